//! What a speaker's audio callback does.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use cpal::{FromSample, SizedSample};
use rtrb::Consumer;

use crate::FADE_MILLISECONDS;
use crate::health::Health;

/// How fast what was last heard dies away when the sound runs out in the middle of an utterance, as
/// a factor per sample: to a thousandth within about 5 ms at 48 kHz.
const DECAY: f32 = 0.97;

/// What a speaker and its audio callback tell each other. Positions count samples from the opening of
/// the device.
#[derive(Debug, Default)]
pub(crate) struct Exchange {
    /// Everything before this position is to be dropped.
    pub(crate) drop_until: AtomicU64,
    /// The position up to which samples have left the ring.
    pub(crate) taken: AtomicU64,
    /// How long after leaving the ring the last sample is heard, in microseconds.
    pub(crate) delay: AtomicU64,
    /// Whether more sound is expected, so that running dry is a fault.
    pub(crate) speaking: AtomicBool,
    /// How often the sound ran out in the middle of an utterance.
    pub(crate) underruns: AtomicU64,
}

/// The body of a speaker's audio callback: it takes mono samples at the device's rate from the ring and
/// gives each to every channel. It neither allocates, nor waits, nor calls the system.
pub(crate) struct Playback {
    channels: usize,
    rate: u32,
    ring: Consumer<f32>,
    exchange: Arc<Exchange>,
    health: Arc<Health>,
    taken: u64,
    /// Samples of a fade-out that are still to be heard before the rest is dropped.
    fade_left: u64,
    /// The last request to drop sound that was seen.
    dropping_until: u64,
    last: f32,
    dry: bool,
}

impl Playback {
    /// The callback body for a device with `channels` channels at `rate` Hz.
    pub(crate) fn new(
        channels: usize,
        rate: u32,
        ring: Consumer<f32>,
        exchange: Arc<Exchange>,
        health: Arc<Health>,
    ) -> Self {
        Self {
            channels: channels.max(1),
            rate,
            ring,
            exchange,
            health,
            taken: 0,
            fade_left: 0,
            dropping_until: 0,
            last: 0.0,
            dry: true,
        }
    }

    /// Fills what the device asks for: frames of interleaved samples, the first of which will be heard
    /// after `latency`.
    pub(crate) fn fill<T>(&mut self, data: &mut [T], latency: Duration)
    where
        T: SizedSample + FromSample<f32>,
    {
        self.health.beat();
        let frames = (data.len() / self.channels) as u64;
        let length = Duration::from_micros(frames * 1_000_000 / u64::from(self.rate.max(1)));
        let drop_until = self.exchange.drop_until.load(Ordering::Acquire);
        if drop_until > self.dropping_until {
            self.dropping_until = drop_until;
            // A second request in the middle of a fade goes on with that fade: beginning again at
            // full level would be the click that it is there to avoid.
            if self.taken < drop_until && self.fade_left == 0 {
                self.fade_left = self.fade_length();
            }
        }
        for frame in data.chunks_mut(self.channels) {
            let sample = self.next(drop_until);
            frame.fill(T::from_sample(sample));
        }
        let delay = u64::try_from((latency + length).as_micros()).unwrap_or(u64::MAX);
        self.exchange.delay.store(delay, Ordering::Relaxed);
        self.exchange.taken.store(self.taken, Ordering::Release);
    }

    fn fade_length(&self) -> u64 {
        u64::from(self.rate * FADE_MILLISECONDS / 1000).max(1)
    }

    fn next(&mut self, drop_until: u64) -> f32 {
        if self.taken < drop_until && self.fade_left == 0 {
            self.drop_to(drop_until);
        }
        let Ok(sample) = self.ring.pop() else { return self.run_dry() };
        self.taken += 1;
        self.dry = false;
        self.last = if self.taken <= drop_until { self.faded(sample, drop_until) } else { sample };
        self.last
    }

    /// A sample of the last milliseconds before the rest is dropped.
    fn faded(&mut self, sample: f32, drop_until: u64) -> f32 {
        self.fade_left = self.fade_left.saturating_sub(1);
        #[expect(clippy::cast_precision_loss, reason = "a few hundred steps")]
        let share = self.fade_left as f32 / self.fade_length() as f32;
        if self.taken == drop_until {
            self.fade_left = 0;
        }
        sample * share
    }

    fn drop_to(&mut self, position: u64) {
        let count = usize::try_from(position - self.taken).unwrap_or(usize::MAX).min(self.ring.slots());
        if let Ok(chunk) = self.ring.read_chunk(count) {
            chunk.commit_all();
        }
        self.taken += count as u64;
    }

    fn run_dry(&mut self) -> f32 {
        if !self.dry {
            self.dry = true;
            if self.exchange.speaking.load(Ordering::Relaxed) {
                self.exchange.underruns.fetch_add(1, Ordering::Relaxed);
            }
        }
        self.last = if self.last.abs() < 1e-4 { 0.0 } else { self.last * DECAY };
        self.last
    }
}

#[cfg(test)]
mod tests {
    use rtrb::{Producer, RingBuffer};

    use super::*;
    use crate::test_allocations::allocations;
    #[cfg(target_os = "linux")]
    use crate::test_system_calls::works_without_the_system;

    const RATE: u32 = 8_000;

    struct Rig {
        playback: Playback,
        ring: Producer<f32>,
        exchange: Arc<Exchange>,
    }

    fn rig(channels: usize) -> Rig {
        let (ring, consumer) = RingBuffer::new(4_000);
        let exchange = Arc::<Exchange>::default();
        Rig { playback: Playback::new(channels, RATE, consumer, exchange.clone(), Arc::default()), ring, exchange }
    }

    impl Rig {
        fn push(&mut self, samples: &[f32]) {
            self.ring.push_entire_slice(samples).unwrap();
        }

        fn hear(&mut self, frames: usize) -> Vec<f32> {
            let mut data = vec![9.0f32; frames];
            self.playback.fill(&mut data, Duration::from_millis(30));
            data
        }
    }

    #[test]
    fn each_sample_goes_to_every_channel() {
        let mut rig = rig(2);
        rig.push(&[0.5, -0.25]);
        let mut data = [0i16; 4];
        rig.playback.fill(&mut data, Duration::ZERO);
        assert_eq!(data, [16_384, 16_384, -8_192, -8_192]);
    }

    #[test]
    fn without_sound_there_is_silence() {
        assert_eq!(rig(1).hear(3), [0.0; 3]);
    }

    #[test]
    fn stopping_fades_for_five_milliseconds_and_drops_the_rest() {
        let mut rig = rig(1);
        rig.push(&[1.0; 2_000]);
        rig.hear(100);
        rig.exchange.drop_until.store(2_000, Ordering::Release);
        let heard = rig.hear(200);
        let steps = heard.windows(2).map(|pair| (pair[0] - pair[1]).abs());
        assert!(steps.fold(0.0, f32::max) <= 0.026, "no step is larger than a fortieth");
        assert_eq!(heard[39], 0.0);
        assert_eq!(&heard[40..], [0.0; 160]);
        assert_eq!(rig.exchange.taken.load(Ordering::Acquire), 2_000);
    }

    #[test]
    fn stopping_fades_across_small_blocks_too() {
        let mut rig = rig(1);
        rig.push(&[1.0; 200]);
        rig.exchange.drop_until.store(200, Ordering::Release);
        let heard: Vec<f32> = (0..10).flat_map(|_| rig.hear(8)).collect();
        assert!(heard[..40].is_sorted_by(|a, b| a > b) && heard[40..].iter().all(|sample| *sample == 0.0));
    }

    #[test]
    fn what_is_written_after_stopping_is_heard_whole() {
        let mut rig = rig(1);
        rig.push(&[1.0; 500]);
        rig.exchange.drop_until.store(500, Ordering::Release);
        rig.push(&[0.25; 60]);
        assert_eq!(&rig.hear(100)[40..], [0.25; 60]);
    }

    #[test]
    fn stopping_with_less_than_a_fade_left_loses_nothing_after_it() {
        let mut rig = rig(1);
        rig.push(&[1.0; 10]);
        rig.exchange.drop_until.store(10, Ordering::Release);
        rig.push(&[0.25; 20]);
        assert_eq!(&rig.hear(30)[10..], [0.25; 20]);
        rig.push(&[1.0; 100]);
        rig.exchange.drop_until.store(130, Ordering::Release);
        assert!(rig.hear(100)[0] > 0.9, "the next fade begins at full level again");
    }

    #[test]
    fn running_dry_is_an_underrun_only_while_more_is_expected() {
        let mut rig = rig(1);
        rig.push(&[0.5; 10]);
        rig.hear(20);
        assert_eq!(rig.exchange.underruns.load(Ordering::Relaxed), 0);
        rig.exchange.speaking.store(true, Ordering::Relaxed);
        rig.push(&[0.5; 10]);
        rig.hear(20);
        rig.hear(20);
        assert_eq!(rig.exchange.underruns.load(Ordering::Relaxed), 1);
    }

    #[test]
    fn running_dry_makes_no_click() {
        let mut rig = rig(1);
        rig.push(&[1.0; 10]);
        let heard = rig.hear(400);
        assert!(heard.windows(2).all(|pair| (pair[0] - pair[1]).abs() < 0.05));
        assert_eq!(heard[399], 0.0);
    }

    #[test]
    fn the_delay_covers_the_latency_and_the_block() {
        let mut rig = rig(1);
        rig.hear(80);
        assert_eq!(rig.exchange.delay.load(Ordering::Relaxed), 40_000);
    }

    #[test]
    fn the_callback_allocates_nothing() {
        let mut rig = rig(2);
        rig.push(&[0.5; 3_000]);
        let mut data = [0i16; 480];
        let count = allocations(|| {
            for turn in 0..50 {
                if turn == 5 {
                    rig.exchange.drop_until.store(3_000, Ordering::Release);
                }
                rig.playback.fill(&mut data, Duration::ZERO);
            }
        });
        assert_eq!(count, 0);
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn the_callback_calls_no_system() {
        let mut rig = rig(2);
        rig.push(&[0.5; 3_000]);
        rig.exchange.drop_until.store(2_000, Ordering::Release);
        let (mut playback, mut data) = (rig.playback, [0i16; 480]);
        match works_without_the_system(move || (0..50).for_each(|_| playback.fill(&mut data, Duration::ZERO))) {
            Some(did) => assert!(did, "the kernel ended the callback at a system call"),
            None => println!("skipped: this kernel gives no thread without system calls"),
        }
    }
}
