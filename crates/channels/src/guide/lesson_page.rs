//! The pages of one lesson.

use course::{Form, Line};

use super::Page;
use crate::{Choice, Heading, Item, LessonTree, Next, Station, Task};

/// Writes a lesson at this place among the lessons.
pub(super) fn write(page: &mut Page<'_>, at: usize, lesson: &LessonTree) {
    page.markup.open("section", &[("id", lesson.id.as_str())]);
    page.heading("p", "do", &Heading::Lesson(at + 1));
    page.text("h2", "title", &lesson.title.text);
    page.picture(lesson.picture.as_deref());
    if let Some(summary) = &lesson.summary {
        page.paragraphs("do", &summary.text);
    }
    for (at, station) in lesson.stations.iter().enumerate() {
        LessonPage { page: &mut *page, lesson }.station(at, station);
    }
    let (id, ends) = (end(lesson), page.phrasebook.heading(&Heading::LessonEnds));
    page.markup.element("p", &[("class", "end"), ("id", &id)], &ends);
    page.markup.close("section");
}

/// The name of the lesson's end in the page; no step is called so.
fn end(lesson: &LessonTree) -> String {
    format!("{}--end", lesson.id)
}

struct LessonPage<'a, 'b> {
    page: &'a mut Page<'b>,
    lesson: &'a LessonTree,
}

impl LessonPage<'_, '_> {
    fn station(mut self, at: usize, station: &Station) {
        let (id, class) = (format!("{}--{}", self.lesson.id, station.step), "step");
        self.page.markup.open("article", &[("class", class), ("id", &id)]);
        let (kind, how) = headings(&station.task);
        let kind = format!("{}. {}", at + 1, self.page.phrasebook.heading(&kind));
        self.page.markup.element("h3", &[], &kind);
        self.page.heading("p", "do", &how);
        self.page.picture(station.picture.as_deref());
        self.page.paragraphs("said", &station.text.text);
        match &station.task {
            Task::Listen { reply } => self.afterwards(reply.as_ref()),
            Task::Choose { choices, .. } => self.choices(at, choices),
            Task::SayAfter { phrase, reply } => {
                self.page.text("blockquote", "said", &phrase.text);
                self.afterwards(Some(reply));
            }
            Task::Arrange { items, reply, .. } => self.items(items, reply.as_ref()),
            Task::Think { reply, .. } => self.afterwards(reply.as_ref()),
        }
        if let Some(hint) = &station.hint {
            self.marked("hint", &Heading::Hint, &hint.text);
        }
        self.goes_on(at, station.next, "next");
        self.page.markup.close("article");
    }

    fn choices(&mut self, at: usize, choices: &[Choice]) {
        self.page.markup.open("ul", &[("class", "answers")]);
        for choice in choices {
            let class = if choice.right { "right" } else { "wrong" };
            self.page.markup.open("li", &[("class", class), ("data-answer", choice.id.as_str())]);
            self.page.text("span", "label", &choice.label.text);
            if choice.right {
                self.page.heading("span", "do", &Heading::RightAnswer);
            }
            choice.reply.iter().for_each(|line| self.page.paragraphs("reply", &line.text));
            self.goes_on(at, choice.next, "leads");
            self.page.markup.close("li");
        }
        self.page.markup.close("ul");
    }

    fn items(&mut self, items: &[Item], reply: Option<&Line>) {
        self.page.markup.open("ol", &[("class", "order")]);
        for item in items {
            self.page.markup.open("li", &[("data-answer", item.id.as_str())]);
            self.page.text("span", "label", &item.label.text);
            self.page.markup.close("li");
        }
        self.page.markup.close("ol");
        self.afterwards(reply);
    }

    fn afterwards(&mut self, reply: Option<&Line>) {
        if let Some(reply) = reply {
            self.marked("after", &Heading::Afterwards, &reply.text);
        }
    }

    fn marked(&mut self, class: &str, heading: &Heading, text: &str) {
        self.page.markup.open("div", &[("class", class)]);
        self.page.heading("b", "mark", heading);
        self.page.paragraphs("said", text);
        self.page.markup.close("div");
    }

    /// Where it goes on, as a link: on paper it says the number of the step.
    fn goes_on(&mut self, at: usize, next: Next, class: &str) {
        let (target, heading) = match next {
            Next::End => (end(self.lesson), Heading::LessonEnds),
            Next::Station(place) => {
                let step =
                    self.lesson.stations.get(place).map(|station| format!("{}--{}", self.lesson.id, station.step));
                let heading = if place == at { Heading::AskAgain } else { Heading::GoOnWith(place + 1) };
                (step.unwrap_or_else(|| end(self.lesson)), heading)
            }
        };
        let (target, text) = (format!("#{target}"), self.page.phrasebook.heading(&heading));
        self.page.markup.open("p", &[("class", "goes")]);
        self.page.markup.element("a", &[("class", class), ("href", &target)], &text);
        self.page.markup.close("p");
    }
}

/// What a step is, and what to do in it.
fn headings(task: &Task) -> (Heading, Heading) {
    match task {
        Task::Listen { .. } => (Heading::Tell, Heading::DoTell),
        Task::Choose { form: Form::Choice, .. } => (Heading::Choice, Heading::DoChoice),
        Task::Choose { form: Form::TrueFalse, .. } => (Heading::TrueFalse, Heading::DoTrueFalse),
        Task::Choose { form: Form::Spoken, .. } => (Heading::Spoken, Heading::DoSpoken),
        Task::SayAfter { .. } => (Heading::SayAfterMe, Heading::DoSayAfterMe),
        Task::Arrange { .. } => (Heading::Order, Heading::DoOrder),
        Task::Think { longest_seconds, .. } => (Heading::Reflect, Heading::DoReflect(*longest_seconds)),
    }
}
