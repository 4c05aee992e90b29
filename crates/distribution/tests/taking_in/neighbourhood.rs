//! From device to device, over connections that break.

use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

use distribution::{
    Announcement, Carrier, CarrierError, DistributionError, Holdings, HttpCarrier, Offer, Patience, Reach, Share,
    neighbours,
};
use pack::ContentHash;

use crate::ground::{FromMemory, Made, course, install, recogniser};

fn here() -> SocketAddr {
    "127.0.0.1:0".parse().unwrap()
}

fn patience() -> Patience {
    Patience { silence: Duration::from_secs(20), pause: Duration::from_millis(1), attempts: 5, ..Patience::default() }
}

fn carrier(address: SocketAddr) -> HttpCarrier {
    HttpCarrier::new(&format!("http://{address}"), Reach::Neighbour, patience()).unwrap()
}

/// A device that holds a pack and shares it.
fn sharing(made: &Made) -> (tempfile::TempDir, Share) {
    let room = crate::ground::room();
    let holdings = Holdings::open(room.path());
    install(&holdings, made, &FromMemory::of(made)).unwrap();
    let offer = Offer::new()
        .with_metadata("timestamp.json".parse().unwrap(), b"{\"version\":7}".to_vec())
        .with_metadata("3.coop%2Fmill.json".parse().unwrap(), b"{}".to_vec())
        .with_blob(b"a list".to_vec())
        .with_holdings(&holdings)
        .unwrap();
    (room, Share::start(offer, here()).unwrap())
}

#[test]
fn a_neighbour_gets_what_a_device_holds() {
    for made in [course("1.0.0", &["en", "sw"]), recogniser("1.0.0")] {
        let (_room, share) = sharing(&made);
        let room = crate::ground::room();
        let holdings = Holdings::open(room.path());
        install(&holdings, &made, &carrier(share.address())).unwrap();
        made.check_held(&holdings);
        assert!(share.given() > 0);
    }
}

#[test]
fn metadata_is_passed_on_and_absence_is_known() {
    let (_room, share) = sharing(&course("1.0.0", &["en"]));
    let carrier = carrier(share.address());
    let ask = |name: &str, limit| carrier.metadata(&name.parse().unwrap(), limit).map_err(|error| error.code());
    assert_eq!(ask("timestamp.json", 100), Ok(Some(b"{\"version\":7}".to_vec())));
    assert_eq!(ask("3.coop%2Fmill.json", 100), Ok(Some(b"{}".to_vec())));
    assert_eq!(ask("2.root.json", 100), Ok(None));
    assert_eq!(ask("timestamp.json", 5), Err("wrong-size"));
    let list = carrier.blob(&ContentHash::of(b"a list"), 6, &mut |_| std::ops::ControlFlow::Continue(()));
    assert_eq!(list, Ok(b"a list".to_vec()));
    let address = share.address();
    drop(share);
    assert!(matches!(
        self::carrier(address).metadata(&"timestamp.json".parse().unwrap(), 100),
        Err(CarrierError::NoNetwork { .. } | CarrierError::Broken { .. })
    ));
}

/// Stands between two devices and cuts each connection after so many bytes.
fn cutting(server: SocketAddr, bytes: u64) -> SocketAddr {
    let listener = TcpListener::bind(here()).unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for client in listener.incoming().flatten() {
            let Ok(server) = TcpStream::connect(server) else { return };
            let (mut from_client, mut to_server) = (client.try_clone().unwrap(), server.try_clone().unwrap());
            thread::spawn(move || std::io::copy(&mut from_client, &mut to_server));
            thread::spawn(move || {
                let _ = std::io::copy(&mut (&server).take(bytes), &mut (&client));
                let _ = client.shutdown(Shutdown::Both);
                let _ = server.shutdown(Shutdown::Both);
            });
        }
    });
    address
}

#[test]
fn a_connection_that_breaks_again_and_again_brings_it_all() {
    let made = recogniser("1.0.0");
    let (_sharing, share) = sharing(&made);
    let room = crate::ground::room();
    let holdings = Holdings::open(room.path());
    install(&holdings, &made, &carrier(cutting(share.address(), 700_000))).unwrap();
    made.check_held(&holdings);
}

#[test]
fn a_connection_that_never_brings_anything_is_given_up() {
    let made = course("1.0.0", &["en"]);
    let (_sharing, share) = sharing(&made);
    let room = crate::ground::room();
    let given_up = install(&Holdings::open(room.path()), &made, &carrier(cutting(share.address(), 40)));
    assert_eq!(given_up.unwrap_err().code(), "broken");
}

/// Sends bytes to a share, and gives the first line of its answer.
fn say(share: &Share, words: &[u8]) -> String {
    let mut stream = TcpStream::connect(share.address()).unwrap();
    // The share may have said no and gone before it had heard everything.
    let _ = stream.write_all(words).and_then(|()| stream.shutdown(Shutdown::Write));
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    String::from_utf8_lossy(&answer).lines().next().unwrap_or_default().to_owned()
}

#[test]
fn whoever_asks_otherwise_gets_a_number_and_no_more() {
    let (_room, share) = sharing(&course("1.0.0", &["en"]));
    for (words, status) in [
        ("GET / HTTP/1.1\r\n\r\n", "404"),
        ("GET /installed HTTP/1.1\r\n\r\n", "404"),
        ("GET /metadata/../installed HTTP/1.1\r\n\r\n", "404"),
        ("GET /blobs/../../etc/passwd HTTP/1.1\r\n\r\n", "404"),
        ("PUT /metadata/timestamp.json HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}", "405"),
        ("GET /metadata/timestamp.json HTTP/1.1\r\nRange: bytes=100-\r\n\r\n", "416"),
        ("GET /metadata/timestamp.json HTTP/1.1\r\nRange: bytes=5-2\r\n\r\n", "416"),
        ("GET /metadata/timestamp.json HTTP/1.1\r\nRange: bytes=2-5\r\n\r\n", "206"),
        ("HEAD /metadata/timestamp.json HTTP/1.0\r\n\r\n", "200"),
        ("hello", ""),
        ("\r\n\r\n\r\n\r\n", "431"),
    ] {
        assert_eq!(say(&share, words.as_bytes()).split(' ').nth(1).unwrap_or_default(), status, "{words:?}");
    }
    let answer = say(&share, &vec![b'a'; 20_000]);
    assert!(answer.is_empty() || answer.split(' ').nth(1) == Some("431"), "{answer}");
}

#[test]
fn a_neighbour_cannot_send_a_device_elsewhere() {
    let listener = TcpListener::bind(here()).unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let _ = stream.read(&mut [0; 2000]);
            let _ = stream.write_all(b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/secret\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        }
    });
    let asked = carrier(address).metadata(&"timestamp.json".parse().unwrap(), 100);
    assert_eq!(asked, Err(CarrierError::Refused { host: address.to_string(), status: 302 }));
}

#[test]
fn a_server_that_sends_something_else_leaves_nothing() {
    let listener = TcpListener::bind(here()).unwrap();
    let address = listener.local_addr().unwrap();
    let page = "<html>Please sign in to use this network</html>";
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let _ = stream.read(&mut [0; 2000]);
            let _ =
                write!(stream, "HTTP/1.1 200 OK\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{page}", page.len());
        }
    });
    let made = course("1.0.0", &["en"]);
    let room = crate::ground::room();
    let holdings = Holdings::open(room.path());
    let mut wanted = made.authorised();
    wanted.length = page.len() as u64;
    let refused = holdings.install(&wanted, &carrier(address), &mut crate::ground::go_on);
    assert_eq!(refused, Err(DistributionError::WrongBytes { name: made.manifest.hash().to_string() }));
    assert_eq!(holdings.held().unwrap(), []);
}

#[test]
fn what_was_withdrawn_is_not_offered() {
    let made = course("1.0.0", &["en"]);
    let room = crate::ground::room();
    let holdings = Holdings::open(room.path());
    install(&holdings, &made, &FromMemory::of(&made)).unwrap();
    let reason = [("en".parse().unwrap(), "A mistake".to_owned())].into();
    let what = pack::Withdrawn::Manifest(made.manifest.hash());
    holdings.withdraw(&pack::Withdrawals::of([pack::Withdrawal { what, reason }]).unwrap()).unwrap();
    assert!(Offer::new().with_holdings(&holdings).unwrap().packs().is_empty());
}

#[test]
fn devices_find_each_other() {
    // Multicast does not work everywhere: in some containers there is no network at all.
    let (_room, share) = sharing(&course("1.0.0", &["en"]));
    let name = format!("Mill {}", share.address().port());
    let Ok(_announced) = Announcement::start(&name, share.address()) else {
        println!("skipped: no multicast here");
        return;
    };
    let found = neighbours(Duration::from_secs(5), |neighbour| neighbour.name == name).unwrap_or_default();
    match found.iter().find(|neighbour| neighbour.name == name) {
        Some(neighbour) => assert_eq!(neighbour.address, format!("http://{}", share.address())),
        None => println!("skipped: nobody was heard here"),
    }
}
