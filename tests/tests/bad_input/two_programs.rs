//! Two programs on one member's file.

use whole_program::program::Device;
use whole_program::session::Session;
use whole_program::told::{LANGUAGES, check_told};

use crate::{standing, typed_lesson};

#[test]
fn the_second_program_is_told_and_the_first_goes_on() {
    for language in LANGUAGES {
        let device = Device::new(language);
        let lesson = typed_lesson(&device, "cooperative-basics");
        let mut first = Session::begin(device.command(&lesson));
        for answer in ["1", "2"] {
            first.turn();
            first.answer(answer);
        }
        first.turn();
        let second = device.answer(&lesson, &["1"]);
        assert_eq!((second.code, second.error().as_deref()), (Some(1), Some("error-store-in-use")), "{second:?}");
        check_told(&second.complained, language, "error-store-in-use");
        first.answer("1");
        first.turn();
        first.answer("1");
        first.turn();
        let first = first.end();
        assert_eq!((first.code, first.complained.as_str()), (Some(0), ""), "{language}");
        let standing = standing(&device);
        assert_eq!((&standing[0]["right"], &standing[0]["wrong"]), (&1.into(), &1.into()), "{language}: {standing:?}");
    }
}
