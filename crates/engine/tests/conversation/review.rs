//! Looking back at what is due.

use learner::{Outcome, Timestamp};

use crate::sample::{answered, engine, english, finished, mill};
use crate::script::{Stage, play};

/// A month in milliseconds: after it, whatever was answered is due.
const MONTH: i64 = 30 * 24 * 60 * 60 * 1_000;

fn a_month_after(answers: &[(&str, &str, Outcome)]) -> Stage {
    let mut opening = english();
    let entries = answers.iter().map(|(step, answer, outcome)| answered("sharing", step, answer, *outcome));
    opening.journal.extend(entries);
    opening.journal.push(finished("sharing"));
    Stage::beginning_at(engine(opening, vec![mill()]), Timestamp(MONTH))
}

#[test]
fn what_is_due_is_asked_one_by_one_and_summed_up() {
    let mut stage = a_month_after(&[("owner", "trader", Outcome::Wrong), ("earning", "true", Outcome::Right)]);
    play(
        &mut stage,
        "
        > starts
        says: Welcome to Sauti.
        says: 2 questions are waiting, so that we do not forget them. / For that, say: looking back. / The next lesson is: / Deciding / Shall we begin?
        listens: yes no lesson:deciding review lesson:sharing teaching
        > hears review
        says: Let us look back for a moment.
        says: Who owns the mill? / The neighbours / A trader / The state
        listens: answer:members answer:trader answer:state
        > hears answer:members
        keeps: owner members right (review)
        says: Yes. They use it, and they own it.
        says: A mill may earn money.
        listens: answer:true answer:false
        > hears command:next
        keeps: earning skipped (review)
        says: That is all for now. / 1 of 2 were right.
        says: One question is waiting, so that we do not forget it. / For that, say: looking back. / The next lesson is: / Deciding / Shall we begin?
        ",
    );
}

#[test]
fn a_question_of_a_lesson_that_was_not_finished_is_not_asked() {
    let mut opening = english();
    opening.journal.push(answered("sharing", "owner", "members", Outcome::Right));
    let mut stage = Stage::beginning_at(engine(opening, vec![mill()]), Timestamp(MONTH));
    play(
        &mut stage,
        "
        > starts
        says: Welcome to Sauti.
        says: The next lesson is: / Sharing / Shall we begin?
        listens: yes no lesson:sharing lesson:deciding teaching
        ",
    );
}
