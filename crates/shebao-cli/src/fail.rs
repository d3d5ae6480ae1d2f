//! What ends a command, and how it is said.

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::Path;
use std::process::ExitCode;

/// The exit code of work that was done to its end; `failed`: some of its rows have no result, and the caller wants to know.
pub(crate) fn done(failed: bool) -> ExitCode {
    if failed { ExitCode::from(3) } else { ExitCode::SUCCESS }
}

/// Why a command ends without its result.
pub(crate) enum Fail {
    /// The engine refused: exit code 1.
    Refused(String),
    /// A file or an argument: exit code 2.
    Usage(String),
    /// Whoever reads our output has gone; that is no failure.
    Gone,
}

impl Fail {
    /// Says it on standard error and gives the exit code.
    pub(crate) fn report(self) -> ExitCode {
        let (text, code) = match self {
            Fail::Refused(text) => (text, 1),
            Fail::Usage(text) => (text, 2),
            Fail::Gone => return ExitCode::SUCCESS,
        };
        // Where even this cannot be written, the exit code still says it.
        let _ = writeln!(io::stderr(), "{text}");
        ExitCode::from(code)
    }

    /// A wrong use, in both languages.
    pub(crate) fn usage(zh: &str, en: &str) -> Fail {
        Fail::Usage(format!("{zh}\n{en}"))
    }
}

/// An error in both languages, under its number and name.
pub(crate) fn words(error: &shebao::Error) -> String {
    format!("{} {}\n  {}\n  {}", error.number(), error.name(), error.message_zh(), error.message())
}

impl From<shebao::Error> for Fail {
    fn from(error: shebao::Error) -> Fail {
        Fail::Refused(words(&error))
    }
}

impl From<io::Error> for Fail {
    fn from(error: io::Error) -> Fail {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Fail::Gone,
            _ => Fail::usage(&format!("读写失败：{error}"), &format!("reading or writing failed: {error}")),
        }
    }
}

impl From<csv::Error> for Fail {
    fn from(error: csv::Error) -> Fail {
        match error.into_kind() {
            csv::ErrorKind::Io(error) => error.into(),
            // Rows are read by `table`; only writing one of another length than the first comes here.
            _ => Fail::usage("结果各行列数不同，请报告", "rows of the result differ in length, please report it"),
        }
    }
}

/// Turns what the system says of a file into words that name it.
pub(crate) fn file<'p>(path: &'p Path, zh: &'p str, en: &'p str) -> impl Fn(io::Error) -> Fail + 'p {
    move |error| Fail::usage(&format!("{zh} {}：{error}", path.display()), &format!("{en} {}: {error}", path.display()))
}

/// A file to be read, or standard input for `-`.
pub(crate) fn open(path: &Path) -> Result<Box<dyn Read>, Fail> {
    if path == Path::new("-") {
        return Ok(Box::new(io::stdin().lock()));
    }
    let file = File::open(path).map_err(file(path, "无法读取", "cannot read"))?;
    Ok(Box::new(file))
}

/// The bytes of a file, or of standard input for `-`.
pub(crate) fn bytes(path: &Path) -> Result<Vec<u8>, Fail> {
    let mut bytes = Vec::new();
    open(path)?.read_to_end(&mut bytes).map_err(file(path, "无法读取", "cannot read"))?;
    Ok(bytes)
}

/// A whole text file.
pub(crate) fn read(path: &Path) -> Result<String, Fail> {
    let not_text = |_| {
        let path = path.display();
        Fail::usage(&format!("{path} 不是 UTF-8 文本"), &format!("{path} is not UTF-8 text"))
    };
    String::from_utf8(bytes(path)?).map_err(not_text)
}

/// Text on standard output, with one line's end.
pub(crate) fn print(text: &str) -> Result<(), Fail> {
    let mut out = io::stdout().lock();
    writeln!(out, "{}", text.trim_end_matches('\n'))?;
    Ok(out.flush()?)
}
