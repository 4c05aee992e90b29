//! The talk button: an ear that stays closed until the member wants to speak.

use engine::Ticket;

use crate::listening::Job;

/// Holds back what listens, where the member speaks only after pressing the talk button.
pub(crate) struct Talk {
    holds: bool,
    held: Option<(Ticket, Job)>,
    /// The button was pressed before there was anything to hold.
    announced: bool,
}

impl Talk {
    pub(crate) fn new(holds: bool) -> Self {
        Self { holds, held: None, announced: false }
    }

    /// Takes what would listen; gives it back where it may begin at once.
    pub(crate) fn open(&mut self, id: Ticket, job: Job) -> Option<(Ticket, Job)> {
        let announced = std::mem::take(&mut self.announced);
        if !self.holds || announced {
            return Some((id, job));
        }
        self.held = Some((id, job));
        None
    }

    /// Gives what was held.
    pub(crate) fn release(&mut self) -> Option<(Ticket, Job)> {
        self.held.take()
    }

    /// What listens next shall begin at once.
    pub(crate) fn announce(&mut self) {
        self.announced = self.holds;
    }

    /// Lets go of what was held with this ticket; whether there was such a thing.
    pub(crate) fn drop(&mut self, id: Ticket) -> bool {
        let held = self.held.as_ref().is_some_and(|(held, _)| *held == id);
        if held {
            self.held = None;
        }
        held
    }

    pub(crate) fn is_holding(&self) -> bool {
        self.held.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn job(id: u64) -> (Ticket, Job) {
        (Ticket(id), Job::Notice { id: Ticket(id) })
    }

    fn opens(talk: &mut Talk, id: u64) -> bool {
        let (id, job) = job(id);
        talk.open(id, job).is_some()
    }

    #[test]
    fn without_the_button_the_ear_opens_by_itself() {
        assert!(opens(&mut Talk::new(false), 1));
    }

    #[test]
    fn the_ear_opens_at_the_button_and_once() {
        let mut talk = Talk::new(true);
        assert!(!opens(&mut talk, 1) && talk.is_holding());
        assert!(talk.release().is_some() && talk.release().is_none());
    }

    #[test]
    fn whoever_pressed_before_the_turn_need_not_press_again() {
        let mut talk = Talk::new(true);
        talk.announce();
        assert!(opens(&mut talk, 1) && !opens(&mut talk, 2));
    }

    #[test]
    fn what_is_stopped_is_held_no_longer() {
        let mut talk = Talk::new(true);
        opens(&mut talk, 1);
        assert!(!talk.drop(Ticket(2)) && talk.drop(Ticket(1)) && !talk.is_holding());
    }
}
