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

impl Word {
    /// Where the word begins and ends, in samples.
    fn bounds(&self) -> (usize, usize) {
        let levels = self.samples.chunks_exact(FRAME).map(|frame| Level::of(frame).0).collect::<Vec<_>>();
        let loudest = levels.iter().copied().fold(f32::MIN, f32::max);
        let first = levels.iter().position(|&level| level > loudest - 30.0).unwrap_or(0);
        let last = levels.iter().rposition(|&level| level > loudest - 30.0).unwrap_or(0);
        (first * FRAME, (last + 1) * FRAME)
    }

    fn level(&self) -> f32 {
        let (begin, end) = self.bounds();
        Level::of(&self.samples[begin..end]).0
    }
}

/// Where a returned clip lies and when its end was reported, in samples of the whole sound.
struct Span {
    from: usize,
    to: usize,
    reported: usize,
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
    let mut tally = Tally::default();
    let mut speakers = words.iter().map(|word| word.speaker.as_str()).collect::<Vec<_>>();
    speakers.sort_unstable();
    speakers.dedup();
    for speaker in speakers {
        let said = words.iter().filter(|word| word.speaker == speaker).step_by(4).collect::<Vec<_>>();
        let level = said.iter().map(|word| word.level()).sum::<f32>() / said.len() as f32;
        let mut endpointer = Endpointer::new(EndpointerSettings::default());
        let place = |length: usize, seed: &mut Noise| match ratio {
            Some(ratio) => kind.sound(length, level - ratio, words, speaker, seed),
            None => vec![0.0; length],
        };
        // The place is heard for four seconds first.
        endpointer.take(&place(2 * AROUND, seed));
        for word in said {
            let mut sound = place(word.samples.len() + 2 * AROUND, seed);
            sound[AROUND..].iter_mut().zip(&word.samples).for_each(|(sample, &spoken)| *sample += spoken);
            endpointer.discard();
            tally.count(word, &run(&mut endpointer, &sound));
        }
    }
    tally.print(name);
}

/// What became of the words of one place.
#[derive(Default)]
struct Tally {
    words: usize,
    once: usize,
    split: usize,
    missed: usize,
    start_cut: usize,
    end_cut: usize,
    false_begins: usize,
    delays: Vec<f32>,
}

impl Tally {
    fn count(&mut self, word: &Word, spans: &[Span]) {
        let (begin, end) = word.bounds();
        let (begin, end) = (begin + AROUND, end + AROUND);
        let touching = spans.iter().filter(|span| span.from < end && span.to > begin).collect::<Vec<_>>();
        self.words += 1;
        self.false_begins += spans.len() - touching.len();
        match touching.as_slice() {
            [] => self.missed += 1,
            [span] => {
                self.once += 1;
                self.start_cut += usize::from(span.from > begin);
                self.end_cut += usize::from(span.to + FRAME < end);
                self.delays.push((span.reported as f32 - end as f32) / 16.0);
            }
            _ => self.split += 1,
        }
    }

    fn print(mut self, name: &str) {
        self.delays.sort_by(f32::total_cmp);
        let share = |count: usize| 100.0 * count as f32 / self.words as f32;
        let quantile = |q: f32| self.delays.get((self.delays.len() as f32 * q) as usize).copied().unwrap_or(f32::NAN);
        let minutes = self.words as f32 * 2.0 * AROUND as f32 / 16_000.0 / 60.0;
        println!(
            "| {name} | {:.1} | {:.1} | {:.1} | {:.1} | {:.1} | {:.0} / {:.0} | {:.1} |",
            share(self.once),
            share(self.split),
            share(self.missed),
            share(self.start_cut),
            share(self.end_cut),
            quantile(0.5),
            quantile(0.95),
            self.false_begins as f32 / minutes
        );
    }
}

fn run(endpointer: &mut Endpointer, sound: &[f32]) -> Vec<Span> {
    let mut spans = Vec::new();
    for (index, frame) in sound.chunks_exact(FRAME).enumerate() {
        let reported = (index + 1) * FRAME;
        for event in endpointer.take(frame) {
            if let Speech::Ended { clip } = event {
                let to = find(&sound[..reported], &clip);
                spans.push(Span { from: to - clip.len(), to, reported });
            }
        }
    }
    spans
}

/// Where a clip ends in the sound from which it was cut.
fn find(sound: &[f32], clip: &[f32]) -> usize {
    (clip.len()..=sound.len())
        .rev()
        .step_by(FRAME)
        .find(|&to| sound[to - clip.len()..to] == *clip)
        .unwrap_or(sound.len())
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
