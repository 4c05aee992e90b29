//! What is said to the member, and what they may answer.

use language::LanguageTag;
use learner::Place;

use crate::{Meaning, Spoken};

/// Something said that may wait for an answer.
#[derive(Clone, Debug)]
pub(crate) struct Prompt {
    /// What is said.
    pub(crate) lines: Vec<Spoken>,
    /// What is said when it is asked again: the question without its answers.
    pub(crate) short: Vec<Spoken>,
    /// What is said when the member asks for help, before the lines are said again.
    pub(crate) help: Vec<Spoken>,
    /// What may be chosen, in the order in which it is offered.
    pub(crate) choices: Vec<Choice>,
    /// What comes after the lines.
    pub(crate) then: Then,
    /// In which language the answer is listened for.
    pub(crate) language: LanguageTag,
    /// What becomes of a member who is silent, or is not understood.
    pub(crate) ladder: Ladder,
    /// How the choices come before the member.
    pub(crate) offer: Offer,
    /// Something that is only probably heard is good enough.
    pub(crate) accepts_near: bool,
}

/// What comes after the lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Then {
    /// Nothing: it was told.
    GoOn,
    /// A breath, in which a command may be said.
    Breathe,
    /// The member's turn.
    Listen,
    /// The member's own words, which are recorded and kept with this place.
    Record { place: Place, longest_milliseconds: u32 },
    /// The member says this phrase, and that is kept as a take of it.
    Take { phrase: String },
    /// The member's turn, in which it only counts whether anybody speaks.
    AnyVoice,
}

/// What becomes of a member who is silent, or is not understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ladder {
    /// Ask again, offer one by one, ask for a tap; then the lesson goes on without an answer.
    Question,
    /// The same, but nothing goes on without an answer.
    Menu,
    /// Ask again once, then go on kindly.
    Kind,
    /// Silence is an answer, and so is it that nothing here understands; whoever was not understood
    /// is asked again once.
    Offer,
}

/// How the choices come before the member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Offer {
    /// The lines name them; they are offered one by one where that was not understood.
    Named,
    /// The lines suggest the first: yes takes it, and no brings the others one by one.
    FirstSuggested,
    /// The lines do not name them, for the member should find the word; they are offered only
    /// where that does not succeed.
    Hidden,
    /// They are yes and no, or as good as that, so that there is nothing to offer one by one.
    Plain,
}

/// Something that may be chosen.
#[derive(Clone, Debug)]
pub(crate) struct Choice {
    /// What it means.
    pub(crate) meaning: Meaning,
    /// As it is said when it is offered; its text is also on the card.
    pub(crate) line: Spoken,
    /// The ways in which people say it, the commonest first.
    pub(crate) wordings: Vec<String>,
    /// It was done before: a finished lesson.
    pub(crate) done: bool,
}

impl Prompt {
    /// Something that is only told.
    pub(crate) fn telling(lines: Vec<Spoken>, language: LanguageTag) -> Self {
        Self {
            short: lines.clone(),
            lines,
            help: Vec::new(),
            choices: Vec::new(),
            then: Then::GoOn,
            language,
            ladder: Ladder::Kind,
            offer: Offer::Plain,
            accepts_near: false,
        }
    }

    /// Something that is asked.
    pub(crate) fn asking(lines: Vec<Spoken>, choices: Vec<Choice>, language: LanguageTag) -> Self {
        Self {
            choices,
            then: Then::Listen,
            ladder: Ladder::Menu,
            offer: Offer::Named,
            ..Self::telling(lines, language)
        }
    }

    /// The choice with this meaning.
    pub(crate) fn choice(&self, meaning: &Meaning) -> Option<&Choice> {
        self.choices.iter().find(|choice| choice.meaning == *meaning)
    }

    /// Whether a tap of its own ends it.
    pub(crate) fn can_be_skipped(&self) -> bool {
        self.ladder == Ladder::Offer || self.takes_any_sound()
    }

    /// Whether what is said counts as sound, and need not be understood.
    pub(crate) fn takes_any_sound(&self) -> bool {
        matches!(self.then, Then::Take { .. } | Then::AnyVoice)
    }

    /// Whether it is only told.
    pub(crate) fn only_tells(&self) -> bool {
        matches!(self.then, Then::GoOn | Then::Breathe)
    }
}
