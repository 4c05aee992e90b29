//! What the app can hear and speak with at the moment.

use std::collections::BTreeSet;

use language::LanguageTag;

use crate::Device;

/// The sound devices, and the languages in which nothing here can hear.
#[derive(Clone, Debug)]
pub(crate) struct Senses {
    microphone: bool,
    speaker: bool,
    deaf_in: BTreeSet<LanguageTag>,
    told_deaf: bool,
    notice: Option<&'static str>,
}

impl Senses {
    pub(crate) fn new(microphone: bool) -> Self {
        Self { microphone, speaker: true, deaf_in: BTreeSet::new(), told_deaf: false, notice: None }
    }

    pub(crate) fn hears(&self) -> bool {
        self.microphone
    }

    pub(crate) fn speaks(&self) -> bool {
        self.speaker
    }

    /// Whether the last try to listen in a language found nobody who understands it.
    pub(crate) fn is_deaf_in(&self, language: &LanguageTag) -> bool {
        self.deaf_in.contains(language)
    }

    pub(crate) fn found_deaf(&mut self, language: LanguageTag) {
        self.deaf_in.insert(language);
    }

    pub(crate) fn found_hearing(&mut self, language: &LanguageTag) {
        self.deaf_in.remove(language);
    }

    /// Whether the member must still be told that nothing here hears them; true once.
    pub(crate) fn must_tell_deaf(&mut self) -> bool {
        !std::mem::replace(&mut self.told_deaf, true)
    }

    /// A device went or came back; whether that is news. The member is told with the next words.
    pub(crate) fn change(&mut self, device: Device, is_there: bool) -> bool {
        let (present, notice) = match (device, is_there) {
            (Device::Microphone, true) => (&mut self.microphone, "microphone-back"),
            (Device::Microphone, false) => (&mut self.microphone, "microphone-lost"),
            (Device::Speaker, true) => (&mut self.speaker, "speaker-back"),
            (Device::Speaker, false) => (&mut self.speaker, "speaker-lost"),
        };
        if *present == is_there {
            return false;
        }
        *present = is_there;
        self.notice = Some(notice);
        if device == Device::Microphone {
            // Another microphone is another chance; and whoever was told that this one is lost
            // knows that they are not heard.
            self.deaf_in.clear();
            self.told_deaf = !is_there;
        }
        true
    }

    /// The key of what the member must be told about the devices.
    pub(crate) fn take_notice(&mut self) -> Option<&'static str> {
        self.notice.take()
    }
}
