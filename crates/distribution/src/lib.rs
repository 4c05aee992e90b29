//! Packs on their way: from a folder, the web or a neighbour into what this device holds.
