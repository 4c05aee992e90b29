//! Models fetched from a server on this machine, which misbehaves in every way that servers and networks do.
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

mod server;

use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::time::Duration;

use models::{Advance, Connection, Installed, Library, Manifest, ModelError, Stage};
use server::{Answer, Reply, Request, Server};
use sha2::{Digest, Sha256};
use tempfile::TempDir;

const VOICE: &str = "voice";

/// Bytes without a pattern that would hide a piece put in the wrong place.
fn content(length: usize) -> Vec<u8> {
    let mut state: u32 = 0x5a07;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    };
    (0..length).map(|_| next()).collect()
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn entry(name: &str, address: &str, bytes: u64, hash: &str) -> String {
    format!(r#"{{"name": "{name}", "url": "{address}/{name}", "bytes": {bytes}, {hash}}}"#)
}

fn manifest(files: &[String]) -> Manifest {
    let text = format!(
        r#"{{"format": 1, "models": [{{"id": "{VOICE}", "kind": "voice", "engine": "piper", "languages": ["sw"],
           "licence": {{"name": "CC0", "restriction": "none"}}, "attribution": "nobody", "files": [{}]}}]}}"#,
        files.join(",")
    );
    Manifest::read(&text).unwrap()
}

/// Patient enough for a loaded machine where an answer comes, and quick where none will.
fn connection() -> Connection {
    Connection {
        reach: Duration::from_secs(20),
        silence: Duration::from_millis(300),
        attempts: 3,
        pause: Duration::from_millis(1),
        encrypted_only: false,
        ..Connection::default()
    }
}

/// A library that knows one voice of one file, published by a server of ours.
struct Place {
    folder: TempDir,
    body: Vec<u8>,
    library: Library,
}

impl Place {
    fn new(body: &[u8], address: &str) -> Self {
        let hash = format!(r#""sha256": "{}""#, sha256(body));
        Self::with(body, manifest(&[entry("voice.onnx", address, body.len() as u64, &hash)]))
    }

    fn with(body: &[u8], manifest: Manifest) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let library = Library::open(folder.path().join("models")).with_manifest(manifest).with_connection(connection());
        Self { folder, body: body.to_vec(), library }
    }

    fn get(&self) -> Result<Installed, ModelError> {
        self.library.get(VOICE, &mut |_: Advance| ControlFlow::Continue(()))
    }

    /// Where the voice's file comes in.
    fn part(&self) -> PathBuf {
        self.folder.path().join("models/.unfinished/parts").join(VOICE).join("voice.onnx.part")
    }

    fn leave_part(&self, bytes: &[u8]) {
        fs::create_dir_all(self.part().parent().unwrap()).unwrap();
        fs::write(self.part(), bytes).unwrap();
    }

    #[track_caller]
    fn check_installed(&self) {
        let installed = self.get().unwrap();
        assert_eq!(fs::read(installed.path()).unwrap(), self.body);
        assert_eq!(installed.files[0].sha256, sha256(&self.body));
        assert_eq!(self.library.installed().unwrap(), [installed]);
        assert!(!self.part().exists());
    }

    #[track_caller]
    fn check_fails(&self, expected: &ModelError) {
        assert_eq!(self.get().as_ref(), Err(expected));
        assert_eq!(self.library.installed().unwrap(), []);
    }
}

fn host(server: &Server) -> String {
    server.address.trim_start_matches("http://").to_owned()
}

fn starts(server: &Server) -> Vec<Option<usize>> {
    server.requests().iter().map(|request| request.from).collect()
}

/// A server with one body, which answers the first requests as given and the others decently.
fn server_of(body: &[u8], first: Vec<Reply>) -> Server {
    let body = body.to_vec();
    Server::start(move |count, request| {
        first.get(count).cloned().unwrap_or_else(|| Answer::decent(request, &body).into())
    })
}

#[test]
fn a_voice_is_fetched_and_checked() {
    let body = content(300_000);
    let server = server_of(&body, Vec::new());
    let place = Place::new(&body, &server.address);
    place.check_installed();
    assert_eq!(place.get().unwrap().licence.unwrap().name, "CC0");
}

#[test]
fn what_is_here_already_is_not_fetched_again() {
    let body = content(1000);
    let server = server_of(&body, Vec::new());
    let place = Place::new(&body, &server.address);
    place.check_installed();
    assert_eq!(server.requests().len(), 1);
}

#[test]
fn progress_grows_up_to_the_whole_and_ends_with_the_check() {
    let body = content(300_000);
    let server = server_of(&body, vec![Answer::new(200, &body).cut(100_000).into()]);
    let place = Place::new(&body, &server.address);
    let mut seen = Vec::new();
    let mut note = |advance: Advance| {
        seen.push(advance);
        ControlFlow::Continue(())
    };
    place.library.get(VOICE, &mut note).unwrap();
    let came: Vec<_> = seen.iter().filter(|advance| advance.stage == Stage::Transferring).collect();
    assert!(came.windows(2).all(|pair| pair[0].done < pair[1].done), "{came:?}");
    assert_eq!(seen.last(), Some(&Advance { stage: Stage::Checking, done: 300_000, total: 300_000 }));
}

#[test]
fn a_download_that_is_cut_anywhere_ends_byte_identical() {
    let body = content(70_000);
    for cut in [1000, 4096, 30_000, 69_999] {
        let whole = body.clone();
        let server = Server::start(move |_, request| Answer::decent(request, &whole).cut(cut).into());
        Place::new(&body, &server.address).check_installed();
        let expected: Vec<_> = (0..70_000).step_by(cut).map(|from| (from > 0).then_some(from)).collect();
        assert_eq!(starts(&server), expected, "cut after {cut}");
    }
}

#[test]
fn the_next_attempt_goes_on_where_an_earlier_one_gave_up() {
    let body = content(50_000);
    let stop =
        |from: usize| Reply::from(Answer::new(206, &[]).header("Content-Range", &format!("bytes {from}-49999/50000")));
    let first = vec![Answer::new(200, &body).cut(20_000).into(), stop(20_000), stop(20_000), stop(20_000)];
    let server = server_of(&body, first);
    let place = Place::new(&body, &server.address);
    place.check_fails(&ModelError::Broken { host: host(&server), received: 20_000, total: 50_000 });
    place.check_installed();
    assert_eq!(starts(&server).last(), Some(&Some(20_000)));
}

#[test]
fn a_file_that_changed_in_between_is_fetched_from_its_beginning() {
    let (old, body) = (content(9000), [content(8000), vec![7; 1000]].concat());
    let fresh = body.clone();
    let server = Server::start(move |count, request: &Request| match count {
        0 => Answer::new(200, &old).header("ETag", "\"old\"").cut(5000).into(),
        // RFC 9110, 13.1.5: another version is given whole.
        _ if request.if_range.as_deref() == Some("\"old\"") => Answer::new(200, &fresh).into(),
        _ => Answer::new(500, b"").into(),
    });
    Place::new(&body, &server.address).check_installed();
}

#[test]
fn a_weak_version_mark_is_not_relied_on() {
    let body = content(9000);
    let server = server_of(&body, vec![Answer::new(200, &body).header("ETag", "W/\"a\"").cut(5000).into()]);
    Place::new(&body, &server.address).check_installed();
    assert_eq!(server.requests()[1].if_range, None);
}

#[test]
fn a_server_without_ranges_gives_everything_again() {
    let body = content(9000);
    let whole = body.clone();
    let server = Server::start(move |count, _| {
        let answer = Answer::new(200, &whole);
        if count == 0 { answer.cut(5000).into() } else { answer.into() }
    });
    Place::new(&body, &server.address).check_installed();
}

#[test]
fn a_range_that_was_not_asked_for_is_not_used() {
    let body = content(9000);
    let wrong = |range: &str| Reply::from(Answer::new(206, &body[1000..]).header("Content-Range", range));
    for range in ["bytes 1000-8999/9000", "bytes 5000-8999/9001", "bytes 5000", "pages 5000-8999/9000"] {
        let server = server_of(&body, vec![Answer::new(200, &body).cut(5000).into(), wrong(range)]);
        Place::new(&body, &server.address).check_installed();
        assert_eq!(starts(&server), [None, Some(5000), None], "{range}");
    }
}

#[test]
fn a_part_beyond_the_end_is_begun_anew() {
    let body = content(9000);
    let server = server_of(&body, vec![Answer::new(416, b"").into()]);
    let place = Place::new(&body, &server.address);
    place.leave_part(&body[..8000]);
    place.check_installed();
    assert_eq!(starts(&server), [Some(8000), None]);
}

#[test]
fn wrong_bytes_are_never_installed_and_leave_nothing() {
    let body = content(9000);
    let mut forged = body.clone();
    forged[4000] ^= 1;
    let server = server_of(&forged, Vec::new());
    let place = Place::new(&body, &server.address);
    place.check_fails(&ModelError::WrongHash { file: "voice.onnx".into() });
    assert!(!place.part().exists());
}

#[test]
fn a_damaged_part_is_no_reason_to_refuse_a_good_file() {
    let body = content(9000);
    let server = server_of(&body, Vec::new());
    let place = Place::new(&body, &server.address);
    place.leave_part(&[0; 5000]);
    place.check_installed();
    assert_eq!(starts(&server), [Some(5000), None]);
}

#[test]
fn another_size_is_refused_before_it_is_taken() {
    let body = content(9000);
    for length in [0, 10, 8999, 9001] {
        let server = server_of(&content(length), Vec::new());
        let place = Place::new(&body, &server.address);
        let found = length as u64;
        place.check_fails(&ModelError::WrongLength { file: "voice.onnx".into(), expected: 9000, found });
        assert!(!place.part().exists());
    }
}

#[test]
fn an_answer_of_unannounced_length_is_cut_off_at_the_files_size() {
    let body = content(9000);
    let server = Server::start(|_, _| Reply::Chunked(vec![7; 2_000_000]));
    let place = Place::new(&body, &server.address);
    // Whether more is seen to come depends on how the bytes arrive: the hash refuses what is cut off in time.
    let cut_off = |error: &ModelError| match error {
        ModelError::WrongLength { found, .. } => *found < 1_000_000,
        error => matches!(error, ModelError::WrongHash { .. }),
    };
    assert!(place.get().as_ref().is_err_and(cut_off));
    assert!(!place.part().exists());
}

#[test]
fn the_sign_in_page_of_a_network_does_not_cost_what_was_there() {
    let body = content(9000);
    let server = server_of(&body, vec![Answer::new(200, b"<html>Welcome to our hotel</html>").into()]);
    let place = Place::new(&body, &server.address);
    place.leave_part(&body[..5000]);
    place.check_fails(&ModelError::WrongLength { file: "voice.onnx".into(), expected: 9000, found: 33 });
    place.check_installed();
    assert_eq!(starts(&server), [Some(5000), Some(5000)]);
}

#[test]
fn a_file_that_is_not_there_is_not_asked_for_again() {
    let body = content(9000);
    let server = Server::start(|_, _| Answer::new(404, b"not here").into());
    Place::new(&body, &server.address).check_fails(&ModelError::Refused { host: host(&server), status: 404 });
    assert_eq!(server.requests().len(), 1);
}

#[test]
fn an_overloaded_server_is_asked_again() {
    let body = content(9000);
    let server = server_of(&body, vec![Answer::new(503, b"").into(), Answer::new(429, b"").into()]);
    Place::new(&body, &server.address).check_installed();
}

#[test]
fn a_server_that_stays_overloaded_is_named() {
    let body = content(9000);
    let server = Server::start(|_, _| Answer::new(503, b"").into());
    Place::new(&body, &server.address).check_fails(&ModelError::Refused { host: host(&server), status: 503 });
    assert_eq!(server.requests().len(), 3);
}

#[test]
fn a_redirect_is_followed_and_a_loop_is_left() {
    let body = content(9000);
    let elsewhere = server_of(&body, Vec::new());
    let target = format!("{}/elsewhere", elsewhere.address);
    let server = Server::start(move |_, _| Answer::new(302, b"").header("Location", &target).into());
    Place::new(&body, &server.address).check_installed();

    let server = Server::start(|count, _| Answer::new(302, b"").header("Location", &format!("/{count}")).into());
    Place::new(&body, &server.address).check_fails(&ModelError::RedirectLoop { host: host(&server) });
}

#[test]
fn a_server_that_says_nothing_is_left() {
    let body = content(9000);
    let server = Server::start(|_, _| Reply::Silence);
    let expected = ModelError::Silent { host: host(&server), received: 0, total: 9000 };
    Place::new(&body, &server.address).check_fails(&expected);
}

#[test]
fn what_came_before_the_silence_is_kept() {
    let body = content(9000);
    let whole = body.clone();
    let server = Server::start(move |count, request| match count {
        0 => Answer::new(200, &whole).stall(4000).into(),
        1..=3 => Reply::Silence,
        _ => Answer::decent(request, &whole).into(),
    });
    let place = Place::new(&body, &server.address);
    place.check_fails(&ModelError::Silent { host: host(&server), received: 4000, total: 9000 });
    place.check_installed();
}

#[test]
fn without_a_network_it_says_so_at_once() {
    let body = content(9000);
    let server = server_of(&body, Vec::new());
    let (place, host) = (Place::new(&body, &server.address), host(&server));
    drop(server);
    place.check_fails(&ModelError::NoNetwork { host });
}

#[test]
fn a_server_of_another_kind_is_told() {
    let body = content(9000);
    let server = Server::start(|_, _| Reply::Garbage);
    Place::new(&body, &server.address).check_fails(&ModelError::NotHttp { host: host(&server) });
}

#[test]
fn without_encryption_a_file_that_could_be_forged_is_not_fetched() {
    let body = content(9000);
    let server = server_of(&body, Vec::new());
    let weak = r#""md5": "0123456789abcdef0123456789abcdef""#;
    let place = Place::with(&body, manifest(&[entry("voice.onnx", &server.address, 9000, weak)]));
    place.check_fails(&ModelError::NotSecure { host: host(&server) });

    let place = Place::new(&body, &server.address);
    let strict = place.library.clone().with_connection(Connection::default());
    let result = strict.get(VOICE, &mut |_: Advance| ControlFlow::Continue(()));
    assert_eq!(result, Err(ModelError::NotSecure { host: host(&server) }));
    assert!(server.requests().is_empty());
}

#[test]
fn a_server_nearby_can_stand_in() {
    let body = content(9000);
    let server = server_of(&body, Vec::new());
    let place = Place::new(&body, "https://models.invalid");
    let mirror = Some(format!("{}/sauti/", server.address));
    let library = place.library.clone().with_connection(Connection { mirror, ..connection() });
    library.get(VOICE, &mut |_: Advance| ControlFlow::Continue(())).unwrap();
    assert_eq!(server.requests()[0].path, "/sauti/voice.onnx");
}

#[test]
fn a_voice_is_installed_only_with_both_its_files() {
    let (body, configuration) = (content(9000), content(700));
    let files = [body.clone(), configuration.clone()];
    let server = Server::start(move |count, request: &Request| match (count, request.path.as_str()) {
        (_, "/voice.onnx") => Answer::decent(request, &files[0]).into(),
        (1, _) => Answer::new(404, b"").into(),
        _ => Answer::decent(request, &files[1]).into(),
    });
    let hash = |bytes: &[u8]| format!(r#""sha256": "{}""#, sha256(bytes));
    let both = [
        entry("voice.onnx", &server.address, 9000, &hash(&body)),
        entry("voice.onnx.json", &server.address, 700, &hash(&configuration)),
    ];
    let place = Place::with(&body, manifest(&both));
    place.check_fails(&ModelError::Refused { host: host(&server), status: 404 });
    place.check_installed();
    let paths: Vec<_> = server.requests().into_iter().map(|request| request.path).collect();
    assert_eq!(paths, ["/voice.onnx", "/voice.onnx.json", "/voice.onnx.json"]);
}

#[test]
fn a_voice_that_cannot_fit_is_not_begun() {
    let server = server_of(&content(10), Vec::new());
    let hash = format!(r#""sha256": "{}""#, sha256(b""));
    // 5,000 files of the largest size allowed: more than any machine that runs this has free.
    let files: Vec<_> =
        (0..5_000).map(|name| entry(&name.to_string(), &server.address, 4_000_000_000, &hash)).collect();
    let place = Place::with(&[], manifest(&files));
    assert!(matches!(place.get(), Err(ModelError::NoSpace { needed, free, .. }) if free < needed));
    assert!(server.requests().is_empty());
}

/// `/dev/full` stands for a disk that fills up while the file is coming in.
#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_fills_up_is_told() {
    let body = content(9000);
    let server = server_of(&body, Vec::new());
    let place = Place::new(&body, &server.address);
    place.leave_part(&[]);
    fs::remove_file(place.part()).unwrap();
    std::os::unix::fs::symlink("/dev/full", place.part()).unwrap();
    assert!(matches!(place.get(), Err(ModelError::NoSpace { needed: 9000, .. })));
    assert_eq!(place.library.installed().unwrap(), []);
}

#[test]
fn a_library_that_cannot_be_written_is_told() {
    let server = server_of(&content(10), Vec::new());
    let place = Place::new(&content(10), &server.address);
    fs::write(place.folder.path().join("models"), "a file where the folder should be").unwrap();
    assert!(matches!(place.get(), Err(ModelError::CannotWrite { .. })));
}

#[test]
fn what_came_before_a_cancelling_is_kept() {
    let body = content(2_000_000);
    let server = server_of(&body, Vec::new());
    let place = Place::new(&body, &server.address);
    let mut cancel = |advance: Advance| match advance.stage {
        Stage::Transferring => ControlFlow::Break(()),
        _ => ControlFlow::Continue(()),
    };
    assert_eq!(place.library.get(VOICE, &mut cancel), Err(ModelError::Cancelled));
    let kept = fs::metadata(place.part()).unwrap().len() as usize;
    place.check_installed();
    assert_eq!(starts(&server), [None, Some(kept)]);
}

#[test]
fn two_programs_do_not_fetch_one_voice_at_once() {
    let body = content(9000);
    let server = server_of(&body, Vec::new());
    let place = Place::new(&body, &server.address);
    let mut second = None;
    let mut meanwhile = |_: Advance| {
        second.get_or_insert_with(|| place.get());
        ControlFlow::Continue(())
    };
    place.library.get(VOICE, &mut meanwhile).unwrap();
    assert_eq!(second, Some(Err(ModelError::Busy { id: VOICE.into() })));
}

#[test]
fn an_unknown_name_is_told() {
    let place = Place::new(b"a", "https://models.invalid");
    let result = place.library.get("../voice", &mut |_: Advance| ControlFlow::Continue(()));
    assert_eq!(result, Err(ModelError::UnknownModel { id: "../voice".into() }));
    assert!(!Path::new(place.library.folder()).exists());
}
