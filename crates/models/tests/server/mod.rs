//! A web server on this machine that misbehaves on demand.

use std::io::{self, BufRead, BufReader, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

/// A request, as far as the tests look at it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Request {
    pub(crate) path: String,
    /// The first byte asked for, where the request asks for a range.
    pub(crate) from: Option<usize>,
    pub(crate) if_range: Option<String>,
}

/// What the server does with a request.
#[derive(Clone)]
pub(crate) enum Reply {
    /// It answers.
    Answer(Answer),
    /// It answers with a body in chunks, so that its length is not announced.
    Chunked(Vec<u8>),
    /// It answers with bytes that are no HTTP.
    Garbage,
    /// It keeps the connection open, and says nothing.
    Silence,
}

/// An answer whose length is announced.
#[derive(Clone)]
pub(crate) struct Answer {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    ending: Ending,
}

/// How an answer ends.
#[derive(Clone, Copy)]
enum Ending {
    Whole,
    /// The connection closes after so many bytes of the body.
    Cut(usize),
    /// Nothing more is said after so many bytes of the body.
    Stall(usize),
}

impl Answer {
    pub(crate) fn new(status: u16, body: &[u8]) -> Self {
        Self { status, headers: Vec::new(), body: body.to_vec(), ending: Ending::Whole }
    }

    /// What a decent server answers: the range that is asked for, or everything.
    pub(crate) fn decent(request: &Request, body: &[u8]) -> Self {
        match request.from {
            None => Self::new(200, body),
            Some(from) if from >= body.len() => Self::new(416, b""),
            Some(from) => {
                let range = format!("bytes {from}-{}/{}", body.len() - 1, body.len());
                Self::new(206, &body[from..]).header("Content-Range", &range)
            }
        }
    }

    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    pub(crate) fn cut(self, after: usize) -> Self {
        Self { ending: Ending::Cut(after), ..self }
    }

    pub(crate) fn stall(self, after: usize) -> Self {
        Self { ending: Ending::Stall(after), ..self }
    }
}

impl From<Answer> for Reply {
    fn from(answer: Answer) -> Self {
        Self::Answer(answer)
    }
}

/// A server that answers until it is dropped.
pub(crate) struct Server {
    pub(crate) address: String,
    requests: Arc<Mutex<Vec<Request>>>,
    stopping: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Starts a server; the number given to `reply` counts the requests from 0.
    pub(crate) fn start(reply: impl Fn(usize, &Request) -> Reply + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::new(Mutex::new(Vec::new()));
        let stopping = Arc::new(AtomicBool::new(false));
        let (seen, stop) = (Arc::clone(&requests), Arc::clone(&stopping));
        let thread = thread::spawn(move || {
            let mut silent = Vec::new();
            for stream in listener.incoming() {
                if stop.load(Ordering::SeqCst) {
                    break;
                }
                silent.extend(serve(stream.unwrap(), &seen, &reply));
            }
        });
        Self { address, requests, stopping, thread: Some(thread) }
    }

    pub(crate) fn requests(&self) -> Vec<Request> {
        self.requests.lock().unwrap().clone()
    }

    fn authority(&self) -> &str {
        self.address.trim_start_matches("http://")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stopping.store(true, Ordering::SeqCst);
        // The thread waits for a connection.
        let _ = TcpStream::connect(self.authority());
        let _ = self.thread.take().unwrap().join();
    }
}

/// Serves one request; a connection that must stay open is given back.
fn serve(
    mut stream: TcpStream,
    seen: &Mutex<Vec<Request>>,
    reply: &impl Fn(usize, &Request) -> Reply,
) -> Option<TcpStream> {
    let request = read_request(&stream)?;
    let count = {
        let mut seen = seen.lock().unwrap();
        seen.push(request.clone());
        seen.len() - 1
    };
    let stays_open = write_reply(&mut stream, &reply(count, &request));
    if stays_open {
        return Some(stream);
    }
    let _ = stream.shutdown(Shutdown::Both);
    None
}

fn read_request(stream: &TcpStream) -> Option<Request> {
    let mut lines = BufReader::new(stream).lines();
    let first = lines.next()?.ok()?;
    let mut request = Request { path: first.split(' ').nth(1)?.to_owned(), ..Request::default() };
    for line in lines {
        let line = line.ok()?;
        if line.is_empty() {
            return Some(request);
        }
        let (name, value) = line.split_once(": ")?;
        match name.to_ascii_lowercase().as_str() {
            "range" => request.from = value.strip_prefix("bytes=")?.strip_suffix('-')?.parse().ok(),
            "if-range" => request.if_range = Some(value.to_owned()),
            _ => {}
        }
    }
    None
}

/// Writes a reply; tells whether the connection must stay open. Errors mean that the client has gone.
fn write_reply(stream: &mut TcpStream, reply: &Reply) -> bool {
    let _ = match reply {
        Reply::Answer(answer) => write_answer(stream, answer),
        Reply::Chunked(body) => write_chunks(stream, body),
        Reply::Garbage => stream.write_all(b"220 mail.example.org ready\r\n\r\n"),
        Reply::Silence => Ok(()),
    };
    matches!(reply, Reply::Silence | Reply::Answer(Answer { ending: Ending::Stall(_), .. }))
}

fn write_answer(stream: &mut TcpStream, answer: &Answer) -> io::Result<()> {
    write!(stream, "HTTP/1.1 {} Answer\r\nContent-Length: {}\r\n", answer.status, answer.body.len())?;
    for (name, value) in &answer.headers {
        write!(stream, "{name}: {value}\r\n")?;
    }
    stream.write_all(b"\r\n")?;
    let sent = match answer.ending {
        Ending::Whole => answer.body.len(),
        Ending::Cut(after) | Ending::Stall(after) => after.min(answer.body.len()),
    };
    stream.write_all(&answer.body[..sent])
}

fn write_chunks(stream: &mut TcpStream, body: &[u8]) -> io::Result<()> {
    stream.write_all(b"HTTP/1.1 200 Answer\r\nTransfer-Encoding: chunked\r\n\r\n")?;
    for chunk in body.chunks(1000) {
        write!(stream, "{:x}\r\n", chunk.len())?;
        stream.write_all(chunk)?;
        stream.write_all(b"\r\n")?;
    }
    stream.write_all(b"0\r\n\r\n")
}
