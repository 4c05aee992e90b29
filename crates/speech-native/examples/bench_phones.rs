//! What the built-in recogniser of phones costs: time to load, memory, and time from the end of speech to
//! the decision.
//!
//! `cargo run --release -p speech-native --example bench_phones`
//!
//! The answer is 1.5 s of sound (a clip of a person from the fixtures between its own silence); everything
//! runs on one thread. Goals: 20 ms and 30 MB.

use std::error::Error;
use std::path::Path;
use std::time::Instant;

use speech::{Candidate, Expectation, Recogniser};
use speech_native::PhonesRecogniser;

/// Times that each decision is measured.
const REPETITIONS: usize = 200;

/// The length of the answer, in samples.
const ANSWER: usize = speech::RATE as usize * 3 / 2;

const WORDINGS: [&str; 10] = [
    "yes",
    "no",
    "say it again",
    "go on",
    "the members",
    "the owner of the shop",
    "every member has one vote",
    "slower",
    "help me",
    "lessons",
];

fn main() -> Result<(), Box<dyn Error>> {
    let before = resident_kilobytes();
    let begin = Instant::now();
    let mut recogniser = PhonesRecogniser::built_in()?;
    println!("load: {:.1} ms", milliseconds(begin));
    let answer = answer()?;
    for count in [2, 4, 10] {
        let candidate = |wording: &&str| Candidate { id: (*wording).to_owned(), wordings: vec![(*wording).to_owned()] };
        let candidates = WORDINGS[..count].iter().map(candidate).collect();
        let expectation = Expectation { language: "en".parse()?, candidates };
        let begin = Instant::now();
        assert!(recogniser.serves(&expectation));
        let prepared = milliseconds(begin);
        let mut times = Vec::with_capacity(REPETITIONS);
        for _ in 0..REPETITIONS {
            let begin = Instant::now();
            recogniser.recognise(&answer, &expectation, &|| false)?;
            times.push(milliseconds(begin));
        }
        times.sort_by(f64::total_cmp);
        let (median, high) = (times[REPETITIONS / 2], times[REPETITIONS * 95 / 100]);
        println!("{count} candidates: prepared in {prepared:.1} ms; decision {median:.2} ms, p95 {high:.2} ms");
    }
    match (before, resident_kilobytes()) {
        (Some(before), Some(after)) => println!("memory: {:.1} MB more than before", (after - before) as f64 / 1e3),
        _ => println!("memory: not told by this system"),
    }
    Ok(())
}

/// A second and a half of sound with a word in it.
fn answer() -> Result<Vec<f32>, hound::Error> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/speech/en-repeat-1.wav");
    let samples = hound::WavReader::open(file)?.into_samples::<i16>().collect::<Result<Vec<i16>, _>>()?;
    Ok(samples.into_iter().map(|sample| f32::from(sample) / 32_768.0).cycle().take(ANSWER).collect())
}

fn milliseconds(begin: Instant) -> f64 {
    begin.elapsed().as_secs_f64() * 1e3
}

/// The memory of this process that is in use, in kilobytes, where the system tells.
fn resident_kilobytes() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().trim_end_matches(" kB").parse().ok()
}
