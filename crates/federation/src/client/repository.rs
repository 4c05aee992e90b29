//! A source as `sigstore-tuf` wants it: each file asked for once, checked against the house rules, its errors kept.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use sigstore_tuf::transport::{FetchFuture, Repository};
use sigstore_tuf::{Error, Result};

use super::source::{MetadataSource, SourceError};

/// What a source answered during one refresh. The same question is not asked twice: a stick can change between two
/// reads, and a second attempt with another date must see the same files.
#[derive(Clone)]
pub(super) struct Asked {
    source: Arc<dyn MetadataSource>,
    answers: Arc<Mutex<BTreeMap<String, Option<Vec<u8>>>>>,
    trouble: Arc<Mutex<Option<SourceError>>>,
}

impl Asked {
    pub(super) fn new(source: Arc<dyn MetadataSource>) -> Self {
        Self { source, answers: Arc::default(), trouble: Arc::default() }
    }

    /// The first thing that went wrong at the source since this was last asked.
    pub(super) fn take_trouble(&self) -> Option<SourceError> {
        self.trouble.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    fn ask(&self, name: &str, limit: u64) -> Result<Option<Vec<u8>>> {
        let mut answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(answer) = answers.get(name) {
            return Ok(answer.clone());
        }
        let answer = self.source.metadata(name, limit).map_err(|error| self.failed(error))?;
        if let Some(bytes) = &answer {
            super::check_house_rules(bytes).map_err(|error| Error::Malformed(error.to_string()))?;
        }
        answers.insert(name.to_owned(), answer.clone());
        Ok(answer)
    }

    fn failed(&self, error: SourceError) -> Error {
        let told = Error::transport(error.to_string());
        self.trouble.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(error);
        told
    }
}

impl Repository for Asked {
    fn fetch_metadata<'a>(&'a self, name: &'a str, limit: u64) -> FetchFuture<'a> {
        let answer = self.ask(name, limit);
        Box::pin(async move { answer })
    }

    fn fetch_target<'a>(&'a self, path: &'a str, limit: u64) -> FetchFuture<'a> {
        let answer = self.source.target(path, limit).map_err(|error| self.failed(error));
        Box::pin(async move { answer })
    }
}
