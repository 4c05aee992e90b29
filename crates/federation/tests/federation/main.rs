//! A federation from its first ceremony to devices that were away for years, in folders on disk.

#[cfg(test)]
mod ceremony;
#[cfg(test)]
mod co_ops;
#[cfg(test)]
mod offline;
#[cfg(test)]
mod python_tuf;
#[cfg(test)]
mod scene;
