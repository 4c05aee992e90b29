//! A room without walls: a PulseAudio server of the test's own, whose null sinks stand for the air.
//!
//! What one program plays into a sink, another hears from the sink's monitor (`NAME.monitor`). Taking
//! a sink away is what unplugging a device looks like. Nothing of the machine's own sound is touched: the
//! server has its own folder, and only programs that are given [`Room::environment`] find it.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

/// How long the server may take to start.
const STARTING: Duration = Duration::from_secs(20);

/// A PulseAudio server for one test. It ends with the value, or five minutes after the last program has
/// left it, should the test be killed.
pub struct Room {
    server: Child,
    folder: PathBuf,
    sinks: Mutex<BTreeMap<String, String>>,
}

impl Room {
    /// Starts a server without any device.
    ///
    /// # Errors
    /// Says why there can be no room here: PulseAudio is not installed, or does not start.
    pub fn start() -> Result<Self, String> {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        for tool in ["pulseaudio", "pactl"] {
            let found = Command::new(tool).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
            found.map_err(|_| format!("{tool} is not installed"))?;
        }
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("sauti-room-{}-{number}", std::process::id()));
        fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
        let log = File::create(folder.join("log")).map_err(|error| error.to_string())?;
        let protocol = format!("module-native-protocol-unix auth-anonymous=1 socket={}", socket(&folder).display());
        let server = Command::new("pulseaudio")
            .args(["-n", "--daemonize=no", "--system=false", "--use-pid-file=no", "--exit-idle-time=300"])
            .args(["--realtime=no", "--high-priority=yes", "--log-level=notice", "-L", &protocol])
            .envs(surroundings(&folder))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .map_err(|error| error.to_string())?;
        let mut room = Self { server, folder, sinks: Mutex::default() };
        room.wait_for_server()?;
        Ok(room)
    }

    fn wait_for_server(&mut self) -> Result<(), String> {
        let start = Instant::now();
        while start.elapsed() < STARTING {
            if socket(&self.folder).exists() && self.pactl(&["info"]).is_ok() {
                return Ok(());
            }
            if let Ok(Some(status)) = self.server.try_wait() {
                let log = fs::read_to_string(self.folder.join("log")).unwrap_or_default();
                return Err(format!("pulseaudio ended with {status}: {log}"));
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Err("pulseaudio did not start".to_owned())
    }

    /// What a program must find in its environment to be in the room: the server, and a home of its
    /// own, so that no settings of the machine's user change what it hears.
    #[must_use]
    pub fn environment(&self) -> Vec<(String, String)> {
        let mut all = surroundings(&self.folder);
        all.push(("PULSE_SERVER".to_owned(), format!("unix:{}", socket(&self.folder).display())));
        all
    }

    /// Adds a sink at 48 kHz with two channels. What is played into it is heard from `NAME.monitor`. The
    /// first one is the default speaker.
    ///
    /// # Errors
    /// The server's own words.
    pub fn add_sink(&self, name: &str) -> Result<(), String> {
        let sink = format!("sink_name={name}");
        let described = format!("sink_properties=device.description={name}");
        // Without rewinding, a null sink works in blocks of 50 ms, as real devices do, and not of two seconds.
        let load = ["load-module", "module-null-sink", &sink, &described, "rate=48000", "norewinds=1"];
        let module = self.pactl(&load)?;
        self.sinks.lock().map_err(|error| error.to_string())?.insert(name.to_owned(), module.trim().to_owned());
        Ok(())
    }

    /// Takes a sink away, whoever plays into it or listens to it.
    ///
    /// # Errors
    /// There is no such sink, or the server's own words.
    pub fn remove_sink(&self, name: &str) -> Result<(), String> {
        let module = self.sinks.lock().map_err(|error| error.to_string())?.remove(name);
        self.pactl(&["unload-module", &module.ok_or("no such sink")?]).map(drop)
    }

    /// Runs `pactl` in the room and gives what it prints.
    ///
    /// # Errors
    /// What it complains about.
    pub fn pactl(&self, arguments: &[&str]) -> Result<String, String> {
        let output = Command::new("pactl")
            .args(arguments)
            .envs(self.environment())
            .env("LC_ALL", "C")
            .output()
            .map_err(|error| error.to_string())?;
        if output.status.success() {
            Ok(String::from_utf8_lossy(&output.stdout).into_owned())
        } else {
            Err(String::from_utf8_lossy(&output.stderr).into_owned())
        }
    }

    /// The process of the server, for tests that make it hang or die.
    #[must_use]
    pub fn server(&self) -> u32 {
        self.server.id()
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        // A room that cannot be cleared is left to the system's own tidying.
        let _ = self.server.kill();
        let _ = self.server.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn socket(folder: &Path) -> PathBuf {
    folder.join("native")
}

fn surroundings(folder: &Path) -> Vec<(String, String)> {
    ["HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "PULSE_RUNTIME_PATH"]
        .map(|name| (name.to_owned(), folder.display().to_string()))
        .to_vec()
}
