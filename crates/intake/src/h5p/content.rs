//! What is in a package, by the kinds of content that H5P has.

use serde_json::Value;

use crate::anki::card;
use crate::bank::{Answer, Item, ItemKind, Section};
use crate::left_out::{LeftOutKind, Report, excerpt};
use crate::limits;
use crate::plain_text::{self, one_line};

/// Reads the content of a package: its chapters, or all of it as one part.
pub(super) fn sections(library: &str, content: &Value, report: &mut Report) -> Vec<Section> {
    let media = media(content);
    if media > 0 {
        report.add("", LeftOutKind::Media { count: media });
    }
    let mut reader = Reader { report, sections: vec![Section::default()], items: 0 };
    reader.content(library, content, "", 0);
    let mut sections = reader.sections;
    sections.retain(|section| !section.items.is_empty());
    sections
}

/// How many files of pictures, sounds and films a content names.
fn media(content: &Value) -> usize {
    let mut count = 0;
    let mut waiting = vec![content];
    while let Some(value) = waiting.pop() {
        match value {
            Value::Array(values) => waiting.extend(values),
            Value::Object(fields) => {
                count += usize::from(fields.get("path").is_some_and(Value::is_string) && fields.contains_key("mime"));
                waiting.extend(fields.values());
            }
            _ => {}
        }
    }
    count
}

struct Reader<'r> {
    report: &'r mut Report,
    sections: Vec<Section>,
    items: usize,
}

impl Reader<'_> {
    /// One content: what it is, its parameters, and what its author called it.
    fn content(&mut self, library: &str, params: &Value, title: &str, depth: usize) {
        // `H5P.MultiChoice 1.16`: the version says nothing to us.
        let kind = library.split(' ').next().unwrap_or_default();
        if depth > limits::DEPTH {
            self.report.add(title, LeftOutKind::ContentUnknown { kind: excerpt(kind) });
            return;
        }
        match kind {
            "H5P.QuestionSet" => {
                self.told(title, field(params, "/introPage/introduction"));
                self.each(params, "/questions", "", depth);
            }
            "H5P.CoursePresentation" => {
                for slide in list(params, "/presentation/slides") {
                    self.each(slide, "/elements", "/action", depth);
                }
            }
            "H5P.InteractiveBook" => self.chapters(params, depth),
            "H5P.Column" => self.each(params, "/content", "/content", depth),
            "H5P.SingleChoiceSet" => self.single_choices(params),
            "H5P.MultiChoice" => self.multiple_choice(params, title),
            "H5P.TrueFalse" => self.true_false(params, title),
            "H5P.Dialogcards" => self.cards(params, "/dialogs"),
            "H5P.Flashcards" => self.cards(params, "/cards"),
            "H5P.Essay" => {
                let text = self.text(params, "/taskDescription");
                self.item(Item { name: title.to_owned(), text, kind: ItemKind::Reflection, ..Item::default() });
            }
            "H5P.AdvancedText" | "H5P.Text" => self.told(title, field(params, "/text")),
            // Counted with all other media.
            "H5P.Image" | "H5P.Audio" | "H5P.Video" => {}
            _ => self.report.add(title, LeftOutKind::ContentUnknown { kind: excerpt(kind) }),
        }
    }

    /// Every content of a list, which stands at this place within its entries.
    fn each(&mut self, params: &Value, at: &str, within: &str, depth: usize) {
        for entry in list(params, at) {
            let Some(content) = entry.pointer(within) else { continue };
            let title = one_line(&plain_text::from_html(field(content, "/metadata/title")).text);
            let none = Value::Null;
            let params = content.pointer("/params").unwrap_or(&none);
            self.content(field(content, "/library"), params, &title, depth + 1);
        }
    }

    fn chapters(&mut self, params: &Value, depth: usize) {
        for chapter in list(params, "/chapters") {
            if self.sections.len() >= limits::SECTIONS {
                self.report.add("", LeftOutKind::TooMany { limit: limits::SECTIONS });
                return;
            }
            let title = one_line(&plain_text::from_html(field(chapter, "/metadata/title")).text);
            self.sections.push(Section { title: title.clone(), items: Vec::new() });
            let none = Value::Null;
            let params = chapter.pointer("/params").unwrap_or(&none);
            self.content(field(chapter, "/library"), params, &title, depth + 1);
        }
    }

    /// The first answer is the right one. H5P mixes them; so that it is not always offered first here, it moves on by one
    /// from question to question.
    fn single_choices(&mut self, params: &Value) {
        for (index, choice) in list(params, "/choices").iter().enumerate() {
            let texts = list(choice, "/answers").iter().take(limits::ANSWERS).filter_map(Value::as_str);
            let mut answers: Vec<Answer> = texts
                .enumerate()
                .map(|(place, text)| Answer { text: self.html(text), right: place == 0, reply: String::new() })
                .collect();
            let by = index % answers.len().max(1);
            answers.rotate_right(by);
            let text = self.text(choice, "/question");
            self.item(Item { text, kind: ItemKind::Choice { answers, all_right: false }, ..Item::default() });
        }
    }

    fn multiple_choice(&mut self, params: &Value, title: &str) {
        let listed = list(params, "/answers").iter().take(limits::ANSWERS);
        let answers: Vec<Answer> = listed
            .map(|answer| Answer {
                text: one_line(&self.text(answer, "/text")),
                right: is_true(answer.pointer("/correct")),
                reply: self.text(answer, "/tipsAndFeedback/chosenFeedback"),
            })
            .collect();
        let tips = list(params, "/answers").iter().map(|answer| field(answer, "/tipsAndFeedback/tip"));
        let hint = tips.map(|tip| self.html(tip)).find(|tip| !tip.is_empty()).unwrap_or_default();
        let several = answers.iter().filter(|answer| answer.right).count() > 1;
        let all_right = several && field(params, "/behaviour/type") != "single";
        let text = self.text(params, "/question");
        let kind = ItemKind::Choice { answers, all_right };
        self.item(Item { name: title.to_owned(), text, hint, kind, ..Item::default() });
    }

    fn true_false(&mut self, params: &Value, title: &str) {
        let right = is_true(params.pointer("/correct"));
        let on_right = self.text(params, "/behaviour/feedbackOnCorrect");
        let on_wrong = self.text(params, "/behaviour/feedbackOnWrong");
        let (reply_true, reply_false) = if right { (on_right, on_wrong) } else { (on_wrong, on_right) };
        let text = self.text(params, "/question");
        let kind = ItemKind::TrueFalse { right, reply_true, reply_false };
        self.item(Item { name: title.to_owned(), text, kind, ..Item::default() });
    }

    fn cards(&mut self, params: &Value, at: &str) {
        self.told("", field(params, "/description"));
        for entry in list(params, at) {
            let (front, back) = (self.text(entry, "/text"), self.text(entry, "/answer"));
            let tip = [field(entry, "/tips/front"), field(entry, "/tip")].concat();
            let hint = self.html(&tip);
            self.item(Item { hint, ..card(front, &back, String::new()) });
        }
    }

    fn told(&mut self, title: &str, html: &str) {
        let text = self.html(html);
        if !text.is_empty() {
            self.item(Item { name: title.to_owned(), text, ..Item::default() });
        }
    }

    fn text(&mut self, value: &Value, at: &str) -> String {
        self.html(field(value, at))
    }

    fn html(&mut self, html: &str) -> String {
        let plain = plain_text::from_html(html);
        if plain.media > 0 {
            self.report.add(&plain.text, LeftOutKind::Media { count: plain.media });
        }
        if plain.formula {
            self.report.add(&plain.text, LeftOutKind::Formula {});
        }
        plain.text
    }

    fn item(&mut self, item: Item) {
        self.items += 1;
        if self.items == limits::ITEMS + 1 {
            self.report.add("", LeftOutKind::TooMany { limit: limits::ITEMS });
        }
        if self.items <= limits::ITEMS
            && let Some(section) = self.sections.last_mut()
        {
            section.items.push(item);
        }
    }
}

fn field<'v>(value: &'v Value, at: &str) -> &'v str {
    value.pointer(at).and_then(Value::as_str).unwrap_or_default()
}

fn list<'v>(value: &'v Value, at: &str) -> &'v [Value] {
    value.pointer(at).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

/// H5P writes truth as a value in some kinds of content and as a word in others.
fn is_true(value: Option<&Value>) -> bool {
    value.is_some_and(|value| value.as_bool().unwrap_or(value.as_str() == Some("true")))
}
