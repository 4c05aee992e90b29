//! The recognisers and voices that Sauti can use: which there are, which lie on this device, and how
//! one gets here: fetched, or added from a stick.
//!
//! A [`Manifest`] lists what can be had, with size, hash, licence and credit. A [`Library`] is a folder
//! in which models are installed. Whatever comes in is checked against its hash before it is put
//! where an engine would find it, and a download that was cut off goes on where it stopped.
//!
//! **Architecture invariant:** the network is used only here and in `distribution`, and only when somebody asks for it.

mod add;
mod digest;
mod error;
mod fetch;
mod foreign;
mod library;
mod manifest;
mod progress;
mod record;
mod space;
mod staging;
mod transfer;
mod verify;
mod web;

pub use error::ModelError;
pub use library::Library;
pub use manifest::{Engine, Kind, Licence, Manifest, ManifestError, Model, ModelFile, Restriction};
pub use progress::{Advance, Progress, Stage};
pub use record::{Installed, InstalledFile, Origin};
pub use verify::{Condition, Verdict};
pub use web::Connection;
