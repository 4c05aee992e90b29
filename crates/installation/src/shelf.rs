//! The courses on this machine's shelves.

use std::iter;
use std::num::NonZero;
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::thread;

use course::{Course, Problem, Severity, Source};
use engine::ClipRef;
use locale::Message;
use pack::Kind;
use runtime::CourseFolder;

use crate::origin::Origin;
use crate::{Home, Trouble, holdings};

/// The largest clip that is played, in bytes; the course reader refuses larger ones.
const LARGEST_CLIP: u64 = 8 << 20;

/// The largest picture that is shown, in bytes; the course reader refuses larger ones.
pub const LARGEST_PICTURE: u64 = 2 << 20;

/// A course, and where it came from.
#[derive(Debug)]
pub struct Shelved {
    /// The course.
    pub course: Course,
    /// What was wrong with it.
    pub problems: Vec<Problem>,
    origin: Origin,
}

/// All courses that were found; a course that lies on two shelves is taken from the first.
#[derive(Debug, Default)]
pub struct Shelf {
    courses: Vec<Shelved>,
}

impl Shelf {
    /// Every course on the shelves of this machine: those in packs first. A pack that was withdrawn is not opened.
    pub fn of(home: &Home) -> Self {
        let mut shelf = Self::default();
        let holdings = holdings(home);
        let held = holdings.held().unwrap_or_default().into_iter();
        let courses = held.filter(|held| held.manifest.about().kind == Kind::Course);
        let packs = courses.filter_map(|held| holdings.source(&held).ok()).map(Box::new).map(Origin::Pack);
        let folders = home.shelves.iter().flat_map(|folder| CourseFolder::courses_within(folder));
        for shelved in read_all(packs.chain(folders.map(Origin::Folder)).collect()) {
            if shelf.get(&shelved.course.id).is_none() {
                shelf.courses.push(shelved);
            }
        }
        shelf.put_in_order();
        shelf
    }

    /// Puts each course behind the one that is best taken before it; else they stay as they lie. Courses that
    /// wait for each other in a circle stay as well.
    fn put_in_order(&mut self) {
        for _ in 0..self.courses.len() {
            let place = |id: &course::CourseId| self.courses.iter().position(|other| other.course.id == *id);
            let early = self.courses.iter().enumerate().find_map(|(at, shelved)| {
                let before = place(shelved.course.after.as_ref()?)?;
                (before > at).then_some((at, before))
            });
            let Some((at, before)) = early else { return };
            let shelved = self.courses.remove(at);
            self.courses.insert(before, shelved);
        }
    }

    /// Finds the course that somebody named: by its name, or as a folder, which is then put on the
    /// shelf.
    pub fn find(&mut self, named: &str) -> Result<course::CourseId, Trouble> {
        if let Some(id) = named.parse().ok().filter(|id| self.get(id).is_some()) {
            return Ok(id);
        }
        let absent = |_| Trouble::from(Message::new("error-course-absent").with("course", named));
        let folder = CourseFolder::open(Path::new(named)).map_err(absent)?;
        let shelved = Shelved::read(Origin::Folder(folder)).map_err(|problems| {
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
        self.get(&clip.course)?.origin.bytes(&clip.name, LARGEST_CLIP).ok()
    }

    /// The bytes of a picture, by its name in the course.
    #[must_use]
    pub fn picture(&self, course: &course::CourseId, name: &str) -> Option<Vec<u8>> {
        self.get(course)?.origin.bytes(&format!("pictures/{name}"), LARGEST_PICTURE).ok()
    }
}

impl Shelved {
    /// Reads the course in a folder or pack; where there is none, or one without words, there are only its
    /// problems.
    fn read(origin: Origin) -> Result<Self, Vec<Problem>> {
        match course::read(&origin) {
            (Some(course), problems) if !course.words.is_empty() => Ok(Self { course, problems, origin }),
            (_, problems) => Err(problems),
        }
    }

    /// How many problems made the reader leave something out.
    pub fn errors(&self) -> usize {
        self.problems.iter().filter(|problem| problem.kind.severity() == Severity::Error).count()
    }
}

/// Reads courses, in their order, on as many cores as there are: until it has read them the app says nothing. A folder in
/// which nothing can be taken is no course; `sauti course check` tells why.
fn read_all(origins: Vec<Origin>) -> Vec<Shelved> {
    let workers = thread::available_parallelism().map_or(1, NonZero::get).min(origins.len());
    let waiting = Mutex::new(origins.into_iter().enumerate());
    let next = || waiting.lock().unwrap_or_else(PoisonError::into_inner).next();
    let work = || -> Vec<(usize, Shelved)> {
        let read = iter::from_fn(next).filter_map(|(place, origin)| Some((place, Shelved::read(origin).ok()?)));
        read.collect()
    };
    let mut read: Vec<(usize, Shelved)> = thread::scope(|scope| {
        let others: Vec<_> = (1..workers).map(|_| scope.spawn(work)).collect();
        let own = work();
        // The reader does not panic; if it did, its courses would be missing and the others there.
        others.into_iter().flat_map(|other| other.join().unwrap_or_default()).chain(own).collect()
    });
    read.sort_by_key(|(place, _)| *place);
    read.into_iter().map(|(_, shelved)| shelved).collect()
}

/// Reads one folder, for checking it.
pub fn read_folder(folder: &Path) -> Result<(Option<Course>, Vec<Problem>), Trouble> {
    let folder = CourseFolder::open(folder)?;
    Ok(course::read(&folder))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;

    fn put(shelf: &Path, id: &str, after: Option<&str>) {
        let folder = shelf.join("lessons").join(id);
        let after = after.map(|after| format!("after = \"{after}\"\n")).unwrap_or_default();
        let lesson = "[[step]]\nid = \"told\"\nkind = \"say\"\n";
        let words = format!("course = {id}\none = One\none--told = Told.\n");
        let head = "format = 1\nversion = \"1.0.0\"\nlicence = \"CC0-1.0\"\nsource = \"en\"\nlessons = [\"one\"]\n";
        fs::create_dir_all(folder.join("words")).unwrap();
        fs::write(folder.join("course.toml"), format!("id = \"{id}\"\n{after}{head}")).unwrap();
        fs::write(folder.join("one.toml"), lesson).unwrap();
        fs::write(folder.join("words/en.ftl"), words).unwrap();
    }

    fn check(courses: &[(&str, Option<&str>)], expected: &[&str]) {
        let home = tempfile::tempdir().unwrap();
        courses.iter().for_each(|(id, after)| put(home.path(), id, *after));
        let shelf = Shelf::of(&Home { data: home.path().to_owned(), shelves: vec![home.path().join("lessons")] });
        let order: Vec<_> = shelf.courses().map(|shelved| shelved.course.id.as_str()).collect();
        assert_eq!(order, expected);
    }

    #[test]
    fn a_course_comes_after_the_one_that_is_best_taken_before_it() {
        check(&[("a", None), ("b", None)], &["a", "b"]);
        check(&[("a", Some("b")), ("b", None)], &["b", "a"]);
        check(&[("a", Some("b")), ("b", Some("c")), ("c", None)], &["c", "b", "a"]);
    }

    #[test]
    fn courses_that_wait_for_nobody_or_for_each_other_stay() {
        check(&[("a", Some("elsewhere")), ("b", None)], &["a", "b"]);
        let home = tempfile::tempdir().unwrap();
        put(home.path(), "a", Some("b"));
        put(home.path(), "b", Some("a"));
        let shelf = Shelf::of(&Home { data: home.path().to_owned(), shelves: vec![home.path().join("lessons")] });
        assert_eq!(shelf.courses().count(), 2);
    }
}
