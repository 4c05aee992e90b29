//! Teaching the app one's voice.

use std::collections::BTreeMap;

use engine::{Command, Meaning, Opening, standing_keys};
use learner::TeachingStage;
use locale::Locales;

use crate::sample::{engine, english, mill, reached, spoke, teaching};
use crate::script::{Stage, check, play};

const OFFER: &str = "I can learn your voice in two minutes, and then I understand you better. Say yes after the tone, \
                     and we begin. To skip it, be silent, or touch the screen.";
const RESUME: &str = "We have not finished with your voice. Say yes after the tone, and we go on with it. To skip it, \
                      be silent, or touch the screen.";
const BEGINS: &str = "Good. I say a word, and after the tone you say it, as you always do. When you have had enough, \
                      touch the screen.";
const LEFT: &str = "We leave it here. What I have learnt is kept. To go on another time, choose “Learn my voice” among \
                    the lessons.";
const LESSONS: &str = "The next lesson is: / Sharing / Shall we begin?";

/// A member who is here for the first time, and has these takes of the standing words.
fn newcomer(takes: &[(&str, u32)]) -> Opening {
    let takes = takes.iter().map(|(phrase, count)| ((*phrase).to_owned(), *count)).collect();
    Opening { journal: vec![spoke("en")], takes: BTreeMap::from([("en".parse().unwrap(), takes)]), ..english() }
}

/// The same who has begun the teaching and has not finished it.
fn interrupted(takes: &[(&str, u32)]) -> Opening {
    Opening { journal: vec![spoke("en"), teaching("en", TeachingStage::Begun)], ..newcomer(takes) }
}

/// Every standing word with three takes, but for those that are left out.
fn all_but(left_out: &[&'static str]) -> Vec<(&'static str, u32)> {
    let words = ["yes", "no", "again", "slower", "faster", "next", "back", "help", "lessons", "stop", "true", "false"];
    words.into_iter().filter(|word| !left_out.contains(word)).map(|word| (word, 3)).collect()
}

fn stage(opening: Opening) -> Stage {
    Stage::new(engine(opening, vec![mill()]))
}

#[test]
fn whoever_is_new_is_offered_it_and_says_each_word_three_times() {
    check(
        engine(newcomer(&[]), vec![mill()]),
        &format!(
            "
            > starts
            says: Welcome to Sauti.
            says: {OFFER}
            listens: yes no
            > hears yes
            keeps: teaching en begun
            says: {BEGINS} / Say: / yes
            takes: yes
            > taken
            says: Once more.
            takes: yes
            > taken
            says: Once more.
            takes: yes
            > taken
            says: Say: / no
            takes: no
            "
        ),
    );
}

#[test]
fn no_leads_to_the_lessons_and_it_is_not_offered_again() {
    for skips in ["> hears no", "> hears command:next", "> taps finished\nstops listening", "> hears nothing"] {
        let script = format!(
            "
            > starts
            says: Welcome to Sauti.
            says: {OFFER}
            listens: yes no
            {skips}
            keeps: teaching en declined
            says: {LESSONS}
            "
        );
        check(engine(newcomer(&[]), vec![mill()]), &script);
    }
    let declined = Opening { journal: vec![spoke("en"), teaching("en", TeachingStage::Declined)], ..newcomer(&[]) };
    for known in [declined, newcomer(&[("yes", 1)])] {
        check(
            engine(known, vec![mill()]),
            &format!(
                "> starts\nsays: Welcome to Sauti.\nsays: {LESSONS}\nlistens: yes no lesson:sharing lesson:deciding teaching"
            ),
        );
    }
}

#[test]
fn without_a_microphone_it_is_not_offered() {
    let opening = Opening { hears: false, ..newcomer(&[]) };
    let mut stage = stage(opening);
    play(
        &mut stage,
        &format!(
            "> starts\nsays: Welcome to Sauti.\nsays: I cannot hear you here. Please touch your answer, or type it. / {LESSONS}"
        ),
    );
    assert!(stage.engine.view().cards.iter().all(|card| card.meaning != Meaning::Teaching));
}

#[test]
fn where_nothing_understands_the_language_any_voice_begins_it() {
    check(
        engine(newcomer(&[]), vec![mill()]),
        &format!(
            "
            > starts
            says: Welcome to Sauti.
            says: {OFFER}
            listens: yes no
            > hears deaf
            listens:
            > hears noise
            keeps: teaching en begun
            says: {BEGINS} / Say: / yes
            takes: yes
            "
        ),
    );
}

#[test]
fn where_nothing_understands_the_language_silence_skips_it() {
    check(
        engine(newcomer(&[]), vec![mill()]),
        &format!(
            "
            > starts
            says: Welcome to Sauti.
            says: {OFFER}
            listens: yes no
            > hears deaf
            listens:
            > hears nothing
            keeps: teaching en declined
            says: {LESSONS}
            "
        ),
    );
}

#[test]
fn whoever_is_not_understood_twice_may_say_anything() {
    check(
        engine(newcomer(&[]), vec![mill()]),
        &format!(
            "
            > starts
            says: Welcome to Sauti.
            says: {OFFER}
            listens: yes no
            > hears noise
            tone: not-understood
            says: I did not understand that. / {OFFER}
            listens: yes no
            > hears noise
            tone: not-understood
            says: Say anything after the tone, and we begin. To skip it, be silent, or touch the screen.
            listens:
            > hears noise
            keeps: teaching en begun
            "
        ),
    );
}

#[test]
fn a_sound_that_is_no_good_is_told_and_asked_for_again_at_most_twice() {
    let mut stage = stage(interrupted(&all_but(&["yes", "no"])));
    play(
        &mut stage,
        &format!(
            "
            > starts
            says: Welcome to Sauti.
            says: {RESUME}
            listens: yes no
            > hears yes
            keeps: teaching en begun
            says: {BEGINS} / Say: / yes
            takes: yes
            > taken noisy
            says: It is noisy here. Once more, perhaps in a quieter place. / yes
            takes: yes
            > taken clipped
            says: That was too loud. A little further away, and once more. / yes
            takes: yes
            > taken noisy
            says: We leave this word. / One more word. / Say: / no
            takes: no
            "
        ),
    );
}

#[test]
fn where_nobody_speaks_at_two_words_it_is_left() {
    let mut stage = stage(interrupted(&all_but(&["yes", "no", "help"])));
    let silence = "We heard nothing. Once more.";
    play(
        &mut stage,
        &format!(
            "
            > starts
            says: Welcome to Sauti.
            says: {RESUME}
            listens: yes no
            > hears yes
            keeps: teaching en begun
            says: {BEGINS} / Say: / yes
            takes: yes
            > taken silent
            says: {silence} / yes
            takes: yes
            > taken silent
            says: {silence} / yes
            takes: yes
            > taken silent
            says: We leave this word. / Say: / no
            takes: no
            > taken silent
            says: {silence} / no
            takes: no
            > taken silent
            says: {silence} / no
            takes: no
            > taken silent
            says: {LEFT}
            says: {LESSONS}
            "
        ),
    );
}

#[test]
fn it_goes_on_at_the_word_where_it_stopped() {
    let done = [("yes", 3), ("no", 3), ("again", 1)];
    let mut stage = stage(interrupted(&done));
    play(
        &mut stage,
        &format!(
            "
            > starts
            says: Welcome to Sauti.
            says: {RESUME}
            listens: yes no
            > hears yes
            keeps: teaching en begun
            says: {BEGINS} / Say: / again
            takes: again
            > taken
            says: Once more.
            takes: again
            > taken
            says: Say: / slower
            takes: slower
            > taps finished
            stops listening
            says: {LEFT}
            says: {LESSONS}
            "
        ),
    );
    assert_eq!(stage.engine.view().progress, None);
}

#[test]
fn half_and_the_last_word_are_told() {
    let mut stage = stage(interrupted(&all_but(&["back", "help", "lessons", "stop", "true", "false"])[..5]));
    play(
        &mut stage,
        &format!(
            "
            > starts
            says: Welcome to Sauti.
            says: {RESUME}
            listens: yes no
            > hears yes
            keeps: teaching en begun
            says: {BEGINS} / Say: / next
            takes: next
            > taps command:next
            stops listening
            says: Half is done. / Say: / back
            takes: back
            > taps command:back
            stops listening
            says: Say: / next
            takes: next
            > taps command:stop
            stops listening
            says: We stop here. Nothing is lost. Next time we go on from here. Goodbye.
            ends
            "
        ),
    );
}

#[test]
fn when_every_word_had_its_turn_it_is_over() {
    let mut stage = stage(interrupted(&all_but(&["false"])));
    play(
        &mut stage,
        &format!(
            "
            > starts
            says: Welcome to Sauti.
            says: {RESUME}
            listens: yes no
            > hears yes
            keeps: teaching en begun
            says: {BEGINS} / Say: / false
            takes: false
            > taken
            says: Once more.
            takes: false
            > taken
            says: Once more.
            takes: false
            > taken
            keeps: teaching en finished
            says: Thank you. Now I know your voice.
            says: {LESSONS}
            "
        ),
    );
}

#[test]
fn it_can_be_chosen_among_the_lessons_and_comes_back_to_them() {
    let mut stage = stage(Opening { takes: newcomer(&all_but(&[])).takes, ..english() });
    play(
        &mut stage,
        &format!(
            "
            > starts
            says: Welcome to Sauti.
            says: {LESSONS}
            listens: yes no lesson:sharing lesson:deciding teaching
            > hears teaching
            keeps: teaching en begun
            says: {BEGINS} / Say: / yes
            takes: yes
            > taken
            says: Say: / no
            takes: no
            > taps command:menu
            stops listening
            says: These are our lessons. / Sharing / Deciding / Learn my voice / Which one shall we take?
            "
        ),
    );
}

#[test]
fn help_among_the_lessons_tells_how_to_come_there() {
    check(
        engine(english(), vec![mill()]),
        &format!(
            "
            > starts
            says: Welcome to Sauti.
            says: {LESSONS}
            listens: yes no lesson:sharing lesson:deciding teaching
            > hears command:help
            says: You can always say: again, slower, faster, next, back, lessons, or stop. / For me to learn your voice, say: learn my voice. / {LESSONS}
            "
        ),
    );
}

#[test]
fn a_take_that_cannot_be_written_is_told() {
    let mut stage = stage(interrupted(&all_but(&["yes"])));
    play(
        &mut stage,
        &format!(
            "
            > starts
            says: Welcome to Sauti.
            says: {RESUME}
            listens: yes no
            > hears yes
            keeps: teaching en begun
            says: {BEGINS} / Say: / yes
            takes: yes
            > taken error-store-read-only
            says: I may not write in the folder where your answers are kept. Ask the person who looks after this device. / {LEFT}
            "
        ),
    );
}

#[test]
fn a_microphone_that_is_lost_ends_it() {
    let mut stage = stage(interrupted(&all_but(&["yes"])));
    play(
        &mut stage,
        &format!(
            "
            > starts
            says: Welcome to Sauti.
            says: {RESUME}
            listens: yes no
            > hears yes
            keeps: teaching en begun
            says: {BEGINS} / Say: / yes
            takes: yes
            > loses microphone
            stops listening
            says: The microphone is gone. Please touch your answer, or type it. / {BEGINS} / Say: / yes
            says: {LEFT}
            says: {LESSONS}
            "
        ),
    );
}

#[test]
fn the_standing_words_are_a_dozen_that_every_locale_has() {
    let locales = Locales::built_in();
    let keys = standing_keys();
    assert_eq!(keys.len(), Command::ALL.len() + 4);
    for language in locales.languages() {
        for key in &keys {
            let said = format!("{key}.said");
            let words = locales.wordings(language, &said);
            assert!(!words.is_empty() && words != [said], "{language} {key}");
        }
    }
}

#[test]
fn a_member_in_the_middle_of_a_lesson_comes_back_to_it() {
    let mut opening = newcomer(&[]);
    opening.journal.push(reached("sharing", "earning"));
    check(
        engine(opening, vec![mill()]),
        &format!(
            "
            > starts
            says: Welcome to Sauti.
            says: {OFFER}
            listens: yes no
            > hears no
            keeps: teaching en declined
            says: We go on where we stopped. / Sharing
            "
        ),
    );
}
