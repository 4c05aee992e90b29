//! `sauti demonstrate`: a synthetic member takes a lesson, and its sound is kept.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::path::Path;
use std::rc::Rc;

use audio::WavSpeaker;
use course::{Course, Lesson, Part, StepKind, WordKey};
use engine::{Engine, Expected, Meaning, Opening, TakeFlaw};
use language::LanguageTag;
use learner::{Entry, Place, Timestamp};
use locale::Message;
use protocol::{LogHeader, LogLine, TranscriptLine};
use runtime::{Clock, Inbox, KeyPace, Memory, OpenMicrophone, OpenSpeaker, Parts, Session};
use speech::{EndpointerSettings, Utterance};
use speech_native::{EspeakVoice, RecogniserLadder, Take, TakesRecogniser};
use store::{DeviceStore, MemberStore};

use crate::arguments::Demonstrate;
use crate::commands::{Scene, enrol, learn};
use crate::demonstration::{self, Learner, Right};
use crate::line_file::LineFile;
use crate::told::{Failure, file_message};
use installation::Learning;
use installation::Shelf;
use installation::{MemberFile, MemberMemory};

/// The speeds at which the synthetic member enrols.
const ENROLMENT_SPEEDS: [f32; 2] = [0.9, 1.1];

/// The speed at which it answers: none of those of its takes, so that every answer is another
/// recording than the takes.
const ANSWER_SPEED: f32 = 1.0;

/// How many lessons it takes.
const LESSONS: u32 = 1;

/// Plays the demonstration.
pub(crate) fn run(scene: &Scene, arguments: &Demonstrate) -> Result<(), Failure> {
    let language = arguments.language.clone().unwrap_or_else(|| scene.language.clone());
    let mut shelf = Shelf::of(&scene.installation.home);
    let id = match &arguments.course {
        Some(named) => shelf.find(named)?,
        None => first_course(&shelf, &language)?,
    };
    let shelved = shelf.get(&id).ok_or_else(|| absent(id.as_str()))?;
    let takes = enrolled(scene, &shelved.course, &language)?;
    Stage::set(scene, arguments, &shelf, language)?.play(&shelved.course, takes)
}

fn absent(course: &str) -> Failure {
    Message::new("error-course-absent").with("course", course).into()
}

fn first_course(shelf: &Shelf, language: &LanguageTag) -> Result<course::CourseId, Failure> {
    let speaks = |course: &&Course| course.words(language).is_some();
    let found = shelf.courses().map(|shelved| &shelved.course).find(speaks);
    found.map(|course| course.id.clone()).ok_or_else(|| absent(language.as_str()))
}

/// Everything that a member may say in a course, in the words that come first.
fn phrases(scene: &Scene, course: &Course, language: &LanguageTag) -> BTreeSet<String> {
    let mut phrases: BTreeSet<String> = enrol::steering_words(scene, language).into_iter().collect();
    let Some(words) = course.words(language) else { return phrases };
    let spoken = words.lines().filter(|(key, _)| {
        matches!(key, WordKey::LessonTitle(_) | WordKey::Step(_, _, Part::Answer(_) | Part::Phrase))
    });
    phrases.extend(spoken.map(|(_, line)| line.text.clone()));
    phrases
}

/// The synthetic member enrols.
fn enrolled(scene: &Scene, course: &Course, language: &LanguageTag) -> Result<Vec<Take>, Failure> {
    let phrases = phrases(scene, course, language);
    let count = i64::try_from(phrases.len()).unwrap_or(i64::MAX);
    scene.output().say(&Message::new("demonstration-preparing").with_number("count", count));
    let mut voice = EspeakVoice::open()?;
    let mut takes = Vec::new();
    for phrase in &phrases {
        for speed in ENROLMENT_SPEEDS {
            let utterance = Utterance { text: phrase.clone(), language: language.clone(), speed };
            let clip = demonstration::spoken(&mut voice, &utterance)?;
            // A phrase that makes no take cannot be said by voice; it can still be tapped.
            takes.extend(Take::from_clip(phrase, language, &clip).ok());
        }
    }
    Ok(takes)
}

/// Where the demonstration is played and kept.
struct Stage<'a> {
    scene: &'a Scene,
    arguments: &'a Demonstrate,
    shelf: &'a Shelf,
    language: LanguageTag,
    file: MemberStore,
}

/// Remembers for the member, and lets their mind know the place and the lessons finished.
struct PlaceMemory {
    memory: MemberMemory,
    place: Rc<RefCell<Option<Place>>>,
    finished: Rc<Cell<u32>>,
}

impl Memory for PlaceMemory {
    fn remember(&mut self, entry: &Entry) -> Result<(), Message> {
        if let Entry::Reached { course, lesson, step, .. } = entry {
            let (course, lesson, step) = (course.clone(), lesson.clone(), step.clone());
            *self.place.borrow_mut() = Some(Place { course, lesson, step });
        }
        if matches!(entry, Entry::Finished { .. }) {
            self.finished.set(self.finished.get() + 1);
        }
        self.memory.remember(entry)
    }

    fn keep(&mut self, at: Timestamp, place: &Place, samples: &[f32]) -> Result<(), Message> {
        self.memory.keep(at, place, samples)
    }

    fn keep_take(
        &mut self,
        at: Timestamp,
        language: &LanguageTag,
        phrase: &str,
        samples: &[f32],
    ) -> Result<Option<TakeFlaw>, Message> {
        self.memory.keep_take(at, language, phrase, samples)
    }
}

impl<'a> Stage<'a> {
    /// A home of its own, so that nobody's progress is touched.
    fn set(
        scene: &'a Scene,
        arguments: &'a Demonstrate,
        shelf: &'a Shelf,
        language: LanguageTag,
    ) -> Result<Self, Failure> {
        let home = arguments.out.join("home");
        // Whatever an earlier demonstration left; a folder that is not there is as good as empty.
        let _ = std::fs::remove_dir_all(&home);
        std::fs::create_dir_all(&home).map_err(|error| Failure::from(file_message(&home, &error)))?;
        let mut device = DeviceStore::open(&home)?;
        let name = scene.output().text(&Message::new("member-unnamed"));
        let member = device.add_member(&name, None, installation::now())?;
        let file = device.open_member(&member.id)?;
        Ok(Self { scene, arguments, shelf, language, file })
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.arguments.out.join(name)
    }

    fn play(self, course: &Course, takes: Vec<Take>) -> Result<(), Failure> {
        let mut learning = Learning::new(takes);
        let ear = learning.teach(TakesRecogniser::new(Vec::new()), |ear, takes| *ear = TakesRecogniser::new(takes));
        let opening = Opening {
            language: Some(self.language.clone()),
            course: Some(course.id.clone()),
            hears: true,
            takes: learning.counts(),
            ..Opening::default()
        };
        let header =
            LogHeader { sauti_log: protocol::VERSION, opening: opening.clone(), courses: learn::stamps(self.shelf) };
        let mut log = LineFile::begin(self.scene.output(), &self.path("session.log"), &header)?;
        let mut transcript = LineFile::create(self.scene.output(), &self.path("transcript.jsonl"))?;
        let (scene, shelf, out) = (self.scene, self.shelf, self.arguments.out.clone());
        let courses = shelf.courses().map(|shelved| shelved.course.clone()).collect();
        let place = Rc::new(RefCell::new(None));
        let finished = Rc::new(Cell::new(0));
        let taken = finished.clone();
        let enough = Box::new(move || taken.get() >= LESSONS);
        let mind = Learner::new(right_answers(course.clone(), place.clone()), enough);
        let voice = Box::new(EspeakVoice::open()?);
        let mut keep_line = |line: &TranscriptLine| transcript.write(line);
        let mut keep_log = |line: &LogLine| log.write(line);
        let (mut shell, microphone) =
            demonstration::member(mind, voice, ANSWER_SPEED, &scene.installation.locales, &mut keep_line);
        let mut memory =
            PlaceMemory { memory: MemberMemory { file: MemberFile::new(self.file), learning }, place, finished };
        Session::run(
            Parts {
                engine: Engine::new(
                    opening,
                    courses,
                    scene.installation.locales.clone(),
                    scene.installation.languages.clone(),
                ),
                voice: installation::voice(&scene.installation)?,
                recogniser: Box::new(RecogniserLadder::new(vec![ear])),
                speaker: Some(file_speaker(&out.join("lesson.wav"))),
                microphone: Some(once(microphone)),
                endpointing: EndpointerSettings::default(),
                interruptible: false,
                push_to_talk: false,
                memory: &mut memory,
                clips: &|clip| shelf.clip(clip),
                shell: &mut shell,
                log: Some(&mut keep_log),
                clock: Clock::of_the_sound(),
                keys: KeyPace::Live,
            },
            Inbox::new(),
        );
        let folder = out.display().to_string();
        scene.output().value(&serde_json::json!({ "folder": folder }));
        scene.output().say(&Message::new("demonstration-kept").with("folder", folder));
        Ok(())
    }
}

/// The rate of the demonstration's sound file, in Hz.
const FILE_RATE: u32 = 22_050;

fn file_speaker(path: &Path) -> OpenSpeaker {
    let path = path.to_owned();
    Box::new(move || Ok(Box::new(WavSpeaker::create(&path, FILE_RATE)?)))
}

/// A microphone that is there from the beginning; it cannot be unplugged, and so is opened once.
fn once(microphone: demonstration::MemberMicrophone) -> OpenMicrophone {
    let mut microphone = Some(microphone);
    Box::new(move || match microphone.take() {
        Some(microphone) => Ok(Box::new(microphone)),
        None => Err(speech::MicrophoneError::Gone),
    })
}

/// What is right at the place where the member is.
fn right_answers(course: Course, place: Rc<RefCell<Option<Place>>>) -> Right {
    Box::new(move |expected| {
        let place = place.borrow();
        let place = place.as_ref()?;
        let (_, lesson) = course.lesson(&place.lesson)?;
        right_answer(lesson, place, expected)
    })
}

fn right_answer(lesson: &Lesson, place: &Place, expected: &[Expected]) -> Option<Meaning> {
    let (_, step) = lesson.step(&place.step)?;
    let offered = |meaning: &Meaning| expected.iter().any(|expected| expected.meaning == *meaning);
    match &step.kind {
        StepKind::Question(question) => {
            let right = question.answers.iter().filter(|answer| answer.right);
            right.map(|answer| Meaning::Answer(answer.id.clone())).find(offered)
        }
        StepKind::Order(items) => items.iter().map(|item| Meaning::Answer(item.clone())).find(offered),
        StepKind::SayAfterMe => Some(Meaning::Phrase).filter(offered),
        StepKind::Say | StepKind::Reflect { .. } => None,
    }
}
