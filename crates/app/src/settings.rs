//! Settings: what each means, and where it is kept.

use engine::Pace;
use protocol::screen::{self, Look, Theme};
use store::{MemberSetting, MemberStore, StoreError};

/// The sizes of text, in per cent.
const TEXT_SIZES: std::ops::RangeInclusive<u32> = 100..=200;

/// What is set for a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Settings {
    pub(crate) look: Look,
    pub(crate) pace: Pace,
}

impl Default for Settings {
    fn default() -> Self {
        let look = Look { theme: Theme::System, text_size: 100, captions: true, hands_free: true };
        Self { look, pace: Pace::Usual }
    }
}

impl Settings {
    /// What a member's file says; what it does not say, or says in words of another version, is as usual.
    pub(crate) fn read(file: &MemberStore) -> Result<Self, StoreError> {
        let usual = Self::default();
        let text = |setting| file.setting(setting);
        let is_on = |value: Option<String>| value.as_deref() != Some(OFF);
        let theme = text(MemberSetting::Theme)?.as_deref().and_then(theme_named).unwrap_or_default();
        let size = text(MemberSetting::TextSize)?.and_then(|size| size.parse().ok());
        let look = Look {
            theme,
            text_size: size.filter(|size| TEXT_SIZES.contains(size)).unwrap_or(usual.look.text_size),
            captions: is_on(text(MemberSetting::Captions)?),
            hands_free: is_on(text(MemberSetting::HandsFree)?),
        };
        let pace = text(MemberSetting::Speed)?.as_deref().and_then(pace_named).unwrap_or_default();
        Ok(Self { look, pace })
    }

    /// Writes everything to a member's file.
    pub(crate) fn write(&self, file: &mut MemberStore) -> Result<(), StoreError> {
        let on = |is_on: bool| if is_on { ON } else { OFF };
        file.transact(|changes| {
            changes.set(MemberSetting::Theme, Some(theme_name(self.look.theme)))?;
            changes.set(MemberSetting::TextSize, Some(&self.look.text_size.to_string()))?;
            changes.set(MemberSetting::Captions, Some(on(self.look.captions)))?;
            changes.set(MemberSetting::HandsFree, Some(on(self.look.hands_free)))?;
            changes.set(MemberSetting::Speed, Some(pace_name(self.pace)))
        })
    }
}

/// The size of text that was asked for, within what can be.
pub(crate) fn text_size(asked: u32) -> u32 {
    asked.clamp(*TEXT_SIZES.start(), *TEXT_SIZES.end())
}

const ON: &str = "yes";
const OFF: &str = "no";

const THEMES: [(Theme, &str); 4] =
    [(Theme::System, "system"), (Theme::Day, "day"), (Theme::Sun, "sun"), (Theme::Night, "night")];

fn theme_named(name: &str) -> Option<Theme> {
    THEMES.into_iter().find(|(_, known)| *known == name).map(|(theme, _)| theme)
}

fn theme_name(theme: Theme) -> &'static str {
    THEMES.into_iter().find(|(known, _)| *known == theme).map_or("system", |(_, name)| name)
}

/// The paces as the factors by which the setting has always been written.
const PACES: [(Pace, &str); 3] = [(Pace::Usual, "1"), (Pace::Slow, "0.8"), (Pace::VerySlow, "0.65")];

fn pace_named(name: &str) -> Option<Pace> {
    PACES.into_iter().find(|(_, known)| *known == name).map(|(pace, _)| pace)
}

fn pace_name(pace: Pace) -> &'static str {
    PACES.into_iter().find(|(known, _)| *known == pace).map_or("1", |(_, name)| name)
}

/// A pace as a window shows it.
pub(crate) fn pace_on_screen(pace: Pace) -> screen::Pace {
    match pace {
        Pace::Usual => screen::Pace::Usual,
        Pace::Slow => screen::Pace::Slow,
        Pace::VerySlow => screen::Pace::VerySlow,
    }
}

/// A pace as a window asked for it.
pub(crate) fn pace_asked(pace: screen::Pace) -> Pace {
    match pace {
        screen::Pace::Usual => Pace::Usual,
        screen::Pace::Slow => Pace::Slow,
        screen::Pace::VerySlow => Pace::VerySlow,
    }
}
