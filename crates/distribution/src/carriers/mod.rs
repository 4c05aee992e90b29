//! The ways on which packs come.

mod folder;
mod http;
mod one_file;
mod web_answer;

pub use folder::FolderCarrier;
pub use http::{HttpCarrier, Patience, Reach};
pub use one_file::OneFileCarrier;

use pack::ContentHash;

/// Where a blob lies below a repository: folders by the first figures of the hash, since some disks and sticks are slow with
/// thousands of files in one.
pub(crate) fn blob_name(hash: &ContentHash) -> String {
    let name = hash.to_string();
    format!("blobs/{}/{name}", &name[..2])
}
