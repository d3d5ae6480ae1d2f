//! What ends a command, and how it is said.

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

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
}

impl From<shebao::Error> for Fail {
    fn from(error: shebao::Error) -> Fail {
        Fail::Refused(format!("{} {}\n  {}\n  {}", error.number(), error.name(), error.message_zh(), error.message()))
    }
}

impl From<io::Error> for Fail {
    fn from(error: io::Error) -> Fail {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Fail::Gone,
            _ => Fail::Usage(format!("读写失败 / reading or writing failed: {error}")),
        }
    }
}

impl From<csv::Error> for Fail {
    fn from(error: csv::Error) -> Fail {
        match error.into_kind() {
            csv::ErrorKind::Io(error) => error.into(),
            kind => Fail::Usage(format!("CSV 有误 / not valid CSV: {kind:?}")),
        }
    }
}

/// A whole text file.
pub(crate) fn read(path: &Path) -> Result<String, Fail> {
    std::fs::read_to_string(path)
        .map_err(|error| Fail::Usage(format!("无法读取 / cannot read {}: {error}", path.display())))
}

/// The bytes of a file, or of standard input for `-`.
pub(crate) fn bytes(path: &Path) -> Result<Vec<u8>, Fail> {
    if path == Path::new("-") {
        let mut bytes = Vec::new();
        io::Read::read_to_end(&mut io::stdin().lock(), &mut bytes)?;
        return Ok(bytes);
    }
    std::fs::read(path).map_err(|error| Fail::Usage(format!("无法读取 / cannot read {}: {error}", path.display())))
}

/// A line on standard output.
pub(crate) fn print(text: &str) -> Result<(), Fail> {
    writeln!(io::stdout().lock(), "{}", text.trim_end_matches('\n')).map_err(Fail::from)
}
