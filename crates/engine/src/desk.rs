//! The desk at which every machine works: it opens and closes what waits for an answer, one thing
//! at a time, and gathers the effects.
//!
//! **Architecture invariant:** there is one place for what is open. Opening something closes what
//! was open before, so that speaking and listening cannot go on together.

use std::sync::Arc;

use course::Course;
use language::{LanguageTable, LanguageTag};
use learner::{Entry, Place, Timestamp};
use locale::Locales;

use crate::journal::Journal;
use crate::screen::Scene;
use crate::senses::Senses;
use crate::takes::Takes;
use crate::tickets::Tickets;
use crate::{Activity, Effect, Expected, Hearing, Input, Pace, Spoken, Taken, Ticket, Tone, View};

/// What waits for an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Open {
    Saying(Ticket),
    /// What would be said is only shown, for as long as reading it takes.
    Reading(Ticket),
    Listening(Ticket),
    Recording(Ticket),
    Taking(Ticket),
    /// The recording was stopped, and what became of it is still to be said; but not for longer
    /// than the wait.
    Finishing {
        recording: Ticket,
        wait: Ticket,
    },
    Waiting(Ticket),
    Keeping(Ticket),
}

/// How long to wait for word of a recording that was stopped, in milliseconds: far longer than
/// writing it takes.
const LONGEST_FINISHING: u32 = 10_000;

/// Something that happened to what is open.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Answer {
    /// The lines were said, or there was time to read them.
    Said,
    /// The member began to speak meanwhile.
    Interrupted,
    /// Something was heard, or nothing.
    Heard(Hearing),
    /// The recording is over; whether it was kept.
    Recorded(bool),
    /// What came of a take.
    Taken(Taken),
    /// The wait is over.
    Waited,
    /// The entry is on disk.
    Remembered,
    /// The entry is not on disk, with the key of the message that says why.
    NotRemembered(String),
}

/// What all machines share.
pub(crate) struct Desk {
    pub(crate) now: Timestamp,
    pub(crate) courses: Vec<Arc<Course>>,
    pub(crate) locales: Arc<Locales>,
    pub(crate) languages: Arc<LanguageTable>,
    pub(crate) journal: Journal,
    /// The name by which the member is greeted.
    pub(crate) member: Option<String>,
    /// The language of the session, which is asked for where it is not known.
    pub(crate) language: LanguageTag,
    pub(crate) pace: Pace,
    pub(crate) senses: Senses,
    pub(crate) scene: Scene,
    /// The takes that the member has.
    pub(crate) takes: Takes,
    /// The last listening in which somebody spoke and was not surely understood.
    pub(crate) doubtful: Option<Ticket>,
    /// What is being said, or was said last, as the screen shows it.
    pub(crate) captions: Vec<String>,
    tickets: Tickets,
    open: Option<Open>,
    effects: Vec<Effect>,
    shown: Option<View>,
}

impl Desk {
    pub(crate) fn new(
        courses: Vec<Arc<Course>>,
        locales: Arc<Locales>,
        languages: Arc<LanguageTable>,
        opening: &crate::Opening,
        language: LanguageTag,
    ) -> Self {
        Self {
            now: Timestamp::default(),
            courses,
            locales,
            languages,
            journal: Journal::new(opening.journal.clone()),
            member: opening.member.clone(),
            scene: Scene::greeting(language.clone()),
            language,
            pace: opening.pace,
            senses: Senses::new(opening.hears),
            takes: Takes::new(opening.takes.clone()),
            doubtful: None,
            captions: Vec::new(),
            tickets: Tickets::default(),
            open: None,
            effects: Vec::new(),
            shown: None,
        }
    }

    /// Says the lines; without a speaker they are shown for as long as reading them takes.
    pub(crate) fn say(&mut self, lines: Vec<Spoken>) {
        self.close();
        self.captions = lines.iter().map(|line| self.on_screen(&line.text, &line.language)).collect();
        let id = self.tickets.next();
        if self.senses.speaks() {
            self.open = Some(Open::Saying(id));
            self.effects.push(Effect::Say { id, lines, pace: self.pace });
        } else {
            let milliseconds = reading_milliseconds(&self.captions, self.pace);
            self.open = Some(Open::Reading(id));
            self.effects.push(Effect::Wait { id, milliseconds });
        }
    }

    /// Listens for one of these.
    pub(crate) fn listen(&mut self, language: LanguageTag, expected: Vec<Expected>, patience_milliseconds: u32) {
        self.close();
        let id = self.tickets.next();
        self.open = Some(Open::Listening(id));
        self.effects.push(Effect::Listen { id, language, expected, patience_milliseconds });
    }

    /// Records the member's own words.
    pub(crate) fn record(&mut self, place: Place, longest_milliseconds: u32) {
        self.close();
        let id = self.tickets.next();
        self.open = Some(Open::Recording(id));
        self.effects.push(Effect::Record { id, place, longest_milliseconds });
    }

    /// Takes one utterance of a phrase.
    pub(crate) fn take(&mut self, language: LanguageTag, phrase: String, patience_milliseconds: u32) {
        self.close();
        let id = self.tickets.next();
        self.open = Some(Open::Taking(id));
        self.effects.push(Effect::Take { id, language, phrase, patience_milliseconds });
    }

    /// Keeps what was heard as a take.
    pub(crate) fn keep_take(&mut self, heard: Ticket, language: LanguageTag, phrase: String) {
        self.effects.push(Effect::KeepTake { heard, language, phrase });
    }

    /// Stops the recording, and waits for word of whether it was kept.
    pub(crate) fn finish_recording(&mut self) {
        let Some(Open::Recording(recording)) = self.open else { return };
        self.close();
        let wait = self.tickets.next();
        self.open = Some(Open::Finishing { recording, wait });
        self.effects.push(Effect::Wait { id: wait, milliseconds: LONGEST_FINISHING });
    }

    /// Waits for a tap, and for no longer than this.
    pub(crate) fn wait(&mut self, milliseconds: u32) {
        self.close();
        let id = self.tickets.next();
        self.open = Some(Open::Waiting(id));
        self.effects.push(Effect::Wait { id, milliseconds });
    }

    /// Writes to the journal.
    pub(crate) fn remember(&mut self, entry: Entry) {
        self.close();
        let id = self.tickets.next();
        self.open = Some(Open::Keeping(id));
        self.effects.push(Effect::Remember { id, entry });
    }

    /// Plays a tone.
    pub(crate) fn play(&mut self, tone: Tone) {
        self.effects.push(Effect::Play { tone });
    }

    /// Stops whatever is open. An entry that is being written is not stopped: only its answer is
    /// no longer waited for.
    pub(crate) fn close(&mut self) {
        match self.open.take() {
            Some(Open::Saying(id)) => self.effects.push(Effect::StopSaying { id }),
            Some(Open::Listening(id) | Open::Taking(id) | Open::Recording(id)) => {
                self.effects.push(Effect::StopListening { id });
            }
            Some(Open::Reading(_) | Open::Finishing { .. } | Open::Waiting(_) | Open::Keeping(_)) | None => {}
        }
    }

    /// Lets somebody in who came to the door.
    pub(crate) fn enter(&mut self, member: Option<u32>) {
        self.effects.push(Effect::Enter { member });
    }

    /// Ends the session.
    pub(crate) fn end(&mut self) {
        self.close();
        self.effects.push(Effect::End);
    }

    /// What an input answers, where it answers what is open; that is closed then. The answer to
    /// anything else comes too late and is dropped.
    pub(crate) fn answered(&mut self, input: &Input) -> Option<Answer> {
        let answer = match (self.open?, input) {
            (Open::Saying(open), Input::Said { id }) if open == *id => Answer::Said,
            (Open::Saying(open), Input::Interrupted { id }) if open == *id => Answer::Interrupted,
            (Open::Reading(open), Input::Waited { id }) if open == *id => Answer::Said,
            (Open::Waiting(open), Input::Waited { id }) if open == *id => Answer::Waited,
            (Open::Listening(open), Input::Heard { id, hearing }) if open == *id => {
                self.doubtful = matches!(hearing, Hearing::Near { .. } | Hearing::Unclear).then_some(*id);
                Answer::Heard(hearing.clone())
            }
            (Open::Taking(open), Input::Taken { id, taken }) if open == *id => Answer::Taken(taken.clone()),
            (Open::Recording(open), Input::Recorded { id, milliseconds }) if open == *id => {
                Answer::Recorded(milliseconds.is_some())
            }
            (Open::Finishing { recording, .. }, Input::Recorded { id, milliseconds }) if recording == *id => {
                Answer::Recorded(milliseconds.is_some())
            }
            (Open::Finishing { wait, .. }, Input::Waited { id }) if wait == *id => Answer::Recorded(false),
            (Open::Keeping(open), Input::Remembered { id }) if open == *id => Answer::Remembered,
            (Open::Keeping(open), Input::NotRemembered { id, error }) if open == *id => {
                Answer::NotRemembered(error.clone())
            }
            _ => return None,
        };
        self.open = None;
        Some(answer)
    }

    /// Whether an entry is being written.
    pub(crate) fn is_keeping(&self) -> bool {
        matches!(self.open, Some(Open::Keeping(_)))
    }

    /// Whether the member's own words are being recorded, or were and are being kept.
    pub(crate) fn has_recording(&self) -> bool {
        matches!(self.open, Some(Open::Recording(_) | Open::Finishing { .. }))
    }

    pub(crate) fn activity(&self) -> Activity {
        match self.open {
            Some(Open::Saying(_) | Open::Reading(_)) => Activity::Speaking,
            Some(Open::Listening(_) | Open::Taking(_)) => Activity::Listening,
            Some(Open::Recording(_)) => Activity::Recording,
            Some(Open::Keeping(_) | Open::Finishing { .. }) => Activity::Thinking,
            Some(Open::Waiting(_)) | None => Activity::Waiting,
        }
    }

    /// The effects since the last call; where the view changed, it is shown first, so that the
    /// captions are there before the voice.
    pub(crate) fn effects(&mut self, view: &View) -> Vec<Effect> {
        let mut effects = std::mem::take(&mut self.effects);
        if self.shown.as_ref() != Some(view) {
            self.shown = Some(view.clone());
            effects.insert(0, Effect::Show { view: Box::new(view.clone()) });
        }
        effects
    }

    /// A text as the screen shows it.
    pub(crate) fn on_screen(&self, text: &str, language: &LanguageTag) -> String {
        self.languages.get(language).map_or_else(|| text.to_owned(), |known| known.for_screen(text))
    }
}

/// How long it takes to read the lines, in milliseconds.
///
/// Subtitles are made for about 15 characters a second; a member who reads slowly gets half of
/// that speed, and at least two seconds.
fn reading_milliseconds(lines: &[String], pace: Pace) -> u32 {
    const PER_CHARACTER: u32 = 130;
    const SHORTEST: u32 = 2_000;
    const LONGEST: u32 = 120_000;
    let characters: usize = lines.iter().map(|line| line.chars().count()).sum();
    let usual = u32::try_from(characters).unwrap_or(u32::MAX).saturating_mul(PER_CHARACTER);
    let slower = match pace {
        Pace::Usual => usual,
        Pace::Slow => usual.saturating_add(usual / 2),
        Pace::VerySlow => usual.saturating_mul(2),
    };
    slower.clamp(SHORTEST, LONGEST)
}
