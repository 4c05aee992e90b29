//! Every word that the app itself says or shows, in each of its languages.
//!
//! The words are Fluent files in `locales/`, compiled in. A [`Message`] is a key with arguments;
//! [`Locales::text`] makes text of it. That every key is present in every locale with the same
//! variables is checked by the layout test.
//!
//! **Architecture invariant:** this is the only place from which words of the app come.

mod locales;
mod message;

pub use locales::Locales;
pub use message::Message;
