//! Each kind of step.

use crate::script::check_at;

#[test]
fn a_right_answer_is_kept_before_its_reply_is_said() {
    check_at(
        "owner",
        "
        says: Who owns the mill? / The neighbours / A trader / The state
        listens: answer:members answer:trader answer:state
        > hears answer:members
        keeps: owner members right
        says: Yes. They use it, and they own it.
        keeps: reached sharing earning
        says: A mill may earn money.
        listens: answer:true answer:false
        ",
    );
}

#[test]
fn a_wrong_answer_has_its_own_reply_and_another_try() {
    check_at(
        "owner",
        "
        says: Who owns the mill? / The neighbours / A trader / The state
        listens: answer:members answer:trader answer:state
        > hears answer:trader
        keeps: owner trader wrong
        says: No trader paid for it.
        says: Let us try once more. / Who owns the mill? / The neighbours / A trader / The state
        listens: answer:members answer:trader answer:state
        > hears answer:members
        keeps: owner members right
        says: Yes. They use it, and they own it.
        ",
    );
}

#[test]
fn a_wrong_answer_without_a_reply_hears_what_is_so() {
    check_at(
        "owner",
        "
        says: Who owns the mill? / The neighbours / A trader / The state
        listens: answer:members answer:trader answer:state
        > hears answer:state
        keeps: owner state wrong
        says: That is not it. / The answer is: / The neighbours
        says: Let us try once more. / Who owns the mill? / The neighbours / A trader / The state
        listens: answer:members answer:trader answer:state
        ",
    );
}

#[test]
fn after_the_second_wrong_answer_there_is_a_hint_and_after_the_third_the_answer() {
    check_at(
        "owner",
        "
        says: Who owns the mill? / The neighbours / A trader / The state
        listens: answer:members answer:trader answer:state
        > hears answer:trader
        keeps: owner trader wrong
        says: No trader paid for it.
        says: Let us try once more. / Who owns the mill? / The neighbours / A trader / The state
        listens: answer:members answer:trader answer:state
        > hears answer:trader
        keeps: owner trader wrong
        says: No trader paid for it.
        says: Let us try once more. / Here is a hint. / Think of who paid. / Who owns the mill? / The neighbours / A trader / The state
        listens: answer:members answer:trader answer:state
        > hears answer:trader
        keeps: owner trader wrong (helped)
        says: No trader paid for it. / The answer is: / The neighbours
        keeps: reached sharing earning
        says: A mill may earn money.
        listens: answer:true answer:false
        ",
    );
}

#[test]
fn help_gives_the_hint_and_the_answer_counts_as_helped() {
    check_at(
        "owner",
        "
        says: Who owns the mill? / The neighbours / A trader / The state
        listens: answer:members answer:trader answer:state
        > hears command:help
        says: Here is a hint. / Think of who paid. / Who owns the mill? / The neighbours / A trader / The state
        listens: answer:members answer:trader answer:state
        > taps answer:members
        stops listening
        keeps: owner members right (helped) (touch)
        says: Yes. They use it, and they own it.
        ",
    );
}

#[test]
fn true_or_false_says_what_is_so() {
    check_at(
        "earning",
        "
        says: A mill may earn money.
        listens: answer:true answer:false
        > hears answer:false
        keeps: earning false wrong
        says: That is not it. / It is true.
        says: Let us try once more. / A mill may earn money.
        listens: answer:true answer:false
        > hears answer:true
        keeps: earning true right
        says: Yes. It pays its costs.
        ",
    );
}

#[test]
fn a_spoken_question_does_not_offer_its_answers() {
    check_at(
        "name",
        "
        says: What do we call it?
        listens: answer:cooperative answer:company
        > hears answer:cooperative
        keeps: name cooperative right
        says: Yes, that is so.
        ",
    );
}

#[test]
fn next_passes_a_question_by() {
    check_at(
        "owner",
        "
        says: Who owns the mill? / The neighbours / A trader / The state
        listens: answer:members answer:trader answer:state
        > hears command:next
        keeps: owner skipped
        keeps: reached sharing earning
        says: A mill may earn money.
        listens: answer:true answer:false
        ",
    );
}

#[test]
fn an_order_is_built_item_by_item() {
    check_at(
        "beginning",
        "
        says: How did it begin? / They pay / They talk / They open / What comes first?
        listens: answer:pay answer:talk answer:open
        > hears answer:talk
        says: What comes next? / They pay / They open
        listens: answer:pay answer:open
        > hears answer:open
        keeps: beginning open wrong
        says: That one does not come here.
        says: What comes next? / They pay / They open
        listens: answer:pay answer:open
        > hears answer:pay
        keeps: beginning right
        says: Yes, that is so. / This is the order: / They talk / They pay / They open / That is how it goes.
        keeps: reached sharing rule
        ",
    );
}

#[test]
fn an_item_that_is_not_found_is_told() {
    check_at(
        "beginning",
        "
        says: How did it begin? / They pay / They talk / They open / What comes first?
        listens: answer:pay answer:talk answer:open
        > hears answer:open
        keeps: beginning open wrong
        says: That one does not come here.
        says: They pay / They talk / They open / What comes first?
        listens: answer:pay answer:talk answer:open
        > hears answer:open
        keeps: beginning open wrong
        says: That one does not come here. / Here is a hint. / Nobody pays before they have talked.
        says: They pay / They talk / They open / What comes first?
        listens: answer:pay answer:talk answer:open
        > hears answer:pay
        keeps: beginning pay wrong (helped)
        says: That one does not come here. / Here comes: / They talk / What comes next? / They pay / They open
        listens: answer:pay answer:open
        > hears answer:pay
        keeps: beginning done (helped)
        says: That is fine. / This is the order: / They talk / They pay / They open / That is how it goes.
        ",
    );
}

#[test]
fn a_phrase_that_is_nearly_heard_is_praised() {
    check_at(
        "rule",
        "
        says: Say it after me. / One member, one vote.
        listens: phrase
        > hears nearly phrase
        keeps: rule done
        says: Well spoken.
        ",
    );
}

#[test]
fn a_phrase_that_is_not_understood_twice_is_nobodys_fault() {
    check_at(
        "rule",
        "
        says: Say it after me. / One member, one vote.
        listens: phrase
        > hears noise
        tone: not-understood
        says: I did not understand that. / Now you: / One member, one vote.
        listens: phrase
        > hears noise
        tone: not-understood
        keeps: rule done
        says: That is fine.
        keeps: reached sharing thought
        ",
    );
}

#[test]
fn a_reflection_keeps_the_members_own_words() {
    check_at(
        "thought",
        "
        says: What do you need? / Speak after the tone. When you have finished, just be silent.
        records: thought 30 s
        > recorded 12000
        keeps: thought done
        says: Your words are kept. / Thank you.
        keeps: finished sharing
        ",
    );
}

#[test]
fn a_reflection_may_be_ended_by_a_tap_or_passed_by() {
    check_at(
        "thought",
        "
        says: What do you need? / Speak after the tone. When you have finished, just be silent.
        records: thought 30 s
        > taps finished
        stops listening
        waits: 10 s
        > taps finished
        > recorded 9000
        keeps: thought done
        says: Your words are kept. / Thank you.
        ",
    );
    check_at(
        "thought",
        "
        says: What do you need? / Speak after the tone. When you have finished, just be silent.
        records: thought 30 s
        > taps command:next
        stops listening
        keeps: thought skipped
        says: Thank you.
        ",
    );
}

#[test]
fn a_reflection_without_words_is_not_held_against_anybody() {
    check_at(
        "thought",
        "
        says: What do you need? / Speak after the tone. When you have finished, just be silent.
        records: thought 30 s
        > recorded nothing
        keeps: thought skipped
        says: I have kept no recording this time. / Thank you.
        ",
    );
}

#[test]
fn what_is_told_leaves_a_breath_for_a_command() {
    check_at(
        "welcome",
        "
        says: Amina and Musa share a mill.
        listens:
        > hears command:repeat
        says: Amina and Musa share a mill.
        listens:
        > hears nothing
        keeps: reached sharing owner
        ",
    );
}

#[test]
fn whoever_is_not_understood_in_the_breath_has_another_one() {
    check_at(
        "welcome",
        "
        says: Amina and Musa share a mill.
        listens:
        > hears noise
        tone: not-understood
        listens:
        > hears noise
        tone: not-understood
        keeps: reached sharing owner
        ",
    );
}
