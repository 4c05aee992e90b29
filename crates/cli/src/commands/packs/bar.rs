//! How far a pack is on its way, and how long it will still take.

use std::io::{self, IsTerminal, Write};
use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use distribution::{Advance, Pace, Progress, Stage};
use locale::Message;

use crate::commands::Scene;
use crate::signals::stop_on_interrupt;

/// Bytes in a megabyte, as people count.
const MEGABYTE: u64 = 1_000_000;

/// How often the line is written anew at most.
const MOMENT: Duration = Duration::from_millis(200);

/// One line on the error stream of a terminal, written over and over; silent elsewhere. Ctrl-C cancels: what came is kept.
pub(super) struct Bar<'a> {
    scene: &'a Scene,
    name: &'a str,
    stop: Arc<AtomicBool>,
    begun: Instant,
    pace: Pace,
    shown: Option<Duration>,
}

impl<'a> Bar<'a> {
    pub(super) fn new(scene: &'a Scene, name: &'a str) -> Self {
        let (stop, begun) = (stop_on_interrupt(), Instant::now());
        Self { scene, name, stop, begun, pace: Pace::default(), shown: None }
    }

    fn text(&mut self, advance: Advance, passed: Duration) -> String {
        let number = |value: u64| i64::try_from(value).unwrap_or(i64::MAX);
        let percent = (advance.done * 100).checked_div(advance.total).unwrap_or(100);
        let key = if advance.stage == Stage::Checking { "packs-checking" } else { "packs-carrying" };
        let message = Message::new(key)
            .with("name", self.name)
            .with_number("percent", number(percent))
            .with_number("done", number(advance.done / MEGABYTE))
            .with_number("all", number(advance.total.div_ceil(MEGABYTE)));
        let output = self.scene.output();
        let text = output.text(&message);
        let left = match advance.stage {
            Stage::Checking => None,
            Stage::Carrying => self.pace.time_left(passed, advance.done, advance.total),
        };
        let Some(left) = left.map(|left| left.as_secs()) else { return text };
        let left = if left < 60 {
            Message::new("packs-left-seconds").with_number("seconds", number(left))
        } else {
            Message::new("packs-left-minutes").with_number("minutes", number(left.div_ceil(60)))
        };
        format!("{text}  {}", output.text(&left))
    }
}

impl Drop for Bar<'_> {
    fn drop(&mut self) {
        if self.shown.is_some() {
            let _ = writeln!(io::stderr());
        }
    }
}

impl Progress for Bar<'_> {
    fn advance(&mut self, advance: Advance) -> ControlFlow<()> {
        if self.stop.load(Ordering::Relaxed) {
            return ControlFlow::Break(());
        }
        let passed = self.begun.elapsed();
        let recent = self.shown.is_some_and(|shown| passed.saturating_sub(shown) < MOMENT);
        let too_soon = recent && advance.done < advance.total;
        if self.scene.json || !io::stderr().is_terminal() || too_soon {
            return ControlFlow::Continue(());
        }
        self.shown = Some(passed);
        let text = self.text(advance, passed);
        // The line before is written over.
        let _ = write!(io::stderr(), "\r\u{1b}[K{text}");
        let _ = io::stderr().flush();
        ControlFlow::Continue(())
    }
}
