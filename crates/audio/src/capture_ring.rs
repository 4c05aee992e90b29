//! The ring between a microphone's audio callback and its reader.
//!
//! A queue such as `rtrb` refuses the newest sound when it is full. A microphone that nobody has read
//! for a while must do the opposite and forget the oldest, so this ring lets its one writer overwrite.
//! It is a sequence lock over single samples (H.-J. Boehm, "Can seqlocks get along with programming
//! language memory models?", 2012): the writer announces what it will overwrite, the reader copies
//! and then looks whether any of it was announced in the meantime. Every sample is an atomic, so
//! that no `unsafe` is needed and neither side ever waits.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering, fence};

struct Shared {
    /// The bits of the samples; the sample at stream position *p* is in slot *p* modulo the length.
    slots: Box<[AtomicU32]>,
    /// The stream position up to which slots may be being overwritten.
    announced: AtomicU64,
    /// The stream position up to which samples are there.
    written: AtomicU64,
}

/// Makes a ring for `capacity` samples.
pub(crate) fn ring(capacity: usize) -> (RingWriter, RingReader) {
    let shared = Arc::new(Shared {
        slots: (0..capacity.max(1)).map(|_| AtomicU32::new(0)).collect(),
        announced: AtomicU64::new(0),
        written: AtomicU64::new(0),
    });
    (RingWriter { shared: shared.clone(), position: 0 }, RingReader { shared, position: 0, dropped: 0 })
}

/// The side of the audio callback.
pub(crate) struct RingWriter {
    shared: Arc<Shared>,
    position: u64,
}

impl RingWriter {
    /// Appends samples, over the oldest ones where the ring is full. Neither allocates nor waits.
    pub(crate) fn push(&mut self, samples: &[f32]) {
        let end = self.position + samples.len() as u64;
        self.shared.announced.store(end, Ordering::Relaxed);
        // With the fence in `RingReader::read`: who sees one of the new samples sees the announcement.
        fence(Ordering::Release);
        let length = self.shared.slots.len() as u64;
        for (position, sample) in (self.position..end).zip(samples) {
            self.shared.slots[slot(position, length)].store(sample.to_bits(), Ordering::Relaxed);
        }
        self.position = end;
        self.shared.written.store(end, Ordering::Release);
    }
}

#[expect(clippy::cast_possible_truncation, reason = "it is less than the length of a slice")]
fn slot(position: u64, length: u64) -> usize {
    (position % length) as usize
}

/// The side of the reader.
pub(crate) struct RingReader {
    shared: Arc<Shared>,
    position: u64,
    dropped: u64,
}

impl RingReader {
    /// Copies the oldest samples there are and says how many.
    pub(crate) fn read(&mut self, samples: &mut [f32]) -> usize {
        let length = self.shared.slots.len() as u64;
        let written = self.shared.written.load(Ordering::Acquire);
        self.drop_until(written.saturating_sub(length));
        let count = usize::try_from(written - self.position).unwrap_or(usize::MAX).min(samples.len());
        for (position, sample) in (self.position..).zip(&mut samples[..count]) {
            *sample = f32::from_bits(self.shared.slots[slot(position, length)].load(Ordering::Relaxed));
        }
        fence(Ordering::Acquire);
        let start = self.position;
        self.position += count as u64;
        let overwritten = self.shared.announced.load(Ordering::Relaxed).saturating_sub(length);
        let lost = usize::try_from(overwritten.saturating_sub(start)).unwrap_or(usize::MAX).min(count);
        self.dropped += lost as u64;
        samples.copy_within(lost..count, 0);
        count - lost
    }

    /// Leaves out everything there is now; what is left out on purpose is not counted as dropped.
    pub(crate) fn skip_all(&mut self) {
        self.position = self.shared.written.load(Ordering::Acquire);
    }

    /// How many samples were overwritten before they could be read.
    pub(crate) fn dropped(&self) -> u64 {
        self.dropped
    }

    fn drop_until(&mut self, position: u64) {
        let lost = position.saturating_sub(self.position);
        self.dropped += lost;
        self.position += lost;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_all(reader: &mut RingReader) -> Vec<f32> {
        let mut samples = [0.0; 64];
        let count = reader.read(&mut samples);
        samples[..count].to_vec()
    }

    #[test]
    fn samples_come_out_in_order() {
        let (mut writer, mut reader) = ring(8);
        writer.push(&[1.0, 2.0, 3.0]);
        writer.push(&[4.0]);
        assert_eq!(read_all(&mut reader), [1.0, 2.0, 3.0, 4.0]);
        assert_eq!(read_all(&mut reader), []);
        assert_eq!(reader.dropped(), 0);
    }

    #[test]
    fn the_oldest_are_dropped_and_counted() {
        let (mut writer, mut reader) = ring(4);
        writer.push(&[1.0, 2.0, 3.0]);
        writer.push(&[4.0, 5.0, 6.0]);
        assert_eq!(read_all(&mut reader), [3.0, 4.0, 5.0, 6.0]);
        assert_eq!(reader.dropped(), 2);
    }

    #[test]
    fn a_block_larger_than_the_ring_leaves_its_end() {
        let (mut writer, mut reader) = ring(2);
        writer.push(&[1.0, 2.0, 3.0, 4.0, 5.0]);
        assert_eq!(read_all(&mut reader), [4.0, 5.0]);
    }

    #[test]
    fn what_is_skipped_is_not_counted_as_dropped() {
        let (mut writer, mut reader) = ring(4);
        writer.push(&[1.0, 2.0]);
        reader.skip_all();
        writer.push(&[3.0]);
        assert_eq!(read_all(&mut reader), [3.0]);
        assert_eq!(reader.dropped(), 0);
    }

    #[test]
    fn a_reader_racing_with_the_writer_never_sees_samples_out_of_order() {
        let (mut writer, mut reader) = ring(97);
        let count = 2_000_000u32;
        let writing = std::thread::spawn(move || {
            let mut next = 0;
            while next < count {
                let block: Vec<f32> = (next..(next + 31).min(count)).map(|number| (number % 65_536) as f32).collect();
                writer.push(&block);
                next += 31;
            }
        });
        let (mut position, mut samples) = (0u64, [0.0; 53]);
        while position < u64::from(count) {
            let dropped = reader.dropped();
            let some = reader.read(&mut samples);
            position += reader.dropped() - dropped;
            for sample in &samples[..some] {
                assert_eq!(*sample, (position % 65_536) as f32, "at {position}");
                position += 1;
            }
        }
        writing.join().unwrap();
    }
}
