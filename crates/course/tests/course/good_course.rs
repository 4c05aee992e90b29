//! A course without a mistake, read.

use crate::example;
use course::{AnswerId, Course, Form, Lesson, Part, Role, StepKind, Target, WordKey, Words};

fn read() -> Course {
    let (course, problems) = course::read(&example::course());
    assert_eq!(problems, []);
    course.unwrap()
}

fn lesson() -> Lesson {
    read().lessons.remove(0)
}

fn english() -> Words {
    read().words(&"en".parse().unwrap()).unwrap().clone()
}

fn key(step: &str, part: Part) -> WordKey {
    WordKey::Step("oats".parse().unwrap(), step.parse().unwrap(), part)
}

fn check_line(step: &str, part: Part, expected: &str) {
    assert_eq!(english().line(&key(step, part)).unwrap().text, expected);
}

fn answer(name: &str) -> AnswerId {
    name.parse().unwrap()
}

#[test]
fn a_course_says_what_it_is_and_who_made_it() {
    let course = read();
    assert_eq!((course.id.as_str(), course.version.as_str()), ("weavers", "1.0.0"));
    assert_eq!((course.licence.as_str(), course.source_language.as_str()), ("CC-BY-4.0", "en"));
    assert_eq!(course.picture.as_deref(), Some("loom.webp"));
    assert_eq!(course.credits[1].role, Role::Translator);
    assert_eq!(course.credits[1].language, Some("sw".parse().unwrap()));
}

#[test]
fn a_lesson_has_its_steps_in_order() {
    let lesson = lesson();
    let names: Vec<_> = lesson.steps.iter().map(|step| step.id.as_str()).collect();
    assert_eq!(names, ["welcome", "votes", "why", "open", "town", "aloud", "order", "think"]);
    assert_eq!(lesson.steps[0].kind, StepKind::Say);
    assert_eq!(lesson.steps[6].kind, StepKind::Order(["meet", "talk", "vote"].map(answer).into()));
    assert_eq!(lesson.steps[7].kind, StepKind::Reflect { longest_seconds: 90 });
    assert_eq!(lesson.steps[1].picture.as_deref(), Some("hands.png"));
}

#[test]
fn questions_have_right_answers_and_branches() {
    let lesson = lesson();
    let StepKind::Question(question) = &lesson.steps[1].kind else { panic!("{lesson:?}") };
    assert_eq!(question.form, Form::Choice);
    let right: Vec<_> = question.answers.iter().map(|answer| answer.right).collect();
    assert_eq!(right, [true, false, false]);
    assert_eq!(question.answers[0].then, Some(Target::Step("open".parse().unwrap())));
    assert_eq!(question.answers[2].then, None);
    assert_eq!(lesson.steps[2].then, Some(Target::Step("votes".parse().unwrap())));
}

#[test]
fn a_statement_is_answered_by_true_or_false() {
    let StepKind::Question(question) = lesson().steps.remove(3).kind else { panic!("no question") };
    let answers: Vec<_> = question.answers.iter().map(|answer| (answer.id.as_str(), answer.right)).collect();
    assert_eq!((question.form, answers), (Form::TrueFalse, vec![("true", true), ("false", false)]));
}

#[test]
fn questions_come_back_for_review_unless_they_say_otherwise() {
    let review: Vec<_> = lesson().steps.iter().map(|step| step.review).collect();
    assert_eq!(review, [false, true, false, false, true, false, false, false]);
}

#[test]
fn words_belong_to_the_parts_of_a_step() {
    check_line("votes", Part::Hint, "Think of the first rule.");
    check_line("votes", Part::Reply, "Not quite.");
    check_line("votes", Part::Answer(answer("ten")), "ten votes");
    check_line("votes", Part::AnswerReply(answer("one")), "Yes, one.");
    check_line("aloud", Part::Phrase, "One member, one vote.");
    let titles = [WordKey::CourseTitle, WordKey::CourseSummary, WordKey::LessonTitle("oats".parse().unwrap())];
    let titles = titles.map(|key| english().line(&key).unwrap().text.clone());
    assert_eq!(titles, ["The weavers", "How they began.", "Oats and flour"]);
}

#[test]
fn wrapped_lines_join_and_terms_are_filled_in() {
    check_line("welcome", Part::Text, "In Rochdale, twenty-eight weavers opened a shop.\nIt was 1844.");
    check_line("town", Part::Answer(answer("rochdale")), "Rochdale");
}

#[test]
fn an_answer_may_be_said_in_several_ways() {
    let wordings = english().wordings(&key("votes", Part::Answer(answer("one"))));
    assert_eq!(wordings, ["one vote", "one", "a single vote"]);
    assert_eq!(english().wordings(&key("open", Part::Answer(answer("true")))), ["anybody"]);
}

#[test]
fn a_clip_belongs_to_the_line_that_it_speaks() {
    let clip = english().line(&key("welcome", Part::Text)).unwrap().clip.clone();
    assert_eq!(clip.unwrap().name, "voice/en/welcome.opus");
    assert_eq!(english().line(&key("why", Part::Text)).unwrap().clip, None);
}
