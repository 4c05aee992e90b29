//! A message before it is text.

/// A key in `locales/`, with its arguments. Attributes are addressed as `key.attribute`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    pub(crate) key: String,
    pub(crate) arguments: Vec<(&'static str, Argument)>,
}

/// An argument: text, or a number whose plural form may matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Argument {
    Text(String),
    Number(i64),
}

impl Message {
    /// A message without arguments.
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into(), arguments: Vec::new() }
    }

    /// The message with a text put in.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.arguments.push((name, Argument::Text(value.into())));
        self
    }

    /// The message with a number put in.
    #[must_use]
    pub fn with_number(mut self, name: &'static str, value: i64) -> Self {
        self.arguments.push((name, Argument::Number(value)));
        self
    }

    /// The key.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }
}
