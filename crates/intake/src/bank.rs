//! A question bank, without the program that it comes from.

/// Questions and texts out of one file. All texts are plain: a line break is a pause, and nothing in them acts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bank {
    /// What it is called; empty where the file does not say.
    pub title: String,
    /// The SPDX expression of its licence, where the file tells one that is known.
    pub licence: Option<String>,
    /// Who made it.
    pub makers: Vec<Maker>,
    /// Its parts, in order: categories, decks, chapters.
    pub sections: Vec<Section>,
}

/// Somebody who made a bank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Maker {
    /// Their name.
    pub name: String,
}

/// A part of a bank.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Section {
    /// What it is called; empty where the file does not say.
    pub title: String,
    /// What is in it, in order.
    pub items: Vec<Item>,
}

/// A question or a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Item {
    /// What its file calls it; empty where it has no name.
    pub name: String,
    /// What is told or asked.
    pub text: String,
    /// A help towards the answer; empty where there is none.
    pub hint: String,
    /// What is said afterwards, whatever the answer was; empty where there is nothing.
    pub reply: String,
    /// How it goes on.
    pub kind: ItemKind,
}

/// What an item is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ItemKind {
    /// Something is told.
    #[default]
    Told,
    /// A question whose answers are offered.
    Choice {
        /// The answers, right and wrong.
        answers: Vec<Answer>,
        /// All right answers were to be chosen, and not only one.
        all_right: bool,
    },
    /// A statement that is true or not.
    TrueFalse {
        /// Whether it is true.
        right: bool,
        /// What is said to those who say "true"; empty where there is nothing.
        reply_true: String,
        /// What is said to those who say "false"; empty where there is nothing.
        reply_false: String,
    },
    /// A question whose answers are not offered.
    Spoken {
        /// The answers that are known, right and wrong.
        answers: Vec<Answer>,
    },
    /// Things to put in order, in the right order.
    Order(Vec<String>),
    /// Something to think about aloud.
    Reflection,
}

/// An answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// What is said.
    pub text: String,
    /// Whether it is right.
    pub right: bool,
    /// What is said to those who give it; empty where there is nothing.
    pub reply: String,
}

impl Item {
    /// What the item is called where something is said about it.
    pub(crate) fn place(&self) -> &str {
        if self.name.is_empty() { &self.text } else { &self.name }
    }
}
