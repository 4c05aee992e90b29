//! The screen is always as far as the voice.

use engine::{Activity, Input, Opening, Screen};
use language::Direction;

use crate::sample::{engine, mill, spoke};
use crate::script::{Stage, at};

fn cards(stage: &Stage) -> Vec<&str> {
    stage.engine.view().cards.iter().map(|card| card.text.as_str()).collect()
}

#[test]
fn a_question_shows_what_is_said_and_what_may_be_tapped() {
    let stage = at("sharing", "owner");
    let view = stage.engine.view();
    assert_eq!(view.screen, Screen::Lesson);
    assert_eq!(view.title, "Sharing");
    assert_eq!(view.captions, ["Who owns the mill?", "The neighbours", "A trader", "The state"]);
    assert_eq!(cards(&stage), ["The neighbours", "A trader", "The state"]);
    assert_eq!(view.commands.len(), 8);
    assert_eq!(view.activity, Activity::Speaking);
    assert_eq!(view.progress, Some((1, 7)));
}

#[test]
fn a_spoken_question_hides_its_answers_until_they_are_offered() {
    let mut stage = at("sharing", "name");
    assert!(cards(&stage).is_empty());
    stage.input(Input::Tapped { meaning: "command:help".parse().unwrap() });
    assert_eq!(cards(&stage), ["A cooperative", "A company"]);
}

#[test]
fn the_marks_for_the_voice_are_not_on_the_screen() {
    let opening = Opening {
        language: Some("ar".parse().unwrap()),
        hears: true,
        journal: vec![spoke("ar")],
        ..Opening::default()
    };
    let mut stage = Stage::new(engine(opening, vec![mill()]));
    stage.input(Input::Start);
    let view = stage.engine.view();
    assert_eq!(view.captions, ["أهلا بكم في صوت."]);
    assert_eq!(view.direction, Direction::RightToLeft);
}

#[test]
fn a_finished_lesson_is_marked() {
    let mut opening = crate::sample::english();
    opening.journal.push(crate::sample::finished("sharing"));
    let mut stage = Stage::new(engine(opening, vec![mill()]));
    stage.input(Input::Start);
    stage.input(Input::Said { id: engine::Ticket(1) });
    let done: Vec<_> = stage.engine.view().cards.iter().map(|card| (card.text.as_str(), card.done)).collect();
    assert_eq!(
        done,
        [("Deciding", false), ("Sharing", true), ("Learn my voice", false), ("Yes", false), ("No", false)]
    );
}

#[test]
fn goodbye_has_nothing_to_tap() {
    let mut stage = at("sharing", "owner");
    stage.input(Input::Tapped { meaning: "command:stop".parse().unwrap() });
    let view = stage.engine.view();
    assert_eq!(view.screen, Screen::Goodbye);
    assert!(view.cards.is_empty() && view.commands.is_empty());
}
