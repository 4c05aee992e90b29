//! The one function of espeak-ng that its 1.52 headers do not declare.

use std::ffi::{c_char, c_int, c_void};

/// espeak-ng's translator of text to phonemes for the current voice; opaque here.
#[repr(C)]
pub(super) struct Translator {
    _opaque: [u8; 0],
}

// The public function that gives a clause together with its terminator
// (`espeak_TextToPhonemesWithTerminator`) came after 1.52, the version that espeak-rs-sys vendors,
// and Piper relies on it. Its parts are all in 1.52 (`translate.c`, `dictionary.c`), so that it is
// put together from them in `engine.rs`, statement by statement as upstream does. The version of
// espeak-rs-sys is pinned in the lock file; an incompatible one fails to link.
unsafe extern "C" {
    pub(super) static mut translator: *mut Translator;
    pub(super) static mut p_decoder: *mut espeak_rs_sys::espeak_ng_TEXT_DECODER;

    pub(super) fn InitText(control: c_int);
    pub(super) fn TranslateClauseWithTerminator(
        translator: *mut Translator,
        tone: *mut c_int,
        voice_change: *mut *mut c_char,
        terminator: *mut c_int,
    );
    pub(super) fn GetTranslatedPhonemeString(mode: c_int) -> *const c_char;
}

/// The rest of the text that the decoder has not read yet; null at its end.
pub(super) type Rest = *const c_void;
