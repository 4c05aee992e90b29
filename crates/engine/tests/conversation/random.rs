//! Whatever happens, in whatever order: the app never speaks while it listens, always waits for
//! something or has ended, and never uses a ticket twice.

use engine::{Command, Device, Effect, Engine, Hearing, Input, Meaning, Opening, TakeFlaw, Taken, Ticket};
use learner::{TeachingStage, Timestamp};
use proptest::prelude::*;

use crate::sample::{engine, finished, honey, mill, reached, spoke, teaching};

/// Something that a person, a device or a fault may do next.
#[derive(Clone, Debug)]
enum Act {
    /// The device answers what is open, in the way that this number picks.
    Answer(usize),
    /// The member taps a card or a command that is on the screen.
    Tap(usize),
    /// Any input at all, with any ticket.
    Wild(Input),
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        6 => (0_usize..1_000).prop_map(Act::Answer),
        2 => (0_usize..1_000).prop_map(Act::Tap),
        2 => wild().prop_map(Act::Wild),
    ]
}

fn meaning() -> impl Strategy<Value = Meaning> {
    let words = [
        "yes",
        "no",
        "phrase",
        "member:1",
        "newcomer",
        "picture:moon",
        "review",
        "teaching",
        "finished",
        "answer:members",
        "answer:true",
        "answer:talk",
        "language:sw",
        "course:mill",
        "course:none",
        "lesson:sharing",
        "lesson:none",
    ];
    let commands = Command::ALL.map(Meaning::Command);
    let words = words.map(|word| word.parse().unwrap());
    prop::sample::select(words.into_iter().chain(commands).collect::<Vec<Meaning>>())
}

fn hearing() -> impl Strategy<Value = Hearing> {
    prop_oneof![
        meaning().prop_map(|meaning| Hearing::Sure { meaning }),
        meaning().prop_map(|meaning| Hearing::Near { meaning }),
        Just(Hearing::Unclear),
        Just(Hearing::Silence),
        Just(Hearing::Deaf),
    ]
}

fn taken() -> impl Strategy<Value = Taken> {
    prop_oneof![
        4 => Just(Taken::Kept),
        1 => Just(Taken::Flawed { flaw: TakeFlaw::Silent }),
        1 => Just(Taken::Flawed { flaw: TakeFlaw::Noisy }),
        1 => Just(Taken::NotKept { error: "error-store-disk-full".to_owned() }),
        1 => Just(Taken::Deaf),
    ]
}

fn wild() -> impl Strategy<Value = Input> {
    let id = || (0_u64..200).prop_map(Ticket);
    let device = prop::sample::select(vec![Device::Microphone, Device::Speaker]);
    prop_oneof![
        Just(Input::Start),
        id().prop_map(|id| Input::Said { id }),
        id().prop_map(|id| Input::Interrupted { id }),
        (id(), hearing()).prop_map(|(id, hearing)| Input::Heard { id, hearing }),
        (id(), any::<Option<u32>>()).prop_map(|(id, milliseconds)| Input::Recorded { id, milliseconds }),
        (id(), taken()).prop_map(|(id, taken)| Input::Taken { id, taken }),
        id().prop_map(|id| Input::Remembered { id }),
        id().prop_map(|id| Input::NotRemembered { id, error: "error-store-read-only".to_owned() }),
        id().prop_map(|id| Input::Waited { id }),
        meaning().prop_map(|meaning| Input::Tapped { meaning }),
        ".{0,20}".prop_map(|text| Input::Typed { text }),
        (device.clone(), any::<bool>()).prop_map(|(device, lost)| if lost {
            Input::Lost { device }
        } else {
            Input::Back { device }
        }),
        Just(Input::Paused),
        Just(Input::Resumed),
        Just(Input::Close),
    ]
}

fn opening() -> impl Strategy<Value = Opening> {
    let entries = vec![
        spoke("en"),
        spoke("sw"),
        spoke("tr"),
        reached("sharing", "thought"),
        reached("deciding", "votes"),
        reached("sharing", "gone"),
        finished("sharing"),
        teaching("en", TeachingStage::Declined),
        teaching("sw", TeachingStage::Begun),
    ];
    let language = prop::option::of(prop::sample::select(vec!["en", "sw", "ar", "qu"]));
    let course = prop::option::of(prop::sample::select(vec!["mill", "honey", "none"]));
    let journal = prop::sample::subsequence(entries, 0..7);
    let takes = prop::collection::btree_map(prop::sample::select(vec!["yes", "again", "no"]), 0_u32..5, 0..3);
    (language, course, journal, takes, any::<bool>()).prop_map(|(language, course, journal, takes, hears)| Opening {
        language: language.map(|language| language.parse().unwrap()),
        course: course.map(|course| course.parse().unwrap()),
        journal,
        takes: [("en".parse().unwrap(), takes.into_iter().map(|(phrase, count)| (phrase.to_owned(), count)).collect())]
            .into(),
        hears,
        ..Opening::default()
    })
}

/// What is open, seen from outside.
#[derive(Default)]
struct Watch {
    last: u64,
    open: Vec<(Ticket, Kind)>,
    /// Listenings in which somebody spoke and was not surely understood.
    doubtful: Vec<Ticket>,
    paused: bool,
    started: bool,
    ended: bool,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Say,
    Listen,
    Record,
    Take,
    Remember,
    Wait,
}

impl Watch {
    fn input(&mut self, input: &Input) {
        match input {
            Input::Start => self.started = true,
            Input::Paused => self.paused = self.started,
            Input::Resumed => self.paused = false,
            Input::Said { id } | Input::Interrupted { id } => self.close(*id, &[Kind::Say]),
            Input::Heard { id, hearing } => {
                if matches!(hearing, Hearing::Near { .. } | Hearing::Unclear) {
                    self.doubtful.push(*id);
                }
                self.close(*id, &[Kind::Listen]);
            }
            Input::Recorded { id, .. } => self.close(*id, &[Kind::Record]),
            Input::Taken { id, .. } => self.close(*id, &[Kind::Take]),
            Input::Remembered { id } | Input::NotRemembered { id, .. } => self.close(*id, &[Kind::Remember]),
            Input::Waited { id } => self.close(*id, &[Kind::Wait]),
            _ => {}
        }
    }

    fn close(&mut self, id: Ticket, kinds: &[Kind]) {
        self.open.retain(|(open, kind)| !(*open == id && kinds.contains(kind)));
    }

    fn open(&mut self, id: Ticket, kind: Kind) {
        assert!(id.0 > self.last, "ticket {id:?} after {}", self.last);
        self.last = id.0;
        self.open.push((id, kind));
        let has = |wanted: &[Kind]| self.open.iter().any(|(_, kind)| wanted.contains(kind));
        assert!(
            !(has(&[Kind::Say]) && has(&[Kind::Listen, Kind::Record, Kind::Take])),
            "speaks while it listens: {:?}",
            self.open
        );
    }

    fn effect(&mut self, effect: &Effect) {
        assert!(!self.ended, "{effect:?} after the end");
        match effect {
            Effect::Say { id, lines, .. } => {
                assert!(lines.iter().all(|line| !line.text.trim().is_empty()), "says nothing: {lines:?}");
                assert!(!lines.iter().any(|line| is_key(&line.text)), "says a key: {lines:?}");
                self.open(*id, Kind::Say);
            }
            Effect::Listen { id, expected, .. } => {
                let mut wordings: Vec<_> = expected.iter().flat_map(|expected| &expected.wordings).collect();
                assert!(expected.iter().all(|expected| !expected.wordings.is_empty()));
                let count = wordings.len();
                wordings.sort();
                wordings.dedup();
                assert_eq!(count, wordings.len(), "two meanings share a wording");
                self.open(*id, Kind::Listen);
            }
            Effect::Record { id, .. } => self.open(*id, Kind::Record),
            Effect::Take { id, phrase, .. } => {
                assert!(!phrase.trim().is_empty(), "takes nothing");
                self.open(*id, Kind::Take);
            }
            Effect::KeepTake { heard, phrase, .. } => {
                assert!(self.doubtful.contains(heard), "{heard:?} was surely understood, or never heard");
                assert!(!phrase.trim().is_empty(), "keeps nothing");
            }
            Effect::Remember { id, .. } => self.open(*id, Kind::Remember),
            Effect::Wait { id, .. } => self.open(*id, Kind::Wait),
            Effect::StopSaying { id } => self.close(*id, &[Kind::Say]),
            Effect::StopListening { id } => self.close(*id, &[Kind::Listen, Kind::Record, Kind::Take]),
            Effect::Play { .. } | Effect::Show { .. } | Effect::Enter { .. } => {}
            Effect::End => self.ended = true,
        }
    }

    /// An answer to the newest of what is open.
    fn answer(&self, engine: &Engine, pick: usize) -> Option<Input> {
        let (id, kind) = *self.open.last()?;
        Some(match (kind, pick % 8) {
            (Kind::Say, 0) => Input::Interrupted { id },
            (Kind::Say, _) => Input::Said { id },
            (Kind::Remember, 0) => Input::NotRemembered { id, error: "error-store-disk-full".to_owned() },
            (Kind::Remember, _) => Input::Remembered { id },
            (Kind::Wait, _) => Input::Waited { id },
            (Kind::Take, 0) => Input::Taken { id, taken: Taken::Flawed { flaw: TakeFlaw::Silent } },
            (Kind::Take, 1) => Input::Taken { id, taken: Taken::Flawed { flaw: TakeFlaw::Clipped } },
            (Kind::Take, _) => Input::Taken { id, taken: Taken::Kept },
            (Kind::Record, half) => Input::Recorded { id, milliseconds: (half < 4).then_some(3_000) },
            (Kind::Listen, 0) => Input::Heard { id, hearing: Hearing::Silence },
            (Kind::Listen, 1) => Input::Heard { id, hearing: Hearing::Unclear },
            (Kind::Listen, 2) if pick.is_multiple_of(3) => Input::Heard { id, hearing: Hearing::Deaf },
            (Kind::Listen, half) => {
                let meaning = tappable(engine, pick / 8)?;
                let hearing = if half == 3 { Hearing::Near { meaning } } else { Hearing::Sure { meaning } };
                Input::Heard { id, hearing }
            }
        })
    }
}

/// Whether a text is the key of a message that no locale has.
fn is_key(text: &str) -> bool {
    text.contains('-') && text.chars().all(|character| character.is_ascii_lowercase() || character == '-')
}

fn tappable(engine: &Engine, pick: usize) -> Option<Meaning> {
    let view = engine.view();
    let cards: Vec<_> = view.cards.iter().chain(&view.commands).map(|card| card.meaning.clone()).collect();
    // Stopping is one of eight commands; sessions would all be short.
    let cards: Vec<_> =
        cards.into_iter().filter(|card| pick.is_multiple_of(40) || *card != Meaning::Command(Command::Stop)).collect();
    cards.get(pick % cards.len().max(1)).cloned()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn it_waits_for_something_or_has_ended(
        opening in opening(),
        courses in 0_usize..4,
        acts in prop::collection::vec((act(), -5_000_i64..100_000_000), 0..120),
    ) {
        let courses = match courses {
            0 => Vec::new(),
            1 => vec![mill()],
            2 => vec![honey()],
            _ => vec![mill(), honey()],
        };
        let mut engine = engine(opening, courses);
        let mut watch = Watch::default();
        let mut now = Timestamp(0);
        let acts = std::iter::once((Act::Wild(Input::Start), 0)).chain(acts);
        for (act, passed) in acts {
            now.0 += passed;
            let input = match act {
                Act::Answer(pick) => watch.answer(&engine, pick),
                Act::Tap(pick) => tappable(&engine, pick).map(|meaning| Input::Tapped { meaning }),
                Act::Wild(input) => Some(input),
            };
            let Some(input) = input else { continue };
            watch.input(&input);
            for effect in engine.handle(now, input.clone()) {
                watch.effect(&effect);
            }
            prop_assert_eq!(engine.is_over(), watch.ended);
            let waits = watch.ended || watch.paused || !watch.open.is_empty();
            prop_assert!(waits, "waits for nothing after {:?}", input);
        }
    }
}
