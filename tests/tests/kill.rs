//! kill -9 at random moments of lessons: no acknowledged answer is lost, none comes twice, and the
//! lesson goes on where it was.

#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Child, Stdio};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use course::{Course, Part, WordKey};
use engine::{Effect, Engine, Input, Ticket};
use installation::{Home, Shelf};
use language::{LanguageTable, LanguageTag};
use learner::{Entry, Place, progress};
use locale::{Locales, Message};
use protocol::SessionLog;
use whole_program::chance::Chance;
use whole_program::program::Device;

/// How many sessions are killed.
const KILLS: usize = 200;

/// How far a session may come before it is killed, in bytes of its log after the first line: an input
/// takes about 55, and an answer leads to about four inputs.
const FARTHEST: u64 = 4_000;

/// The time that still passes then, in microseconds at most: an answer takes about a thousand.
const PAUSE: u64 = 2_000;

/// The latest moment at which a first start is killed, in microseconds from the start.
const FIRST_START: u64 = 100_000;

/// Answers in a script: more than can be taken before the latest moment.
const ANSWERS: usize = 3_000;

/// What the member types. Numbers are cards; most of them answer a question, right or wrong.
const TYPED: [&str; 14] = ["1", "1", "1", "1", "2", "2", "3", "3", "yes", "next", "next", "help", "again", "back"];

/// Where the random numbers begin; the moments are the machine's own all the same.
const SEED: u64 = 2;

#[test]
fn two_hundred_sudden_deaths_lose_nothing_that_was_acknowledged() {
    let device = Device::new("en");
    let log = device.file("session.log");
    let arguments = learn(&log);
    let mut chance = Chance(SEED);
    let mut journal = Journal::default();
    let (mut killed, mut resumed, mut mid_lesson) = (0, 0, 0);
    while killed < KILLS {
        let mut session = begin(&device, &arguments, &log, &mut chance);
        wait_for_log(&mut session, &log, 1);
        let header = fs::metadata(&log).unwrap().len();
        wait_for_log(&mut session, &log, header + chance.below(FARTHEST));
        thread::sleep(Duration::from_micros(chance.below(PAUSE)));
        let ended_by_itself = session.try_wait().unwrap().is_some();
        session.kill().unwrap();
        session.wait().unwrap();
        let told = Told::from(&log);
        journal.must_be(&told.opened_with);
        resumed += usize::from(told.must_resume_where_it_was());
        mid_lesson += usize::from(!told.acknowledged.is_empty());
        killed += usize::from(!ended_by_itself);
        journal = told.journal();
    }
    let entries = journal.acknowledged.len();
    println!("{killed} kills, {mid_lesson} between answers, {resumed} seen to go on, {entries} entries");
    assert!(resumed > KILLS / 2, "too few sessions showed where the lesson goes on");
    assert!(mid_lesson > KILLS / 2, "too few kills came while answers were given");
}

#[test]
fn a_first_start_that_is_cut_off_can_be_made_again() {
    let mut chance = Chance(SEED);
    for _ in 0..30 {
        let device = Device::new("en");
        let log = device.file("session.log");
        let arguments = learn(&log);
        let mut first = begin(&device, &arguments, &log, &mut chance);
        thread::sleep(Duration::from_micros(chance.below(FIRST_START)));
        first.kill().unwrap();
        first.wait().unwrap();
        let again = device.answer(&arguments.each_ref().map(String::as_str), &["1", "stop"]);
        assert_eq!(again.code, Some(0), "{}", again.complained);
        let progress = device.run(&["progress", "--member", "Asha", "--json"]);
        assert_eq!(progress.code, Some(0), "{}", progress.complained);
    }
}

fn learn(log: &Path) -> [String; 12] {
    let log = log.to_str().unwrap();
    let all = "learn cooperative-basics --language en --member Asha --microphone none --speaker none --log";
    let mut all: Vec<String> = all.split(' ').map(str::to_owned).collect();
    all.push(log.to_owned());
    all.try_into().unwrap()
}

/// Starts a session whose whole script is in its pipe already.
fn begin(device: &Device, arguments: &[String; 12], log: &Path, chance: &mut Chance) -> Child {
    // The log of the session before; in the first one there is none.
    let _ = fs::remove_file(log);
    let script: String = (0..ANSWERS).map(|_| format!("{}\n", chance.one_of(&TYPED))).collect();
    let mut command = device.command(&arguments.each_ref().map(String::as_str));
    let mut session = command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    session.stdin.take().unwrap().write_all(script.as_bytes()).unwrap();
    session
}

/// Waits until the log has so many bytes, or the session has ended because a script said so.
fn wait_for_log(session: &mut Child, log: &Path, bytes: u64) {
    let start = Instant::now();
    while fs::metadata(log).map_or(0, |about| about.len()) < bytes {
        assert!(start.elapsed() < Duration::from_secs(60), "the session does not go on");
        if let Some(status) = session.try_wait().unwrap() {
            assert!(status.success(), "the session fails");
            return;
        }
        thread::sleep(Duration::from_micros(200));
    }
}

/// What must be on disk after a session.
#[derive(Default)]
struct Journal {
    acknowledged: Vec<Entry>,
    /// The entry that was being written when the session died, which may be there or not.
    on_its_way: Option<Entry>,
}

impl Journal {
    fn must_be(&self, found: &[Entry]) {
        let (before, after) = found.split_at(self.acknowledged.len().min(found.len()));
        assert_eq!(before, self.acknowledged, "what was acknowledged is not what is there");
        let allowed = after.is_empty() || after.len() == 1 && after.first() == self.on_its_way.as_ref();
        assert!(allowed, "{after:?} was never acknowledged; on its way was {:?}", self.on_its_way);
    }
}

/// What a session's log tells about it.
struct Told {
    opened_with: Vec<Entry>,
    acknowledged: Vec<Entry>,
    on_its_way: Option<Entry>,
    /// What was said at a time, before the first answer.
    said: Vec<Vec<String>>,
    courses: Vec<Course>,
}

impl Told {
    /// Takes the log through the engine once more, so as to know what it asked to remember.
    fn from(log: &Path) -> Self {
        let log = SessionLog::read(&fs::read_to_string(log).unwrap()).unwrap();
        let courses = shipped_courses();
        let opened_with = log.header.opening.journal.clone();
        let (locales, languages) = (Arc::new(Locales::built_in()), Arc::new(LanguageTable::built_in()));
        let mut engine = Engine::new(log.header.opening, courses.clone(), locales, languages);
        let mut asked: BTreeMap<Ticket, Entry> = BTreeMap::new();
        let mut told = Self { opened_with, acknowledged: vec![], on_its_way: None, said: vec![], courses };
        let mut answered = false;
        for (at, input) in log.inputs {
            answered |= matches!(input, Input::Typed { .. });
            if let Input::Remembered { id } = &input {
                told.acknowledged.push(asked.remove(id).unwrap());
            }
            for effect in engine.handle(at, input) {
                match effect {
                    Effect::Remember { id, entry } => drop(asked.insert(id, entry)),
                    Effect::Say { lines, .. } if !answered => {
                        told.said.push(lines.into_iter().map(|line| line.text).collect());
                    }
                    _ => {}
                }
            }
        }
        assert!(asked.len() <= 1, "{asked:?} were written at the same time");
        told.on_its_way = asked.into_values().next();
        told
    }

    fn journal(self) -> Journal {
        let acknowledged = [self.opened_with, self.acknowledged].concat();
        Journal { acknowledged, on_its_way: self.on_its_way }
    }

    /// After the greeting and the name of the lesson comes the step at which the member stopped. Says
    /// whether the session lived long enough to show it.
    fn must_resume_where_it_was(&self) -> bool {
        let Some(place) = progress(&self.opened_with).place else { return false };
        let [_greeting, opening, step, ..] = self.said.as_slice() else { return false };
        let resumed = Locales::built_in().text(&english(), &Message::new("lesson-resumed"));
        assert!(opening.contains(&resumed), "the lesson at {place:?} begins with {opening:?}");
        let text = text_of(&self.courses, &place);
        assert!(step.contains(&text), "the lesson does not go on at {place:?} but with {step:?}");
        true
    }
}

/// The courses as the program has them on its shelf: a script may wander from one into the other.
fn shipped_courses() -> Vec<Course> {
    let lessons = Path::new(env!("CARGO_MANIFEST_DIR")).join("../lessons");
    let shelf = Shelf::of(&Home { data: lessons.clone(), shelves: vec![lessons] });
    shelf.courses().map(|shelved| shelved.course.clone()).collect()
}

fn english() -> LanguageTag {
    "en".parse().unwrap()
}

fn text_of(courses: &[Course], place: &Place) -> String {
    let course = courses.iter().find(|course| course.id == place.course).unwrap();
    let key = WordKey::Step(place.lesson.clone(), place.step.clone(), Part::Text);
    course.words(&english()).unwrap().line(&key).unwrap().text.clone()
}
