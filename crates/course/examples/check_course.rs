//! Reads a course folder and prints its problems, and how much it has in each language.
//!
//! `cargo run -p course --example check_course -- lessons/cooperative-basics`

#![expect(clippy::disallowed_methods, reason = "the crate is pure, what looks at it from outside reads files")]

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use course::{Source, SourceError};

struct Folder(PathBuf);

impl Source for Folder {
    fn bytes(&self, name: &str, limit: u64) -> Result<Vec<u8>, SourceError> {
        if self.size(name)? > limit {
            return Err(SourceError::TooLarge { limit });
        }
        fs::read(self.0.join(name)).map_err(|_| SourceError::Unreadable)
    }

    fn size(&self, name: &str) -> Result<u64, SourceError> {
        fs::metadata(self.0.join(name)).map(|file| file.len()).map_err(|_| SourceError::Absent)
    }

    fn list(&self, folder: &str, limit: usize) -> Vec<String> {
        let entries = fs::read_dir(self.0.join(folder)).into_iter().flatten().flatten();
        let files = entries.filter(|entry| entry.path().is_file());
        let mut names: Vec<_> = files.filter_map(|entry| entry.file_name().into_string().ok()).collect();
        names.sort();
        names.truncate(limit);
        names
    }
}

fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1) else {
        eprintln!("which folder?");
        return ExitCode::from(2);
    };
    let (course, problems) = course::read(&Folder(folder.into()));
    for problem in &problems {
        let line = problem.line.map_or(String::new(), |line| format!(":{line}"));
        println!(
            "{:?} {}{line}: {} {:?}",
            problem.kind.severity(),
            problem.file,
            problem.kind.code(),
            problem.kind.arguments()
        );
    }
    let Some(course) = course else {
        return ExitCode::FAILURE;
    };
    let steps: usize = course.lessons.iter().map(|lesson| lesson.steps.len()).sum();
    println!("{} lessons, {steps} steps", course.lessons.len());
    for (language, words) in &course.words {
        println!("{language}: {} lines", words.lines().count());
    }
    if problems.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
