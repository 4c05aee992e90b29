//! Saying something and taking up what the member does about it.
//!
//! What becomes of silence and of what was not understood is decided in `ladder`; here is what
//! each answer of the devices, each tap and each command leads to.

use learner::Way;
use locale::Message;

use crate::beat::Event;
use crate::desk::{Answer, Desk};
use crate::ladder::Counts;
use crate::played::Played;
use crate::prompt::{Ladder, Offer, Prompt, Then};
use crate::{Command, Hearing, Meaning, Pace, Spoken, Ticket, Tone};

/// How long to wait for somebody to begin, in milliseconds: longer than a teacher in a class
/// waits, for here nobody else answers meanwhile.
const PATIENCE: u32 = 8_000;
/// The same for a yes or no, while choices are offered one by one.
const SHORT_PATIENCE: u32 = 5_000;
/// The same for a last try by voice beside the tap.
const LONG_PATIENCE: u32 = 15_000;
/// The same for a word that the member was asked to say.
const TAKE_PATIENCE: u32 = 6_000;
/// The breath after something that was told, in milliseconds.
const BREATH: u32 = 1_200;

/// A prompt on its way.
#[derive(Debug)]
pub(crate) struct Asking {
    pub(crate) prompt: Prompt,
    pub(crate) rung: Rung,
    pub(crate) counts: Counts,
    /// The lines that were said last, for "again".
    said: Vec<Spoken>,
    /// The member began to speak into the lines, and has not been understood yet.
    pub(crate) interrupted: bool,
    /// Nothing here understood the language at the last try.
    deaf: bool,
    /// The choices of a question that hides them are on the screen.
    pub(crate) revealed: bool,
    /// The last thing that was said to the prompt itself and was not surely understood.
    pub(crate) doubtful: Option<Ticket>,
    helped: bool,
    /// Something was typed that means nothing here.
    typed_in_vain: bool,
    /// What is said before the next lines, once.
    notice: Option<Spoken>,
}

/// Where on the ladder the prompt is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Rung {
    /// As it was written.
    Asked,
    /// Choices are offered one by one; this one now.
    Offering(usize),
    /// "Did you say this?"
    Confirming(Meaning),
    /// A tap is asked for, since nobody was understood. A last try by voice stays open.
    TapOrVoice,
    /// A tap is waited for, since nobody spoke.
    Tap,
}

impl Asking {
    pub(crate) fn new(prompt: Prompt) -> Self {
        Self {
            prompt,
            rung: Rung::Asked,
            counts: Counts::default(),
            said: Vec::new(),
            interrupted: false,
            deaf: false,
            revealed: false,
            doubtful: None,
            helped: false,
            typed_in_vain: false,
            notice: None,
        }
    }

    /// Says the prompt from its beginning.
    pub(crate) fn begin(&mut self, desk: &mut Desk) -> Option<Played> {
        let lines = self.prompt.lines.clone();
        self.ask(desk, lines)
    }

    /// Says these lines, and then asks as the prompt does.
    pub(crate) fn ask(&mut self, desk: &mut Desk, lines: Vec<Spoken>) -> Option<Played> {
        self.climb(desk, Rung::Asked, lines)
    }

    /// Says these lines on a rung of the ladder.
    pub(crate) fn climb(&mut self, desk: &mut Desk, rung: Rung, lines: Vec<Spoken>) -> Option<Played> {
        self.rung = rung;
        self.interrupted = false;
        self.said = lines;
        self.say(desk)
    }

    fn say(&mut self, desk: &mut Desk) -> Option<Played> {
        let news = desk.senses.take_notice().map(|key| desk.line(key));
        let mut lines: Vec<Spoken> = news.into_iter().chain(self.notice.take()).collect();
        if self.must_tell_deaf(desk) {
            lines.extend(self.app_lines(desk, "cannot-hear"));
        }
        lines.extend(self.said.iter().cloned());
        if lines.is_empty() {
            return self.after_the_lines(desk);
        }
        desk.say(lines);
        None
    }

    /// The app's own words. While the language is being asked for, they are said in each.
    pub(crate) fn app_lines(&self, desk: &Desk, key: &str) -> Vec<Spoken> {
        let languages = self.prompt.choices.iter().filter_map(|choice| match &choice.meaning {
            Meaning::Language(language) if desk.locales.speaks(language) => Some(language),
            _ => None,
        });
        let lines: Vec<Spoken> = languages.map(|language| desk.message_in(language, &Message::new(key))).collect();
        if lines.is_empty() { vec![desk.line(key)] } else { lines }
    }

    /// Whoever is to answer must know when nothing here hears them, and what to do instead.
    fn must_tell_deaf(&self, desk: &mut Desk) -> bool {
        !self.prompt.only_tells() && !self.hears(desk) && desk.senses.must_tell_deaf()
    }

    fn hears(&self, desk: &Desk) -> bool {
        desk.senses.hears() && !self.deaf
    }

    pub(crate) fn handle(&mut self, desk: &mut Desk, event: Event) -> Option<Played> {
        match event {
            Event::Answered(Answer::Said) => self.after_the_lines(desk),
            Event::Answered(Answer::Interrupted) if self.prompt.takes_any_sound() => self.after_the_lines(desk),
            Event::Answered(Answer::Interrupted) => {
                self.interrupted = true;
                if self.hears(desk) { self.listen(desk) } else { self.after_the_lines(desk) }
            }
            Event::Answered(Answer::Heard(hearing)) => self.heard(desk, hearing),
            Event::Answered(Answer::Recorded(kept)) => Some(Played::Recorded { kept }),
            Event::Answered(Answer::Taken(taken)) => Some(Played::Taken(taken)),
            Event::Answered(Answer::Waited) => self.waited(desk),
            Event::Answered(Answer::Remembered | Answer::NotRemembered(_)) => None,
            Event::Meant(Meaning::Finished) if desk.has_recording() => {
                desk.finish_recording();
                None
            }
            Event::Meant(meaning) => {
                desk.close();
                self.interrupted = false;
                self.meant(desk, meaning, Way::Touch)
            }
            Event::Unmatched => {
                desk.close();
                self.unmatched(desk)
            }
        }
    }

    fn after_the_lines(&mut self, desk: &mut Desk) -> Option<Played> {
        match (&self.rung, &self.prompt.then) {
            (Rung::Tap, _) => self.wait(desk),
            (Rung::Asked, Then::GoOn) => Some(Played::Told),
            (Rung::Asked, Then::Breathe) if !self.hears(desk) || desk.senses.is_deaf_in(self.language()) => {
                Some(Played::Told)
            }
            (Rung::Asked, Then::Record { place, longest_milliseconds }) if desk.senses.hears() => {
                let (place, longest) = (place.clone(), *longest_milliseconds);
                desk.play(Tone::YourTurn);
                desk.record(place, longest);
                None
            }
            (Rung::Asked, Then::Record { .. }) => self.wait(desk),
            (Rung::Asked, Then::Take { .. } | Then::AnyVoice) => self.take_a_sound(desk),
            _ if self.hears(desk) => self.listen(desk),
            _ => {
                self.revealed = true;
                self.wait(desk)
            }
        }
    }

    /// Listens for a sound that no recogniser needs to understand.
    fn take_a_sound(&mut self, desk: &mut Desk) -> Option<Played> {
        if !desk.senses.hears() {
            return self.gave_up(true);
        }
        if !self.said.is_empty() {
            desk.play(Tone::YourTurn);
        }
        let language = self.language().clone();
        match self.prompt.then.clone() {
            Then::Take { phrase } => desk.take(language, phrase, TAKE_PATIENCE),
            _ => desk.listen(language, Vec::new(), PATIENCE),
        }
        None
    }

    fn listen(&mut self, desk: &mut Desk) -> Option<Played> {
        let language = self.language().clone();
        let patience = match (&self.rung, &self.prompt.then) {
            (Rung::Asked, Then::Breathe) if !self.interrupted => BREATH,
            (Rung::Asked | Rung::Tap, _) => PATIENCE,
            (Rung::Offering(_) | Rung::Confirming(_), _) => SHORT_PATIENCE,
            (Rung::TapOrVoice, _) => LONG_PATIENCE,
        };
        let is_their_turn = !(self.interrupted || patience == BREATH || desk.senses.is_deaf_in(&language));
        if is_their_turn {
            desk.play(Tone::YourTurn);
        }
        let expected = self.expected(desk);
        desk.listen(language, expected, patience);
        None
    }

    fn heard(&mut self, desk: &mut Desk, hearing: Hearing) -> Option<Played> {
        if self.prompt.then == Then::AnyVoice {
            let is_silent = matches!(hearing, Hearing::Silence | Hearing::Deaf);
            return if is_silent { self.gave_up(true) } else { Some(Played::Spoke) };
        }
        let doubtful = desk.doubtful.take();
        self.doubt(doubtful);
        if hearing != Hearing::Deaf {
            desk.senses.found_hearing(&self.language().clone());
        }
        match hearing {
            Hearing::Sure { meaning } if self.expects(&meaning) => {
                desk.play(Tone::Heard);
                self.interrupted = false;
                self.meant(desk, meaning, Way::Voice)
            }
            Hearing::Near { meaning } if self.expects(&meaning) => {
                desk.play(Tone::Heard);
                self.interrupted = false;
                self.near(desk, meaning)
            }
            Hearing::Silence if self.interrupted => self.false_start(desk, Hearing::Silence),
            Hearing::Silence => self.silence(desk),
            Hearing::Deaf => self.found_deaf(desk),
            Hearing::Sure { .. } | Hearing::Near { .. } | Hearing::Unclear => {
                desk.play(Tone::NotUnderstood);
                if self.interrupted { self.false_start(desk, Hearing::Unclear) } else { self.unclear(desk) }
            }
        }
    }

    fn found_deaf(&mut self, desk: &mut Desk) -> Option<Played> {
        desk.senses.found_deaf(self.language().clone());
        self.deaf = true;
        if self.prompt.ladder == Ladder::Offer {
            return Some(Played::Deaf);
        }
        let was_cut_off = std::mem::take(&mut self.interrupted);
        if was_cut_off {
            return self.say(desk);
        }
        if self.prompt.only_tells() {
            return if self.rung == Rung::Asked { Some(Played::Told) } else { self.begin(desk) };
        }
        self.revealed = true;
        if desk.senses.must_tell_deaf() {
            let lines = self.app_lines(desk, "cannot-hear");
            return self.climb(desk, Rung::Tap, lines);
        }
        self.wait(desk)
    }

    /// Takes up what somebody meant. Nothing is open any more.
    fn meant(&mut self, desk: &mut Desk, meaning: Meaning, way: Way) -> Option<Played> {
        self.settle_doubt(desk, &meaning, way);
        if let Meaning::Command(command) = meaning {
            return self.commanded(desk, command);
        }
        let can_finish = self.prompt.can_be_skipped() || matches!(self.prompt.then, Then::Record { .. });
        if meaning == Meaning::Finished && can_finish {
            return Some(Played::Finished);
        }
        match (self.rung.clone(), meaning) {
            (Rung::Confirming(Meaning::Command(command)), Meaning::Yes) => self.commanded(desk, command),
            (Rung::Confirming(confirmed), Meaning::Yes) => Some(self.answered(confirmed, way)),
            (Rung::Confirming(_), Meaning::No) => self.unclear(desk),
            (Rung::Offering(at), Meaning::Yes) => {
                let meaning = self.prompt.choices.get(at)?.meaning.clone();
                Some(self.answered(meaning, way))
            }
            (Rung::Offering(at), Meaning::No) => {
                self.counts.somebody_spoke = true;
                self.offer(desk, at + 1)
            }
            (_, Meaning::Yes) if self.suggests() => {
                let meaning = self.prompt.choices.first()?.meaning.clone();
                Some(self.answered(meaning, way))
            }
            (_, Meaning::No) if self.suggests() => self.offer(desk, 1),
            (_, meaning) => Some(self.answered(meaning, way)),
        }
    }

    fn answered(&self, meaning: Meaning, way: Way) -> Played {
        Played::Answered { meaning, way, helped: self.helped }
    }

    fn near(&mut self, desk: &mut Desk, meaning: Meaning) -> Option<Played> {
        if self.prompt.accepts_near && self.prompt.choice(&meaning).is_some() {
            return Some(self.answered(meaning, Way::Voice));
        }
        if matches!(self.rung, Rung::Confirming(_)) {
            // Whoever was nearly understood twice is not asked "did you say" a third time.
            return self.unclear(desk);
        }
        let offered = self.prompt.choice(&meaning).map(|choice| choice.line.clone());
        match offered.or_else(|| desk.name_of(&meaning)) {
            Some(name) => {
                let lines = vec![desk.line("did-you-say"), name];
                self.climb(desk, Rung::Confirming(meaning), lines)
            }
            None => self.unclear(desk),
        }
    }

    fn commanded(&mut self, desk: &mut Desk, command: Command) -> Option<Played> {
        let helped = self.helped;
        match command {
            Command::Next if self.prompt.only_tells() => return Some(Played::Told),
            Command::Next => return Some(Played::Next { helped }),
            Command::Back => return Some(Played::Back),
            Command::Menu => return Some(Played::Menu),
            Command::Stop => return Some(Played::Stop),
            Command::Help => return self.help(desk),
            Command::Repeat => {}
            Command::Slower => desk.pace = slower(desk.pace),
            Command::Faster => desk.pace = faster(desk.pace),
        }
        self.again(desk)
    }

    /// Says once more what was said last: the choice that is being offered, or the whole prompt.
    fn again(&mut self, desk: &mut Desk) -> Option<Played> {
        match self.rung {
            Rung::Offering(_) => self.say(desk),
            _ => {
                self.helped |= self.prompt.choices.len() > 1 && self.prompt.offer != Offer::Hidden;
                self.begin(desk)
            }
        }
    }

    fn help(&mut self, desk: &mut Desk) -> Option<Played> {
        self.helped = true;
        let mut lines = self.prompt.help.clone();
        if lines.is_empty() {
            lines.push(desk.line("help-general"));
            self.revealed = true;
        }
        lines.extend(self.prompt.lines.iter().cloned());
        self.ask(desk, lines)
    }

    /// Something was typed that is not among what may be said here. That is no reason to climb the
    /// ladder, for whoever types can also tap.
    fn unmatched(&mut self, desk: &mut Desk) -> Option<Played> {
        self.notice = Some(desk.line("not-found"));
        let typed_before = std::mem::replace(&mut self.typed_in_vain, true);
        match self.rung {
            Rung::Offering(_) | Rung::TapOrVoice | Rung::Tap => self.say_again(desk),
            Rung::Asked | Rung::Confirming(_) if typed_before => {
                self.revealed = true;
                self.begin(desk)
            }
            Rung::Asked | Rung::Confirming(_) => {
                let lines = self.prompt.short.clone();
                self.ask(desk, lines)
            }
        }
    }

    /// Brings the first, or the next, choice before the member.
    pub(crate) fn offer(&mut self, desk: &mut Desk, at: usize) -> Option<Played> {
        self.revealed = true;
        self.helped = true;
        self.counts.repeated = false;
        let Some(choice) = self.prompt.choices.get(at) else { return self.none_of_them(desk) };
        if let Meaning::Language(language) = &choice.meaning {
            // Each language is offered in itself, and its speakers need no other words.
            let asked = desk.message_in(language, &Message::new("language-ask"));
            let line = if desk.locales.speaks(language) { asked } else { choice.line.clone() };
            return self.climb(desk, Rung::Offering(at), vec![line]);
        }
        let line = choice.line.clone();
        if !matches!(self.rung, Rung::Offering(_)) {
            self.notice = Some(desk.message_in(&line.language, &Message::new("offer-start")));
        }
        self.climb(desk, Rung::Offering(at), vec![line])
    }

    /// Says the lines of this rung once more.
    pub(crate) fn say_again(&mut self, desk: &mut Desk) -> Option<Played> {
        self.interrupted = false;
        self.say(desk)
    }

    pub(crate) fn wait(&mut self, desk: &mut Desk) -> Option<Played> {
        desk.wait(self.counts.waiting_milliseconds());
        None
    }

    /// How it went on without an answer.
    pub(crate) fn gave_up(&self, silent: bool) -> Option<Played> {
        match self.prompt.ladder {
            Ladder::Menu => Some(Played::Away),
            Ladder::Question | Ladder::Kind | Ladder::Offer => Some(Played::GaveUp { silent, helped: self.helped }),
        }
    }
}

fn slower(pace: Pace) -> Pace {
    match pace {
        Pace::Usual => Pace::Slow,
        Pace::Slow | Pace::VerySlow => Pace::VerySlow,
    }
}

fn faster(pace: Pace) -> Pace {
    match pace {
        Pace::VerySlow => Pace::Slow,
        Pace::Slow | Pace::Usual => Pace::Usual,
    }
}
