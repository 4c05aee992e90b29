//! Months without a network, wrong clocks, and sticks from long ago.

use std::sync::Arc;

use federation::{ClientError, Freshness, Intent, Moment, RoleName};

use crate::scene::{Scene, Stick, day};

/// How a device's clock goes.
#[derive(Clone, Copy, Debug)]
enum Clock {
    Right,
    In1970,
    In2099,
    StepsBack,
}

impl Clock {
    fn shows(self, true_time: Moment) -> Moment {
        match self {
            Self::Right => true_time,
            Self::In1970 => Moment::from_seconds(1_000_000),
            Self::In2099 => Moment::from_seconds(4_075_000_000),
            // Half a year behind what it showed before.
            Self::StepsBack => Moment::from_seconds(true_time.seconds() - 183 * 86_400),
        }
    }
}

/// What is met after the time offline.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Met {
    /// Signed yesterday.
    Fresh,
    /// What the device knows already.
    Stale,
    /// What the device has seen replaced.
    RolledBack,
}

/// A device that knows the second version meets a source after some days.
fn check(days: u32, clock: Clock, met: Met) {
    let cell = format!("{days} days, {clock:?}, {met:?}");
    let scene = Scene::founded(1, 1);
    let first = scene.source();
    scene.list(&RoleName::targets(), "course", b"manifest", "1.0.0", day(1));
    scene.sign_and_publish(day(1));
    let (device, store) = scene.device();
    device.refresh_patiently(scene.source(), day(2)).unwrap();
    let known = scene.source();
    let met_on = day(2 + days);
    let source: Arc<Stick> = match met {
        Met::Fresh => {
            for own in [RoleName::root(), RoleName::targets()] {
                scene.repository.propose(&Intent::Renew { role: own }, met_on).unwrap_or_default();
            }
            scene.sign_and_publish(met_on);
            scene.source()
        }
        Met::Stale => known,
        Met::RolledBack => first,
    };
    let before = store.files.lock().unwrap().clone();
    let answer = device.refresh_patiently(source, clock.shows(met_on));
    if met == Met::RolledBack {
        assert!(matches!(answer, Err(ClientError::Rollback { .. })), "{cell}: {answer:?}");
        assert_eq!(*store.files.lock().unwrap(), before, "{cell}: what was believed stays");
        return;
    }
    let mut believed = answer.unwrap_or_else(|error| panic!("{cell}: locked out: {error}"));
    assert!(believed.target("course").is_ok(), "{cell}");
    let time = clock.shows(met_on).max(day(1));
    let expired = met == Met::Stale && time > day(1 + 183) || met == Met::Fresh && matches!(clock, Clock::In2099);
    assert_eq!(matches!(believed.freshness(), Freshness::Stale { .. }), expired, "{cell}");
    // The clock is set right, and somebody fresh comes by: nothing is left of it.
    scene.sign_and_publish(met_on);
    let healed = device.refresh_patiently(scene.source(), met_on.plus_days(1)).unwrap();
    if met == Met::Fresh || days < 365 {
        assert!(matches!(healed.freshness(), Freshness::Fresh { .. }), "{cell}: {healed:?}");
    }
}

#[test]
fn no_time_offline_and_no_clock_locks_a_device_out_or_lets_versions_go_back() {
    for days in [0, 30, 180, 365, 1000] {
        for clock in [Clock::Right, Clock::In1970, Clock::In2099, Clock::StepsBack] {
            for met in [Met::Fresh, Met::Stale, Met::RolledBack] {
                check(days, clock, met);
            }
        }
    }
}

#[test]
fn a_record_that_cannot_be_read_stops_the_refresh_and_is_no_empty_record() {
    let scene = Scene::founded(1, 1);
    let first = scene.source();
    scene.list(&RoleName::targets(), "course", b"manifest", "1.0.0", day(1));
    scene.sign_and_publish(day(1));
    let (device, store) = scene.device();
    device.refresh_patiently(scene.source(), day(2)).unwrap();
    let before = store.files.lock().unwrap().clone();
    *store.broken.lock().unwrap() = Some("timestamp.json".to_owned());
    let error = device.refresh_patiently(first, day(3)).unwrap_err();
    assert!(matches!(error, ClientError::Store(_)), "{error:?}");
    assert_eq!(*store.files.lock().unwrap(), before);
}

#[test]
fn what_one_device_believes_it_passes_on_to_the_next() {
    let scene = Scene::founded(1, 1);
    let (behind, _) = scene.device();
    behind.refresh_patiently(scene.source(), day(1)).unwrap();
    scene.list(&RoleName::targets(), "course", b"manifest", "1.0.0", day(1));
    scene.sign_and_publish(day(1));
    let (ahead, store) = scene.device();
    ahead.refresh_patiently(scene.source(), day(2)).unwrap();
    let passed_on = Arc::new(federation::HeldMetadata::new(store));
    let mut believed = behind.refresh_patiently(passed_on, day(3)).unwrap();
    assert!(believed.target("course").is_ok());
}

#[test]
fn what_a_device_believes_lies_under_the_names_of_a_repository() {
    let scene = Scene::founded(1, 2);
    scene.list(&RoleName::targets(), "course", b"manifest", "1.0.0", day(1));
    scene.sign_and_publish(day(1));
    let (ahead, store) = scene.device();
    ahead.refresh_patiently(scene.source(), day(2)).unwrap();
    let files = federation::HeldMetadata::new(store).files().unwrap();
    let under = |(name, bytes): (String, Vec<u8>)| (format!("metadata/{name}"), bytes);
    let stick = Stick { files: files.into_iter().map(under).collect(), dying: false };
    let published = scene.source();
    let strangers: Vec<_> =
        stick.files.iter().filter(|(name, bytes)| published.files.get(*name) != Some(bytes)).collect();
    assert!(strangers.is_empty(), "{:?}", strangers.iter().map(|(name, _)| name).collect::<Vec<_>>());
    let (behind, _) = scene.device();
    let mut believed = behind.refresh_patiently(Arc::new(stick), day(3)).unwrap();
    assert!(believed.target("course").is_ok());
}
