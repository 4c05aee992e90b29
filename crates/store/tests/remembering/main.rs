//! Remembering, with real files in a folder of its own for each test.

#[cfg(test)]
mod device;
#[cfg(test)]
mod entries;
#[cfg(test)]
mod member;
