//! One file from a server, with as many attempts as it takes.

use std::fs::{self, File, OpenOptions};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use ureq::Body;
use ureq::http::header::{CONTENT_LENGTH, CONTENT_RANGE, ETAG, HeaderName};
use ureq::http::{Response, StatusCode};

use crate::digest::PIECE;
use crate::progress::{Meter, Stage};
use crate::web::{Failure, Resume, Web, host, is_silence};
use crate::{ModelError, ModelFile, space};

/// After so many requests for one file it is given up, even where each brought a little: a server
/// that closes after every byte would keep us for ever.
const MOST_REQUESTS: u32 = 1000;

/// How long it is waited at once, so that a cancelling is noticed.
const NAP: Duration = Duration::from_millis(100);

/// The longest mark of a version that is kept, in bytes.
const LONGEST_VERSION: usize = 200;

/// A file on its way from a server into a part of a model.
pub(crate) struct Transfer<'a, 'b> {
    web: &'a Web<'a>,
    file: &'a ModelFile,
    /// Where the bytes are put. It is kept when the transfer fails.
    part: PathBuf,
    address: String,
    meter: &'a mut Meter<'b>,
}

impl<'a, 'b> Transfer<'a, 'b> {
    pub(crate) fn new(web: &'a Web<'a>, file: &'a ModelFile, part: PathBuf, meter: &'a mut Meter<'b>) -> Self {
        Self { web, file, part, address: web.address(file), meter }
    }

    /// Fetches until the part has the file's size. The bytes are not checked yet.
    ///
    /// # Errors
    /// The server cannot be reached, does not give the file, or breaks off again and again; the disk
    /// is full; or it was cancelled.
    pub(crate) fn run(&mut self) -> Result<(), ModelError> {
        if !self.web.connection.encrypted_only && self.file.is_weakly_hashed() {
            return Err(ModelError::NotSecure { host: host(&self.address) });
        }
        let began_with = self.present();
        let mut fruitless = 0;
        for _ in 0..MOST_REQUESTS {
            let before = self.present();
            if before == self.file.bytes {
                return Ok(());
            }
            self.meter.at(Stage::Connecting, before)?;
            let error = match self.attempt(before) {
                Ok(()) => continue,
                Err(Failure::Final(error)) => return Err(error),
                Err(Failure::Passing(error)) => error,
            };
            let after = self.present();
            fruitless = if after > before { 0 } else { fruitless + 1 };
            // Where there is no network at all, waiting would only keep the person waiting.
            let absent = matches!(error, ModelError::NoNetwork { .. }) && after == began_with;
            if absent || fruitless >= self.web.connection.attempts {
                return Err(self.with_amounts(error));
            }
            self.wait(fruitless, after)?;
        }
        Err(self.with_amounts(self.broken()))
    }

    /// The bytes that are there, in a part that may still become the file.
    fn present(&self) -> u64 {
        let length = fs::metadata(&self.part).map_or(0, |found| found.len());
        if length > self.file.bytes { 0 } else { length }
    }

    /// One request, and what it brings.
    fn attempt(&mut self, before: u64) -> Result<(), Failure> {
        let resume = (before > 0).then(|| Resume { from: before, version: self.version() });
        let response = self.web.ask(&self.address, resume.as_ref())?;
        let start = match response.status() {
            StatusCode::OK => 0,
            StatusCode::PARTIAL_CONTENT if self.continues(&response, before) => before,
            StatusCode::PARTIAL_CONTENT | StatusCode::RANGE_NOT_SATISFIABLE => {
                // What is there does not belong to what the server has: from the beginning, then.
                remove_part(&self.part);
                return Err(Failure::Passing(self.broken()));
            }
            status => return Err(self.refused(status)),
        };
        self.check_length(&response, start)?;
        let target = self.open(&response, start)?;
        self.copy(response.into_body(), target, start)
    }

    /// Whether an answer is the rest of the file from this byte on.
    fn continues(&self, response: &Response<Body>, before: u64) -> bool {
        // RFC 9110, 14.4: bytes FIRST-LAST/LENGTH, where the length may be an asterisk.
        let fits = |range: &str| {
            let (first, rest) = range.strip_prefix("bytes ")?.split_once('-')?;
            let (_, length) = rest.split_once('/')?;
            let same_length = length == "*" || length.parse::<u64>().ok()? == self.file.bytes;
            Some(before > 0 && first.parse::<u64>().ok()? == before && same_length)
        };
        header(response, CONTENT_RANGE).and_then(fits).unwrap_or(false)
    }

    /// An answer that announces another size is refused before anything of it is written: it may be
    /// the page on which a network asks its guests to sign in.
    fn check_length(&self, response: &Response<Body>, start: u64) -> Result<(), Failure> {
        let expected = self.file.bytes - start;
        let announced = header(response, CONTENT_LENGTH).and_then(|text| text.parse::<u64>().ok());
        // A server may give less of a range than was asked for, and the rest with the next request.
        match announced {
            Some(length) if length > expected || (start == 0 && length < expected) => {
                Err(Failure::Final(self.wrong_length(start.saturating_add(length))))
            }
            _ => Ok(()),
        }
    }

    fn open(&self, response: &Response<Body>, start: u64) -> Result<File, Failure> {
        let opened = if start == 0 {
            self.note_version(response);
            File::create(&self.part)
        } else {
            OpenOptions::new().append(true).open(&self.part)
        };
        opened.map_err(|error| Failure::Final(space::writing_failed(&self.part, self.file.bytes, &error)))
    }

    fn copy(&mut self, body: Body, mut target: File, start: u64) -> Result<(), Failure> {
        let mut reader = body.into_reader();
        let mut piece = vec![0; PIECE];
        let mut done = start;
        while done < self.file.bytes {
            let count = match reader.read(&mut piece) {
                Ok(0) => return Err(Failure::Passing(self.broken())),
                Ok(count) => count,
                Err(error) if is_silence(&error) => return Err(Failure::Passing(self.silent())),
                Err(_) => return Err(Failure::Passing(self.broken())),
            };
            if done + count as u64 > self.file.bytes {
                remove_part(&self.part);
                return Err(Failure::Final(self.wrong_length(done + count as u64)));
            }
            let missing = self.file.bytes - done;
            target
                .write_all(&piece[..count])
                .map_err(|error| Failure::Final(space::writing_failed(&self.part, missing, &error)))?;
            done += count as u64;
            self.meter.at(Stage::Transferring, done).map_err(Failure::Final)?;
        }
        Ok(())
    }

    /// The server's mark of the version of which the part is, if it gave one.
    fn version(&self) -> Option<String> {
        fs::read_to_string(version_file(&self.part)).ok().filter(|version| version.len() <= LONGEST_VERSION)
    }

    fn note_version(&self, response: &Response<Body>) {
        let path = version_file(&self.part);
        // RFC 9110, 13.1.5: a weak mark does not vouch for single bytes.
        let strong = header(response, ETAG).filter(|mark| !mark.starts_with("W/") && mark.len() <= LONGEST_VERSION);
        // Without the mark the file is resumed all the same; its hash tells whether that was right.
        let _ = match strong {
            Some(mark) => fs::write(path, mark),
            None => fs::remove_file(path),
        };
    }

    fn refused(&self, status: StatusCode) -> Failure {
        let error = ModelError::Refused { host: host(&self.address), status: status.as_u16() };
        let passing =
            status.is_server_error() || matches!(status, StatusCode::REQUEST_TIMEOUT | StatusCode::TOO_MANY_REQUESTS);
        if passing { Failure::Passing(error) } else { Failure::Final(error) }
    }

    fn broken(&self) -> ModelError {
        ModelError::Broken { host: host(&self.address), received: 0, total: 0 }
    }

    fn silent(&self) -> ModelError {
        ModelError::Silent { host: host(&self.address), received: 0, total: 0 }
    }

    fn wrong_length(&self, found: u64) -> ModelError {
        ModelError::WrongLength { file: self.file.name.clone(), expected: self.file.bytes, found }
    }

    /// The error with what is there by now, which one attempt alone does not know.
    fn with_amounts(&self, error: ModelError) -> ModelError {
        let (here, all) = (self.present(), self.file.bytes);
        match error {
            ModelError::Broken { host, .. } => ModelError::Broken { host, received: here, total: all },
            ModelError::Silent { host, .. } => ModelError::Silent { host, received: here, total: all },
            other => other,
        }
    }

    fn wait(&mut self, fruitless: u32, present: u64) -> Result<(), ModelError> {
        let mut left = self.web.connection.pause.saturating_mul(1 << fruitless.min(6));
        while !left.is_zero() {
            self.meter.at(Stage::Connecting, present)?;
            let nap = left.min(NAP);
            thread::sleep(nap);
            left -= nap;
        }
        Ok(())
    }
}

/// Removes a part that is of no use any more.
pub(crate) fn remove_part(part: &Path) {
    // Where it cannot be removed it cannot be written either, which the next step reports.
    let _ = fs::remove_file(part);
    let _ = fs::remove_file(version_file(part));
}

fn version_file(part: &Path) -> PathBuf {
    let mut name = part.file_name().unwrap_or_default().to_owned();
    name.push(".version");
    part.with_file_name(name)
}

fn header(response: &Response<Body>, name: HeaderName) -> Option<&str> {
    response.headers().get(name)?.to_str().ok()
}
