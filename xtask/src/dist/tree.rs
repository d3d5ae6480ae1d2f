//! A platform's tree, and what it must be: small, self-contained, with the symbols that are promised, for an old C library.

use std::path::{Path, PathBuf};

use xshell::{Shell, cmd};

use super::{Platform, documents, elf, fresh, licences, page};
use crate::{Done, bindings, target};

/// What goes where.
const HEADERS: [&str; 3] = ["shebao.h", "shebao_ops.h", "shebao.hpp"];
const DOCUMENTS: [&str; 8] =
    ["ABI.md", "COVERAGE.md", "ERRORS.md", "PACKS.md", "PLSQL.md", "PROFILES.md", "REFERENCE.md", "REQUEST.md"];
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

pub(super) fn lay(shell: &Shell, platform: Platform) -> Result<PathBuf, Box<dyn std::error::Error>> {
    let version = &bindings::java::version(shell)?;
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
    for name in EXAMPLES {
        let file = Path::new(name).file_name().ok_or("an example without a name")?;
        shell.copy_file(format!("bindings/c/{name}"), tree.join("share/doc/shebao/examples").join(file))?;
    }
    documents(shell, &DOCUMENTS, &tree.join("share/doc/shebao"))?;
    readme(shell, &tree)?;
    licences::lay(shell, "shebao-capi", &tree.join("share/licenses/shebao"))?;
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

/// The page of `bindings/c`, with its links turned to where the files lie here.
fn readme(shell: &Shell, tree: &Path) -> Done {
    let mut text = shell.read_file("bindings/c/README.md")?;
    let docs = "share/doc/shebao";
    text = text.replace("](../../include/", "](include/").replace("](../../docs/", &format!("]({docs}/"));
    for name in EXAMPLES {
        let file = Path::new(name).file_name().ok_or("an example without a name")?.to_string_lossy();
        text = text.replace(&format!("]({name})"), &format!("]({docs}/examples/{file})"));
    }
    page(shell, tree, &text)
}

fn check(shell: &Shell, platform: Platform, tree: &Path) -> Done {
    let library = tree.join("lib/libshebao.so");
    let dynamic = cmd!(shell, "readelf --wide --dynamic {library}").quiet().read()?;
    let soname = format!("[libshebao.so.{}]", major(shell)?);
    if !dynamic.lines().any(|line| line.contains("(SONAME)") && line.ends_with(&soname)) {
        return Err(format!("{}: its soname is not {soname}", library.display()).into());
    }
    let names = elf::exports(shell, &library)?;
    if shell.read_file("bindings/c/symbols.txt")?.lines().ne(names.iter().map(String::as_str)) {
        return Err(format!("{}: it exports {}", library.display(), names.join(", ")).into());
    }
    let needed = elf::glibc(shell, platform, &library)?;
    let files = ["libshebao.so", "libshebao.a"].map(|name| tree.join("lib").join(name));
    println!("   {}: {}; needs glibc {needed}", platform.name(), elf::budget(shell, BUDGET, platform, &files)?);
    Ok(())
}
