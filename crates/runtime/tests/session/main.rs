//! The loop with a real conversation, and voices, recognisers and memories that do as the test says.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod parts;

use std::ops::ControlFlow;

use engine::Meaning;
use learner::{Entry, Outcome, TeachingStage};
use parts::{Answers, Ears, Memory, Script, Tongue, play};
use runtime::Key;

fn typed(lines: &[&str]) -> Vec<Key> {
    lines.iter().map(|line| Key::Typed((*line).to_owned())).collect()
}

fn outcomes(entries: &[Entry]) -> Vec<Outcome> {
    let attempts = entries.iter().filter_map(|entry| match entry {
        Entry::Answered(attempt) => Some(attempt.outcome),
        _ => None,
    });
    attempts.collect()
}

#[test]
fn a_lesson_is_taken_by_typing() {
    let played = play(Script::new(typed(&["one vote"])), Tongue::Fluent, None, Memory::default());
    assert!(outcomes(&played.entries).contains(&Outcome::Right), "{:?}", played.entries);
    assert!(played.said.iter().any(|text| text.contains("How many votes")), "{:?}", played.said);
}

#[test]
fn a_lesson_is_taken_by_voice() {
    let ears = Ears::new(Answers::Always(Meaning::Answer("one".parse().unwrap())));
    let played = play(Script::default(), Tongue::Fluent, Some(ears), Memory::default());
    assert!(outcomes(&played.entries).contains(&Outcome::Right), "{:?}", played.entries);
}

#[test]
fn a_voice_that_breaks_down_is_told_and_the_lesson_goes_on() {
    let played = play(Script::new(typed(&["one vote"])), Tongue::Breaks, None, Memory::default());
    assert!(played.troubles.contains(&"error-voice-failed".to_owned()), "{:?}", played.troubles);
    assert!(outcomes(&played.entries).contains(&Outcome::Right), "{:?}", played.entries);
}

#[test]
fn a_recogniser_that_breaks_down_understands_nothing_and_nothing_is_guessed() {
    let ears = Ears::new(Answers::Breaks);
    let played = play(Script::default(), Tongue::Fluent, Some(ears), Memory::default());
    assert!(played.troubles.contains(&"error-recogniser-failed".to_owned()), "{:?}", played.troubles);
    assert!(!outcomes(&played.entries).contains(&Outcome::Right), "{:?}", played.entries);
}

#[test]
fn an_answer_that_cannot_be_kept_is_not_acknowledged() {
    let full = Memory { room_for: 3, ..Memory::default() };
    let played = play(Script::new(typed(&["one vote", "one vote"])), Tongue::Fluent, None, full);
    assert!(played.troubles.contains(&"error-store-disk-full".to_owned()), "{:?}", played.troubles);
    assert!(!played.said.iter().any(|text| text.contains("Each member has one vote")), "{:?}", played.said);
}

#[test]
fn the_same_session_has_the_same_fingerprint() {
    let play = || play(Script::new(typed(&["ten votes", "one vote"])), Tongue::Fluent, None, Memory::default());
    assert_eq!(play().fingerprint, play().fingerprint);
}

#[test]
fn a_member_whom_nothing_understands_is_taught_all_the_same() {
    let ears = Ears::new(Answers::Deaf);
    let played = play(Script::default(), Tongue::Fluent, Some(ears), Memory::of_a_newcomer());
    assert!(
        played.taken.starts_with(&["en yes", "en yes", "en yes", "en no"].map(str::to_owned)),
        "{:?}",
        played.taken
    );
    assert!(played.troubles.is_empty(), "{:?}", played.troubles);
}

#[test]
fn one_tap_skips_the_teaching() {
    let ears = Ears::new(Answers::Unclear);
    let played = play(Script::tapping(1, &["finished"]), Tongue::Fluent, Some(ears), Memory::of_a_newcomer());
    let stages = |entry: &Entry| matches!(entry, Entry::Teaching { stage: TeachingStage::Declined, .. });
    assert!(played.taken.is_empty() && played.entries.iter().any(stages), "{:?}", played.entries);
}

#[test]
fn one_tap_ends_the_teaching_and_keeps_what_was_learnt() {
    // The offer, its silence that needs no words, and two takes; the next turn is the member's tap.
    let ears = Ears::new(Answers::Deaf);
    let played = play(Script::tapping(5, &["finished"]), Tongue::Fluent, Some(ears), Memory::of_a_newcomer());
    assert_eq!(played.taken, ["en yes", "en yes"]);
    assert!(played.said.iter().any(|text| text.contains("What I have learnt is kept")), "{:?}", played.said);
}

#[test]
fn a_sound_that_was_not_understood_is_kept_once_the_member_taps_what_it_was() {
    let ears = Ears::new(Answers::Unclear);
    let script = Script::tapping(2, &["lesson:votes", "answer:one"]);
    let played = play(script, Tongue::Fluent, Some(ears), Memory::default());
    assert_eq!(played.taken, ["en Votes", "en One vote"]);
    assert!(outcomes(&played.entries).contains(&Outcome::Right), "{:?}", played.entries);
}

#[test]
fn a_sink_that_breaks_ends_a_voice() {
    let mut pieces = 0;
    let mut sink = |_: &[f32], _: u32| {
        pieces += 1;
        ControlFlow::Break(())
    };
    Tongue::Fluent.pieces(&mut sink);
    assert_eq!(pieces, 1);
}

#[test]
fn whoever_presses_to_talk_is_heard_at_each_press() {
    let ears = Ears::new(Answers::Always(Meaning::Answer("one".parse().unwrap())));
    let played = play(Script::pressing(), Tongue::Fluent, Some(ears), Memory::default());
    assert!(outcomes(&played.entries).contains(&Outcome::Right), "{:?}", played.entries);
    assert!(played.pressed > 1, "pressed {} times", played.pressed);
}

#[test]
fn what_is_said_beside_the_conversation_does_not_change_it() {
    let ears = || Ears::new(Answers::Always(Meaning::Answer("one".parse().unwrap())));
    let plain = play(Script::default(), Tongue::Fluent, Some(ears()), Memory::default());
    let played = play(Script::asking("The talk button"), Tongue::Fluent, Some(ears()), Memory::default());
    assert!(played.said.contains(&"The talk button".to_owned()), "{:?}", played.said);
    assert_eq!(outcomes(&played.entries), outcomes(&plain.entries));
}
