//! The one espeak-ng instance of the process.
//!
//! The library keeps everything in global variables and is not thread-safe: all calls go through
//! one mutex. It is held while a passage is computed, never while one is heard, so that a
//! recogniser can ask for phonemes while a voice speaks.

use std::ffi::{CStr, CString, c_int, c_short, c_void};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::ptr;
use std::sync::mpsc::Sender;
use std::sync::{Mutex, MutexGuard, PoisonError};

use espeak_rs_sys as sys;
use speech::VoiceError;

use super::clause::{Clause, ENDS_SENTENCE, Terminator};
use super::scripts::within_scripts;
use super::{data, internals};
use crate::speaking::passages::readable;
use crate::speaking::speed_within_limits;

/// The length of a piece of sound, in milliseconds; espeak-ng allows no shorter one.
const PIECE_MILLISECONDS: c_int = 60;

/// espeak-ng's buffer for the data folder has 160 bytes; below it come names such as `voices/!v/Annie`.
const LONGEST_PATH: usize = 120;

static INSTANCE: Mutex<Option<Instance>> = Mutex::new(None);

/// espeak-ng, ready to work. Copies are the same instance.
#[derive(Clone, Copy, Debug)]
pub struct Espeak {
    rate: u32,
}

/// What is set in the library at the moment.
struct Instance {
    voice: String,
    rate: u32,
    /// Kept open where the data is reached through its file descriptor.
    _folder: Option<File>,
}

/// How a passage is to be spoken.
pub(crate) struct Manner<'a> {
    /// The name of an espeak-ng voice.
    pub(crate) voice: &'a str,
    /// 1 is the voice's own pace.
    pub(crate) speed: f32,
    /// Whether another passage follows, so that the pause of a sentence's end is part of the sound.
    pub(crate) pause_after: bool,
}

impl Espeak {
    /// Starts espeak-ng, once per process.
    ///
    /// # Errors
    /// Its data is missing or damaged. Another attempt may succeed.
    pub fn open() -> Result<Self, VoiceError> {
        let mut instance = lock();
        if instance.is_none() {
            *instance = Some(initialize(data::find()?)?);
        }
        let rate = instance.as_ref().map_or(0, |instance| instance.rate);
        Ok(Self { rate })
    }

    /// The rate of its sound, in Hz.
    #[must_use]
    pub fn rate(&self) -> u32 {
        self.rate
    }

    /// Whether it has a voice of this name.
    #[must_use]
    pub fn has_voice(&self, voice: &str) -> bool {
        lock().as_mut().is_some_and(|instance| instance.set_voice(voice).is_ok())
    }

    /// The text's clauses in phonemes, with a voice's rules of pronunciation.
    ///
    /// # Errors
    /// There is no voice of this name.
    pub fn phonemes(&self, text: &str, voice: &str) -> Result<Vec<Clause>, VoiceError> {
        let text = c_text(text, voice);
        let mut guard = lock();
        let instance = guard.as_mut().ok_or_else(not_open)?;
        instance.set_voice(voice)?;
        // SAFETY: the mutex is held, and the library is initialised since there is an instance.
        unsafe { internals::InitText(0) };
        let mut rest: internals::Rest = text.as_ptr().cast();
        let mut clauses = Vec::new();
        let mut left = text.as_bytes().len() + 1;
        while !rest.is_null() && left > 0 {
            // SAFETY: as above, a voice is set, and `rest` points into `text`, which lives on.
            clauses.push(unsafe { next_clause(&mut rest)? });
            // Each clause consumes something of the text; more clauses than bytes mean that the
            // library does not move on.
            left -= 1;
        }
        clauses.retain(|clause| !clause.phonemes.is_empty() || clause.terminator != Terminator::Unmarked);
        Ok(clauses)
    }

    /// Computes the sound of a passage and sends it piece by piece: samples at [`Espeak::rate`].
    /// Stops when nobody receives any more.
    pub(crate) fn synthesize(
        &self,
        passage: &str,
        manner: &Manner<'_>,
        pieces: &Sender<Vec<f32>>,
    ) -> Result<(), VoiceError> {
        let text = c_text(passage, manner.voice);
        let mut guard = lock();
        let instance = guard.as_mut().ok_or_else(not_open)?;
        instance.set_voice(manner.voice)?;
        instance.set_speed(manner.speed);
        let pause = if manner.pause_after { sys::espeakENDPAUSE } else { 0 };
        // SAFETY: the mutex is held until the call returns. It is synchronous (see `initialize`), so
        // that neither `text` nor `pieces` is used after it.
        let status = unsafe {
            sys::espeak_ng_Synthesize(
                text.as_ptr().cast(),
                text.as_bytes_with_nul().len(),
                0,
                sys::espeak_POSITION_TYPE_POS_CHARACTER,
                0,
                sys::espeakCHARS_UTF8 | pause,
                ptr::null_mut(),
                ptr::from_ref(pieces).cast_mut().cast::<c_void>(),
            )
        };
        match status {
            sys::espeak_ng_STATUS_ENS_OK | sys::espeak_ng_STATUS_ENS_SPEECH_STOPPED => Ok(()),
            status => Err(VoiceError::Failed(format!("espeak-ng status {status:#x}"))),
        }
    }
}

impl Instance {
    fn set_voice(&mut self, voice: &str) -> Result<(), VoiceError> {
        if self.voice == voice {
            return Ok(());
        }
        // The name may come from a model's file and becomes part of a path.
        let fits = !voice.is_empty()
            && voice.len() < 40
            && voice.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'+'));
        let name = CString::new(voice).ok().filter(|_| fits);
        let Some(name) = name else { return Err(VoiceError::Failed(format!("no name of a voice: {voice:?}"))) };
        // SAFETY: whoever has the instance holds the mutex; the name is a C string that outlives the call.
        let status = unsafe { sys::espeak_ng_SetVoiceByName(name.as_ptr()) };
        if status != sys::espeak_ng_STATUS_ENS_OK {
            self.voice.clear();
            return Err(VoiceError::Failed(format!("espeak-ng has no voice {voice:?}")));
        }
        voice.clone_into(&mut self.voice);
        Ok(())
    }

    /// Sets the pace in words per minute. espeak-ng's own is 175; from 80 to 450 it changes the
    /// lengths of its phonemes, so that no time-stretching is heard.
    fn set_speed(&mut self, speed: f32) {
        #[expect(clippy::cast_possible_truncation, reason = "a clamped pace is at most 450")]
        let pace = (speed_within_limits(speed) * sys::espeakRATE_NORMAL as f32).round() as c_int;
        // SAFETY: whoever has the instance holds the mutex.
        unsafe { sys::espeak_ng_SetParameter(sys::espeak_PARAMETER_espeakRATE, pace, 0) };
    }
}

fn lock() -> MutexGuard<'static, Option<Instance>> {
    // The guarded state is set last in each call, so that a panic elsewhere leaves it whole.
    INSTANCE.lock().unwrap_or_else(PoisonError::into_inner)
}

fn not_open() -> VoiceError {
    VoiceError::Failed("espeak-ng is not started".into())
}

fn c_text(text: &str, voice: &str) -> CString {
    // No character of the cleaned text is NUL, so that nothing is lost here.
    CString::new(readable(&within_scripts(text, voice))).unwrap_or_default()
}

fn initialize(data: PathBuf) -> Result<Instance, VoiceError> {
    let (path, folder) = short_path(data)?;
    let unloadable = |status: u32| VoiceError::Unloadable(format!("espeak-ng data: status {status:#x}"));
    let mut context = ptr::null_mut();
    // SAFETY: called once, under the mutex, before any other call; the path outlives the calls.
    let rate = unsafe {
        sys::espeak_ng_InitializePath(path.as_ptr());
        let status = sys::espeak_ng_Initialize(&raw mut context);
        if status != sys::espeak_ng_STATUS_ENS_OK {
            sys::espeak_ng_ClearErrorContext(&raw mut context);
            return Err(unloadable(status));
        }
        // Synchronous: sound is handed over during the call, on the caller's thread. The other mode
        // starts a thread of its own and costs about 20 ms a call.
        let mode = sys::espeak_ng_OUTPUT_MODE_ENOUTPUT_MODE_SYNCHRONOUS;
        let status = sys::espeak_ng_InitializeOutput(mode, PIECE_MILLISECONDS, ptr::null());
        if status != sys::espeak_ng_STATUS_ENS_OK {
            return Err(unloadable(status));
        }
        sys::espeak_SetSynthCallback(Some(receive));
        sys::espeak_ng_GetSampleRate()
    };
    let rate = u32::try_from(rate).ok().filter(|rate| *rate > 0).ok_or_else(|| unloadable(0))?;
    Ok(Instance { voice: String::new(), rate, _folder: folder })
}

/// The folder as a path that fits espeak-ng's buffers: a long one is reached through an open file
/// descriptor instead.
fn short_path(folder: PathBuf) -> Result<(CString, Option<File>), VoiceError> {
    let folder = folder.canonicalize().unwrap_or(folder);
    let unusable = || VoiceError::Unloadable(format!("the path is too long: {}", folder.display()));
    let (path, file) = if folder.as_os_str().len() <= LONGEST_PATH {
        (folder.clone(), None)
    } else {
        through_descriptor(&folder).ok_or_else(unusable)?
    };
    let path = path.to_str().and_then(|path| CString::new(path).ok()).ok_or_else(unusable)?;
    Ok((path, file))
}

#[cfg(any(target_os = "linux", target_os = "android"))]
fn through_descriptor(folder: &Path) -> Option<(PathBuf, Option<File>)> {
    use std::os::fd::AsRawFd as _;
    let file = File::open(folder).ok()?;
    let path = PathBuf::from(format!("/proc/self/fd/{}", file.as_raw_fd()));
    path.is_dir().then_some((path, Some(file)))
}

#[cfg(not(any(target_os = "linux", target_os = "android")))]
fn through_descriptor(_: &Path) -> Option<(PathBuf, Option<File>)> {
    None
}

/// Translates the next clause and moves `rest` on.
///
/// # Safety
/// The mutex is held, a voice is set, and `rest` points to a C string.
unsafe fn next_clause(rest: &mut internals::Rest) -> Result<Clause, VoiceError> {
    let mut bits = 0;
    // SAFETY: the caller's promises; the string that comes back is copied before the next call.
    let phonemes = unsafe {
        if internals::p_decoder.is_null() {
            internals::p_decoder = sys::create_text_decoder();
        }
        let decoder = internals::p_decoder;
        let status = sys::text_decoder_decode_string_multibyte(
            decoder,
            *rest,
            sys::espeak_ng_ENCODING_ESPEAKNG_ENCODING_UTF_8,
            sys::espeakCHARS_UTF8 as c_int,
        );
        if status != sys::espeak_ng_STATUS_ENS_OK {
            return Err(VoiceError::Failed(format!("espeak-ng status {status:#x}")));
        }
        internals::TranslateClauseWithTerminator(
            internals::translator,
            ptr::null_mut(),
            ptr::null_mut(),
            &raw mut bits,
        );
        *rest = sys::text_decoder_get_buffer(decoder);
        let phonemes = internals::GetTranslatedPhonemeString(sys::espeakPHONEMES_IPA as c_int);
        if phonemes.is_null() { String::new() } else { CStr::from_ptr(phonemes).to_string_lossy().into_owned() }
    };
    Ok(Clause { phonemes, terminator: Terminator::of_bits(bits), ends_sentence: bits & ENDS_SENTENCE != 0 })
}

/// Takes sound from espeak-ng; 1 stops it.
///
/// # Safety
/// Only espeak-ng calls it, within [`Espeak::synthesize`].
unsafe extern "C" fn receive(wave: *mut c_short, count: c_int, events: *mut sys::espeak_EVENT) -> c_int {
    let count = usize::try_from(count).unwrap_or(0);
    if wave.is_null() || events.is_null() || count == 0 {
        return 0;
    }
    // SAFETY: `wave` has `count` samples, each event carries the `user_data` of the call, and there
    // is always one: the end of the list.
    let (samples, pieces) = unsafe {
        let pieces = (*events).user_data.cast_const().cast::<Sender<Vec<f32>>>();
        (std::slice::from_raw_parts(wave, count), pieces.as_ref())
    };
    let samples = samples.iter().map(|sample| f32::from(*sample) / 32_768.0).collect();
    c_int::from(pieces.is_none_or(|pieces| pieces.send(samples).is_err()))
}
