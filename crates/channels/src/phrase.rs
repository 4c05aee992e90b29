//! What a channel says of its own. The words are in `locales/`; here is only what is meant.

/// Something that a channel says beside the course's own lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Phrase {
    /// The answer "true" of a statement.
    True,
    /// The answer "false" of a statement.
    False,
    /// The answer was right.
    Right,
    /// The answer was wrong.
    Wrong,
    /// The question comes again.
    OnceMore,
    /// The right answer follows.
    AnswerIs,
    /// The statement is true.
    ItIsTrue,
    /// The statement is not true.
    ItIsNotTrue,
    /// A hint follows.
    HintIs,
    /// The listener speaks now.
    NowYou,
    /// Something was said well.
    WellSaid,
    /// What comes first is asked.
    OrderFirst,
    /// What comes next is asked.
    OrderNext,
    /// An item does not come at this place.
    OrderNotYet,
    /// The right order follows.
    OrderIs,
    /// A lesson is over.
    LessonDone,
    /// All lessons are over.
    CourseDone,
    /// What was pressed means nothing here.
    NotUnderstood,
    /// A lesson by its number, from 1.
    Lesson(usize),
    /// Where on a player a lesson lies: in the folder with this number.
    InFolder(usize),
    /// Where on a player the next lesson lies.
    NextInFolder(usize),
    /// Which track of the folder to play now.
    GoToTrack(usize),
    /// On which track the hint is.
    HintOnTrack(usize),
    /// The player is to be stopped, and a track chosen.
    ChooseNow,
    /// Something is to be thought about and talked over.
    ThinkAloud,
    /// Items are to be put in order before the next track tells how.
    OrderThink,
    /// Which key means what was just said.
    Press(char),
    /// Which key tells further answers.
    PressForMore(char),
    /// Which key gives a hint.
    PressForHint(char),
    /// A key is pressed when the listener is ready.
    PressWhenReady(char),
    /// What the keys do everywhere: a hint, on, again, back.
    Keys,
    /// The call is over.
    Goodbye,
}

/// Something that stands in a printed guide beside the course's own lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heading {
    /// How to use the guide.
    HowTo,
    /// The list of lessons.
    Contents,
    /// A lesson by its number, from 1.
    Lesson(usize),
    /// A step by its number, from 1, in which something is told.
    Tell,
    /// A question whose answers are offered.
    Choice,
    /// A statement that is so or not.
    TrueFalse,
    /// A question whose answers are not offered.
    Spoken,
    /// A phrase is said after the trainer.
    SayAfterMe,
    /// Items are put in order.
    Order,
    /// Something is thought about aloud.
    Reflect,
    /// What to do in a step of the kind: it follows the heading of the kind.
    DoTell,
    /// What to do with a question whose answers are offered.
    DoChoice,
    /// What to do with a statement.
    DoTrueFalse,
    /// What to do with a question whose answers are not offered.
    DoSpoken,
    /// What to do with a phrase.
    DoSayAfterMe,
    /// What to do with items.
    DoOrder,
    /// What to do while somebody thinks aloud, for this many seconds at most.
    DoReflect(u16),
    /// The mark of a right answer, for those who do not see the tick.
    RightAnswer,
    /// A hint.
    Hint,
    /// What is said afterwards.
    Afterwards,
    /// The lesson goes on with the step of this number.
    GoOnWith(usize),
    /// The question is asked once more.
    AskAgain,
    /// The lesson ends here.
    LessonEnds,
    /// The licence.
    Licence,
    /// Who made the course.
    MadeBy,
}

/// Where a channel gets its own words from.
pub trait Phrasebook {
    /// What is said, as a text for a voice.
    fn phrase(&self, phrase: &Phrase) -> String;

    /// What is printed.
    fn heading(&self, heading: &Heading) -> String;
}
