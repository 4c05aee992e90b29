//! How well the member's own takes are told apart, on recordings of real people.
//!
//! Takes a folder with `clips.tsv` (path, language, text, speaker, …) as its argument; the path's
//! first part, or else the fifth column, names the set. Of every word that a speaker said at least
//! four times, the first one to three are enrolled and the fourth is heard.
//!
//! ```sh
//! cargo run --release -p speech-native --example measure_takes -- FOLDER
//! ```

#![expect(clippy::expect_used, reason = "a measurement that cannot go on stops")]

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Instant;

use language::LanguageTag;
use speech::{Candidate, Expectation, Hearing, Recogniser};
use speech_native::{Take, TakesRecogniser};

/// Lists of alternatives drawn for each clip.
const DRAWS: usize = 4;

type Clip = Vec<f32>;
/// For each set and speaker the clips of each word.
type Sets = BTreeMap<String, BTreeMap<String, BTreeMap<String, Vec<Clip>>>>;

fn main() {
    let Some(folder) = std::env::args().nth(1) else {
        println!("measure_takes: no folder of clips given, nothing measured");
        return;
    };
    let (sets, language) = read(Path::new(&folder));
    let mut random = Random(1);
    println!(
        "| set | takes | list | n | chance % | right % | near % | wrong % | unclear % | other words: sure %, near % | noise: sure %, near % |"
    );
    println!("|---|---|---|---|---|---|---|---|---|---|---|");
    for (set, speakers) in &sets {
        let members: Vec<Words> = speakers.values().map(repeated).filter(|words| words.len() >= 10).collect();
        for takes in [1, 2, 3] {
            for list in [4, 10, usize::MAX] {
                let mut tally = Tally::default();
                // With ten words, ten are all of them.
                for words in members.iter().filter(|words| list != usize::MAX || words.len() > 10) {
                    hear(words, takes, list, &language[set], &mut tally, &mut random);
                }
                if tally.heard > 0 {
                    tally.print(set, takes);
                }
            }
        }
        if let Some(words) = members.iter().find(|words| words.len() >= 12) {
            time(&words[..12], &language[set]);
        }
    }
}

/// The words of a speaker that were said at least four times.
type Words<'a> = Vec<(&'a String, &'a Vec<Clip>)>;

fn repeated(words: &BTreeMap<String, Vec<Clip>>) -> Words<'_> {
    words.iter().filter(|(_, clips)| clips.len() > 3).collect()
}

fn takes_of(words: &[(&String, &Vec<Clip>)], takes: usize, language: &LanguageTag) -> Vec<Vec<Take>> {
    let take = |word: &str, clip: &Clip| Take::from_clip(word, language, clip).ok();
    words.iter().map(|(word, clips)| clips[..takes].iter().filter_map(|clip| take(word, clip)).collect()).collect()
}

/// How long it takes from the clip to the decision among twelve words of three takes.
fn time(words: &[(&String, &Vec<Clip>)], language: &LanguageTag) {
    let mut recogniser = TakesRecogniser::new(takes_of(words, 3, language).concat());
    let candidates = words.iter().map(|(word, _)| candidate(word)).collect();
    let expectation = Expectation { language: language.clone(), candidates };
    let mut milliseconds = Vec::new();
    for (_, clips) in words.iter().cycle().take(60) {
        let start = Instant::now();
        recogniser.recognise(&clips[3], &expectation, &|| false).expect("takes cannot fail");
        milliseconds.push(start.elapsed().as_secs_f64() * 1_000.0);
    }
    milliseconds.sort_by(f64::total_cmp);
    println!(
        "\n12 words of 3 takes, clips of about 1 s: median {:.1} ms, p95 {:.1} ms\n",
        milliseconds[30], milliseconds[57]
    );
}

#[derive(Default)]
struct Tally {
    heard: usize,
    list: usize,
    right: usize,
    near: usize,
    wrong: usize,
    others: [usize; 3],
    noises: [usize; 3],
}

impl Tally {
    fn print(&self, set: &str, takes: usize) {
        let share = |part: usize, whole: usize| 100.0 * part as f32 / whole.max(1) as f32;
        let unclear = self.heard - self.right - self.near - self.wrong;
        println!(
            "| {set} | {takes} | {} | {} | {:.1} | {:.1} | {:.1} | {:.1} | {:.1} | {:.1}, {:.1} | {:.1}, {:.1} |",
            self.list,
            self.heard,
            100.0 / self.list as f32,
            share(self.right, self.heard),
            share(self.near, self.heard),
            share(self.wrong, self.heard),
            share(unclear, self.heard),
            share(self.others[0], self.others[2]),
            share(self.others[1], self.others[2]),
            share(self.noises[0], self.noises[2]),
            share(self.noises[1], self.noises[2]),
        );
    }
}

/// One speaker: every word heard among its list, words from outside it, and noise.
fn hear(
    words: &[(&String, &Vec<Clip>)],
    takes: usize,
    list: usize,
    language: &LanguageTag,
    tally: &mut Tally,
    random: &mut Random,
) {
    let enrolled = takes_of(words, takes, language);
    let list = list.min(words.len());
    tally.list = list;
    let draws = if list == words.len() { 1 } else { DRAWS };
    for (target, (word, clips)) in words.iter().enumerate() {
        for _ in 0..draws {
            let mut chosen = vec![target];
            while chosen.len() < list {
                let other = random.below(words.len());
                if !chosen.contains(&other) {
                    chosen.push(other);
                }
            }
            let mut recogniser = TakesRecogniser::new(chosen.iter().flat_map(|&word| enrolled[word].clone()).collect());
            let candidates = chosen.iter().map(|&word| candidate(words[word].0)).collect();
            let expectation = Expectation { language: language.clone(), candidates };
            let mut ask =
                |clip: &[f32]| recogniser.recognise(clip, &expectation, &|| false).expect("takes cannot fail");
            tally.heard += 1;
            match ask(&clips[3]) {
                Hearing::Sure { id, .. } if id == **word => tally.right += 1,
                Hearing::Sure { .. } => tally.wrong += 1,
                Hearing::Near { id, rival } if id == **word || rival == **word => tally.near += 1,
                Hearing::Near { .. } | Hearing::Unclear | Hearing::Nothing => {}
            }
            if list < words.len() {
                let other = (0..).map(|_| random.below(words.len())).find(|other| !chosen.contains(other));
                count(&mut tally.others, &ask(&words[other.unwrap_or(target)].1[3]));
            }
            count(&mut tally.noises, &ask(&random.noise()));
        }
    }
}

fn count(counts: &mut [usize; 3], hearing: &Hearing) {
    counts[2] += 1;
    match hearing {
        Hearing::Sure { .. } => counts[0] += 1,
        Hearing::Near { .. } => counts[1] += 1,
        Hearing::Unclear | Hearing::Nothing => {}
    }
}

fn candidate(word: &str) -> Candidate {
    Candidate { id: word.to_owned(), wordings: vec![word.to_owned()] }
}

/// A small generator of random numbers (xorshift), so that every run measures the same.
struct Random(u64);

impl Random {
    fn step(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 >> 11
    }

    fn below(&mut self, limit: usize) -> usize {
        self.step() as usize % limit
    }

    fn sample(&mut self) -> f32 {
        self.below(2_000_001) as f32 / 1_000_000.0 - 1.0
    }

    /// A second or so of hiss, rumble, hum, clicks or notes.
    fn noise(&mut self) -> Clip {
        let length = 8_000 + self.below(12_000);
        let (pitch, mut rumble) = (50.0 + self.below(350) as f32, 0.0);
        let kind = self.below(5);
        (0..length)
            .map(|index| {
                let note = if kind == 4 { [262.0, 330.0, 392.0, 523.0][index / 2_400 % 4] } else { pitch };
                let phase = index as f32 / 16_000.0 * note * std::f32::consts::TAU;
                let tone = phase.sin() + 0.5 * (2.0 * phase).sin() + 0.3 * (3.0 * phase).sin();
                let hiss = self.sample();
                rumble = 0.97 * rumble + 0.03 * hiss;
                match kind {
                    0 => 0.1 * hiss,
                    1 => rumble,
                    2 => 0.1 * tone + 0.001 * hiss,
                    3 => 0.001 * hiss + 0.5 * hiss * (-((index % 2_500) as f32) / 40.0).exp(),
                    _ => 0.2 * tone * (-((index % 2_400) as f32) / 1_600.0).exp() + 0.0005 * hiss,
                }
            })
            .collect()
    }
}

fn read(folder: &Path) -> (Sets, BTreeMap<String, LanguageTag>) {
    let (mut sets, mut languages) = (Sets::new(), BTreeMap::new());
    let table = std::fs::read_to_string(folder.join("clips.tsv")).unwrap_or_default();
    for line in table.lines().skip(1) {
        let fields: Vec<&str> = line.split('\t').collect();
        let [path, language, text, speaker, set, ..] = fields.as_slice() else { continue };
        let (Ok(mut reader), Ok(language)) = (hound::WavReader::open(folder.join(path)), language.parse()) else {
            continue;
        };
        let clip = reader.samples::<i16>().map_while(Result::ok).map(|sample| f32::from(sample) / 32_768.0).collect();
        languages.insert((*set).to_owned(), language);
        let speakers = sets.entry((*set).to_owned()).or_default();
        speakers.entry((*speaker).to_owned()).or_default().entry((*text).to_owned()).or_default().push(clip);
    }
    (sets, languages)
}
