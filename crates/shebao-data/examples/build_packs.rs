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
    let profiles = profiles(&here.join("profiles"))?;
    let mut same = true;
    let packs =
        [("henan.figures.pack", &built.figures), ("henan.text.pack", &built.text), ("profiles.json", &profiles)];
    for (name, bytes) in packs {
        let path = here.join("packs").join(name);
        if check {
            let current = fs::read(&path).is_ok_and(|old| old == *bytes);
            if !current {
                eprintln!("{name} is not what its TOML files give; build it again and commit it");
            }
            same &= current;
        } else {
            fs::write(&path, bytes)?;
        }
    }
    Ok(same)
}

/// The profiles of hosts' codes as one JSON object; those that build on none come first. The engine checks what is in them.
fn profiles(folder: &Path) -> io::Result<Vec<u8>> {
    let mut paths = Vec::new();
    collect(folder, &mut paths)?;
    let mut all = Vec::new();
    for path in paths {
        let table: toml::Table = fs::read_to_string(&path)?.parse().map_err(io::Error::other)?;
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        all.push((table.contains_key("base"), name, serde_json::to_string(&table).map_err(io::Error::other)?));
    }
    all.sort();
    let members: Vec<String> = all.iter().map(|(_, name, json)| format!("\"{name}\":{json}")).collect();
    Ok(format!("{{\n{}\n}}\n", members.join(",\n")).into_bytes())
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
