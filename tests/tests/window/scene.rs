//! A window before which a member sits, and what can be seen in it.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use serde_json::Value;
use whole_program::program::{Device, binary};
use whole_program::web_driver::{Display, Window};

/// How long the window may take to show something.
const LONGEST: Duration = Duration::from_secs(60);

/// What the member sees.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Sight {
    /// What the shuttle does.
    pub(crate) activity: String,
    pub(crate) heading: String,
    pub(crate) captions: Vec<String>,
    pub(crate) cards: Vec<String>,
    /// The cards that are marked as done.
    pub(crate) done: Vec<String>,
    /// The direction of the page.
    pub(crate) direction: String,
}

/// Reads what is in the window. The classes and attributes are those of `ui/src/parts`.
const LOOK: &str = r"
    const texts = (selector) => [...document.querySelectorAll(selector)].map((found) => found.dataset.name ?? found.textContent);
    const talk = document.querySelector('button.talk');
    const states = ['speaking', 'listening', 'ready', 'recording', 'waiting', 'thinking'];
    return {
        activity: states.find((state) => talk?.classList.contains(state)) ?? '',
        heading: document.querySelector('h1')?.textContent.trim() ?? '',
        captions: texts('.captions p'),
        cards: texts('[data-card]'),
        done: texts('[data-card].done, .done [data-card]'),
        direction: document.documentElement.dir,
    };
";

/// A display, and the program's window on it.
pub(crate) struct Scene {
    pub(crate) window: Window,
    _display: Display,
}

impl Scene {
    /// Opens the window over a device's files.
    pub(crate) fn open(device: &Device, environment: &[(String, String)]) -> Result<Self, String> {
        let display = Display::start(420, 800)?;
        let mut all = display.environment();
        all.push(("SAUTI_HOME".to_owned(), device.home().display().to_string()));
        all.extend(environment.iter().cloned());
        let window = Window::open(&app(), &all)?;
        Ok(Self { window, _display: display })
    }

    /// What can be seen now.
    pub(crate) fn look(&self) -> Sight {
        let seen = self.window.run(LOOK).unwrap();
        let text = |name: &str| seen[name].as_str().unwrap_or_default().to_owned();
        let texts = |name: &str| {
            let list = seen[name].as_array().map(Vec::as_slice).unwrap_or_default();
            list.iter().filter_map(Value::as_str).map(|text| text.trim().to_owned()).collect()
        };
        Sight {
            activity: text("activity"),
            heading: text("heading"),
            captions: texts("captions"),
            cards: texts("cards"),
            done: texts("done"),
            direction: text("direction"),
        }
    }

    /// Waits until the window shows something.
    pub(crate) fn wait(&self, what: &str, wanted: impl Fn(&Sight) -> bool) -> Sight {
        let start = Instant::now();
        loop {
            let sight = self.look();
            if wanted(&sight) {
                return sight;
            }
            assert!(start.elapsed() < LONGEST, "{what} did not come: {sight:?}");
            std::thread::sleep(Duration::from_millis(100));
        }
    }

    /// Touches the card with this text.
    pub(crate) fn touch(&self, text: &str) {
        self.window.touch(&format!("[data-name=\"{text}\"]")).unwrap();
    }
}

/// The program as the workspace's last build made it.
fn app() -> PathBuf {
    let program = binary().with_file_name("sauti-app");
    assert!(program.is_file(), "{} is not there: run `cargo build --workspace` first", program.display());
    program
}
