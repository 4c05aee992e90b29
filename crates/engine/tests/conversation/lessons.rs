//! From step to step, and out of a lesson.

use crate::script::{at, check_at, play};

#[test]
fn a_branch_leads_away_after_its_reply_and_may_lead_back() {
    let mut stage = at("deciding", "votes");
    play(
        &mut stage,
        "
        says: Whose vote counts for more? / Both the same / The rich one's
        listens: answer:equal answer:money
        > hears answer:money
        keeps: votes money wrong
        says: In companies it is so.
        keeps: reached deciding why
        says: Here people vote, not money.
        listens:
        > hears nothing
        keeps: reached deciding votes
        says: Whose vote counts for more? / Both the same / The rich one's
        listens: answer:equal answer:money
        > hears answer:equal
        keeps: votes equal right
        says: Yes, that is so.
        keeps: reached deciding end-of-it
        says: So we decide together.
        listens:
        > hears nothing
        keeps: finished deciding
        tone: lesson-done
        says: This lesson is done. Well done. / At the first try, 0 of 1 were right. / The next lesson is: / Sharing / Shall we go on?
        listens: yes no
        > hears yes
        says: Let us begin.
        keeps: reached sharing welcome
        ",
    );
}

#[test]
fn a_wrong_answer_that_leads_round_and_back_does_so_twice() {
    let mut stage = at("deciding", "votes");
    let round = "
        says: Whose vote counts for more? / Both the same / The rich one's
        listens: answer:equal answer:money
        > hears answer:money
        keeps: votes money wrong
        says: In companies it is so.
        keeps: reached deciding why
        says: Here people vote, not money.
        listens:
        > hears nothing
        keeps: reached deciding votes";
    let last = "
        says: Whose vote counts for more? / Both the same / The rich one's
        listens: answer:equal answer:money
        > hears answer:money
        keeps: votes money wrong
        says: In companies it is so. / The answer is: / Both the same
        keeps: reached deciding end-of-it";
    play(&mut stage, &format!("{round}{round}{last}"));
}

#[test]
fn back_leads_to_the_step_before() {
    check_at(
        "owner",
        "
        says: Who owns the mill? / The neighbours / A trader / The state
        listens: answer:members answer:trader answer:state
        > hears answer:members
        keeps: owner members right
        says: Yes. They use it, and they own it.
        keeps: reached sharing earning
        says: A mill may earn money.
        listens: answer:true answer:false
        > hears command:back
        keeps: reached sharing owner
        says: Who owns the mill? / The neighbours / A trader / The state
        listens: answer:members answer:trader answer:state
        > hears command:back
        keeps: reached sharing welcome
        says: Amina and Musa share a mill.
        listens:
        > hears command:back
        says: Amina and Musa share a mill.
        listens:
        ",
    );
}

#[test]
fn stop_says_that_nothing_is_lost() {
    check_at(
        "owner",
        "
        says: Who owns the mill? / The neighbours / A trader / The state
        ! taps command:stop
        stops saying
        says: We stop here. Nothing is lost. Next time we go on from here. Goodbye.
        ends
        ",
    );
}

#[test]
fn no_at_the_end_of_a_lesson_stops() {
    check_at(
        "thought",
        "
        says: What do you need? / Speak after the tone. When you have finished, just be silent.
        records: thought 30 s
        > recorded 9000
        keeps: thought done
        says: Your words are kept. / Thank you.
        keeps: finished sharing
        tone: lesson-done
        says: This lesson is done. Well done. / The next lesson is: / Deciding / Shall we go on?
        listens: yes no
        > hears no
        says: We stop here. Nothing is lost. Next time we go on from here. Goodbye.
        ends
        ",
    );
}

#[test]
fn the_menu_can_be_opened_from_a_lesson_and_the_place_is_kept() {
    check_at(
        "owner",
        "
        says: Who owns the mill? / The neighbours / A trader / The state
        listens: answer:members answer:trader answer:state
        > taps command:menu
        stops listening
        says: These are our lessons. / Sharing / Deciding / Learn my voice / Which one shall we take?
        listens: lesson:sharing lesson:deciding teaching
        > hears lesson:sharing
        says: We go on where we stopped. / Sharing
        says: Who owns the mill? / The neighbours / A trader / The state
        ",
    );
}

#[test]
fn closing_ends_at_once() {
    check_at(
        "owner",
        "
        says: Who owns the mill? / The neighbours / A trader / The state
        listens: answer:members answer:trader answer:state
        > closes
        stops listening
        ends
        > taps answer:members
        > starts
        ",
    );
}
