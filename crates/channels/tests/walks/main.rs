//! Each export is walked through its own file, and has the branches of the course it was made from.
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

mod audio_tree;
mod courses;
mod flow_rules;
mod graph;
mod guide;
mod source;
mod spelled;
mod telephone;
mod tree;

use channels::Tree;
use course::Course;
use graph::Graph;
use language::LanguageTag;
use spelled::Spelled;

/// Walks each lesson of each course in each language, in the course itself and in an export.
fn check_branches(courses: &[Course], exported: impl Fn(&Tree, &Course, &LanguageTag) -> Vec<Graph>) {
    let mut walked = 0;
    for course in courses {
        for language in course.words.keys() {
            let tree = Tree::grow(course, language, &Spelled).unwrap();
            assert_eq!(tree.left_out, [], "{} {language}", course.id);
            let graphs = exported(&tree, course, language);
            assert_eq!(graphs.len(), course.lessons.len(), "{} {language}", course.id);
            for (lesson, graph) in course.lessons.iter().zip(graphs) {
                assert_eq!(graph, source::walk(lesson), "{} {language} {}", course.id, lesson.id);
                walked += 1;
            }
        }
    }
    assert!(walked > 0, "nothing was walked");
}

#[test]
fn an_audio_tree_has_the_branches_of_its_course() {
    check_branches(&courses::all(), |tree, _, _| audio_tree::walk(tree));
}

#[test]
fn a_telephone_flow_has_the_branches_of_its_course() {
    check_branches(&courses::all(), telephone::walk);
}

#[test]
fn a_printed_guide_has_the_branches_of_its_course() {
    check_branches(&courses::all(), |tree, _, _| guide::walk(tree));
}

#[test]
fn every_telephone_flow_keeps_the_rules_of_the_platform() {
    for course in courses::all() {
        for language in course.words.keys() {
            let tree = Tree::grow(&course, language, &Spelled).unwrap();
            for address in [None, Some("https://example.org/sauti/")] {
                flow_rules::check(&channels::telephone(&tree, &Spelled, address).unwrap());
            }
        }
    }
}

#[test]
fn the_same_course_gives_the_same_bytes() {
    for course in courses::all() {
        let grow = || Tree::grow(&course, &course.source_language, &Spelled).unwrap();
        let (one, other) = (grow(), grow());
        assert_eq!(channels::telephone(&one, &Spelled, None), channels::telephone(&other, &Spelled, None));
        assert_eq!(audio_tree::file(&one), audio_tree::file(&other));
        assert_eq!(guide::page(&one), guide::page(&other));
    }
}
