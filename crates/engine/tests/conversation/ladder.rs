//! Silence, and what was not understood.

use crate::script::check_at;

const QUESTION: &str = "
    says: Who owns the mill? / The neighbours / A trader / The state
    listens: answer:members answer:trader answer:state";

fn check(rest: &str) {
    check_at("owner", &format!("{QUESTION}\n{rest}"));
}

#[test]
fn the_ladder_asks_again_offers_one_by_one_asks_for_a_tap_and_goes_on() {
    check(
        "
        > hears noise
        tone: not-understood
        says: I did not understand that. / Who owns the mill?
        listens: answer:members answer:trader answer:state
        > hears noise
        tone: not-understood
        says: I say them one by one. Say yes at the one you mean. / The neighbours
        listens: yes no answer:members answer:trader answer:state
        > hears no
        says: A trader
        listens: yes no answer:members answer:trader answer:state
        > hears noise
        tone: not-understood
        says: A trader
        listens: yes no answer:members answer:trader answer:state
        > hears noise
        tone: not-understood
        says: The state
        listens: yes no answer:members answer:trader answer:state
        > hears no
        says: Touch your answer on the screen. Or say next, and we go on.
        listens: answer:members answer:trader answer:state
        > hears noise
        tone: not-understood
        keeps: owner skipped (helped)
        says: No matter. We go on. / The answer is: / The neighbours
        keeps: reached sharing earning
        ",
    );
}

#[test]
fn whoever_spoke_but_was_never_understood_is_not_left_waiting() {
    check(
        "
        > hears noise
        tone: not-understood
        says: I did not understand that. / Who owns the mill?
        listens: answer:members answer:trader answer:state
        > hears noise
        tone: not-understood
        says: I say them one by one. Say yes at the one you mean. / The neighbours
        listens: yes no answer:members answer:trader answer:state
        > hears noise
        tone: not-understood
        says: The neighbours
        listens: yes no answer:members answer:trader answer:state
        > hears nothing
        says: A trader
        listens: yes no answer:members answer:trader answer:state
        > hears nothing
        says: The state
        listens: yes no answer:members answer:trader answer:state
        > hears nothing
        says: Touch your answer on the screen. Or say next, and we go on.
        listens: answer:members answer:trader answer:state
        > hears nothing
        keeps: owner skipped (helped)
        ",
    );
}

#[test]
fn yes_takes_the_choice_that_is_offered() {
    check(
        "
        > hears noise
        tone: not-understood
        says: I did not understand that. / Who owns the mill?
        listens: answer:members answer:trader answer:state
        > hears noise
        tone: not-understood
        says: I say them one by one. Say yes at the one you mean. / The neighbours
        listens: yes no answer:members answer:trader answer:state
        > hears yes
        keeps take: The neighbours
        keeps: owner members right (helped)
        ",
    );
}

#[test]
fn what_is_nearly_heard_is_confirmed_and_never_guessed() {
    check(
        "
        > hears nearly answer:trader
        says: Did you say: / A trader
        listens: yes no answer:members answer:trader answer:state
        > hears no
        says: I did not understand that. / Who owns the mill?
        listens: answer:members answer:trader answer:state
        > hears nearly answer:members
        says: Did you say: / The neighbours
        listens: yes no answer:members answer:trader answer:state
        > hears yes
        keeps take: The neighbours
        keeps: owner members right
        ",
    );
}

#[test]
fn a_command_that_is_nearly_heard_is_confirmed_too() {
    check(
        "
        > hears nearly command:next
        says: Did you say: / Next
        listens: yes no answer:members answer:trader answer:state
        > hears yes
        keeps take: next
        keeps: owner skipped
        ",
    );
}

#[test]
fn silence_is_met_with_patience_and_ends_with_the_place_kept() {
    check(
        "
        > hears nothing
        says: Who owns the mill?
        listens: answer:members answer:trader answer:state
        > hears nothing
        says: I say them one by one. Say yes at the one you mean. / The neighbours
        listens: yes no answer:members answer:trader answer:state
        > hears nothing
        says: A trader
        listens: yes no answer:members answer:trader answer:state
        > hears nothing
        says: The state
        listens: yes no answer:members answer:trader answer:state
        > hears nothing
        says: I wait for you. Touch the screen when you are ready.
        waits: 60 s
        > waited
        says: Who owns the mill?
        listens: answer:members answer:trader answer:state
        > hears nothing
        says: I wait for you. Touch the screen when you are ready.
        waits: 120 s
        > waited
        says: Who owns the mill?
        listens: answer:members answer:trader answer:state
        > hears nothing
        says: I wait for you. Touch the screen when you are ready.
        waits: 300 s
        > waited
        says: I do not hear from you, so we stop here. Nothing is lost. Until next time.
        ends
        ",
    );
}

#[test]
fn a_tap_ends_the_waiting() {
    check(
        "
        > hears nothing
        says: Who owns the mill?
        listens: answer:members answer:trader answer:state
        > hears nothing
        says: I say them one by one. Say yes at the one you mean. / The neighbours
        listens: yes no answer:members answer:trader answer:state
        > taps answer:members
        stops listening
        keeps: owner members right (helped) (touch)
        ",
    );
}

#[test]
fn true_or_false_is_not_offered_with_yes_and_no() {
    check_at(
        "earning",
        "
        says: A mill may earn money.
        listens: answer:true answer:false
        > hears nothing
        says: A mill may earn money.
        listens: answer:true answer:false
        > hears nothing
        says: A mill may earn money.
        listens: answer:true answer:false
        > hears nothing
        says: I wait for you. Touch the screen when you are ready.
        waits: 60 s
        ",
    );
}

#[test]
fn whoever_speaks_into_a_question_is_heard_at_once() {
    check_at(
        "owner",
        "
        says: Who owns the mill? / The neighbours / A trader / The state
        ! interrupts
        listens: answer:members answer:trader answer:state
        > hears answer:members
        keeps: owner members right
        ",
    );
}

#[test]
fn noise_that_breaks_in_brings_the_words_again_but_not_for_ever() {
    check_at(
        "welcome",
        "
        says: Amina and Musa share a mill.
        ! interrupts
        listens:
        > hears nothing
        says: Amina and Musa share a mill.
        ! interrupts
        listens:
        > hears noise
        tone: not-understood
        says: Amina and Musa share a mill.
        ! interrupts
        listens:
        > hears noise
        tone: not-understood
        keeps: reached sharing owner
        ",
    );
}

#[test]
fn slower_stays_slower() {
    check(
        "
        > hears command:slower
        says (slow): Who owns the mill? / The neighbours / A trader / The state
        listens: answer:members answer:trader answer:state
        > hears command:slower
        says (very slow): Who owns the mill? / The neighbours / A trader / The state
        listens: answer:members answer:trader answer:state
        > hears command:faster
        says (slow): Who owns the mill? / The neighbours / A trader / The state
        listens: answer:members answer:trader answer:state
        > hears answer:members
        keeps: owner members right (helped)
        says (slow): Yes. They use it, and they own it.
        ",
    );
}
