//! `sauti course export`: a course on a player, on the telephone, on paper.

mod audio_tree;
mod exported;
mod guide;
mod phrases;
mod studio;
mod telephone;
mod unfinished;

use crate::arguments::Export;
use crate::commands::Scene;
use crate::told::Failure;
use exported::Exported;

/// Exports one language of a course in one form.
pub(crate) fn run(scene: &Scene, arguments: &Export) -> Result<(), Failure> {
    let exported = Exported::read(scene, &arguments.folder, &arguments.language)?;
    if let Some(out) = &arguments.audio_tree {
        audio_tree::write(scene, &exported, out, arguments.opus)
    } else if let Some(out) = &arguments.ivr {
        telephone::write(scene, &exported, out, arguments.address.as_deref())
    } else if let Some(out) = &arguments.print {
        guide::write(scene, &exported, out)
    } else {
        // The command line asks for one of them.
        Ok(())
    }
}
