//! An address as a picture, for a device that does not find this one by itself.

use std::net::SocketAddr;

use qrcode::{Color, EcLevel, QrCode};

use crate::neighbours::web_address;

/// A QR code: dark and light squares, without the light margin of four squares that belongs around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Squares {
    /// How many squares there are in a row, and how many rows.
    pub width: usize,
    /// The squares, row by row; `true` is dark.
    pub dark: Vec<bool>,
}

/// What a neighbour must know to come here: the web address, and the same as a picture; no picture where the address is too
/// long for one.
#[must_use]
pub fn invitation(address: SocketAddr) -> (String, Option<Squares>) {
    let text = web_address(address);
    // Screens are scratched and cameras cheap: a quarter of the squares may be misread.
    let code = QrCode::with_error_correction_level(&text, EcLevel::Q).ok();
    let squares = code.map(|code| Squares {
        width: code.width(),
        dark: code.to_colors().iter().map(|color| *color == Color::Dark).collect(),
    });
    (text, squares)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_becomes_a_square() {
        let (text, squares) = invitation("192.168.1.7:8037".parse().unwrap());
        let squares = squares.unwrap();
        assert_eq!(text, "http://192.168.1.7:8037");
        assert_eq!(squares.dark.len(), squares.width * squares.width);
        // Three corners have the marks by which a camera finds the code.
        assert!(squares.dark[..7].iter().all(|dark| *dark) && !squares.dark[7]);
    }
}
