//! Names for lessons, steps and answers, out of their words.

use std::collections::{BTreeMap, BTreeSet};

/// How many words of a text make its name, and how long it becomes at most.
const WORDS: usize = 6;
const LONGEST: usize = 48;

/// Names that are taken.
#[derive(Debug, Default)]
pub(super) struct Names {
    taken: BTreeSet<String>,
    /// How often a name was wanted.
    wanted: BTreeMap<String, usize>,
}

impl Names {
    /// No names are taken but one that means something else.
    pub(super) fn without(reserved: &str) -> Self {
        Self { taken: BTreeSet::from([reserved.to_owned()]), wanted: BTreeMap::new() }
    }

    /// A name out of a text that nothing else has. A text in another script gives none; then it is a word and a number.
    pub(super) fn new_name(&mut self, text: &str, word: &str, number: usize) -> String {
        let own = slug(text);
        let base = match own.as_bytes().first() {
            None if number == 0 => word.to_owned(),
            None => format!("{word}-{number}"),
            Some(first) if first.is_ascii_digit() => format!("{word}-{own}"),
            Some(_) => own,
        };
        let mut name = base.clone();
        while self.taken.contains(&name) {
            let wanted = self.wanted.entry(base.clone()).or_insert(1);
            *wanted += 1;
            name = format!("{base}-{wanted}");
        }
        self.taken.insert(name.clone());
        name
    }
}

/// The first words of a text in the letters that a name may have.
fn slug(text: &str) -> String {
    let lower = text.to_lowercase();
    // An apostrophe stands within a word.
    let words = lower.split(|character: char| !character.is_alphanumeric() && !matches!(character, '\'' | '’'));
    let mut slug = String::new();
    for word in words.map(plain).filter(|word| !word.is_empty()).take(WORDS) {
        if slug.len() + 1 + word.len() > LONGEST {
            break;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.push_str(&word);
    }
    slug
}

/// A word in plain letters; letters with accents of the languages around Latin lose them, other scripts are left out.
fn plain(word: &str) -> String {
    let mut plain = String::new();
    for character in word.chars() {
        match character {
            'a'..='z' | '0'..='9' => plain.push(character),
            'à'..='å' | 'ā' | 'ă' | 'ą' => plain.push('a'),
            'ç' | 'ć' | 'č' => plain.push('c'),
            'è'..='ë' | 'ē' | 'ę' | 'ě' => plain.push('e'),
            'ì'..='ï' | 'ī' | 'ı' => plain.push('i'),
            'ñ' | 'ń' | 'ň' => plain.push('n'),
            'ò'..='ö' | 'ø' | 'ō' | 'ő' => plain.push('o'),
            'ù'..='ü' | 'ū' | 'ů' | 'ű' => plain.push('u'),
            'ğ' => plain.push('g'),
            'ş' | 'ś' | 'š' => plain.push('s'),
            'ý' | 'ÿ' => plain.push('y'),
            'ź' | 'ż' | 'ž' => plain.push('z'),
            _ => {}
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        assert_eq!(Names::without("end").new_name(text, "step", 7), expected);
    }

    #[test]
    fn names_come_from_the_first_words() {
        check("What do we call a business that its members own?", "what-do-we-call-a-business");
        check("L’été à Côte-d'Or: ğüş!", "lete-a-cote-dor-gus");
        check("3 apples", "step-3-apples");
        check("End", "end-2");
        check("من يملك المطحنة؟", "step-7");
        check(&"a".repeat(100), "step-7");
    }

    #[test]
    fn no_name_is_given_twice() {
        let mut names = Names::without("end");
        let given: Vec<_> = ["Who?", "who", "Who 2", "WHO!"].map(|text| names.new_name(text, "step", 1)).into();
        assert_eq!(given, ["who", "who-2", "who-2-2", "who-3"]);
    }
}
