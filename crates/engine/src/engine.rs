//! The engine: takes an input in, and gives back what there is to do.

use std::sync::Arc;

use course::Course;
use language::{LanguageTable, LanguageTag};
use learner::Timestamp;
use locale::Locales;

use crate::beat::{Beat, Event};
use crate::conversation::Conversation;
use crate::desk::{Answer, Desk};
use crate::matching::Typed;
use crate::played::{Played, Turn};
use crate::words::fallback_language;
use crate::{Device, Effect, Input, Meaning, Opening, Screen, View, screen};

/// The conversation with one member, from the start of a session to its end.
pub struct Engine {
    desk: Desk,
    conversation: Conversation,
    beat: Option<Beat>,
    stage: Stage,
    view: View,
}

/// How far the session is.
#[derive(Debug, PartialEq)]
enum Stage {
    /// Before [`Input::Start`].
    Waiting,
    Running,
    /// In the background. What came to disk meanwhile is taken in when it is in front again.
    Paused(Option<Answer>),
    Over,
}

impl Engine {
    /// A conversation that begins with [`Input::Start`]. A device that is not there may be
    /// [`Input::Lost`] before that.
    ///
    /// Courses that have no words in any language are left out.
    #[must_use]
    pub fn new(opening: Opening, courses: Vec<Course>, locales: Arc<Locales>, languages: Arc<LanguageTable>) -> Self {
        let courses: Vec<_> = courses.into_iter().filter(|course| !course.words.is_empty()).map(Arc::new).collect();
        let language = first_language(&opening, &courses, &locales);
        let conversation = Conversation::new(&opening);
        let desk = Desk::new(courses, locales, languages, &opening, language);
        let view = screen::first_view(&desk);
        Self { desk, conversation, beat: None, stage: Stage::Waiting, view }
    }

    /// Takes an input in at a time, and gives back what there is to do, in order.
    ///
    /// Any input is taken in any state; what does not fit is dropped. The time may go backwards.
    pub fn handle(&mut self, now: Timestamp, input: Input) -> Vec<Effect> {
        if self.is_over() {
            return Vec::new();
        }
        self.desk.now = now;
        match input {
            Input::Start => self.start(),
            Input::Close => self.close(),
            Input::Paused => self.pause(),
            Input::Resumed => self.resume(),
            Input::Lost { device } => self.device(device, false),
            Input::Back { device } => self.device(device, true),
            Input::Tapped { meaning } => self.tapped(meaning),
            Input::Typed { text } => self.typed(&text),
            Input::Said { .. }
            | Input::Interrupted { .. }
            | Input::Heard { .. }
            | Input::Recorded { .. }
            | Input::Taken { .. }
            | Input::Remembered { .. }
            | Input::NotRemembered { .. }
            | Input::Waited { .. } => self.answered(&input),
        }
        self.effects()
    }

    /// What is on the screen.
    #[must_use]
    pub fn view(&self) -> &View {
        &self.view
    }

    /// Whether the session has ended.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.stage == Stage::Over
    }

    fn start(&mut self) {
        if self.stage == Stage::Waiting {
            self.stage = Stage::Running;
            let turn = self.conversation.begin(&mut self.desk);
            self.follow(turn);
        }
    }

    fn close(&mut self) {
        self.desk.end();
        self.stage = Stage::Over;
    }

    fn pause(&mut self) {
        if self.stage == Stage::Running {
            self.stage = Stage::Paused(None);
            if !self.desk.is_keeping() {
                self.desk.close();
            }
        }
    }

    fn resume(&mut self) {
        let Stage::Paused(kept) = &mut self.stage else { return };
        let kept = kept.take();
        self.stage = Stage::Running;
        match kept {
            Some(answer) => self.event(Event::Answered(answer)),
            None => self.begin_again(),
        }
    }

    fn device(&mut self, device: Device, is_there: bool) {
        if !self.desk.senses.change(device, is_there) {
            return;
        }
        if self.stage == Stage::Waiting {
            // Whoever never heard the app, or was never heard, misses nothing.
            self.desk.senses.take_notice();
        }
        if self.stage == Stage::Running && !self.desk.is_keeping() {
            self.begin_again();
        }
    }

    fn begin_again(&mut self) {
        if let Some(beat) = &mut self.beat {
            let played = beat.resume(&mut self.desk);
            self.go_on(played);
        }
    }

    /// Whoever touches or types is in front of the app, whatever it was told. What came to disk in the
    /// background is taken in first; else what rests goes on with the touch itself, where it means something here.
    fn is_attended(&mut self) -> bool {
        if matches!(self.stage, Stage::Paused(Some(_))) {
            self.resume();
        }
        matches!(self.stage, Stage::Running | Stage::Paused(None))
    }

    fn tapped(&mut self, meaning: Meaning) {
        if !self.is_attended() {
            return;
        }
        let Some(beat) = &self.beat else { return };
        let is_command = matches!(meaning, Meaning::Command(_));
        if is_command || beat.cards(&self.desk).iter().any(|card| card.meaning == meaning) {
            self.touched(Event::Meant(meaning));
        }
    }

    fn typed(&mut self, text: &str) {
        if !self.is_attended() {
            return;
        }
        let Some(beat) = &self.beat else { return };
        match beat.typed(&self.desk, text) {
            Typed::Means(meaning) => self.touched(Event::Meant(meaning)),
            Typed::Unknown => self.touched(Event::Unmatched),
            Typed::Nothing => {}
        }
    }

    fn touched(&mut self, event: Event) {
        self.stage = Stage::Running;
        self.event(event);
    }

    fn answered(&mut self, input: &Input) {
        let Some(answer) = self.desk.answered(input) else { return };
        match &mut self.stage {
            Stage::Running => self.event(Event::Answered(answer)),
            Stage::Paused(kept) => *kept = Some(answer),
            Stage::Waiting | Stage::Over => {}
        }
    }

    fn event(&mut self, event: Event) {
        if let Some(beat) = &mut self.beat {
            let played = beat.handle(&mut self.desk, event);
            self.go_on(played);
        }
    }

    /// Lets the conversation follow what was played, until something is open.
    fn go_on(&mut self, played: Option<Played>) {
        if let Some(played) = played {
            let turn = self.conversation.next(&mut self.desk, played);
            self.follow(turn);
        }
    }

    fn follow(&mut self, turn: Turn<()>) {
        let mut turn = turn;
        loop {
            match turn {
                Turn::Continue(beat) => {
                    let played = self.beat.insert(beat).begin(&mut self.desk);
                    let Some(played) = played else { return };
                    turn = self.conversation.next(&mut self.desk, played);
                }
                Turn::Complete(()) => return self.close(),
            }
        }
    }

    fn effects(&mut self) -> Vec<Effect> {
        if self.stage != Stage::Waiting {
            let cards = self.beat.as_ref().map(|beat| beat.cards(&self.desk)).unwrap_or_default();
            let cards = if self.desk.scene.screen == Screen::Goodbye { Vec::new() } else { cards };
            self.view = screen::view(&self.desk, cards);
        }
        self.desk.effects(&self.view)
    }
}

/// The language until the member's is known: the one asked for, else the first that both the app
/// and a course speak, else the app's own.
fn first_language(opening: &Opening, courses: &[Arc<Course>], locales: &Locales) -> LanguageTag {
    let spoken = || courses.iter().flat_map(|course| course.words.keys()).find(|language| locales.speaks(language));
    let any = || courses.iter().flat_map(|course| course.words.keys()).next();
    let first = opening.language.as_ref().or_else(spoken).or_else(any);
    first.cloned().unwrap_or_else(fallback_language)
}
