//! Sound to an Ogg Opus file: a member's reflection, a trainer's recording.

use ogg::writing::{PacketWriteEndInfo, PacketWriter};
use opusic_c::{Application, Bitrate, Channels, Encoder, ErrorCode, SampleRate, Signal};
use speech::Pcm;

use super::{ClipError, LONGEST_CLIP};

/// Bits per second: speech at 16 kHz is as good as transparent at 24 kbit/s, and a minute has 180 kB.
const BITRATE: u32 = 24_000;

/// Packets per second: 20 ms each.
const PACKETS: usize = 50;

/// Samples at 48 kHz, in which a file counts, per packet.
const FILE_SAMPLES: u64 = 960;

/// A page ends after a second, so that a damaged one takes no more than that with it.
const PACKETS_PER_PAGE: usize = PACKETS;

/// The number of the one stream in a file; it matters only where streams are joined.
const STREAM: u32 = 0x5341_5554;

/// Encodes sound as an Ogg Opus file. Samples that are no numbers become silence.
///
/// # Errors
/// Opus does not know the rate, the sound is empty or longer than [`LONGEST_CLIP`] seconds.
pub fn encode(pcm: &Pcm) -> Result<Vec<u8>, ClipError> {
    let rate = rate(pcm.rate)?;
    if pcm.samples.is_empty() {
        return Err(ClipError::Empty);
    }
    if pcm.samples.len() > (LONGEST_CLIP * pcm.rate) as usize {
        return Err(ClipError::TooLong);
    }
    let mut encoder = encoder(rate).map_err(failed)?;
    let look_ahead = encoder.get_look_ahead().map_err(failed)?;
    let ratio = 48_000 / u64::from(pcm.rate);
    let pre_skip = u64::from(look_ahead) * ratio;
    let end = pre_skip + pcm.samples.len() as u64 * ratio;
    let packets = packets(&mut encoder, &pcm.samples, pcm.rate as usize / PACKETS, look_ahead as usize)?;

    let mut writer = PacketWriter::new(Vec::new());
    let mut write = |data: Vec<u8>, ends: PacketWriteEndInfo, position: u64| {
        writer.write_packet(data, STREAM, ends, position).map_err(|error| ClipError::Damaged(error.to_string()))
    };
    write(head(pre_skip, pcm.rate), PacketWriteEndInfo::EndPage, 0)?;
    write(tags(), PacketWriteEndInfo::EndPage, 0)?;
    let count = packets.len();
    for (index, packet) in packets.into_iter().enumerate() {
        let number = index + 1;
        let position = (number as u64 * FILE_SAMPLES).min(end);
        let ends = match number {
            _ if number == count => PacketWriteEndInfo::EndStream,
            _ if number % PACKETS_PER_PAGE == 0 => PacketWriteEndInfo::EndPage,
            _ => PacketWriteEndInfo::NormalPacket,
        };
        write(packet, ends, position)?;
    }
    Ok(writer.into_inner())
}

fn rate(rate: u32) -> Result<SampleRate, ClipError> {
    match rate {
        8_000 => Ok(SampleRate::Hz8000),
        12_000 => Ok(SampleRate::Hz12000),
        16_000 => Ok(SampleRate::Hz16000),
        24_000 => Ok(SampleRate::Hz24000),
        48_000 => Ok(SampleRate::Hz48000),
        other => Err(ClipError::Rate(other)),
    }
}

fn encoder(rate: SampleRate) -> Result<Encoder, ErrorCode> {
    let mut encoder = Encoder::new(Channels::Mono, rate, Application::Voip)?;
    encoder.set_signal(Signal::Voice)?;
    encoder.set_bitrate(Bitrate::Value(BITRATE))?;
    encoder.set_vbr(true)?;
    Ok(encoder)
}

/// The packets of the sound and of the silence that pushes its end out of the encoder.
fn packets(encoder: &mut Encoder, samples: &[f32], frame: usize, look_ahead: usize) -> Result<Vec<Vec<u8>>, ClipError> {
    let count = (samples.len() + look_ahead).div_ceil(frame);
    let mut packets = Vec::with_capacity(count);
    let mut input = vec![0.0; frame];
    for index in 0..count {
        let rest = &samples[(index * frame).min(samples.len())..];
        for (place, sample) in input.iter_mut().zip(rest.iter().chain(std::iter::repeat(&0.0))) {
            *place = if sample.is_finite() { sample.clamp(-1.0, 1.0) } else { 0.0 };
        }
        // 1275 bytes are the most that a packet of 20 ms can have.
        let mut packet = vec![0; 1_275];
        let length = encoder.encode_float_to_slice(&input, &mut packet).map_err(failed)?;
        packet.truncate(length);
        packets.push(packet);
    }
    Ok(packets)
}

/// The identification header (RFC 7845, 5.1): version 1, one channel, no gain.
fn head(pre_skip: u64, rate: u32) -> Vec<u8> {
    let mut head = b"OpusHead\x01\x01".to_vec();
    #[expect(clippy::cast_possible_truncation, reason = "the encoder's delay is a few milliseconds")]
    head.extend((pre_skip as u16).to_le_bytes());
    head.extend(rate.to_le_bytes());
    head.extend([0, 0, 0]);
    head
}

/// The comment header (RFC 7845, 5.2): who wrote the file, and no comments, which would be about the
/// person who speaks in it.
fn tags() -> Vec<u8> {
    const VENDOR: &[u8] = b"Sauti";
    let mut tags = b"OpusTags".to_vec();
    #[expect(clippy::cast_possible_truncation, reason = "a constant of five bytes")]
    tags.extend((VENDOR.len() as u32).to_le_bytes());
    tags.extend(VENDOR);
    tags.extend(0_u32.to_le_bytes());
    tags
}

fn failed(error: ErrorCode) -> ClipError {
    ClipError::Damaged(error.message().to_owned())
}
