//! Who is it, and which picture do they choose?

use engine::{Neighbour, Opening};
use learner::Picture;

use crate::sample::{engine, english, mill};
use crate::script::check;

fn at_the_door() -> engine::Engine {
    let members = ["Amina", "Moon"].map(|name| Neighbour { name: name.to_owned() });
    engine(Opening { door: Some(members.to_vec()), ..english() }, vec![mill()])
}

fn somebody_new(pictures: &[Picture]) -> engine::Engine {
    let opening = Opening { pictures: pictures.to_vec(), hears: true, ..Opening::default() };
    engine(opening, vec![mill()])
}

#[test]
fn a_member_says_their_name_at_the_door() {
    check(
        at_the_door(),
        "
        > starts
        says: Who is here? / Amina / Moon / Somebody new
        listens: member:0 member:1 newcomer
        > hears member:1
        lets in: 1
        ends
        ",
    );
}

#[test]
fn somebody_new_touches_the_card_while_the_door_still_speaks() {
    check(
        at_the_door(),
        "
        > starts
        says: Who is here? / Amina / Moon / Somebody new
        ! taps newcomer
        stops saying
        lets in somebody new
        ends
        ",
    );
}

#[test]
fn the_door_has_no_lessons_to_show_and_nobody_to_say_goodbye_to() {
    check(
        at_the_door(),
        "
        > starts
        says: Who is here? / Amina / Moon / Somebody new
        listens: member:0 member:1 newcomer
        > taps command:menu
        stops listening
        says: Who is here? / Amina / Moon / Somebody new
        listens: member:0 member:1 newcomer
        > taps command:stop
        stops listening
        ends
        ",
    );
}

#[test]
fn somebody_new_chooses_a_picture_and_is_called_by_it() {
    check(
        somebody_new(&[Picture::Tree, Picture::Moon]),
        "
        > starts
        says: For English, say: English. / Kwa Kiswahili, sema: Kiswahili.
        listens: language:en language:sw
        > hears language:sw
        keeps: language sw
        says: Chagua picha yako. Gusa unayoipenda, au sema jina lake. Ukinyamaza, nitakuchagulia moja. / Mti / Mwezi
        listens (sw): picture:tree picture:moon
        > taps picture:moon
        stops listening
        keeps: picture moon
        says: Karibu Sauti, Mwezi.
        ",
    );
}

#[test]
fn whoever_does_not_choose_is_given_a_picture() {
    check(
        somebody_new(&[Picture::Tree]),
        "
        > starts
        says: For English, say: English. / Kwa Kiswahili, sema: Kiswahili.
        listens: language:en language:sw
        > hears language:en
        keeps: language en
        says: Choose a picture for yourself. Touch the one you like, or say its name. If you say nothing, I choose one. / Tree
        listens: picture:tree
        > taps command:next
        stops listening
        keeps: picture tree
        says: Welcome to Sauti, Tree.
        ",
    );
}

#[test]
fn where_no_picture_is_free_nothing_is_asked() {
    check(
        somebody_new(&[]),
        "
        > starts
        says: For English, say: English. / Kwa Kiswahili, sema: Kiswahili.
        listens: language:en language:sw
        > hears language:en
        keeps: language en
        says: Welcome to Sauti.
        ",
    );
}
