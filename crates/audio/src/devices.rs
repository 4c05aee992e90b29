//! The microphones and speakers that there are.

/// Which way sound goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// A device that hears.
    Microphone,
    /// A device that speaks.
    Speaker,
}

/// A microphone or speaker of this machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeviceInfo {
    /// What people call it, such as "Built-in Audio Analog Stereo".
    pub name: String,
    /// What the system calls it, such as `pulseaudio:alsa_output.pci-0000_00_1f.3.analog-stereo`; it
    /// stays the same from day to day.
    pub id: String,
    /// Whether it hears or speaks.
    pub direction: Direction,
    /// Whether it is taken where none is named.
    pub is_default: bool,
}

/// The microphones, then the speakers, each list with the default first. Empty where the machine has no
/// sound, or where its sound system does not answer within three seconds.
///
/// A sound server's monitors, which hear what a speaker says, are not listed: they are no microphones. They
/// can be opened by name, such as `alsa_output.pci-0000_00_1f.3.analog-stereo.monitor`.
#[must_use]
pub fn devices() -> Vec<DeviceInfo> {
    crate::host::list()
}
