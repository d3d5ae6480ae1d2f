//! A platform's tree, and what it must be: small, self-contained, with the symbols that are promised, for an old C library.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use xshell::{Shell, cmd};

use super::{GLIBC, Platform, fresh, licences};
use crate::{Done, target};

/// What goes where.
const HEADERS: [&str; 3] = ["shebao.h", "shebao_ops.h", "shebao.hpp"];
const DOCUMENTS: [&str; 5] = ["ABI.md", "COVERAGE.md", "ERRORS.md", "PLSQL.md", "REFERENCE.md"];
const EXAMPLES: [&str; 15] = [
    "arrow.c",
    "arrow.py",
    "call.c",
    "check.h",
    "columns.c",
    "doors.c",
    "example.c",
    "example.cpp",
    "misuse.c",
    "plsql.c",
    "roster.c",
    "test.c",
    "test.cpp",
    "unload.c",
    "consumers/CMakeLists.txt",
];
const BUDGET: &str = "bindings/c/budget.json";

/// What is in the name of the shared library: the major version of the ABI.
fn major(shell: &Shell) -> Result<u32, Box<dyn std::error::Error>> {
    let header = shell.read_file("include/shebao.h")?;
    let line = header.lines().find_map(|line| line.strip_prefix("#define SHEBAO_ABI ")).ok_or("no SHEBAO_ABI")?;
    Ok(line.trim().parse::<u32>()? >> 16)
}

/// The version of the engine.
fn version(shell: &Shell) -> Result<String, Box<dyn std::error::Error>> {
    let workspace: toml::Value = toml::from_str(&shell.read_file("Cargo.toml")?)?;
    let version = workspace.get("workspace").and_then(|table| table.get("package")?.get("version")?.as_str());
    Ok(version.ok_or("the workspace has no version")?.to_owned())
}

pub(super) fn lay(shell: &Shell, platform: Platform) -> Result<PathBuf, Box<dyn std::error::Error>> {
    let version = &version(shell)?;
    let tree = target(shell).join("dist").join(format!("shebao-{version}-{}", platform.name()));
    fresh(shell, &tree)?;
    for folder in ["include", "lib/pkgconfig", "lib/cmake/shebao", "share/doc/shebao/examples"] {
        shell.create_dir(tree.join(folder))?;
    }
    for name in HEADERS {
        shell.copy_file(format!("include/{name}"), tree.join("include").join(name))?;
    }
    libraries(shell, platform, &tree)?;
    let major = major(shell)?.to_string();
    for (name, text, place) in [
        ("shebao.pc", include_str!("shebao.pc"), "lib/pkgconfig"),
        ("shebaoConfig.cmake", include_str!("shebaoConfig.cmake"), "lib/cmake/shebao"),
        ("shebaoConfigVersion.cmake", include_str!("shebaoConfigVersion.cmake"), "lib/cmake/shebao"),
    ] {
        shell.write_file(tree.join(place).join(name), text.replace("@VERSION@", version).replace("@MAJOR@", &major))?;
    }
    for name in DOCUMENTS {
        let page = shell.read_file(format!("docs/{name}"))?;
        shell.write_file(tree.join("share/doc/shebao").join(name), page)?;
    }
    for name in EXAMPLES {
        let file = Path::new(name).file_name().ok_or("an example without a name")?;
        shell.copy_file(format!("bindings/c/{name}"), tree.join("share/doc/shebao/examples").join(file))?;
    }
    readme(shell, &tree)?;
    licences::lay(shell, &tree.join("share/licenses/shebao"))?;
    check(shell, platform, &tree)?;
    Ok(tree)
}

fn libraries(shell: &Shell, platform: Platform, tree: &Path) -> Done {
    let (built, lib, major) = (platform.built(shell), tree.join("lib"), major(shell)?);
    let named = format!("libshebao.so.{major}");
    shell.copy_file(built.join("libshebao.so"), lib.join(&named))?;
    shell.copy_file(built.join("libshebao.a"), lib.join("libshebao.a"))?;
    Ok(std::os::unix::fs::symlink(named, lib.join("libshebao.so"))?)
}

/// The page of `bindings/c`, with its links turned to where the files lie here; each must lead somewhere.
fn readme(shell: &Shell, tree: &Path) -> Done {
    let mut page = shell.read_file("bindings/c/README.md")?;
    let docs = "share/doc/shebao";
    page = page.replace("](../../include/", "](include/").replace("](../../docs/", &format!("]({docs}/"));
    for name in EXAMPLES {
        let file = Path::new(name).file_name().ok_or("an example without a name")?.to_string_lossy();
        page = page.replace(&format!("]({name})"), &format!("]({docs}/examples/{file})"));
    }
    let links = page.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    if let Some(lost) = links.filter(|link| !link.contains("://")).find(|link| !tree.join(link).exists()) {
        return Err(format!("README.md of the tree: {lost} is not there").into());
    }
    Ok(shell.write_file(tree.join("README.md"), page)?)
}

fn check(shell: &Shell, platform: Platform, tree: &Path) -> Done {
    let library = tree.join("lib/libshebao.so");
    let dynamic = cmd!(shell, "readelf --wide --dynamic {library}").quiet().read()?;
    let soname = format!("[libshebao.so.{}]", major(shell)?);
    if !dynamic.lines().any(|line| line.contains("(SONAME)") && line.ends_with(&soname)) {
        return Err(format!("{}: its soname is not {soname}", library.display()).into());
    }
    let symbols = cmd!(shell, "readelf --wide --dyn-syms {library}").quiet().read()?;
    let defined = symbols.lines().filter(|line| !line.contains(" UND "));
    let mut names: Vec<&str> =
        defined.filter_map(|line| line.split_whitespace().nth(7)).filter(|name| *name != "Name").collect();
    names.sort_unstable();
    if shell.read_file("bindings/c/symbols.txt")?.lines().ne(names.iter().copied()) {
        return Err(format!("{}: it exports {}", library.display(), names.join(", ")).into());
    }
    let needs = cmd!(shell, "readelf --wide --version-info {library}").quiet().read()?;
    let needed = needs.split("GLIBC_").skip(1).filter_map(|rest| rest.split_whitespace().next());
    let needed = needed.map(numbers).max().ok_or("the library names no C library")?;
    if platform != Platform::Here && needed > numbers(GLIBC) {
        return Err(format!("{}: it needs glibc {needed:?}, more than {GLIBC}", library.display()).into());
    }
    let needed = needed.iter().map(u32::to_string).collect::<Vec<_>>().join(".");
    budget(shell, platform, tree, &needed)
}

fn numbers(version: &str) -> Vec<u32> {
    version.split('.').filter_map(|number| number.parse().ok()).collect()
}

/// Sizes, held to `bindings/c/budget.json`.
fn budget(shell: &Shell, platform: Platform, tree: &Path, needed: &str) -> Done {
    let budget: BTreeMap<String, BTreeMap<String, u64>> = serde_json::from_str(&shell.read_file(BUDGET)?)?;
    let none = BTreeMap::new();
    let allowed = budget.get(&platform.name()).unwrap_or(&none);
    let mut told = Vec::new();
    for name in ["libshebao.so", "libshebao.a"] {
        let size = std::fs::metadata(tree.join("lib").join(name))?.len();
        if let Some(most) = allowed.get(name).filter(|most| size > **most) {
            return Err(format!("{name} for {} is {size} bytes, its budget {most} ({BUDGET})", platform.name()).into());
        }
        told.push(format!("{name} {} KiB", size / 1024));
    }
    println!("   {}: {}; needs glibc {needed}", platform.name(), told.join(", "));
    Ok(())
}
