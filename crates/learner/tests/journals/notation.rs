//! A short notation for journals: one entry a word, `step=outcome` with marks, at a given day.
//!
//! `q+` right, `q-` wrong, `q.` done, `q~` skipped, `q>` reached; before it `?` for "helped" and
//! `*` for "in a review"; `!` alone is "finished the lesson".

use learner::{Attempt, Entry, Outcome, Timestamp, Way};

/// One day, in milliseconds.
pub(crate) const DAY: i64 = 24 * 60 * 60 * 1000;

/// One minute, in milliseconds.
pub(crate) const MINUTE: i64 = 60 * 1000;

/// The moment at which the journals of these tests begin: 2026-11-23 00:00 UTC.
pub(crate) const START: i64 = 1_795_392_000_000;

/// A moment: so many milliseconds after the start.
pub(crate) fn after(milliseconds: i64) -> Timestamp {
    Timestamp(START + milliseconds)
}

/// The entries of one lesson, all at one moment.
pub(crate) fn at(moment: Timestamp, course: &str, lesson: &str, words: &str) -> Vec<Entry> {
    words.split_whitespace().map(|word| entry(moment, course, lesson, word)).collect()
}

/// The entries of the lesson `l` of the course `c`, each word with its time in minutes before a
/// colon: `0:q- 5:q+`.
pub(crate) fn minutes(words: &str) -> Vec<Entry> {
    let one = |word: &str| {
        let (minute, word) = word.split_once(':').expect("minute:word");
        entry(after(minute.parse::<i64>().expect("a minute") * MINUTE), "c", "l", word)
    };
    words.split_whitespace().map(one).collect()
}

fn entry(at: Timestamp, course: &str, lesson: &str, word: &str) -> Entry {
    let (course, lesson) = (course.parse().expect("a course"), lesson.parse().expect("a lesson"));
    if word == "!" {
        return Entry::Finished { at, course, lesson };
    }
    let (name, mark) = word.split_at(word.len() - 1);
    let step = name.trim_start_matches(['?', '*']).parse().expect("a step");
    let outcome = match mark {
        ">" => return Entry::Reached { at, course, lesson, step },
        "+" => Outcome::Right,
        "-" => Outcome::Wrong,
        "." => Outcome::Done,
        "~" => Outcome::Skipped,
        other => panic!("no mark: {other}"),
    };
    Entry::Answered(Attempt {
        at,
        course,
        lesson,
        step,
        language: "sw".parse().expect("a language"),
        answer: None,
        outcome,
        helped: name.contains('?'),
        way: Way::Voice,
        review: name.contains('*'),
    })
}
