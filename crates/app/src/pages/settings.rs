//! Settings, and what may be chosen.

use audio::{DeviceInfo, Direction};
use installation::Choice;
use protocol::screen::{DeviceChoice, SettingsPage};

use super::Reader;
use crate::members;
use crate::settings::pace_on_screen;

impl Reader<'_> {
    pub(super) fn settings(&self) -> SettingsPage {
        let devices = audio::devices();
        let [microphone, speaker] = self.sound;
        let member = self.member.map(|(member, _)| member);
        let own = member.and_then(members::picture);
        let free = members::free_pictures(self.members);
        let spoken = self.languages().into_iter().filter(|language| self.app_speaks(&language.tag));
        SettingsPage {
            look: self.settings.look,
            pace: pace_on_screen(self.settings.pace),
            name: member.map(|member| {
                self.on_screen(&members::spoken_name(self.installation, member, self.language), self.language)
            }),
            picture: own.map(|picture| picture.name().to_owned()),
            pictures: own.into_iter().chain(free).map(|picture| picture.name().to_owned()).collect(),
            microphones: choices(&devices, Direction::Microphone, microphone),
            speakers: choices(&devices, Direction::Speaker, speaker),
            languages: spoken.collect(),
            interface_language: self.language.to_string(),
        }
    }

    fn app_speaks(&self, tag: &str) -> bool {
        tag.parse().is_ok_and(|tag| self.installation.locales.speaks(&tag))
    }
}

/// The devices that may be chosen; the first is the system's choice.
fn choices(devices: &[DeviceInfo], direction: Direction, used: &Choice) -> Vec<DeviceChoice> {
    let used = match used {
        Choice::Device(id) => id.as_deref(),
        Choice::None | Choice::File(_) => None,
    };
    let of_the_system = DeviceChoice { id: None, name: String::new(), chosen: used.is_none() };
    let known = devices.iter().filter(|device| device.direction == direction).map(|device| DeviceChoice {
        id: Some(device.id.clone()),
        name: device.name.clone(),
        chosen: used == Some(device.id.as_str()),
    });
    [of_the_system].into_iter().chain(known).collect()
}
