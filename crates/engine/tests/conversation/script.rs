//! The notation: a conversation as text, inputs and what comes of them in order.
//!
//! | line | meaning |
//! |---|---|
//! | `says: A / B` | these lines are said; `says (slow): A` at another pace |
//! | `listens: yes answer:one` | what may be said besides the commands; `listens (sw): yes` in another language than English |
//! | `records: thought 30 s`, `waits: 60 s` | |
//! | `keeps: reached sharing owner` | an entry is written |
//! | `takes: yes`, `keeps take: yes` | the member says this word; what was in doubt was this word |
//! | `lets in: 1`, `lets in somebody new` | somebody came in at the door |
//! | `tone: not-understood` | the tones that are not part of every turn |
//! | `> hears yes` | an input, when the app waits for the member |
//! | `! interrupts` | an input right here, while the app speaks or writes |
//!
//! What is said is said to its end, and what is written comes to disk, unless a line with `!`
//! says otherwise.

use engine::{Effect, Engine, Hearing, Input, Pace, TakeFlaw, Taken, Ticket, Tone};
use learner::{Entry, Outcome, Timestamp, Way};

use crate::sample;

/// Plays a conversation from its start and compares it with how it is written down.
pub(crate) fn check(engine: Engine, script: &str) {
    play(&mut Stage::new(engine), script);
}

/// The same from a step of the first lesson on; the greeting and the return to the step are left
/// out.
pub(crate) fn check_at(step: &str, script: &str) {
    let mut stage = at("sharing", step);
    play(&mut stage, script);
}

/// A conversation that has come to a step.
pub(crate) fn at(lesson: &str, step: &str) -> Stage {
    let mut opening = sample::english();
    opening.journal.push(sample::reached(lesson, step));
    let mut stage = Stage::new(sample::engine(opening, vec![sample::mill()]));
    stage.input(Input::Start);
    stage.advance();
    stage.advance();
    stage.lines.clear();
    let retold = std::mem::take(&mut stage.retell);
    stage.lines.extend(retold);
    stage
}

/// Plays the lines of a script on a stage.
pub(crate) fn play(stage: &mut Stage, script: &str) {
    let script: Vec<&str> = script.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    for (at, line) in script.iter().enumerate() {
        if let Some(input) = line.strip_prefix("> ") {
            while stage.advance() {}
            stage.lines.push((*line).to_owned());
            stage.input_of(input);
        } else if let Some(input) = line.strip_prefix("! ") {
            while stage.lines.len() < at && stage.advance() {}
            stage.lines.push((*line).to_owned());
            stage.input_of(input);
        }
    }
    while stage.lines.len() < script.len() && stage.advance() {}
    let (played, written) = (stage.lines.join("\n"), script.join("\n"));
    assert!(played == written, "\n--- written\n{written}\n--- played\n{played}\n");
}

/// An engine, and what it waits for.
pub(crate) struct Stage {
    pub(crate) engine: Engine,
    pub(crate) lines: Vec<String>,
    pub(crate) log: Vec<(Timestamp, Input)>,
    retell: Vec<String>,
    now: Timestamp,
    open: Option<Open>,
    /// The last recording, whose answer comes after it was stopped.
    recording: Option<Ticket>,
}

#[derive(Clone, Copy)]
enum Open {
    Say(Ticket),
    Listen(Ticket),
    Record(Ticket),
    Take(Ticket),
    Wait(Ticket),
    Remember(Ticket),
}

impl Stage {
    pub(crate) fn new(engine: Engine) -> Self {
        Self::beginning_at(engine, Timestamp(1_000_000))
    }

    /// A stage whose clock shows this time at first.
    pub(crate) fn beginning_at(engine: Engine, now: Timestamp) -> Self {
        Self { engine, lines: Vec::new(), log: Vec::new(), retell: Vec::new(), now, open: None, recording: None }
    }

    /// Answers what the app says or writes; whether there was such a thing.
    fn advance(&mut self) -> bool {
        let input = match self.open {
            Some(Open::Say(id)) => Input::Said { id },
            Some(Open::Remember(id)) => Input::Remembered { id },
            _ => return false,
        };
        self.input(input);
        true
    }

    pub(crate) fn input(&mut self, input: Input) {
        self.now.0 += 1_000;
        self.log.push((self.now, input.clone()));
        self.retell.clear();
        for effect in self.engine.handle(self.now, input) {
            self.take(&effect);
        }
    }

    fn take(&mut self, effect: &Effect) {
        match effect {
            Effect::Say { id, .. } => self.open = Some(Open::Say(*id)),
            Effect::Listen { id, .. } => self.open = Some(Open::Listen(*id)),
            Effect::Record { id, .. } => {
                self.open = Some(Open::Record(*id));
                self.recording = Some(*id);
            }
            Effect::Take { id, .. } => self.open = Some(Open::Take(*id)),
            Effect::Wait { id, .. } => self.open = Some(Open::Wait(*id)),
            Effect::Remember { id, .. } => self.open = Some(Open::Remember(*id)),
            Effect::StopSaying { .. } | Effect::StopListening { .. } | Effect::End => self.open = None,
            Effect::Play { .. } | Effect::Show { .. } | Effect::KeepTake { .. } | Effect::Enter { .. } => {}
        }
        if let Some(line) = told(effect) {
            self.retell.push(line.clone());
            self.lines.push(line);
        }
    }

    fn input_of(&mut self, text: &str) {
        let (word, rest) = text.split_once(' ').unwrap_or((text, ""));
        let hearing = |rest: &str| match rest.split_once(' ') {
            None if rest == "nothing" => Hearing::Silence,
            None if rest == "noise" => Hearing::Unclear,
            None if rest == "deaf" => Hearing::Deaf,
            Some(("nearly", meaning)) => Hearing::Near { meaning: meaning.parse().unwrap() },
            _ => Hearing::Sure { meaning: rest.parse().unwrap() },
        };
        let id = match self.open {
            Some(Open::Say(id) | Open::Listen(id) | Open::Record(id) | Open::Take(id)) => id,
            Some(Open::Wait(id) | Open::Remember(id)) => id,
            None => Ticket(0),
        };
        self.input(match word {
            "starts" => Input::Start,
            "hears" => Input::Heard { id, hearing: hearing(rest) },
            "interrupts" => Input::Interrupted { id },
            "taps" => Input::Tapped { meaning: rest.parse().unwrap() },
            "types" => Input::Typed { text: rest.to_owned() },
            "recorded" => Input::Recorded { id: self.recording.unwrap(), milliseconds: rest.parse().ok() },
            "taken" => Input::Taken { id, taken: taken(rest) },
            "waited" => Input::Waited { id },
            "not-kept" => Input::NotRemembered { id, error: rest.to_owned() },
            "kept" => Input::Remembered { id },
            "pauses" => Input::Paused,
            "resumes" => Input::Resumed,
            "loses" => Input::Lost { device: device(rest) },
            "regains" => Input::Back { device: device(rest) },
            "closes" => Input::Close,
            _ => panic!("no such input: {text:?}"),
        });
    }
}

fn taken(text: &str) -> Taken {
    let flaw = match text {
        "" => return Taken::Kept,
        "silent" => TakeFlaw::Silent,
        "noisy" => TakeFlaw::Noisy,
        "clipped" => TakeFlaw::Clipped,
        error => return Taken::NotKept { error: error.to_owned() },
    };
    Taken::Flawed { flaw }
}

fn device(name: &str) -> engine::Device {
    match name {
        "microphone" => engine::Device::Microphone,
        "speaker" => engine::Device::Speaker,
        _ => panic!("no such device: {name:?}"),
    }
}

/// An effect as a line of the script.
fn told(effect: &Effect) -> Option<String> {
    Some(match effect {
        Effect::Say { lines, pace, .. } => {
            let texts: Vec<_> = lines.iter().map(|line| line.text.as_str()).collect();
            let pace = match pace {
                Pace::Usual => "",
                Pace::Slow => " (slow)",
                Pace::VerySlow => " (very slow)",
            };
            format!("says{pace}: {}", texts.join(" / "))
        }
        Effect::StopSaying { .. } => "stops saying".to_owned(),
        Effect::Listen { expected, language, .. } => {
            let meanings = expected.iter().map(|expected| expected.meaning.to_string());
            let meanings: Vec<_> = meanings.filter(|meaning| !meaning.starts_with("command:")).collect();
            let language = if language.as_str() == "en" { String::new() } else { format!(" ({language})") };
            format!("listens{language}: {}", meanings.join(" ")).trim_end().to_owned()
        }
        Effect::StopListening { .. } => "stops listening".to_owned(),
        Effect::Record { place, longest_milliseconds, .. } => {
            format!("records: {} {} s", place.step, longest_milliseconds / 1_000)
        }
        Effect::Take { phrase, language, .. } => {
            let language = if language.as_str() == "en" { String::new() } else { format!(" ({language})") };
            format!("takes{language}: {phrase}")
        }
        Effect::KeepTake { phrase, .. } => format!("keeps take: {phrase}"),
        Effect::Play { tone: Tone::NotUnderstood } => "tone: not-understood".to_owned(),
        Effect::Play { tone: Tone::LessonDone } => "tone: lesson-done".to_owned(),
        Effect::Play { .. } | Effect::Show { .. } => return None,
        Effect::Remember { entry, .. } => format!("keeps: {}", entry_text(entry)),
        Effect::Wait { milliseconds, .. } => format!("waits: {} s", milliseconds / 1_000),
        Effect::Enter { member: Some(place) } => format!("lets in: {place}"),
        Effect::Enter { member: None } => "lets in somebody new".to_owned(),
        Effect::End => "ends".to_owned(),
    })
}

fn entry_text(entry: &Entry) -> String {
    match entry {
        Entry::Reached { lesson, step, .. } => format!("reached {lesson} {step}"),
        Entry::Finished { lesson, .. } => format!("finished {lesson}"),
        Entry::Language { language, .. } => format!("language {language}"),
        Entry::Picture { picture, .. } => format!("picture {picture}"),
        Entry::Teaching { language, stage, .. } => format!("teaching {language} {stage:?}").to_lowercase(),
        Entry::Answered(attempt) => {
            let outcome = match attempt.outcome {
                Outcome::Right => "right",
                Outcome::Wrong => "wrong",
                Outcome::Done => "done",
                Outcome::Skipped => "skipped",
            };
            let mut words = vec![attempt.step.to_string()];
            words.extend(attempt.answer.as_ref().map(ToString::to_string));
            words.push(outcome.to_owned());
            let marks = [(attempt.helped, "helped"), (attempt.way == Way::Touch, "touch"), (attempt.review, "review")];
            words.extend(marks.into_iter().filter(|(holds, _)| *holds).map(|(_, mark)| format!("({mark})")));
            words.join(" ")
        }
    }
}
