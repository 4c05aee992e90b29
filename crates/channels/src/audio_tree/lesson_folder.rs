//! The tracks of one lesson: its title, its steps as they are written with the replies behind each question, its end.

use course::Line;

use super::{Track, TrackKind, Way, name};
use crate::growing::said;
use crate::piece::{TO_CHOOSE, TO_SPEAK, TO_THINK};
use crate::{Choice, Item, LessonTree, Next, Phrase, Phrasebook, Piece, Station, Task};

/// The tracks of a lesson with this number, from 1; `following` is the folder of the lesson after it.
pub(super) fn tracks(
    lesson: &LessonTree,
    number: usize,
    following: Option<usize>,
    phrasebook: &dyn Phrasebook,
) -> Vec<Track> {
    let layout = Layout::of(lesson, phrasebook);
    let mut tracks = vec![layout.title(number)];
    for (at, station) in lesson.stations.iter().enumerate() {
        tracks.extend(layout.station(at, station));
    }
    tracks.push(layout.end(following));
    tracks
}

/// Which track is where.
struct Layout<'a> {
    lesson: &'a LessonTree,
    phrasebook: &'a dyn Phrasebook,
    /// The number of the first track of each station.
    starts: Vec<usize>,
    /// The number of the last track.
    end: usize,
}

/// How many tracks a station has.
fn tracks_of(station: &Station) -> usize {
    match &station.task {
        Task::Choose { choices, .. } => 1 + choices.len() + usize::from(station.hint.is_some()),
        Task::Arrange { .. } => 2,
        Task::Listen { .. } | Task::SayAfter { .. } | Task::Think { .. } => 1,
    }
}

impl<'a> Layout<'a> {
    fn of(lesson: &'a LessonTree, phrasebook: &'a dyn Phrasebook) -> Self {
        let mut number = 2;
        let mut starts = Vec::with_capacity(lesson.stations.len());
        for station in &lesson.stations {
            starts.push(number);
            number += tracks_of(station);
        }
        Self { lesson, phrasebook, starts, end: number }
    }

    fn place(&self, next: Next) -> usize {
        match next {
            Next::Station(at) => self.starts.get(at).copied().unwrap_or(self.end),
            Next::End => self.end,
        }
    }

    fn phrase(&self, phrase: &Phrase) -> Piece {
        Piece::Line(said(self.phrasebook, phrase))
    }

    /// A track at a place that goes on at another; where that is not simply the next one, it is said.
    fn track(&self, at: usize, kind: TrackKind, mut pieces: Vec<Piece>, next: usize) -> Track {
        if next != at + 1 {
            pieces.push(self.phrase(&Phrase::GoToTrack(next)));
        }
        self.silent(at, kind, pieces, Some(next))
    }

    /// A track that does not say where it goes on.
    fn silent(&self, at: usize, kind: TrackKind, pieces: Vec<Piece>, next: Option<usize>) -> Track {
        Track { name: name(at, self.end), kind, pieces, ways: Vec::new(), next }
    }

    fn title(&self, number: usize) -> Track {
        let mut pieces = vec![self.phrase(&Phrase::Lesson(number)), Piece::from(&self.lesson.title)];
        pieces.extend(self.lesson.summary.as_ref().map(Piece::from));
        self.track(1, TrackKind::Title, pieces, self.place(Next::Station(0)))
    }

    fn end(&self, following: Option<usize>) -> Track {
        let what = following.map_or(Phrase::CourseDone, Phrase::NextInFolder);
        let pieces = vec![self.phrase(&Phrase::LessonDone), self.phrase(&what)];
        self.silent(self.end, TrackKind::End, pieces, None)
    }

    fn station(&self, at: usize, station: &Station) -> Vec<Track> {
        let start = self.starts[at];
        let next = self.place(station.next);
        let kind = || TrackKind::Step(station.step.clone());
        let mut pieces = vec![Piece::from(&station.text)];
        let reply = |reply: &Option<Line>| reply.as_ref().map(Piece::from);
        match &station.task {
            Task::Listen { reply: said } => pieces.extend(reply(said)),
            Task::SayAfter { phrase, reply } => {
                let now_you = self.phrase(&Phrase::NowYou);
                pieces.extend([phrase.into(), now_you, Piece::Silence(TO_SPEAK), reply.into()]);
            }
            Task::Think { reply: said, .. } => {
                pieces.extend([self.phrase(&Phrase::ThinkAloud), Piece::Silence(TO_THINK)]);
                pieces.extend(reply(said));
            }
            Task::Arrange { items, offered, reply } => return self.arrange(start, station, items, offered, reply),
            Task::Choose { choices, .. } => return self.choose(start, station, choices),
        }
        vec![self.track(start, kind(), pieces, next)]
    }

    fn arrange(
        &self,
        start: usize,
        station: &Station,
        items: &[Item],
        offered: &[usize],
        reply: &Option<Line>,
    ) -> Vec<Track> {
        let mut asked = vec![Piece::from(&station.text)];
        asked.extend(offered.iter().filter_map(|place| items.get(*place)).map(|item| Piece::from(&item.label)));
        if let Some(hint) = &station.hint {
            asked.extend([self.phrase(&Phrase::HintIs), hint.into()]);
        }
        asked.extend([self.phrase(&Phrase::OrderThink), Piece::Silence(TO_THINK)]);
        let mut told = vec![self.phrase(&Phrase::OrderIs)];
        told.extend(items.iter().map(|item| Piece::from(&item.label)));
        told.extend(reply.as_ref().map(Piece::from));
        let step = || station.step.clone();
        vec![
            self.track(start, TrackKind::Step(step()), asked, start + 1),
            self.track(start + 1, TrackKind::Order(step()), told, self.place(station.next)),
        ]
    }

    /// The question with the track of each answer; behind it the replies, and the hint.
    fn choose(&self, start: usize, station: &Station, choices: &[Choice]) -> Vec<Track> {
        let mut pieces = vec![Piece::from(&station.text)];
        let mut ways = Vec::with_capacity(choices.len());
        let mut replies = Vec::with_capacity(choices.len() + 1);
        for (choice, track) in choices.iter().zip(start + 1..) {
            pieces.extend([Piece::from(&choice.label), self.phrase(&Phrase::GoToTrack(track))]);
            ways.push(Way { answer: choice.id.clone(), right: choice.right, track });
            replies.push(self.reply(track, start, station, choice));
        }
        if let Some(hint) = &station.hint {
            let track = start + 1 + choices.len();
            pieces.push(self.phrase(&Phrase::HintOnTrack(track)));
            let said = vec![self.phrase(&Phrase::HintIs), hint.into()];
            replies.push(self.pointing(track, TrackKind::Hint(station.step.clone()), said, start));
        }
        pieces.extend([self.phrase(&Phrase::ChooseNow), Piece::Silence(TO_CHOOSE)]);
        let kind = TrackKind::Step(station.step.clone());
        let question = Track { ways, ..self.silent(start, kind, pieces, Some(self.place(station.next))) };
        std::iter::once(question).chain(replies).collect()
    }

    /// A reply begins with its answer, for whoever lets the player run and hears them all.
    fn reply(&self, track: usize, question: usize, station: &Station, choice: &Choice) -> Track {
        let next = self.place(choice.next);
        let mut pieces = vec![Piece::from(&choice.label)];
        pieces.extend(choice.reply.iter().map(Piece::from));
        if next == question {
            pieces.push(self.phrase(&Phrase::OnceMore));
        }
        self.pointing(track, TrackKind::Reply(station.step.clone(), choice.id.clone()), pieces, next)
    }

    /// A track that somebody jumped to always says where it goes on, even at the next one.
    fn pointing(&self, at: usize, kind: TrackKind, mut pieces: Vec<Piece>, next: usize) -> Track {
        pieces.push(self.phrase(&Phrase::GoToTrack(next)));
        self.silent(at, kind, pieces, Some(next))
    }
}
