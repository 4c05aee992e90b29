//! Question banks of other programs in, drafts of courses out.

#![expect(clippy::disallowed_methods, reason = "the crate is pure, what looks at it from outside reads files")]

#[cfg(test)]
mod drafts;
#[cfg(test)]
mod fixtures;
#[cfg(test)]
mod honest_files;
#[cfg(test)]
mod hostile_files;
#[cfg(test)]
mod messages;
#[cfg(test)]
mod properties;
