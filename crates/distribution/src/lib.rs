//! Packs on their way: from a folder, the web or a neighbour into what this device holds.
//!
//! A [`Carrier`] brings bytes that nobody vouches for: [`FolderCarrier`] from a stick, a card or a network share,
//! [`OneFileCarrier`] from a pack that somebody sent, [`HttpCarrier`] from a web server or a neighbour. [`Holdings`] takes
//! from it only what an [`Authorised`] manifest names, checks every piece before it is written, and puts a pack in its
//! place in one step when all of it is there. [`Share`] gives what is held to neighbours, who find it through
//! [`Announcement`] and [`neighbours`], or through the picture of an [`invitation`].
//!
//! **Architecture invariant:** whose word counts is not decided here: a manifest's hash and length come from whoever asked
//! `federation`. Nothing is sent or announced unless [`Share::start`] or [`Announcement::start`] is called, and nothing is
//! fetched unless somebody asks for it.

mod carrier;
mod carriers;
mod durable;
mod error;
mod holdings;
mod invitation;
mod metadata_name;
mod neighbours;
mod pace;
mod pack_source;
mod progress;
mod publish;
mod share;
mod space;

pub use carrier::{Carrier, CarrierError, Watch};
pub use carriers::{FolderCarrier, HttpCarrier, OneFileCarrier, Patience, Reach};
pub use error::DistributionError;
pub use holdings::{Authorised, Damage, Held, Holdings};
pub use invitation::{Squares, invitation};
pub use metadata_name::MetadataName;
pub use neighbours::{Announcement, Neighbour, neighbours};
pub use pace::Pace;
pub use pack_source::PackSource;
pub use progress::{Advance, Progress, Stage};
pub use publish::{publish_blobs, publish_metadata};
pub use share::{Offer, Share};
