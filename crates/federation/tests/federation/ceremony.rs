//! Three of five officers decide, each on their own device, in any order, with no network.

use std::collections::BTreeMap;
use std::fs;

use federation::{Change, Intent, Proposal, ProposalError, Repository, RepositoryError, RoleName, Terms};

use crate::scene::{Scene, day, officers, publics, role};

/// All ways to choose `count` of `of`.
fn subsets(of: usize, count: usize) -> Vec<Vec<usize>> {
    let sets = (0..1_usize << of).filter(|set| set.count_ones() as usize == count);
    sets.map(|set| (0..of).filter(|at| set & (1 << at) != 0).collect()).collect()
}

/// The proposal for a role, carried away, signed by one officer on a device of their own, and brought back.
fn signed_elsewhere(scene: &Scene, name: &RoleName, officer: usize) -> Proposal {
    let away = tempfile::tempdir().unwrap();
    copy(scene.folder.path(), away.path());
    let there = Repository::at(away.path());
    there.sign(name, &scene.officers[officer].0).unwrap();
    Proposal::from_bytes(&fs::read(there.proposal_file(name)).unwrap()).unwrap()
}

fn copy(from: &std::path::Path, to: &std::path::Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

#[test]
fn any_three_of_five_found_a_federation_in_any_order() {
    for mut three in subsets(5, 3) {
        for _ in 0..3 {
            three.rotate_left(1);
            let scene = Scene::proposed(3, 5);
            for name in [RoleName::root(), RoleName::targets()] {
                for officer in &three {
                    scene.repository.take_in(&signed_elsewhere(&scene, &name, *officer)).unwrap();
                }
            }
            let published = scene.repository.publish(&scene.officers[three[2]].0, day(0)).unwrap();
            assert_eq!(published.roles.len(), 2, "{three:?}");
            scene.device().0.refresh(scene.source(), day(1)).unwrap();
        }
    }
}

#[test]
fn two_of_five_decide_nothing() {
    for two in subsets(5, 2) {
        let scene = Scene::founded(3, 5);
        scene.list(&RoleName::targets(), "course", b"manifest", "1.0.0", day(1));
        for officer in &two {
            scene.repository.sign(&RoleName::targets(), &scene.officers[*officer].0).unwrap();
        }
        let published = scene.repository.publish(&scene.officers[two[0]].0, day(1)).unwrap();
        assert!(published.roles.is_empty());
        assert_eq!(published.waiting[0].1.missing, 1);
        // Whatever else is on the stick, the device knows of no course.
        let mut believed = scene.device().0.refresh(scene.source(), day(2)).unwrap();
        assert!(believed.target("course").is_err());
    }
}

#[test]
fn one_key_under_two_names_founds_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let one = officers("officer", 1).remove(0).0;
    let twice = vec![one.public("Amina"), one.public("Musa")];
    let terms = Terms { title: "Union".to_owned(), officers: twice, threshold: 2 };
    let refused = Repository::at(folder.path()).begin(&terms, day(0)).unwrap_err();
    assert_eq!(refused, RepositoryError::KeyTwice { role: RoleName::root() });
}

#[test]
fn a_text_that_was_replaced_after_somebody_signed_is_refused() {
    let scene = Scene::founded(2, 3);
    scene.list(&RoleName::targets(), "course", b"manifest", "1.0.0", day(1));
    let signed = signed_elsewhere(&scene, &RoleName::targets(), 0);
    let text = String::from_utf8(signed.to_bytes()).unwrap();
    let replaced = Proposal::from_bytes(text.replace("1.0.0", "6.6.6").as_bytes()).unwrap();
    let changed = RepositoryError::Proposal(ProposalError::Changed { role: RoleName::targets() });
    assert_eq!(scene.repository.take_in(&replaced).unwrap_err(), changed);
    // Even put into the folder by hand it is neither signed by the next officer nor published.
    fs::write(scene.repository.proposal_file(&RoleName::targets()), replaced.to_bytes()).unwrap();
    assert_eq!(scene.repository.sign(&RoleName::targets(), &scene.officers[1].0).unwrap_err(), changed);
    assert_eq!(scene.repository.publish(&scene.officers[1].0, day(1)).unwrap_err(), changed);
}

#[test]
fn an_old_proposal_is_refused() {
    let scene = Scene::founded(1, 2);
    scene.list(&RoleName::targets(), "course", b"manifest", "1.0.0", day(1));
    let old = signed_elsewhere(&scene, &RoleName::targets(), 1);
    scene.sign_and_publish(day(1));
    let outdated = ProposalError::Outdated { role: RoleName::targets(), version: 2 };
    assert_eq!(scene.repository.take_in(&old).unwrap_err(), RepositoryError::Proposal(outdated));
}

#[test]
fn a_stranger_signs_nothing() {
    let scene = Scene::proposed(1, 2);
    let (stranger, _) = officers("stranger", 1).remove(0);
    let refused = ProposalError::NotAnOfficer { role: RoleName::root() };
    assert_eq!(scene.repository.sign(&RoleName::root(), &stranger).unwrap_err(), RepositoryError::Proposal(refused));
}

#[test]
fn an_officer_is_told_all_that_a_signature_covers() {
    let scene = Scene::proposed(2, 3);
    let proposal = &scene.repository.proposals().unwrap()[0];
    let changes = scene.repository.changes(proposal).unwrap();
    assert!(changes.contains(&Change::Begins { title: "Union of mills".to_owned() }));
    assert_eq!(changes.iter().filter(|change| matches!(change, Change::Joins { .. })).count(), 3);
    assert!(changes.contains(&Change::Needs { role: "root".to_owned(), threshold: 2, of: 3 }));
    assert!(!changes.iter().any(|change| matches!(change, Change::Unknown { .. })));
    // Something that no word describes is named all the same.
    let text = String::from_utf8(proposal.to_bytes()).unwrap();
    let odd = Proposal::from_bytes(text.replacen("\"_type\"", "\"x-odd\": 1, \"_type\"", 1).as_bytes()).unwrap();
    let changes = scene.repository.changes(&odd).unwrap();
    assert!(changes.contains(&Change::Unknown { member: "x-odd".to_owned() }));
}

#[test]
fn whoever_leaves_signs_no_longer_and_whoever_stays_signs_again_for_what_is_published() {
    let scene = Scene::founded(2, 3);
    let (device, _) = scene.device();
    device.refresh(scene.source(), day(1)).unwrap();
    let leaves = Intent::RemoveOfficer { role: RoleName::root(), who: "officer-0".to_owned() };
    assert_eq!(scene.repository.propose(&leaves, day(2)).unwrap().len(), 2);
    let [_, one, other] = &scene.officers[..] else { panic!("three officers") };
    // The old officers decide, the one who leaves among them; the new ones must agree too.
    scene.repository.sign(&RoleName::root(), &scene.officers[0].0).unwrap();
    assert_eq!(scene.repository.sign(&RoleName::root(), &one.0).unwrap().missing, 1);
    scene.repository.sign(&RoleName::root(), &other.0).unwrap();
    // The list of packs was signed by somebody who is gone: it waits for the new officers, and the root with it.
    assert!(scene.repository.publish(&one.0, day(2)).unwrap().roles.is_empty());
    let refused = scene.repository.sign(&RoleName::targets(), &scene.officers[0].0).unwrap_err();
    assert!(matches!(refused, RepositoryError::Proposal(ProposalError::NotAnOfficer { .. })));
    for (key, _) in [one, other] {
        scene.repository.sign(&RoleName::targets(), key).unwrap();
    }
    assert_eq!(scene.repository.publish(&other.0, day(2)).unwrap().roles.len(), 2);
    device.refresh(scene.source(), day(3)).unwrap();
}

#[test]
fn a_pack_that_is_withdrawn_carries_its_reason() {
    let scene = Scene::founded(1, 1);
    scene.list(&RoleName::targets(), "course", b"manifest", "1.0.0", day(1));
    scene.sign_and_publish(day(1));
    let reasons = BTreeMap::from([("en".to_owned(), "It tells a wrong price.".to_owned())]);
    let withdraw = Intent::Withdraw { role: RoleName::targets(), name: "course".to_owned(), reasons: reasons.clone() };
    scene.repository.propose(&withdraw, day(2)).unwrap();
    let proposal = scene.repository.proposals().unwrap().remove(0);
    let told = scene.repository.changes(&proposal).unwrap();
    assert!(told.contains(&Change::Withdraws { name: "course".to_owned(), reasons: reasons.clone() }));
    scene.sign_and_publish(day(2));
    let mut believed = scene.device().0.refresh(scene.source(), day(3)).unwrap();
    assert!(believed.target("course").is_err());
    let withdrawn = believed.catalogue().withdrawn;
    assert_eq!(withdrawn.len(), 1);
    assert_eq!((withdrawn[0].name.as_str(), &withdrawn[0].reasons), ("course", &reasons));
}

#[test]
fn every_version_that_was_published_is_withdrawn() {
    let scene = Scene::founded(1, 1);
    for (at, bytes) in [b"one", b"two"].iter().enumerate() {
        scene.list(&RoleName::targets(), "course", *bytes, &format!("{at}.0.0"), day(1));
        scene.sign_and_publish(day(1));
    }
    let reasons = BTreeMap::from([("en".to_owned(), "It tells a wrong price.".to_owned())]);
    let withdraw = Intent::Withdraw { role: RoleName::targets(), name: "course".to_owned(), reasons };
    scene.repository.propose(&withdraw, day(2)).unwrap();
    scene.sign_and_publish(day(2));
    let mut believed = scene.device().0.refresh(scene.source(), day(3)).unwrap();
    assert_eq!(believed.catalogue().withdrawn.len(), 2);
}

#[test]
fn a_mistyped_folder_is_no_federation() {
    let folder = tempfile::tempdir().unwrap();
    assert!(matches!(Repository::open(folder.path()), Err(RepositoryError::NotThere { .. })));
}

#[test]
fn a_new_officer_is_compared_by_figures_that_can_be_read_aloud() {
    let scene = Scene::founded(1, 1);
    let newcomer = publics(&officers("newcomer", 1)).remove(0);
    let joins = Intent::AddOfficer { role: RoleName::root(), key: newcomer.clone() };
    scene.repository.propose(&joins, day(1)).unwrap();
    let root = scene.repository.proposals().unwrap().into_iter().find(|open| *open.role() == role("root")).unwrap();
    let joins =
        |change: &Change| matches!(change, Change::Joins { fingerprint, .. } if *fingerprint == newcomer.fingerprint());
    assert!(scene.repository.changes(&root).unwrap().iter().any(joins));
}
