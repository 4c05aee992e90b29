//! One course in other channels: an audio tree, a telephone flow, a printed guide.
