//! End of speech to decision: our scoring of what may be said at a question against whisper.cpp's
//! transcribing (PyPI's `pywhispercpp`, warm, in one process), with the same weights, the same clip
//! and two threads, each pair taken in turn within one run.
//!
//! `PYTHON` names a Python that has pywhispercpp and NumPy; otherwise that of the repository's
//! `.cache/venv`.

use std::cell::Cell;
use std::error::Error;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use speech::{Candidate, Endpointer, EndpointerSettings, Expectation, Recogniser as _, Speech};
use speech_native::WhisperRecogniser;

const WARM_UPS: usize = 2;
const PAIRS: usize = 20;

/// The question, by the key of its words, and its answers in order. The clip says the first.
const QUESTION: &str = "general-assembly--highest-voice";
const ANSWERS: [&str; 3] = ["assembly", "chairperson", "manager"];
const COMMANDS: [&str; 8] = ["repeat", "slower", "faster", "next", "back", "help", "menu", "stop"];
const CLIP: &str = "en-assembly-1";

/// Samples of a frame of whisper's encoder, and the frames of room that `whisper/engine.rs` leaves.
const FRAME: usize = 320;
const ROOM: usize = 96;

/// What is compared: the peer's name of its settings, what they are, and the goal.
const COMPARISONS: [(&str, &str, Option<f64>); 3] = [
    ("default", "its defaults, as if it understood: 30 s encoded, 7 tokens written", Some(0.20)),
    ("fast", "its fastest for stock weights: audio_ctx 512, greedy, no timestamps, 5 tokens", Some(0.60)),
    ("shortest", "the same with an audio_ctx as short as ours, at which stock weights loop", None),
];

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let model = folder.path().join("tiny.bin");
    let made =
        Command::new(python()).arg(root().join("models/stand-in-whisper/make.py")).arg(&model).arg("--tiny").status();
    if !made.is_ok_and(|status| status.success()) {
        println!("not measured: no Python with NumPy to make the model with (scripts/setup.sh bench)");
        return Ok(());
    }
    let (clip, expectation) = (clip()?, expectation()?);
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    println!("load of the machine: {}", load.split(' ').take(3).collect::<Vec<_>>().join(" "));
    println!("A model of the sizes of whisper-tiny with random weights, which understands nothing:");
    println!("  how many tokens of the wordings ours decodes with a real one is not known;");
    println!("  the peer would write to its limit, and is held to as many tokens as the answer has.");
    let mut recogniser = WhisperRecogniser::open(&model)?;
    prepare(&mut recogniser, &expectation);
    let mut peer = match Peer::start(&model, &clip, folder.path()) {
        Ok(peer) => peer,
        Err(error) => {
            println!("not measured: PyPI's pywhispercpp: {error}");
            return Ok(());
        }
    };
    println!("milliseconds from the clip to the answer: median (5th to 95th percentile); ratio pair by pair");
    for (settings, what, goal) in COMPARISONS {
        compare(&mut recogniser, &mut peer, (&clip, &expectation), (settings, what, goal))?;
    }
    let untouched = peer.hear("untouched")?;
    println!(
        "whisper.cpp at its defaults, left to these weights: {:.0} ms, {} tokens decoded, encoded {} times \
         (stopped after 60 s at the latest); no figure to compare with",
        milliseconds(untouched.time),
        untouched.tokens,
        untouched.encodings
    );
    Ok(())
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn python() -> PathBuf {
    std::env::var_os("PYTHON").map_or_else(|| root().join(".cache/venv/bin/python"), PathBuf::from)
}

fn milliseconds(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1000.0
}

/// The clip as the endpointer gives it at the first short silence, from a second of silence, the
/// answer as espeak-ng says it, and silence again.
fn clip() -> Result<Vec<f32>> {
    let file = root().join(format!("tests/fixtures/speech/{CLIP}.wav"));
    let said: std::result::Result<Vec<i16>, _> = hound::WavReader::open(file)?.into_samples().collect();
    let silence = vec![0.0; speech::RATE as usize];
    let said: Vec<f32> = said?.into_iter().map(|sample| f32::from(sample) / 32_768.0).collect();
    let sound = [silence.as_slice(), &said, &silence].concat();
    let events = Endpointer::new(EndpointerSettings::default()).take(&sound);
    let mut clips = events.into_iter().filter_map(|event| match event {
        Speech::Paused { clip } => Some(clip),
        _ => None,
    });
    clips.next_back().ok_or_else(|| "no speech in the clip".into())
}

/// What may be said at the question: its answers, also by their place in the list, and the standing
/// commands, as the engine puts them together.
fn expectation() -> Result<Expectation> {
    let course = std::fs::read_to_string(root().join("lessons/cooperative-basics/words/en.ftl"))?;
    let app = std::fs::read_to_string(root().join("locales/en.ftl"))?;
    let mut candidates = Vec::new();
    for (place, answer) in (1..).zip(ANSWERS) {
        let mut wordings = said(&course, QUESTION, &format!(".answer-{answer}"))?;
        wordings.extend(said(&course, QUESTION, &format!(".said-{answer}"))?);
        wordings.extend(said(&app, &format!("ordinal-{place}"), ".said")?);
        candidates.push(Candidate { id: format!("answer:{answer}"), wordings });
    }
    for command in COMMANDS {
        let wordings = said(&app, &format!("command-{command}"), ".said")?;
        candidates.push(Candidate { id: format!("command:{command}"), wordings });
    }
    Ok(Expectation { language: "en".parse()?, candidates })
}

/// The wordings in an attribute of a message.
fn said(texts: &str, message: &str, attribute: &str) -> Result<Vec<String>> {
    let is_message = |line: &&str| line.split_once(" =").is_some_and(|(key, _)| key == message);
    let attributes =
        texts.lines().skip_while(|line| !is_message(line)).skip(1).take_while(|line| line.starts_with(' '));
    let mut values = attributes.filter_map(|line| line.trim().split_once(" = "));
    let value = values.find(|(key, _)| *key == attribute);
    let (_, value) = value.ok_or_else(|| format!("no {attribute} in {message}"))?;
    Ok(value.split('|').map(|wording| wording.trim().to_owned()).collect())
}

/// What can be done before anybody speaks, and what it costs.
fn prepare(recogniser: &mut WhisperRecogniser, expectation: &Expectation) {
    let asked = Cell::new(0);
    let begun = Instant::now();
    recogniser.prepare(expectation, &|| {
        asked.set(asked.get() + 1);
        false
    });
    let wordings: usize = expectation.candidates.iter().map(|candidate| candidate.wordings.len()).sum();
    println!(
        "once for the question, before its first clip: {:.0} ms for {} candidates in {wordings} wordings, {} tokens",
        milliseconds(begun.elapsed()),
        expectation.candidates.len(),
        asked.get()
    );
}

/// The time from the clip to the decision, and how many tokens of the wordings were decoded:
/// the recogniser asks before each, and once before the clip.
fn decide(recogniser: &mut WhisperRecogniser, clip: &[f32], expectation: &Expectation) -> Result<(Duration, usize)> {
    let asked = Cell::new(0_usize);
    let begun = Instant::now();
    recogniser.recognise(clip, expectation, &|| {
        asked.set(asked.get() + 1);
        false
    })?;
    Ok((begun.elapsed(), asked.get().saturating_sub(1)))
}

/// What the peer did with the clip.
struct Transcribed {
    time: Duration,
    tokens: usize,
    encodings: usize,
}

/// PyPI's pywhispercpp in a process of its own.
struct Peer {
    process: Child,
    names: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Peer {
    fn start(model: &Path, clip: &[f32], folder: &Path) -> Result<Self> {
        let file = folder.join("clip.f32");
        std::fs::write(&file, clip.iter().flat_map(|sample| sample.to_le_bytes()).collect::<Vec<u8>>())?;
        let mut process = Command::new(python())
            .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/whisper_peer.py"))
            .args([model, &file])
            .arg((clip.len().div_ceil(FRAME) + ROOM).to_string())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let pipes = process.stdin.take().zip(process.stdout.take());
        let (names, answers) = pipes.ok_or("the peer has no pipes")?;
        let mut peer = Self { process, names, answers: BufReader::new(answers) };
        if peer.line()? == "ready" { Ok(peer) } else { Err("it is not installed there".into()) }
    }

    fn line(&mut self) -> Result<String> {
        let mut line = String::new();
        self.answers.read_line(&mut line)?;
        Ok(line.trim().to_owned())
    }

    fn hear(&mut self, settings: &str) -> Result<Transcribed> {
        writeln!(self.names, "{settings}")?;
        let line = self.line()?;
        let mut parts = line.split(' ');
        let mut next = || parts.next().ok_or("the peer gave no answer");
        let time = Duration::from_secs_f64(next()?.parse()?);
        Ok(Transcribed { time, tokens: next()?.parse()?, encodings: next()?.parse()? })
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn compare(
    recogniser: &mut WhisperRecogniser,
    peer: &mut Peer,
    (clip, expectation): (&[f32], &Expectation),
    (settings, what, goal): (&str, &str, Option<f64>),
) -> Result<()> {
    let mut pairs = Vec::new();
    let (mut ours_tokens, mut last) = (0, None);
    for _ in 0..WARM_UPS + PAIRS {
        let (ours, tokens) = decide(recogniser, clip, expectation)?;
        let theirs = peer.hear(settings)?;
        pairs.push((ours, theirs.time));
        (ours_tokens, last) = (tokens, Some(theirs));
    }
    print(what, &pairs[WARM_UPS..], goal);
    let Some(theirs) = last else { return Ok(()) };
    println!(
        "  ours: encoded once, {ours_tokens} tokens of wordings decoded; it: {} tokens with its prompt, encoded {} times",
        theirs.tokens, theirs.encodings
    );
    after_end(&pairs[WARM_UPS..]);
    Ok(())
}

fn print(what: &str, pairs: &[(Duration, Duration)], goal: Option<f64>) {
    let (ours, ours_low, ours_high) = spread(pairs.iter().map(|(ours, _)| milliseconds(*ours)));
    let (peer, peer_low, peer_high) = spread(pairs.iter().map(|(_, peer)| milliseconds(*peer)));
    let (ratio, low, high) = spread(pairs.iter().map(|(ours, peer)| ours.as_secs_f64() / peer.as_secs_f64()));
    let goal = goal.map_or_else(String::new, |goal| {
        format!(", goal {goal:.2}: {}", if ratio <= goal { "reached" } else { "missed" })
    });
    println!("against whisper.cpp at {what}:");
    println!(
        "  {ours:.0} ({ours_low:.0}-{ours_high:.0}) to {peer:.0} ({peer_low:.0}-{peer_high:.0}): \
         {ratio:.3} ({low:.3}-{high:.3}), {} pairs{goal}",
        pairs.len()
    );
}

/// What of ours is left when the utterance ends: it began at the pause before.
fn after_end(pairs: &[(Duration, Duration)]) {
    let settings = EndpointerSettings::default();
    let ahead = Duration::from_millis(u64::from(settings.hangover_milliseconds - settings.pause_milliseconds));
    let left = pairs.iter().map(|(ours, _)| milliseconds(ours.saturating_sub(ahead)));
    let (left, low, high) = spread(left);
    println!(
        "  ours begins at a silence of {} ms and the utterance ends at {} ms: {left:.0} ({low:.0}-{high:.0}) ms are left then",
        settings.pause_milliseconds, settings.hangover_milliseconds
    );
}

/// The median, the 5th and the 95th percentile.
fn spread(values: impl Iterator<Item = f64>) -> (f64, f64, f64) {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    let at = |part: usize| values[(values.len() - 1) * part / 100];
    (at(50), at(5), at(95))
}
