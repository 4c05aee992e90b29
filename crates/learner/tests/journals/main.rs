//! Journals in, what they mean out.

#[cfg(test)]
mod due;
#[cfg(test)]
mod notation;
#[cfg(test)]
mod progress;
#[cfg(test)]
mod properties;
