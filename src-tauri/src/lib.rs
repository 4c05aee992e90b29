//! Sauti in a window: the shell between `app` and the web view, and nothing more.
//!
//! **Architecture invariants:** the web view may call two commands, `dispatch` and `subscribe`, and may load
//! its own files and pictures by their hash; it goes nowhere else. No logic of a lesson, no state, no words.

mod start;

use std::sync::{Arc, Mutex, PoisonError};

use app::App;
use protocol::screen::{Command, Update};
use tauri::http::{Response, StatusCode, header};
use tauri::ipc::Channel;
use tauri::{RunEvent, State, WebviewUrl, WebviewWindowBuilder};

/// The window that is told what changes. A window that was loaded anew takes the place of the old one.
type Listener = Arc<Mutex<Option<Channel<Update>>>>;

/// One thing that somebody did at the window.
#[tauri::command]
#[expect(clippy::needless_pass_by_value, reason = "what a command takes is owned by it")]
fn dispatch(command: Command, app: State<'_, Arc<App>>) {
    app.dispatch(command);
}

/// The window wants to be told what changes.
#[tauri::command]
#[expect(clippy::needless_pass_by_value, reason = "what a command takes is owned by it")]
fn subscribe(updates: Channel<Update>, listener: State<'_, Listener>) {
    *listener.lock().unwrap_or_else(PoisonError::into_inner) = Some(updates);
}

/// Opens the window, and works until it is closed.
///
/// # Panics
/// The system's web view cannot be opened: there is nothing in which to say so.
#[cfg_attr(mobile, tauri::mobile_entry_point)]
#[expect(clippy::expect_used, reason = "without a window there is nowhere to tell what is wrong")]
pub fn run() {
    let listener = Listener::default();
    let told = listener.clone();
    let tell = move |update: Update| {
        if let Some(channel) = &*told.lock().unwrap_or_else(PoisonError::into_inner) {
            // A window that is gone is told everything again when it is back.
            let _ = channel.send(update);
        }
    };
    let listened: app::Tell = Arc::new(tell);
    let app = Arc::new(App::start(start::installation(&listened), start::sound(), listened.clone()));
    let (shown, ended) = (app.clone(), app.clone());
    tauri::Builder::default()
        .manage(app)
        .manage(listener)
        .register_uri_scheme_protocol("picture", move |_, request| picture(&shown, &request))
        .invoke_handler(tauri::generate_handler![dispatch, subscribe])
        .setup(|app| {
            WebviewWindowBuilder::new(app, "main", WebviewUrl::App("index.html".into()))
                .title(start::TITLE)
                .inner_size(420.0, 800.0)
                .min_inner_size(320.0, 480.0)
                .on_navigation(is_ours)
                .build()?;
            Ok(())
        })
        .build(tauri::generate_context!())
        .expect("the system's web view opens")
        .run(move |_, event| {
            if matches!(event, RunEvent::Exit) {
                ended.close();
            }
        });
}

/// Whether an address is one of the window's own files.
fn is_ours(address: &tauri::Url) -> bool {
    address.scheme() == "tauri" || (address.scheme() == "http" && address.host_str() == Some("tauri.localhost"))
}

/// Answers a request for a picture by its hash.
fn picture(app: &App, request: &tauri::http::Request<Vec<u8>>) -> Response<Vec<u8>> {
    let answer = Response::builder().header(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    let answered = match app.picture(request.uri().path().trim_start_matches('/')) {
        Some(picture) => answer.header(header::CONTENT_TYPE, picture.media_type).body(picture.bytes),
        None => answer.status(StatusCode::NOT_FOUND).body(Vec::new()),
    };
    answered.unwrap_or_default()
}
