//! `sauti course export`: a course in other forms and channels.

use std::path::PathBuf;

use clap::{ArgGroup, Args};
use language::LanguageTag;

/// `sauti course export`: one language, in one form.
#[derive(Clone, Debug, Args)]
#[command(group(ArgGroup::new("form").required(true).args(["audio_tree", "ivr", "print", "po", "xliff", "csv"])))]
pub(crate) struct Export {
    /// The course's folder.
    pub(crate) folder: PathBuf,
    /// The language.
    #[arg(long, value_name = "TAG")]
    pub(crate) language: LanguageTag,
    /// Numbered folders of sound for a player.
    #[arg(long, value_name = "FOLDER")]
    pub(crate) audio_tree: Option<PathBuf>,
    /// Small Opus files instead of WAV files.
    #[arg(long, requires = "audio_tree")]
    pub(crate) opus: bool,
    /// A flow for telephones, and its recordings.
    #[arg(long, value_name = "FOLDER")]
    pub(crate) ivr: Option<PathBuf>,
    /// Where the recordings will lie on the web.
    #[arg(long, value_name = "https://…", requires = "ivr")]
    pub(crate) address: Option<String>,
    /// A trainer's guide to print.
    #[arg(long, value_name = "FILE.html")]
    pub(crate) print: Option<PathBuf>,
    /// The words for translators, as gettext PO.
    #[arg(long, value_name = "FILE.po")]
    pub(crate) po: Option<PathBuf>,
    /// The words for translators, as XLIFF 2.
    #[arg(long, value_name = "FILE.xliff")]
    pub(crate) xliff: Option<PathBuf>,
    /// The words for translators, as a table.
    #[arg(long, value_name = "FILE.csv")]
    pub(crate) csv: Option<PathBuf>,
}

impl Export {
    /// Whether it is the words that are exported, for translators.
    pub(crate) fn is_for_translators(&self) -> bool {
        self.po.is_some() || self.xliff.is_some() || self.csv.is_some()
    }
}
