//! The menu of a course: which lesson? It comes again after each lesson.

use super::asking::{Asked, Choosable, ask, beginning};
use super::definition::{Flow, FlowName};
use super::flow_draft::{FlowDraft, Goal};
use super::flow_name;
use super::identity::Identity;
use super::lesson_flow;
use super::recordings::Recordings;
use crate::growing::said;
use crate::{Phrase, Phrasebook, Piece, Tree};

/// The flow of the menu.
pub(super) fn flow(tree: &Tree, phrasebook: &dyn Phrasebook, language: &str, recordings: &mut Recordings<'_>) -> Flow {
    let course = Identity::of_course(tree.course.as_str(), tree.language.as_str());
    let mut draft = FlowDraft::new(course.of_flow("menu"), recordings);
    let phrase = |phrase: &Phrase| Piece::Line(said(phrasebook, phrase));
    let mut welcome = vec![Piece::from(&tree.title)];
    welcome.extend(tree.summary.as_ref().map(Piece::from));
    draft.say("open", &welcome, &Goal::Node(beginning("which")));
    let entered = |lesson: &crate::LessonTree| format!("lesson/{}", lesson.id);
    let options = tree.lessons.iter().map(|lesson| Choosable {
        label: vec![Piece::from(&lesson.title)],
        category: lesson.id.to_string(),
        goal: Goal::Node(entered(lesson)),
    });
    let asked = Asked {
        path: "which".to_owned(),
        question: Vec::new(),
        options: options.collect(),
        hint: None,
        on: None,
        back: None,
        nobody: Goal::Node("goodbye".to_owned()),
        result: Some("lesson"),
    };
    ask(&mut draft, &asked, phrasebook);
    for (at, lesson) in tree.lessons.iter().enumerate() {
        let uuid = lesson_flow::identity(tree, lesson).own();
        let flow = FlowName { uuid, name: flow_name(tree, Some((at, &lesson.title))) };
        draft.enter(&entered(lesson), flow, &Goal::Node(beginning("which")));
    }
    draft.say("goodbye", &[phrase(&Phrase::Goodbye)], &Goal::Leave);
    draft.finish(flow_name(tree, None), language)
}
