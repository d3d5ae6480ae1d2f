//! Hosts with other versions of the libraries that the published crates share with them: the lowest that each manifest
//! admits, all at once, and the newest there are. Both resolve and compile, whatever this house's own lock file pins.

use std::error::Error;
use std::fmt::Write;

use xshell::{Shell, cmd};

use crate::tools::Skipped;
use crate::{Done, root, target};

/// What a Rust host depends on: all that is not a door into another language or a program.
const PUBLISHED: [&str; 5] = ["shebao-core", "shebao-derive", "shebao-law", "shebao-data", "shebao"];

/// A made-up host of its own lock file is resolved and checked, once at the floor of every range and once at the top.
pub(crate) fn test(shell: &Shell) -> Done {
    let floors = floors()?;
    host(shell, "lowest", &floors.iter().map(|(name, floor)| (name.clone(), format!("={floor}"))).collect::<Vec<_>>())?;
    host(shell, "newest", &floors)
}

/// Every library that a published crate needs outside the house, with the range its manifest states.
fn floors() -> Result<Vec<(String, String)>, Box<dyn Error>> {
    let read = |path: &str| -> Result<toml::Table, Box<dyn Error>> {
        Ok(std::fs::read_to_string(root().join(path))?.parse::<toml::Table>()?)
    };
    let workspace = read("Cargo.toml")?;
    let shared = workspace.get("workspace").and_then(|table| table.get("dependencies")).ok_or("no shared libraries")?;
    let mut found = Vec::new();
    for member in PUBLISHED {
        let manifest = read(&format!("crates/{member}/Cargo.toml"))?;
        let Some(needed) = manifest.get("dependencies").and_then(toml::Value::as_table) else { continue };
        for (name, own) in needed.iter().filter(|(name, _)| !name.starts_with("shebao")) {
            let optional = own.get("optional").and_then(toml::Value::as_bool) == Some(true);
            let inherited = own.get("workspace").and_then(toml::Value::as_bool) == Some(true);
            let stated = if inherited { shared.get(name) } else { Some(own) };
            let range = stated.and_then(|stated| stated.get("version").unwrap_or(stated).as_str());
            let range = range.ok_or_else(|| format!("{member} states no version of {name}"))?;
            if range.starts_with('=') {
                return Err(format!("{member} pins {name} {range}, which its hosts may want in another version").into());
            }
            if !optional && !found.iter().any(|(known, _)| known == name) {
                found.push((name.clone(), range.to_owned()));
            }
        }
    }
    if found.is_empty() { Err("the published crates need nothing, which cannot be".into()) } else { Ok(found) }
}

/// Writes a host that wants the libraries in these versions beside the engine, and compiles it.
fn host(shell: &Shell, name: &str, wanted: &[(String, String)]) -> Done {
    let folder = target(shell).join("hosts").join(name);
    let mut manifest = format!(
        "[package]\nname = \"host-{name}\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\nshebao = {{ path = {:?} }}\n",
        root().join("crates/shebao")
    );
    for (library, version) in wanted {
        writeln!(manifest, "{library} = {{ version = \"{version}\", default-features = false }}")?;
    }
    shell.write_file(folder.join("Cargo.toml"), manifest)?;
    let started = "//! A host.\n#![allow(unused_crate_dependencies)]\n\n/// It makes an engine.\npub fn engine() -> bool {\n    shebao::Engine::new().is_ok()\n}\n";
    shell.write_file(folder.join("src/lib.rs"), started)?;
    shell.remove_path(folder.join("Cargo.lock"))?;
    let _there = shell.push_dir(&folder);
    if let Err(error) = cmd!(shell, "cargo generate-lockfile --quiet").quiet().run() {
        // Without the registry nothing can be resolved; with it, a failure is ours.
        let reached = cmd!(shell, "cargo info --quiet serde").quiet().ignore_stdout().ignore_stderr().run().is_ok();
        return Err(if reached { error.into() } else { Skipped("the registry is not reached".to_owned()).into() });
    }
    let built = target_of_hosts(&folder);
    cmd!(shell, "cargo check --quiet --target-dir {built}").quiet().run()?;
    let versions = cmd!(shell, "cargo metadata --quiet --format-version 1").quiet().read()?;
    let versions: serde_json::Value = serde_json::from_str(&versions)?;
    let packages = versions.get("packages").and_then(serde_json::Value::as_array).ok_or("cargo lists no packages")?;
    let version = |library: &String| {
        let text =
            |package: &serde_json::Value, key: &str| package.get(key).and_then(|v| v.as_str()).map(str::to_owned);
        // Another library may bring an older one of the same name: the last is the newest.
        let package = packages.iter().rfind(|package| text(package, "name").as_deref() == Some(library));
        format!("{library} {}", package.and_then(|package| text(package, "version")).unwrap_or_default())
    };
    let told: Vec<_> = wanted.iter().map(|(library, _)| version(library)).collect();
    println!("   {name}: {}", told.join(", "));
    Ok(())
}

/// One folder for both hosts: what they have in common is compiled once.
fn target_of_hosts(folder: &std::path::Path) -> std::path::PathBuf {
    folder.parent().unwrap_or(folder).join("target")
}
