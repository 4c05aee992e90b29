//! Real speakers.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::thread;
use std::time::{Duration, Instant};

use cpal::traits::DeviceTrait;
use cpal::{Error, ErrorKind};
use rtrb::{Producer, RingBuffer};
use speech::{Speaker, SpeakerError};

use crate::deadline::within;
use crate::devices::{DeviceInfo, Direction};
use crate::health::{Health, Loss, Watchdog};
use crate::host;
use crate::playback::{Exchange, Playback};
use crate::resampler::{RATES, Resampler};
use crate::stream::{OPENING, Running, buffer_sizes, start};
use crate::within_full_scale;

/// How much is queued in the ring, in milliseconds. With the two blocks that the device itself holds it
/// stays below the 250 ms that [`Speaker::write`] promises.
const QUEUED: u32 = 160;
/// How long to sleep before looking again whether there is room: a fraction of one block.
const NAP: Duration = Duration::from_millis(5);
/// The longest time that is believed between leaving the ring and being heard. Bluetooth takes 300 ms.
const LONGEST_DELAY: Duration = Duration::from_secs(2);
/// Samples that are resampled at a time.
const PIECE: usize = 1024;

/// A speaker of this machine. It is silent, but runs, from the moment it is opened.
pub struct DeviceSpeaker {
    info: DeviceInfo,
    wanted: Option<String>,
    line: Option<Line>,
    loss: Option<SpeakerError>,
}

/// An open line to the device.
struct Line {
    stream: Running,
    ring: Producer<f32>,
    exchange: Arc<Exchange>,
    health: Arc<Health>,
    watchdog: Watchdog,
    resampler: Resampler,
    rate: u32,
    ready: Vec<f32>,
    /// The position up to which samples were put into the ring.
    pushed: u64,
    /// The position up to which nobody need wait any more.
    settled: u64,
}

impl DeviceSpeaker {
    /// Opens the speaker with this identifier or name (see [`crate::devices()`]), or the default.
    ///
    /// # Errors
    /// [`SpeakerError::Absent`] where there is none, [`SpeakerError::Failed`] where it does not open,
    /// within five seconds at the most.
    pub fn open(wanted: Option<&str>) -> Result<Self, SpeakerError> {
        let (info, line) = connect(wanted)?;
        Ok(Self { info, wanted: wanted.map(str::to_owned), line: Some(line), loss: None })
    }

    /// Opens the same device, or the present default, again after it was gone.
    ///
    /// # Errors
    /// As for [`DeviceSpeaker::open`]; the speaker then stays as it was.
    pub fn reopen(&mut self) -> Result<(), SpeakerError> {
        // Some devices can be opened only once.
        self.line = None;
        let (info, line) = connect(self.wanted.as_deref())?;
        self.info = info;
        self.line = Some(line);
        self.loss = None;
        Ok(())
    }

    /// The device that was opened.
    #[must_use]
    pub fn info(&self) -> &DeviceInfo {
        &self.info
    }

    /// How often the sound ran out in the middle of an utterance since it was opened.
    #[must_use]
    pub fn underruns(&self) -> u64 {
        self.line.as_ref().map_or(0, |line| line.exchange.underruns.load(Ordering::Relaxed) + line.health.glitches())
    }

    /// Does some work on the open line; closes it where the work finds that the device is gone.
    fn on_line<T>(&mut self, work: impl FnOnce(&mut Line) -> Result<T, Loss>) -> Result<T, SpeakerError> {
        let Some(line) = &mut self.line else { return Err(self.loss.clone().unwrap_or(SpeakerError::Gone)) };
        work(line).map_err(|loss| {
            let error = match loss {
                Loss::Gone => SpeakerError::Gone,
                Loss::Forbidden => SpeakerError::Failed("the system does not permit its use".to_owned()),
            };
            if let Some(line) = self.line.take() {
                line.stream.abandon();
            }
            self.loss = Some(error.clone());
            error
        })
    }
}

fn connect(wanted: Option<&str>) -> Result<(DeviceInfo, Line), SpeakerError> {
    let name = wanted.map(str::to_owned);
    let asked = wanted.unwrap_or("default").to_owned();
    match within(OPENING, move || open_line(name.as_deref())) {
        Some(Ok(opened)) => Ok(opened),
        Some(Err(error)) => Err(match error.kind() {
            ErrorKind::DeviceNotAvailable | ErrorKind::HostUnavailable => SpeakerError::Absent(asked),
            _ => SpeakerError::Failed(error.to_string()),
        }),
        None => Err(SpeakerError::Failed("the sound system does not answer".to_owned())),
    }
}

fn open_line(wanted: Option<&str>) -> Result<(DeviceInfo, Line), Error> {
    let candidate = host::choose(Direction::Speaker, wanted)?;
    let offer = candidate.device.default_output_config()?;
    let rate = offer.sample_rate();
    if !RATES.contains(&rate) {
        return Err(ErrorKind::UnsupportedConfig.into());
    }
    let mut failure = Error::from(ErrorKind::UnsupportedConfig);
    for buffer_size in buffer_sizes(&offer) {
        let (ring, consumer) = RingBuffer::new((rate * QUEUED / 1000) as usize);
        let (exchange, health) = (Arc::<Exchange>::default(), Arc::<Health>::default());
        let body = Playback::new(usize::from(offer.channels()), rate, consumer, exchange.clone(), health.clone());
        let config = cpal::StreamConfig { buffer_size, ..offer.config() };
        match start(&candidate.device, offer.sample_format(), config, body, &health) {
            Ok(stream) => {
                host::watch(&candidate.info, &health);
                let line = Line {
                    stream,
                    ring,
                    exchange,
                    health,
                    watchdog: Watchdog::new(Instant::now()),
                    resampler: Resampler::new(rate, rate),
                    rate,
                    ready: Vec::new(),
                    pushed: 0,
                    settled: 0,
                };
                return Ok((candidate.info, line));
            }
            Err(error) => failure = error,
        }
    }
    Err(failure)
}

impl Line {
    fn write(&mut self, samples: &[f32], rate: u32) -> Result<(), Loss> {
        self.look()?;
        if self.resampler.from() != rate {
            self.resampler.finish(&mut self.ready);
            self.resampler = Resampler::new(rate, self.rate);
        }
        self.exchange.speaking.store(true, Ordering::Relaxed);
        for piece in samples.chunks(PIECE) {
            self.resampler.push(piece, &mut self.ready);
            self.put()?;
        }
        Ok(())
    }

    /// Puts what is ready into the ring, waiting for room.
    fn put(&mut self) -> Result<(), Loss> {
        let mut start = 0;
        while start < self.ready.len() {
            let (taken, _) = self.ring.push_partial_slice(&self.ready[start..]);
            start += taken.len();
            self.pushed += taken.len() as u64;
            if start < self.ready.len() {
                self.look()?;
                thread::sleep(NAP);
            }
        }
        self.ready.clear();
        Ok(())
    }

    /// Waits until everything has been heard. The device's pulse is looked at all the while, so that this
    /// ends when the device does.
    fn finish(&mut self) -> Result<(), Loss> {
        self.resampler.finish(&mut self.ready);
        self.put()?;
        self.exchange.speaking.store(false, Ordering::Relaxed);
        if self.settled == self.pushed {
            return self.look();
        }
        while self.exchange.taken.load(Ordering::Acquire) < self.pushed {
            self.look()?;
            thread::sleep(NAP);
        }
        let delay = Duration::from_micros(self.exchange.delay.load(Ordering::Relaxed)).min(LONGEST_DELAY);
        let end = Instant::now() + delay;
        while Instant::now() < end {
            self.look()?;
            thread::sleep(NAP);
        }
        self.settled = self.pushed;
        Ok(())
    }

    fn stop(&mut self) {
        self.ready.clear();
        self.resampler.reset();
        self.exchange.speaking.store(false, Ordering::Relaxed);
        self.exchange.drop_until.store(self.pushed, Ordering::Release);
        self.settled = self.pushed;
    }

    fn look(&mut self) -> Result<(), Loss> {
        self.watchdog.look(&self.health, Instant::now())
    }
}

impl Speaker for DeviceSpeaker {
    fn write(&mut self, samples: &[f32], rate: u32) -> Result<(), SpeakerError> {
        if !RATES.contains(&rate) {
            return Err(SpeakerError::Failed(format!("sound at {rate} Hz")));
        }
        let sound: Vec<f32> = samples.iter().map(|sample| within_full_scale(*sample)).collect();
        self.on_line(|line| line.write(&sound, rate))
    }

    fn finish(&mut self) -> Result<(), SpeakerError> {
        self.on_line(Line::finish)
    }

    fn stop(&mut self) {
        if let Some(line) = &mut self.line {
            line.stop();
        }
    }

    fn paces_itself(&self) -> bool {
        false
    }
}
