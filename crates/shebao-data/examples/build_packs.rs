//! Builds the committed packs from `policy/`, or with `--check` says whether they are what the files give.
//!
//! `cargo run -p shebao-data --features build --example build_packs [-- --check]`

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{fs, io};

fn main() -> ExitCode {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    match run(here, std::env::args().any(|arg| arg == "--check")) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(here: &Path, check: bool) -> io::Result<bool> {
    let mut paths = Vec::new();
    collect(&here.join("policy"), &mut paths)?;
    paths.sort();
    let mut files = Vec::new();
    for path in paths {
        let name = path.strip_prefix(here).unwrap_or(&path).display().to_string().replace('\\', "/");
        files.push((name, fs::read_to_string(&path)?));
    }
    let built = match shebao_data::build::build(&files) {
        Ok(built) => built,
        Err(diagnostics) => {
            for diagnostic in &diagnostics {
                eprintln!("{diagnostic}\n");
            }
            eprintln!("{} faults; no pack was built", diagnostics.len());
            return Ok(false);
        }
    };
    println!("{}", built.summary);
    let mut same = true;
    for (name, bytes) in [("henan.figures.pack", &built.figures), ("henan.text.pack", &built.text)] {
        let path = here.join("packs").join(name);
        if check {
            let current = fs::read(&path).is_ok_and(|old| old == *bytes);
            if !current {
                eprintln!("{name} is not what policy/ gives; build it again and commit it");
            }
            same &= current;
        } else {
            fs::write(&path, bytes)?;
        }
    }
    Ok(same)
}

/// Every TOML file under a folder.
fn collect(folder: &Path, paths: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, paths)?;
        } else if path.extension().is_some_and(|ext| ext == "toml") {
            paths.push(path);
        }
    }
    Ok(())
}
