//! Words there and back, through each kind of file.

#![expect(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "the crate is pure, what looks at it from outside reads files and asks another program"
)]

#[cfg(test)]
mod foreign_files;
#[cfg(test)]
mod formats;
#[cfg(test)]
mod hostile_files;
#[cfg(test)]
mod merging;
#[cfg(test)]
mod messages;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod shipped_courses;
#[cfg(test)]
mod translate_toolkit;
