//! A course, read and examined: what its reader and the gate say of it.

use std::path::Path;

use course::{Course, Problem, Severity};
use installation::Trouble;
use locale::Message;
use runtime::CourseFolder;
use serde_json::json;
use workshop::{Fault, Gate, Measures, measure_clips};

use super::opus_codec::OpusCodec;
use super::pronouncing::EspeakPronunciation;
use crate::commands::Scene;
use crate::told::{Failure, fault_messages, problem_messages};

/// A course that was examined.
pub(super) struct Examination {
    /// Its folder.
    pub(super) folder: CourseFolder,
    /// The course; absent where it cannot be opened.
    pub(super) course: Option<Course>,
    problems: Vec<Problem>,
    faults: Vec<Fault>,
}

/// Opens a folder that should hold a course.
pub(super) fn open(folder: &Path) -> Result<CourseFolder, Failure> {
    CourseFolder::open(folder).map_err(|error| Trouble::from(error).into())
}

/// Opens the course in a folder; what is wrong with it is for `sauti course check` to tell.
pub(super) fn read(folder: &Path) -> Result<(CourseFolder, Course), Failure> {
    let opened = open(folder)?;
    let absent = || Message::new("error-course-absent").with("course", folder.display().to_string());
    let course = course::read(&opened).0.ok_or_else(absent)?;
    Ok((opened, course))
}

impl Examination {
    /// Reads and examines the course in a folder.
    pub(super) fn of(scene: &Scene, folder: &Path) -> Result<Self, Failure> {
        let folder = open(folder)?;
        let (course, problems) = course::read(&folder);
        let faults = course.as_ref().map(|course| {
            let pronunciation = EspeakPronunciation::open(&scene.installation.languages);
            let gate = Gate {
                course,
                source: &folder,
                languages: &scene.installation.languages,
                measures: &Measures::built_in(),
                clips: &measure_clips(course, &folder, &OpusCodec),
                pronunciation: pronunciation.as_ref().map(|known| known as &dyn workshop::Pronunciation),
            };
            gate.faults()
        });
        Ok(Self { folder, course, problems, faults: faults.unwrap_or_default() })
    }

    /// How much keeps the course from being handed out.
    pub(super) fn errors(&self) -> usize {
        let severities = self.problems.iter().map(|problem| problem.kind.severity());
        let severities = severities.chain(self.faults.iter().map(|fault| fault.kind.severity()));
        severities.filter(|severity| *severity == Severity::Error).count()
    }

    /// Tells everything that was found.
    pub(super) fn tell(&self, scene: &Scene) {
        for problem in &self.problems {
            let kind = &problem.kind;
            let line =
                Finding { file: &problem.file, line: problem.line, code: kind.code(), severity: kind.severity() };
            line.tell(scene, &problem_messages(problem));
        }
        for fault in &self.faults {
            let kind = &fault.kind;
            let line = Finding { file: &fault.file, line: fault.line, code: kind.code(), severity: kind.severity() };
            line.tell(scene, &fault_messages(fault));
        }
    }
}

/// One thing that was found, wherever it was found.
struct Finding<'a> {
    file: &'a str,
    line: Option<u32>,
    code: &'static str,
    severity: Severity,
}

impl Finding<'_> {
    fn tell(&self, scene: &Scene, (what, mend): &(Message, Message)) {
        let output = scene.output();
        let (what, mend) = (output.text(what), output.text(mend));
        let error = self.severity == Severity::Error;
        output.value(&json!({
            "file": self.file, "line": self.line, "code": self.code,
            "error": error, "problem": what, "mend": mend,
        }));
        let place = self.line.map_or(self.file.to_owned(), |line| format!("{}:{line}", self.file));
        let mark = if error { "✗" } else { "·" };
        output.line_for_people(&format!("{mark} {place}  {what}\n    {mend}"));
    }
}
