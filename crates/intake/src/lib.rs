//! Questions of other programs (H5P, Moodle, Anki) read into the draft of a course.
