//! What becomes of a course that lacks words.

use channels::{LeftOut, Next, Task, Tree};

use crate::courses;
use crate::spelled::Spelled;

fn grown(words: &str) -> Tree {
    let files = courses::small_files().with("words/en.ftl", words);
    Tree::grow(&courses::read(&files), &"en".parse().unwrap(), &Spelled).unwrap()
}

fn left_out(tree: &Tree) -> Vec<(String, Option<String>)> {
    let told = |left: &LeftOut| (left.lesson.to_string(), left.step.as_ref().map(ToString::to_string));
    tree.left_out.iter().map(told).collect()
}

#[test]
fn a_step_without_words_is_passed_over_and_told() {
    let tree = grown(&courses::words("en").replace("one--told = Text told.\n", ""));
    assert_eq!(left_out(&tree), [("one".to_owned(), Some("told".to_owned()))]);
    assert_eq!(tree.lessons[0].stations[0].step.as_str(), "who");
}

#[test]
fn a_lesson_without_words_is_left_out_and_told() {
    let tree = grown(&courses::words("en").replace("two--only = Only this.\n", ""));
    assert_eq!(left_out(&tree), [("two".to_owned(), None)]);
    assert_eq!(tree.lessons.len(), 1);
}

#[test]
fn an_answer_without_words_is_not_offered() {
    let tree = grown(&courses::words("en").replace("    .answer-state = Answer state\n", ""));
    let Task::Choose { choices, .. } = &tree.lessons[0].stations[1].task else { panic!("a question") };
    let offered: Vec<&str> = choices.iter().map(|choice| choice.id.as_str()).collect();
    assert_eq!(offered, ["members", "trader"]);
}

#[test]
fn a_language_without_words_has_no_tree() {
    let course = courses::read(&courses::small_files());
    assert_eq!(Tree::grow(&course, &"sw".parse().unwrap(), &Spelled), None);
}

#[test]
fn a_wrong_answer_without_a_branch_leads_to_its_question_again() {
    let tree = grown(&courses::words("en"));
    let Task::Choose { choices, .. } = &tree.lessons[0].stations[1].task else { panic!("a question") };
    let leads: Vec<Next> = choices.iter().map(|choice| choice.next).collect();
    assert_eq!(leads[2], Next::Station(1));
}
