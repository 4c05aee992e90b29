//! Opening and closing streams without ever hanging.

use std::sync::Arc;
use std::time::Duration;

use cpal::traits::{DeviceTrait, StreamTrait};
use cpal::{BufferSize, Data, Device, Error, ErrorKind, SampleFormat, StreamConfig, SupportedBufferSize};
use cpal::{FromSample, I24, SizedSample, SupportedStreamConfig, U24};

use crate::capture::Capture;
use crate::deadline::within;
use crate::health::Health;
use crate::playback::Playback;

/// How long a device may take to open.
pub(crate) const OPENING: Duration = Duration::from_secs(5);
/// How long the sound server may take for one step of it.
const STEP: Duration = Duration::from_secs(3);
/// How long starting it may take before it goes on by itself.
const STARTING: Duration = Duration::from_millis(100);
/// How long closing may take before it is left to itself.
const CLOSING: Duration = Duration::from_millis(500);
/// The length of one callback's block. Two of them are queued in the device: short enough that stopping
/// seems immediate, long enough for a machine whose two cores are both busy with the next sentence.
const BLOCK: Duration = Duration::from_millis(40);

/// The ways to ask for a buffer, the better first: some devices refuse a size, and some have no
/// reasonable size of their own (PulseAudio's is two seconds).
pub(crate) fn buffer_sizes(config: &SupportedStreamConfig) -> Vec<BufferSize> {
    let frames = config.sample_rate() / 1000 * u32::try_from(BLOCK.as_millis()).unwrap_or(0);
    match *config.buffer_size() {
        SupportedBufferSize::Range { min, max } if min <= max => {
            vec![BufferSize::Fixed(frames.clamp(min.max(1), max.max(1))), BufferSize::Default]
        }
        _ => vec![BufferSize::Fixed(frames), BufferSize::Default],
    }
}

/// A callback body that can be run for any sample format.
pub(crate) trait Body: Send + 'static {
    /// Makes the stream for samples of one format.
    fn build<T>(self, device: &Device, config: StreamConfig, health: Arc<Health>) -> Result<cpal::Stream, Error>
    where
        T: SizedSample + FromSample<f32>,
        f32: FromSample<T>;
}

impl Body for Capture {
    fn build<T>(mut self, device: &Device, config: StreamConfig, health: Arc<Health>) -> Result<cpal::Stream, Error>
    where
        T: SizedSample + FromSample<f32>,
        f32: FromSample<T>,
    {
        device.build_input_stream_raw(
            config,
            T::FORMAT,
            move |data: &Data, _| self.take(data.as_slice::<T>().unwrap_or_default()),
            move |error| health.error(error.kind()),
            Some(STEP),
        )
    }
}

impl Body for Playback {
    fn build<T>(mut self, device: &Device, config: StreamConfig, health: Arc<Health>) -> Result<cpal::Stream, Error>
    where
        T: SizedSample + FromSample<f32>,
        f32: FromSample<T>,
    {
        device.build_output_stream_raw(
            config,
            T::FORMAT,
            move |data: &mut Data, info| {
                let at = info.timestamp();
                let latency = at.playback.saturating_duration_since(at.callback);
                self.fill(data.as_slice_mut::<T>().unwrap_or_default(), latency);
            },
            move |error| health.error(error.kind()),
            Some(STEP),
        )
    }
}

/// Opens a stream whose callback runs `body` in the format that the device has, and starts it.
pub(crate) fn start(
    device: &Device,
    format: SampleFormat,
    config: StreamConfig,
    body: impl Body,
    health: &Arc<Health>,
) -> Result<Running, Error> {
    let told = health.clone();
    let stream = match format {
        SampleFormat::I8 => body.build::<i8>(device, config, told),
        SampleFormat::I16 => body.build::<i16>(device, config, told),
        SampleFormat::I24 => body.build::<I24>(device, config, told),
        SampleFormat::I32 => body.build::<i32>(device, config, told),
        SampleFormat::I64 => body.build::<i64>(device, config, told),
        SampleFormat::U8 => body.build::<u8>(device, config, told),
        SampleFormat::U16 => body.build::<u16>(device, config, told),
        SampleFormat::U24 => body.build::<U24>(device, config, told),
        SampleFormat::U32 => body.build::<u32>(device, config, told),
        SampleFormat::U64 => body.build::<u64>(device, config, told),
        SampleFormat::F32 => body.build::<f32>(device, config, told),
        SampleFormat::F64 => body.build::<f64>(device, config, told),
        _ => return Err(ErrorKind::UnsupportedConfig.into()),
    }?;
    play(stream, health)
}

/// Starts a stream. A device that sleeps may take seconds until its first sound, and nobody need wait for that: a
/// start that fails later is a device that is gone.
fn play(stream: cpal::Stream, health: &Arc<Health>) -> Result<Running, Error> {
    let stream = Arc::new(stream);
    let (starting, told) = (stream.clone(), health.clone());
    let started = within(STARTING, move || {
        let started = starting.play();
        if let Err(error) = &started {
            told.error(error.kind());
        }
        started
    });
    started.unwrap_or(Ok(()))?;
    Ok(Running(Some(stream)))
}

/// A running stream. When it is dropped the device is closed, so that it can be opened again, unless that
/// takes long.
pub(crate) struct Running(Option<Arc<cpal::Stream>>);

impl Running {
    /// Leaves the stream to itself: the threads of one whose device was taken away may never end.
    pub(crate) fn abandon(mut self) {
        self.close(Duration::ZERO);
    }

    fn close(&mut self, limit: Duration) {
        if let Some(stream) = self.0.take() {
            within(limit, move || drop(stream));
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.close(CLOSING);
    }
}
