//! A new member teaches the app their voice: sound files are its microphone, a voice of espeak-ng is the
//! member, and what it learnt is what it hears them with right away.

#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use std::path::Path;

use engine::standing_keys;
use language::LanguageTag;
use locale::Locales;
use serde_json::Value;
use whole_program::program::Device;
use whole_program::session::Session;
use whole_program::sound_file::Sound;
use whole_program::transcript::check_spoken;
use whole_program::unserved;

/// The speeds at which the member says each word for the app to learn.
const TAUGHT: [&str; 3] = ["0.9", "1.0", "1.1"];

/// The speed at which the member commands: every command is another recording than the takes.
const COMMANDS: &str = "0.95";

/// The silence after a word, in milliseconds: longer than any pause in it.
const AFTER_WORD: u64 = 700;

/// How long it may take from the first word to the last, in milliseconds: two minutes, and a little more with
/// a slow voice.
const LONGEST: u64 = 130_000;

/// What the member commands at the menu once the app knows their voice, and what it means.
const STEERED: [(&str, &str); 7] = [
    ("command-repeat", "command:repeat"),
    ("command-slower", "command:slower"),
    ("command-faster", "command:faster"),
    ("command-help", "command:help"),
    ("command-menu", "command:menu"),
    ("command-repeat", "command:repeat"),
    ("command-stop", "command:stop"),
];

/// How the member says the standing words: in which voice, and each word.
struct Tongue {
    voice: &'static str,
    words: Vec<String>,
}

impl Tongue {
    fn of(language: &'static str) -> Self {
        let tag: LanguageTag = language.parse().unwrap();
        if language == unserved::LANGUAGE {
            return Self { voice: unserved::VOICE, words: unserved::OWN_WORDS.map(str::to_owned).to_vec() };
        }
        let word = |key: String| Locales::built_in().wordings(&tag, &format!("{key}.said")).remove(0);
        Self { voice: language, words: standing_keys().into_iter().map(word).collect() }
    }

    fn word(&self, key: &str) -> &str {
        let at = standing_keys().iter().position(|known| known == key).unwrap();
        &self.words[at]
    }

    /// Lets the program itself say something, and falls silent.
    fn say(&self, device: &Device, text: &str, speed: &str) -> Sound {
        let path = device.file("word.wav");
        let all = ["say", "--language", self.voice, "--speed", speed, "--speaker", path.to_str().unwrap(), text];
        let ran = device.run(&all);
        assert_eq!(ran.code, Some(0), "{text}: {}", ran.complained);
        let mut said = Sound::read(&path);
        said.add_silence(AFTER_WORD);
        said
    }

    /// Everything that a member says who is taught these words and then steers.
    fn taught(&self, device: &Device, words: &[String]) -> Sound {
        // Whoever was asked takes a moment before they answer.
        let yes = self.say(device, self.word("yes"), COMMANDS);
        let mut all = Sound::at(yes.rate);
        all.add_silence(AFTER_WORD);
        all.add(&yes);
        for word in words {
            for speed in TAUGHT {
                all.add(&self.say(device, word, speed));
            }
        }
        all
    }
}

/// The arguments of a session with these files.
fn learn<'a>(course: &'a str, language: &'a str, log: &'a str) -> Vec<&'a str> {
    let who = ["learn", course, "--language", language, "--member", "Asha", "--json", "--log", log];
    let sound = ["--microphone", "member.wav", "--speaker", "app.wav", "--transcript", "transcript.jsonl"];
    [&who[..], &sound].concat()
}

fn check(language: &'static str, course: &str) {
    let device = Device::new(if language == unserved::LANGUAGE { "en" } else { language });
    let tongue = Tongue::of(language);
    let mut member = tongue.taught(&device, &tongue.words);
    for (key, _) in STEERED {
        member.add(&tongue.say(&device, tongue.word(key), COMMANDS));
    }
    member.write(&device.file("member.wav"));
    let ran = device.run(&learn(course, language, "session.log"));
    assert_eq!(ran.code, Some(0), "{}", ran.complained);
    let replay = device.run(&["replay", "session.log", "--json"]);
    let inputs = replay.all("input");
    let kept = inputs.iter().filter(|input| input["taken"]["taken"] == "kept").count();
    assert_eq!(kept, TAUGHT.len() * tongue.words.len(), "{language}: {inputs:?}");
    let last = inputs.iter().rposition(|input| input["input"] == "taken").unwrap();
    let heard: Vec<&str> = inputs[last..].iter().filter_map(|input| input["hearing"]["meaning"].as_str()).collect();
    assert_eq!(heard, STEERED.map(|(_, meaning)| meaning), "{language}");
    check_time(&device, language);
    let again = replay_same(&device, course, language);
    assert!(again, "{language}: the session does not replay");
}

/// The teaching takes two minutes; what was said can be heard, and the app was silent while it listened.
fn check_time(device: &Device, language: &str) {
    let (transcript, spoken) = (device.file("transcript.jsonl"), device.file("app.wav"));
    if language != unserved::LANGUAGE {
        let said = check_spoken(&transcript, &spoken, &language.parse().unwrap());
        assert!(said > 36, "only {said} lines were said");
    }
    let took: Vec<Value> =
        whole_program::transcript::read(&transcript).into_iter().filter(|line| line["event"] == "took").collect();
    let took = took.last().unwrap()["to"].as_u64().unwrap() - took[0]["from"].as_u64().unwrap();
    println!("{language}: taught in {took} ms");
    assert!(took < LONGEST, "{language}: {took} ms");
}

fn replay_same(device: &Device, course: &str, language: &str) -> bool {
    let mut replay = device.command(&["replay", "session.log", "--json"]);
    if language == unserved::LANGUAGE {
        replay.env("SAUTI_LESSONS", Path::new(course).parent().unwrap());
    }
    whole_program::program::run(replay, "").all("same") == [Value::Bool(true)]
}

#[test]
fn a_member_teaches_the_app_in_arabic() {
    check("ar", "cooperative-basics");
}

#[test]
fn a_member_teaches_the_app_in_english() {
    check("en", "cooperative-basics");
}

#[test]
fn a_member_teaches_the_app_in_swahili() {
    check("sw", "cooperative-basics");
}

#[test]
fn a_member_teaches_the_app_in_a_language_that_nothing_else_serves() {
    check(unserved::LANGUAGE, unserved::course().to_str().unwrap());
}

#[test]
fn whoever_says_nothing_is_not_taught_and_not_asked_again() {
    let device = Device::new("en");
    let mut silence = Sound::at(16_000);
    silence.add_silence(20_000);
    silence.write(&device.file("member.wav"));
    let first = offered(&device);
    let second = offered(&device);
    assert_eq!((first, second), (true, false));
}

/// Whether a session with what is in the sound file offers the teaching.
fn offered(device: &Device) -> bool {
    let ran = device.run(&learn("cooperative-basics", "en", "session.log"));
    assert_eq!(ran.code, Some(0), "{}", ran.complained);
    ran.all("view").iter().any(|view| view["screen"] == "teaching")
}

#[test]
fn a_teaching_that_was_killed_goes_on_at_its_word() {
    let device = Device::new("en");
    let tongue = Tongue::of("en");
    let all = tongue.taught(&device, &tongue.words);
    all.write(&device.file("member.wav"));
    let mut session = Session::begin(device.command(&learn("cooperative-basics", "en", "killed.log")));
    for word in &tongue.words[..4] {
        for _ in TAUGHT {
            session.until("a take", |value| value["transcript"]["phrase"] == *word.as_str());
        }
    }
    drop(session);
    let ran = device.run(&learn("cooperative-basics", "en", "resumed.log"));
    assert_eq!(ran.code, Some(0), "{}", ran.complained);
    let log = std::fs::read_to_string(device.file("resumed.log")).unwrap();
    let header: Value = serde_json::from_str(log.lines().next().unwrap()).unwrap();
    let known = |word: &str| header["opening"]["takes"]["en"][word].as_u64().unwrap_or_default();
    let missing = tongue.words.iter().find(|word| known(word) < 3).unwrap();
    assert!(tongue.words[..4].iter().all(|word| known(word) == 3), "{header}");
    let replay = device.run(&["replay", "resumed.log", "--json"]);
    let asked = replay.all("effect").into_iter().find(|effect| effect["effect"] == "take").unwrap();
    assert_eq!(asked["phrase"], missing.as_str());
}
