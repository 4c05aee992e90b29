//! A printed guide, walked by its links.

use std::collections::BTreeMap;

use channels::{Guide, Tree};
use language::LanguageTable;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::courses;
use crate::graph::{Goal, Graph, Move, explore};
use crate::spelled::Spelled;

/// A picture of one point.
const PICTURE: &[u8] = b"\x89PNG\r\n\x1a\nnot much more";

pub(crate) fn page(tree: &Tree) -> Guide {
    let table = LanguageTable::built_in();
    channels::guide(tree, table.get(&tree.language).unwrap(), &Spelled, &|_| Some(PICTURE.to_vec()))
}

/// The graphs of all lessons.
pub(crate) fn walk(tree: &Tree) -> Vec<Graph> {
    let guide = page(tree);
    assert_eq!(guide.pictures_left_out, Vec::<String>::new());
    let found = Steps::read(&guide.html);
    let walk = |lesson: &channels::LessonTree| {
        let id = lesson.id.as_str();
        let first = found.order.iter().find(|name| name.starts_with(&format!("{id}--"))).unwrap();
        explore(goal(id, first), |step| found.moves[&format!("{id}--{step}")].clone())
    };
    tree.lessons.iter().map(walk).collect()
}

fn goal(lesson: &str, name: &str) -> Goal {
    match name.strip_prefix(&format!("{lesson}--")).unwrap() {
        "end" => Goal::End,
        step => Goal::Step(step.to_owned()),
    }
}

/// The steps of all lessons and their links.
#[derive(Default)]
struct Steps {
    order: Vec<String>,
    moves: BTreeMap<String, BTreeMap<Move, Goal>>,
    /// Where the reader is: in which step, answer and list of items.
    step: String,
    answer: Option<String>,
    items: Option<Vec<String>>,
}

impl Steps {
    fn read(html: &str) -> Self {
        let mut steps = Self::default();
        let mut reader = Reader::from_str(html);
        reader.config_mut().check_end_names = true;
        loop {
            match reader.read_event().unwrap() {
                Event::Start(element) => steps.begin(&element),
                Event::End(element) if element.name().as_ref() == "li" => steps.answer = None,
                Event::Eof => return steps,
                _ => {}
            }
        }
    }

    fn begin(&mut self, element: &BytesStart<'_>) {
        let name = element.name();
        let class = attribute(element, "class").unwrap_or_default();
        match name.as_ref() {
            "script" | "object" | "iframe" | "link" => panic!("a guide only shows"),
            "article" => {
                self.step = attribute(element, "id").unwrap();
                self.order.push(self.step.clone());
                self.moves.insert(self.step.clone(), BTreeMap::new());
                self.items = None;
            }
            "ol" if class == "order" => self.items = Some(Vec::new()),
            "li" => match (attribute(element, "data-answer"), &mut self.items) {
                (Some(item), Some(items)) => items.push(item),
                (answer, _) => self.answer = answer,
            },
            "a" if class == "next" || class == "leads" => self.link(&attribute(element, "href").unwrap()),
            _ => {}
        }
    }

    fn link(&mut self, address: &str) {
        let lesson = self.step.split("--").next().unwrap();
        let goal = goal(lesson, address.strip_prefix('#').unwrap());
        let moves = self.moves.get_mut(&self.step).unwrap();
        if let Some(items) = self.items.take() {
            moves.insert(Move::Arrange(items), goal.clone());
        }
        let done = self.answer.clone().map_or(Move::On, Move::Answer);
        moves.insert(done, goal);
    }
}

fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = element.attributes().map(Result::unwrap).find(|found| found.key.as_ref() == name)?;
    Some(found.value.into_owned())
}

fn page_of(words: &str) -> String {
    let files = courses::small_files().with("words/ar.ftl", words);
    page(&Tree::grow(&courses::read(&files), &"ar".parse().unwrap(), &Spelled).unwrap()).html
}

#[test]
fn a_text_of_a_course_is_never_markup() {
    let hostile = courses::words("ar").replace("Text told.", "<img src=x onerror=\"alert(1)\"> & <script>x</script>");
    let html = page_of(&hostile);
    assert!(!html.contains("<script") && !html.contains("<img src=x"), "{html}");
    assert!(html.contains("&lt;script&gt;x&lt;/script&gt;"));
}

#[test]
fn a_page_goes_in_the_direction_of_its_language() {
    assert!(page_of(&courses::words("ar")).contains("<html lang=\"ar\" dir=\"rtl\">"));
    let tree = Tree::grow(&courses::read(&courses::small_files()), &"en".parse().unwrap(), &Spelled).unwrap();
    assert!(page(&tree).html.contains("<html lang=\"en\" dir=\"ltr\">"));
}

#[test]
fn vowel_marks_are_for_the_voice_and_not_for_the_page() {
    let html = page_of(&courses::words("ar").replace("Text told.", "مَرْحَبًا"));
    assert!(html.contains("مرحبا") && !html.contains("مَرْحَبًا"));
}

#[test]
fn a_picture_that_is_none_is_left_out_and_told() {
    let lesson = "[[step]]\nid = \"only\"\nkind = \"say\"\npicture = \"fake.png\"\n";
    let files = courses::small_files().with("two.toml", lesson).with("pictures/fake.png", "<svg onload='x'/>");
    let tree = Tree::grow(&courses::read(&files), &"en".parse().unwrap(), &Spelled).unwrap();
    let table = LanguageTable::built_in();
    let language = table.get(&tree.language).unwrap();
    let guide = channels::guide(&tree, language, &Spelled, &|_| Some(b"<svg onload='x'/>".to_vec()));
    assert_eq!(guide.pictures_left_out, ["fake.png"]);
    assert!(!guide.html.contains("svg"));
}
