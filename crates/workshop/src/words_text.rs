//! A words file as its text: where each message stands, and each message with the notes above it, untouched.
//!
//! The reader in `course` gives what is said and drops the rest. A workshop that writes files keeps the rest:
//! notes, order, blank lines, and the way in which a translator wrapped a text.

use std::collections::BTreeMap;

/// A words file, cut into blocks in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct WordsText {
    pub(crate) blocks: Vec<Block>,
}

/// A message or term with the notes right above it; or lines that belong to none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Block {
    /// What stands above the message, line by line: notes, headings, blank lines.
    pub(crate) above: Vec<String>,
    /// The name of the message or term; absent at the end of a file.
    pub(crate) name: Option<String>,
    /// The lines of the message, as they stand.
    pub(crate) lines: Vec<String>,
    /// The number of the message's first line in the file, from 1.
    pub(crate) line: u32,
}

impl WordsText {
    /// Cuts a file into blocks. Anything is accepted: what is no message belongs to what stands above the next.
    pub(crate) fn read(text: &str) -> Self {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut blocks = Vec::new();
        let mut block = Block::default();
        for (line, number) in text.lines().zip(1_u32..) {
            let first = line.bytes().next().unwrap_or(b'\n');
            if let Some(name) = entry_name(line) {
                if block.name.is_some() {
                    blocks.push(std::mem::take(&mut block));
                }
                block.name = Some(name.to_owned());
                block.line = number;
                block.lines.push(line.to_owned());
            } else if block.name.is_some() && matches!(first, b' ' | b'\n') {
                block.lines.push(line.to_owned());
            } else {
                if block.name.is_some() {
                    blocks.push(std::mem::take(&mut block));
                }
                block.above.push(line.to_owned());
            }
        }
        blocks.push(block);
        for at in 1..blocks.len() {
            let blanks = trailing_blanks(&mut blocks[at - 1].lines);
            blocks[at].above.splice(0..0, blanks);
        }
        blocks.retain(|block| block.name.is_some() || !block.above.is_empty());
        Self { blocks }
    }

    /// The file's text: that which was read, where nothing was changed, with line feeds alone between lines.
    pub(crate) fn text(&self) -> String {
        let lines = self.blocks.iter().flat_map(|block| block.above.iter().chain(&block.lines));
        lines.map(|line| format!("{line}\n")).collect()
    }

    /// The line of each message, and of each attribute as `message.attribute`.
    pub(crate) fn places(&self) -> BTreeMap<String, u32> {
        let mut places = BTreeMap::new();
        for block in &self.blocks {
            let Some(name) = &block.name else { continue };
            places.entry(name.clone()).or_insert(block.line);
            for (line, number) in block.lines.iter().zip(block.line..) {
                if let Some(attribute) = attribute_name(line) {
                    places.entry(format!("{name}.{attribute}")).or_insert(number);
                }
            }
        }
        places
    }
}

/// Takes the blank lines from the end: they stand between two messages and belong to neither.
fn trailing_blanks(lines: &mut Vec<String>) -> Vec<String> {
    let kept = lines.iter().rposition(|line| !line.trim().is_empty()).map_or(0, |last| last + 1);
    lines.split_off(kept)
}

/// The name that a line begins a message or term with.
fn entry_name(line: &str) -> Option<&str> {
    let (name, _) = line.split_once('=')?;
    let name = name.trim_end_matches(' ');
    let bare = name.strip_prefix('-').unwrap_or(name);
    is_identifier(bare).then_some(name)
}

/// The name of the attribute that an indented line begins.
pub(crate) fn attribute_name(line: &str) -> Option<&str> {
    let trimmed = line.trim_start_matches(' ');
    if trimmed.len() == line.len() {
        return None;
    }
    let (name, _) = trimmed.strip_prefix('.')?.split_once('=')?;
    let name = name.trim_end_matches(' ');
    is_identifier(name).then_some(name)
}

fn is_identifier(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "# Notes.\n\n-village = Mtoni\n\n## Heading\n\n# A note.\nour-mill--story = A day\n    away.\n\n    Now.\n    .hint = Think.\nend = x\n";

    #[test]
    fn what_is_read_is_written_again() {
        for text in [FILE, "", "# only notes\n", "a = b\n\n\n", "junk\na = b\n"] {
            assert_eq!(WordsText::read(text).text(), text);
        }
    }

    #[test]
    fn each_message_and_attribute_has_its_line() {
        let places = WordsText::read(FILE).places();
        let place = |name: &str| places.get(name).copied();
        assert_eq!(place("-village"), Some(3));
        assert_eq!(place("our-mill--story"), Some(8));
        assert_eq!(place("our-mill--story.hint"), Some(12));
        assert_eq!(place("end"), Some(13));
    }

    #[test]
    fn notes_stand_above_their_message() {
        let file = WordsText::read(FILE);
        assert_eq!(file.blocks[1].above, ["", "## Heading", "", "# A note."]);
        assert_eq!(file.blocks[1].lines.len(), 5);
    }
}
