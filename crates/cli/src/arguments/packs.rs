//! `sauti packs`: what a device may take in, hold and share.

use std::path::PathBuf;

use clap::{Args, Subcommand};

/// `sauti packs`
#[derive(Clone, Debug, Subcommand)]
pub(crate) enum Packs {
    /// Trust a federation.
    Trust(Trust),
    /// Whom this device trusts.
    Trusts,
    /// What is here, and what is offered.
    List(Listing),
    /// Take in a pack.
    Install(Install),
    /// Take a pack away.
    Remove {
        /// Which.
        name: String,
    },
    /// Check every pack against its hashes.
    Verify,
    /// Give neighbours what is here, until Ctrl-C.
    Share(Share),
    /// Who shares on this network.
    Neighbours,
}

/// `sauti packs trust`
#[derive(Clone, Debug, Args)]
pub(crate) struct Trust {
    /// The root, or the folder of a repository.
    #[arg(value_name = "FILE|FOLDER")]
    pub(crate) root: PathBuf,
    /// Trust it without asking.
    #[arg(long)]
    pub(crate) yes: bool,
}

/// `sauti packs list`
#[derive(Clone, Debug, Args)]
pub(crate) struct Listing {
    /// Where to look for more.
    #[arg(long, value_name = "FOLDER|ADDRESS")]
    pub(crate) from: Option<String>,
}

/// `sauti packs install`
#[derive(Clone, Debug, Args)]
pub(crate) struct Install {
    /// The pack's name, or the pack as one file.
    #[arg(value_name = "NAME|FILE.sauti")]
    pub(crate) name: String,
    /// Where it comes from.
    #[arg(long, value_name = "FOLDER|ADDRESS")]
    pub(crate) from: Option<String>,
}

/// `sauti packs share`
#[derive(Clone, Debug, Args)]
pub(crate) struct Share {
    /// How this device is called on the network.
    #[arg(long, value_name = "NAME")]
    pub(crate) name: Option<String>,
    /// The port; any that is free where it is not given.
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    pub(crate) port: u16,
}
