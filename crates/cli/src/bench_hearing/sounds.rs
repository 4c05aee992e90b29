//! Sounds in which nobody says anything, made for the bench: steady and sudden, with and without a pitch, and
//! many people who talk at once. The recogniser was taught kinds like most of these by other recipes (the trainer's);
//! these very sounds trained nothing and set no limit.

use super::draw::Draw;

/// A second of sound, in samples.
const RATE: f32 = speech::RATE as f32;
/// The shortest and the longest sound, in seconds.
const LENGTHS: (f32, f32) = (0.7, 3.0);
/// How loud the loudest sample is, between these.
const PEAKS: (f32, f32) = (0.02, 0.7);
/// People who talk at once.
const VOICES: usize = 6;

/// A kind of sound.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// A microphone's own noise.
    Silence,
    /// Noise of any colour: wind, water, a fan.
    Hiss,
    /// The mains, or an engine.
    Hum,
    /// What is over in a few milliseconds.
    Clicks,
    /// Doors, steps, drums.
    Knocks,
    /// Telephones, vehicles that back up.
    Beeps,
    /// Notes that die away.
    Music,
    /// Tones that glide: sirens, birds.
    Glides,
    /// Six people of the table at once.
    Babble,
}

impl Kind {
    /// Every kind.
    pub(crate) const ALL: [Self; 9] = [
        Self::Silence,
        Self::Hiss,
        Self::Hum,
        Self::Clicks,
        Self::Knocks,
        Self::Beeps,
        Self::Music,
        Self::Glides,
        Self::Babble,
    ];

    /// Its name in the figures.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Silence => "silence",
            Self::Hiss => "hiss",
            Self::Hum => "hum",
            Self::Clicks => "clicks",
            Self::Knocks => "knocks",
            Self::Beeps => "beeps",
            Self::Music => "music",
            Self::Glides => "glides",
            Self::Babble => "babble",
        }
    }
}

/// A sound of a kind; `people` are clips of speech.
pub(crate) fn sound(kind: Kind, people: &[Vec<f32>], draw: &mut Draw) -> Vec<f32> {
    let samples = (draw.between(LENGTHS.0, LENGTHS.1) * RATE) as usize;
    let mut sound = match kind {
        Kind::Silence => return noise(samples, 0.0, draw).iter().map(|sample| sample * 0.002).collect(),
        Kind::Hiss => swelling(noise(samples, draw.between(0.0, 0.99), draw), draw),
        Kind::Hum => tone(samples, &[draw.between(30.0, 150.0)], draw.between(0.3, 0.9), draw),
        Kind::Clicks => strewn(samples, 0.2, draw, |draw| dying(noise(400, 0.0, draw), 0.002)),
        Kind::Knocks => strewn(samples, 0.4, draw, |draw| {
            let colour = draw.between(0.5, 0.97);
            dying(noise(3_200, colour, draw), draw.between(0.01, 0.08))
        }),
        Kind::Beeps => beeps(samples, draw),
        Kind::Music => strewn(samples, 0.2, draw, |draw| {
            let pitch = 110.0 * 2_f32.powf(draw.below(30) as f32 / 12.0);
            dying(tone(9_600, &[pitch], draw.between(0.1, 0.7), draw), draw.between(0.1, 0.6))
        }),
        Kind::Glides => strewn(samples, 0.4, draw, |draw| {
            let (pitch, fall) = (draw.between(200.0, 3_000.0), draw.between(0.05, 0.6));
            let course: Vec<f32> = (0..4).map(|_| pitch * draw.between(0.6, 1.6)).collect();
            tone((draw.between(0.05, 0.9) * RATE) as usize, &course, fall, draw)
        }),
        Kind::Babble => babble(samples, people, draw),
    };
    let peak = sound.iter().fold(1e-9_f32, |peak, sample| peak.max(sample.abs()));
    let gain = draw.between(PEAKS.0, PEAKS.1) / peak;
    sound.iter_mut().for_each(|sample| *sample = *sample * gain + draw.between(-0.001, 0.001));
    sound
}

/// Noise; `colour` is how much of each sample stays in the next, from 0 (white) to 1 (all bass).
fn noise(samples: usize, colour: f32, draw: &mut Draw) -> Vec<f32> {
    let mut last = 0.0;
    let mut next = || {
        last = colour * last + (1.0 - colour) * draw.between(-1.0, 1.0);
        last
    };
    (0..samples).map(|_| next()).collect()
}

/// A sound that rises and falls.
fn swelling(sound: Vec<f32>, draw: &mut Draw) -> Vec<f32> {
    let (turns, depth) = (draw.between(0.2, 4.0), draw.between(0.0, 0.9));
    let gain = |index: usize| 1.0 - depth * (0.5 + 0.5 * (std::f32::consts::TAU * turns * index as f32 / RATE).cos());
    sound.iter().enumerate().map(|(index, sample)| sample * gain(index)).collect()
}

/// A tone whose pitch goes through a course of frequencies in Hz; each overtone has this share of the one before.
fn tone(samples: usize, course: &[f32], fall: f32, draw: &mut Draw) -> Vec<f32> {
    let highest = course.iter().copied().fold(20.0, f32::max);
    let overtones = ((6_000.0 / highest) as usize).clamp(1, 20);
    let mut phase = draw.between(0.0, std::f32::consts::TAU);
    let along = |index: usize| (course.len() - 1) as f32 * index as f32 / samples.max(1) as f32;
    let sample = |index: usize| {
        let (before, share) = (along(index) as usize, along(index).fract());
        let after = course[(before + 1).min(course.len() - 1)];
        phase += std::f32::consts::TAU * (course[before] * (1.0 - share) + after * share) / RATE;
        (1..=overtones).map(|number| fall.powi(number as i32 - 1) * (phase * number as f32).sin()).sum::<f32>()
    };
    (0..samples).map(sample).collect()
}

/// A sound that dies away to a third in so many seconds.
fn dying(sound: Vec<f32>, seconds: f32) -> Vec<f32> {
    sound.iter().enumerate().map(|(index, sample)| sample * (-(index as f32) / (seconds * RATE)).exp()).collect()
}

fn beeps(samples: usize, draw: &mut Draw) -> Vec<f32> {
    let (pitch, turns) = (draw.between(300.0, 3_000.0), draw.between(1.0, 5.0));
    let sound = tone(samples, &[pitch], 0.1, draw);
    let is_on = |index: usize| (turns * index as f32 / RATE).fract() < 0.5;
    sound.iter().enumerate().map(|(index, sample)| if is_on(index) { *sample } else { 0.0 }).collect()
}

/// Pieces strewn over time, one in so many seconds on average.
fn strewn(samples: usize, every: f32, draw: &mut Draw, mut make: impl FnMut(&mut Draw) -> Vec<f32>) -> Vec<f32> {
    let mut sound = vec![0.0; samples];
    let mut at = (draw.between(0.0, every) * RATE) as usize;
    while at < samples {
        for (out, sample) in sound[at..].iter_mut().zip(make(draw)) {
            *out += sample;
        }
        at += (draw.between(0.3 * every, 1.7 * every) * RATE) as usize + 1;
    }
    sound
}

/// Six people who talk without a break, equally loud.
fn babble(samples: usize, people: &[Vec<f32>], draw: &mut Draw) -> Vec<f32> {
    let mut sound = vec![0.0; samples];
    for _ in 0..VOICES {
        let Some(clip) = people.get(draw.below(people.len())).filter(|clip| !clip.is_empty()) else { continue };
        let power = clip.iter().map(|sample| sample * sample).sum::<f32>() / clip.len() as f32;
        let (gain, begin) = (1.0 / power.sqrt().max(1e-4), draw.below(clip.len()));
        for (out, sample) in sound.iter_mut().zip(clip.iter().cycle().skip(begin)) {
            *out += gain * sample;
        }
    }
    sound
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_makes_sound_that_can_be_heard_whoever_is_there() {
        let people = [noise(8_000, 0.5, &mut Draw::of(1))];
        for kind in Kind::ALL {
            for people in [&people[..], &[]] {
                let sound = sound(kind, people, &mut Draw::of(2));
                assert!(sound.len() >= 11_000 && sound.len() <= 48_000, "{kind:?}: {} samples", sound.len());
                assert!(sound.iter().all(|sample| sample.abs() <= 1.0), "{kind:?} is too loud");
            }
        }
    }
}
