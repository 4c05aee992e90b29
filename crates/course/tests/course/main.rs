//! Courses in, courses and problems out.

mod example;
mod good_course;
