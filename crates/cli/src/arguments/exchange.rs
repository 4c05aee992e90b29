//! `sauti course import` and `sauti course draft`: what comes from other programs.

use std::path::PathBuf;

use clap::Args;
use language::LanguageTag;

/// `sauti course import`: a translation that came back.
#[derive(Clone, Debug, Args)]
pub(crate) struct Import {
    /// The course's folder.
    pub(crate) folder: PathBuf,
    /// The file of the translator: PO, XLIFF or CSV.
    #[arg(value_name = "FILE.po|xliff|csv")]
    pub(crate) file: PathBuf,
    /// The language of the translation.
    #[arg(long, value_name = "TAG")]
    pub(crate) language: LanguageTag,
}

/// `sauti course draft`: questions of another program.
#[derive(Clone, Debug, Args)]
pub(crate) struct Draft {
    /// The file: H5P, Moodle XML, GIFT, or a text export of Anki.
    pub(crate) file: PathBuf,
    /// The folder of the draft, which must be empty or not there yet.
    #[arg(long, value_name = "FOLDER")]
    pub(crate) out: PathBuf,
    /// The language of the questions.
    #[arg(long, value_name = "TAG")]
    pub(crate) language: LanguageTag,
}
