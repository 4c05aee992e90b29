//! What this device holds, given to neighbours: a small web server for exactly two sorts of files.

mod answer;
mod offer;
mod request;

use std::io::{self, BufReader, Read};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use crate::DistributionError;

pub use offer::Offer;
use request::{HEAD_BYTES, Outcome};

/// How many neighbours are served at once. Each has a thread; a phone has few.
const NEIGHBOURS: usize = 16;

/// How long a neighbour may be silent.
const SILENCE: Duration = Duration::from_secs(30);

/// A server that runs until it is dropped. It only reads: nothing that a neighbour sends changes anything here.
#[derive(Debug)]
pub struct Share {
    address: SocketAddr,
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

/// What the threads of a server know of each other.
#[derive(Debug)]
struct Shared {
    offer: Offer,
    is_over: AtomicBool,
    neighbours: AtomicUsize,
    given: AtomicUsize,
}

impl Share {
    /// Begins to serve an offer at an address of this device; port 0 for any that is free.
    ///
    /// # Errors
    /// The address cannot be used.
    pub fn start(offer: Offer, address: SocketAddr) -> Result<Self, DistributionError> {
        let failed = |error: io::Error| DistributionError::NoSharing { reason: error.to_string() };
        let listener = TcpListener::bind(address).map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let shared = Arc::new(Shared {
            offer,
            is_over: AtomicBool::new(false),
            neighbours: AtomicUsize::new(0),
            given: AtomicUsize::new(0),
        });
        let own = Arc::clone(&shared);
        let thread = thread::Builder::new().name("share".to_owned()).spawn(move || accept(&listener, &own));
        Ok(Self { address, shared, thread: Some(thread.map_err(failed)?) })
    }

    /// Where it listens. Its port is the one that was taken, also where port 0 was asked for.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// How many neighbours are being served.
    #[must_use]
    pub fn neighbours(&self) -> usize {
        self.shared.neighbours.load(Ordering::Relaxed)
    }

    /// How many files were given away, metadata and pieces.
    #[must_use]
    pub fn given(&self) -> usize {
        self.shared.given.load(Ordering::Relaxed)
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        self.shared.is_over.store(true, Ordering::Release);
        let mut own = self.address;
        if own.ip().is_unspecified() {
            own.set_ip(if own.is_ipv4() { [127, 0, 0, 1].into() } else { std::net::Ipv6Addr::LOCALHOST.into() });
        }
        // Wakes the thread that waits for neighbours.
        let woken = TcpStream::connect_timeout(&own, Duration::from_secs(1)).is_ok();
        if let Some(thread) = self.thread.take().filter(|_| woken) {
            // It ends at once; a panic in it has been reported by then.
            let _ = thread.join();
        }
    }
}

fn accept(listener: &TcpListener, shared: &Arc<Shared>) {
    for stream in listener.incoming() {
        if shared.is_over.load(Ordering::Acquire) {
            return;
        }
        let Ok(stream) = stream else {
            // Out of handles, or a neighbour that went away again: neither may make this loop spin.
            thread::sleep(Duration::from_millis(50));
            continue;
        };
        if shared.neighbours.load(Ordering::Relaxed) >= NEIGHBOURS {
            let _ = answer::too_many(&stream);
            continue;
        }
        shared.neighbours.fetch_add(1, Ordering::Relaxed);
        let own = Arc::clone(shared);
        let spawned = thread::Builder::new().name("neighbour".to_owned()).spawn(move || {
            // A neighbour that goes away in the middle is no concern of ours.
            let _ = serve(&stream, &own);
            own.neighbours.fetch_sub(1, Ordering::Relaxed);
        });
        if spawned.is_err() {
            shared.neighbours.fetch_sub(1, Ordering::Relaxed);
        }
    }
}

/// Answers one neighbour's requests until they go away.
fn serve(stream: &TcpStream, shared: &Shared) -> io::Result<()> {
    stream.set_read_timeout(Some(SILENCE))?;
    stream.set_write_timeout(Some(SILENCE))?;
    stream.set_nodelay(true)?;
    let mut source = BufReader::new(stream);
    while !shared.is_over.load(Ordering::Acquire) {
        let Some(head) = read_head(&mut source)? else { return Ok(()) };
        match request::read(&head) {
            Outcome::Asked(request) => {
                if answer::give(stream, &shared.offer, &request)? {
                    shared.given.fetch_add(1, Ordering::Relaxed);
                }
                if !request.keeps_open {
                    return Ok(());
                }
            }
            Outcome::Refused(status) => return answer::refuse(stream, status),
        }
    }
    Ok(())
}

/// The head of a request, up to its empty line; nothing where the neighbour is gone. What is longer is cut, and refused.
fn read_head(source: &mut BufReader<&TcpStream>) -> io::Result<Option<Vec<u8>>> {
    let mut head = Vec::new();
    let begun = Instant::now();
    for byte in source.bytes() {
        head.push(byte?);
        // Whoever sends a letter now and then would keep others out.
        if begun.elapsed() > SILENCE {
            return Ok(None);
        }
        if head.ends_with(b"\r\n\r\n") || head.len() >= HEAD_BYTES {
            return Ok(Some(head));
        }
    }
    Ok(None)
}
