//! `sauti languages`: each language of the table, and the ladders of who speaks and who hears it.

use installation::{Hears, Services, Shelf, Speaks};
use language::{Direction, Language, LanguageTag};
use locale::Message;
use serde_json::json;
use store::MemberStore;

use crate::arguments::Languages;
use crate::commands::{Scene, member_file};
use crate::told::Failure;

/// What parts the rungs of a ladder, the first to be asked first.
const NEXT_RUNG: &str = " › ";

/// Lists all languages, or one.
pub(crate) fn run(scene: &Scene, arguments: &Languages) -> Result<(), Failure> {
    let survey = Survey::of(scene, member_file(scene, &arguments.who));
    let languages: Vec<Language> = match &arguments.language {
        // One that is in no table can be learned in as well.
        Some(tag) => vec![scene.installation.languages.get(tag).cloned().unwrap_or_else(|| Language::unlisted(tag))],
        None => scene.installation.languages.iter().cloned().collect(),
    };
    for language in &languages {
        survey.show(language);
    }
    scene.output().say(&Message::new("languages-legend"));
    Ok(())
}

/// What is here, found out once for all languages.
struct Survey<'a> {
    scene: &'a Scene,
    services: Services,
    shelf: Shelf,
    file: Option<MemberStore>,
}

/// One step of a ladder.
struct Rung {
    /// Its name, which is also the end of its message's key.
    name: &'static str,
    /// Whether it carries here and now; else it could be added.
    here: bool,
}

impl<'a> Survey<'a> {
    fn of(scene: &'a Scene, file: Option<MemberStore>) -> Self {
        let (services, shelf) = (Services::of(&scene.installation), Shelf::of(&scene.installation.home));
        Self { scene, services, shelf, file }
    }

    /// Who speaks, the first to be asked first: a clip where a course has one, a Piper voice, espeak-ng.
    fn speaking(&self, language: &Language) -> Vec<Rung> {
        let speaks = self.services.speaks(language);
        let mut rungs = vec![Rung { name: "clips", here: self.is_recorded(&language.tag) }];
        if !language.piper_voices.is_empty() || speaks.contains(&Speaks::Piper) {
            rungs.push(Rung { name: "piper", here: speaks.contains(&Speaks::Piper) });
        }
        if speaks.contains(&Speaks::Espeak) {
            rungs.push(Rung { name: "espeak", here: true });
        }
        rungs
    }

    /// Who hears, the first to be asked first, down to what the fingers say.
    fn hearing(&self, language: &Language) -> Vec<Rung> {
        let hears = self.services.hears(language);
        let mut rungs = Vec::new();
        if language.whisper_code.is_some() {
            rungs.push(Rung { name: "whisper", here: hears.contains(&Hears::Whisper) });
        }
        rungs.push(Rung { name: "takes", here: self.takes(&language.tag) > 0 });
        if hears.contains(&Hears::Phones) {
            rungs.push(Rung { name: "phones", here: true });
        }
        rungs.push(Rung { name: "touch", here: true });
        rungs
    }

    fn takes(&self, language: &LanguageTag) -> usize {
        let takes = |file| installation::takes_of_member(&self.scene.installation, file, language).len();
        self.file.as_ref().map_or(0, takes)
    }

    fn is_recorded(&self, language: &LanguageTag) -> bool {
        let words = self.shelf.courses().filter_map(|shelved| shelved.course.words(language));
        words.flat_map(course::Words::lines).any(|(_, line)| line.clip.is_some())
    }

    fn courses(&self, language: &LanguageTag) -> Vec<&str> {
        let of_language = self.shelf.courses().filter(|shelved| shelved.course.words.contains_key(language));
        of_language.map(|shelved| shelved.course.id.as_str()).collect()
    }

    fn show(&self, language: &Language) {
        let output = self.scene.output();
        let (speaking, hearing) = (self.speaking(language), self.hearing(language));
        let app = self.scene.installation.locales.speaks(&language.tag);
        let courses = self.courses(&language.tag);
        let here = |rungs: &[Rung]| rungs.iter().filter(|rung| rung.here).map(|rung| rung.name).collect::<Vec<_>>();
        let all = |rungs: &[Rung]| rungs.iter().map(|rung| rung.name).collect::<Vec<_>>();
        output.value(&json!({
            "language": language.tag, "name": language.name, "direction": language.direction,
            "scripts": language.scripts, "digits": language.numerals,
            "speaks": here(&speaking), "hears": here(&hearing),
            "ladder": { "speaks": all(&speaking), "hears": all(&hearing) },
            "piper_voices": language.piper_voices, "takes": self.takes(&language.tag),
            "app": app, "courses": courses,
        }));
        let arrow = match language.direction {
            Direction::LeftToRight => '→',
            Direction::RightToLeft => '←',
        };
        let mut line =
            format!("{:<3} {arrow} {} · {}", language.tag.as_str(), self.ladder(&speaking), self.ladder(&hearing));
        if app {
            line = format!("{line} · {}", output.text(&Message::new("languages-app")));
        }
        if !courses.is_empty() {
            line = format!("{line} · {}", courses.join(", "));
        }
        // The name comes last: what follows a name that runs from right to left would be shown before it.
        output.line_for_people(&format!("{line} · {}", language.name));
    }

    /// A ladder in words; what is not here, in brackets.
    fn ladder(&self, rungs: &[Rung]) -> String {
        let word = |rung: &Rung| {
            let word = self.scene.output().text(&Message::new(format!("rung-{}", rung.name)));
            if rung.here { word } else { format!("({word})") }
        };
        rungs.iter().map(word).collect::<Vec<_>>().join(NEXT_RUNG)
    }
}
