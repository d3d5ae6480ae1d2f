//! The C door: its programs built with `cc`, run plain, under valgrind and under sanitizers; its symbols held to a golden list.

mod cases;
mod complete;
mod plus;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use xshell::{Shell, cmd};

use crate::doors::Door;
use crate::{Done, generated, target, tools};

/// The golden list of what the library exports.
const SYMBOLS: &str = "bindings/c/symbols.txt";

/// Where the library and the programs are put together.
fn folder(shell: &Shell) -> PathBuf {
    target(shell).join("c-door")
}

/// Builds the library and lays it where the loader looks for it, by its soname.
pub(crate) fn library(shell: &Shell) -> Result<PathBuf, Box<dyn Error>> {
    cmd!(shell, "cargo build --quiet --release --package shebao-capi").quiet().run()?;
    let folder = folder(shell);
    shell.create_dir(&folder)?;
    let built = folder.parent().unwrap_or(&folder).join("release");
    shell.copy_file(built.join("libshebao.so"), folder.join("libshebao.so.0"))?;
    shell.copy_file(built.join("libshebao.so"), folder.join("libshebao.so"))?;
    shell.copy_file(built.join("libshebao.a"), folder.join("libshebao.a"))?;
    Ok(folder)
}

const WARNINGS: [&str; 6] = ["-std=c99", "-Wall", "-Wextra", "-Werror", "-pedantic", "-Wno-unused-function"];

const CPLUSPLUS: [&str; 6] = ["-std=c++17", "-Wall", "-Wextra", "-Werror", "-pedantic", "-Wno-unused-function"];

/// Builds one program against the shared library, with the headers of today.
fn program(shell: &Shell, folder: &Path, source: &Path, more: &[&str]) -> Result<PathBuf, Box<dyn Error>> {
    built(shell, folder, source, "include", more)
}

/// The same with the headers of some folder.
fn built(shell: &Shell, folder: &Path, source: &Path, headers: &str, more: &[&str]) -> Result<PathBuf, Box<dyn Error>> {
    let name = source.file_stem().ok_or("a source without a name")?.to_string_lossy();
    let plus = source.extension().is_some_and(|extension| extension == "cpp");
    let (compiler, flags) = if plus { ("c++", &CPLUSPLUS) } else { ("cc", &WARNINGS) };
    let mut out = format!("{name}{}", if plus { "-c++" } else { "" });
    out.push_str(if headers == "include" { "" } else { "-old" });
    out.push_str(if more.is_empty() { "" } else { "-sanitized" });
    let out = folder.join(out);
    let build = cmd!(
        shell,
        "{compiler} {flags...} -g -O1 {more...} -I{headers} -Ibindings/c {source} -o {out} -L{folder} -lshebao -lpthread -Wl,-rpath,{folder}"
    );
    build.quiet().run()?;
    Ok(out)
}

fn source(name: &str) -> PathBuf {
    PathBuf::from(format!("bindings/c/{name}"))
}

/// The program that answers lines.
pub(crate) fn door(shell: &Shell) -> Result<Door, Box<dyn Error>> {
    let folder = library(shell)?;
    let call = program(shell, &folder, &source("call.c"), &[])?;
    Ok(Door { name: "c", command: vec![call.to_string_lossy().into_owned()] })
}

/// Hands this process's standard input and output to the program.
pub(crate) fn call(shell: &Shell) -> Done {
    let door = door(shell)?;
    let program = door.command.first().ok_or("no program")?;
    let status = Command::new(program).stdin(Stdio::inherit()).status()?;
    if status.success() { Ok(()) } else { Err(format!("the program ended with {status}").into()) }
}

/// `cargo xtask call c` carries its standard input.
fn carries(shell: &Shell) -> Done {
    let (me, request) = (std::env::current_exe()?, "{\"op\":\"no.such@1\",\"input\":{}}");
    let answer = cmd!(shell, "{me} call c").stdin(request).quiet().read()?;
    let mut expected = Vec::new();
    shebao::Engine::new()?.call(request.as_bytes(), &mut expected);
    if answer.as_bytes() == expected { Ok(()) } else { Err(format!("`call c` answers '{answer}'").into()) }
}

/// The test programs; each runs plain, under sanitizers and under valgrind.
const PROGRAMS: [&str; 10] = [
    "example.c",
    "roster.c",
    "test.c",
    "columns.c",
    "misuse.c",
    "doors.c",
    "arrow.c",
    "plsql.c",
    "example.cpp",
    "test.cpp",
];
/// Programs that know only the headers of the first release to promise anything: with those they go on for good.
const OLD: [&str; 4] = ["example.c", "test.c", "columns.c", "misuse.c"];
const OLD_HEADERS: &str = "bindings/c/old";
const SANITIZERS: [&str; 2] = ["-fsanitize=address,undefined", "-fno-sanitize-recover=all"];
const VALGRIND: [&str; 4] =
    ["--quiet", "--error-exitcode=9", "--leak-check=full", "--errors-for-leak-kinds=definite,possible"];

/// Every test of the C door.
pub(crate) fn test(shell: &Shell) -> Done {
    let folder = library(shell)?;
    symbols(shell, &folder, true)?;
    complete::functions(shell, SYMBOLS)?;
    complete::documented(shell)?;
    for name in PROGRAMS {
        let plain = program(shell, &folder, &source(name), &[])?;
        let sanitized = program(shell, &folder, &source(name), &SANITIZERS)?;
        cmd!(shell, "{plain}").quiet().ignore_stdout().run()?;
        cmd!(shell, "{sanitized}").quiet().ignore_stdout().run()?;
        cmd!(shell, "valgrind {VALGRIND...} {plain}").quiet().ignore_stdout().run()?;
        println!("   {name}: plain, under address and undefined-behaviour sanitizers, under valgrind");
    }
    old_headers(shell, &folder)?;
    unload(shell, &folder)?;
    carries(shell)?;
    cases::run(shell, &folder)?;
    elsewhere(shell, &folder)?;
    let size = |path: &Path| std::fs::metadata(path).map(|file| file.len() / 1024);
    let (library, stripped) = (folder.join("libshebao.so.0"), folder.join("stripped.so"));
    cmd!(shell, "strip -o {stripped} {library}").quiet().run()?;
    println!("   libshebao.so.0: {} KiB, {} KiB with line tables", size(&stripped)?, size(&library)?);
    Ok(())
}

/// A host that loads the library by name and lets it go: not linked with it, or it would stay.
fn unload(shell: &Shell, folder: &Path) -> Done {
    let (source, library) = (source("unload.c"), folder.join("libshebao.so.0"));
    let (plain, sanitized) = (folder.join("unload"), folder.join("unload-sanitized"));
    for (out, more) in [(&plain, &[][..]), (&sanitized, &SANITIZERS)] {
        cmd!(shell, "cc {WARNINGS...} -g {more...} -Iinclude {source} -o {out} -ldl -lpthread").quiet().run()?;
        let told = cmd!(shell, "{out} {library}").quiet().read()?;
        println!("   unload.c: {told}");
    }
    Ok(cmd!(shell, "valgrind {VALGRIND...} {plain} {library}").quiet().ignore_stdout().run()?)
}

/// Programs made with older headers go on with the library of today.
fn old_headers(shell: &Shell, folder: &Path) -> Done {
    for name in OLD {
        let program = built(shell, folder, &source(name), OLD_HEADERS, &[])?;
        cmd!(shell, "{program}").quiet().ignore_stdout().run()?;
    }
    println!("   {}: with the older headers of {OLD_HEADERS}", OLD.join(", "));
    Ok(())
}

/// The only unsafe code of the house, with columns at odd addresses and errors inside.
pub(crate) fn miri(shell: &Shell) -> Done {
    tools::miri(shell)?;
    Ok(cmd!(shell, "cargo +nightly miri test --quiet --package shebao-capi").quiet().ignore_stdout().run()?)
}

/// The example of the README, which must be what is compiled: with the static library, and as C++17.
fn elsewhere(shell: &Shell, folder: &Path) -> Done {
    let readme = shell.read_file("bindings/c/README.md")?;
    for (language, name) in [("c\n", "example.c"), ("cpp\n", "example.cpp")] {
        let example = shell.read_file(source(name))?;
        let shown =
            readme.split("```").find_map(|block| block.strip_prefix(language)).ok_or("README without example")?;
        if let Some(line) = shown.lines().find(|line| !example.lines().any(|code| code.trim() == line.trim())) {
            return Err(format!("bindings/c/README.md: '{}' is not in {name}", line.trim()).into());
        }
    }
    let (file, fixed, cplusplus) = (source("example.c"), folder.join("example-static"), folder.join("example-c++"));
    let archive = folder.join("libshebao.a");
    cmd!(shell, "cc {WARNINGS...} -Iinclude {file} {archive} -o {fixed} -lpthread -ldl -lm").quiet().run()?;
    let flags = ["-std=c++17", "-Wall", "-Wextra", "-Werror", "-pedantic", "-x", "c++"];
    let links = ["-lshebao".to_owned(), format!("-Wl,-rpath,{}", folder.display())];
    cmd!(shell, "c++ {flags...} -Iinclude {file} -o {cplusplus} -L{folder} {links...}").quiet().run()?;
    for program in [fixed, cplusplus] {
        if cmd!(shell, "{program}").quiet().read()? != "128000" {
            return Err("the example prints another amount".into());
        }
    }
    println!("   example.c: with the static library, and as C++17");
    Ok(())
}

/// The exported functions are those of the golden list: a promise, symbol by symbol.
fn symbols(shell: &Shell, folder: &Path, check: bool) -> Done {
    let library = folder.join("libshebao.so.0");
    let listed = cmd!(shell, "nm --dynamic --defined-only {library}").quiet().read()?;
    let mut names: Vec<&str> = listed.lines().filter_map(|line| line.split_whitespace().last()).collect();
    names.sort_unstable();
    if let Some(foreign) = names.iter().find(|name| !name.starts_with("shebao_")) {
        return Err(format!("{foreign} is exported without our prefix").into());
    }
    generated(shell, SYMBOLS, &format!("{}\n", names.join("\n")), check)
}

/// Writes the golden list, to which symbols may only be added inside an ABI major.
pub(crate) fn write_symbols(shell: &Shell) -> Done {
    let folder = library(shell)?;
    let before = shell.read_file(SYMBOLS).unwrap_or_default();
    symbols(shell, &folder, false)?;
    let now = shell.read_file(SYMBOLS)?;
    match before.lines().find(|name| !now.lines().any(|symbol| symbol == *name)) {
        Some(lost) => Err(format!("{lost} is no longer exported: that is for another ABI major").into()),
        None => Ok(()),
    }
}
