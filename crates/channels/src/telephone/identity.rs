//! Names inside a flow: UUIDs that depend on nothing but what they stand for.

use uuid::Uuid;

/// Makes the names of one flow.
#[derive(Clone, Debug)]
pub(super) struct Identity {
    space: Uuid,
}

impl Identity {
    /// The names of a course in a language.
    pub(super) fn of_course(course: &str, language: &str) -> Self {
        let name = format!("sauti:{course}/{language}");
        Self { space: Uuid::new_v5(&Uuid::NAMESPACE_URL, name.as_bytes()) }
    }

    /// The names of one of its flows.
    pub(super) fn of_flow(&self, flow: &str) -> Self {
        Self { space: self.uuid(flow) }
    }

    /// The name of something with this path.
    pub(super) fn name(&self, path: &str) -> String {
        self.uuid(path).hyphenated().to_string()
    }

    /// The flow's own name.
    pub(super) fn own(&self) -> String {
        self.space.hyphenated().to_string()
    }

    fn uuid(&self, path: &str) -> Uuid {
        Uuid::new_v5(&self.space, path.as_bytes())
    }
}
