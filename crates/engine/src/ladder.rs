//! What becomes of a member who is silent, or is not understood: ask again → offer the choices one
//! by one → ask for a tap → go on. Nothing is ever guessed.

use crate::Hearing;
use crate::asking::{Asking, Rung};
use crate::desk::Desk;
use crate::played::Played;
use crate::prompt::{Ladder, Offer};

/// How long to wait for a tap, in milliseconds: the first, the second, and the last time.
const WAITS: [u32; 3] = [60_000, 120_000, 300_000];
/// How often lines are said again because something broke into them that was no words. Noise that
/// goes on must not keep a lesson from going on.
const FALSE_STARTS: u8 = 2;

/// What happened so far at one prompt.
#[derive(Clone, Debug, Default)]
pub(crate) struct Counts {
    misses: u8,
    silences: u8,
    waits: u8,
    false_starts: u8,
    /// The choice that is being offered was said twice.
    pub(crate) repeated: bool,
    /// Somebody spoke, be it only to say no to a choice.
    pub(crate) somebody_spoke: bool,
}

impl Counts {
    pub(crate) fn waiting_milliseconds(&self) -> u32 {
        let at = usize::from(self.waits).min(WAITS.len() - 1);
        WAITS.get(at).copied().unwrap_or_default()
    }
}

impl Asking {
    /// Somebody spoke and was not understood.
    pub(crate) fn unclear(&mut self, desk: &mut Desk) -> Option<Played> {
        if self.prompt.only_tells() {
            return self.told_unclear(desk);
        }
        self.counts.somebody_spoke = true;
        match self.rung {
            Rung::Offering(at) if self.counts.repeated => self.offer(desk, at + 1),
            Rung::Offering(_) => {
                self.counts.repeated = true;
                self.say_again(desk)
            }
            Rung::TapOrVoice => self.went_unheard(desk, false),
            Rung::Asked | Rung::Confirming(_) | Rung::Tap => self.miss(desk),
        }
    }

    fn miss(&mut self, desk: &mut Desk) -> Option<Played> {
        self.counts.misses = self.counts.misses.saturating_add(1);
        let mut lines = self.app_lines(desk, "not-understood");
        match (self.counts.misses, self.prompt.ladder) {
            (1, _) => lines.extend(self.prompt.short.iter().cloned()),
            (2.., Ladder::Kind | Ladder::Offer) => return self.gave_up(false),
            (2, _) if self.offers_one_by_one() => return self.offer(desk, 0),
            (2, _) => lines.extend(self.prompt.lines.iter().cloned()),
            _ => return self.ask_for_tap(desk),
        }
        self.ask(desk, lines)
    }

    /// Nobody spoke.
    pub(crate) fn silence(&mut self, desk: &mut Desk) -> Option<Played> {
        if self.prompt.only_tells() {
            return if self.rung == Rung::Asked { Some(Played::Told) } else { self.told_unclear(desk) };
        }
        match self.rung {
            Rung::Offering(at) => return self.offer(desk, at + 1),
            Rung::TapOrVoice => return self.went_unheard(desk, true),
            Rung::Asked | Rung::Confirming(_) | Rung::Tap => {}
        }
        if self.prompt.ladder == Ladder::Offer {
            return self.gave_up(true);
        }
        self.counts.silences = self.counts.silences.saturating_add(1);
        match (self.counts.silences, self.prompt.ladder) {
            (1, _) => {
                let lines = self.prompt.short.clone();
                self.ask(desk, lines)
            }
            (2.., Ladder::Kind) => self.gave_up(true),
            (2, _) if self.offers_one_by_one() => self.offer(desk, 0),
            (2, _) => self.begin(desk),
            _ => self.wait_for_tap(desk),
        }
    }

    /// Something broke into the lines that was no words, or was not understood.
    pub(crate) fn false_start(&mut self, desk: &mut Desk, hearing: Hearing) -> Option<Played> {
        if self.counts.false_starts < FALSE_STARTS {
            self.counts.false_starts += 1;
            return self.say_again(desk);
        }
        match hearing {
            Hearing::Silence => self.silence(desk),
            _ if self.prompt.only_tells() => Some(Played::Told),
            _ => self.unclear(desk),
        }
    }

    /// Every choice was offered.
    pub(crate) fn none_of_them(&mut self, desk: &mut Desk) -> Option<Played> {
        if self.counts.somebody_spoke { self.ask_for_tap(desk) } else { self.wait_for_tap(desk) }
    }

    /// The wait for a tap is over.
    pub(crate) fn waited(&mut self, desk: &mut Desk) -> Option<Played> {
        self.counts.waits = self.counts.waits.saturating_add(1);
        if matches!(self.prompt.ladder, Ladder::Kind | Ladder::Offer) {
            return self.gave_up(true);
        }
        if usize::from(self.counts.waits) >= WAITS.len() {
            return Some(Played::Away);
        }
        let lines = self.prompt.short.clone();
        self.ask(desk, lines)
    }

    /// Somebody spoke into, or after, something that is only told, and was not understood.
    fn told_unclear(&mut self, desk: &mut Desk) -> Option<Played> {
        self.counts.misses = self.counts.misses.saturating_add(1);
        match (self.counts.misses, &self.rung) {
            // The lines were heard to their end. In the breath after them somebody may have asked
            // to hear them again; the tone has told that it was not understood.
            (1, Rung::Asked) => self.ask(desk, Vec::new()),
            (1, _) => self.begin(desk),
            _ => Some(Played::Told),
        }
    }

    fn went_unheard(&mut self, desk: &mut Desk, silent: bool) -> Option<Played> {
        match self.prompt.ladder {
            Ladder::Question | Ladder::Kind | Ladder::Offer => self.gave_up(silent),
            Ladder::Menu => self.wait_for_tap(desk),
        }
    }

    fn ask_for_tap(&mut self, desk: &mut Desk) -> Option<Played> {
        let lines = self.app_lines(desk, "tap-or-next");
        self.climb(desk, Rung::TapOrVoice, lines)
    }

    fn wait_for_tap(&mut self, desk: &mut Desk) -> Option<Played> {
        let lines = self.app_lines(desk, "waiting");
        self.climb(desk, Rung::Tap, lines)
    }

    fn offers_one_by_one(&self) -> bool {
        self.prompt.offer != Offer::Plain && !self.prompt.choices.is_empty()
    }
}
