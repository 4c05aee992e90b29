//! What a microphone's audio callback does.

use std::sync::Arc;

use cpal::{FromSample, Sample, SizedSample};

use crate::capture_ring::RingWriter;
use crate::health::Health;
use crate::meter::MeterInput;
use crate::within_full_scale;

/// Frames that are mixed at a time, on the callback's own stack.
const FRAMES: usize = 256;

/// The body of a microphone's audio callback: it mixes the channels, measures, and puts the samples,
/// still at the device's rate, into the ring. It neither allocates, nor waits, nor calls the system.
pub(crate) struct Capture {
    pub(crate) channels: usize,
    pub(crate) ring: RingWriter,
    pub(crate) meter: MeterInput,
    pub(crate) health: Arc<Health>,
}

impl Capture {
    /// Takes what the device gives: frames of interleaved samples.
    pub(crate) fn take<T>(&mut self, data: &[T])
    where
        T: SizedSample,
        f32: FromSample<T>,
    {
        self.health.beat();
        let mut mono = [0.0f32; FRAMES];
        #[expect(clippy::cast_precision_loss, reason = "a device has at most a few dozen channels")]
        let share = 1.0 / self.channels.max(1) as f32;
        for block in data.chunks(FRAMES * self.channels.max(1)) {
            let mut count = 0;
            for (frame, into) in block.chunks_exact(self.channels.max(1)).zip(&mut mono) {
                let sum: f32 = frame.iter().map(|sample| f32::from_sample(*sample)).sum();
                *into = within_full_scale(sum * share);
                count += 1;
            }
            self.meter.note(&mono[..count]);
            self.ring.push(&mono[..count]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::capture_ring::{RingReader, ring};
    use crate::meter::Meter;
    use crate::test_allocations::allocations;
    #[cfg(target_os = "linux")]
    use crate::test_system_calls::works_without_the_system;
    use crate::test_tones::tone;

    fn capture(channels: usize, capacity: usize) -> (Capture, RingReader) {
        let (ring, reader) = ring(capacity);
        let meter = MeterInput::new(Meter::default(), 48_000);
        (Capture { channels, ring, meter, health: Arc::default() }, reader)
    }

    #[track_caller]
    fn check<T>(channels: usize, data: &[T], expected: &[f32])
    where
        T: SizedSample,
        f32: FromSample<T>,
    {
        let (mut capture, mut reader) = capture(channels, 1000);
        capture.take(data);
        let mut samples = vec![0.0; 1000];
        let count = reader.read(&mut samples);
        assert_eq!(&samples[..count], expected);
    }

    #[test]
    fn channels_are_mixed_to_their_mean() {
        check(2, &[0.5f32, 0.25, -1.0, 0.0], &[0.375, -0.5]);
        check(4, &[0.5f32, 0.0, 0.0, 0.0], &[0.125]);
    }

    #[test]
    fn every_sample_format_has_the_same_full_scale() {
        check(1, &[i16::MIN, 0, 16_384], &[-1.0, 0.0, 0.5]);
        check(1, &[0u8, 128, 192], &[-1.0, 0.0, 0.5]);
        check(1, &[i32::MIN, 0, 1 << 30], &[-1.0, 0.0, 0.5]);
        check(1, &[-1.0f64, 0.0, 0.5], &[-1.0, 0.0, 0.5]);
        check(1, &[0u16, 32_768, 49_152], &[-1.0, 0.0, 0.5]);
    }

    #[test]
    fn what_is_not_finite_is_silence() {
        check(1, &[f32::NAN, f32::INFINITY, 3.0, -3.0], &[0.0, 0.0, 1.0, -1.0]);
    }

    #[test]
    fn a_torn_frame_at_the_end_is_left_out() {
        check(2, &[0.5f32, 0.5, 0.5], &[0.5]);
    }

    #[test]
    fn the_callback_allocates_nothing() {
        let data: Vec<i16> =
            tone(440.0, 0.5, 48_000, 2 * 4800).iter().map(|sample| (sample * 32_767.0) as i16).collect();
        let (mut capture, _reader) = capture(2, 1000);
        assert_eq!(allocations(|| (0..50).for_each(|_| capture.take(&data))), 0);
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn the_callback_calls_no_system() {
        let data = vec![1234i16; 2 * 4800];
        let (mut capture, _reader) = capture(2, 1000);
        match works_without_the_system(move || (0..50).for_each(|_| capture.take(&data))) {
            Some(did) => assert!(did, "the kernel ended the callback at a system call"),
            None => println!("skipped: this kernel gives no thread without system calls"),
        }
    }
}
