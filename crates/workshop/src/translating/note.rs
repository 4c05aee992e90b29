//! A note of the workshop above a translated message: what the source says, and whether the translation was
//! made of exactly that.
//!
//! ```text
//! # en 5b0c91d4: Who owns the mill?
//! # en.hint 91d45b0c new: Think of those who paid for it.
//! # en.answer-members 1f0e2d3c changed a1b2c3d4: The neighbours together
//! ```
//!
//! The language of the source and the attribute; the beginning of the hash of the source's text; `new` while
//! there is no translation; `changed` while the source has changed and the translation has not, with the hash
//! of the translation as it was then. Translators' tools show it as a comment.

/// The characters of a hash that are written: enough to tell two wordings of one sentence apart.
const HASH: usize = 8;

/// Stands for an empty line of the source, so that the note stays on one line.
const PAUSE: &str = " ⏎ ";

/// A note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Note {
    /// The attribute; absent where it is about the message's own text.
    pub(super) attribute: Option<String>,
    /// The hash of the source's text.
    pub(super) source: String,
    /// What a translator has to do.
    pub(super) state: NoteState,
}

/// What a translator has to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum NoteState {
    /// Nothing.
    Done,
    /// Translate it.
    New,
    /// Look whether the translation, which has this hash, still says the same.
    Changed(String),
}

/// The beginning of a text's hash.
pub(super) fn short_hash(text: &str) -> String {
    course::clip_hash(text).chars().take(HASH).collect()
}

impl Note {
    /// Reads a note, of a source in any language; nothing where the line is another comment.
    pub(super) fn read(line: &str) -> Option<Self> {
        let (head, _) = line.strip_prefix("# ")?.split_once(':')?;
        let mut words = head.split(' ');
        let (language, attribute) =
            words.next().map(|word| word.split_once('.').map_or((word, None), |(l, a)| (l, Some(a))))?;
        language.parse::<language::LanguageTag>().ok().filter(|tag| tag.as_str() == language)?;
        let source = words.next().filter(|word| is_hash(word))?.to_owned();
        let state = match (words.next(), words.next(), words.next()) {
            (None, None, None) => NoteState::Done,
            (Some("new"), None, None) => NoteState::New,
            (Some("changed"), Some(hash), None) if is_hash(hash) => NoteState::Changed(hash.to_owned()),
            _ => return None,
        };
        Some(Self { attribute: attribute.map(str::to_owned), source, state })
    }

    /// The note as it is written.
    pub(super) fn line(&self, language: &language::LanguageTag, text: &str) -> String {
        let attribute = self.attribute.as_ref().map(|attribute| format!(".{attribute}")).unwrap_or_default();
        let state = match &self.state {
            NoteState::Done => String::new(),
            NoteState::New => " new".to_owned(),
            NoteState::Changed(hash) => format!(" changed {hash}"),
        };
        format!("# {language}{attribute} {}{state}: {}", self.source, text.replace('\n', PAUSE))
    }
}

fn is_hash(word: &str) -> bool {
    word.len() == HASH && word.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'a'..=b'f'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, attribute: Option<&str>, state: NoteState) {
        let note = Note::read(line).unwrap();
        assert_eq!((note.attribute.as_deref(), &note.state), (attribute, &state));
        assert_eq!(note.line(&"en".parse().unwrap(), "Text"), line);
    }

    #[test]
    fn a_note_is_read_as_it_is_written() {
        check("# en 5b0c91d4: Text", None, NoteState::Done);
        check("# en.hint 5b0c91d4 new: Text", Some("hint"), NoteState::New);
        check(
            "# en.reply-us 5b0c91d4 changed 00000000: Text",
            Some("reply-us"),
            NoteState::Changed("00000000".to_owned()),
        );
    }

    #[test]
    fn other_comments_are_none() {
        for line in [
            "# A note: for you",
            "# en: Text",
            "## en 5b0c91d4: x",
            "#en 5b0c91d4: x",
            "# en 5b0c91d4 old: x",
            "# en 5b0c: x",
        ] {
            assert_eq!(Note::read(line), None, "{line}");
        }
    }

    #[test]
    fn a_pause_stays_on_the_line() {
        let note = Note { attribute: None, source: short_hash("a"), state: NoteState::Done };
        assert_eq!(note.line(&"en".parse().unwrap(), "One.\nTwo."), format!("# en {}: One. ⏎ Two.", short_hash("a")));
    }
}
