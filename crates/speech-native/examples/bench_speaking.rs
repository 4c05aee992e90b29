//! Warm text to first sound, as ratios to peers, each pair taken in turn within one run:
//! espeak-ng in process against the `espeak-ng` program, and the path of a Piper voice against
//! PyPI's `piper-tts` in one warm Python process with the same voice.
//!
//! `PYTHON` names a Python that has piper-tts; otherwise that of the repository's `.cache/venv`.

use std::error::Error;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use speech::{Utterance, Voice};
use speech_native::{EspeakVoice, PiperVoice, VoiceLadder};

const WARM_UPS: usize = 2;

/// Rounds over the sentences of a language: 3 times 22 pairs.
const ROUNDS: usize = 3;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> Result<()> {
    println!("milliseconds from text to first sound: median (5th to 95th percentile); ratio pair by pair");
    for (language, program_voice) in [("en", "en"), ("ar", "ar"), ("sw", "sw")] {
        against_program(language, program_voice)?;
    }
    against_piper()?;
    said_before()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn sentences(language: &str) -> Result<Vec<String>> {
    let text = std::fs::read_to_string(root().join(format!("tests/parity/sentences/{language}.txt")))?;
    Ok(text.lines().map(str::to_owned).collect())
}

/// The time from a text to its first sound.
fn first_sound(voice: &mut dyn Voice, language: &str, text: &str) -> Result<Duration> {
    let utterance = Utterance { text: text.to_owned(), language: language.parse()?, speed: 1.0 };
    let begun = Instant::now();
    let mut first = None;
    voice.speak(&utterance, &mut |_, _| {
        first = Some(begun.elapsed());
        ControlFlow::Break(())
    })?;
    first.ok_or_else(|| format!("no sound: {text}").into())
}

/// The same of the `espeak-ng` program: a process per text, which is how it is used. Its first
/// sample follows the 44 bytes of a WAV header.
fn first_sound_of_program(voice: &str, text: &str) -> std::io::Result<Duration> {
    let begun = Instant::now();
    let mut program =
        Command::new("espeak-ng").args(["-v", voice, "--stdout", "--", text]).stdout(Stdio::piped()).spawn()?;
    let mut sound = [0; 46];
    let read = program.stdout.take().map_or(Ok(()), |mut stdout| stdout.read_exact(&mut sound));
    let first = begun.elapsed();
    // Not every text leaves the program more to write than was read.
    let _ = program.kill();
    program.wait()?;
    read.map(|()| first)
}

fn against_program(language: &str, program_voice: &str) -> Result<()> {
    let sentences = sentences(language)?;
    let mut voice = EspeakVoice::open()?;
    if let Err(error) = first_sound_of_program(program_voice, &sentences[0]) {
        println!("espeak-ng, {language}: not measured: the program espeak-ng: {error}");
        return Ok(());
    }
    let mut pairs = Vec::new();
    for text in rounds(&sentences) {
        let ours = first_sound(&mut voice, language, text)?;
        pairs.push((ours, first_sound_of_program(program_voice, text)?));
    }
    print(&format!("espeak-ng, {language}, against the program"), &pairs);
    Ok(())
}

/// PyPI's piper-tts in a process of its own.
struct Peer {
    process: Child,
    texts: ChildStdin,
    times: BufReader<ChildStdout>,
}

impl Peer {
    fn start(model: &Path) -> Result<Self> {
        let python = std::env::var_os("PYTHON").map_or_else(|| root().join(".cache/venv/bin/python"), PathBuf::from);
        let driver = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/piper_peer.py");
        let mut process = Command::new(python)
            .arg(driver)
            .arg(model)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let pipes = process.stdin.take().zip(process.stdout.take());
        let (texts, times) = pipes.ok_or("the peer has no pipes")?;
        let mut peer = Self { process, texts, times: BufReader::new(times) };
        if peer.line()? == "ready" { Ok(peer) } else { Err("piper-tts is not installed there".into()) }
    }

    fn line(&mut self) -> Result<String> {
        let mut line = String::new();
        self.times.read_line(&mut line)?;
        Ok(line.trim().to_owned())
    }

    fn first_sound(&mut self, text: &str) -> Result<Duration> {
        writeln!(self.texts, "{text}")?;
        Ok(Duration::from_secs_f64(self.line()?.parse()?))
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn against_piper() -> Result<()> {
    let model = root().join("models/stand-in-voice/stand-in.onnx");
    let description = model.with_extension("onnx.json");
    let mut voice = PiperVoice::open(&model, &description, "en".parse()?)?;
    if let Err(error) = voice.load() {
        println!("Piper: not measured: {error}");
        return Ok(());
    }
    let mut peer = match Peer::start(&model) {
        Ok(peer) => peer,
        Err(error) => {
            println!("Piper: not measured: PyPI's piper-tts: {error}");
            return Ok(());
        }
    };
    let mut pairs = Vec::new();
    for text in rounds(&sentences("en")?) {
        pairs.push((first_sound(&mut voice, "en", text)?, peer.first_sound(text)?));
    }
    print("Piper with the stand-in voice, en, against piper-tts", &pairs);
    println!("  A real voice computes far longer than the stand-in, here and there: its ratio is nearer to 1.");
    Ok(())
}

/// A prompt that was said before, against the same prompt for the first time.
fn said_before() -> Result<()> {
    let sentences = sentences("en")?;
    let mut ladder = VoiceLadder::new(vec![Box::new(EspeakVoice::open()?)]);
    let mut voice = EspeakVoice::open()?;
    let prompts: Result<Vec<Utterance>> = sentences
        .iter()
        .map(|text| Ok(Utterance { text: text.clone(), language: "en".parse()?, speed: 1.0 }))
        .collect();
    ladder.prepare(&prompts?, &|| false);
    let mut pairs = Vec::new();
    for text in rounds(&sentences) {
        pairs.push((first_sound(&mut ladder, "en", text)?, first_sound(&mut voice, "en", text)?));
    }
    print("espeak-ng, en, said before, against said anew", &pairs);
    Ok(())
}

/// The sentences in rounds, the warm-ups first.
fn rounds(sentences: &[String]) -> impl Iterator<Item = &String> {
    sentences.iter().take(WARM_UPS).chain(std::iter::repeat_n(sentences, ROUNDS).flatten())
}

fn print(what: &str, pairs: &[(Duration, Duration)]) {
    let pairs = &pairs[WARM_UPS..];
    let spread = |mut values: Vec<f64>| {
        values.sort_by(f64::total_cmp);
        let at = |part: usize| values[(values.len() - 1) * part / 100];
        (at(50), at(5), at(95))
    };
    let milliseconds = |duration: &Duration| duration.as_secs_f64() * 1000.0;
    let (ours, ours_low, ours_high) = spread(pairs.iter().map(|(ours, _)| milliseconds(ours)).collect());
    let (peer, peer_low, peer_high) = spread(pairs.iter().map(|(_, peer)| milliseconds(peer)).collect());
    let (ratio, low, high) = spread(pairs.iter().map(|(ours, peer)| ours.as_secs_f64() / peer.as_secs_f64()).collect());
    println!(
        "{what}: {ours:.2} ({ours_low:.2}-{ours_high:.2}) to {peer:.2} ({peer_low:.2}-{peer_high:.2}): \
         {ratio:.3} ({low:.3}-{high:.3}), {} pairs",
        pairs.len()
    );
}
