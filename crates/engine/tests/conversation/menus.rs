//! Greeting, and choosing a language, a course and a lesson.

use engine::Opening;
use learner::TeachingStage;

use crate::sample::{engine, english, finished, honey, mill, reached, spoke, teaching};
use crate::script::check;

#[test]
fn a_new_member_is_asked_for_a_language_in_each_of_them() {
    check(
        engine(Opening { hears: true, ..Opening::default() }, vec![mill()]),
        "
        > starts
        says: For English, say: English. / Kwa Kiswahili, sema: Kiswahili.
        listens: language:en language:sw
        > hears language:sw
        keeps: language sw
        says: Karibu Sauti.
        says: Ninaweza kujifunza sauti yako kwa dakika mbili, kisha nitakuelewa vizuri zaidi. Sema ndiyo baada ya mlio, tuanze. Kuruka, nyamaza au gusa skrini.
        listens (sw): yes no
        > hears no
        keeps: teaching sw declined
        says: Somo linalofuata ni: / Kushirikiana / Tuanze?
        listens (sw): yes no lesson:sharing lesson:deciding teaching
        > hears yes
        says: Haya, tuanze.
        keeps: reached sharing welcome
        says: Amina na Musa wana kinu.
        ",
    );
}

#[test]
fn languages_are_offered_one_by_one_to_those_who_speak_them() {
    check(
        engine(Opening { hears: true, ..Opening::default() }, vec![mill()]),
        "
        > starts
        says: For English, say: English. / Kwa Kiswahili, sema: Kiswahili.
        listens: language:en language:sw
        > hears nothing
        says: For English, say: English. / Kwa Kiswahili, sema: Kiswahili.
        listens: language:en language:sw
        > hears nothing
        says: Shall we speak English?
        listens: yes no language:en language:sw
        > hears no
        says: Tuongee Kiswahili?
        listens (sw): yes no language:en language:sw
        > hears yes
        keeps: language sw
        says: Karibu Sauti.
        ",
    );
}

#[test]
fn a_known_member_goes_on_where_they_stopped() {
    let opening = Opening {
        member: Some("Amina".to_owned()),
        hears: true,
        journal: vec![spoke("en"), teaching("en", TeachingStage::Finished), reached("sharing", "earning")],
        ..Opening::default()
    };
    check(
        engine(opening, vec![honey(), mill()]),
        "
        > starts
        says: Welcome back, Amina.
        says: We go on where we stopped. / The mill / Sharing
        says: A mill may earn money.
        listens: answer:true answer:false
        ",
    );
}

#[test]
fn a_language_that_was_asked_for_is_remembered() {
    let journal = vec![teaching("sw", TeachingStage::Declined)];
    let opening = Opening { language: Some("sw".parse().unwrap()), hears: true, journal, ..Opening::default() };
    check(
        engine(opening, vec![mill()]),
        "
        > starts
        keeps: language sw
        says: Karibu Sauti.
        says: Somo linalofuata ni: / Kushirikiana / Tuanze?
        ",
    );
}

#[test]
fn several_courses_are_offered_by_title() {
    check(
        engine(english(), vec![mill(), honey()]),
        "
        > starts
        says: Welcome to Sauti.
        says: Which course shall we take? / The mill / Honey
        listens: course:mill course:honey
        > hears course:honey
        says: The next lesson is: / Hives / Shall we begin?
        listens: yes no lesson:hives teaching
        > hears command:back
        says: Which course shall we take? / The mill / Honey
        ",
    );
}

#[test]
fn a_course_that_was_asked_for_is_taken() {
    let opening = Opening { course: Some("honey".parse().unwrap()), ..english() };
    check(
        engine(opening, vec![mill(), honey()]),
        "
        > starts
        says: Welcome to Sauti.
        says: The next lesson is: / Hives / Shall we begin?
        ",
    );
}

#[test]
fn no_brings_the_other_lessons_one_by_one() {
    check(
        engine(english(), vec![mill()]),
        "
        > starts
        says: Welcome to Sauti.
        says: The next lesson is: / Sharing / Shall we begin?
        listens: yes no lesson:sharing lesson:deciding teaching
        > hears no
        says: I say them one by one. Say yes at the one you mean. / Deciding
        listens: yes no lesson:sharing lesson:deciding teaching
        > hears yes
        says: Let us begin.
        keeps: reached deciding votes
        ",
    );
}

#[test]
fn the_menu_names_all_lessons() {
    check(
        engine(english(), vec![mill()]),
        "
        > starts
        says: Welcome to Sauti.
        says: The next lesson is: / Sharing / Shall we begin?
        listens: yes no lesson:sharing lesson:deciding teaching
        > hears command:menu
        says: These are our lessons. / Sharing / Deciding / Learn my voice / Which one shall we take?
        listens: lesson:sharing lesson:deciding teaching
        > hears lesson:deciding
        says: Let us begin.
        ",
    );
}

#[test]
fn a_finished_course_can_be_taken_once_more() {
    let mut opening = english();
    opening.journal.extend([finished("sharing"), finished("deciding")]);
    check(
        engine(opening, vec![mill()]),
        "
        > starts
        says: Welcome to Sauti.
        says: We have taken every lesson of this course. / We can take a lesson once more. The first one is: / Sharing / Shall we begin?
        listens: yes no lesson:sharing lesson:deciding teaching
        ",
    );
}

#[test]
fn a_course_in_another_language_is_better_than_none() {
    let opening = Opening {
        language: Some("ar".parse().unwrap()),
        hears: true,
        journal: vec![spoke("ar"), teaching("ar", TeachingStage::Declined)],
        ..english()
    };
    check(
        engine(opening, vec![honey()]),
        "
        > starts
        says: أَهْلًا بِكُمْ فِي صَوْتْ.
        says: الدَّرْسُ التَّالِي هُوَ: / Hives / هَلْ نَبْدَأُ؟
        listens: yes no lesson:hives teaching
        ",
    );
}

#[test]
fn without_a_course_there_is_nothing_to_do() {
    check(
        engine(english(), Vec::new()),
        "
        > starts
        says: There is no course on this device yet. Ask the person who looks after it to add one.
        ends
        ",
    );
}
