//! The notes that `sauti course translate` writes above a translated message, one for each of its texts:
//!
//! ```text
//! # en.hint 91d45b0c changed a1b2c3d4: Think of those who paid for it.
//! ```
//!
//! The language of the source and the attribute, the beginning of the hash of the source's text, and `changed` with that
//! of the translation as it was when the source changed. The mark lapses by itself when the translation changes.

use course::clip_hash;
use language::LanguageTag;

/// The characters of a hash that are written.
const HASH: usize = 8;
const CHANGED: &str = "changed";
/// Stands for a pause in the source's text, so that the note stays on one line.
const PAUSE: &str = " ⏎ ";

/// A note, taken apart.
struct Note<'l> {
    /// The language, with the attribute.
    subject: &'l str,
    attribute: Option<&'l str>,
    source: &'l str,
    /// The hash of the translation whose source has changed.
    changed: Option<&'l str>,
    text: &'l str,
}

/// Reads a note; nothing where a line is one of the translator's own.
fn read(line: &str) -> Option<Note<'_>> {
    let (head, text) = line.split_once(':')?;
    let words: Vec<&str> = head.split(' ').collect();
    let (subject, source, changed) = match words[..] {
        [subject, source] | [subject, source, "new"] => (subject, source, None),
        [subject, source, CHANGED, hash] => (subject, source, Some(hash)),
        _ => return None,
    };
    let (language, attribute) =
        subject.split_once('.').map_or((subject, None), |(language, attribute)| (language, Some(attribute)));
    let is_hash = |word: &str| word.len() == HASH && word.bytes().all(|byte| byte.is_ascii_hexdigit());
    let fits = language.parse::<LanguageTag>().is_ok() && is_hash(source) && changed.is_none_or(is_hash);
    fits.then_some(Note { subject, attribute, source, changed, text })
}

/// Whether a line is such a note.
pub(crate) fn is_note(line: &str) -> bool {
    read(line).is_some()
}

/// The beginning of the hash of a text as it stands, without regard to line breaks.
fn short_hash(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    clip_hash(&words.join(" ")).chars().take(HASH).collect()
}

/// Whether the note above a message says that this part, with this translation, is stale.
pub(crate) fn is_stale(comment: &[String], part: Option<&str>, translation: &str) -> bool {
    let hash = short_hash(translation);
    let mut notes = comment.iter().filter_map(|line| read(line));
    notes.any(|note| note.attribute == part && note.changed == Some(hash.as_str()))
}

/// Marks a part as stale.
pub(crate) fn mark(comment: &mut Vec<String>, part: Option<&str>, translation: &str, source: (&str, &str)) {
    let hash = short_hash(translation);
    let own = comment.iter_mut().find(|line| read(line).is_some_and(|note| note.attribute == part));
    if let Some(line) = own {
        if let Some(note) = read(line) {
            *line = format!("{} {} {CHANGED} {hash}:{}", note.subject, note.source, note.text);
        }
        return;
    }
    let (language, text) = source;
    let attribute = part.map(|part| format!(".{part}")).unwrap_or_default();
    let source: String = clip_hash(text).chars().take(HASH).collect();
    comment.push(format!("{language}{attribute} {source} {CHANGED} {hash}: {}", text.replace('\n', PAUSE)));
}

/// Takes the mark of a part away.
pub(crate) fn unmark(comment: &mut [String], part: Option<&str>) {
    for line in comment.iter_mut() {
        if let Some(note) = read(line).filter(|note| note.attribute == part && note.changed.is_some()) {
            *line = format!("{} {}:{}", note.subject, note.source, note.text);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_put_and_taken_away() {
        let mut comment = vec!["Mine: keep.".to_owned(), "en.hint 5b0c91d4: Think.".to_owned()];
        let before = comment.clone();
        mark(&mut comment, Some("hint"), "Fikiria.", ("en", "Think."));
        assert!(is_stale(&comment, Some("hint"), "Fikiria."));
        assert!(!is_stale(&comment, Some("hint"), "Fikiria tena."), "another translation is another one");
        assert!(!is_stale(&comment, None, "Fikiria."));
        unmark(&mut comment, Some("hint"));
        assert_eq!(comment, before);
    }

    #[test]
    fn a_note_is_made_where_there_is_none() {
        let mut comment = Vec::new();
        mark(&mut comment, None, "Kinu.", ("en", "One.\nTwo."));
        assert!(is_stale(&comment, None, "Kinu.") && comment[0].ends_with(": One. ⏎ Two."), "{comment:?}");
    }
}
