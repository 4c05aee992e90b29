//! A course's words in the files that translators' tools know: gettext PO, XLIFF 2, CSV.
