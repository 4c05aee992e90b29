//! Real microphones.

use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use cpal::traits::DeviceTrait;
use cpal::{Error, ErrorKind};
use speech::{Microphone, MicrophoneError, RATE};

use crate::capture::Capture;
use crate::capture_ring::{RingReader, ring};
use crate::deadline::within;
use crate::devices::{DeviceInfo, Direction};
use crate::health::{Health, Loss, Watchdog};
use crate::host;
use crate::meter::{Meter, MeterInput};
use crate::resampler::{RATES, Resampler};
use crate::stream::{OPENING, Running, buffer_sizes, start};

/// How much is kept while nobody listens, in seconds.
const KEPT: u32 = 5;
/// How long to sleep before looking again whether something came. The callback must not wake anybody,
/// for that is a system call; this is a fraction of one block.
const NAP: Duration = Duration::from_millis(5);
/// Samples that are taken from the ring at a time.
const PIECE: usize = 2048;

/// A microphone of this machine. It captures from the moment it is opened, into a buffer of five seconds
/// from which the oldest sound drops out.
pub struct DeviceMicrophone {
    info: DeviceInfo,
    wanted: Option<String>,
    meter: Meter,
    line: Option<Line>,
    loss: Option<MicrophoneError>,
}

/// An open line to the device.
struct Line {
    stream: Running,
    ring: RingReader,
    health: Arc<Health>,
    watchdog: Watchdog,
    resampler: Resampler,
    raw: Vec<f32>,
    ready: Vec<f32>,
    given: usize,
}

impl DeviceMicrophone {
    /// Opens the microphone with this identifier or name (see [`crate::devices()`]), or the default. A
    /// monitor, which hears what a speaker says, is opened only if it is named.
    ///
    /// # Errors
    /// [`MicrophoneError::Absent`] where there is none, [`MicrophoneError::Failed`] where it does not
    /// open, within five seconds at the most.
    pub fn open(wanted: Option<&str>) -> Result<Self, MicrophoneError> {
        let meter = Meter::default();
        let (info, line) = connect(wanted, &meter)?;
        Ok(Self { info, wanted: wanted.map(str::to_owned), meter, line: Some(line), loss: None })
    }

    /// Opens the same device, or the present default, again after it was gone.
    ///
    /// # Errors
    /// As for [`DeviceMicrophone::open`]; the microphone then stays as it was.
    pub fn reopen(&mut self) -> Result<(), MicrophoneError> {
        // Some devices can be opened only once.
        self.line = None;
        let (info, line) = connect(self.wanted.as_deref(), &self.meter)?;
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

    /// How loud it is; goes on showing this microphone after it was opened again.
    #[must_use]
    pub fn meter(&self) -> Meter {
        self.meter.clone()
    }

    /// How much was lost since it was opened because nobody listened, in samples at the device's rate.
    #[must_use]
    pub fn dropped(&self) -> u64 {
        self.line.as_ref().map_or(0, |line| line.ring.dropped())
    }

    /// How often the device itself lost sound since it was opened.
    #[must_use]
    pub fn overruns(&self) -> u64 {
        self.line.as_ref().map_or(0, |line| line.health.glitches())
    }

    fn lose(&mut self, loss: Loss) -> MicrophoneError {
        let error = match loss {
            Loss::Gone => MicrophoneError::Gone,
            Loss::Forbidden => MicrophoneError::Failed("the system does not permit its use".to_owned()),
        };
        if let Some(line) = self.line.take() {
            line.stream.abandon();
        }
        self.loss = Some(error.clone());
        error
    }
}

fn connect(wanted: Option<&str>, meter: &Meter) -> Result<(DeviceInfo, Line), MicrophoneError> {
    let (name, meter) = (wanted.map(str::to_owned), meter.clone());
    let asked = wanted.unwrap_or("default").to_owned();
    match within(OPENING, move || open_line(name.as_deref(), &meter)) {
        Some(Ok(opened)) => Ok(opened),
        Some(Err(error)) => Err(match error.kind() {
            ErrorKind::DeviceNotAvailable | ErrorKind::HostUnavailable => MicrophoneError::Absent(asked),
            _ => MicrophoneError::Failed(error.to_string()),
        }),
        None => Err(MicrophoneError::Failed("the sound system does not answer".to_owned())),
    }
}

fn open_line(wanted: Option<&str>, meter: &Meter) -> Result<(DeviceInfo, Line), Error> {
    let candidate = host::choose(Direction::Microphone, wanted)?;
    let offer = candidate.device.default_input_config()?;
    let rate = offer.sample_rate();
    if !RATES.contains(&rate) {
        return Err(ErrorKind::UnsupportedConfig.into());
    }
    let mut failure = Error::from(ErrorKind::UnsupportedConfig);
    for buffer_size in buffer_sizes(&offer) {
        let (writer, reader) = ring((rate * KEPT) as usize);
        let health = Arc::<Health>::default();
        let body = Capture {
            channels: usize::from(offer.channels()),
            ring: writer,
            meter: MeterInput::new(meter.clone(), rate),
            health: health.clone(),
        };
        let config = cpal::StreamConfig { buffer_size, ..offer.config() };
        match start(&candidate.device, offer.sample_format(), config, body, &health) {
            Ok(stream) => {
                host::watch(&candidate.info, &health);
                let line = Line {
                    stream,
                    ring: reader,
                    health,
                    watchdog: Watchdog::new(Instant::now()),
                    resampler: Resampler::new(rate, RATE),
                    raw: vec![0.0; PIECE],
                    ready: Vec::new(),
                    given: 0,
                };
                return Ok((candidate.info, line));
            }
            Err(error) => failure = error,
        }
    }
    Err(failure)
}

impl Line {
    /// Gives what has come, as far as there is room.
    fn give(&mut self, samples: &mut [f32]) -> usize {
        if self.given == self.ready.len() {
            self.ready.clear();
            self.given = 0;
            let count = self.ring.read(&mut self.raw);
            self.resampler.push(&self.raw[..count], &mut self.ready);
        }
        let count = samples.len().min(self.ready.len() - self.given);
        samples[..count].copy_from_slice(&self.ready[self.given..self.given + count]);
        self.given += count;
        count
    }
}

impl Microphone for DeviceMicrophone {
    fn read(&mut self, samples: &mut [f32], patience: Duration) -> Result<usize, MicrophoneError> {
        let start = Instant::now();
        loop {
            let Some(line) = &mut self.line else { return Err(self.loss.clone().unwrap_or(MicrophoneError::Gone)) };
            let count = line.give(samples);
            if count > 0 || samples.is_empty() {
                return Ok(count);
            }
            let now = Instant::now();
            if let Err(loss) = line.watchdog.look(&line.health, now) {
                return Err(self.lose(loss));
            }
            let left = patience.saturating_sub(now.saturating_duration_since(start));
            if left.is_zero() {
                return Ok(0);
            }
            thread::sleep(NAP.min(left));
        }
    }

    fn discard(&mut self) {
        if let Some(line) = &mut self.line {
            line.ring.skip_all();
            line.resampler.reset();
            line.ready.clear();
            line.given = 0;
        }
    }

    fn paces_itself(&self) -> bool {
        false
    }
}
