//! A pack: a signed manifest and pieces named by their hash, read and written as bytes.
