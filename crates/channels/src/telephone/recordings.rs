//! The recordings of a flow: one for each thing that is said, however often.

use std::collections::BTreeSet;

use course::Line;
use uuid::Uuid;

use super::Recording;
use crate::Piece;

/// The longest text of one action, in characters.
const LONGEST_TEXT: usize = 9_000;

/// What is to be recorded.
#[derive(Debug)]
pub(super) struct Recordings<'a> {
    address: Option<&'a str>,
    known: BTreeSet<String>,
    all: Vec<Recording>,
}

impl<'a> Recordings<'a> {
    /// No recordings yet, which will lie at this address.
    pub(super) fn new(address: Option<&'a str>) -> Self {
        Self { address, known: BTreeSet::new(), all: Vec::new() }
    }

    /// Takes a piece up, and says at which address it will be heard, where there is one.
    pub(super) fn add(&mut self, piece: &Piece) -> Option<String> {
        let file = file_name(piece);
        if self.known.insert(file.clone()) {
            self.all.push(Recording { file: file.clone(), piece: piece.clone() });
        }
        self.address.map(|address| format!("{address}{file}"))
    }

    /// All of them.
    pub(super) fn all(self) -> Vec<Recording> {
        self.all
    }
}

fn file_name(piece: &Piece) -> String {
    let said = match piece {
        Piece::Line(Line { text, clip: Some(clip) }) => format!("clip {}\n{text}", clip.name),
        Piece::Line(Line { text, clip: None }) => format!("text\n{text}"),
        Piece::Silence(milliseconds) => return format!("silence-{milliseconds}.wav"),
    };
    format!("{}.wav", Uuid::new_v5(&Uuid::NAMESPACE_OID, said.as_bytes()).simple())
}

/// A piece as the pieces that one action each can say. Only what nobody recorded is ever cut, between words.
pub(super) fn cut(piece: &Piece) -> Vec<Piece> {
    let Piece::Line(line) = piece else { return vec![piece.clone()] };
    if line.clip.is_some() || line.text.chars().count() <= LONGEST_TEXT {
        return vec![piece.clone()];
    }
    let mut parts = vec![String::new()];
    for word in line.text.split_inclusive(char::is_whitespace) {
        let letters: Vec<char> = word.chars().collect();
        for part in letters.chunks(LONGEST_TEXT) {
            let full = parts.last().is_none_or(|last| last.chars().count() + part.len() > LONGEST_TEXT);
            if full {
                parts.push(String::new());
            }
            if let Some(last) = parts.last_mut() {
                last.extend(part);
            }
        }
    }
    let line = |text: String| Piece::Line(Line { text, clip: None });
    parts.into_iter().filter(|part| !part.trim().is_empty()).map(line).collect()
}

/// A text in which nothing is an expression: an at sign begins one, and two of them are one of the text's own.
pub(super) fn without_expressions(text: &str) -> String {
    text.replace('@', "@@")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_twice_is_recorded_once() {
        let mut recordings = Recordings::new(Some("https://example.org/"));
        let piece = Piece::Line(Line { text: "Once more.".to_owned(), clip: None });
        let (first, again) = (recordings.add(&piece), recordings.add(&piece));
        assert_eq!(first, again);
        assert_eq!(recordings.all().len(), 1);
    }

    #[test]
    fn a_long_text_is_cut_between_words_and_stays_whole() {
        let text = "neighbour ".repeat(2_000);
        let parts = cut(&Piece::Line(Line { text: text.clone(), clip: None }));
        let texts: Vec<&str> = parts.iter().filter_map(Piece::text).collect();
        assert!(texts.len() == 3 && texts.iter().all(|part| part.chars().count() <= LONGEST_TEXT));
        assert_eq!(texts.concat(), text);
    }
}
