//! Reading what is proposed, signing it, and bringing it into force.

use std::fs;
use std::io::{self, IsTerminal, Write};
use std::ops::ControlFlow;
use std::path::PathBuf;

use audio::Direction;
use federation::{Proposal, ProposalError, Published, Repository, RepositoryError, SigningKey, Standing};
use installation::Choice;
use locale::Message;
use serde_json::json;
use speech::{SpeakerError, Utterance};

use super::{keys, now, told, wording};
use crate::arguments::{Publish, Sign};
use crate::commands::Scene;
use crate::told::{Failure, NO, file_message};

/// Tells what is proposed, and who has signed.
pub(super) fn show(scene: &Scene, repository: &Repository) -> Result<(), Failure> {
    let proposals = repository.proposals()?;
    if proposals.is_empty() {
        told(scene, &Message::new("federation-nothing-proposed"));
    }
    for proposal in &proposals {
        tell(scene, repository, proposal)?;
    }
    Ok(())
}

/// Tells one proposal: what it changes, computed from the bytes that are signed, and how far it is.
fn tell(scene: &Scene, repository: &Repository, proposal: &Proposal) -> Result<(), Failure> {
    let output = scene.output();
    let standing = repository.standing(proposal)?;
    let changes = texts(scene, repository, proposal)?;
    output.value(&json!({
        "role": proposal.role(), "version": proposal.version(), "fingerprint": proposal.fingerprint(),
        "changes": changes, "signed": standing.signed, "missing": standing.missing,
        "file": repository.proposal_file(proposal.role()),
    }));
    let version = i64::try_from(proposal.version()).unwrap_or(i64::MAX);
    let heading = Message::new("federation-proposal").with("role", proposal.role().as_str());
    output.say(&heading.with_number("version", version).with("fingerprint", proposal.fingerprint()));
    changes.iter().for_each(|change| output.line_for_people(&format!("  - {change}")));
    output.say(&standing_message(&standing));
    let file = repository.proposal_file(proposal.role()).display().to_string();
    output.say(&Message::new("federation-proposal-file").with("file", file));
    Ok(())
}

fn texts(scene: &Scene, repository: &Repository, proposal: &Proposal) -> Result<Vec<String>, Failure> {
    let changes = repository.changes(proposal)?;
    Ok(changes.iter().map(|change| scene.output().text(&wording::change(change, &scene.language))).collect())
}

fn standing_message(standing: &Standing) -> Message {
    let signed = if standing.signed.is_empty() { "–".to_owned() } else { standing.signed.join(", ") };
    let missing = i64::try_from(standing.missing).unwrap_or(i64::MAX);
    Message::new("federation-standing").with("signed", signed).with_number("missing", missing)
}

/// Shows each proposal that this key may sign, asks, and signs; what enough have signed then comes into force.
pub(super) fn sign(scene: &Scene, arguments: &Sign) -> Result<(), Failure> {
    let repository = Repository::open(&arguments.repository.folder)?;
    take_in(&repository, &arguments.copies)?;
    let key = keys::open(scene, &arguments.key)?;
    let mut asked = 0;
    for proposal in repository.proposals()? {
        let may = repository.officers(proposal.role())?.iter().any(|officer| officer.id() == key.id());
        if !may {
            continue;
        }
        asked += 1;
        tell(scene, &repository, &proposal)?;
        if arguments.aloud {
            read_aloud(scene, &texts(scene, &repository, &proposal)?)?;
        }
        if !(arguments.yes || agrees(scene)?) {
            told(scene, &Message::new("federation-not-signed").with("role", proposal.role().as_str()));
            continue;
        }
        let standing = repository.sign(proposal.role(), &key)?;
        told(scene, &Message::new("federation-signed").with("role", proposal.role().as_str()));
        scene.output().say(&standing_message(&standing));
    }
    if asked == 0 {
        return Err(Failure { message: Message::new("federation-nothing-to-sign"), code: NO });
    }
    // The last signature brings it into force, where the signer is an officer of the federation itself.
    match bring_into_force(scene, &repository, &key) {
        Err(RepositoryError::Proposal(ProposalError::NotAnOfficer { .. })) => {
            told(scene, &Message::new("federation-to-be-published"));
            Ok(())
        }
        other => Ok(other?),
    }
}

/// Brings into force what enough have signed.
pub(super) fn publish(scene: &Scene, arguments: &Publish) -> Result<(), Failure> {
    let repository = Repository::open(&arguments.repository.folder)?;
    take_in(&repository, &arguments.copies)?;
    let key = keys::open(scene, &arguments.key)?;
    Ok(bring_into_force(scene, &repository, &key)?)
}

fn bring_into_force(scene: &Scene, repository: &Repository, key: &SigningKey) -> Result<(), RepositoryError> {
    let Published { roles, waiting } = repository.publish(key, now())?;
    for role in &roles {
        told(scene, &Message::new("federation-published").with("role", role.as_str()));
    }
    for (role, standing) in &waiting {
        let missing = i64::try_from(standing.missing).unwrap_or(i64::MAX);
        told(scene, &Message::new("federation-waiting").with("role", role.as_str()).with_number("missing", missing));
    }
    if roles.is_empty() && waiting.is_empty() {
        told(scene, &Message::new("federation-list-renewed"));
    }
    Ok(())
}

fn take_in(repository: &Repository, copies: &[PathBuf]) -> Result<(), Failure> {
    for file in copies {
        let bytes = fs::read(file).map_err(|error| file_message(file, &error))?;
        repository.take_in(&Proposal::from_bytes(&bytes)?)?;
    }
    Ok(())
}

/// Asks for a clear yes, in the officer's own language. Where nobody can be asked, nothing is signed.
fn agrees(scene: &Scene) -> Result<bool, Failure> {
    if scene.json || !io::stdin().is_terminal() {
        return Err(Message::new("federation-cannot-ask").into());
    }
    let output = scene.output();
    print!("{} ", output.text(&Message::new("federation-agree")));
    let _ = io::stdout().flush();
    let mut answer = String::new();
    io::stdin().read_line(&mut answer).map_err(|_| Failure::from(Message::new("federation-cannot-ask")))?;
    let yes = output.text(&Message::new("federation-agree-yes"));
    // As answers are compared everywhere: an accent that a keyboard lacks is no other word.
    let language = scene.installation.languages.get(&scene.language);
    let folded = |text: &str| language.map_or_else(|| text.trim().to_lowercase(), |language| language.fold(text));
    Ok(folded(&answer) == folded(&yes))
}

/// Reads the changes aloud, in the officer's language, over the usual speaker.
fn read_aloud(scene: &Scene, texts: &[String]) -> Result<(), Failure> {
    let choice = Choice::of(None, Direction::Speaker);
    let mut open = choice.speaker().ok_or_else(|| SpeakerError::Absent(String::new()))?;
    let (mut voice, mut speaker) = (installation::voice(&scene.installation)?, open()?);
    let mut failure = None;
    for text in texts {
        let utterance = Utterance { text: text.clone(), language: scene.language.clone(), speed: 1.0 };
        voice.speak(&utterance, &mut |samples, rate| match speaker.write(samples, rate) {
            Ok(()) => ControlFlow::Continue(()),
            Err(error) => {
                failure = Some(error);
                ControlFlow::Break(())
            }
        })?;
    }
    match failure {
        Some(error) => Err(error.into()),
        None => Ok(speaker.finish()?),
    }
}
