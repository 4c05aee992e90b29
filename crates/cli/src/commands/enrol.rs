//! `sauti enrol`: the member teaches the app how they say something.

use std::ops::ControlFlow;
use std::time::{Duration, Instant};

use audio::Direction;
use language::LanguageTag;
use locale::Message;
use serde_json::json;
use speech::{Endpointer, EndpointerSettings, Microphone, MicrophoneError, Speaker, Speech, Utterance, Voice};
use speech_native::{Take, TakeProblem};
use store::MemberStore;

use crate::arguments::Enrol;
use crate::commands::Scene;
use crate::told::Failure;
use crate::{sound_file, table};
use installation::Choice;

/// How often a phrase is asked for before it is left out.
const TRIES: u8 = 3;

/// How long a person may think before they speak.
const PATIENCE: Duration = Duration::from_secs(6);

/// Enrols, or forgets.
pub(crate) fn run(scene: &Scene, arguments: &Enrol) -> Result<(), Failure> {
    let mut device = installation::open_device(&scene.installation)?;
    let member = installation::find_member(&scene.installation, &mut device, arguments.who.member.as_deref(), true)?;
    let mut file = installation::open_member(&scene.installation, &device, &member)?;
    if arguments.forget {
        file.forget_takes(&arguments.language)?;
        scene.output().say(&Message::new("enrol-forgotten"));
        return Ok(());
    }
    match &arguments.table {
        Some(table) => enrol_table(scene, &mut file, &arguments.language, &table::read(table)?),
        None => Lesson::begin(scene, arguments, file)?.take(),
    }
}

fn enrol_table(
    scene: &Scene,
    file: &mut MemberStore,
    language: &LanguageTag,
    rows: &[table::Row],
) -> Result<(), Failure> {
    for row in rows {
        let samples = sound_file::read(&row.clip)?;
        match Take::from_clip(&row.text, language, &samples) {
            Ok(take) => keep(scene, file, &take, &row.text)?,
            Err(problem) => scene.output().warn(&problem_message(problem)),
        }
    }
    Ok(())
}

fn keep(scene: &Scene, file: &mut MemberStore, take: &Take, phrase: &str) -> Result<(), Failure> {
    file.add_take(&installation::record(take, installation::now()))?;
    scene.output().value(&json!({ "kept": phrase, "language": take.language() }));
    scene.output().say(&Message::new("enrol-kept").with("phrase", phrase));
    Ok(())
}

fn problem_message(problem: TakeProblem) -> Message {
    Message::new(format!("enrol-{}", problem.code()))
}

/// The words that steer everything, in a language that the app has words in.
pub(crate) fn steering_words(scene: &Scene, language: &LanguageTag) -> Vec<String> {
    let keys = engine::standing_keys().into_iter().map(|key| format!("{key}.said"));
    keys.filter_map(|key| scene.installation.locales.wordings(language, &key).into_iter().next()).collect()
}

/// A person at the microphone.
struct Lesson<'a> {
    scene: &'a Scene,
    arguments: &'a Enrol,
    file: MemberStore,
    microphone: Box<dyn Microphone>,
    speaker: Option<Box<dyn Speaker>>,
    voice: Box<dyn Voice>,
}

impl<'a> Lesson<'a> {
    fn begin(scene: &'a Scene, arguments: &'a Enrol, file: MemberStore) -> Result<Self, Failure> {
        let microphone = Choice::of(arguments.sound.microphone.as_deref(), Direction::Microphone);
        let speaker = Choice::of(arguments.sound.speaker.as_deref(), Direction::Speaker);
        let mut open = microphone.microphone().ok_or_else(|| MicrophoneError::Absent(String::new()))?;
        let microphone = open()?;
        let speaker = speaker.speaker().map(|mut open| open()).transpose()?;
        Ok(Self { scene, arguments, file, microphone, speaker, voice: installation::voice(&scene.installation)? })
    }

    fn take(mut self) -> Result<(), Failure> {
        let language = &self.arguments.language;
        let phrases = match self.arguments.phrases.as_slice() {
            [] if self.scene.installation.locales.speaks(language) => steering_words(self.scene, language),
            said => said.to_vec(),
        };
        for phrase in &phrases {
            for _ in 0..self.arguments.takes {
                self.enrol(phrase)?;
            }
        }
        Ok(())
    }

    fn enrol(&mut self, phrase: &str) -> Result<(), Failure> {
        for _ in 0..TRIES {
            self.say(&Message::new("enrol-say").with("phrase", phrase))?;
            let clip = self.listen()?;
            let language = &self.arguments.language;
            match clip.map_or(Err(TakeProblem::Silent), |clip| Take::from_clip(phrase, language, &clip)) {
                Ok(take) => return keep(self.scene, &mut self.file, &take, phrase),
                Err(problem) => self.say(&problem_message(problem))?,
            }
        }
        self.say(&Message::new("enrol-given-up").with("phrase", phrase))
    }

    /// Says a message, and shows it.
    fn say(&mut self, message: &Message) -> Result<(), Failure> {
        let output = self.scene.output();
        output.say(message);
        let Some(speaker) = &mut self.speaker else { return Ok(()) };
        let language = &self.arguments.language;
        // In a language that the app has no words in, it asks in the language it is used in.
        let language = if self.scene.installation.locales.speaks(language) { language } else { &self.scene.language };
        let text = self.scene.installation.locales.text(language, message);
        let utterance = Utterance { text, language: language.clone(), speed: 1.0 };
        let mut written = Ok(());
        self.voice.speak(&utterance, &mut |samples, rate| {
            written = speaker.write(samples, rate);
            if written.is_ok() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        })?;
        written?;
        Ok(speaker.finish()?)
    }

    /// Listens for one utterance; nothing where nobody speaks in time.
    fn listen(&mut self) -> Result<Option<Vec<f32>>, Failure> {
        self.microphone.discard();
        let mut endpointer = Endpointer::new(EndpointerSettings::default());
        let (mut began, mut heard) = (false, 0_usize);
        let since = Instant::now();
        let mut piece = [0.0; 256];
        loop {
            let count = self.microphone.read(&mut piece, Duration::from_millis(50))?;
            heard += count;
            for speech in endpointer.take(&piece[..count]) {
                match speech {
                    Speech::Began => began = true,
                    Speech::Ended { clip } => return Ok(Some(clip)),
                    Speech::Paused { .. } | Speech::WentOn => {}
                }
            }
            let patient = heard < speech::RATE as usize * 6 && since.elapsed() < PATIENCE;
            if !began && !patient {
                return Ok(None);
            }
        }
    }
}
