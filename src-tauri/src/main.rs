//! Sauti in a window, on a desktop.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() {
    sauti_app::run();
}
