//! Remembering among several programs: killed ones, rival ones, and ones on a full or read-only
//! disk. Each needs a process of its own, so that this test is its own child: called with a task,
//! it is the child and prints what happened; called without, it runs the checks one by one.

mod answers;
mod child;
mod full_disk;
mod kill;
mod permissions;
mod rivals;

use std::env;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    if let Some(task) = arguments.first().and_then(|name| child::Task::named(name)) {
        return child::run(task, &arguments[1..]);
    }
    // The arguments of the usual test runner that matter to tools which list tests.
    if arguments.iter().any(|argument| argument == "--list") {
        return ExitCode::SUCCESS;
    }
    let checks: [(&str, fn()); 8] = [
        ("no acknowledged answer is lost when the program is killed", kill::check),
        ("a second program is told that the file is in use", rivals::check_in_use),
        ("a program that was killed leaves the file free", rivals::check_free_after_a_kill),
        ("two first starts at once agree on one key", rivals::check_two_first_starts),
        ("a full disk is said to be full, and loses nothing", full_disk::check),
        ("a read-only folder is said to be read-only", permissions::check_read_only),
        ("a read-only place is no place for a first start", permissions::check_first_start),
        ("a file of somebody else is said to be unreadable", permissions::check_unreadable),
    ];
    for (name, check) in checks {
        println!("test {name} ...");
        check();
        println!("test {name} ... ok");
    }
    ExitCode::SUCCESS
}
