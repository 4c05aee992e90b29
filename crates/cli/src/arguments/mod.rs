//! The command line: what may be asked for. Its words for people are in `locales/`, under
//! `help-<command>` and `help-<command>-<argument>`.

mod course;
mod exchange;
mod export;
mod federation;
mod packs;

use std::path::PathBuf;

use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand};
use language::LanguageTag;
use locale::{Locales, Message};

pub(crate) use course::{Build, Course, New, Preview, Record, Render, Translate};
pub(crate) use exchange::{Draft, Import};
pub(crate) use export::Export;
pub(crate) use federation::{Federation, Init, Key, KeyFile, Propose, Publish, Sign, Whose};
pub(crate) use packs::{Install, Listing, Packs, Share, Trust};

/// The whole command line.
#[derive(Debug, Parser)]
#[command(name = "sauti", version, disable_help_subcommand = true)]
pub(crate) struct Arguments {
    /// Where members, models and recordings are kept.
    #[arg(long, global = true, env = "SAUTI_HOME", value_name = "FOLDER")]
    pub(crate) home: Option<PathBuf>,
    /// Results as JSON.
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// What to do; without it, a lesson.
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
}

/// What can be done.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Take a lesson.
    Learn(Learn),
    /// A synthetic member takes a lesson.
    Demonstrate(Demonstrate),
    /// Replay a session log.
    Replay(Replay),
    /// Say a text.
    Say(Say),
    /// Tell which of several answers is in a sound file.
    Hear(Hear),
    /// Teach the app how you say something.
    Enrol(Enrol),
    /// Where a member stands.
    Progress(Member),
    /// What works here.
    Doctor(Doctor),
    /// Each language, who speaks it, and who hears it.
    Languages(Languages),
    /// Recognisers and voices.
    #[command(subcommand)]
    Models(Models),
    /// Courses.
    #[command(subcommand)]
    Course(Course),
    /// What the officers of a federation decide.
    #[command(subcommand)]
    Federation(Federation),
    /// Packs: courses, voices and recognisers that go from hand to hand.
    #[command(subcommand)]
    Packs(Packs),
}

/// Who is meant.
#[derive(Clone, Debug, Args)]
pub(crate) struct Member {
    /// The member's name.
    #[arg(long, value_name = "NAME")]
    pub(crate) member: Option<String>,
}

/// Sound in and out.
#[derive(Clone, Debug, Default, Args)]
pub(crate) struct Sound {
    /// A device, a WAV file, or `none`.
    #[arg(long, value_name = "DEVICE|FILE.wav|none")]
    pub(crate) microphone: Option<String>,
    /// A device, a WAV file, or `none`.
    #[arg(long, value_name = "DEVICE|FILE.wav|none")]
    pub(crate) speaker: Option<String>,
}

/// `sauti learn`
#[derive(Clone, Debug, Args)]
pub(crate) struct Learn {
    /// The course: its name, or its folder.
    pub(crate) course: Option<String>,
    /// The language.
    #[arg(long, value_name = "TAG")]
    pub(crate) language: Option<LanguageTag>,
    /// Who learns.
    #[command(flatten)]
    pub(crate) who: Member,
    /// Sound in and out.
    #[command(flatten)]
    pub(crate) sound: Sound,
    /// Where to write the session log.
    #[arg(long, value_name = "FILE")]
    pub(crate) log: Option<PathBuf>,
    /// Where to write the transcript.
    #[arg(long, value_name = "FILE")]
    pub(crate) transcript: Option<PathBuf>,
    /// The member may speak over the voice: only with headphones.
    #[arg(long)]
    pub(crate) headphones: bool,
}

/// `sauti demonstrate`
#[derive(Clone, Debug, Args)]
pub(crate) struct Demonstrate {
    /// The course: its name, or its folder.
    pub(crate) course: Option<String>,
    /// The language.
    #[arg(long, value_name = "TAG")]
    pub(crate) language: Option<LanguageTag>,
    /// Where to keep the sound file, the transcript and the log.
    #[arg(long, value_name = "FOLDER", default_value = DEMONSTRATION)]
    pub(crate) out: PathBuf,
}

/// `sauti replay`
#[derive(Clone, Debug, Args)]
pub(crate) struct Replay {
    /// The session log.
    pub(crate) log: PathBuf,
}

/// `sauti say`
#[derive(Clone, Debug, Args)]
pub(crate) struct Say {
    /// The text.
    #[arg(required = true)]
    pub(crate) text: Vec<String>,
    /// The language.
    #[arg(long, value_name = "TAG")]
    pub(crate) language: LanguageTag,
    /// A device, a WAV file, or `none`.
    #[arg(long, value_name = "DEVICE|FILE.wav|none")]
    pub(crate) speaker: Option<String>,
    /// How fast: 1 is the usual pace.
    #[arg(long, value_name = "FACTOR", default_value_t = 1.0)]
    pub(crate) speed: f32,
}

/// `sauti hear`
#[derive(Clone, Debug, Args)]
pub(crate) struct Hear {
    /// The sound file; with `--bench` the file that the figures are written to.
    #[arg(required_unless_present_any = ["table", "bench"], conflicts_with = "table")]
    pub(crate) clip: Option<PathBuf>,
    /// The language; a bench has those of its table.
    #[arg(long, value_name = "TAG", required_unless_present = "bench")]
    pub(crate) language: Option<LanguageTag>,
    /// An answer that may be in it; several wordings are separated by `|`.
    #[arg(long = "expect", value_name = "ANSWER")]
    pub(crate) expect: Vec<String>,
    /// A table of clips, tab-separated: path, text that is said (may be empty).
    #[arg(long, value_name = "FILE.tsv")]
    pub(crate) table: Option<PathBuf>,
    /// A table of recordings of people, tab-separated: path, language, text, speaker.
    #[arg(long, value_name = "FILE.tsv", conflicts_with_all = ["table", "expect", "language", "member"])]
    pub(crate) bench: Option<PathBuf>,
    /// The picture (SVG) of how many right choices and other words each limit refuses and lets through.
    #[arg(long, value_name = "FILE.svg", requires = "bench")]
    pub(crate) plot: Option<PathBuf>,
    /// Whose takes to use.
    #[command(flatten)]
    pub(crate) who: Member,
}

/// `sauti enrol`
#[derive(Clone, Debug, Args)]
pub(crate) struct Enrol {
    /// The phrases; without any, the words that steer everything.
    pub(crate) phrases: Vec<String>,
    /// The language.
    #[arg(long, value_name = "TAG")]
    pub(crate) language: LanguageTag,
    /// Who is enrolled.
    #[command(flatten)]
    pub(crate) who: Member,
    /// Sound in and out.
    #[command(flatten)]
    pub(crate) sound: Sound,
    /// How often each phrase is said, one to three times.
    #[arg(long, value_name = "NUMBER", default_value_t = 1, value_parser = clap::value_parser!(u8).range(1..=3))]
    pub(crate) takes: u8,
    /// Forget every take in this language instead.
    #[arg(long)]
    pub(crate) forget: bool,
    /// Takes from sound files instead of the microphone: a tab-separated table of path and phrase.
    #[arg(long, value_name = "FILE.tsv")]
    pub(crate) table: Option<PathBuf>,
}

/// `sauti doctor`
#[derive(Clone, Debug, Args)]
pub(crate) struct Doctor {
    /// One language only.
    #[arg(long, value_name = "TAG")]
    pub(crate) language: Option<LanguageTag>,
    /// Whose takes count.
    #[command(flatten)]
    pub(crate) who: Member,
}

/// `sauti languages`
#[derive(Clone, Debug, Args)]
pub(crate) struct Languages {
    /// One language only.
    #[arg(long, value_name = "TAG")]
    pub(crate) language: Option<LanguageTag>,
    /// Whose takes count.
    #[command(flatten)]
    pub(crate) who: Member,
}

/// `sauti models`
#[derive(Clone, Debug, Subcommand)]
pub(crate) enum Models {
    /// What there is, and what is installed.
    List {
        /// One language only.
        #[arg(long, value_name = "TAG")]
        language: Option<LanguageTag>,
    },
    /// Fetch and install.
    Get {
        /// Which.
        id: String,
    },
    /// Install from a file.
    Add {
        /// The file, or a folder with the files of one model.
        file: PathBuf,
    },
    /// Remove.
    Remove {
        /// Which.
        id: String,
    },
    /// Check every installed model against its hash.
    Verify,
}

/// Where a demonstration is kept where nothing else is said.
const DEMONSTRATION: &str = "out/demonstration";

impl Default for Demonstrate {
    fn default() -> Self {
        Self { course: None, language: None, out: PathBuf::from(DEMONSTRATION) }
    }
}

impl Arguments {
    /// Reads the command line; prints help or a complaint and ends the program where that is what
    /// the command line asks for.
    pub(crate) fn read(locales: &Locales, language: &LanguageTag) -> Self {
        let command = worded(Self::command(), "help", locales, language);
        let matches = command.get_matches();
        Self::from_arg_matches(&matches).unwrap_or_else(|error| error.exit())
    }
}

/// Gives a command and everything below it its words.
fn worded(command: clap::Command, key: &str, locales: &Locales, language: &LanguageTag) -> clap::Command {
    let text = |key: &str| locales.text(language, &Message::new(key));
    let names: Vec<String> = command.get_subcommands().map(|below| below.get_name().to_owned()).collect();
    let mut command = command.about(text(key)).long_about(None).mut_args(|argument| {
        // `--help` and `--version` are clap's own, and it says them in English.
        let own = matches!(argument.get_id().as_str(), "help" | "version");
        let shared =
            matches!(argument.get_id().as_str(), "home" | "json" | "language" | "member" | "microphone" | "speaker");
        let scope = if shared { "help" } else { key };
        let words = format!("{scope}-{}", argument.get_id());
        if own { argument } else { argument.help(text(&words)).long_help(None) }
    });
    for name in names {
        let below = format!("{key}-{name}");
        command = command.mut_subcommand(name, |below_command| worded(below_command, &below, locales, language));
    }
    command
}
