//! How well the endpointer finds single words: in silence, and in noise and the voices of others.
//!
//! Takes a folder with `clips.tsv` (path, language, text, speaker, …: one word in each clip) as its
//! argument. Each clip is put between two seconds of the place, the place sounding all along; where
//! the word really begins and ends is where the clean clip is within 30 dB of its loudest frame.
//!
//! ```sh
//! cargo run -p speech --example measure_endpointing -- FOLDER
//! ```

use std::path::{Path, PathBuf};

use speech::{Endpointer, EndpointerSettings, Level, Speech};

const FRAME: usize = 256;
const AROUND: usize = 32_000;

struct Word {
    speaker: String,
    samples: Vec<f32>,
}

/// What the endpointer made of one clip, in samples of the whole sound.
#[derive(Default)]
struct Outcome {
    utterances: usize,
    /// Where each returned clip lies, and when its end was reported.
    spans: Vec<(usize, usize, usize)>,
}

fn main() {
    let Some(folder) = std::env::args().nth(1).map(PathBuf::from) else {
        println!("measure_endpointing: no folder of clips given, nothing measured");
        return;
    };
    let words = read(&folder);
    println!("{} words", words.len());
    println!(
        "place                 once  split missed  cut-start cut-end  delay median/p95 ms   false begins per minute"
    );
    let mut seed = Noise(1);
    let places: [(&str, Option<f32>, Kind); 9] = [
        ("silence", None, Kind::White),
        ("white, 20 dB", Some(20.0), Kind::White),
        ("white, 10 dB", Some(10.0), Kind::White),
        ("white, 5 dB", Some(5.0), Kind::White),
        ("hum 50 Hz, 0 dB", Some(0.0), Kind::Hum),
        ("clicks, 0 dB", Some(0.0), Kind::Clicks),
        ("6 voices, 20 dB", Some(20.0), Kind::Voices),
        ("6 voices, 10 dB", Some(10.0), Kind::Voices),
        ("6 voices, 5 dB", Some(5.0), Kind::Voices),
    ];
    for (name, ratio, kind) in places {
        measure(name, ratio, kind, &words, &mut seed);
    }
}

#[derive(Clone, Copy)]
enum Kind {
    White,
    Hum,
    Clicks,
    Voices,
}

fn measure(name: &str, ratio: Option<f32>, kind: Kind, words: &[Word], seed: &mut Noise) {
    let mut endpointer = Endpointer::new(EndpointerSettings::default());
    let mut counts = [0_usize; 5];
    let mut delays = Vec::new();
    let mut false_begins = 0;
    // The place is heard for four seconds first, as it is while the program speaks.
    let every = words.iter().step_by(4).collect::<Vec<_>>();
    for word in &every {
        let (begin, end) = bounds(&word.samples);
        let level = Level::of(&word.samples[begin..end]).0;
        let length = word.samples.len() + 2 * AROUND;
        let mut sound = ratio
            .map_or_else(|| vec![0.0; length], |ratio| kind.sound(length, level - ratio, words, &word.speaker, seed));
        for (sample, &spoken) in sound[AROUND..].iter_mut().zip(&word.samples) {
            *sample += spoken;
        }
        endpointer.discard();
        let outcome = run(&mut endpointer, &sound);
        let (begin, end) = (begin + AROUND, end + AROUND);
        let touching =
            outcome.spans.iter().filter(|(from, to, _)| *from < end && *to > begin).copied().collect::<Vec<_>>();
        false_begins += outcome.utterances - touching.len();
        match touching.as_slice() {
            [] => counts[2] += 1,
            [(from, to, reported)] => {
                counts[0] += 1;
                counts[3] += usize::from(*from > begin);
                counts[4] += usize::from(*to + FRAME < end);
                delays.push((*reported as f32 - end as f32) / 16.0);
            }
            _ => counts[1] += 1,
        }
    }
    delays.sort_by(f32::total_cmp);
    let share = |count: usize| 100.0 * count as f32 / every.len() as f32;
    let quantile = |q: f32| delays.get((delays.len() as f32 * q) as usize).copied().unwrap_or(f32::NAN);
    let minutes = every.len() as f32 * 2.0 * AROUND as f32 / 16_000.0 / 60.0;
    println!(
        "{name:<20} {:5.1} {:6.1} {:6.1} {:9.1} {:8.1} {:10.0} / {:<6.0} {:14.2}",
        share(counts[0]),
        share(counts[1]),
        share(counts[2]),
        share(counts[3]),
        share(counts[4]),
        quantile(0.5),
        quantile(0.95),
        false_begins as f32 / minutes
    );
}

fn run(endpointer: &mut Endpointer, sound: &[f32]) -> Outcome {
    let mut outcome = Outcome::default();
    for (index, frame) in sound.chunks_exact(FRAME).enumerate() {
        let heard = (index + 1) * FRAME;
        for event in endpointer.take(frame) {
            if let Speech::Ended { clip } = event {
                outcome.utterances += 1;
                // The clip ends with the pause that was reported, or just now.
                let to = find(&sound[..heard], &clip);
                outcome.spans.push((to - clip.len(), to, heard));
            }
        }
    }
    outcome
}

/// Where a clip ends in the sound from which it was cut.
fn find(sound: &[f32], clip: &[f32]) -> usize {
    (clip.len()..=sound.len())
        .rev()
        .step_by(FRAME)
        .find(|&to| sound[to - clip.len()..to] == *clip)
        .unwrap_or(sound.len())
}

/// Where a clean clip begins and ends, in samples.
fn bounds(samples: &[f32]) -> (usize, usize) {
    let levels = samples.chunks_exact(FRAME).map(|frame| Level::of(frame).0).collect::<Vec<_>>();
    let loudest = levels.iter().copied().fold(f32::MIN, f32::max);
    let first = levels.iter().position(|&level| level > loudest - 30.0).unwrap_or(0);
    let last = levels.iter().rposition(|&level| level > loudest - 30.0).unwrap_or(0);
    (first * FRAME, (last + 1) * FRAME)
}

impl Kind {
    fn sound(self, length: usize, level: f32, words: &[Word], not: &str, seed: &mut Noise) -> Vec<f32> {
        let mut sound = vec![0.0; length];
        match self {
            Self::White => sound.iter_mut().for_each(|sample| *sample = seed.next()),
            Self::Hum => {
                for (index, sample) in sound.iter_mut().enumerate() {
                    let phase = index as f32 / 16_000.0 * 50.0 * std::f32::consts::TAU;
                    *sample = phase.sin() + 0.3 * (3.0 * phase).sin();
                }
            }
            Self::Clicks => {
                for start in (0..length).step_by(11_000) {
                    for sample in sound.iter_mut().skip(start).take(80) {
                        *sample = seed.next();
                    }
                }
            }
            Self::Voices => {
                for _ in 0..6 {
                    let mut at = 0;
                    while at < length {
                        let other = &words[seed.below(words.len())];
                        if other.speaker == not {
                            continue;
                        }
                        for (sample, &spoken) in sound[at..].iter_mut().zip(&other.samples) {
                            *sample += spoken;
                        }
                        at += other.samples.len();
                    }
                }
            }
        }
        let gain = 10_f32.powf((level - Level::of(&sound).0) / 20.0);
        sound.iter_mut().for_each(|sample| *sample *= gain);
        sound
    }
}

/// A small generator of random numbers (xorshift), so that every run measures the same.
struct Noise(u64);

impl Noise {
    fn step(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn next(&mut self) -> f32 {
        (self.step() >> 40) as f32 / (1 << 23) as f32 - 1.0
    }

    fn below(&mut self, limit: usize) -> usize {
        (self.step() >> 11) as usize % limit
    }
}

fn read(folder: &Path) -> Vec<Word> {
    let table = std::fs::read_to_string(folder.join("clips.tsv")).unwrap_or_default();
    table
        .lines()
        .skip(1)
        .filter_map(|line| {
            let mut fields = line.split('\t');
            let path = folder.join(fields.next()?);
            let speaker = fields.nth(2)?.to_owned();
            let mut reader = hound::WavReader::open(path).ok()?;
            let samples = reader.samples::<i16>().map_while(Result::ok).map(|s| f32::from(s) / 32_768.0).collect();
            Some(Word { speaker, samples })
        })
        .collect()
}
