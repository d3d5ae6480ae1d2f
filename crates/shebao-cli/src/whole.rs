//! Files that appear whole or not at all: written beside, synced, renamed. Whatever ends the program on its way, the older file
//! stays as it was.

use std::ffi::OsString;
use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::fail::{self, Fail};

/// How many names are tried for the file beside: those of runs that were killed may still be there.
const NAMES: u32 = 1_000;

/// Where results go.
pub(crate) enum Sink {
    /// Standard output, and what is no file on a disk (a pipe, a device): it cannot be taken back.
    Stream(Box<dyn Write>),
    Beside(Beside),
}

impl Sink {
    /// Standard output where there is no path.
    pub(crate) fn open(path: Option<&Path>) -> Result<Sink, Fail> {
        let Some(path) = path else { return Ok(Sink::Stream(Box::new(io::stdout().lock()))) };
        let cannot = fail::file(path, "无法写入", "cannot write");
        match std::fs::metadata(path) {
            Ok(found) if !found.is_file() => {
                let device = OpenOptions::new().write(true).open(path).map_err(cannot)?;
                Ok(Sink::Stream(Box::new(device)))
            }
            _ => Beside::create(path).map(Sink::Beside),
        }
    }

    /// Puts the file in its place.
    pub(crate) fn finish(self) -> Result<(), Fail> {
        match self {
            Sink::Stream(mut out) => Ok(out.flush()?),
            Sink::Beside(mut file) => {
                file.sync()?;
                file.place()
            }
        }
    }
}

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Sink::Stream(out) => out.write(bytes),
            Sink::Beside(file) => file.file.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Sink::Stream(out) => out.flush(),
            Sink::Beside(file) => file.file.flush(),
        }
    }
}

/// A file under another name in the same folder, removed unless it comes to its place.
pub(crate) struct Beside {
    file: File,
    beside: PathBuf,
    path: PathBuf,
    placed: bool,
}

impl Beside {
    fn create(path: &Path) -> Result<Beside, Fail> {
        let cannot = fail::file(path, "无法写入", "cannot write");
        // A link stays a link: what it points at is replaced.
        let target = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        let name = target.file_name().ok_or_else(|| cannot(io::ErrorKind::InvalidInput.into()))?.to_owned();
        let older = std::fs::metadata(&target).ok();
        // What may not be written is not replaced either, though the folder would allow it.
        if older.is_some() {
            OpenOptions::new().write(true).open(&target).map_err(&cannot)?;
        }
        for number in 0..NAMES {
            let mut hidden = OsString::from(".");
            hidden.push(&name);
            hidden.push(format!(".{}-{number}.part", std::process::id()));
            let beside = target.with_file_name(hidden);
            match OpenOptions::new().write(true).create_new(true).open(&beside) {
                Ok(file) => {
                    let made = Beside { file, beside, path: target, placed: false };
                    if let Some(older) = older {
                        made.file.set_permissions(older.permissions()).map_err(&cannot)?;
                    }
                    return Ok(made);
                }
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(cannot(error)),
            }
        }
        Err(cannot(io::ErrorKind::AlreadyExists.into()))
    }

    fn sync(&mut self) -> Result<(), Fail> {
        self.file.sync_all().map_err(fail::file(&self.path, "无法写入", "cannot write"))
    }

    fn place(&mut self) -> Result<(), Fail> {
        std::fs::rename(&self.beside, &self.path).map_err(fail::file(&self.path, "无法写入", "cannot write"))?;
        self.placed = true;
        // The new name is as lasting as the file once the folder is written; where a system does not let one do that, it does so
        // itself.
        let folder = self.path.parent().filter(|folder| !folder.as_os_str().is_empty());
        let _ = File::open(folder.unwrap_or(Path::new("."))).and_then(|folder| folder.sync_all());
        Ok(())
    }
}

impl Drop for Beside {
    fn drop(&mut self) {
        if !self.placed {
            let _ = std::fs::remove_file(&self.beside);
        }
    }
}

/// Writes files that belong together: all are on the disk before the first comes to its place.
pub(crate) fn write_all(files: &[(PathBuf, &[u8])]) -> Result<(), Fail> {
    let mut made = Vec::new();
    for (path, bytes) in files {
        let mut file = Beside::create(path)?;
        file.file.write_all(bytes).map_err(fail::file(path, "无法写入", "cannot write"))?;
        file.sync()?;
        made.push(file);
    }
    made.iter_mut().try_for_each(Beside::place)
}
