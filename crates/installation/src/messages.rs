//! What can go wrong here, as messages for people.

use locale::Message;
use models::ModelError;
use runtime::FolderError;
use store::StoreError;

/// Something that could not be done, and what to tell the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble(pub Message);

impl From<Message> for Trouble {
    fn from(message: Message) -> Self {
        Self(message)
    }
}

impl From<StoreError> for Trouble {
    fn from(error: StoreError) -> Self {
        Self(store_message(&error))
    }
}

impl From<ModelError> for Trouble {
    fn from(error: ModelError) -> Self {
        Self(model_message(&error))
    }
}

impl From<FolderError> for Trouble {
    fn from(error: FolderError) -> Self {
        let FolderError::Absent(folder) = error;
        Self(Message::new("error-folder-absent").with("folder", folder.display().to_string()))
    }
}

/// The message of an error of the store.
#[must_use]
pub fn store_message(error: &StoreError) -> Message {
    let message = Message::new(format!("error-store-{}", error.code()));
    error
        .arguments()
        .into_iter()
        .fold(message, |message, (name, number)| message.with_number(name, i64::try_from(number).unwrap_or(i64::MAX)))
}

/// The message of an error of voices and recognisers that are added.
#[must_use]
pub fn model_message(error: &ModelError) -> Message {
    let message = Message::new(format!("error-models-{}", error.code()));
    error.arguments().into_iter().fold(message, |message, (name, value)| message.with(name, value))
}
