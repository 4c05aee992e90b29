//! `sauti packs share` and `neighbours`: what is here, given to others on this network.

use std::net::{IpAddr, Ipv4Addr, SocketAddr, UdpSocket};
use std::sync::atomic::Ordering;
use std::thread;
use std::time::Duration;

use distribution::{Announcement, DistributionError, Share, Squares, invitation};
use installation::PacksError;
use locale::Message;
use serde_json::json;

use super::{failure, open};
use crate::arguments;
use crate::commands::Scene;
use crate::signals::stop_on_interrupt;
use crate::told::Failure;

/// How long neighbours are listened for.
const PATIENCE: Duration = Duration::from_secs(4);

/// How often it is looked whether sharing shall end.
const NAP: Duration = Duration::from_millis(100);

/// The light margin without which no camera finds a picture, in squares.
const MARGIN: isize = 4;

/// Gives neighbours what is here, until Ctrl-C.
pub(super) fn share(scene: &Scene, arguments: &arguments::Share) -> Result<(), Failure> {
    let failed = |error: DistributionError| failure(scene, &PacksError::from(error));
    let stop = stop_on_interrupt();
    let offer = open(scene)?.offer().map_err(|error| failure(scene, &error))?;
    let count = i64::try_from(offer.packs().len()).unwrap_or(i64::MAX);
    let share = Share::start(offer, SocketAddr::new(Ipv4Addr::UNSPECIFIED.into(), arguments.port)).map_err(failed)?;
    let name = arguments.name.clone().unwrap_or_else(|| scene.output().text(&Message::new("packs-share-name")));
    // Who cannot be found by themselves can still be reached by their address.
    let announcement = Announcement::start(&name, share.address()).map_err(failed);
    if let Err(failure) = &announcement {
        scene.output().warn(&failure.message);
    }
    let (address, squares) = invitation(SocketAddr::new(own_address(), share.address().port()));
    scene.output().value(&json!({ "sharing": address, "packs": count }));
    scene.output().say(&Message::new("packs-sharing").with("address", address).with_number("count", count));
    if let Some(squares) = squares {
        picture(&squares).iter().for_each(|line| scene.output().line_for_people(line));
    }
    scene.output().say(&Message::new("packs-sharing-until"));
    while !stop.load(Ordering::Relaxed) {
        thread::sleep(NAP);
    }
    let given = i64::try_from(share.given()).unwrap_or(i64::MAX);
    scene.output().value(&json!({ "given": given }));
    scene.output().say(&Message::new("packs-shared").with_number("given", given));
    Ok(())
}

/// Lists the neighbours who share.
pub(super) fn neighbours(scene: &Scene) -> Result<(), Failure> {
    let found = distribution::neighbours(PATIENCE, |_| false);
    let found = found.map_err(|error| failure(scene, &PacksError::from(error)))?;
    for neighbour in &found {
        scene.output().value(&json!({ "name": neighbour.name, "address": neighbour.address }));
        scene.output().line_for_people(&format!("{}  {}", neighbour.name, neighbour.address));
    }
    if found.is_empty() {
        scene.output().say(&Message::new("packs-no-neighbours"));
    }
    Ok(())
}

/// The address under which others reach this device: the one from which it would send to them. Nothing is sent.
fn own_address() -> IpAddr {
    let any = (Ipv4Addr::UNSPECIFIED, 0);
    // The address of a multicast group of this network, so that no way out of it is needed.
    let found = UdpSocket::bind(any).and_then(|socket| {
        socket.connect((Ipv4Addr::new(224, 0, 0, 251), 5353))?;
        socket.local_addr()
    });
    let found = found.map(|address| address.ip()).ok().filter(|ip| !ip.is_unspecified());
    found.unwrap_or(Ipv4Addr::LOCALHOST.into())
}

/// A picture in letters: two rows of squares in each line. Light is drawn, for dark screens; cameras read both.
fn picture(squares: &Squares) -> Vec<String> {
    let width = isize::try_from(squares.width).unwrap_or(0);
    let is_light = |column: isize, row: isize| {
        let within = (0..width).contains(&column) && (0..width).contains(&row);
        let at = usize::try_from(row * width + column).unwrap_or(usize::MAX);
        !within || !squares.dark.get(at).copied().unwrap_or(false)
    };
    let letter = |column, row| match (is_light(column, row), is_light(column, row + 1)) {
        (true, true) => '█',
        (true, false) => '▀',
        (false, true) => '▄',
        (false, false) => ' ',
    };
    let places = -MARGIN..width + MARGIN;
    places.clone().step_by(2).map(|row| places.clone().map(|column| letter(column, row)).collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_has_a_light_margin_and_two_rows_in_a_line() {
        let squares = Squares { width: 2, dark: vec![true, false, true, true] };
        let lines = picture(&squares);
        assert_eq!(lines, ["██████████", "██████████", "████ ▀████", "██████████", "██████████"]);
    }
}
