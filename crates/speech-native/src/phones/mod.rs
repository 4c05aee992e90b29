//! The built-in recogniser of phones: it knows no language, and so serves all that espeak-ng can
//! pronounce.
//!
//! A small network says how likely each phone is at each moment of a clip; espeak-ng says which phones
//! each candidate is made of; and the candidate whose phones explain the clip best is chosen, if it passes
//! the gates of [`decision`]. The network and its description are made by the trainer in `models/phones`;
//! how well it hears is told in `docs/hearing.md`.

mod decision;
mod description;
mod examined;
mod features;
mod folding;
mod network;
#[cfg(test)]
mod parity;
mod pronunciation;
mod recogniser;
mod scoring;

pub use examined::Examined;
pub use recogniser::PhonesRecogniser;

/// The network, in the Open Neural Network Exchange format.
const NETWORK: &[u8] = include_bytes!("../../../../models/phones/phones.onnx");

/// What its trainer says of it.
const DESCRIPTION: &str = include_str!("../../../../models/phones/phones.json");
