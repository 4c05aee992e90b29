//! A small course in English and Swahili, another one in English, and sessions with them.

use std::sync::Arc;

use course::{Course, MemorySource};
use engine::{Engine, Opening};
use language::LanguageTable;
use learner::{Attempt, Entry, Outcome, TeachingStage, Timestamp, Way};
use locale::Locales;

const MILL: &str = r#"
format = 1
id = "mill"
version = "1.0.0"
licence = "CC0-1.0"
source = "en"
lessons = ["sharing", "deciding"]
"#;

const SHARING: &str = r#"
[[step]]
id = "welcome"
kind = "say"

[[step]]
id = "owner"
kind = "choice"
answers = ["members", "trader", "state"]
right = ["members"]

[[step]]
id = "earning"
kind = "true-false"
right = true

[[step]]
id = "name"
kind = "spoken"
answers = ["cooperative", "company"]
right = ["cooperative"]

[[step]]
id = "beginning"
kind = "order"
items = ["talk", "pay", "open"]

[[step]]
id = "rule"
kind = "say-after-me"

[[step]]
id = "thought"
kind = "reflect"
seconds = 30
"#;

const DECIDING: &str = r#"
[[step]]
id = "votes"
kind = "choice"
answers = ["equal", "money"]
right = ["equal"]
[step.branch]
money = "why"

[[step]]
id = "end-of-it"
kind = "say"
then = "end"

[[step]]
id = "why"
kind = "say"
then = "votes"
"#;

const ENGLISH: &str = r#"
course = The mill
sharing = Sharing
sharing--welcome = Amina and Musa share a mill.
sharing--owner = Who owns the mill?
    .hint = Think of who paid.
    .answer-members = The neighbours
    .said-members = they all do | the members
    .reply-members = Yes. They use it, and they own it.
    .answer-trader = A trader
    .reply-trader = No trader paid for it.
    .answer-state = The state
sharing--earning = A mill may earn money.
    .reply-true = Yes. It pays its costs.
sharing--name = What do we call it?
    .answer-cooperative = A cooperative
    .said-cooperative = co-op
    .answer-company = A company
sharing--beginning = How did it begin?
    .hint = Nobody pays before they have talked.
    .reply = That is how it goes.
    .answer-talk = They talk
    .answer-pay = They pay
    .answer-open = They open
sharing--rule = Say it after me.
    .phrase = One member, one vote.
    .reply = Well spoken.
sharing--thought = What do you need?
    .reply = Thank you.
deciding = Deciding
deciding--votes = Whose vote counts for more?
    .answer-equal = Both the same
    .answer-money = The rich one's
    .reply-money = In companies it is so.
deciding--why = Here people vote, not money.
deciding--end-of-it = So we decide together.
"#;

const SWAHILI: &str = r#"
course = Kinu
sharing = Kushirikiana
sharing--welcome = Amina na Musa wana kinu.
sharing--owner = Kinu ni cha nani?
    .answer-members = Cha majirani
    .answer-trader = Cha mfanyabiashara
    .answer-state = Cha serikali
sharing--earning = Kinu kinaweza kupata faida.
sharing--name = Tunakiita nini?
    .answer-cooperative = Ushirika
    .answer-company = Kampuni
sharing--beginning = Kilianzaje?
    .answer-talk = Wanaongea
    .answer-pay = Wanalipa
    .answer-open = Wanafungua
sharing--rule = Sema nami.
    .phrase = Mwanachama mmoja, kura moja.
sharing--thought = Unahitaji nini?
deciding = Kuamua
deciding--votes = Kura ya nani ni kubwa?
    .answer-equal = Ni sawa
    .answer-money = Ya tajiri
deciding--why = Hapa watu hupiga kura.
deciding--end-of-it = Tunaamua pamoja.
"#;

const HONEY: &str = r#"
format = 1
id = "honey"
version = "1.0.0"
licence = "CC0-1.0"
source = "en"
lessons = ["hives"]
"#;

const HIVES: &str = "[[step]]\nid = \"bees\"\nkind = \"say\"\n";

const HONEY_ENGLISH: &str = "course = Honey\nhives = Hives\nhives--bees = Bees share too.\n";

/// The course about the mill, in two languages.
pub(crate) fn mill() -> Course {
    let source = MemorySource::new()
        .with("course.toml", MILL)
        .with("sharing.toml", SHARING)
        .with("deciding.toml", DECIDING)
        .with("words/en.ftl", ENGLISH)
        .with("words/sw.ftl", SWAHILI);
    read(&source)
}

/// The course about honey, in English.
pub(crate) fn honey() -> Course {
    let source =
        MemorySource::new().with("course.toml", HONEY).with("hives.toml", HIVES).with("words/en.ftl", HONEY_ENGLISH);
    read(&source)
}

fn read(source: &MemorySource) -> Course {
    let (course, problems) = course::read(source);
    let broken: Vec<_> = problems.iter().filter(|problem| problem.kind.severity() == course::Severity::Error).collect();
    assert!(broken.is_empty(), "{broken:#?}");
    course.expect("the sample is a course")
}

/// A session with these courses.
pub(crate) fn engine(opening: Opening, courses: Vec<Course>) -> Engine {
    Engine::new(opening, courses, Arc::new(Locales::built_in()), Arc::new(LanguageTable::built_in()))
}

/// A session in English with a microphone, by a member who was offered to teach their voice.
pub(crate) fn english() -> Opening {
    let journal = vec![spoke("en"), teaching("en", TeachingStage::Declined)];
    Opening { language: Some("en".parse().unwrap()), hears: true, journal, ..Opening::default() }
}

/// The entry of how far the teaching of the voice came.
pub(crate) fn teaching(language: &str, stage: TeachingStage) -> Entry {
    Entry::Teaching { at: Timestamp(0), language: language.parse().unwrap(), stage }
}

/// The entry of a language that was chosen.
pub(crate) fn spoke(language: &str) -> Entry {
    Entry::Language { at: Timestamp(0), language: language.parse().unwrap() }
}

/// The entry of a step that was reached in the course about the mill.
pub(crate) fn reached(lesson: &str, step: &str) -> Entry {
    Entry::Reached {
        at: Timestamp(0),
        course: "mill".parse().unwrap(),
        lesson: lesson.parse().unwrap(),
        step: step.parse().unwrap(),
    }
}

/// The entry of a lesson that was finished in the course about the mill.
pub(crate) fn finished(lesson: &str) -> Entry {
    Entry::Finished { at: Timestamp(0), course: "mill".parse().unwrap(), lesson: lesson.parse().unwrap() }
}

/// The entry of an answer in the course about the mill.
pub(crate) fn answered(lesson: &str, step: &str, answer: &str, outcome: Outcome) -> Entry {
    Entry::Answered(Attempt {
        at: Timestamp(0),
        course: "mill".parse().unwrap(),
        lesson: lesson.parse().unwrap(),
        step: step.parse().unwrap(),
        language: "en".parse().unwrap(),
        answer: Some(answer.parse().unwrap()),
        outcome,
        helped: false,
        way: Way::Voice,
        review: false,
    })
}
