//! The trainer's workshop: a course made, localised, recorded, checked and built.
