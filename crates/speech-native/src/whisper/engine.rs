//! whisper.cpp through whisper-rs: one model, one state, one clip at a time.

use std::path::Path;

use speech::RecogniserError;
use whisper_rs::{FullParams, SamplingStrategy, WhisperContext, WhisperContextParameters, WhisperState};

use super::file;
use super::trie::Token;
use super::walk::{Outlook, TokenModel};

/// Threads to encode with: the target has two cores.
const THREADS: usize = 2;

/// Threads to decode one token with. ggml's threads wait for each other by spinning, at every layer:
/// for so little work a second thread wins nothing, and where another program has the second core
/// it costs a time slice at each wait (seen here: minutes instead of seconds).
const DECODING_THREADS: usize = 1;

/// Samples of a frame of the encoder: 20 ms.
const FRAME: usize = speech::RATE as usize / 50;

/// Frames beyond the clip, 1.9 s: stock models need room after the speech (`speech.md` 1.2: 64 to
/// 128 when scoring).
const ROOM: usize = 96;

/// The shortest sound that is encoded: 1 s. whisper.cpp 1.8.3 reads out of bounds below 201 samples.
const SHORTEST: usize = speech::RATE as usize;

/// whisper.cpp's own least span of time, in ms. Asked for no more, `full` computes the mel spectrum
/// and sets the audio context, which is set nowhere else, and returns before it encodes anything.
const NO_SPAN: i32 = 100;

/// A model that is loaded.
pub(super) struct Engine {
    state: WhisperState,
    context: WhisperContext,
    parameters: FullParams<'static, 'static>,
    /// The tokens that end a text.
    ends: Vec<Token>,
}

impl Engine {
    /// Loads a model, after its file was checked.
    pub(super) fn open(path: &Path) -> Result<Self, RecogniserError> {
        file::check(path).map_err(|problem| unloadable(path, &problem))?;
        whisper_rs::install_logging_hooks();
        let mut wanted = WhisperContextParameters::new();
        // Flash attention pads the context to 256 frames and masks none of the padding: what an
        // earlier, longer clip left there would change how this one is heard.
        wanted.use_gpu(false).flash_attn(false);
        let context = WhisperContext::new_with_params(path, wanted).map_err(|error| unloadable(path, &error))?;
        let state = context.create_state().map_err(|error| unloadable(path, &error))?;
        let full_stop = context.tokenize(".", 2).unwrap_or_default();
        let mut ends = vec![context.token_eot()];
        // Only a full stop that is one token can be looked up beside the end.
        ends.extend(full_stop.first().filter(|_| full_stop.len() == 1));
        Ok(Self { state, context, parameters: parameters(), ends })
    }

    /// The token of a language, by whisper's code for it; nothing if the model does not know it.
    /// English models know English without one.
    pub(super) fn prefix(&self, code: &str) -> Option<Vec<Token>> {
        let start = self.context.token_sot();
        if !self.context.is_multilingual() {
            return (code == "en").then(|| vec![start]);
        }
        let index = whisper_rs::get_lang_id(code)?;
        let language = self.context.token_lang(index);
        // Models before large-v3 lack the last language; its id would be that of another token.
        let known = language < self.context.token_translate();
        known.then(|| vec![start, language, self.context.token_transcribe()])
    }

    /// The token after which the text begins, without timestamps.
    pub(super) fn before_text(&self) -> Token {
        self.context.token_not()
    }

    /// The longest text that is scored, in tokens; the context has room for it after the prefix.
    pub(super) fn longest_text(&self) -> usize {
        usize::try_from(self.context.n_text_ctx()).unwrap_or_default().saturating_sub(8).min(128)
    }

    /// A text in tokens; nothing where the vocabulary cannot write it.
    pub(super) fn tokens(&self, text: &str) -> Option<Vec<Token>> {
        // A token has at least one byte. Given less room whisper-rs 0.16 trusts a negative count.
        let tokens = self.context.tokenize(text, text.len() + 1).ok()?;
        let fits = (1..=self.longest_text()).contains(&tokens.len());
        fits.then_some(tokens)
    }

    /// Encodes a clip of finite samples; everything scored from now on is about it.
    pub(super) fn encode(&mut self, clip: &[f32]) -> Result<(), RecogniserError> {
        let mut samples = clip.to_vec();
        samples.resize(clip.len().max(SHORTEST), 0.0);
        let mut parameters = self.parameters.clone();
        parameters.set_audio_ctx(self.audio_context(samples.len()));
        self.state.full(parameters, &samples).map_err(failed)?;
        self.state.encode(0, THREADS).map_err(failed)
    }

    /// The frames in which a clip of so many samples is encoded.
    fn audio_context(&self, samples: usize) -> i32 {
        let frames = i32::try_from(samples.div_ceil(FRAME) + ROOM).unwrap_or(i32::MAX);
        frames.min(self.context.n_audio_ctx())
    }

    /// Takes the tokens before the text, except the last, and tells how likely it is that nobody
    /// speaks, from 0 to 1: the model's own guess, which it makes after its first token.
    pub(super) fn begin(&mut self, prefix: &[Token]) -> Result<f32, RecogniserError> {
        let (start, rest) = prefix.split_at(1);
        let outlook = self.next(start[0], 0, &[self.context.token_nosp()])?;
        if !rest.is_empty() {
            self.state.decode(rest, 1, DECODING_THREADS).map_err(failed)?;
        }
        Ok(outlook.wanted[0].exp())
    }
}

impl TokenModel for Engine {
    fn ends(&self) -> &[Token] {
        &self.ends
    }

    fn next(&mut self, token: Token, position: usize, wanted: &[Token]) -> Result<Outlook, RecogniserError> {
        // One token at a time: of several only the last row of logits is computed, but the first
        // is what `get_logits` returns.
        self.state.decode(&[token], position, DECODING_THREADS).map_err(failed)?;
        let end = index(self.context.token_eot());
        outlook(self.state.get_logits().map_err(failed)?, wanted, end)
    }
}

/// Log-probabilities from logits. Special tokens but the end are no text and never the likeliest.
fn outlook(logits: &[f32], wanted: &[Token], end: usize) -> Result<Outlook, RecogniserError> {
    let highest = logits.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let sum: f64 = logits.iter().map(|logit| f64::from(logit - highest).exp()).sum();
    #[expect(clippy::cast_possible_truncation, reason = "a log-probability needs no more than f32")]
    let normaliser = highest + sum.ln() as f32;
    if !normaliser.is_finite() {
        return Err(RecogniserError::Failed("the model computes no numbers".to_owned()));
    }
    let likeliest = logits[..=end].iter().copied().fold(f32::NEG_INFINITY, f32::max) - normaliser;
    let wanted = wanted.iter().map(|&token| logits[index(token)] - normaliser).collect();
    Ok(Outlook { wanted, likeliest })
}

/// Tokens come from the model's own vocabulary, where they are not negative.
fn index(token: Token) -> usize {
    usize::try_from(token).unwrap_or_default()
}

/// What `full` is asked for; made once, because whisper-rs leaks the language's name each time.
fn parameters() -> FullParams<'static, 'static> {
    let mut parameters = FullParams::new(SamplingStrategy::Greedy { best_of: 1 });
    // Not the language that is scored: that is in the prefix. Any fixed one keeps `full` from
    // detecting one, which would encode the clip.
    parameters.set_language(Some("en"));
    parameters.set_n_threads(2);
    parameters.set_duration_ms(NO_SPAN);
    parameters.set_no_context(true);
    parameters.set_single_segment(true);
    parameters.set_no_timestamps(true);
    parameters.set_max_tokens(1);
    parameters.set_temperature_inc(0.0);
    parameters.set_print_progress(false);
    parameters.set_print_realtime(false);
    parameters.set_print_timestamps(false);
    parameters.set_print_special(false);
    parameters
}

fn unloadable(path: &Path, problem: &dyn std::fmt::Display) -> RecogniserError {
    RecogniserError::Unloadable(format!("{}: {problem}", path.display()))
}

fn failed(error: whisper_rs::WhisperError) -> RecogniserError {
    RecogniserError::Failed(error.to_string())
}
