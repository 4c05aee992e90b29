//! `sauti course`: what a trainer may ask for.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use language::LanguageTag;

use super::{Draft, Export, Import, Sound};

/// `sauti course`
#[derive(Clone, Debug, Subcommand)]
pub(crate) enum Course {
    /// What is on the shelf.
    List,
    /// Begin a course with a worked example.
    New(New),
    /// Read a course and list its problems.
    Check {
        /// The course's folder.
        folder: PathBuf,
    },
    /// How long it is, and what each language has.
    Stats {
        /// The course's folder.
        folder: PathBuf,
    },
    /// Make or renew the words file of a language.
    Translate(Translate),
    /// Record a language, sentence by sentence.
    Record(Record),
    /// Let the voice that is here speak what nobody has recorded.
    Render(Render),
    /// Take the course as a member would, without keeping anything.
    Preview(Preview),
    /// Make one file of the course.
    Build(Build),
    /// Bring a course into another form, or onto another channel.
    Export(Export),
    /// Put a translation into the course.
    Import(Import),
    /// Make a draft of the questions of another program.
    Draft(Draft),
}

/// `sauti course new`
#[derive(Clone, Debug, Args)]
pub(crate) struct New {
    /// The folder, which must be empty or not there yet.
    pub(crate) folder: PathBuf,
    /// The language in which the course is written.
    #[arg(long, value_name = "TAG")]
    pub(crate) language: LanguageTag,
    /// The course's title.
    #[arg(long, value_name = "TEXT")]
    pub(crate) title: Option<String>,
}

/// `sauti course translate`
#[derive(Clone, Debug, Args)]
pub(crate) struct Translate {
    /// The course's folder.
    pub(crate) folder: PathBuf,
    /// Into which language.
    #[arg(long, value_name = "TAG")]
    pub(crate) to: LanguageTag,
}

/// `sauti course record`
#[derive(Clone, Debug, Args)]
pub(crate) struct Record {
    /// The course's folder.
    pub(crate) folder: PathBuf,
    /// The language.
    #[arg(long, value_name = "TAG")]
    pub(crate) language: LanguageTag,
    /// A folder of WAV files instead of the microphone.
    #[arg(long, value_name = "FOLDER")]
    pub(crate) from: Option<PathBuf>,
    /// Sound in and out.
    #[command(flatten)]
    pub(crate) sound: Sound,
}

/// `sauti course render`
#[derive(Clone, Debug, Args)]
pub(crate) struct Render {
    /// The course's folder.
    pub(crate) folder: PathBuf,
    /// The language.
    #[arg(long, value_name = "TAG")]
    pub(crate) language: LanguageTag,
}

/// `sauti course preview`
#[derive(Clone, Debug, Args)]
pub(crate) struct Preview {
    /// The course's folder.
    pub(crate) folder: PathBuf,
    /// The language.
    #[arg(long, value_name = "TAG")]
    pub(crate) language: Option<LanguageTag>,
    /// Where to begin: a lesson, or a lesson and a step.
    #[arg(long, value_name = "LESSON/STEP")]
    pub(crate) from: Option<String>,
    /// Sound in and out.
    #[command(flatten)]
    pub(crate) sound: Sound,
}

/// `sauti course build`
#[derive(Clone, Debug, Args)]
pub(crate) struct Build {
    /// The course's folder.
    pub(crate) folder: PathBuf,
    /// The file to write.
    #[arg(long, value_name = "FILE.sauti")]
    pub(crate) out: PathBuf,
}
