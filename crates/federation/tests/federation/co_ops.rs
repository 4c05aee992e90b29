//! Co-ops that publish by themselves: each within its own names, and none able to stop the others.

use federation::{Client, ClientError, Delegate, Intent, Moment, Repository, RepositoryError, RoleName, SigningKey};
use serde_json::Value;

use crate::scene::{Scene, Stick, day, officers, publics, role};

/// A federation with co-ops that have published one course each.
fn with_co_ops(names: &[&str]) -> (Scene, Vec<SigningKey>) {
    let scene = Scene::founded(1, 1);
    let keys: Vec<SigningKey> = names.iter().map(|name| trust(&scene, &RoleName::targets(), name, &[])).collect();
    scene.sign_and_publish(day(0));
    for (name, key) in names.iter().zip(&keys) {
        publish(&scene, name, key, b"manifest", day(0));
    }
    (scene, keys)
}

fn trust(scene: &Scene, by: &RoleName, name: &str, scope: &[&str]) -> SigningKey {
    let officers = officers(name, 1);
    let scope = scope.iter().map(|pattern| (*pattern).to_owned()).collect();
    let delegate = Delegate { name: role(name), officers: publics(&officers), threshold: 1, scope };
    scene.repository.propose(&Intent::Trust { by: by.clone(), delegate }, day(0)).unwrap();
    officers.into_iter().next().unwrap().0
}

fn publish(scene: &Scene, name: &str, key: &SigningKey, bytes: &[u8], now: Moment) {
    scene.list(&role(name), &format!("{name}/course"), bytes, "1.0.0", now);
    scene.repository.sign(&role(name), key).unwrap();
    scene.repository.publish(&scene.officers[0].0, now).unwrap();
}

fn at_all(scene: &Scene, stick: Stick) -> federation::Believed {
    let (client, _) = scene.device();
    client.refresh_patiently(std::sync::Arc::new(stick), day(1)).unwrap()
}

#[test]
fn a_co_op_publishes_within_its_names_and_not_beyond() {
    let (scene, _) = with_co_ops(&["mill", "dairy"]);
    let mut believed = at_all(&scene, (*scene.source()).clone());
    let listed = believed.target("mill/course").unwrap();
    assert_eq!(believed.fetch(&listed).unwrap(), b"manifest");
    let stray = Intent::List {
        role: role("mill"),
        name: "dairy/course".to_owned(),
        length: 1,
        sha256: [0; 32],
        about: Value::Null,
    };
    let refused = scene.repository.propose(&stray, day(1)).unwrap_err();
    assert_eq!(refused, RepositoryError::OutOfScope { role: role("mill"), name: "dairy/course".to_owned() });
}

#[test]
fn a_region_trusts_its_own_co_ops() {
    let scene = Scene::founded(1, 1);
    let region = trust(&scene, &RoleName::targets(), "coast", &["coast/*/*"]);
    scene.sign_and_publish(day(0));
    let mill = trust(&scene, &role("coast"), "coast-mill", &["coast/mill/*"]);
    scene.repository.sign(&role("coast"), &region).unwrap();
    scene.repository.publish(&scene.officers[0].0, day(0)).unwrap();
    scene.list(&role("coast-mill"), "coast/mill/course", b"manifest", "1.0.0", day(0));
    scene.repository.sign(&role("coast-mill"), &mill).unwrap();
    scene.repository.publish(&scene.officers[0].0, day(0)).unwrap();
    let mut believed = at_all(&scene, (*scene.source()).clone());
    assert!(believed.target("coast/mill/course").is_ok());
    assert_eq!(believed.catalogue().listed.len(), 1);
}

/// One of many co-ops is spoiled: its own course is not to be had, the others' are.
fn check_others_unaffected(spoil: impl Fn(&Repository, &mut Stick)) {
    let names: Vec<String> = (0..30).map(|number| format!("coop-{number}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let (scene, _) = with_co_ops(&names);
    let mut stick = (*scene.source()).clone();
    spoil(&scene.repository, &mut stick);
    let mut believed = at_all(&scene, stick);
    for name in &names {
        let found = believed.target(&format!("{name}/course"));
        assert_eq!(found.is_ok(), *name != "coop-7", "{name}: {found:?}");
    }
    let catalogue = believed.catalogue();
    assert_eq!((catalogue.listed.len(), catalogue.silent.len()), (29, 1));
    assert_eq!(catalogue.silent[0].0, "coop-7");
}

const SPOILED: &str = "metadata/1.coop-7.json";

#[test]
fn a_co_op_whose_file_is_missing_stops_nobody_else() {
    check_others_unaffected(|_, stick| drop(stick.files.remove(SPOILED)));
}

#[test]
fn a_co_op_whose_file_is_oversized_stops_nobody_else() {
    check_others_unaffected(|_, stick| drop(stick.files.insert(SPOILED.to_owned(), vec![b' '; 6_000_000])));
}

#[test]
fn a_co_op_whose_file_is_badly_signed_stops_nobody_else() {
    check_others_unaffected(|_, stick| {
        let text = String::from_utf8(stick.files[SPOILED].clone()).unwrap();
        stick.files.insert(SPOILED.to_owned(), text.replace("1.0.0", "9.9.9").into_bytes());
    });
}

#[test]
fn a_co_op_whose_file_is_no_file_at_all_stops_nobody_else() {
    check_others_unaffected(|_, stick| drop(stick.files.insert(SPOILED.to_owned(), b"{".to_vec())));
}

#[test]
fn a_co_op_whose_date_has_passed_is_stale_and_the_others_are_not() {
    let (scene, keys) = with_co_ops(&["mill", "dairy"]);
    // Everything but the mill is signed anew after two years and a half.
    let late = day(900);
    for own in [RoleName::root(), RoleName::targets()] {
        scene.repository.propose(&Intent::Renew { role: own }, late).unwrap_or_default();
    }
    scene.sign_and_publish(late);
    publish(&scene, "dairy", &keys[1], b"manifest", late);
    let (client, _) = scene.device();
    let mut believed = client.refresh_patiently(scene.source(), day(901)).unwrap();
    assert!(matches!(believed.freshness(), federation::Freshness::Fresh { .. }));
    assert!(matches!(believed.target("mill/course").unwrap().freshness, federation::Freshness::Stale { .. }));
    assert!(matches!(believed.target("dairy/course").unwrap().freshness, federation::Freshness::Fresh { .. }));
}

#[test]
fn after_a_key_was_stolen_what_it_signs_is_refused_and_the_rest_stays() {
    let (scene, keys) = with_co_ops(&["mill", "dairy"]);
    let new = officers("mill-new", 1).remove(0);
    for intent in [
        Intent::AddOfficer { role: role("mill"), key: new.1.clone() },
        Intent::RemoveOfficer { role: role("mill"), who: "mill-0".to_owned() },
    ] {
        scene.repository.propose(&intent, day(1)).unwrap();
    }
    // The thief's key may not sign what the co-op publishes from now on.
    assert!(scene.repository.sign(&role("mill"), &keys[0]).is_err());
    scene.repository.sign(&role("mill"), &new.0).unwrap();
    scene.sign_and_publish(day(1));
    let mut believed = at_all(&scene, (*scene.source()).clone());
    assert!(believed.target("mill/course").is_ok());
    assert!(believed.target("dairy/course").is_ok());
    // A stick on which the thief put an own file in its place.
    let mut stick = (*scene.source()).clone();
    let old = stick.files["metadata/1.mill.json"].clone();
    stick.files.insert("metadata/2.mill.json".to_owned(), old);
    let mut believed = at_all(&scene, stick);
    assert!(believed.target("mill/course").is_err());
    assert!(believed.target("dairy/course").is_ok());
}

#[test]
fn a_dying_stick_is_no_empty_one() {
    let scene = Scene::founded(1, 1);
    let (client, _): (Client, _) = scene.device();
    let stick = Stick { dying: true, ..(*scene.source()).clone() };
    let error = client.refresh_patiently(std::sync::Arc::new(stick), day(1)).unwrap_err();
    assert!(matches!(error, ClientError::Source(_)), "{error:?}");
}
