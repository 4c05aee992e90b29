//! A window of the program under a display of its own, touched through WebKit's driver (W3C WebDriver).

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// How long the display, the driver or an element may take.
const LONGEST: Duration = Duration::from_secs(60);

/// The name under which WebDriver gives elements (WebDriver, 12.2).
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// An X server without a screen.
#[derive(Debug)]
pub struct Display {
    server: Child,
    name: String,
}

impl Display {
    /// Starts a display of this many pixels.
    ///
    /// # Errors
    /// Says why there can be none here.
    pub fn start(width: u32, height: u32) -> Result<Self, String> {
        let screen = format!("{width}x{height}x24");
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", &screen, "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|_| "Xvfb is not installed".to_owned())?;
        let mut number = String::new();
        let out = server.stdout.take().ok_or("Xvfb says nothing")?;
        BufReader::new(out).read_line(&mut number).map_err(|error| error.to_string())?;
        Ok(Self { server, name: format!(":{}", number.trim()) })
    }

    /// What a program must find in its environment to be on this display.
    #[must_use]
    pub fn environment(&self) -> Vec<(String, String)> {
        let own = [("DISPLAY", self.name.as_str()), ("GDK_BACKEND", "x11"), ("NO_AT_BRIDGE", "1")];
        own.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec()
    }

    /// A picture of the whole display, as PNG, for whoever wants to see what a test saw.
    ///
    /// # Errors
    /// ImageMagick is not there, or could not.
    pub fn picture(&self, to: &Path) -> Result<(), String> {
        let taken = Command::new("import").args(["-display", &self.name, "-window", "root"]).arg(to).status();
        taken.map_err(|error| error.to_string())?.success().then_some(()).ok_or_else(|| "no picture".to_owned())
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        // A display that is gone already is as good.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// A window of the program.
#[derive(Debug)]
pub struct Window {
    driver: Child,
    port: u16,
    session: String,
}

impl Window {
    /// Starts a program whose window is a web view, with these variables.
    ///
    /// # Errors
    /// Says why there can be no window here.
    pub fn open(program: &Path, environment: &[(String, String)]) -> Result<Self, String> {
        let port = free_port().map_err(|error| error.to_string())?;
        let driver = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .envs(environment.iter().cloned())
            // Without this, a web view of the program lets nobody drive it.
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|_| "WebKitWebDriver is not installed".to_owned())?;
        let mut window = Self { driver, port, session: String::new() };
        let options = json!({ "binary": program, "args": [] });
        let wanted = json!({ "capabilities": { "alwaysMatch": { "webkitgtk:browserOptions": options } } });
        let start = Instant::now();
        let answer = loop {
            match window.request("POST", "/session", Some(&wanted)) {
                Ok(answer) => break answer,
                Err(error) if start.elapsed() > LONGEST => return Err(error),
                Err(_) => std::thread::sleep(Duration::from_millis(200)),
            }
        };
        window.session = answer["sessionId"].as_str().ok_or("the driver gave no session")?.to_owned();
        Ok(window)
    }

    /// Runs a script in the window and gives back what it returns.
    ///
    /// # Errors
    /// The driver's own words.
    pub fn run(&self, script: &str) -> Result<Value, String> {
        self.request("POST", &self.path("/execute/sync"), Some(&json!({ "script": script, "args": [] })))
    }

    /// Touches the first element that fits, once it is there.
    ///
    /// # Errors
    /// It does not come, or the driver's own words.
    pub fn touch(&self, selector: &str) -> Result<(), String> {
        let start = Instant::now();
        loop {
            let touched = self.find(selector).and_then(|element| {
                self.request("POST", &self.path(&format!("/element/{element}/click")), Some(&json!({})))
            });
            match touched {
                Ok(_) => return Ok(()),
                Err(error) if start.elapsed() > LONGEST => return Err(format!("{selector}: {error}")),
                Err(_) => std::thread::sleep(Duration::from_millis(100)),
            }
        }
    }

    fn find(&self, selector: &str) -> Result<String, String> {
        let wanted = json!({ "using": "css selector", "value": selector });
        let found = self.request("POST", &self.path("/element"), Some(&wanted))?;
        Ok(found[ELEMENT].as_str().ok_or("no element")?.to_owned())
    }

    /// Presses keys on whatever has the focus: letters, or the code points of WebDriver's 17.4.2.
    ///
    /// # Errors
    /// The driver's own words.
    pub fn press(&self, keys: &str) -> Result<(), String> {
        let actions: Vec<Value> = keys
            .chars()
            .flat_map(|key| [json!({ "type": "keyDown", "value": key }), json!({ "type": "keyUp", "value": key })])
            .collect();
        let keyboard = json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": actions }] });
        self.request("POST", &self.path("/actions"), Some(&keyboard)).map(drop)
    }

    /// A picture of the window, as PNG in base64.
    ///
    /// # Errors
    /// The driver's own words.
    pub fn picture(&self) -> Result<String, String> {
        let picture = self.request("GET", &self.path("/screenshot"), None)?;
        picture.as_str().map(str::to_owned).ok_or_else(|| "no picture".to_owned())
    }

    fn path(&self, rest: &str) -> String {
        format!("/session/{}{rest}", self.session)
    }

    fn request(&self, method: &str, path: &str, body: Option<&Value>) -> Result<Value, String> {
        let body = body.map(Value::to_string).unwrap_or_default();
        let answer = exchange(self.port, method, path, &body).map_err(|error| error.to_string())?;
        let mut answer: Value = serde_json::from_str(&answer).map_err(|error| error.to_string())?;
        let value = answer["value"].take();
        match value["error"].as_str() {
            Some(error) => Err(format!("{error}: {}", value["message"].as_str().unwrap_or_default())),
            None => Ok(value),
        }
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        // Closing the session closes the program; a driver that is gone took it along.
        let _ = self.request("DELETE", &self.path(""), None);
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

fn free_port() -> std::io::Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

fn exchange(port: u16, method: &str, path: &str, body: &str) -> std::io::Result<String> {
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(LONGEST))?;
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\
         connection: close\r\n\r\n{body}",
        body.len()
    )?;
    let mut reader = BufReader::new(stream);
    let mut length = 0;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let line = line.trim_end().to_ascii_lowercase();
        if line.is_empty() {
            break;
        }
        if let Some(value) = line.strip_prefix("content-length:") {
            length = value.trim().parse().unwrap_or(0);
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    Ok(String::from_utf8_lossy(&body).into_owned())
}
