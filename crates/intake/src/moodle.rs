//! Moodle's question bank in XML: <https://docs.moodle.org/en/Moodle_XML_format>.

use crate::bank::{Answer, Bank, Item, ItemKind, Section};
use crate::left_out::{LeftOutKind, Report, excerpt};
use crate::plain_text::{self, Plain};
use crate::xml::{self, Element};
use crate::{limits, plain_text::one_line};

/// The share of an answer that is wholly right, in per cent.
const WHOLE: f64 = 99.9;

/// Reads a bank; nothing where the file is none.
pub(crate) fn read(text: &str, report: &mut Report) -> Option<Bank> {
    let quiz = xml::read(text, report)?;
    if quiz.name != "quiz" {
        report.add("", LeftOutKind::FileOfAnotherKind {});
        return None;
    }
    let mut bank = Bank::default();
    let mut section = Section::default();
    let mut items = 0;
    for question in quiz.all("question") {
        if items >= limits::ITEMS || bank.sections.len() >= limits::SECTIONS {
            report.add("", LeftOutKind::TooMany { limit: items });
            break;
        }
        if question.attribute("type") == Some("category") {
            let title = category(question);
            let done = std::mem::replace(&mut section, Section { title, items: Vec::new() });
            bank.sections.extend((!done.items.is_empty()).then_some(done));
        } else if let Some(item) = item(question, report) {
            section.items.push(item);
            items += 1;
        }
    }
    bank.sections.extend((!section.items.is_empty()).then_some(section));
    Some(bank)
}

/// The last part of a category's path, which begins with the place of the bank in Moodle.
fn category(question: &Element) -> String {
    let path = question.child("category").and_then(|category| category.child("text")).map_or("", |text| &text.text);
    let last = path.rsplit('/').next().unwrap_or_default();
    let known = ["top", "$course$", "$module$", "$system$", "$cat1$"];
    if known.contains(&last.trim()) { String::new() } else { plain_text::from_text(last).text }
}

fn item(question: &Element, report: &mut Report) -> Option<Item> {
    let name = question.child("name").map(|name| one_line(&plain(name).text)).unwrap_or_default();
    let asked = question.child("questiontext").map(plain).unwrap_or_default();
    let text = |child: &str| question.child(child).map(|child| plain(child).text).unwrap_or_default();
    let mut item =
        Item { name, text: asked.text, hint: text("hint"), reply: text("generalfeedback"), ..Item::default() };
    let place = item.place().to_owned();
    report_left_out(&place, question, asked.formula, report);
    let kind = question.attribute("type").unwrap_or_default();
    item.kind = match kind {
        "multichoice" => {
            let single = question.child("single").is_none_or(|single| matches!(single.text.trim(), "true" | "1"));
            let mut answers = answers(question);
            keep_best(&mut answers, single);
            let answers: Vec<Answer> = answers.into_iter().map(|(answer, _)| answer).collect();
            let all_right = !single && answers.iter().filter(|answer| answer.right).count() > 1;
            ItemKind::Choice { answers, all_right }
        }
        "truefalse" => true_false(question),
        "shortanswer" => {
            let mut answers = answers(question);
            keep_best(&mut answers, true);
            ItemKind::Spoken { answers: answers.into_iter().map(|(answer, _)| answer).collect() }
        }
        "ordering" => {
            ItemKind::Order(question.all("answer").take(limits::ANSWERS).map(|answer| plain(answer).text).collect())
        }
        "essay" => ItemKind::Reflection,
        "description" => ItemKind::Told,
        _ => {
            report.add(&place, LeftOutKind::ContentUnknown { kind: excerpt(kind) });
            return None;
        }
    };
    Some(item)
}

/// The answers of a question, each with its share of the points in per cent.
fn answers(question: &Element) -> Vec<(Answer, f64)> {
    let answer = |answer: &Element| {
        let share = answer.attribute("fraction").and_then(|share| share.trim().parse().ok()).unwrap_or(0.0);
        let reply = answer.child("feedback").map(|feedback| plain(feedback).text).unwrap_or_default();
        (Answer { text: one_line(&plain(answer).text), right: false, reply }, share)
    };
    question.all("answer").take(limits::ANSWERS).map(answer).collect()
}

/// Says which answers are right: where one is to be chosen, those with the most points; else all that give points.
fn keep_best(answers: &mut [(Answer, f64)], single: bool) {
    let best = answers.iter().map(|(_, share)| *share).fold(0.0, f64::max);
    for (answer, share) in answers {
        answer.right = *share > 0.0 && (!single || *share >= best.min(WHOLE));
    }
}

fn true_false(question: &Element) -> ItemKind {
    let mut kind = (false, String::new(), String::new());
    for (answer, share) in answers(question) {
        let is_true = answer.text.trim().eq_ignore_ascii_case("true");
        if is_true {
            kind.0 = share > 0.0;
            kind.1 = answer.reply;
        } else {
            kind.2 = answer.reply;
        }
    }
    ItemKind::TrueFalse { right: kind.0, reply_true: kind.1, reply_false: kind.2 }
}

/// The text of an element, which says itself in which format it is.
fn plain(element: &Element) -> Plain {
    let text = element.child("text").map_or(element.text.as_str(), |text| text.text.as_str());
    match element.attribute("format") {
        Some("plain_text" | "markdown") => plain_text::from_text(text),
        _ => plain_text::from_html(text),
    }
}

/// Reports pictures and formulas anywhere in a question.
fn report_left_out(place: &str, question: &Element, formula: bool, report: &mut Report) {
    let mut media = 0;
    let mut waiting = vec![question];
    while let Some(element) = waiting.pop() {
        if element.name == "text" || element.children.is_empty() {
            media += plain_text::from_html(&element.text).media;
        }
        waiting.extend(&element.children);
    }
    if media > 0 {
        report.add(place, LeftOutKind::Media { count: media });
    }
    if formula {
        report.add(place, LeftOutKind::Formula {});
    }
}
