//! Nothing is acknowledged before it is on disk.

use crate::script::check_at;

#[test]
fn an_answer_that_was_not_kept_is_tried_again() {
    check_at(
        "owner",
        "
        says: Who owns the mill? / The neighbours / A trader / The state
        listens: answer:members answer:trader answer:state
        > hears answer:members
        keeps: owner members right
        ! not-kept error-store-read-only
        says: I may not write in the folder where your answers are kept. Ask the person who looks after this device. / Your answer was not kept. Shall we try again?
        listens: yes no
        > hears yes
        keeps: owner members right
        says: Yes. They use it, and they own it.
        keeps: reached sharing earning
        ",
    );
}

#[test]
fn a_member_may_give_up_trying() {
    check_at(
        "owner",
        "
        says: Who owns the mill? / The neighbours / A trader / The state
        listens: answer:members answer:trader answer:state
        > hears answer:members
        keeps: owner members right
        ! not-kept error-store-disk-full
        says: There is no room left on this device. Your answers up to now are safe. Make some room, then try again. / Your answer was not kept. Shall we try again?
        listens: yes no
        > hears no
        says: We stop here. The last answer was not kept; everything before it is safe. Goodbye.
        ends
        ",
    );
}

#[test]
fn a_second_tap_while_an_answer_is_written_is_no_second_answer() {
    check_at(
        "owner",
        "
        says: Who owns the mill? / The neighbours / A trader / The state
        listens: answer:members answer:trader answer:state
        > taps answer:members
        stops listening
        keeps: owner members right (touch)
        ! taps answer:members
        ! taps answer:trader
        ! kept
        says: Yes. They use it, and they own it.
        ",
    );
}

#[test]
fn stop_while_an_answer_is_written_waits_for_the_disk() {
    check_at(
        "owner",
        "
        says: Who owns the mill? / The neighbours / A trader / The state
        listens: answer:members answer:trader answer:state
        > taps answer:members
        stops listening
        keeps: owner members right (touch)
        ! taps command:stop
        ! kept
        says: We stop here. Nothing is lost. Next time we go on from here. Goodbye.
        ends
        ",
    );
}
