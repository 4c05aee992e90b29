//! `sauti learn`: a lesson.

use std::io::{self, IsTerminal};
use std::path::PathBuf;

use audio::Direction;
use course::CourseId;
use engine::{Engine, Opening, Pace};
use language::LanguageTag;
use locale::Message;
use protocol::{CourseStamp, LogHeader, LogLine, TranscriptLine};
use runtime::{Clock, Inbox, KeyPace, Parts, Session};
use speech::EndpointerSettings;
use store::MemberStore;

use crate::arguments::Learn;
use crate::commands::Scene;
use crate::line_file::LineFile;
use crate::signals;
use crate::terminal::{Terminal, read_keys};
use crate::told::Failure;
use installation::Choice;
use installation::Shelf;
use installation::{MemberFile, MemberMemory};

/// A lesson that is about to begin.
pub(crate) struct Seat {
    /// The courses that can be taken.
    pub(crate) shelf: Shelf,
    /// The course that was asked for.
    pub(crate) course: Option<CourseId>,
    /// The language that was asked for.
    pub(crate) language: Option<LanguageTag>,
    /// The member's name, as it is said in the greeting.
    pub(crate) member: Option<String>,
    /// Where what the member does is kept.
    pub(crate) file: MemberStore,
    /// The microphone.
    pub(crate) microphone: Choice,
    /// The speaker.
    pub(crate) speaker: Choice,
    /// The member may speak over the voice.
    pub(crate) headphones: bool,
    /// Where to write the session log.
    pub(crate) log: Option<PathBuf>,
    /// Where to write the transcript.
    pub(crate) transcript: Option<PathBuf>,
}

/// Takes a lesson.
pub(crate) fn run(scene: &Scene, arguments: &Learn) -> Result<(), Failure> {
    let microphone = Choice::of(arguments.sound.microphone.as_deref(), Direction::Microphone);
    let speaker = Choice::of(arguments.sound.speaker.as_deref(), Direction::Speaker);
    check_files(&microphone, &speaker)?;
    let mut shelf = Shelf::of(&scene.installation.home);
    let course = arguments.course.as_deref().map(|named| shelf.find(named)).transpose()?;
    tell_errors(scene, &shelf);

    let mut device = installation::open_device(&scene.installation)?;
    let member = installation::find_member(&scene.installation, &mut device, arguments.who.member.as_deref(), true)?;
    let file = installation::open_member(&scene.installation, &device, &member)?;
    let seat = Seat {
        shelf,
        course,
        language: arguments.language.clone(),
        member: arguments.who.member.is_some().then(|| member.name.clone()),
        file,
        microphone,
        speaker,
        headphones: arguments.headphones,
        log: arguments.log.clone(),
        transcript: arguments.transcript.clone(),
    };
    take(scene, seat)
}

/// Takes a lesson from this seat.
pub(crate) fn take(scene: &Scene, seat: Seat) -> Result<(), Failure> {
    let Seat { shelf, microphone, speaker, file, .. } = seat;
    let (recogniser, learning) = installation::learning_recogniser(&scene.installation, &file);
    let opening = Opening {
        member: seat.member,
        journal: file.entries()?,
        language: seat.language,
        course: seat.course,
        hears: !microphone.is_none(),
        takes: learning.counts(),
        door: None,
        pictures: Vec::new(),
        pace: Pace::Usual,
    };
    let header = LogHeader { sauti_log: protocol::VERSION, opening: opening.clone(), courses: stamps(&shelf) };
    let output = scene.output();
    let mut log = seat.log.as_deref().map(|path| LineFile::begin(output, path, &header)).transpose()?;
    let transcript = seat.transcript.as_deref().map(|path| LineFile::create(output, path));
    let mut transcript = transcript.transpose()?;

    let courses = shelf.courses().map(|shelved| shelved.course.clone()).collect();
    let engine =
        Engine::new(opening, courses, scene.installation.locales.clone(), scene.installation.languages.clone());
    let mut memory = MemberMemory { file: MemberFile::new(file), learning };
    let mut keep_line = |line: &TranscriptLine| transcript.iter_mut().for_each(|file| file.write(line));
    let mut keep_log = |line: &LogLine| log.iter_mut().for_each(|file| file.write(line));
    let inbox = Inbox::new();
    signals::close_on_interrupt(&inbox);
    let (mut shell, keys) = shell(scene, &inbox, &microphone, &mut keep_line);
    Session::run(
        Parts {
            engine,
            voice: installation::voice(&scene.installation)?,
            recogniser,
            speaker: speaker.speaker(),
            microphone: microphone.microphone(),
            endpointing: EndpointerSettings::default(),
            interruptible: seat.headphones,
            push_to_talk: false,
            memory: &mut memory,
            clips: &|clip| shelf.clip(clip),
            shell: &mut shell,
            log: seat.log.is_some().then_some(&mut keep_log as &mut dyn FnMut(&LogLine)),
            clock: clock(&microphone, &speaker),
            keys,
        },
        inbox,
    );
    Ok(())
}

/// A sound file that cannot be read or written is a slip of whoever named it, who is told before the
/// lesson. A device that does not work may still come back while the lesson goes on.
pub(crate) fn check_files(microphone: &Choice, speaker: &Choice) -> Result<(), Failure> {
    if let (true, Some(mut open)) = (microphone.is_file(), microphone.microphone()) {
        drop(open()?);
    }
    if let (true, Some(mut open)) = (speaker.is_file(), speaker.speaker()) {
        drop(open()?);
    }
    Ok(())
}

/// The time is the sound's own where nobody waits for it: a file answers, and a file or nobody
/// listens.
fn clock(microphone: &Choice, speaker: &Choice) -> Clock {
    if microphone.is_file() && (speaker.is_file() || speaker.is_none()) {
        Clock::of_the_sound()
    } else {
        Clock::of_the_world()
    }
}

/// The terminal, and how keys come: from a person, or from a pipe where nobody is heard. Where a
/// file or a device answers and there is no terminal, there are no keys.
fn shell<'a>(
    scene: &'a Scene,
    inbox: &Inbox,
    microphone: &Choice,
    transcript: &'a mut dyn FnMut(&TranscriptLine),
) -> (Terminal<'a>, KeyPace) {
    let terminal = Terminal::new(&scene.installation.locales, scene.json, Some(transcript));
    if io::stdin().is_terminal() {
        read_keys(inbox);
        (terminal, KeyPace::Live)
    } else if microphone.is_none() {
        (terminal.scripted(Box::new(io::stdin().lock())), KeyPace::OnTurn)
    } else {
        (terminal, KeyPace::Live)
    }
}

fn tell_errors(scene: &Scene, shelf: &Shelf) {
    for shelved in shelf.courses().filter(|shelved| shelved.errors() > 0) {
        let count = i64::try_from(shelved.errors()).unwrap_or(i64::MAX);
        let message = Message::new("course-has-errors").with("course", shelved.course.id.as_str());
        scene.output().warn(&message.with_number("count", count));
    }
}

/// Which courses are on the shelf, for a log.
pub(crate) fn stamps(shelf: &Shelf) -> Vec<CourseStamp> {
    let stamp = |course: &course::Course| CourseStamp { id: course.id.clone(), version: course.version.clone() };
    shelf.courses().map(|shelved| stamp(&shelved.course)).collect()
}
