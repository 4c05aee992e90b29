//! Mistakes in words and clips, each found at its line; the other words stay.

use course::{Part, Severity, WordKey};

use crate::example::{self, ENGLISH, changed, check, problems, with_clip};

fn check_words(from: &str, to: &str, expected: &[&str]) {
    check("words/en.ftl", from, to, expected);
}

#[test]
fn words_that_are_needed_are_missed() {
    check_words("course = The weavers\n", "course =\n", &["words/en.ftl:5 words-absent course"]);
    check_words("    .answer-ten = ten votes\n", "", &["words/en.ftl:13 words-absent oats--votes.answer-ten"]);
    check_words("    .phrase = One member, one vote.\n", "", &["words/en.ftl:28 words-absent oats--aloud.phrase"]);
    check_words("oats--think = What would you buy together?\n", "", &["words/en.ftl words-absent oats--think"]);
    check_words(
        "    .reply-false = It is open to all.\n",
        "",
        &["words/en.ftl:22 words-wanting oats--open.reply-false"],
    );
}

#[test]
fn words_that_belong_to_nothing_are_warned_of() {
    check_words("### The", "oats--gone = Gone\n### The", &["words/en.ftl:1 words-unknown oats--gone"]);
    check_words("### The", "flour = Gone\n### The", &["words/en.ftl:1 words-unknown flour"]);
    check_words(".reply-one", ".reply-two", &["words/en.ftl:18 words-unknown oats--votes.reply-two"]);
    check_words(
        "-town = Rochdale",
        "-town = Rochdale\n    .gender = it",
        &["words/en.ftl:4 words-unknown -town.gender"],
    );
    check_words(".summary", ".hint", &["words/en.ftl:6 words-unknown course.hint"]);
}

#[test]
fn a_bad_message_costs_only_itself() {
    check_words(
        "oats--why = Ten",
        "oats--why Ten",
        &["words/en.ftl:21 words-malformed oats--why Ten for one would be nobody's co-operative."],
    );
    check_words(".phrase = One", ".phrase One", &["words/en.ftl:29 words-malformed .phrase One member, one vote."]);
    check_words("### The", "  ?\n### The", &["words/en.ftl:1 words-malformed ?"]);
    check_words("oats--why = Ten", "oats--why = { Ten", &["words/en.ftl:21 braces-malformed oats--why"]);
    check_words("oats--why = Ten", "oats--why = { $count }", &["words/en.ftl:21 braces-malformed oats--why"]);
    let (course, _) = course::read(&changed("words/en.ftl", "oats--why = Ten", "oats--why = {{{{"));
    let words = course.unwrap().words[&"en".parse().unwrap()].clone();
    let (whole, _) = course::read(&example::course());
    let whole = whole.unwrap().words[&"en".parse().unwrap()].lines().count();
    assert_eq!(words.lines().count(), whole - 1);
}

#[test]
fn a_message_that_is_there_twice_counts_once() {
    check_words("### The", "course = Spinners\n### The", &["words/en.ftl:6 message-twice course"]);
    check_words(
        ".hint = Think",
        ".hint = Rethink\n    .hint = Think",
        &["words/en.ftl:15 message-twice oats--votes.hint"],
    );
    check_words("-town = Rochdale", "-town = Rochdale\n-town = York", &["words/en.ftl:4 message-twice -town"]);
}

#[test]
fn terms_are_there_and_come_to_an_end() {
    let unknown = ["words/en.ftl:8 term-unknown town", "words/en.ftl:27 term-unknown town"];
    check_words("-town = Rochdale\n", "\n", &unknown);
    let endless =
        ["words/en.ftl:3 term-endless town", "words/en.ftl:8 term-unknown town", "words/en.ftl:27 term-unknown town"];
    check_words("-town = Rochdale", "-town = In { -town }", &endless);
    check_words("-town = Rochdale", "-town = { -first }\n-first = { -second }\n-second = Rochdale", &[]);
}

#[test]
fn a_small_file_cannot_grow_without_bound() {
    let long = format!("-town = {}\n", "a".repeat(257));
    let expected = [
        "words/en.ftl:3 text-too-long -town 256",
        "words/en.ftl:8 term-unknown town",
        "words/en.ftl:27 term-unknown town",
    ];
    check_words("-town = Rochdale\n", &long, &expected);
    let many = format!("oats--why = {}", "{-town}".repeat(3000));
    check_words("oats--why = ", &many, &["words/en.ftl:21 text-too-long oats--why 16384"]);
    let huge = format!("oats--why = {}", "a ".repeat(33_000));
    check_words("oats--why = ", &huge, &["words/en.ftl:21 message-too-long oats--why 64"]);
}

#[test]
fn answers_are_told_apart_by_how_they_are_said() {
    let expected = ["words/en.ftl:19 wording-twice One  VOTE! one ten"];
    check_words("= ten votes", "= One  VOTE!", &expected);
    let (from, to) = ("    .answer-none", "    .said-ten = a Single vote | ten\n    .answer-none");
    check_words(from, to, &["words/en.ftl:20 wording-twice a Single vote one ten"]);
    let (course, _) = course::read(&changed("words/en.ftl", from, to));
    let key = WordKey::Step("oats".parse().unwrap(), "votes".parse().unwrap(), Part::Answer("ten".parse().unwrap()));
    assert_eq!(course.unwrap().words[&"en".parse().unwrap()].wordings(&key), ["ten votes", "ten"]);
}

#[test]
fn an_answer_can_be_said() {
    check_words("= ten votes", "= !!!", &["words/en.ftl:19 wording-unspeakable oats--votes.answer-ten"]);
}

#[test]
fn characters_that_act_are_taken_out_and_named() {
    let (from, to) = ("course = The weavers", "course = The \u{202e}weavers\u{1b}[0m");
    check_words(from, to, &["words/en.ftl:5 control-characters course"]);
    let (course, _) = course::read(&changed("words/en.ftl", from, to));
    let words = course.unwrap().words[&"en".parse().unwrap()].clone();
    assert_eq!(words.line(&WordKey::CourseTitle).unwrap().text, "The weavers[0m");
}

#[test]
fn a_second_language_needs_what_is_needed_and_should_have_the_rest() {
    let swahili = ENGLISH.replace("    .hint = Think of the first rule.\n", "").replace("oats--why", "# oats--why");
    let source = example::course().with("words/sw.ftl", swahili);
    let expected = ["words/sw.ftl words-absent oats--why", "words/sw.ftl:13 words-wanting oats--votes.hint"];
    assert_eq!(problems(&source), expected);
}

#[test]
fn a_language_is_named_by_its_file() {
    let source = example::course().with("words/readme.txt", "").with("words/../../x.ftl", "").with("words/EN.ftl", "");
    let expected = ["words file-unexpected EN.ftl", "words file-unexpected readme.txt"];
    assert_eq!(problems(&source), expected);
    let unknown = example::course().with("words/qaa.ftl", ENGLISH);
    assert_eq!(problems(&unknown), ["words/qaa.ftl language-unknown qaa"]);
}

#[test]
fn the_source_language_has_words() {
    let source = changed("course.toml", "source = \"en\"", "source = \"ar\"");
    assert_eq!(problems(&source), ["words/ar.ftl file-absent"]);
}

#[test]
fn a_clip_of_a_sentence_that_was_edited_is_not_used() {
    let source = with_clip("oats--welcome", &course::clip_hash("In Rochdale, ten weavers opened a shop."));
    assert_eq!(problems(&source), ["voice/en/clips.toml:2 clip-stale oats--welcome"]);
    let (course, _) = course::read(&source);
    assert!(course.unwrap().words[&"en".parse().unwrap()].lines().all(|(_, line)| line.clip.is_none()));
}

#[test]
fn a_clip_belongs_to_words_and_is_there() {
    let hash = course::clip_hash(example::WELCOME);
    let unknown = ["voice/en/clips.toml:2 clip-unknown oats--gone"];
    assert_eq!(problems(&with_clip("oats--gone", &hash)), unknown);
    let empty = example::course().with("voice/en/welcome.opus", "");
    assert_eq!(problems(&empty), ["voice/en/clips.toml:2 media-unusable welcome.opus 8192"]);
    let clips = format!("[clip]\n\"oats--welcome\" = {{ file = \"../../x.opus\", sha256 = \"{hash}\" }}\n");
    let escaping = example::course().with("voice/en/clips.toml", clips);
    assert_eq!(problems(&escaping), ["voice/en/clips.toml:2 file-name-malformed ../../x.opus"]);
    let flat = example::course().with("voice/en/clips.toml", "[clip]\noats--welcome = \"welcome.opus\"\n");
    assert_eq!(problems(&flat), ["voice/en/clips.toml:2 wrong-type oats--welcome clip"]);
}

#[test]
fn severity_tells_what_was_left_out_from_what_could_be_better() {
    let (_, problems) = course::read(&changed("words/en.ftl", ".reply-one", ".reply-two"));
    assert_eq!(problems[0].kind.severity(), Severity::Warning);
    let (_, problems) = course::read(&changed("words/en.ftl", "course = The weavers\n", "course =\n"));
    assert_eq!(problems[0].kind.severity(), Severity::Error);
}

#[test]
fn a_language_is_not_too_large_once_its_terms_are_filled_in() {
    let steps: String = (0..200).map(|at| format!("[[step]]\nid = \"s{at}\"\nkind = \"say\"\n")).collect();
    let lines: String = (0..200).map(|at| format!("oats--s{at} = {}\n", "{-t}".repeat(60))).collect();
    let words = format!("course = C\noats = L\n-t = {}\n{lines}", "x".repeat(250));
    let source = example::course().with("oats.toml", steps).with("words/en.ftl", words).with("voice/en/clips.toml", "");
    assert_eq!(problems(&source), ["words/en.ftl:143 language-too-long oats--s139 2048"]);
}
