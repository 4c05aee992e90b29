//! Questions and texts made into steps that the reader of courses takes.

use std::collections::BTreeMap;

use language::Language;

use super::files::{list, message};
use super::names::Names;
use crate::bank::{Answer, Item, ItemKind};
use crate::left_out::{LeftOutKind, Report, excerpt};
use crate::plain_text::one_line;

/// The longest question, in bytes: three minutes of speech.
const TEXT_BYTES: usize = 4000;
/// The longest piece of what is told, in bytes; a longer text becomes several steps.
const TOLD_BYTES: usize = 1200;
/// The longest answer, in bytes.
const ANSWER_BYTES: usize = 300;
/// The longest reply or hint, in bytes.
const REPLY_BYTES: usize = 2000;
/// The longest message, in bytes, as it is written. The reader takes a little more.
const MESSAGE_BYTES: usize = 60 * 1024;
/// The most answers of a question, and the most further wordings of one.
const ANSWERS: usize = 12;
const WORDINGS: usize = 40;
/// How many things can be put in order.
const ITEMS: std::ops::RangeInclusive<usize> = 2..=7;
/// A step's name that means the end of its lesson.
const RESERVED_STEP: &str = "end";

/// A step, ready to be written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Step {
    pub(super) id: String,
    /// The word for its kind.
    pub(super) kind: &'static str,
    /// The keys of its table, with their values as TOML has them.
    pub(super) fields: Vec<(&'static str, String)>,
    pub(super) text: String,
    /// The attributes of its message.
    pub(super) attributes: Vec<(String, String)>,
}

/// The steps of a lesson; nothing where none is left.
pub(super) fn of(items: &[Item], language: &Language, report: &mut Report) -> Option<Vec<Step>> {
    let mut names = Names::without(RESERVED_STEP);
    let mut steps: Vec<Step> = Vec::new();
    for item in items {
        let made = match item.kind {
            ItemKind::Told => told(item, report),
            _ => question(item, language, report).into_iter().collect(),
        };
        for mut step in made {
            let name = if item.name.is_empty() { &step.text } else { &item.name };
            step.id = names.new_name(name, "step", steps.len() + 1);
            steps.push(step);
        }
    }
    (!steps.is_empty()).then_some(steps)
}

/// What is told, in pieces that can be heard in one go.
fn told(item: &Item, report: &mut Report) -> Vec<Step> {
    let mut pieces: Vec<String> = Vec::new();
    for paragraph in item.text.split('\n').chain(item.reply.split('\n')).map(str::trim).filter(|text| !text.is_empty())
    {
        if paragraph.len() > TEXT_BYTES {
            report.add(item.place(), LeftOutKind::TextTooLong { limit: TEXT_BYTES });
            continue;
        }
        match pieces.last_mut().filter(|piece| piece.len() + paragraph.len() < TOLD_BYTES) {
            Some(piece) => {
                piece.push('\n');
                piece.push_str(paragraph);
            }
            None => pieces.push(paragraph.to_owned()),
        }
    }
    if item.text.trim().is_empty() {
        report.add(item.place(), LeftOutKind::TextAbsent {});
    }
    pieces.into_iter().map(|text| Step { kind: "say", text, ..Step::default() }).collect()
}

fn question(item: &Item, language: &Language, report: &mut Report) -> Option<Step> {
    match made(item, language, report) {
        Ok(step) => Some(step),
        Err(kind) => {
            report.add(item.place(), kind);
            None
        }
    }
}

fn made(item: &Item, language: &Language, report: &mut Report) -> Result<Step, LeftOutKind> {
    if item.text.trim().is_empty() {
        return Err(LeftOutKind::TextAbsent {});
    }
    if item.text.len() > TEXT_BYTES {
        return Err(LeftOutKind::TextTooLong { limit: TEXT_BYTES });
    }
    let mut maker = Maker { item, language, report, taken: BTreeMap::new(), names: Names::default() };
    let mut step = Step { text: item.text.clone(), ..Step::default() };
    maker.say(&mut step, "hint", &item.hint);
    match &item.kind {
        ItemKind::Told => step.kind = "say",
        ItemKind::Reflection => step.kind = "reflect",
        ItemKind::TrueFalse { right, reply_true, reply_false } => {
            step.kind = "true-false";
            step.fields.push(("right", right.to_string()));
            maker.say(&mut step, "reply-true", reply_true);
            maker.say(&mut step, "reply-false", reply_false);
        }
        ItemKind::Choice { answers, all_right } => {
            step.kind = "choice";
            if *all_right {
                maker.report.add(item.place(), LeftOutKind::SeveralRight {});
            }
            maker.offered(&mut step, answers)?;
        }
        ItemKind::Spoken { answers } => {
            step.kind = "spoken";
            maker.spoken(&mut step, answers)?;
        }
        ItemKind::Order(items) => {
            step.kind = "order";
            maker.order(&mut step, items)?;
        }
    }
    if !step.attributes.iter().any(|(name, _)| name == "reply") {
        maker.say(&mut step, "reply", &item.reply);
    }
    fitting(step, item, report)
}

/// Leaves out replies and hints where the message is too long with them.
fn fitting(mut step: Step, item: &Item, report: &mut Report) -> Result<Step, LeftOutKind> {
    if message("", &step).len() > MESSAGE_BYTES {
        step.attributes.retain(|(name, _)| name.starts_with("answer-"));
        report.add(item.place(), LeftOutKind::Replies {});
    }
    if message("", &step).len() > MESSAGE_BYTES {
        return Err(LeftOutKind::TextTooLong { limit: MESSAGE_BYTES });
    }
    Ok(step)
}

/// Makes the answers of a question.
struct Maker<'a> {
    item: &'a Item,
    language: &'a Language,
    report: &'a mut Report,
    /// How each answer is said, and by which of them.
    taken: BTreeMap<String, String>,
    names: Names,
}

impl Maker<'_> {
    /// Adds words that a question can do without.
    fn say(&mut self, step: &mut Step, attribute: &str, text: &str) {
        if text.trim().is_empty() {
            return;
        }
        if text.len() > REPLY_BYTES {
            self.report.add(self.item.place(), LeftOutKind::TextTooLong { limit: REPLY_BYTES });
            return;
        }
        step.attributes.push((attribute.to_owned(), text.to_owned()));
    }

    /// An answer that can be said, and that none before it is said like.
    fn usable(&mut self, text: &str) -> Option<String> {
        // A bar parts the wordings of an answer.
        let text = one_line(&text.replace('|', " "));
        let folded = self.language.fold(&text);
        let place = self.item.place();
        if folded.is_empty() {
            self.report.add(place, LeftOutKind::AnswerUnspeakable {});
            return None;
        }
        if text.len() > ANSWER_BYTES {
            self.report.add(place, LeftOutKind::TextTooLong { limit: ANSWER_BYTES });
            return None;
        }
        if self.taken.contains_key(&folded) {
            self.report.add(place, LeftOutKind::AnswerTwice { answer: excerpt(&text) });
            return None;
        }
        self.taken.insert(folded, text.clone());
        Some(text)
    }

    fn name(&mut self, text: &str, number: usize) -> String {
        self.names.new_name(text, "answer", number)
    }

    fn offered(&mut self, step: &mut Step, answers: &[Answer]) -> Result<(), LeftOutKind> {
        let mut usable: Vec<Answer> = Vec::new();
        for answer in answers {
            if let Some(text) = self.usable(&answer.text) {
                usable.push(Answer { text, ..answer.clone() });
            }
        }
        self.keep_few(&mut usable);
        if usable.len() < 2 {
            return Err(LeftOutKind::TooFewAnswers {});
        }
        self.answers(step, &usable)
    }

    /// The first wording of what is right is the answer, and others that get the same reply are further wordings of it.
    fn spoken(&mut self, step: &mut Step, answers: &[Answer]) -> Result<(), LeftOutKind> {
        let mut usable: Vec<(Answer, Vec<String>)> = Vec::new();
        for answer in answers {
            if answer.text.contains('*') {
                // A star alone stands for every other answer, and its reply is said to all of them.
                if answer.text.trim() == "*" && !answer.right && self.item.reply.is_empty() {
                    self.say(step, "reply", &answer.reply);
                } else {
                    let kind = LeftOutKind::AnswerPattern { answer: excerpt(&answer.text) };
                    self.report.add(self.item.place(), kind);
                }
                continue;
            }
            let Some(text) = self.usable(&answer.text) else { continue };
            let same = usable.iter_mut().find(|(first, others)| {
                first.right
                    && answer.right
                    && (first.reply == answer.reply || answer.reply.is_empty())
                    && others.len() < WORDINGS
            });
            match same {
                Some((_, others)) => others.push(text),
                None => usable.push((Answer { text, ..answer.clone() }, Vec::new())),
            }
        }
        let mut first: Vec<Answer> = usable.iter().map(|(answer, _)| answer.clone()).collect();
        self.keep_few(&mut first);
        self.answers(step, &first)?;
        let names: Vec<String> =
            step.attributes.iter().filter_map(|(name, _)| name.strip_prefix("answer-").map(str::to_owned)).collect();
        for (name, answer) in names.iter().zip(&first) {
            let others = usable.iter().find(|(own, _)| own.text == answer.text).map(|(_, others)| others.join(" | "));
            if let Some(others) = others.filter(|others| !others.is_empty()) {
                step.attributes.push((format!("said-{name}"), others));
            }
        }
        Ok(())
    }

    fn order(&mut self, step: &mut Step, items: &[String]) -> Result<(), LeftOutKind> {
        let mut usable: Vec<Answer> = Vec::new();
        for text in items {
            // One missing link breaks the chain.
            let text = self.usable(text).ok_or(LeftOutKind::OrderLength {})?;
            usable.push(Answer { text, ..Answer::default() });
        }
        if !ITEMS.contains(&usable.len()) {
            return Err(LeftOutKind::OrderLength {});
        }
        let names = self.say_answers(step, &usable);
        step.fields.push(("items", list(&borrowed(&names))));
        Ok(())
    }

    /// Leaves out the last wrong answers where there are too many to be heard, then the last right ones.
    fn keep_few(&mut self, answers: &mut Vec<Answer>) {
        if answers.len() <= ANSWERS {
            return;
        }
        self.report.add(self.item.place(), LeftOutKind::TooManyAnswers { limit: ANSWERS });
        while answers.len() > ANSWERS {
            let last_wrong = answers.iter().rposition(|answer| !answer.right);
            answers.remove(last_wrong.unwrap_or(answers.len() - 1));
        }
    }

    fn answers(&mut self, step: &mut Step, answers: &[Answer]) -> Result<(), LeftOutKind> {
        if !answers.iter().any(|answer| answer.right) {
            return Err(LeftOutKind::RightAnswerAbsent {});
        }
        let names = self.say_answers(step, answers);
        let right: Vec<&str> =
            names.iter().zip(answers).filter(|(_, answer)| answer.right).map(|(name, _)| name.as_str()).collect();
        step.fields.push(("answers", list(&borrowed(&names))));
        step.fields.push(("right", list(&right)));
        Ok(())
    }

    fn say_answers(&mut self, step: &mut Step, answers: &[Answer]) -> Vec<String> {
        let mut names = Vec::new();
        for (index, answer) in answers.iter().enumerate() {
            let name = self.name(&answer.text, index + 1);
            step.attributes.push((format!("answer-{name}"), answer.text.clone()));
            self.say(step, &format!("reply-{name}"), &answer.reply);
            names.push(name);
        }
        names
    }
}

fn borrowed(names: &[String]) -> Vec<&str> {
    names.iter().map(String::as_str).collect()
}
