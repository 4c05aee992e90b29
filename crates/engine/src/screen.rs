//! The view: what a screen shows, made anew after each input from where we are.

use course::CourseId;
use language::LanguageTag;

use crate::desk::Desk;
use crate::words::command_key;
use crate::{Activity, Card, Command, Meaning, Screen, View};

/// Where we are, as far as the screen shows it.
#[derive(Clone, Debug)]
pub(crate) struct Scene {
    pub(crate) screen: Screen,
    /// The language of the text here.
    pub(crate) language: LanguageTag,
    pub(crate) title: String,
    pub(crate) picture: Option<(CourseId, String)>,
    pub(crate) progress: Option<(u32, u32)>,
}

impl Scene {
    pub(crate) fn greeting(language: LanguageTag) -> Self {
        Self::menu(Screen::Greeting, language, String::new())
    }

    /// A screen without picture and progress.
    pub(crate) fn menu(screen: Screen, language: LanguageTag, title: String) -> Self {
        Self { screen, language, title, picture: None, progress: None }
    }
}

/// The view of a scene with these cards.
pub(crate) fn view(desk: &Desk, cards: Vec<Card>) -> View {
    let scene = &desk.scene;
    View {
        screen: scene.screen,
        language: scene.language.clone(),
        direction: desk.direction(&scene.language),
        title: desk.on_screen(&scene.title, &scene.language),
        captions: desk.captions.clone(),
        picture: scene.picture.clone(),
        cards,
        commands: if scene.screen == Screen::Goodbye { Vec::new() } else { commands(desk) },
        activity: desk.activity(),
        pace: desk.pace,
        progress: scene.progress,
    }
}

/// The view before the first input.
pub(crate) fn first_view(desk: &Desk) -> View {
    View { commands: Vec::new(), activity: Activity::Thinking, ..view(desk, Vec::new()) }
}

fn commands(desk: &Desk) -> Vec<Card> {
    let card = |command| card(desk, &Meaning::Command(command), &command_key(command));
    Command::ALL.into_iter().map(card).collect()
}

/// A card with words of the app's own.
pub(crate) fn card(desk: &Desk, meaning: &Meaning, key: &str) -> Card {
    let line = desk.line(key);
    Card {
        meaning: meaning.clone(),
        text: desk.on_screen(&line.text, &line.language),
        language: line.language,
        done: false,
    }
}
