//! What may be said and tapped at a prompt, and what becomes of a sound that was in doubt once the
//! member has told what it was.

use language::LanguageTag;
use learner::Way;

use crate::asking::{Asking, Rung};
use crate::desk::Desk;
use crate::prompt::{Offer, Then};
use crate::{Card, Expected, Meaning, Ticket, expectation, screen};

impl Asking {
    /// Keeps the sound that was not surely understood as a take of what the member says that it was:
    /// they said yes when it was read back or offered, or tapped it. What they say in other words
    /// tells nothing about it.
    pub(crate) fn settle_doubt(&mut self, desk: &mut Desk, meaning: &Meaning, way: Way) {
        let confirmed = match (&self.rung, meaning) {
            (Rung::Confirming(read_back), Meaning::Yes) => Some(read_back.clone()),
            (Rung::Offering(at), Meaning::Yes) => self.prompt.choices.get(*at).map(|choice| choice.meaning.clone()),
            (Rung::Confirming(_) | Rung::Offering(_), Meaning::No) => return,
            (_, Meaning::Command(_) | Meaning::Finished) => None,
            (_, tapped) => (way == Way::Touch).then(|| tapped.clone()),
        };
        let (Some(heard), Some(meaning)) = (self.doubtful.take(), confirmed) else { return };
        let expected = self.expected(desk).into_iter().find(|expected| expected.meaning == meaning);
        if let Some(phrase) = expected.and_then(|expected| expected.wordings.into_iter().next()) {
            desk.keep_take(heard, self.prompt.language.clone(), phrase);
        }
    }

    /// Holds on to a sound that may have been an answer. What is said to a choice that is offered,
    /// or to "did you say", is a yes or a no and not the answer itself.
    pub(crate) fn doubt(&mut self, heard: Option<Ticket>) {
        if matches!(self.rung, Rung::Asked | Rung::TapOrVoice) && !self.interrupted {
            self.doubtful = heard;
        }
    }

    /// What may be said here.
    pub(crate) fn expected(&self, desk: &Desk) -> Vec<Expected> {
        expectation::expected(desk, self.language(), &self.prompt.choices, self.takes_yes_and_no())
    }

    /// In which language the member is listened to: where the choices are languages, each is
    /// offered to those who speak it.
    pub(crate) fn language(&self) -> &LanguageTag {
        match &self.rung {
            Rung::Offering(at) => match self.prompt.choices.get(*at) {
                Some(choice) if matches!(choice.meaning, Meaning::Language(_)) => &choice.line.language,
                _ => &self.prompt.language,
            },
            _ => &self.prompt.language,
        }
    }

    /// The choices that may be tapped.
    pub(crate) fn cards(&self, desk: &Desk) -> Vec<Card> {
        let hidden = self.prompt.offer == Offer::Hidden && !self.revealed && desk.senses.hears();
        let choices = self.prompt.choices.iter().filter(|_| !hidden);
        let mut cards: Vec<Card> = choices
            .map(|choice| Card {
                meaning: choice.meaning.clone(),
                text: desk.on_screen(&choice.line.text, &choice.line.language),
                language: choice.line.language.clone(),
                done: choice.done,
            })
            .collect();
        if self.takes_yes_and_no() {
            for (meaning, key) in [(Meaning::Yes, "yes"), (Meaning::No, "no")] {
                if cards.iter().all(|card| card.meaning != meaning) {
                    cards.push(screen::card(desk, &meaning, key));
                }
            }
        }
        if matches!(self.prompt.then, Then::Record { .. }) {
            cards.push(screen::card(desk, &Meaning::Finished, "finished"));
        }
        if self.prompt.can_be_skipped() {
            cards.push(screen::card(desk, &Meaning::Finished, "teaching-skip"));
        }
        cards
    }

    pub(crate) fn expects(&self, meaning: &Meaning) -> bool {
        match meaning {
            Meaning::Command(_) => true,
            Meaning::Yes | Meaning::No if self.takes_yes_and_no() => true,
            _ => self.prompt.choice(meaning).is_some(),
        }
    }

    fn takes_yes_and_no(&self) -> bool {
        matches!(self.rung, Rung::Offering(_) | Rung::Confirming(_)) || self.suggests()
    }

    pub(crate) fn suggests(&self) -> bool {
        self.prompt.offer == Offer::FirstSuggested && !self.prompt.choices.is_empty()
    }
}
