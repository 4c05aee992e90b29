//! The courses on this machine's shelves.

use std::path::Path;

use course::{Course, Problem, Severity, Source};
use engine::ClipRef;
use locale::Message;
use runtime::CourseFolder;

use crate::{Home, Trouble};

/// The largest clip that is played, in bytes; the course reader refuses larger ones.
const LARGEST_CLIP: u64 = 8 << 20;

/// The largest picture that is shown, in bytes; the course reader refuses larger ones.
pub const LARGEST_PICTURE: u64 = 2 << 20;

/// A course, and the folder it came from.
#[derive(Debug)]
pub struct Shelved {
    /// The course.
    pub course: Course,
    /// What was wrong with it.
    pub problems: Vec<Problem>,
    folder: CourseFolder,
}

/// All courses that were found; a course that lies on two shelves is taken from the first.
#[derive(Debug, Default)]
pub struct Shelf {
    courses: Vec<Shelved>,
}

impl Shelf {
    /// Every course on the shelves of this machine.
    pub fn of(home: &Home) -> Self {
        let mut shelf = Self::default();
        for folder in home.shelves.iter().flat_map(|folder| CourseFolder::courses_within(folder)) {
            // A folder in which nothing can be taken is no course; `sauti course check` tells why.
            if let Ok(shelved) = Shelved::read(folder)
                && shelf.get(&shelved.course.id).is_none()
            {
                shelf.courses.push(shelved);
            }
        }
        shelf
    }

    /// Finds the course that somebody named: by its name, or as a folder, which is then put on the
    /// shelf.
    pub fn find(&mut self, named: &str) -> Result<course::CourseId, Trouble> {
        if let Some(id) = named.parse().ok().filter(|id| self.get(id).is_some()) {
            return Ok(id);
        }
        let absent = |_| Trouble::from(Message::new("error-course-absent").with("course", named));
        let folder = CourseFolder::open(Path::new(named)).map_err(absent)?;
        let shelved = Shelved::read(folder).map_err(|problems| {
            let count = i64::try_from(problems.len()).unwrap_or(i64::MAX);
            Message::new("course-has-errors").with("course", named).with_number("count", count)
        })?;
        let id = shelved.course.id.clone();
        // Whoever names a folder means the course in it, and not another one of the same name.
        self.courses.retain(|other| other.course.id != id);
        self.courses.push(shelved);
        Ok(id)
    }

    /// The course with this name.
    pub fn get(&self, id: &course::CourseId) -> Option<&Shelved> {
        self.courses.iter().find(|shelved| shelved.course.id == *id)
    }

    /// Every course, in the order of the shelves.
    pub fn courses(&self) -> impl Iterator<Item = &Shelved> {
        self.courses.iter()
    }

    /// The bytes of a clip.
    pub fn clip(&self, clip: &ClipRef) -> Option<Vec<u8>> {
        self.get(&clip.course)?.folder.bytes(&clip.name, LARGEST_CLIP).ok()
    }

    /// The bytes of a picture, by its name in the course.
    #[must_use]
    pub fn picture(&self, course: &course::CourseId, name: &str) -> Option<Vec<u8>> {
        self.get(course)?.folder.bytes(&format!("pictures/{name}"), LARGEST_PICTURE).ok()
    }
}

impl Shelved {
    /// Reads the course in a folder; where there is none, or one without words, there are only its
    /// problems.
    fn read(folder: CourseFolder) -> Result<Self, Vec<Problem>> {
        match course::read(&folder) {
            (Some(course), problems) if !course.words.is_empty() => Ok(Self { course, problems, folder }),
            (_, problems) => Err(problems),
        }
    }

    /// How many problems made the reader leave something out.
    pub fn errors(&self) -> usize {
        self.problems.iter().filter(|problem| problem.kind.severity() == Severity::Error).count()
    }
}

/// Reads one folder, for checking it.
pub fn read_folder(folder: &Path) -> Result<(Option<Course>, Vec<Problem>), Trouble> {
    let folder = CourseFolder::open(folder)?;
    Ok(course::read(&folder))
}
