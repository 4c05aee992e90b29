//! Takes: how this member says a phrase, for the recogniser that matches on the device.

use language::LanguageTag;
use learner::Timestamp;
use rusqlite::{Connection, Transaction};

use crate::StoreError;
use crate::sound::{Encoding, Sound};

/// One take of one phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Take {
    /// When it was made.
    pub at: Timestamp,
    /// In which language.
    pub language: LanguageTag,
    /// What was said: the wording, as it was asked for.
    pub phrase: String,
    /// How it was said.
    pub sound: Sound,
}

/// How many takes of one phrase are kept, the newest ones. People are asked for one to three; two
/// more may come from answers that were understood.
pub const MOST_TAKES: u32 = 5;

/// The largest take, in bytes: ten seconds of uncompressed speech.
const LARGEST_TAKE: u64 = 10 * 16_000 * 2;

/// The most that all takes of a member may take up, in bytes: 32 MiB, some 350 words with three
/// takes of one second each.
pub const MOST_TAKEN: u64 = 32 << 20;

/// The longest phrase, in bytes.
const LONGEST_PHRASE: u64 = 1024;

pub(crate) fn add(transaction: &Transaction<'_>, take: &Take) -> Result<(), StoreError> {
    take.sound.within(LARGEST_TAKE)?;
    if take.phrase.len() as u64 > LONGEST_PHRASE {
        return Err(StoreError::TooLarge { limit: LONGEST_PHRASE });
    }
    transaction.prepare_cached(include_str!("sql/member/add_take.sql"))?.execute((
        take.at.0,
        take.language.as_str(),
        &take.phrase,
        take.sound.encoding.name(),
        &take.sound.bytes,
    ))?;
    let mut drop_older = transaction.prepare_cached(include_str!("sql/member/drop_older_takes.sql"))?;
    drop_older.execute((take.language.as_str(), &take.phrase, MOST_TAKES))?;
    let all: i64 = transaction.query_row(include_str!("sql/member/taken_bytes.sql"), [], |row| row.get(0))?;
    if all.unsigned_abs() > MOST_TAKEN { Err(StoreError::TooMuch { limit: MOST_TAKEN }) } else { Ok(()) }
}

pub(crate) fn list(connection: &Connection, language: &LanguageTag) -> Result<Vec<Take>, StoreError> {
    let mut statement = connection.prepare_cached(include_str!("sql/member/takes.sql"))?;
    let mut rows = statement.query([language.as_str()])?;
    let mut takes = Vec::new();
    while let Some(row) = rows.next()? {
        let encoding: String = row.get(2)?;
        takes.push(Take {
            at: Timestamp(row.get(0)?),
            language: language.clone(),
            phrase: row.get(1)?,
            sound: Sound { encoding: Encoding::named(&encoding)?, bytes: row.get(3)? },
        });
    }
    Ok(takes)
}

pub(crate) fn languages(connection: &Connection) -> Result<Vec<LanguageTag>, StoreError> {
    let mut statement = connection.prepare_cached(include_str!("sql/member/take_languages.sql"))?;
    let tags = statement.query_map([], |row| row.get::<_, String>(0))?;
    tags.map(|tag| tag?.parse().map_err(|_| StoreError::Damaged)).collect()
}

pub(crate) fn forget(transaction: &Transaction<'_>, language: &LanguageTag) -> Result<(), StoreError> {
    transaction.prepare_cached(include_str!("sql/member/forget_takes.sql"))?.execute([language.as_str()])?;
    Ok(())
}

/// Forgets all takes of one phrase.
pub(crate) fn forget_phrase(
    transaction: &Transaction<'_>,
    language: &LanguageTag,
    phrase: &str,
) -> Result<(), StoreError> {
    transaction.prepare_cached(include_str!("sql/member/forget_phrase.sql"))?.execute((language.as_str(), phrase))?;
    Ok(())
}
