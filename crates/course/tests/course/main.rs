//! Courses in, courses and problems out.

#[cfg(test)]
mod example;
#[cfg(test)]
mod good_course;
#[cfg(test)]
mod messages;
#[cfg(test)]
mod structure_problems;
#[cfg(test)]
mod words_problems;
