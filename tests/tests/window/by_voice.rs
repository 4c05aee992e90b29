//! Somebody new takes a whole lesson in Arabic by voice, closes the window, and finds the lesson done.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use whole_program::program::Device;
use whole_program::room::Room;
use whole_program::sound_file::Sound;

use crate::answers::{Answers, first_lesson};
use crate::scene::{Scene, Sight};

/// The sink that the app speaks into.
const AIR: &str = "air";

/// The sink that the member speaks into; its monitor is the app's microphone.
const MOUTH: &str = "mouth";

/// How long the lesson may take.
const LONGEST: Duration = Duration::from_secs(600);

#[test]
fn a_lesson_in_arabic_is_taken_by_voice_and_is_done_when_the_window_opens_again() {
    let device = Device::new("ar");
    let (room, scene) = match enter(&device) {
        Ok(entered) => entered,
        Err(reason) => return println!("skipped: {reason}"),
    };
    let (course, lesson) = first_lesson();
    let answers = Answers::of(&course, &lesson, &"ar".parse().unwrap());
    let member = Member { device: &device, room: &room, scene: &scene, answers: &answers };
    member.arrive();
    member.take_lesson();
    drop(scene);
    let scene = Scene::open(&device, &sound(&room)).unwrap();
    let title = course.words(&"ar".parse().unwrap()).unwrap().line(&course::WordKey::LessonTitle(lesson)).unwrap();
    let title = language::LanguageTable::built_in().get(&"ar".parse().unwrap()).unwrap().for_screen(&title.text);
    let sight = scene.wait("the lesson that is done", |sight| sight.done.contains(&title));
    assert_eq!(sight.direction, "rtl");
}

fn enter(device: &Device) -> Result<(Room, Scene), String> {
    let found = Command::new("paplay").arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    found.map_err(|_| "paplay is not installed".to_owned())?;
    let room = Room::start()?;
    room.add_sink(AIR)?;
    room.add_sink(MOUTH)?;
    let scene = Scene::open(device, &sound(&room))?;
    Ok((room, scene))
}

fn sound(room: &Room) -> Vec<(String, String)> {
    let mut all = room.environment();
    all.push(("SAUTI_MICROPHONE".to_owned(), format!("{MOUTH}.monitor")));
    all.push(("SAUTI_SPEAKER".to_owned(), AIR.to_owned()));
    all
}

struct Member<'a> {
    device: &'a Device,
    room: &'a Room,
    scene: &'a Scene,
    answers: &'a Answers,
}

impl Member<'_> {
    /// As far as the first lesson: the language and the picture, the voice that is not taught now, the course.
    fn arrive(&self) {
        self.scene.wait("the languages", |sight| !sight.cards.is_empty());
        self.scene.touch("العربية");
        let moon = self.answers.on_screen("picture-moon");
        self.scene.wait("the pictures", |sight| sight.cards.contains(&moon));
        self.scene.touch(&moon);
        let skip = self.answers.on_screen("teaching-skip");
        self.scene.wait("the offer to learn the voice", |sight| sight.cards.contains(&skip));
        self.scene.touch(&skip);
    }

    /// Answers whenever it is the member's turn, until the app asks whether to go on.
    fn take_lesson(&self) {
        let (start, mut last) = (Instant::now(), Sight::default());
        let (mut spoken, mut begun) = (0, false);
        while start.elapsed() < LONGEST {
            let sight = self.scene.look();
            let is_turn =
                sight.activity == "listening" && (last.activity != "listening" || last.captions != sight.captions);
            last = sight.clone();
            if !is_turn {
                std::thread::sleep(Duration::from_millis(60));
                continue;
            }
            let lines: Vec<String> = sight.captions.iter().chain([&sight.heading]).cloned().collect();
            if begun && lines.contains(&self.answers.on_screen("go-on-ask")) {
                assert!(spoken > 4, "only {spoken} answers were spoken");
                self.say(&self.answers.said("no"));
                return;
            }
            if lines.contains(&self.answers.on_screen("lesson-begin-ask")) {
                self.say(&self.answers.said("yes"));
                begun = true;
            } else if lines.contains(&self.answers.on_screen("course-which")) {
                self.say(&sight.cards[0].clone());
            } else if let Some(answer) = self.answers.at(&lines, &sight.cards) {
                self.say(&answer);
                spoken += 1;
            }
        }
        panic!("the lesson does not end; last seen: {last:?}");
    }

    fn say(&self, phrase: &str) {
        let path = self.device.file("answer.wav");
        let spoken = self.device.run(&["say", "--language", "ar", "--speaker", path.to_str().unwrap(), phrase]);
        assert_eq!(spoken.code, Some(0), "{phrase}: {}", spoken.complained);
        breathe(&path);
        let played = Command::new("paplay").args(["--device", MOUTH]).arg(&path).envs(self.room.environment()).status();
        assert!(played.unwrap().success(), "nobody could say {phrase}");
    }
}

/// A member breathes before and after.
fn breathe(path: &Path) {
    let said = Sound::read(path);
    let mut breathed = Sound::at(said.rate);
    breathed.add_silence(250);
    breathed.add(&said);
    breathed.add_silence(250);
    breathed.write(path);
}
