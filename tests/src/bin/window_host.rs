//! Shows the window in a browser: the same app, store and interface as in the program, behind plain HTTP on
//! this machine instead of a web view. For tests of the interface, and for whoever works on it:
//! `cargo run -p whole-program --bin window_host -- --home FOLDER --interface ui/dist`.
//!
//! Without `--sound` nothing is spoken and nothing is heard, so that a test does not wait for sound.

#![expect(clippy::unwrap_used, reason = "a tool for tests stops at what it did not expect")]

use std::collections::BTreeMap;
use std::env;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::thread;

use app::{App, Sound};
use audio::Direction;
use installation::{Choice, Home, Installation};
use locale::Locales;
use protocol::screen::{Command, Update};

/// The largest command, in bytes.
const LARGEST_COMMAND: usize = 1 << 20;

/// Browsers that are told what changes.
type Listeners = Arc<Mutex<Vec<TcpStream>>>;

fn main() {
    let mut arguments = env::args().skip(1);
    let (mut home, mut interface) = (PathBuf::from("out/window"), PathBuf::from("ui/dist"));
    let mut sound = Sound { microphone: Some(Choice::None), speaker: Some(Choice::None) };
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--home" => home = PathBuf::from(arguments.next().unwrap()),
            "--interface" => interface = PathBuf::from(arguments.next().unwrap()),
            "--sound" => sound = Sound::default(),
            "--microphone" => sound.microphone = Some(Choice::of(arguments.next().as_deref(), Direction::Microphone)),
            other => panic!("no such argument: {other}"),
        }
    }
    let listeners = Listeners::default();
    let app = Arc::new(start(&home, sound, listeners.clone()));
    let door = TcpListener::bind("127.0.0.1:0").unwrap();
    println!("http://{}/", door.local_addr().unwrap());
    for caller in door.incoming() {
        let (app, listeners, interface) = (app.clone(), listeners.clone(), interface.clone());
        // A browser that hangs up in the middle is no failure.
        thread::spawn(move || serve(caller.unwrap(), &app, &listeners, &interface).ok());
    }
}

fn start(home: &Path, sound: Sound, listeners: Listeners) -> App {
    let tell = move |update: Update| {
        let message = format!("data: {}\n\n", serde_json::to_string(&update).unwrap());
        listeners.lock().unwrap().retain_mut(|listener| listener.write_all(message.as_bytes()).is_ok());
    };
    let installation = Installation::new(
        Home::find(Some(home.to_owned())),
        Arc::new(Locales::built_in()),
        "Friend".to_owned(),
        Box::new(|message| eprintln!("{}", message.key())),
    );
    App::start(installation, sound, Arc::new(tell))
}

fn serve(caller: TcpStream, app: &App, listeners: &Listeners, interface: &Path) -> std::io::Result<()> {
    let mut reader = BufReader::new(caller.try_clone()?);
    let mut first = String::new();
    reader.read_line(&mut first)?;
    let (method, path) = first.split_once(' ').unwrap_or_default();
    let path = path.split([' ', '?']).next().unwrap_or_default();
    let headers = headers(&mut reader)?;
    match (method, path) {
        ("POST", "/dispatch") => {
            let length = headers.get("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
            let mut body = vec![0; usize::min(length, LARGEST_COMMAND)];
            reader.read_exact(&mut body)?;
            match serde_json::from_slice::<Command>(&body) {
                Ok(command) => app.dispatch(command),
                Err(error) => return answer(caller, "400 Bad Request", "text/plain", error.to_string().as_bytes()),
            }
            answer(caller, "204 No Content", "text/plain", b"")
        }
        ("GET", "/updates") => {
            let mut caller = caller;
            caller
                .write_all(b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ncache-control: no-store\r\n\r\n")?;
            listeners.lock().unwrap().push(caller);
            Ok(())
        }
        ("GET", path) => match path.strip_prefix("/picture/") {
            Some(hash) => match app.picture(hash) {
                Some(picture) => answer(caller, "200 OK", picture.media_type, &picture.bytes),
                None => answer(caller, "404 Not Found", "text/plain", b""),
            },
            None => file(caller, interface, path),
        },
        _ => answer(caller, "405 Method Not Allowed", "text/plain", b""),
    }
}

fn headers(reader: &mut impl BufRead) -> std::io::Result<BTreeMap<String, String>> {
    let mut headers = BTreeMap::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let Some((name, value)) = line.trim_end().split_once(": ") else { return Ok(headers) };
        headers.insert(name.to_ascii_lowercase(), value.to_owned());
    }
}

/// A file of the interface, under the same policy as in the program.
fn file(caller: TcpStream, interface: &Path, path: &str) -> std::io::Result<()> {
    let name = Path::new(path.trim_start_matches('/'));
    let name = if name.as_os_str().is_empty() { Path::new("index.html") } else { name };
    let stays_inside = name.components().all(|part| matches!(part, Component::Normal(_)));
    let Some(bytes) = stays_inside.then(|| std::fs::read(interface.join(name)).ok()).flatten() else {
        return answer(caller, "404 Not Found", "text/plain", b"");
    };
    let media_type = match name.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("woff2") => "font/woff2",
        Some("svg") => "image/svg+xml",
        _ => "application/octet-stream",
    };
    answer(caller, "200 OK", media_type, &bytes)
}

/// The policy of the program's window, with this server in the place of its own schemes.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; \
                      connect-src 'self'; frame-src 'none'; base-uri 'none'; form-action 'none'";

fn answer(mut caller: TcpStream, status: &str, media_type: &str, body: &[u8]) -> std::io::Result<()> {
    let head = format!(
        "HTTP/1.1 {status}\r\ncontent-type: {media_type}\r\ncontent-length: {}\r\ncontent-security-policy: {POLICY}\r\n\
         x-content-type-options: nosniff\r\ncache-control: no-store\r\nconnection: close\r\n\r\n",
        body.len()
    );
    caller.write_all(head.as_bytes())?;
    caller.write_all(body)
}
