//! What was not surely understood becomes a take once the member has told what it was.

use crate::script::check_at;

#[test]
fn what_is_tapped_after_it_was_not_understood_becomes_a_take() {
    check_at(
        "owner",
        "
        says: Who owns the mill? / The neighbours / A trader / The state
        listens: answer:members answer:trader answer:state
        > hears noise
        tone: not-understood
        says: I did not understand that. / Who owns the mill?
        listens: answer:members answer:trader answer:state
        > taps answer:state
        stops listening
        keeps take: The state
        keeps: owner state wrong (touch)
        ",
    );
}

#[test]
fn what_is_said_in_other_words_tells_nothing_about_what_was_not_understood() {
    check_at(
        "owner",
        "
        says: Who owns the mill? / The neighbours / A trader / The state
        listens: answer:members answer:trader answer:state
        > hears nearly answer:trader
        says: Did you say: / A trader
        listens: yes no answer:members answer:trader answer:state
        > hears answer:members
        keeps: owner members right
        ",
    );
}

#[test]
fn a_command_by_tap_tells_nothing_about_what_was_not_understood() {
    check_at(
        "owner",
        "
        says: Who owns the mill? / The neighbours / A trader / The state
        listens: answer:members answer:trader answer:state
        > hears noise
        tone: not-understood
        says: I did not understand that. / Who owns the mill?
        listens: answer:members answer:trader answer:state
        > taps command:next
        stops listening
        keeps: owner skipped
        ",
    );
}
