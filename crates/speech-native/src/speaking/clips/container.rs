//! The container: Ogg pages with Opus packets, as RFC 7845 lays them out.

use std::io::Cursor;

use ogg::{Packet, PacketReader};

use super::{ClipError, LARGEST_CLIP};

/// What an Opus file says about itself, and its packets.
pub(super) struct OpusFile {
    /// Samples at 48 kHz that the decoder gives before the sound begins.
    pub(super) pre_skip: u16,
    /// Gain to apply, in 1/256 dB.
    pub(super) gain: i16,
    /// Where the sound ends, in samples at 48 kHz from the decoder's first; may be nonsense.
    pub(super) end: u64,
    /// The packets of sound.
    pub(super) packets: Vec<Vec<u8>>,
}

/// The length of an identification header, without a channel mapping table (RFC 7845, 5.1).
const HEAD: usize = 19;

impl OpusFile {
    /// Takes a file apart. Packets are not looked into.
    pub(super) fn read(bytes: &[u8]) -> Result<Self, ClipError> {
        if bytes.len() > LARGEST_CLIP {
            return Err(ClipError::TooLarge(bytes.len()));
        }
        let mut reader = PacketReader::new(Cursor::new(bytes));
        let not_opus = |reason: &str| ClipError::NotOpus(reason.into());
        let head = next(&mut reader)
            .map_err(|error| ClipError::NotOpus(error.to_string()))?
            .ok_or_else(|| not_opus("there is nothing in it"))?;
        let (pre_skip, gain) = read_head(&head.data)?;
        let stream = head.stream_serial();
        let tags = next(&mut reader)?.ok_or_else(|| not_opus("its second header is missing"))?;
        if tags.stream_serial() != stream || !tags.data.starts_with(b"OpusTags") {
            return Err(not_opus("its second header is not OpusTags"));
        }
        let mut file = Self { pre_skip, gain, end: 0, packets: Vec::new() };
        while let Some(packet) = next(&mut reader)? {
            if packet.stream_serial() != stream || packet.data.is_empty() {
                continue;
            }
            file.end = packet.absgp_page();
            let last = packet.last_in_stream();
            file.packets.push(packet.data);
            // What follows the end is another stream, chained to this one.
            if last {
                break;
            }
        }
        Ok(file)
    }
}

fn next(reader: &mut PacketReader<Cursor<&[u8]>>) -> Result<Option<Packet>, ClipError> {
    reader.read_packet().map_err(|error| ClipError::Damaged(error.to_string()))
}

/// Reads the identification header: the pre-skip and the gain.
fn read_head(head: &[u8]) -> Result<(u16, i16), ClipError> {
    if head.len() < HEAD || !head.starts_with(b"OpusHead") {
        return Err(ClipError::NotOpus("its first header is not OpusHead".into()));
    }
    let unsupported = |what: &str, value: u8| Err(ClipError::Unsupported(format!("{what} {value}")));
    let (version, channels, mapping) = (head[8], head[9], head[18]);
    if version & 0xf0 != 0 {
        return unsupported("version", version);
    }
    if !(1..=2).contains(&channels) {
        return unsupported("channels", channels);
    }
    if mapping != 0 {
        return unsupported("channel mapping", mapping);
    }
    Ok((u16::from_le_bytes([head[10], head[11]]), i16::from_le_bytes([head[16], head[17]])))
}
