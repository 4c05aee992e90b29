//! Who may publish what: roles, keys, signatures, and what a device trusts (The Update Framework).
