//! What a proposal changes, in words that an officer can read and hear.

use federation::{Change, Moment};
use language::LanguageTag;
use locale::Message;

use crate::told::Failure;

/// One change as a message. `language` is the officer's: the reason of a withdrawal is given in it where there is one.
pub(super) fn change(change: &Change, language: &LanguageTag) -> Message {
    let number = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    match change {
        Change::Begins { title } => Message::new("federation-change-begins").with("title", title),
        Change::Joins { role, name, fingerprint } => {
            let message = Message::new("federation-change-joins").with("role", role).with("name", name);
            message.with("fingerprint", fingerprint)
        }
        Change::Leaves { role, name } => Message::new("federation-change-leaves").with("role", role).with("name", name),
        Change::Needs { role, threshold, of } => {
            let message = Message::new("federation-change-needs").with("role", role);
            message.with_number("threshold", number(*threshold)).with_number("all", number(*of))
        }
        Change::Trusts { name, scope } => {
            Message::new("federation-change-trusts").with("name", name).with("scope", scope)
        }
        Change::Distrusts { name } => Message::new("federation-change-distrusts").with("name", name),
        Change::Lists { name, version } => {
            Message::new("federation-change-lists").with("name", name).with("version", version)
        }
        Change::Replaces { name, from, to } => {
            Message::new("federation-change-replaces").with("name", name).with("from", from).with("to", to)
        }
        Change::Unlists { name } => Message::new("federation-change-unlists").with("name", name),
        Change::Withdraws { name, reasons } => {
            let reason = reasons.get(language.as_str()).or_else(|| reasons.values().next());
            let reason = reason.map_or("", String::as_str);
            Message::new("federation-change-withdraws").with("name", name).with("reason", reason)
        }
        Change::ValidUntil { role, until } => {
            Message::new("federation-change-valid").with("role", role).with("date", date(*until))
        }
        Change::Unknown { member } => Message::new("federation-change-unknown").with("member", member),
    }
}

/// A day, in the order of ISO 8601, which is nobody's own and misread by nobody.
pub(super) fn date(moment: Moment) -> String {
    let (year, month, day) = moment.date();
    format!("{year:04}-{month:02}-{day:02}")
}

/// A reason as it is given on the command line: a language, and why.
pub(super) fn reason(given: &str) -> Result<(String, String), Failure> {
    let unfit = || Failure::from(Message::new("error-federation-reason").with("given", given));
    let (tag, text) = given.split_once('=').ok_or_else(unfit)?;
    let tag: LanguageTag = tag.trim().parse().map_err(|_| unfit())?;
    let text = text.trim();
    if text.is_empty() { Err(unfit()) } else { Ok((tag.to_string(), text.to_owned())) }
}
