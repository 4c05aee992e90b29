//! A trainer's guide on paper: one HTML file that a browser prints, with everything in it that a trainer needs to take
//! a group through the course without any device.
//!
//! The file has no script, asks nobody for anything, and each text in it is escaped.

mod lesson_page;
mod markup;

use std::collections::BTreeMap;

use course::Role;
use language::{Direction, Language};

use crate::{Heading, Phrasebook, Tree};
use markup::{Markup, data_address};

/// The style of the page.
const STYLE: &str = include_str!("guide.css");

/// All pictures together, in bytes of the file: what a browser on an old machine can still print.
const PICTURES: usize = 48 << 20;

/// A printed guide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guide {
    /// The page.
    pub html: String,
    /// Pictures of the course that are not in it: they are absent, of no known kind, or too much for one file.
    pub pictures_left_out: Vec<String>,
}

/// The guide of a course. `pictures` gives the bytes of a picture by its name in `pictures/`.
#[must_use]
pub fn guide(
    tree: &Tree,
    language: &Language,
    phrasebook: &dyn Phrasebook,
    pictures: &dyn Fn(&str) -> Option<Vec<u8>>,
) -> Guide {
    let mut page =
        Page { language, phrasebook, pictures, drawn: BTreeMap::new(), room: PICTURES, markup: Markup::new() };
    page.head(tree);
    page.cover(tree);
    for (at, lesson) in tree.lessons.iter().enumerate() {
        lesson_page::write(&mut page, at, lesson);
    }
    page.markup.raw("</body>\n</html>\n");
    let left_out = page.drawn.into_iter().filter(|(_, drawn)| drawn.is_none()).map(|(name, _)| name).collect();
    Guide { html: page.markup.finish(), pictures_left_out: left_out }
}

/// A guide on its way.
struct Page<'a> {
    language: &'a Language,
    phrasebook: &'a dyn Phrasebook,
    pictures: &'a dyn Fn(&str) -> Option<Vec<u8>>,
    /// The address of each picture that was asked for; none where it is not in the guide.
    drawn: BTreeMap<String, Option<String>>,
    /// The bytes that are left for pictures.
    room: usize,
    markup: Markup,
}

impl Page<'_> {
    fn head(&mut self, tree: &Tree) {
        let direction = match self.language.direction {
            Direction::RightToLeft => "rtl",
            Direction::LeftToRight => "ltr",
        };
        let (tag, title) = (tree.language.as_str(), self.shown(&tree.title.text));
        let markup = &mut self.markup;
        markup.raw("<!DOCTYPE html>\n");
        markup.open("html", &[("lang", tag), ("dir", direction)]);
        markup.raw("<head>\n<meta charset=\"utf-8\"/>\n");
        let policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";
        markup.raw("<meta http-equiv=\"Content-Security-Policy\"");
        markup.attribute("content", policy);
        markup.raw("/>\n<meta name=\"viewport\" content=\"width=device-width\"/>\n");
        markup.element("title", &[], &title);
        markup.raw("<style>\n");
        markup.raw(STYLE);
        markup.raw("</style>\n</head>\n<body>\n");
    }

    fn cover(&mut self, tree: &Tree) {
        self.markup.open("header", &[]);
        self.text("h1", "title", &tree.title.text);
        self.picture(tree.picture.as_deref());
        if let Some(summary) = &tree.summary {
            self.paragraphs("said", &summary.text);
        }
        self.heading("p", "do", &Heading::HowTo);
        self.heading("h2", "contents", &Heading::Contents);
        self.markup.open("ol", &[]);
        for lesson in &tree.lessons {
            let (target, title) = (format!("#{}", lesson.id), self.shown(&lesson.title.text));
            self.markup.open("li", &[]);
            self.markup.element("a", &[("href", &target)], &title);
            self.markup.close("li");
        }
        self.markup.close("ol");
        self.makers(tree);
        self.markup.close("header");
    }

    fn makers(&mut self, tree: &Tree) {
        let of_this_language = |language: &Option<language::LanguageTag>| match language {
            Some(language) => *language == tree.language,
            None => true,
        };
        let makers = tree.credits.iter().filter(|credit| of_this_language(&credit.language));
        let names: Vec<&str> =
            makers.filter(|credit| credit.role != Role::Voice).map(|credit| credit.name.as_str()).collect();
        if !names.is_empty() {
            let heading = self.phrasebook.heading(&Heading::MadeBy);
            self.text("p", "do", &format!("{heading} {}", names.join(" · ")));
        }
        let heading = self.phrasebook.heading(&Heading::Licence);
        self.text("p", "do", &format!("{heading} {}", tree.licence));
    }

    /// A text of the course as it is shown to those who read.
    fn shown(&self, text: &str) -> String {
        self.language.for_screen(text)
    }

    fn text(&mut self, element: &str, class: &str, text: &str) {
        let text = self.shown(text);
        self.markup.element(element, &[("class", class)], &text);
    }

    fn heading(&mut self, element: &str, class: &str, heading: &Heading) {
        let text = self.phrasebook.heading(heading);
        self.markup.element(element, &[("class", class)], &text);
    }

    /// A text with its pauses: each is a paragraph of its own.
    fn paragraphs(&mut self, class: &str, text: &str) {
        for paragraph in text.split('\n').filter(|paragraph| !paragraph.trim().is_empty()) {
            self.text("p", class, paragraph);
        }
    }

    /// A picture, where there is one and room for it. What it shows is told by the text beside it.
    fn picture(&mut self, name: Option<&str>) {
        let Some(name) = name else { return };
        if !self.drawn.contains_key(name) {
            let address = (self.pictures)(name).and_then(|bytes| data_address(&bytes));
            self.drawn.insert(name.to_owned(), address);
        }
        let Some(Some(address)) = self.drawn.get(name) else { return };
        if address.len() > self.room {
            self.drawn.insert(name.to_owned(), None);
            return;
        }
        self.room -= address.len();
        self.markup.raw("<img alt=\"\"");
        self.markup.attribute("src", address);
        self.markup.raw("/>\n");
    }
}
