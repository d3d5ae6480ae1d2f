//! What a shared library gives and needs, as readelf tells it; sizes, held to a budget.

use std::collections::BTreeMap;
use std::error::Error;
use std::path::{Path, PathBuf};

use xshell::{Shell, cmd};

use super::{GLIBC, Platform};

/// The names that a library gives to others, in order.
pub(super) fn exports(shell: &Shell, library: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let symbols = cmd!(shell, "readelf --wide --dyn-syms {library}").quiet().read()?;
    let defined = symbols.lines().filter(|line| !line.contains(" UND "));
    let names = defined.filter_map(|line| line.split_whitespace().nth(7)).filter(|name| *name != "Name");
    let mut names: Vec<String> = names.map(str::to_owned).collect();
    names.sort_unstable();
    Ok(names)
}

/// The C library that it needs; for other machines none that is newer than what is promised.
pub(super) fn glibc(shell: &Shell, platform: Platform, library: &Path) -> Result<String, Box<dyn Error>> {
    let needs = cmd!(shell, "readelf --wide --version-info {library}").quiet().read()?;
    let needed = needs.split("GLIBC_").skip(1).filter_map(|rest| rest.split_whitespace().next());
    let needed = needed.map(numbers).max().ok_or("the library names no C library")?;
    if platform != Platform::Here && needed > numbers(GLIBC) {
        return Err(format!("{}: it needs glibc {needed:?}, more than {GLIBC}", library.display()).into());
    }
    Ok(needed.iter().map(u32::to_string).collect::<Vec<_>>().join("."))
}

fn numbers(version: &str) -> Vec<u32> {
    version.split('.').filter_map(|number| number.parse().ok()).collect()
}

/// Sizes, each within the platform's budget where that has one; said as they are.
pub(super) fn budget(
    shell: &Shell,
    budget: &str,
    platform: Platform,
    files: &[PathBuf],
) -> Result<String, Box<dyn Error>> {
    let allowed: BTreeMap<String, BTreeMap<String, u64>> = serde_json::from_str(&shell.read_file(budget)?)?;
    let none = BTreeMap::new();
    let allowed = allowed.get(&platform.name()).unwrap_or(&none);
    let mut told = Vec::new();
    for file in files {
        let name = file.file_name().ok_or("a file without a name")?.to_string_lossy();
        let size = std::fs::metadata(file)?.len();
        if let Some(most) = allowed.get(&*name).filter(|most| size > **most) {
            return Err(format!("{name} for {} is {size} bytes, its budget {most} ({budget})", platform.name()).into());
        }
        told.push(format!("{name} {} KiB", size / 1024));
    }
    Ok(told.join(", "))
}
