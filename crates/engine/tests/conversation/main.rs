//! Conversations with a small cooperative's course, written down as they are heard.

mod devices;
mod keeping;
mod ladder;
mod lessons;
mod menus;
mod random;
mod replay;
mod review;
mod sample;
mod script;
mod steps;
mod typing;
mod views;
