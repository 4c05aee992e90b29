//! A log of inputs and times is the session.

use engine::Effect;

use crate::sample::{engine, english, mill};
use crate::script::{Stage, play};

#[test]
fn a_log_gives_the_same_effects_again() {
    let mut stage = Stage::new(engine(english(), vec![mill()]));
    play(
        &mut stage,
        "
        > starts
        says: Welcome to Sauti.
        says: The next lesson is: / Sharing / Shall we begin?
        listens: yes no lesson:sharing lesson:deciding teaching
        > hears yes
        says: Let us begin.
        keeps: reached sharing welcome
        says: Amina and Musa share a mill.
        listens:
        > hears nothing
        keeps: reached sharing owner
        says: Who owns the mill? / The neighbours / A trader / The state
        listens: answer:members answer:trader answer:state
        > hears nearly answer:trader
        says: Did you say: / A trader
        listens: yes no answer:members answer:trader answer:state
        > taps command:stop
        stops listening
        says: We stop here. Nothing is lost. Next time we go on from here. Goodbye.
        ends
        ",
    );
    let again = || -> Vec<Effect> {
        let mut engine = engine(english(), vec![mill()]);
        stage.log.iter().flat_map(|(at, input)| engine.handle(*at, input.clone())).collect()
    };
    assert_eq!(again(), again());
    assert_eq!(again().last(), Some(&Effect::End));
}
