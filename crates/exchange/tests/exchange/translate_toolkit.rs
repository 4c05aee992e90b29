//! Our files in the hands of the translate-toolkit, which Weblate and Pootle are built on. Skipped where it is not
//! installed: `python3 -m pip install translate-toolkit`, or `SAUTI_TRANSLATE_TOOLKIT_PYTHON` names a Python that has it.

use std::path::Path;
use std::process::Command;

use exchange::catalogue;

use crate::formats::{ALL, SOURCE, TARGET, codes, tag, words};

/// What the script says where the toolkit is not there.
const ABSENT: i32 = 77;

#[test]
fn the_toolkit_reads_and_writes_our_files() {
    let python = std::env::var("SAUTI_TRANSLATE_TOOLKIT_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../scripts/check-exchange.py");
    let folder = tempfile::tempdir().unwrap();
    let there = catalogue("village-mill", (&tag("en"), &words(SOURCE)), (&tag("sw"), Some(&words(TARGET))));
    for format in ALL {
        std::fs::write(folder.path().join(format!("words.{}", format.name)), (format.write)(&there)).unwrap();
    }
    let Ok(done) = Command::new(&python).arg(script).arg(folder.path()).output() else {
        eprintln!("skipped: there is no {python}");
        return;
    };
    if done.status.code() == Some(ABSENT) {
        eprintln!("skipped: {python} has no translate-toolkit");
        return;
    }
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    for format in ALL {
        let file = std::fs::read(folder.path().join(format!("back.{}", format.name))).unwrap();
        let (back, problems) = (format.read)(&file);
        assert_eq!(codes(&problems), [""; 0], "{}", format.name);
        let texts = |units: &[exchange::Unit]| -> Vec<_> {
            units.iter().map(|unit| (unit.key.clone(), unit.source.clone(), unit.target.clone(), unit.stale)).collect()
        };
        assert_eq!(texts(&back.units), texts(&there.units), "{}", format.name);
    }
}
