//! Guided teaching: the member says the standing words, and the app keeps how they say them.
//!
//! Whoever is here for the first time in a language is offered it. Only the member's own takes serve
//! a language that nothing else understands, so it must begin without a word being understood: where
//! no recogniser serves, any voice after the tone begins it, for silence and a tap were offered as
//! the other answers.

use language::LanguageTag;
use learner::{Entry, TeachingStage};
use locale::Message;

use crate::desk::Desk;
use crate::played::{Played, Turn};
use crate::prompt::{Choice, Ladder, Offer, Prompt, Then};
use crate::screen::Scene;
use crate::standing::standing_keys;
use crate::{Meaning, Screen, Spoken, TakeFlaw, Taken};

/// How often each word is said. On real people three takes decide better than one
/// (`docs/hearing.md`), and thirty-six of them take two minutes.
const TAKES: u32 = 3;
/// How often a word is asked for again because the sound was no good.
const TRIES_AFTER_FLAW: u8 = 2;
/// After so many words in a row at which nobody spoke, nobody is there.
const UNHEARD_WORDS: u8 = 2;

/// The teaching of the standing words on its way; complete when it is over, however far it came.
#[derive(Debug)]
pub(crate) struct Teaching {
    language: LanguageTag,
    /// The words that are asked for in this sitting.
    words: Vec<Word>,
    /// The word that is asked for now.
    at: usize,
    /// Words that were known before this sitting.
    known: usize,
    /// Takes of this word that are still wanted.
    wanted: u32,
    /// Takes of this word that were no good, one after the other.
    flaws: u8,
    /// Words in a row at which nobody spoke.
    unheard: u8,
    /// A take was kept in this sitting.
    learnt: bool,
    phase: Phase,
}

/// A word that is asked for.
#[derive(Clone, Debug)]
struct Word {
    phrase: String,
    wanted: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    /// The member is asked whether to begin.
    Offering,
    /// Any voice begins it.
    AnyVoice,
    Keeping(TeachingStage),
    Taking,
    Closing,
}

impl Teaching {
    /// Offers the teaching where nobody has offered it in this language yet and the member has no
    /// takes of the standing words, or where it was begun and broken off.
    pub(crate) fn offer(desk: &mut Desk) -> Option<(Self, Turn<()>)> {
        let teaching = Self::new(desk);
        let key = match desk.journal.teaching(&teaching.language) {
            None if teaching.is_untaught(desk) => "teaching-offer",
            Some(TeachingStage::Begun) if teaching.known < standing_keys().len() => "teaching-resume",
            _ => return None,
        };
        if !desk.senses.hears() {
            return None;
        }
        teaching.show(desk);
        let turn = teaching.ask_whether(desk, key);
        Some((teaching, turn))
    }

    /// Begins at once: the member asked for it. Whoever is done with it says every word once more.
    pub(crate) fn begin(desk: &mut Desk) -> (Self, Turn<()>) {
        let mut teaching = Self::new(desk);
        teaching.show(desk);
        let turn = teaching.keep(desk, TeachingStage::Begun);
        (teaching, turn)
    }

    fn new(desk: &Desk) -> Self {
        let language = desk.language.clone();
        let phrases = standing_keys().into_iter().filter_map(|key| desk.wordings(&language, &key).into_iter().next());
        let word = |phrase: String| {
            let wanted = TAKES.saturating_sub(desk.takes.of(&language, &phrase));
            Word { phrase, wanted }
        };
        let mut words: Vec<Word> = phrases.map(word).collect();
        let in_all = words.len();
        if words.iter().any(|word| word.wanted > 0) {
            words.retain(|word| word.wanted > 0);
        } else {
            words.iter_mut().for_each(|word| word.wanted = 1);
        }
        let known = in_all - words.len();
        let wanted = words.first().map_or(0, |word| word.wanted);
        let (at, flaws, unheard, learnt, phase) = (0, 0, 0, false, Phase::Offering);
        Self { language, words, at, known, wanted, flaws, unheard, learnt, phase }
    }

    fn is_untaught(&self, desk: &Desk) -> bool {
        self.words.iter().all(|word| desk.takes.of(&self.language, &word.phrase) == 0)
    }

    pub(crate) fn next(&mut self, desk: &mut Desk, played: Played) -> Turn<()> {
        match (self.phase, played) {
            (Phase::Offering | Phase::AnyVoice, Played::Answered { meaning: Meaning::Yes, .. } | Played::Spoke) => {
                self.keep(desk, TeachingStage::Begun)
            }
            (Phase::Offering, Played::Deaf) => self.wait_for_any_voice(desk, Vec::new()),
            (Phase::Offering, Played::GaveUp { silent: false, .. }) => {
                let lines = vec![desk.line("teaching-any")];
                self.wait_for_any_voice(desk, lines)
            }
            (Phase::Offering | Phase::AnyVoice, _) => self.keep(desk, TeachingStage::Declined),
            (Phase::Keeping(TeachingStage::Begun), _) => {
                let opening = vec![desk.line("teaching-begins")];
                self.ask(desk, opening)
            }
            (Phase::Keeping(TeachingStage::Finished), _) => {
                let key = if self.learnt { "teaching-done" } else { "teaching-left" };
                self.close(desk, vec![desk.line(key)])
            }
            (Phase::Keeping(TeachingStage::Declined) | Phase::Closing, _) => Turn::Complete(()),
            (Phase::Taking, played) => self.after_take(desk, played),
        }
    }

    fn show(&self, desk: &mut Desk) {
        let title = desk.line("teaching");
        desk.scene = Scene::menu(Screen::Teaching, title.language, title.text);
        desk.scene.progress = Some((count(self.known + self.at), count(self.known + self.words.len())));
    }

    fn ask_whether(&self, desk: &Desk, key: &str) -> Turn<()> {
        let prompt = Prompt::asking(vec![desk.line(key)], self.yes_and_no(desk), self.language.clone());
        Turn::say(Prompt { ladder: Ladder::Offer, offer: Offer::Plain, ..prompt })
    }

    fn wait_for_any_voice(&mut self, desk: &Desk, lines: Vec<Spoken>) -> Turn<()> {
        self.phase = Phase::AnyVoice;
        let prompt = Prompt::asking(lines, self.yes_and_no(desk), self.language.clone());
        Turn::say(Prompt { then: Then::AnyVoice, ladder: Ladder::Offer, offer: Offer::Plain, ..prompt })
    }

    fn yes_and_no(&self, desk: &Desk) -> Vec<Choice> {
        let choice = |meaning, key| {
            let wordings = desk.wordings(&self.language, key);
            Choice { meaning, line: desk.line(key), wordings, done: false }
        };
        vec![choice(Meaning::Yes, "yes"), choice(Meaning::No, "no")]
    }

    fn keep(&mut self, desk: &Desk, stage: TeachingStage) -> Turn<()> {
        self.phase = Phase::Keeping(stage);
        Turn::keep(Entry::Teaching { at: desk.now, language: self.language.clone(), stage })
    }

    /// Asks for the word, after these lines; there it is said for the first time unless they ask for
    /// it once more.
    fn ask(&mut self, desk: &mut Desk, before: Vec<Spoken>) -> Turn<()> {
        let Some(word) = self.words.get(self.at).cloned() else { return self.keep(desk, TeachingStage::Finished) };
        self.phase = Phase::Taking;
        self.show(desk);
        let mut lines = before;
        if self.flaws == 0 && self.wanted < word.wanted {
            lines.push(desk.line("teaching-more"));
        } else {
            let language = desk.app_language(&self.language);
            let spoken = Spoken { text: word.phrase.clone(), language, clip: None };
            lines.extend((self.flaws == 0).then(|| desk.line("teaching-say")));
            lines.push(spoken);
        }
        let help = vec![desk.line("teaching-help")];
        let then = Then::Take { phrase: word.phrase };
        Turn::say(Prompt { then, help, ..Prompt::telling(lines, self.language.clone()) })
    }

    fn after_take(&mut self, desk: &mut Desk, played: Played) -> Turn<()> {
        match played {
            Played::Taken(Taken::Kept) => self.kept(desk),
            Played::Taken(Taken::Flawed { flaw }) => self.flawed(desk, flaw),
            Played::Taken(Taken::NotKept { error }) => {
                let lines = vec![desk.message(&Message::new(error)), desk.line("teaching-left")];
                self.close(desk, lines)
            }
            Played::Next { .. } => self.next_word(desk, Vec::new()),
            Played::Back => {
                self.turn_to(self.at.saturating_sub(1));
                self.ask(desk, Vec::new())
            }
            _ => self.close(desk, vec![desk.line("teaching-left")]),
        }
    }

    fn kept(&mut self, desk: &mut Desk) -> Turn<()> {
        let Some(word) = self.words.get(self.at) else { return self.keep(desk, TeachingStage::Finished) };
        desk.takes.add(&self.language, &word.phrase);
        // Whoever was not heard before may be heard from now on.
        desk.senses.found_hearing(&self.language);
        (self.flaws, self.unheard, self.learnt) = (0, 0, true);
        self.wanted = self.wanted.saturating_sub(1);
        if self.wanted > 0 { self.ask(desk, Vec::new()) } else { self.next_word(desk, Vec::new()) }
    }

    fn flawed(&mut self, desk: &mut Desk, flaw: TakeFlaw) -> Turn<()> {
        self.flaws += 1;
        if self.flaws <= TRIES_AFTER_FLAW {
            let what = desk.line(&format!("enrol-{}", flaw.code()));
            return self.ask(desk, vec![what]);
        }
        self.unheard = if flaw == TakeFlaw::Silent { self.unheard + 1 } else { 0 };
        if self.unheard >= UNHEARD_WORDS {
            return self.close(desk, vec![desk.line("teaching-left")]);
        }
        let left = desk.line("teaching-word-left");
        self.next_word(desk, vec![left])
    }

    /// Goes on to the next word, and tells now and then how far it is.
    fn next_word(&mut self, desk: &mut Desk, before: Vec<Spoken>) -> Turn<()> {
        let in_all = self.known + self.words.len();
        let was_before_half = 2 * (self.known + self.at) < in_all;
        self.turn_to(self.at + 1);
        let left = self.words.len().saturating_sub(self.at);
        let told = match left {
            1 => Some("teaching-last"),
            2.. if was_before_half && 2 * (in_all - left) >= in_all => Some("teaching-half"),
            _ => None,
        };
        let lines = before.into_iter().chain(told.map(|key| desk.line(key))).collect();
        self.ask(desk, lines)
    }

    fn turn_to(&mut self, at: usize) {
        self.at = at;
        self.wanted = self.words.get(at).map_or(0, |word| word.wanted);
        self.flaws = 0;
    }

    /// Says something, and is over. What was begun goes on another time.
    fn close(&mut self, desk: &mut Desk, lines: Vec<Spoken>) -> Turn<()> {
        self.phase = Phase::Closing;
        self.show(desk);
        Turn::say(Prompt::telling(lines, self.language.clone()))
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
