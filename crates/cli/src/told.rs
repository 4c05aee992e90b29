//! What can go wrong in a command, as a message for people and an exit code for programs.

use course::Problem;
use installation::Trouble;
use locale::Message;
use runtime::Told;
use store::StoreError;
use workshop::{Fault, WorkshopError};

/// A command that could not do what was asked.
#[derive(Debug)]
pub(crate) struct Failure {
    /// What to tell the person.
    pub(crate) message: Message,
    /// The program's exit code; see the table in `docs/command-line.md`.
    pub(crate) code: u8,
}

/// Something failed.
pub(crate) const FAILED: u8 = 1;
/// The answer is no: nothing was understood, the replay differs, a course has errors.
pub(crate) const NO: u8 = 3;

impl From<Message> for Failure {
    fn from(message: Message) -> Self {
        Self { message, code: FAILED }
    }
}

impl From<Trouble> for Failure {
    fn from(Trouble(message): Trouble) -> Self {
        message.into()
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Trouble::from(error).into()
    }
}

/// Implements the way from an error of the speech traits to a failure.
macro_rules! failures {
    ($($error:ty),*) => {$(
        impl From<$error> for Failure {
            fn from(error: $error) -> Self {
                error.told().into()
            }
        }
    )*};
}

failures!(speech::VoiceError, speech::RecogniserError, speech::MicrophoneError, speech::SpeakerError);

/// The message of a file that cannot be read or written.
pub(crate) fn file_message(path: &std::path::Path, error: &std::io::Error) -> Message {
    let key = match error.kind() {
        std::io::ErrorKind::NotFound => "error-file-absent",
        std::io::ErrorKind::PermissionDenied => "error-file-forbidden",
        std::io::ErrorKind::StorageFull => "error-file-disk-full",
        _ => "error-file-failed",
    };
    Message::new(key).with("file", path.display().to_string())
}

impl From<WorkshopError> for Failure {
    fn from(error: WorkshopError) -> Self {
        let (key, arguments) = match &error {
            WorkshopError::File { path, error } => return file_message(path, error).into(),
            WorkshopError::Pack(error) => (error.message_key(), error.arguments()),
            other => (format!("error-workshop-{}", other.code()), other.arguments()),
        };
        arguments.into_iter().fold(Message::new(key), |message, (name, value)| message.with(name, value)).into()
    }
}

/// What a problem of a course says, and how to mend it.
pub(crate) fn problem_messages(problem: &Problem) -> (Message, Message) {
    found_messages(problem.kind.code(), &problem.kind.arguments())
}

/// What a fault of a course says, and how to mend it.
pub(crate) fn fault_messages(fault: &Fault) -> (Message, Message) {
    found_messages(fault.kind.code(), &fault.kind.arguments())
}

fn found_messages(code: &str, arguments: &[(&'static str, String)]) -> (Message, Message) {
    let key = format!("problem-{code}");
    let fill =
        |message: Message| arguments.iter().fold(message, |message, (name, value)| message.with(name, value.as_str()));
    (fill(Message::new(key.clone())), fill(Message::new(format!("{key}.mend"))))
}
