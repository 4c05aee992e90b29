//! `sauti federation`: officers decide what is published, each on their own device.

mod failure;
mod keys;
mod packs;
mod signing;
mod wording;

use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use federation::{Delegate, Intent, Moment, Repository, RoleName, Terms};
use locale::Message;
use serde_json::json;

use crate::arguments::{self, Federation, Whose};
use crate::commands::Scene;
use crate::told::Failure;

/// Does what an officer asks for.
pub(crate) fn run(scene: &Scene, arguments: &Federation) -> Result<(), Failure> {
    match arguments {
        Federation::Key(key) => keys::make(scene, key),
        Federation::Init(init) => begin(scene, init),
        Federation::Show(repository) => signing::show(scene, &Repository::open(&repository.folder)?),
        Federation::Sign(sign) => signing::sign(scene, sign),
        Federation::Publish(publish) => signing::publish(scene, publish),
        Federation::GiveUp(arguments) => {
            Repository::open(&arguments.repository.folder)?.give_up(&arguments.role)?;
            scene.output().say(&Message::new("federation-given-up").with("role", arguments.role.as_str()));
            Ok(())
        }
        Federation::Propose(arguments) => packs::propose(scene, arguments),
        other => decide(scene, other),
    }
}

fn begin(scene: &Scene, arguments: &arguments::Init) -> Result<(), Failure> {
    let officers = arguments.officers.iter().map(|file| keys::public(file)).collect::<Result<_, _>>()?;
    let terms = Terms { title: arguments.title.clone(), officers, threshold: arguments.threshold };
    let repository = Repository::at(&arguments.repository.folder);
    repository.begin(&terms, now())?;
    signing::show(scene, &repository)
}

/// Writes down a decision that changes nothing but the lists.
fn decide(scene: &Scene, arguments: &Federation) -> Result<(), Failure> {
    let (folder, intents) = intents(arguments)?;
    let repository = Repository::open(folder)?;
    for intent in intents {
        repository.propose(&intent, now())?;
    }
    signing::show(scene, &repository)
}

fn intents(arguments: &Federation) -> Result<(&Path, Vec<Intent>), Failure> {
    let officers = |whose: &Whose| whose.role.clone().unwrap_or_else(RoleName::root);
    let by = |role: &Option<RoleName>| role.clone().unwrap_or_else(RoleName::targets);
    Ok(match arguments {
        Federation::AddOfficer(add) => {
            let intent = Intent::AddOfficer { role: officers(&add.whose), key: keys::public(&add.officer)? };
            (&add.repository.folder, vec![intent])
        }
        Federation::RemoveOfficer(remove) => {
            let intent = Intent::RemoveOfficer { role: officers(&remove.whose), who: remove.who.clone() };
            (&remove.repository.folder, vec![intent])
        }
        Federation::Rotate(rotate) => {
            let role = officers(&rotate.whose);
            let added = Intent::AddOfficer { role: role.clone(), key: keys::public(&rotate.officer)? };
            // By the name of the old key: the officer keeps their own. It goes last, so that there are always enough.
            let repository = Repository::open(&rotate.repository.folder)?;
            let there = repository.officers(&role)?.into_iter().find(|key| key.name() == rotate.who);
            let who = there.map_or_else(|| rotate.who.clone(), |key| key.id());
            (&rotate.repository.folder, vec![added, Intent::RemoveOfficer { role, who }])
        }
        Federation::Threshold(arguments) => {
            let intent = Intent::SetThreshold { role: officers(&arguments.whose), threshold: arguments.threshold };
            (&arguments.repository.folder, vec![intent])
        }
        Federation::Delegate(arguments) => {
            let officers = arguments.officers.iter().map(|file| keys::public(file)).collect::<Result<_, _>>()?;
            let (name, threshold) = (arguments.name.clone(), arguments.threshold);
            let delegate = Delegate { name, officers, threshold, scope: arguments.scope.clone() };
            (&arguments.repository.folder, vec![Intent::Trust { by: by(&arguments.by), delegate }])
        }
        Federation::Undelegate(arguments) => {
            let intent = Intent::Distrust { by: by(&arguments.by), name: arguments.name.clone() };
            (&arguments.repository.folder, vec![intent])
        }
        Federation::Withdraw(arguments) => {
            let reasons = arguments.reasons.iter().map(|reason| wording::reason(reason)).collect::<Result<_, _>>()?;
            let intent = Intent::Withdraw { role: by(&arguments.whose.role), name: arguments.name.clone(), reasons };
            (&arguments.repository.folder, vec![intent])
        }
        Federation::Renew(renew) => (&renew.repository.folder, vec![Intent::Renew { role: officers(&renew.whose) }]),
        // What has a way of its own is not asked here.
        _ => (Path::new("."), Vec::new()),
    })
}

/// What the clock of this device says.
fn now() -> Moment {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    Moment::from_seconds(i64::try_from(seconds).unwrap_or(i64::MAX))
}

/// Tells one thing that was done.
fn told(scene: &Scene, message: &Message) {
    scene.output().value(&json!({ "done": message.key() }));
    scene.output().say(message);
}
