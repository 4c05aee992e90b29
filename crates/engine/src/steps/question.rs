//! A question: asked, judged by the answer's name, kept, and answered with the reply that fits.

use course::{Answer, Form, Part, Question};
use learner::{Outcome, Way};

use crate::desk::Desk;
use crate::expectation::with_ordinals;
use crate::played::{Played, Turn};
use crate::prompt::{Choice, Ladder, Offer, Prompt};
use crate::steps::{Given, StepEnd, StepPlace};
use crate::{Meaning, Spoken};

/// How often a wrong answer is followed by another try.
const TRIES_AFTER_WRONG: u8 = 2;

/// A question on its way.
#[derive(Debug)]
pub(crate) struct QuestionStep {
    at: StepPlace,
    question: Question,
    phase: Phase,
    wrong: u8,
    helped: bool,
}

#[derive(Clone, Debug)]
enum Phase {
    Asking,
    /// The answer is being kept; absent where the member went on without one.
    Keeping(Option<Answer>, Silenced),
    /// The reply is being said, and what comes after it.
    Replying(After),
}

/// Whether the right answer is still to be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Silenced {
    /// The member wanted to go on; nothing more is said.
    ByTheMember,
    /// The ladder came to its end; the answer is told.
    No,
}

#[derive(Clone, Debug)]
enum After {
    AskAgain,
    End(StepEnd),
}

impl QuestionStep {
    pub(crate) fn begin(at: StepPlace, question: Question, desk: &mut Desk) -> (Self, Turn<StepEnd>) {
        let wrong = at.wrong;
        let step = Self { at, question, phase: Phase::Asking, wrong, helped: false };
        let turn = Turn::say(step.prompt(desk, Vec::new()));
        (step, turn)
    }

    pub(crate) fn next(&mut self, desk: &mut Desk, played: Played) -> Turn<StepEnd> {
        match (self.phase.clone(), played) {
            (Phase::Asking, Played::Answered { meaning, way, helped }) => self.judge(desk, &meaning, way, helped),
            (Phase::Asking, Played::Next { helped }) => self.pass(desk, Silenced::ByTheMember, helped),
            (Phase::Asking, Played::GaveUp { helped, .. }) => self.pass(desk, Silenced::No, helped),
            (Phase::Keeping(Some(answer), _), _) => self.reply(desk, &answer),
            (Phase::Keeping(None, Silenced::ByTheMember), _) => Turn::Complete(StepEnd::done()),
            (Phase::Keeping(None, Silenced::No), _) => {
                let mut lines = vec![desk.line("no-matter")];
                lines.extend(self.right_answer(desk));
                self.tell(lines, After::End(StepEnd::done()))
            }
            (Phase::Replying(After::End(end)), _) => Turn::Complete(end),
            (Phase::Replying(After::AskAgain), Played::Next { .. }) => self.pass(desk, Silenced::ByTheMember, false),
            (Phase::Replying(After::AskAgain) | Phase::Asking, _) => self.ask_again(desk),
        }
    }

    fn prompt(&self, desk: &Desk, before: Vec<Spoken>) -> Prompt {
        let text: Vec<Spoken> = self.at.line(Part::Text).into_iter().collect();
        let choices = self.choices(desk);
        let mut lines = before;
        lines.extend(text.iter().cloned());
        let offer = match self.question.form {
            Form::Choice => Offer::Named,
            Form::Spoken => Offer::Hidden,
            Form::TrueFalse => Offer::Plain,
        };
        if self.question.form == Form::Choice {
            lines.extend(choices.iter().map(|choice| choice.line.clone()));
        }
        Prompt {
            short: text,
            help: self.at.hint(desk),
            ladder: Ladder::Question,
            offer,
            ..Prompt::asking(lines, choices, self.at.language.clone())
        }
    }

    fn choices(&self, desk: &Desk) -> Vec<Choice> {
        let choice = |answer: &Answer| {
            let (line, wordings) = match self.question.form {
                Form::TrueFalse => self.true_or_false(desk, answer)?,
                Form::Choice | Form::Spoken => {
                    let part = || Part::Answer(answer.id.clone());
                    (self.at.line(part())?, self.at.wordings(part()))
                }
            };
            Some(Choice { meaning: Meaning::Answer(answer.id.clone()), line, wordings, done: false })
        };
        let choices = self.question.answers.iter().filter_map(choice).collect();
        match self.question.form {
            Form::Choice => with_ordinals(desk, &self.at.language, choices),
            Form::Spoken | Form::TrueFalse => choices,
        }
    }

    /// The words for true and false are the app's own; a course may add to them.
    fn true_or_false(&self, desk: &Desk, answer: &Answer) -> Option<(Spoken, Vec<String>)> {
        let key = answer.id.as_str();
        if !matches!(key, "true" | "false") {
            return None;
        }
        let part = Part::Answer(answer.id.clone());
        let own = desk.message_in(&self.at.language, &locale::Message::new(key));
        let mut wordings = self.at.wordings(part.clone());
        wordings.extend(desk.wordings(&self.at.language, key));
        Some((self.at.line(part).unwrap_or(own), wordings))
    }

    fn judge(&mut self, desk: &mut Desk, meaning: &Meaning, way: Way, helped: bool) -> Turn<StepEnd> {
        let known = |answer: &&Answer| Meaning::Answer(answer.id.clone()) == *meaning;
        let Some(answer) = self.question.answers.iter().find(known).cloned() else {
            return self.ask_again(desk);
        };
        let outcome = if answer.right { Outcome::Right } else { Outcome::Wrong };
        self.helped |= helped;
        let given = Given { answer: Some(answer.id.clone()), outcome, helped: self.helped, way };
        self.phase = Phase::Keeping(Some(answer), Silenced::No);
        Turn::keep(self.at.attempt(desk, given))
    }

    fn pass(&mut self, desk: &mut Desk, silenced: Silenced, helped: bool) -> Turn<StepEnd> {
        self.phase = Phase::Keeping(None, silenced);
        Turn::keep(self.at.attempt(desk, Given::skipped(self.helped || helped)))
    }

    fn reply(&mut self, desk: &mut Desk, answer: &Answer) -> Turn<StepEnd> {
        let own = self.at.line(Part::AnswerReply(answer.id.clone()));
        let has_own = own.is_some();
        let mut lines: Vec<Spoken> = match own {
            Some(own) => vec![own],
            // A reply to the step as a whole explains, and does not say whether it was right.
            None => {
                let verdict = desk.line(if answer.right { "right" } else { "wrong" });
                std::iter::once(verdict).chain(self.at.line(Part::Reply)).collect()
            }
        };
        self.wrong = self.wrong.saturating_add(u8::from(!answer.right));
        let is_last_try = self.wrong > TRIES_AFTER_WRONG;
        // In a review nothing leads away from the question; and a wrong answer that leads round
        // and back does so no more often than it may be tried again.
        let leads = !self.at.review && (answer.right || !is_last_try);
        let branch = answer.then.clone().filter(|_| leads);
        if answer.right || branch.is_some() {
            let end = StepEnd { branch, right: answer.right, wrong: self.wrong };
            return self.tell(lines, After::End(end));
        }
        if is_last_try {
            lines.extend(self.right_answer(desk));
            return self.tell(lines, After::End(StepEnd::done()));
        }
        if !has_own && lines.len() == 1 {
            lines.extend(self.right_answer(desk));
        }
        self.tell(lines, After::AskAgain)
    }

    fn tell(&mut self, lines: Vec<Spoken>, after: After) -> Turn<StepEnd> {
        self.phase = Phase::Replying(after);
        Turn::say(Prompt::telling(lines, self.at.language.clone()))
    }

    /// Asks once more; after the second wrong answer with the hint.
    fn ask_again(&mut self, desk: &mut Desk) -> Turn<StepEnd> {
        let mut before = vec![desk.line("once-more")];
        if self.wrong >= TRIES_AFTER_WRONG {
            let hint = self.at.hint(desk);
            self.helped |= !hint.is_empty();
            before.extend(hint);
        }
        self.phase = Phase::Asking;
        Turn::say(self.prompt(desk, before))
    }

    fn right_answer(&self, desk: &Desk) -> Vec<Spoken> {
        let right = self.question.answers.iter().find(|answer| answer.right);
        match right {
            Some(answer) if self.question.form == Form::TrueFalse => {
                vec![desk.line(if answer.id.as_str() == "true" { "it-is-true" } else { "it-is-not-true" })]
            }
            Some(answer) => match self.at.line(Part::Answer(answer.id.clone())) {
                Some(line) => vec![desk.line("answer-is"), line],
                None => Vec::new(),
            },
            None => Vec::new(),
        }
    }
}
