//! The ladder of voices: the best that speaks a language and works, and what was said before at once.

use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

use language::LanguageTag;
use speech::{Utterance, Voice, VoiceError};

use super::clips;
use super::kept_prompts::KeptPrompts;
use super::prompts::{Prompt, Prompts, Sound, TakeDown};

/// Memory for prompts: about three minutes of speech.
const MEMORY: usize = 8 << 20;

/// The longest prompt that is kept, in samples: half a minute at 22,050 Hz.
const LONGEST_PROMPT: usize = 22_050 * 30;

/// Voices in the order of preference. Each language is spoken by the first voice that speaks it; a
/// voice that fails before its first sound is followed by the next.
pub struct VoiceLadder {
    voices: Vec<Box<dyn Voice>>,
    prompts: Prompts,
    kept: Option<KeptPrompts>,
}

impl VoiceLadder {
    /// A ladder of voices, the best first.
    #[must_use]
    pub fn new(voices: Vec<Box<dyn Voice>>) -> Self {
        Self { voices, prompts: Prompts::new(MEMORY), kept: None }
    }

    /// The ladder, with prompts that were prepared once kept in a folder. `voices` names the voices
    /// and their versions in their order: sounds of others are dropped. Only prepared prompts are
    /// kept there, never what is said to a member.
    ///
    /// # Errors
    /// The folder cannot be made or read.
    pub fn keeping_prompts(mut self, folder: &Path, voices: &str) -> std::io::Result<Self> {
        self.kept = Some(KeptPrompts::open(folder, voices)?);
        Ok(self)
    }

    /// Renders fixed prompts ahead, so that they start at once; says how many of them are ready now.
    /// Ends early once `cancelled` says yes. A prompt that no voice can say is left out.
    pub fn prepare(&mut self, prompts: &[Utterance], cancelled: &dyn Fn() -> bool) -> usize {
        let mut ready = 0;
        for utterance in prompts {
            if cancelled() {
                break;
            }
            let index = self.voices.iter().position(|voice| voice.speaks(&utterance.language));
            if index.is_some_and(|index| self.prepare_one(index, utterance, cancelled)) {
                ready += 1;
            }
        }
        ready
    }

    fn prepare_one(&mut self, index: usize, utterance: &Utterance, cancelled: &dyn Fn() -> bool) -> bool {
        let prompt = Prompt::of(index, utterance);
        let (sound, is_new) = match self.ready(&prompt) {
            Some(sound) => (sound, false),
            None => {
                let flow = || if cancelled() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) };
                let (result, down) = render(self.voices[index].as_mut(), utterance, &mut |_, _| flow());
                let Some(sound) = down.sound().filter(|_| result.is_ok()) else { return false };
                (sound, true)
            }
        };
        if let Some(kept) = &self.kept
            && (is_new || kept.get(&prompt).is_none())
        {
            // A full or read-only disk costs the head start and nothing else.
            let _ = kept.put(&prompt, &sound);
        }
        self.prompts.put(prompt, sound);
        true
    }

    /// A prompt that was said or prepared before.
    fn ready(&mut self, prompt: &Prompt) -> Option<Arc<Sound>> {
        if let Some(sound) = self.prompts.get(prompt) {
            return Some(sound);
        }
        let sound = Arc::new(self.kept.as_ref()?.get(prompt)?);
        self.prompts.put(prompt.clone(), sound.clone());
        Some(sound)
    }
}

/// Lets a voice speak and takes down what it says, if it says all of it.
fn render(
    voice: &mut dyn Voice,
    utterance: &Utterance,
    sink: &mut dyn FnMut(&[f32], u32) -> ControlFlow<()>,
) -> (Result<(), VoiceError>, TakeDown) {
    let mut down = TakeDown::default();
    let result = voice.speak(utterance, &mut |piece, rate| {
        down.push(piece, rate, LONGEST_PROMPT);
        let flow = sink(piece, rate);
        if flow.is_break() {
            down.abandon();
        }
        flow
    });
    (result, down)
}

impl Voice for VoiceLadder {
    fn speaks(&self, language: &LanguageTag) -> bool {
        self.voices.iter().any(|voice| voice.speaks(language))
    }

    fn speak(
        &mut self,
        utterance: &Utterance,
        sink: &mut dyn FnMut(&[f32], u32) -> ControlFlow<()>,
    ) -> Result<(), VoiceError> {
        let mut reason = VoiceError::NoVoice(utterance.language.clone());
        for index in 0..self.voices.len() {
            if !self.voices[index].speaks(&utterance.language) {
                continue;
            }
            let prompt = Prompt::of(index, utterance);
            if let Some(sound) = self.ready(&prompt) {
                let _ = sound.play(sink);
                return Ok(());
            }
            let mut heard = false;
            let (result, down) = render(self.voices[index].as_mut(), utterance, &mut |piece, rate| {
                heard = true;
                sink(piece, rate)
            });
            match result {
                Ok(()) => {
                    if let Some(sound) = down.sound() {
                        self.prompts.put(prompt, sound);
                    }
                    return Ok(());
                }
                // Another voice in the middle of a sentence would say it twice.
                Err(error) if heard => return Err(error),
                Err(error) => reason = error,
            }
        }
        Err(reason)
    }

    fn play_clip(
        &mut self,
        clip: &[u8],
        speed: f32,
        sink: &mut dyn FnMut(&[f32], u32) -> ControlFlow<()>,
    ) -> Result<(), VoiceError> {
        clips::play_clip(clip, speed, sink).map_err(|error| VoiceError::Failed(error.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    /// A voice that says a text's bytes as samples, each word a piece, and counts how often.
    struct Scripted {
        language: &'static str,
        fails_after: Option<usize>,
        spoken: Arc<AtomicUsize>,
    }

    impl Scripted {
        fn new(language: &'static str, fails_after: Option<usize>) -> (Box<Self>, Arc<AtomicUsize>) {
            let spoken = Arc::new(AtomicUsize::new(0));
            (Box::new(Self { language, fails_after, spoken: spoken.clone() }), spoken)
        }
    }

    impl Voice for Scripted {
        fn speaks(&self, language: &LanguageTag) -> bool {
            language.as_str() == self.language
        }

        fn speak(
            &mut self,
            utterance: &Utterance,
            sink: &mut dyn FnMut(&[f32], u32) -> ControlFlow<()>,
        ) -> Result<(), VoiceError> {
            self.spoken.fetch_add(1, Ordering::SeqCst);
            for (index, word) in utterance.text.split(' ').enumerate() {
                if self.fails_after == Some(index) {
                    return Err(VoiceError::Failed("scripted".into()));
                }
                let piece: Vec<f32> = word.bytes().map(|byte| f32::from(byte) / 256.0).collect();
                if sink(&piece, 16_000).is_break() {
                    break;
                }
            }
            Ok(())
        }
    }

    fn utterance(text: &str) -> Utterance {
        Utterance { text: text.into(), language: "sw".parse().unwrap(), speed: 1.0 }
    }

    /// What is heard of a text, and the result.
    fn speak(ladder: &mut VoiceLadder, text: &str) -> (String, Result<(), VoiceError>) {
        let mut heard = Vec::new();
        let result = ladder.speak(&utterance(text), &mut |piece, _| {
            heard.extend(piece.iter().map(|sample| (sample * 256.0).round() as u8));
            ControlFlow::Continue(())
        });
        (String::from_utf8(heard).unwrap(), result)
    }

    #[test]
    fn the_first_voice_of_the_language_speaks() {
        let ((english, _), (first, once), (second, never)) =
            (Scripted::new("en", None), Scripted::new("sw", None), Scripted::new("sw", None));
        let mut ladder = VoiceLadder::new(vec![english, first, second]);
        assert_eq!(speak(&mut ladder, "karibu sana"), ("karibusana".into(), Ok(())));
        assert_eq!((once.load(Ordering::SeqCst), never.load(Ordering::SeqCst)), (1, 0));
    }

    #[test]
    fn a_language_without_a_voice_is_an_error() {
        let (english, _) = Scripted::new("en", None);
        let mut ladder = VoiceLadder::new(vec![english]);
        assert!(!ladder.speaks(&"sw".parse().unwrap()));
        let (heard, result) = speak(&mut ladder, "karibu");
        assert_eq!((heard.as_str(), result), ("", Err(VoiceError::NoVoice("sw".parse().unwrap()))));
    }

    #[test]
    fn a_voice_that_fails_before_its_first_sound_is_followed_by_the_next() {
        let ((broken, _), (sound, _)) = (Scripted::new("sw", Some(0)), Scripted::new("sw", None));
        let mut ladder = VoiceLadder::new(vec![broken, sound]);
        assert_eq!(speak(&mut ladder, "karibu sana"), ("karibusana".into(), Ok(())));
    }

    #[test]
    fn a_voice_that_fails_later_is_not_repeated_by_another() {
        let ((broken, _), (sound, never)) = (Scripted::new("sw", Some(1)), Scripted::new("sw", None));
        let mut ladder = VoiceLadder::new(vec![broken, sound]);
        let (heard, result) = speak(&mut ladder, "karibu sana");
        assert_eq!((heard.as_str(), never.load(Ordering::SeqCst)), ("karibu", 0));
        assert!(matches!(result, Err(VoiceError::Failed(_))));
    }

    #[test]
    fn a_prompt_said_before_needs_no_voice_again() {
        let (voice, spoken) = Scripted::new("sw", None);
        let mut ladder = VoiceLadder::new(vec![voice]);
        let first = speak(&mut ladder, "karibu sana");
        assert_eq!(speak(&mut ladder, "karibu sana"), first);
        assert_eq!(spoken.load(Ordering::SeqCst), 1);
    }

    #[test]
    fn a_prompt_that_was_broken_off_is_said_anew() {
        let (voice, spoken) = Scripted::new("sw", None);
        let mut ladder = VoiceLadder::new(vec![voice]);
        ladder.speak(&utterance("karibu sana"), &mut |_, _| ControlFlow::Break(())).unwrap();
        assert_eq!(speak(&mut ladder, "karibu sana").0, "karibusana");
        assert_eq!(spoken.load(Ordering::SeqCst), 2);
    }

    #[test]
    fn prepared_prompts_are_there_in_the_next_session() {
        let folder = tempfile::tempdir().unwrap();
        let ladder = |voice| VoiceLadder::new(vec![voice]).keeping_prompts(folder.path(), "scripted 1").unwrap();
        let (voice, spoken) = Scripted::new("sw", None);
        assert_eq!(ladder(voice).prepare(&[utterance("karibu"), utterance("kwaheri")], &|| false), 2);
        assert_eq!(spoken.load(Ordering::SeqCst), 2);
        let (voice, spoken) = Scripted::new("sw", None);
        let mut next = ladder(voice);
        assert_eq!(speak(&mut next, "kwaheri").0, "kwaheri");
        assert_eq!(spoken.load(Ordering::SeqCst), 0);
    }

    #[test]
    fn what_is_said_without_being_prepared_is_not_written_down() {
        let folder = tempfile::tempdir().unwrap();
        let (voice, _) = Scripted::new("sw", None);
        let mut ladder = VoiceLadder::new(vec![voice]).keeping_prompts(folder.path(), "scripted 1").unwrap();
        assert_eq!(speak(&mut ladder, "karibu Asha").1, Ok(()));
        let own = std::fs::read_dir(folder.path()).unwrap().next().unwrap().unwrap();
        assert_eq!(std::fs::read_dir(own.path()).unwrap().count(), 0);
    }

    #[test]
    fn preparing_ends_when_it_is_cancelled() {
        let (voice, _) = Scripted::new("sw", None);
        let asked = Cell::new(0);
        let cancelled = || {
            asked.set(asked.get() + 1);
            asked.get() > 2
        };
        let prompts = [utterance("moja"), utterance("mbili"), utterance("tatu")];
        assert_eq!(VoiceLadder::new(vec![voice]).prepare(&prompts, &cancelled), 1);
    }
}
