//! Mistakes in `course.toml` and in lessons, each found at its line; the rest of the course stays.

use course::{Lesson, StepKind, Target};

use crate::example::{self, changed, check, problems};

fn check_course(from: &str, to: &str, expected: &[&str]) {
    check("course.toml", from, to, expected);
}

fn check_lesson(from: &str, to: &str, expected: &[&str]) {
    check("oats.toml", from, to, expected);
}

fn lesson(from: &str, to: &str) -> Lesson {
    course::read(&changed("oats.toml", from, to)).0.unwrap().lessons.remove(0)
}

#[test]
fn what_a_course_must_say_is_missed() {
    check_course("version = \"1.0.0\"\n", "", &["course.toml key-absent version"]);
    check_course("licence = \"CC-BY-4.0\"\n", "", &["course.toml key-absent licence"]);
    check_course("source = \"en\"\n", "", &["course.toml key-absent source"]);
}

#[test]
fn a_course_without_a_name_is_not_opened() {
    let source = changed("course.toml", "id = \"weavers\"\n", "");
    assert_eq!(problems(&source), ["course.toml key-absent id"]);
    assert_eq!(course::read(&source).0, None);
}

#[test]
fn a_course_of_another_format_is_not_guessed_at() {
    let source = changed("course.toml", "format = 1", "format = 2");
    assert_eq!(problems(&source), ["course.toml:1 format-unknown 2"]);
    assert_eq!(course::read(&source).0, None);
}

#[test]
fn what_a_course_says_wrongly_is_named() {
    check_course("\"1.0.0\"", "\"1.0\"", &["course.toml:3 version-malformed 1.0"]);
    check_course("\"CC-BY-4.0\"", "\"free!\"", &["course.toml:4 licence-malformed free!"]);
    check_course("\"en\"", "\"english\"", &["course.toml:5 language-malformed english"]);
    check_course("\"author\"", "\"boss\"", &["course.toml:10 role-unknown boss"]);
    check_course("[[credits]]", "colour = 1\n[[credits]]", &["course.toml:9 key-unknown colour"]);
    check_course("name = \"The weavers\"", "name = 7", &["course.toml:11 wrong-type name text"]);
    check_course("\"The weavers\"", "\" \"", &["course.toml:11 text-empty name"]);
    check_course("\"The weavers\"", "\"a\\u202eb\"", &["course.toml:11 control-characters name"]);
}

#[test]
fn lessons_are_listed_once_and_are_there() {
    check_course("[\"oats\"]", "[\"oats\", \"oats\"]", &["course.toml:7 lesson-twice oats"]);
    check_course("[\"oats\"]", "[\"../oats\", \"oats\"]", &["course.toml:7 name-malformed lessons ../oats"]);
    check_course("[\"oats\"]", "[\"course\", \"oats\"]", &["course.toml:7 name-reserved course"]);
    let absent = ["flour.toml file-absent", "flour.toml steps-absent flour"];
    check_course("[\"oats\"]", "[\"oats\", \"flour\"]", &absent);
    let unlisted = example::course().with("flour.toml", "");
    assert_eq!(problems(&unlisted), ["course.toml lesson-unlisted flour"]);
}

#[test]
fn a_step_without_a_name_or_kind_is_left_out() {
    check_lesson(
        "id = \"why\"\n",
        "",
        &["oats.toml:14 target-unknown why", "oats.toml:17 key-absent id", "words/en.ftl:21 words-unknown oats--why"],
    );
    check_lesson("kind = \"say-after-me\"", "kind = \"sing\"", &["oats.toml:36 kind-unknown sing"]);
    check_lesson(
        "id = \"aloud\"",
        "id = \"end\"",
        &[
            "oats.toml:35 name-reserved end",
            "words/en.ftl:28 words-unknown oats--aloud",
            "words/en.ftl:29 words-unknown oats--aloud.phrase",
        ],
    );
}

#[test]
fn a_step_that_is_there_twice_counts_once() {
    let expected = [
        "oats.toml:39 step-twice aloud",
        "words/en.ftl:30 words-unknown oats--order",
        "words/en.ftl:31 words-unknown oats--order.answer-meet",
        "words/en.ftl:32 words-unknown oats--order.answer-talk",
        "words/en.ftl:33 words-unknown oats--order.answer-vote",
    ];
    check_lesson("id = \"order\"", "id = \"aloud\"", &expected);
}

#[test]
fn a_question_needs_answers_and_a_right_one() {
    check_lesson("[\"one\", \"ten\", \"none\"]", "[\"one\"]", &["oats.toml:11 too-few-answers votes 2"]);
    check_lesson("right = [\"one\"]", "right = []", &["oats.toml:12 right-answer-absent votes"]);
    check_lesson("right = [\"one\"]", "right = [\"one\", \"two\"]", &["oats.toml:12 right-answer-unknown two"]);
    check_lesson("right = [\"rochdale\"]\n", "", &["oats.toml:28 key-absent right"]);
    check_lesson("\"ten\", \"none\"", "\"ten\", \"none\", \"ten\"", &["oats.toml:11 answer-twice ten"]);
    check_lesson("right = true", "right = \"yes\"", &["oats.toml:25 wrong-type right true-or-false"]);
}

#[test]
fn a_jump_to_a_step_that_was_left_out_goes_on_behind_it() {
    let lesson = lesson("right = true", "right = 1");
    let StepKind::Question(question) = &lesson.steps[1].kind else { panic!("{lesson:?}") };
    assert_eq!(question.answers[0].then, Some(Target::Step("town".parse().unwrap())));
}

#[test]
fn keys_that_say_nothing_are_warned_of() {
    check_lesson("kind = \"say\"\n", "kind = \"say\"\nright = true\n", &["oats.toml:6 key-not-for-kind right say"]);
    check_lesson("kind = \"say\"\n", "kind = \"say\"\ncolour = 1\n", &["oats.toml:6 key-unknown colour"]);
}

#[test]
fn limits_are_held() {
    check_lesson("seconds = 90", "seconds = 301", &["oats.toml:46 number-out-of-range seconds 1 300"]);
    let (from, to) = ("\"talk\", \"vote\"", "\"b\", \"c\", \"d\", \"e\", \"f\", \"g\", \"talk\"");
    let found = problems(&changed("oats.toml", from, to));
    assert!(found.contains(&"oats.toml:41 too-many items 7".to_owned()), "{found:?}");
    assert!(matches!(&lesson(from, to).steps[6].kind, StepKind::Order(items) if items.len() == 7));
}

#[test]
fn jumps_lead_to_steps_that_there_are() {
    check_lesson("then = \"votes\"", "then = \"nowhere\"", &["oats.toml:20 target-unknown nowhere"]);
    check_lesson("ten = \"why\"", "ten = \"nowhere\"", &["oats.toml:14 target-unknown nowhere"]);
    check_lesson("ten = \"why\"", "eleven = \"why\"", &["oats.toml:14 branch-answer-unknown eleven"]);
    check_lesson("ten = \"why\"", "ten = 3", &["oats.toml:14 wrong-type ten text"]);
    assert_eq!(lesson("then = \"votes\"", "then = \"end\"").steps[2].then, Some(Target::End));
}

#[test]
fn a_loop_that_no_answer_leaves_is_opened() {
    let (from, to) = ("one = \"open\"", "one = \"welcome\"\nnone = \"why\"");
    check_lesson(from, to, &["oats.toml:18 endless-loop why"]);
    let lesson = lesson(from, to);
    assert_eq!(lesson.steps[2].then, None);
    let StepKind::Question(question) = &lesson.steps[1].kind else { panic!("{lesson:?}") };
    assert!(question.answers.iter().all(|answer| answer.then.is_some()), "the other jumps stay: {question:?}");
}

#[test]
fn a_step_to_which_no_way_leads_is_warned_of() {
    check_lesson(
        "kind = \"say-after-me\"",
        "kind = \"say-after-me\"\nthen = \"think\"",
        &["oats.toml:39 step-unreachable order"],
    );
}

#[test]
fn pictures_are_there_and_have_plain_names() {
    check_course("\"loom.webp\"", "\"../loom.webp\"", &["course.toml:6 file-name-malformed ../loom.webp"]);
    check_course("\"loom.webp\"", "\"loom.svg\"", &["course.toml:6 file-name-malformed loom.svg"]);
    check_lesson("\"hands.png\"", "\"feet.png\"", &["oats.toml:10 media-absent feet.png"]);
    let large = example::course().with("pictures/hands.png", vec![0; 2 * 1024 * 1024 + 1]);
    assert_eq!(problems(&large), ["oats.toml:10 media-unusable hands.png 2048"]);
}

#[test]
fn files_are_not_too_large_each_or_together() {
    let blank = |bytes: usize| " ".repeat(bytes);
    let large = example::course().with("oats.toml", blank(256 * 1024 + 1));
    assert_eq!(problems(&large)[0], "oats.toml file-too-large 256");
    let many = ["aa", "bb", "cc", "dd", "ee", "ff", "gg", "hh"].map(|tag| format!("words/{tag}.ftl"));
    let large = many.iter().fold(example::course(), |source, name| source.with(name, blank(1024 * 1024)));
    let expected = "words/hh.ftl course-too-large 8192".to_owned();
    assert!(problems(&large).contains(&expected));
}
