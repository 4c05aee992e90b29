//! The compiled-in locales.

use std::collections::BTreeMap;
use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use language::LanguageTag;

use crate::Message;
use crate::message::Argument;

/// The locales' names and texts, listed by the build script.
const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// The language whose words stand in where another has none.
const FALLBACK: &str = "en";

/// All words of the app.
pub struct Locales {
    bundles: BTreeMap<LanguageTag, FluentBundle<FluentResource>>,
    keys: Vec<String>,
    fallback: LanguageTag,
}

impl fmt::Debug for Locales {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_list().entries(self.bundles.keys()).finish()
    }
}

impl Locales {
    /// The locales that are compiled in.
    ///
    /// # Panics
    /// Never in a build whose tests pass: the locales are constants, and the build script has read
    /// each of them.
    #[must_use]
    #[expect(clippy::expect_used, reason = "constants of this crate, read by the build script and the tests")]
    pub fn built_in() -> Self {
        let bundles = FILES.iter().map(|(name, text)| {
            let tag: LanguageTag = name.parse().expect("a locale is named by its language");
            (tag, bundle(name, text))
        });
        let keys = FILES.iter().filter(|(name, _)| *name == FALLBACK).flat_map(|(_, text)| keys(text)).collect();
        Self { bundles: bundles.collect(), keys, fallback: FALLBACK.parse().expect("a constant tag") }
    }

    /// The languages in which the app has words.
    pub fn languages(&self) -> impl Iterator<Item = &LanguageTag> {
        self.bundles.keys()
    }

    /// The language whose words stand in where another has none.
    #[must_use]
    pub fn fallback(&self) -> &LanguageTag {
        &self.fallback
    }

    /// Whether the app has words in a language.
    #[must_use]
    pub fn speaks(&self, language: &LanguageTag) -> bool {
        self.bundles.contains_key(language)
    }

    /// A message as text, in a language, or in English where that language does not have it; the
    /// bare key where no language has it, which the tests exclude.
    #[must_use]
    pub fn text(&self, language: &LanguageTag, message: &Message) -> String {
        [language, &self.fallback]
            .into_iter()
            .find_map(|tag| format(self.bundles.get(tag)?, message))
            .unwrap_or_else(|| message.key.clone())
    }

    /// All messages whose keys begin so, as texts: the words of a screen that puts them in their places
    /// itself. They have no arguments.
    #[must_use]
    pub fn texts(&self, language: &LanguageTag, prefix: &str) -> BTreeMap<String, String> {
        let wanted = self.keys.iter().filter(|key| key.starts_with(prefix));
        wanted.map(|key| (key.clone(), self.text(language, &Message::new(key.as_str())))).collect()
    }

    /// The ways to say something that may be said: a message whose variants are separated by `|`,
    /// the commonest first.
    #[must_use]
    pub fn wordings(&self, language: &LanguageTag, key: &str) -> Vec<String> {
        let text = self.text(language, &Message::new(key));
        text.split('|').map(|wording| wording.trim().to_owned()).filter(|wording| !wording.is_empty()).collect()
    }
}

/// The keys of a locale's messages: whatever stands at the margin before an equals sign.
fn keys(text: &str) -> impl Iterator<Item = String> {
    let at_margin = |line: &&str| line.starts_with(|first: char| first.is_ascii_alphabetic());
    text.lines().filter(at_margin).filter_map(|line| Some(line.split_once('=')?.0.trim().to_owned()))
}

#[expect(clippy::expect_used, reason = "constants of this crate, read by the build script and the tests")]
fn bundle(name: &str, text: &str) -> FluentBundle<FluentResource> {
    let resource = FluentResource::try_new(text.to_owned()).expect("the build script has parsed it");
    let identifier = name.parse().expect("a locale is named by its language");
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    // The text is spoken as well as shown: the invisible marks around arguments would be read by
    // some voices, and each text already knows its direction.
    bundle.set_use_isolating(false);
    bundle.add_resource(resource).expect("a locale defines each key once");
    bundle
}

fn format(bundle: &FluentBundle<FluentResource>, message: &Message) -> Option<String> {
    let (key, attribute) =
        message.key.split_once('.').map_or((message.key.as_str(), None), |(key, attribute)| (key, Some(attribute)));
    let found = bundle.get_message(key)?;
    let pattern = match attribute {
        Some(attribute) => found.get_attribute(attribute)?.value(),
        None => found.value()?,
    };
    let mut arguments = FluentArgs::new();
    for (name, value) in &message.arguments {
        let value = match value {
            Argument::Text(text) => FluentValue::from(text.as_str()),
            Argument::Number(number) => FluentValue::from(*number),
        };
        arguments.set(*name, value);
    }
    // A missing argument shows as its own name; the layout test keeps variables equal everywhere.
    let mut errors = Vec::new();
    Some(bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(text: &str) -> LanguageTag {
        text.parse().unwrap()
    }

    #[test]
    fn each_locale_is_named_by_a_language() {
        assert!(["ar", "en", "sw"].iter().all(|name| Locales::built_in().speaks(&tag(name))));
    }

    #[test]
    fn a_command_has_several_wordings() {
        let wordings = Locales::built_in().wordings(&tag("en"), "command-repeat.said");
        assert!(wordings.len() >= 2 && wordings.contains(&"again".to_owned()), "{wordings:?}");
    }

    #[test]
    fn arguments_are_put_in() {
        let message = Message::new("greeting-known").with("name", "Amina");
        assert!(Locales::built_in().text(&tag("sw"), &message).contains("Amina"));
    }

    #[test]
    fn an_unknown_language_hears_english() {
        let locales = Locales::built_in();
        let message = Message::new("greeting");
        assert_eq!(locales.text(&tag("qu"), &message), locales.text(&tag("en"), &message));
    }
}
