//! Sound devices that come and go, and the app in the background.

use engine::{Device, Input, Opening};

use crate::sample::{engine, english, mill, reached};
use crate::script::{Stage, check, check_at, play};

#[test]
fn without_a_microphone_everything_goes_by_taps() {
    let opening = Opening { hears: false, ..english() };
    check(
        engine(opening, vec![mill()]),
        "
        > starts
        says: Welcome to Sauti.
        says: I cannot hear you here. Please touch your answer, or type it. / The next lesson is: / Sharing / Shall we begin?
        waits: 60 s
        > taps yes
        says: Let us begin.
        keeps: reached sharing welcome
        says: Amina and Musa share a mill.
        keeps: reached sharing owner
        says: Who owns the mill? / The neighbours / A trader / The state
        waits: 60 s
        > waited
        says: Who owns the mill?
        waits: 120 s
        > taps answer:members
        keeps: owner members right (touch)
        ",
    );
}

#[test]
fn a_language_that_nothing_understands_goes_by_taps() {
    check_at(
        "owner",
        "
        says: Who owns the mill? / The neighbours / A trader / The state
        listens: answer:members answer:trader answer:state
        > hears deaf
        says: I cannot hear you here. Please touch your answer, or type it.
        waits: 60 s
        > taps answer:members
        keeps: owner members right (touch)
        says: Yes. They use it, and they own it.
        keeps: reached sharing earning
        says: A mill may earn money.
        listens: answer:true answer:false
        > hears deaf
        waits: 60 s
        ",
    );
}

#[test]
fn a_microphone_that_is_unplugged_is_told_and_comes_back() {
    check_at(
        "owner",
        "
        says: Who owns the mill? / The neighbours / A trader / The state
        listens: answer:members answer:trader answer:state
        > loses microphone
        stops listening
        says: The microphone is gone. Please touch your answer, or type it. / Who owns the mill? / The neighbours / A trader / The state
        waits: 60 s
        > regains microphone
        says: The microphone is back. I can hear you again. / Who owns the mill? / The neighbours / A trader / The state
        listens: answer:members answer:trader answer:state
        ",
    );
}

#[test]
fn without_a_speaker_there_is_time_to_read() {
    check_at(
        "owner",
        "
        says: Who owns the mill? / The neighbours / A trader / The state
        ! loses speaker
        stops saying
        waits: 11 s
        > waited
        listens: answer:members answer:trader answer:state
        > hears answer:members
        keeps: owner members right
        waits: 4 s
        ",
    );
}

#[test]
fn a_speaker_that_was_never_there_is_no_news() {
    let mut stage = Stage::new(engine(english(), vec![mill()]));
    stage.input(Input::Lost { device: Device::Speaker });
    play(
        &mut stage,
        "
        > starts
        waits: 2 s
        > waited
        waits: 5 s
        ",
    );
    assert_eq!(stage.engine.view().captions, ["The next lesson is:", "Sharing", "Shall we begin?"]);
}

#[test]
fn after_a_pause_the_prompt_comes_from_its_beginning() {
    check_at(
        "owner",
        "
        says: Who owns the mill? / The neighbours / A trader / The state
        listens: answer:members answer:trader answer:state
        > pauses
        stops listening
        > hears answer:members
        > resumes
        says: Who owns the mill? / The neighbours / A trader / The state
        listens: answer:members answer:trader answer:state
        ",
    );
}

#[test]
fn whoever_touches_an_answer_in_a_pause_is_there_again() {
    check_at(
        "owner",
        "
        says: Who owns the mill? / The neighbours / A trader / The state
        listens: answer:members answer:trader answer:state
        > pauses
        stops listening
        > taps answer:members
        keeps: owner members right (touch)
        says: Yes. They use it, and they own it.
        ",
    );
}

#[test]
fn what_comes_to_disk_in_the_background_is_not_written_twice() {
    check_at(
        "owner",
        "
        says: Who owns the mill? / The neighbours / A trader / The state
        listens: answer:members answer:trader answer:state
        > hears answer:members
        keeps: owner members right
        ! pauses
        ! kept
        ! resumes
        says: Yes. They use it, and they own it.
        ",
    );
}

#[test]
fn a_recording_that_a_call_breaks_off_is_asked_for_again() {
    let mut opening = english();
    opening.journal.push(reached("sharing", "thought"));
    check(
        engine(opening, vec![mill()]),
        "
        > starts
        says: Welcome to Sauti.
        says: We go on where we stopped. / Sharing
        says: What do you need? / Speak after the tone. When you have finished, just be silent.
        records: thought 30 s
        > pauses
        stops listening
        > resumes
        says: What do you need? / Speak after the tone. When you have finished, just be silent.
        records: thought 30 s
        ",
    );
}
