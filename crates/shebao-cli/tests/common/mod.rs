//! Runs the program as a script would.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

/// What a run gave.
pub struct Ran {
    /// The exit code.
    pub code: Option<i32>,
    /// Standard output, as it is.
    pub out: Vec<u8>,
    /// Standard error.
    pub err: String,
}

impl Ran {
    /// Standard output as text.
    #[allow(dead_code)] // not every test file needs it
    pub fn text(&self) -> String {
        String::from_utf8(self.out.clone()).expect("text on standard output")
    }
}

/// The program, from the root of the workspace.
pub fn program(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_shebao"));
    command.args(args).current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Runs it with `input` on standard input.
pub fn shebao(args: &[&str], input: &[u8]) -> Ran {
    let mut child = program(args).spawn().expect("the program starts");
    let mut sink = child.stdin.take().expect("standard input");
    let input = input.to_vec();
    // A program that ends early closes its input; that is its right.
    let writer = std::thread::spawn(move || drop(sink.write_all(&input)));
    let Output { status, stdout, stderr } = child.wait_with_output().expect("the program ends");
    writer.join().expect("the writer ends");
    let err = String::from_utf8(stderr).expect("text on standard error");
    assert!(!err.contains("panicked"), "{err}");
    Ran { code: status.code(), out: stdout, err }
}

/// An empty folder for one test.
#[allow(dead_code)] // not every test file needs one
pub fn folder(name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&path);
    std::fs::create_dir_all(&path).expect("a folder");
    path
}
