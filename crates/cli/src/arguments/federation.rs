//! `sauti federation`: what an officer may ask for.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use federation::RoleName;

/// `sauti federation`
#[derive(Clone, Debug, Subcommand)]
pub(crate) enum Federation {
    /// Make an officer's key.
    Key(Key),
    /// Begin a federation.
    Init(Init),
    /// What is proposed, and who has signed.
    Show(Repository),
    /// Propose a new officer.
    AddOfficer(AddOfficer),
    /// Propose that somebody signs no longer.
    RemoveOfficer(RemoveOfficer),
    /// Propose another key in place of a lost or stolen one.
    Rotate(Rotate),
    /// Propose how many must sign.
    Threshold(Threshold),
    /// Propose that a co-op may publish by itself.
    Delegate(Delegate),
    /// Propose that a co-op may publish no longer.
    Undelegate(Undelegate),
    /// Propose packs to be published.
    Propose(Propose),
    /// Propose that a pack is used no longer.
    Withdraw(Withdraw),
    /// Propose the same for a longer time.
    Renew(Renew),
    /// Sign what is proposed.
    Sign(Sign),
    /// Bring into force what enough officers have signed.
    Publish(Publish),
    /// Give up a proposal.
    GiveUp(GiveUp),
}

/// The folder of a federation.
#[derive(Clone, Debug, Args)]
pub(crate) struct Repository {
    /// The folder.
    pub(crate) folder: PathBuf,
}

/// An officer's key.
#[derive(Clone, Debug, Args)]
pub(crate) struct KeyFile {
    /// The file with the key.
    #[arg(long, value_name = "FILE")]
    pub(crate) key: PathBuf,
    /// A file with the passphrase; otherwise it is asked for.
    #[arg(long, value_name = "FILE")]
    pub(crate) passphrase_file: Option<PathBuf>,
}

/// For whom a decision is.
#[derive(Clone, Debug, Args)]
pub(crate) struct Whose {
    /// The co-op; without it, the federation itself.
    #[arg(long, value_name = "NAME")]
    pub(crate) role: Option<RoleName>,
}

/// `sauti federation key`
#[derive(Clone, Debug, Args)]
pub(crate) struct Key {
    /// Where to write it; the public half is put beside it.
    #[arg(long, value_name = "FILE")]
    pub(crate) out: PathBuf,
    /// The officer's name.
    #[arg(long, value_name = "NAME")]
    pub(crate) name: String,
    /// A file with the passphrase; otherwise it is asked for.
    #[arg(long, value_name = "FILE")]
    pub(crate) passphrase_file: Option<PathBuf>,
}

/// `sauti federation init`
#[derive(Clone, Debug, Args)]
pub(crate) struct Init {
    /// The folder.
    #[command(flatten)]
    pub(crate) repository: Repository,
    /// The federation's name.
    #[arg(long, value_name = "TEXT")]
    pub(crate) title: String,
    /// The public half of an officer's key.
    #[arg(long = "officer", value_name = "FILE.pub", required = true)]
    pub(crate) officers: Vec<PathBuf>,
    /// How many officers must sign.
    #[arg(long, value_name = "NUMBER")]
    pub(crate) threshold: usize,
}

/// `sauti federation add-officer`
#[derive(Clone, Debug, Args)]
pub(crate) struct AddOfficer {
    /// The folder.
    #[command(flatten)]
    pub(crate) repository: Repository,
    /// The public half of the new officer's key.
    #[arg(long, value_name = "FILE.pub")]
    pub(crate) officer: PathBuf,
    /// Where.
    #[command(flatten)]
    pub(crate) whose: Whose,
}

/// `sauti federation remove-officer`
#[derive(Clone, Debug, Args)]
pub(crate) struct RemoveOfficer {
    /// The folder.
    #[command(flatten)]
    pub(crate) repository: Repository,
    /// The officer's name.
    #[arg(long, value_name = "NAME")]
    pub(crate) who: String,
    /// Where.
    #[command(flatten)]
    pub(crate) whose: Whose,
}

/// `sauti federation rotate`
#[derive(Clone, Debug, Args)]
pub(crate) struct Rotate {
    /// The folder.
    #[command(flatten)]
    pub(crate) repository: Repository,
    /// The officer whose key is replaced.
    #[arg(long, value_name = "NAME")]
    pub(crate) who: String,
    /// The public half of the new key.
    #[arg(long, value_name = "FILE.pub")]
    pub(crate) officer: PathBuf,
    /// Where.
    #[command(flatten)]
    pub(crate) whose: Whose,
}

/// `sauti federation threshold`
#[derive(Clone, Debug, Args)]
pub(crate) struct Threshold {
    /// The folder.
    #[command(flatten)]
    pub(crate) repository: Repository,
    /// How many must sign.
    #[arg(long, value_name = "NUMBER")]
    pub(crate) threshold: usize,
    /// Where.
    #[command(flatten)]
    pub(crate) whose: Whose,
}

/// `sauti federation delegate`
#[derive(Clone, Debug, Args)]
pub(crate) struct Delegate {
    /// The folder.
    #[command(flatten)]
    pub(crate) repository: Repository,
    /// The co-op's name in small letters.
    #[arg(long, value_name = "NAME")]
    pub(crate) name: RoleName,
    /// The public half of the key of an officer of the co-op.
    #[arg(long = "officer", value_name = "FILE.pub", required = true)]
    pub(crate) officers: Vec<PathBuf>,
    /// How many of them must sign.
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    pub(crate) threshold: usize,
    /// Names it may use, with `*` for one part.
    #[arg(long, value_name = "PATTERN")]
    pub(crate) scope: Vec<String>,
    /// Who trusts it, where that is not the federation.
    #[arg(long, value_name = "NAME")]
    pub(crate) by: Option<RoleName>,
}

/// `sauti federation undelegate`
#[derive(Clone, Debug, Args)]
pub(crate) struct Undelegate {
    /// The folder.
    #[command(flatten)]
    pub(crate) repository: Repository,
    /// The co-op's name.
    #[arg(long, value_name = "NAME")]
    pub(crate) name: RoleName,
    /// Who trusted it, where that is not the federation.
    #[arg(long, value_name = "NAME")]
    pub(crate) by: Option<RoleName>,
}

/// `sauti federation propose`
#[derive(Clone, Debug, Args)]
pub(crate) struct Propose {
    /// The folder.
    #[command(flatten)]
    pub(crate) repository: Repository,
    /// The packs, as `sauti course build` makes them.
    #[arg(value_name = "FILE.sauti", required = true)]
    pub(crate) packs: Vec<PathBuf>,
    /// Who publishes them.
    #[command(flatten)]
    pub(crate) whose: Whose,
}

/// `sauti federation withdraw`
#[derive(Clone, Debug, Args)]
pub(crate) struct Withdraw {
    /// The folder.
    #[command(flatten)]
    pub(crate) repository: Repository,
    /// The name under which it is published.
    pub(crate) name: String,
    /// Why, in a language that its members speak.
    #[arg(long = "reason", value_name = "TAG=TEXT", required = true)]
    pub(crate) reasons: Vec<String>,
    /// Who published it.
    #[command(flatten)]
    pub(crate) whose: Whose,
}

/// `sauti federation renew`
#[derive(Clone, Debug, Args)]
pub(crate) struct Renew {
    /// The folder.
    #[command(flatten)]
    pub(crate) repository: Repository,
    /// Whose files.
    #[command(flatten)]
    pub(crate) whose: Whose,
}

/// `sauti federation sign`
#[derive(Clone, Debug, Args)]
pub(crate) struct Sign {
    /// The folder.
    #[command(flatten)]
    pub(crate) repository: Repository,
    /// The officer's key.
    #[command(flatten)]
    pub(crate) key: KeyFile,
    /// Copies of proposals that others have signed.
    #[arg(long = "take-in", value_name = "FILE.proposal")]
    pub(crate) copies: Vec<PathBuf>,
    /// Sign without asking.
    #[arg(long)]
    pub(crate) yes: bool,
    /// Read aloud what is signed.
    #[arg(long)]
    pub(crate) aloud: bool,
}

/// `sauti federation publish`
#[derive(Clone, Debug, Args)]
pub(crate) struct Publish {
    /// The folder.
    #[command(flatten)]
    pub(crate) repository: Repository,
    /// The key of any one officer of the federation.
    #[command(flatten)]
    pub(crate) key: KeyFile,
    /// Copies of proposals that others have signed.
    #[arg(long = "take-in", value_name = "FILE.proposal")]
    pub(crate) copies: Vec<PathBuf>,
}

/// `sauti federation give-up`
#[derive(Clone, Debug, Args)]
pub(crate) struct GiveUp {
    /// The folder.
    #[command(flatten)]
    pub(crate) repository: Repository,
    /// Which proposal.
    #[arg(long, value_name = "NAME")]
    pub(crate) role: RoleName,
}
