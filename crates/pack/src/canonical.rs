//! The one way in which a manifest or a list is written: JSON without spaces, the keys in the order of the format, sets in
//! their order.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::{Measure, PackError};

/// The format that is written, and the only one that is read.
pub(crate) const FORMAT: u32 = 1;

/// What any format has, so that a newer one can be told from a damaged file.
#[derive(Deserialize)]
struct AnyFormat {
    format: u64,
}

/// Reads what was written in the one way.
///
/// # Errors
/// It is too large, no such JSON, of another format, or written in another way.
pub(crate) fn read<T: DeserializeOwned + Serialize>(
    bytes: &[u8],
    limit: u64,
    measure: Measure,
) -> Result<T, PackError> {
    if bytes.len() as u64 > limit {
        return Err(PackError::TooLarge { measure, limit });
    }
    let any: AnyFormat = serde_json::from_slice(bytes).map_err(|error| malformed(&error))?;
    if any.format != u64::from(FORMAT) {
        return Err(PackError::FormatUnknown { found: any.format });
    }
    let value: T = serde_json::from_slice(bytes).map_err(|error| malformed(&error))?;
    if write(&value)? == bytes { Ok(value) } else { Err(PackError::NotCanonical) }
}

/// Writes something in the one way.
///
/// # Errors
/// None of our types makes one; serde's interface has it.
pub(crate) fn write<T: Serialize>(value: &T) -> Result<Vec<u8>, PackError> {
    serde_json::to_vec(value).map_err(|error| malformed(&error))
}

fn malformed(error: &serde_json::Error) -> PackError {
    PackError::Malformed { line: error.line(), column: error.column() }
}
