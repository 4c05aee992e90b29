//! The words that channels say and print of their own, from `locales/`.

use channels::{Heading, Phrase, Phrasebook};
use language::LanguageTag;
use locale::{Locales, Message};

/// The app's words in the language of what is exported.
pub(super) struct LocalePhrases<'a> {
    locales: &'a Locales,
    language: LanguageTag,
}

impl<'a> LocalePhrases<'a> {
    /// The words in a language; English where the app has none in it.
    pub(super) fn new(locales: &'a Locales, language: &LanguageTag) -> Self {
        Self { locales, language: language.clone() }
    }
}

impl Phrasebook for LocalePhrases<'_> {
    fn phrase(&self, phrase: &Phrase) -> String {
        self.locales.text(&self.language, &spoken(phrase))
    }

    fn heading(&self, heading: &Heading) -> String {
        self.locales.text(&self.language, &printed(heading))
    }
}

fn number(key: &str, name: &'static str, number: usize) -> Message {
    Message::new(key).with_number(name, i64::try_from(number).unwrap_or(i64::MAX))
}

fn key(key: &str, pressed: char) -> Message {
    Message::new(key).with("key", pressed)
}

fn spoken(phrase: &Phrase) -> Message {
    match phrase {
        Phrase::True => Message::new("true"),
        Phrase::False => Message::new("false"),
        Phrase::Right => Message::new("right"),
        Phrase::Wrong => Message::new("wrong"),
        Phrase::OnceMore => Message::new("once-more"),
        Phrase::AnswerIs => Message::new("answer-is"),
        Phrase::ItIsTrue => Message::new("it-is-true"),
        Phrase::ItIsNotTrue => Message::new("it-is-not-true"),
        Phrase::HintIs => Message::new("hint-is"),
        Phrase::NowYou => Message::new("now-you"),
        Phrase::WellSaid => Message::new("well-said"),
        Phrase::OrderFirst => Message::new("order-first"),
        Phrase::OrderNext => Message::new("order-next"),
        Phrase::OrderNotYet => Message::new("order-not-yet"),
        Phrase::OrderIs => Message::new("order-is"),
        Phrase::LessonDone => Message::new("lesson-done"),
        Phrase::CourseDone => Message::new("course-done"),
        Phrase::NotUnderstood => Message::new("not-understood"),
        Phrase::Lesson(lesson) => number("channel-lesson", "number", *lesson),
        Phrase::InFolder(folder) => number("channel-in-folder", "folder", *folder),
        Phrase::NextInFolder(folder) => number("channel-next-in-folder", "folder", *folder),
        Phrase::GoToTrack(track) => number("channel-go-to-track", "track", *track),
        Phrase::HintOnTrack(track) => number("channel-hint-on-track", "track", *track),
        Phrase::ChooseNow => Message::new("channel-choose-now"),
        Phrase::ThinkAloud => Message::new("channel-think-aloud"),
        Phrase::OrderThink => Message::new("channel-order-think"),
        Phrase::Press(pressed) => key("channel-press", *pressed),
        Phrase::PressForMore(pressed) => key("channel-press-for-more", *pressed),
        Phrase::PressForHint(pressed) => key("channel-press-for-hint", *pressed),
        Phrase::PressWhenReady(pressed) => key("channel-press-when-ready", *pressed),
        Phrase::Keys => Message::new("channel-keys"),
        Phrase::Goodbye => Message::new("channel-goodbye"),
    }
}

fn printed(heading: &Heading) -> Message {
    match heading {
        Heading::HowTo => Message::new("guide-how-to"),
        Heading::Contents => Message::new("guide-contents"),
        Heading::Lesson(lesson) => number("channel-lesson", "number", *lesson),
        Heading::Tell => Message::new("guide-tell"),
        Heading::Choice => Message::new("guide-choice"),
        Heading::TrueFalse => Message::new("guide-true-false"),
        Heading::Spoken => Message::new("guide-spoken"),
        Heading::SayAfterMe => Message::new("guide-say-after-me"),
        Heading::Order => Message::new("guide-order"),
        Heading::Reflect => Message::new("guide-reflect"),
        Heading::DoTell => Message::new("guide-do-tell"),
        Heading::DoChoice => Message::new("guide-do-choice"),
        Heading::DoTrueFalse => Message::new("guide-do-true-false"),
        Heading::DoSpoken => Message::new("guide-do-spoken"),
        Heading::DoSayAfterMe => Message::new("guide-do-say-after-me"),
        Heading::DoOrder => Message::new("guide-do-order"),
        Heading::DoReflect(seconds) => number("guide-do-reflect", "seconds", usize::from(*seconds)),
        Heading::RightAnswer => Message::new("guide-right-answer"),
        Heading::Hint => Message::new("guide-hint"),
        Heading::Afterwards => Message::new("guide-afterwards"),
        Heading::GoOnWith(step) => number("guide-go-on-with", "number", *step),
        Heading::AskAgain => Message::new("guide-ask-again"),
        Heading::LessonEnds => Message::new("guide-lesson-ends"),
        Heading::Licence => Message::new("guide-licence"),
        Heading::MadeBy => Message::new("guide-made-by"),
    }
}
