//! Two devices with a cable between them: two network spaces that end with the test. One shares; the other finds it, is
//! interrupted, and goes on.

use std::net::SocketAddr;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Duration;

use distribution::{Advance, Announcement, Holdings, HttpCarrier, Offer, Patience, Reach, Share, neighbours};

use crate::ground::{FromMemory, install, recogniser, room};

/// Tells the program that it is one of the devices, and where to work.
const ROOM: &str = "SAUTI_TEST_NETWORK_IN";

/// What a device says when everything went as it should.
const ALL: &str = "all of it over the cable";

/// Lays the cable: `$0` is this program, `$1` the room.
const CABLE: &str = r#"
mkfifo "$1/up" "$1/go" "$1/plugged"
unshare --net sh -c 'echo > "$1/up"; read go < "$1/go"
  ip link set lo up; ip addr add 10.77.0.2/24 dev far; ip link set far up
  echo > "$1/plugged"
  exec "$0" --exact two_networks::the_one_that_takes --nocapture' "$0" "$1" &
taker=$!
read up < "$1/up"
ip link set lo up
ip link add name near type veth peer name far
ip link set far netns $taker
ip addr add 10.77.0.1/24 dev near
ip link set near up
echo > "$1/go"
read plugged < "$1/plugged"
"$0" --exact two_networks::the_one_that_shares --nocapture > /dev/null &
sharer=$!
wait $taker
kill $sharer
"#;

/// Not a test by itself: the device that has a pack.
#[test]
fn the_one_that_shares() {
    let Some(room) = std::env::var_os(ROOM).map(PathBuf::from) else { return };
    let (holdings, made) = (Holdings::open(room.join("sharing")), recogniser("1.0.0"));
    install(&holdings, &made, &FromMemory::of(&made)).unwrap();
    let address: SocketAddr = "0.0.0.0:0".parse().unwrap();
    let share = Share::start(Offer::new().with_holdings(&holdings).unwrap(), address).unwrap();
    let _announced = Announcement::start("Amina's phone", share.address()).unwrap();
    // Until it is killed.
    std::thread::sleep(Duration::from_secs(120));
}

/// Not a test by itself: the device that wants it.
#[test]
fn the_one_that_takes() {
    let Some(room) = std::env::var_os(ROOM).map(PathBuf::from) else { return };
    let found = neighbours(Duration::from_secs(30), |_| true).unwrap();
    assert_eq!(found[0].name, "Amina's phone");
    let carrier = HttpCarrier::new(&found[0].address, Reach::Neighbour, Patience::default()).unwrap();
    let (holdings, made) = (Holdings::open(room.join("taking")), recogniser("1.0.0"));
    let mut until = |advance: Advance| {
        if advance.done > 6_000_000 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    assert_eq!(holdings.install(&made.authorised(), &carrier, &mut until).unwrap_err().code(), "cancelled");
    install(&holdings, &made, &carrier).unwrap();
    made.check_held(&holdings);
    println!("{ALL}");
}

#[test]
fn a_pack_goes_from_one_device_to_another() {
    let room = room();
    let Some(options) = [&["--net"][..], &["--net", "--map-root-user"]].into_iter().find(|options| {
        let mut tried = Command::new("unshare");
        tried.args(*options).args(["ip", "link", "add", "name", "near", "type", "veth", "peer", "name", "far"]);
        tried.stderr(Stdio::null());
        tried.status().is_ok_and(|status| status.success())
    }) else {
        println!("skipped: no network spaces here (needs root, or user namespaces, and ip)");
        return;
    };
    let ran = Command::new("unshare")
        .args(options)
        .args(["sh", "-c", CABLE])
        .arg(std::env::current_exe().unwrap())
        .arg(room.path())
        .env(ROOM, room.path())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&ran.stdout);
    assert!(said.contains(ALL), "{said}{}", String::from_utf8_lossy(&ran.stderr));
}
