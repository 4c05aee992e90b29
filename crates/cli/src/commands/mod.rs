//! What can be asked for, one command a file.

pub(crate) mod course;
pub(crate) mod demonstrate;
pub(crate) mod doctor;
pub(crate) mod enrol;
pub(crate) mod federation;
pub(crate) mod hear;
pub(crate) mod languages;
pub(crate) mod learn;
pub(crate) mod models;
pub(crate) mod packs;
pub(crate) mod progress;
pub(crate) mod replay;
pub(crate) mod say;

use installation::Installation;
use language::LanguageTag;
use store::MemberStore;

use crate::arguments::Member;
use crate::output::Output;

/// What every command has at hand.
pub(crate) struct Scene {
    /// What lies on this device.
    pub(crate) installation: Installation,
    /// The language in which this person is told things.
    pub(crate) language: LanguageTag,
    /// JSON instead of words.
    pub(crate) json: bool,
}

impl Scene {
    /// Where to print.
    pub(crate) fn output(&self) -> Output<'_> {
        Output { locales: &self.installation.locales, language: &self.language, json: self.json }
    }
}

/// The file of the member whose takes count; whoever only asks makes nobody a member.
fn member_file(scene: &Scene, who: &Member) -> Option<MemberStore> {
    let mut device = installation::open_device(&scene.installation).ok()?;
    let member = installation::find_member(&scene.installation, &mut device, who.member.as_deref(), false).ok()?;
    installation::open_member(&scene.installation, &device, &member).ok()
}
