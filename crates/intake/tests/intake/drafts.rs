//! Banks of every shape, made into courses.

use intake::{Answer, Bank, Item, ItemKind, Maker, Section, draft};

use crate::fixtures::{about, course_of, listed};

fn answer(text: &str, right: bool) -> Answer {
    Answer { text: text.to_owned(), right, ..Answer::default() }
}

fn choice(text: &str, answers: Vec<Answer>) -> Item {
    Item { text: text.to_owned(), kind: ItemKind::Choice { answers, all_right: false }, ..Item::default() }
}

fn told(text: &str) -> Item {
    Item { text: text.to_owned(), ..Item::default() }
}

fn bank(items: Vec<Item>) -> Bank {
    let sections = vec![Section { title: "Mill".to_owned(), items }];
    Bank { sections, licence: Some("CC-BY-4.0".to_owned()), ..Bank::default() }
}

fn check(bank: &Bank, size: (usize, usize), expected: &[&str]) {
    let (draft, left_out) = draft(bank, &about("en"));
    let codes: Vec<_> = listed(&left_out).into_iter().map(|(_, code)| code).collect();
    assert_eq!(codes, expected);
    let draft = draft.unwrap();
    assert_eq!((draft.lessons, draft.steps), size);
    course_of(&draft);
}

#[test]
fn a_long_section_becomes_several_lessons() {
    check(&bank(vec![told("The same words."); 45]), (3, 45), &[]);
}

#[test]
fn a_question_has_no_more_answers_than_can_be_heard() {
    let answers = (0..20).map(|number| answer(&format!("number {number}"), number == 19)).collect();
    check(&bank(vec![choice("Which?", answers)]), (1, 1), &["too-many-answers"]);
}

#[test]
fn a_long_text_is_told_in_pieces() {
    let text = vec!["A sentence that is told. ".repeat(20); 10].join("\n");
    check(&bank(vec![told(&text)]), (1, 5), &[]);
    check(&bank(vec![told(&"word ".repeat(1000)), told("short")]), (1, 1), &["text-too-long"]);
}

#[test]
fn braces_do_not_make_a_message_too_long() {
    let reply = "{".repeat(2000);
    let answers = (0..12).map(|number| Answer { reply: reply.clone(), ..answer(&format!("n{number}"), number == 0) });
    check(&bank(vec![choice("Which?", answers.collect())]), (1, 1), &["replies"]);
}

#[test]
fn makers_and_titles_cannot_break_out_of_their_place() {
    let mut bank = bank(vec![told("a")]);
    bank.title = "course\n-x = {y}\u{202e} # z".to_owned();
    bank.sections[0].title = "Course".to_owned();
    bank.makers = vec![Maker { name: "A\"]\n[[credits]]\\".to_owned() }; 500];
    check(&bank, (1, 1), &[]);
}

#[test]
fn an_empty_bank_gives_no_draft() {
    let (draft, left_out) = draft(&Bank::default(), &about("en"));
    assert_eq!((draft, listed(&left_out)), (None, vec![("", "nothing")]));
}
