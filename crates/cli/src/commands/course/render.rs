//! `sauti course render`: what nobody has recorded, spoken by the voice that is here.

use locale::Message;
use serde_json::json;
use workshop::{PassageState, Studio, WorkshopError, passages, prepare_synthetic, spoken};

use super::examination::read;
use super::opus_codec::OpusCodec;
use crate::arguments::Render;
use crate::commands::Scene;
use crate::told::Failure;

/// The list of clips is written after so many, so that little is lost where the work breaks off.
const SAVED_AFTER: usize = 20;

/// Renders every text without a clip of its words.
pub(super) fn run(scene: &Scene, arguments: &Render) -> Result<(), Failure> {
    let (folder, course) = read(&arguments.folder)?;
    let language = &arguments.language;
    if course.words(language).is_none() {
        return Err(WorkshopError::LanguageAbsent(language.clone()).into());
    }
    let mut voice = installation::voice(&scene.installation)?;
    let mut studio = Studio::open(&arguments.folder, &folder, language, &OpusCodec)?;
    let all = passages(&course, language, studio.clips());
    let wanted = |state| matches!(state, PassageState::Missing | PassageState::Stale);
    let mut rendered = 0;
    for passage in all.iter().filter(|passage| wanted(passage.state)) {
        let sound = spoken(voice.as_mut(), &passage.text, language)?;
        let Ok(clip) = prepare_synthetic(&sound) else {
            scene.output().warn(&Message::new("course-render-silent").with("key", passage.key.as_str()));
            continue;
        };
        studio.keep(passage, &clip, true)?;
        rendered += 1;
        if rendered % SAVED_AFTER == 0 {
            studio.save()?;
        }
    }
    if rendered > 0 {
        studio.save()?;
    }
    let output = scene.output();
    output.value(&json!({ "language": language, "rendered": rendered, "texts": all.len() }));
    let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let told = Message::new("course-render-done").with("language", language.as_str());
    output.say(&told.with_number("rendered", count(rendered)).with_number("texts", count(all.len())));
    Ok(())
}
