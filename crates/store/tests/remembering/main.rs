//! Remembering, with real files in a folder of its own for each test.

#[cfg(test)]
mod backups;
#[cfg(test)]
mod damage;
#[cfg(test)]
mod device;
#[cfg(test)]
mod entries;
#[cfg(test)]
mod member;
#[cfg(test)]
mod messages;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod released;
#[cfg(test)]
mod secrecy;
