//! speech-native
