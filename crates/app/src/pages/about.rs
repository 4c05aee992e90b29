//! Who made what, and under which licence.

use protocol::screen::{AboutPage, Credit};

use super::{Reader, title};

/// What is built in and was made by others: name, makers, licence.
const BUILT_IN: [(&str, &str, &str); 6] = [
    ("espeak-ng", "Jonathan Duddington, Reece H. Dunn", "GPL-3.0-or-later"),
    ("SQLCipher", "Zetetic LLC", "BSD-3-Clause"),
    ("whisper.cpp", "ggml.ai", "MIT"),
    ("ONNX Runtime", "Microsoft", "MIT"),
    ("Tauri", "Tauri Programme", "MIT OR Apache-2.0"),
    ("Noto", "Google", "OFL-1.1"),
];

impl Reader<'_> {
    pub(super) fn about(&self) -> AboutPage {
        let built_in = BUILT_IN.iter().map(|(what, who, licence)| Credit {
            what: (*what).to_owned(),
            who: (*who).to_owned(),
            licence: (*licence).to_owned(),
        });
        let courses = self.shelf.courses().flat_map(|shelved| {
            let (name, language) = title(shelved, self.language);
            let what = self.on_screen(&name, &language);
            shelved.course.credits.iter().map(move |credit| Credit {
                what: what.clone(),
                who: credit.name.clone(),
                licence: shelved.course.licence.clone(),
            })
        });
        AboutPage {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            licence: env!("CARGO_PKG_LICENSE").to_owned(),
            credits: courses.chain(self.models()).chain(built_in).collect(),
        }
    }

    /// The makers of the voices and recognisers that were added.
    fn models(&self) -> Vec<Credit> {
        let library = models::Library::open(self.installation.home.models());
        let installed = library.installed().unwrap_or_default();
        let known = installed.iter().filter_map(|model| library.manifest().get(&model.id));
        let credit = |model: &models::Model| Credit {
            what: model.id.clone(),
            who: model.attribution.clone(),
            licence: model.licence.name.clone(),
        };
        known.map(credit).collect()
    }
}
