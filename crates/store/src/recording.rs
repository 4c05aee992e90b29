//! Recordings of a member's reflections.

use course::{CourseId, LessonId, StepId};
use learner::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row, Transaction};

use crate::StoreError;
use crate::sound::{Encoding, LARGEST, Sound};

/// A recording's number within its member's file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RecordingNumber(pub i64);

/// What a recording is of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recording {
    /// When it was made.
    pub at: Timestamp,
    /// In which course.
    pub course: CourseId,
    /// In which lesson.
    pub lesson: LessonId,
    /// At which step.
    pub step: StepId,
}

/// The most that all recordings of a member may take up, in bytes: 64 MiB, more than half an hour
/// uncompressed and some four hours of Opus. Every backup holds them once more.
pub const MOST_RECORDED: u64 = 64 << 20;

pub(crate) fn add(
    transaction: &Transaction<'_>,
    recording: &Recording,
    sound: &Sound,
) -> Result<RecordingNumber, StoreError> {
    sound.within(LARGEST)?;
    let before: i64 = transaction.query_row(include_str!("sql/member/recorded_bytes.sql"), [], |row| row.get(0))?;
    if before.unsigned_abs() + sound.bytes.len() as u64 > MOST_RECORDED {
        return Err(StoreError::TooMuch { limit: MOST_RECORDED });
    }
    transaction.prepare_cached(include_str!("sql/member/add_recording.sql"))?.execute((
        recording.at.0,
        recording.course.as_str(),
        recording.lesson.as_str(),
        recording.step.as_str(),
        sound.encoding.name(),
        &sound.bytes,
    ))?;
    Ok(RecordingNumber(transaction.last_insert_rowid()))
}

pub(crate) fn list(connection: &Connection) -> Result<Vec<(RecordingNumber, Recording)>, StoreError> {
    let mut statement = connection.prepare_cached(include_str!("sql/member/recordings.sql"))?;
    statement.query_map([], |row| Ok(recording(row)))?.map(|row| row?).collect()
}

pub(crate) fn sound(connection: &Connection, number: RecordingNumber) -> Result<Option<Sound>, StoreError> {
    let mut statement = connection.prepare_cached(include_str!("sql/member/recording.sql"))?;
    let found: Option<(String, Vec<u8>)> =
        statement.query_row([number.0], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    found.map(|(encoding, bytes)| Ok(Sound { encoding: Encoding::named(&encoding)?, bytes })).transpose()
}

pub(crate) fn forget(transaction: &Transaction<'_>, number: RecordingNumber) -> Result<(), StoreError> {
    transaction.prepare_cached(include_str!("sql/member/forget_recording.sql"))?.execute([number.0])?;
    Ok(())
}

fn recording(row: &Row<'_>) -> Result<(RecordingNumber, Recording), StoreError> {
    let (course, lesson, step): (String, String, String) = (row.get(2)?, row.get(3)?, row.get(4)?);
    let recording = Recording {
        at: Timestamp(row.get(1)?),
        course: course.parse().map_err(|_| StoreError::Damaged)?,
        lesson: lesson.parse().map_err(|_| StoreError::Damaged)?,
        step: step.parse().map_err(|_| StoreError::Damaged)?,
    };
    Ok((RecordingNumber(row.get(0)?), recording))
}
