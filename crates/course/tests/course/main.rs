//! Courses in, courses and problems out.

#![expect(clippy::disallowed_methods, reason = "the crate is pure, what looks at it from outside reads files")]

#[cfg(test)]
mod documented_example;
#[cfg(test)]
mod example;
#[cfg(test)]
mod good_course;
#[cfg(test)]
mod hostile_courses;
#[cfg(test)]
mod messages;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod structure_problems;
#[cfg(test)]
mod words_problems;
