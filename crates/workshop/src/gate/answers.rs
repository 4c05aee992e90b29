//! Whether answers can be remembered, said, told apart by their sound, and touched.

use std::collections::BTreeMap;

use course::{AnswerId, Form, Lesson, Part, Step, StepKind, WordKey, Words};

use super::distance::distance;
use super::places::TomlLines;
use super::report::Faults;
use super::{FaultKind, Gate, WordsOf};

/// The most words of an answer that somebody says.
const MOST_WORDS: usize = 6;
/// The most letters of an answer that somebody says.
const MOST_LETTERS: usize = 40;
/// The most characters on a card that is touched.
const CARD: usize = 60;
/// The most answers that a listener keeps in mind while they are offered.
const MOST_OFFERED: usize = 5;
/// Two wordings are alike where fewer than this share of their phones differ. The recogniser of phones is sure of
/// one of two words only where about one phone in five is another.
const ALIKE: f32 = 0.2;

/// The answers of a step that are said, and whether they are offered by voice.
fn answers(step: &Step) -> (Vec<&AnswerId>, bool) {
    match &step.kind {
        StepKind::Question(question) => {
            (question.answers.iter().map(|answer| &answer.id).collect(), question.form == Form::Choice)
        }
        StepKind::Order(items) => (items.iter().collect(), true),
        StepKind::Say | StepKind::SayAfterMe | StepKind::Reflect { .. } => (Vec::new(), false),
    }
}

/// Reports what is the same in all languages.
pub(super) fn check_structure(gate: &Gate<'_>, faults: &mut Faults) {
    for lesson in &gate.course.lessons {
        let too_many = |step: &&Step| {
            let (answers, offered) = answers(step);
            offered && answers.len() > MOST_OFFERED
        };
        let found: Vec<&Step> = lesson.steps.iter().filter(too_many).collect();
        if found.is_empty() {
            continue;
        }
        let file = format!("{}.toml", lesson.id);
        let lines = TomlLines::of(gate.source, &file);
        for step in found {
            let count = answers(step).0.len();
            let kind = FaultKind::AnswersTooMany { step: step.id.to_string(), count, limit: MOST_OFFERED };
            faults.add(&file, lines.value("id", step.id.as_str()), kind);
        }
    }
}

/// Reports what is wrong with the answers in one language.
pub(super) fn check_words(gate: &Gate<'_>, words: &WordsOf<'_>, faults: &mut Faults) {
    let Some(texts) = gate.course.words(words.language) else { return };
    let mut phones = Phones::default();
    for lesson in &gate.course.lessons {
        for step in &lesson.steps {
            let question = Question { lesson, step, texts };
            for answer in answers(step).0 {
                question.check_length(answer, gate, words, faults);
            }
            question.check_sounds(&mut phones, gate, words, faults);
        }
    }
}

/// A question in one language.
struct Question<'a> {
    lesson: &'a Lesson,
    step: &'a Step,
    texts: &'a Words,
}

impl Question<'_> {
    fn key(&self, answer: &AnswerId) -> WordKey {
        WordKey::Step(self.lesson.id.clone(), self.step.id.clone(), Part::Answer(answer.clone()))
    }

    fn check_length(&self, answer: &AnswerId, gate: &Gate<'_>, words: &WordsOf<'_>, faults: &mut Faults) {
        let key = self.key(answer);
        let Some(line) = self.texts.line(&key) else { return };
        let measure = gate.measures.of(words.language);
        let is_short = |wording: &String| {
            let letters = wording.chars().filter(|character| character.is_alphanumeric()).count();
            letters <= MOST_LETTERS && (measure.letters || measure.length(wording) <= MOST_WORDS)
        };
        let name = key.name();
        if !self.texts.wordings(&key).iter().any(is_short) {
            let kind = FaultKind::AnswerTooLong { key: name.clone(), words: MOST_WORDS };
            faults.add(&words.name, words.line(&name), kind);
        }
        // Marks on letters take no room of their own.
        let shown = line.text.chars().filter(|character| !is_mark_on_a_letter(*character)).count();
        if shown > CARD {
            let kind = FaultKind::CardTooLong { key: name.clone(), limit: CARD };
            faults.add(&words.name, words.line(&name), kind);
        }
    }

    /// Reports the two closest wordings of each two answers that sound alike.
    fn check_sounds(&self, phones: &mut Phones, gate: &Gate<'_>, words: &WordsOf<'_>, faults: &mut Faults) {
        let answers = answers(self.step).0;
        let said: Vec<(&AnswerId, Vec<Said>)> = answers
            .into_iter()
            .map(|answer| (answer, phones.said(self.texts.wordings(&self.key(answer)), gate, words)))
            .collect();
        for (index, (first, ways)) in said.iter().enumerate() {
            for (second, other_ways) in &said[index + 1..] {
                let Some((apart, one, other)) = closest(ways, other_ways) else { continue };
                let (one, other) = (one.wording.clone(), other.wording.clone());
                let (first, second) = (first.to_string(), second.to_string());
                let kind = match apart {
                    same if same <= 0.0 => FaultKind::AnswersSameSound { first, second, one, other },
                    near if near < ALIKE => FaultKind::AnswersAlike { first, second, one, other },
                    _ => continue,
                };
                let message = WordKey::Step(self.lesson.id.clone(), self.step.id.clone(), Part::Text).name();
                faults.add(&words.name, words.line(&message), kind);
            }
        }
    }
}

/// A wording and how it sounds.
struct Said {
    wording: String,
    phones: Vec<u32>,
}

/// The phones that came up in a language, each with a number, so that they are quickly compared.
#[derive(Default)]
struct Phones {
    numbers: BTreeMap<String, u32>,
}

impl Phones {
    /// How wordings sound; what cannot be pronounced is left out.
    fn said(&mut self, wordings: Vec<String>, gate: &Gate<'_>, words: &WordsOf<'_>) -> Vec<Said> {
        let Some(pronunciation) = gate.pronunciation else { return Vec::new() };
        let mut said = Vec::new();
        for wording in wordings {
            let Some(phones) = pronunciation.phones(&wording, words.language).filter(|phones| !phones.is_empty())
            else {
                continue;
            };
            let phones = phones.into_iter().map(|phone| self.number(phone)).collect();
            said.push(Said { wording, phones });
        }
        said
    }

    fn number(&mut self, phone: String) -> u32 {
        let next = u32::try_from(self.numbers.len()).unwrap_or(u32::MAX);
        *self.numbers.entry(phone).or_insert(next)
    }
}

/// The two closest wordings, where any are close: two of very different length cannot be.
fn closest<'a>(ways: &'a [Said], others: &'a [Said]) -> Option<(f32, &'a Said, &'a Said)> {
    let pairs = ways.iter().flat_map(|one| others.iter().map(move |other| (one, other)));
    let measured = pairs
        .filter(|(one, other)| may_be_alike(one.phones.len(), other.phones.len()))
        .map(|(one, other)| (distance(&one.phones, &other.phones), one, other));
    measured.min_by(|one, other| one.0.total_cmp(&other.0))
}

/// Whether sequences of these lengths may differ in less than the share that makes them alike.
fn may_be_alike(one: usize, other: usize) -> bool {
    #[expect(clippy::cast_precision_loss, reason = "an answer has a few hundred phones at most")]
    let apart = one.abs_diff(other) as f32 / one.max(other).max(1) as f32;
    apart < ALIKE
}

/// Whether a character is drawn on the letter before it (Arabic vowel marks, Devanagari signs).
fn is_mark_on_a_letter(character: char) -> bool {
    use unicode_script::{Script, UnicodeScript as _};
    character.script() == Script::Inherited
}
