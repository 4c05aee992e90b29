//! Files as other programs write them.

use exchange::{po, spreadsheet, xliff};

use crate::formats::{codes, tag};

/// As Poedit saves it: folded lines, references, former texts, obsolete entries.
const POEDIT: &str = r#"# Translators.
msgid ""
msgstr ""
"Project-Id-Version: village-mill\n"
"PO-Revision-Date: 2026-03-01 10:00+0300\n"
"Language: pt_BR\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Plural-Forms: nplurals=2; plural=(n > 1);\n"
"X-Generator: Poedit 3.4\n"

#. A heading
#: words/en.ftl:12
msgctxt "course"
msgid "The village mill"
msgstr "O moinho da aldeia"
#: words/en.ftl:13
#, fuzzy, no-wrap
#| msgctxt "course.summary"
#| msgid "How people came to own a mill."
msgctxt "course.summary"
msgid ""
"How the people of { -village } "
"came to own a mill."
msgstr ""
"Como o povo de { -village } "
"chegou a ter um \"moinho\".\n"
"Fim\\."

msgid "no context"
msgstr "x"

msgctxt "plural"
msgid "one"
msgid_plural "many"
msgstr[0] "um"
msgstr[1] "muitos"

#~ msgctxt "old"
#~ msgid "Old"
#~ msgstr "Velho"
"#;

#[test]
fn a_po_file_of_poedit() {
    let (catalogue, problems) = po::read(POEDIT.as_bytes());
    assert_eq!(codes(&problems), ["key-malformed", "plural"]);
    assert_eq!((catalogue.course.as_str(), catalogue.target_language), ("village-mill", Some(tag("pt-br"))));
    let [title, summary] = &catalogue.units[..] else { panic!("{:?}", catalogue.units) };
    assert_eq!((title.key.as_str(), title.note.as_str(), title.stale), ("course", "A heading", false));
    assert_eq!(summary.source.as_deref(), Some("How the people of { -village } came to own a mill."));
    assert_eq!(summary.target.as_deref(), Some("Como o povo de { -village } chegou a ter um \"moinho\".\nFim\\."));
    assert!(summary.stale);
}

/// As a translation office's tool gives it back: cut into sentences, with marks and codes, in another prefix.
const SEGMENTED: &str = r#"<?xml version="1.0"?>
<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="fr">
 <x:file id="f1"><x:skeleton href="x"/>
  <x:group id="g"><x:unit id="mill--story"><x:notes><x:note>Not ours</x:note></x:notes>
    <x:segment state="final"><x:source>One.</x:source><x:target>Un &lt;<x:mrk id="m">é</x:mrk>&#233;&gt;.</x:target></x:segment>
    <x:ignorable><x:source> </x:source><x:target> </x:target></x:ignorable>
    <x:segment><x:source>Two.</x:source><x:target><![CDATA[Deux & <trois>]]><x:ph id="1"/>.</x:target></x:segment>
  </x:unit></x:group>
  <x:unit id="half"><x:segment><x:source>A</x:source><x:target>Un</x:target></x:segment>
    <x:segment><x:source>B</x:source></x:segment></x:unit>
 </x:file>
</x:xliff>"#;

#[test]
fn an_xliff_file_cut_into_sentences() {
    let (catalogue, problems) = xliff::read(SEGMENTED.as_bytes());
    assert_eq!(codes(&problems), ["inline-left-out"]);
    assert_eq!(problems[0].line, Some(7));
    let [story, half] = &catalogue.units[..] else { panic!("{:?}", catalogue.units) };
    assert_eq!(story.source.as_deref(), Some("One. Two."));
    assert_eq!(story.target.as_deref(), Some("Un <éé>. Deux & <trois>."));
    assert_eq!((story.note.as_str(), story.stale), ("", false));
    assert_eq!((half.target.as_deref(), half.stale), (Some("Un"), true));
}

#[test]
fn an_xliff_file_of_another_version_is_not_guessed_at() {
    let (catalogue, problems) = xliff::read(br#"<xliff version="1.2"><file original="x"/></xliff>"#);
    assert_eq!((catalogue.units.len(), codes(&problems)), (0, vec!["file-of-another-kind"]));
}

#[test]
fn a_table_of_a_spreadsheet_with_semicolons() {
    let table = "\u{feff}Translation;Key;Remarks\r\n\"Un \"\"moulin\"\";\r\nle nôtre\";course;ok\r\n=1+1;course.summary\r\n;;\r\nperdu;;\r\n";
    let (catalogue, problems) = spreadsheet::read(table.as_bytes());
    assert_eq!(codes(&problems), ["words-unknown"]);
    assert_eq!(problems[0].line, Some(6));
    let found: Vec<_> =
        catalogue.units.iter().map(|unit| (unit.key.as_str(), unit.target.as_deref().unwrap())).collect();
    assert_eq!(found, [("course", "Un \"moulin\";\nle nôtre"), ("course.summary", "=1+1")]);
}

#[test]
fn a_table_without_keys_says_so() {
    let (catalogue, problems) = spreadsheet::read(b"english,french\na,b\n");
    assert_eq!((catalogue.units.len(), codes(&problems)), (0, vec!["column-absent", "column-absent"]));
}
