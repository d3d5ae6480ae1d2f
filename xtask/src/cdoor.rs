//! The C door: its programs built with `cc`, run plain, under valgrind and under sanitizers; its symbols held to a golden list.

use std::error::Error;
use std::path::PathBuf;

use xshell::{Shell, cmd};

use crate::doors::Door;
use crate::{Done, generated};

/// Where the library and the programs are put together.
fn folder(shell: &Shell) -> PathBuf {
    let target = std::env::var("CARGO_TARGET_DIR").map_or_else(|_| shell.current_dir().join("target"), PathBuf::from);
    target.join("c-door")
}

/// Builds the library and lays it where the loader looks for it, by its soname.
fn library(shell: &Shell) -> Result<PathBuf, Box<dyn Error>> {
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

/// Builds one program against the shared library.
fn program(shell: &Shell, folder: &PathBuf, name: &str, more: &[&str]) -> Result<PathBuf, Box<dyn Error>> {
    let suffix: String = more.iter().filter(|flag| flag.contains("sanitize")).map(|_| "-sanitized").collect();
    let out = folder.join(format!("{name}{suffix}"));
    let source = format!("bindings/c/{name}.c");
    let build = cmd!(
        shell,
        "cc {WARNINGS...} -g -O1 {more...} -Iinclude {source} -o {out} -L{folder} -lshebao -lpthread -Wl,-rpath,{folder}"
    );
    build.quiet().run()?;
    Ok(out)
}

/// The program that answers lines.
pub(crate) fn door(shell: &Shell) -> Result<Door, Box<dyn Error>> {
    let folder = library(shell)?;
    let call = program(shell, &folder, "call", &[])?;
    Ok(Door { name: "c", command: vec![call.to_string_lossy().into_owned()] })
}

/// Hands this process's standard input and output to the program.
pub(crate) fn call(shell: &Shell) -> Done {
    let door = door(shell)?;
    let program = door.command.first().ok_or("no program")?;
    Ok(cmd!(shell, "{program}").quiet().run()?)
}

/// Every test of the C door.
pub(crate) fn test(shell: &Shell) -> Done {
    let folder = library(shell)?;
    symbols(shell, &folder, true)?;
    let plain = program(shell, &folder, "test", &[])?;
    cmd!(shell, "{plain}").quiet().run()?;
    let sanitized = program(shell, &folder, "test", &["-fsanitize=address,undefined", "-fno-sanitize-recover=all"])?;
    cmd!(shell, "{sanitized}").quiet().run()?;
    println!("   under address and undefined-behaviour sanitizers too");
    let valgrind = ["--quiet", "--error-exitcode=9", "--leak-check=full", "--errors-for-leak-kinds=definite,possible"];
    cmd!(shell, "valgrind {valgrind...} {plain}").quiet().run()?;
    println!("   under valgrind too, nothing lost");
    cplusplus(shell)?;
    let size = std::fs::metadata(folder.join("libshebao.so.0"))?.len();
    println!("   libshebao.so.0: {} KiB with line tables", size / 1024);
    Ok(())
}

/// Both headers read as C++17.
fn cplusplus(shell: &Shell) -> Done {
    let source = folder(shell).join("headers.cpp");
    shell.write_file(&source, "#include \"shebao_ops.h\"\nint main() { return 0; }\n")?;
    let flags = ["-std=c++17", "-Wall", "-Wextra", "-Werror", "-pedantic", "-Wno-unused-function", "-fsyntax-only"];
    Ok(cmd!(shell, "c++ {flags...} -Iinclude {source}").quiet().run()?)
}

/// The exported functions are those of the golden list: a promise, symbol by symbol.
pub(crate) fn symbols(shell: &Shell, folder: &std::path::Path, check: bool) -> Done {
    let library = folder.join("libshebao.so.0");
    let listed = cmd!(shell, "nm --dynamic --defined-only {library}").quiet().read()?;
    let mut names: Vec<&str> = listed.lines().filter_map(|line| line.split_whitespace().last()).collect();
    names.sort_unstable();
    if let Some(foreign) = names.iter().find(|name| !name.starts_with("shebao_")) {
        return Err(format!("{foreign} is exported without our prefix").into());
    }
    generated(shell, "bindings/c/symbols.txt", &format!("{}\n", names.join("\n")), check)
}

/// Writes the golden list.
pub(crate) fn write_symbols(shell: &Shell) -> Done {
    let folder = library(shell)?;
    symbols(shell, &folder, false)
}
