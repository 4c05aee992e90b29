//! `sauti course`: the shelf, and the trainer's workshop.

mod build;
mod check;
mod draft;
mod examination;
mod export;
mod foreign_file;
mod list;
mod new;
mod opus_codec;
mod preview;
mod pronouncing;
mod record;
mod render;
mod statistics;
mod translate;
mod translators;

use crate::arguments::Course;
use crate::commands::Scene;
use crate::told::Failure;

/// Does what is asked with courses.
pub(crate) fn run(scene: &Scene, arguments: &Course) -> Result<(), Failure> {
    match arguments {
        Course::List => {
            list::run(scene);
            Ok(())
        }
        Course::New(arguments) => new::run(scene, arguments),
        Course::Check { folder } => check::run(scene, folder),
        Course::Stats { folder } => statistics::run(scene, folder),
        Course::Translate(arguments) => translate::run(scene, arguments),
        Course::Record(arguments) => record::run(scene, arguments),
        Course::Render(arguments) => render::run(scene, arguments),
        Course::Preview(arguments) => preview::run(scene, arguments),
        Course::Build(arguments) => build::run(scene, arguments),
        Course::Export(arguments) if arguments.is_for_translators() => translators::export(scene, arguments),
        Course::Export(arguments) => export::run(scene, arguments),
        Course::Import(arguments) => translators::import(scene, arguments),
        Course::Draft(arguments) => draft::run(scene, arguments),
    }
}
