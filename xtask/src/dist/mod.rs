//! `cargo xtask dist`: the C library and the Java package as they are handed out, in folders that may be laid anywhere. Of the C
//! library one for each platform: headers, shared and static library, pkg-config file, CMake package, documents, licences. Of the
//! Java package one for all: a Maven repository of the jar, documents, examples.

mod consumers;
mod elf;
mod jar;
mod licences;
mod tree;
mod zig;

use std::path::{Path, PathBuf};

use clap::ValueEnum;
use xshell::{Shell, cmd};

use crate::tools::Skipped;
use crate::{Done, java, target};

pub(crate) use consumers::test;

/// Where a library runs.
#[derive(Clone, Copy, PartialEq, Debug, ValueEnum)]
pub(crate) enum Platform {
    /// Linux on x86-64 with glibc 2.17 or later
    #[value(name = "x86_64")]
    X86_64,
    /// Linux on aarch64 with glibc 2.17 or later
    Aarch64,
    /// This machine, with the C library that it has
    Here,
}

/// The oldest C library that the trees for other machines ask for: that of CentOS 7, and the first one for aarch64.
const GLIBC: &str = "2.17";

/// What is built for every platform.
const LIBRARIES: [&str; 2] = ["--package=shebao-capi", "--package=shebao-jni"];

impl Platform {
    /// The processor, as Rust, zig and qemu name it.
    fn processor(self) -> &'static str {
        match self {
            Platform::X86_64 => "x86_64",
            Platform::Aarch64 => "aarch64",
            Platform::Here => std::env::consts::ARCH,
        }
    }

    /// The end of the tree's name, and its name in the budget.
    fn name(self) -> String {
        match self {
            Platform::Here => format!("{}-{}-here", self.processor(), std::env::consts::OS),
            _ => format!("{}-linux-glibc{GLIBC}", self.processor()),
        }
    }

    /// Whether this machine runs its programs.
    fn here(self) -> bool {
        self.processor() == std::env::consts::ARCH
    }

    /// The folder of its library in the jar, where `NativeLibrary.java` looks for it.
    fn native(self) -> String {
        match self {
            Platform::Here => java::here(),
            _ => format!("linux-{}", self.processor()),
        }
    }

    fn triple(self) -> String {
        format!("{}-unknown-linux-gnu", self.processor())
    }

    /// Where cargo puts the libraries.
    fn built(self, shell: &Shell) -> PathBuf {
        match self {
            Platform::Here => target(shell).join("dist-build/dist"),
            _ => target(shell).join("dist-build").join(self.triple()).join("dist"),
        }
    }
}

/// The trees that were asked for, or all; those that could not be made are said.
pub(crate) fn run(shell: &Shell, asked: &[Platform]) -> Done {
    let all = [Platform::X86_64, Platform::Aarch64, Platform::Here];
    let platforms = if asked.is_empty() { &all } else { asked };
    for (platform, tree) in make(shell, platforms)? {
        println!("{}: {}", platform.name(), tree.display());
    }
    println!("Java: {}", jar::lay(shell, platforms)?.display());
    Ok(())
}

/// Builds and lays out.
fn make(shell: &Shell, platforms: &[Platform]) -> Result<Vec<(Platform, PathBuf)>, Box<dyn std::error::Error>> {
    let others: Vec<Platform> = platforms.iter().copied().filter(|platform| *platform != Platform::Here).collect();
    if !others.is_empty() {
        zig::build(shell, &others)?;
    }
    if platforms.contains(&Platform::Here) {
        let folder = target(shell).join("dist-build");
        cmd!(shell, "cargo build --quiet --profile dist {LIBRARIES...} --target-dir {folder}").quiet().run()?;
    }
    platforms.iter().map(|platform| Ok((*platform, tree::lay(shell, *platform)?))).collect()
}

/// What is called for a platform, and why it cannot be where it cannot.
type Found<T> = Result<T, Skipped>;

/// Replaces a tree's folder.
fn fresh(shell: &Shell, folder: &Path) -> Done {
    shell.remove_path(folder)?;
    shell.create_dir(folder)?;
    Ok(())
}

/// Documents beside each other. A link to what does not come along becomes plain text; one to an example, where the examples lie.
fn documents(shell: &Shell, names: &[&str], folder: &Path) -> Done {
    for name in names {
        let text = shell.read_file(format!("docs/{name}"))?;
        let mut page = String::new();
        let mut rest = text.as_str();
        while let Some((before, (label, link, after))) = next_link(rest) {
            page.push_str(before);
            let file = link.split('#').next().unwrap_or(link);
            let example = format!("examples/{}", file.rsplit('/').next().unwrap_or(file));
            if link.contains("://") || file.is_empty() || names.contains(&file) {
                page.push_str(&format!("[{label}]({link})"));
            } else if file.starts_with("../bindings/") && folder.join(&example).is_file() {
                page.push_str(&format!("[{label}]({example})"));
            } else {
                page.push_str(label);
            }
            rest = after;
        }
        page.push_str(rest);
        shell.write_file(folder.join(name), page)?;
    }
    Ok(())
}

/// What stands before the next link, and its label, its target and what stands behind.
fn next_link(text: &str) -> Option<(&str, (&str, &str, &str))> {
    let middle = text.find("](")?;
    let start = text.get(..middle)?.rfind('[')?;
    let (link, after) = text.get(middle..)?.strip_prefix("](")?.split_once(')')?;
    Some((text.get(..start)?, (text.get(start..middle)?.strip_prefix('[')?, link, after)))
}

/// The page at the top of a folder; each of its links to a file must lead somewhere.
fn page(shell: &Shell, folder: &Path, text: &str) -> Done {
    let links = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    if let Some(lost) =
        links.filter(|link| !link.contains("://") && !link.starts_with('#')).find(|link| !folder.join(link).exists())
    {
        return Err(format!("README.md of {}: {lost} is not there", folder.display()).into());
    }
    Ok(shell.write_file(folder.join("README.md"), text)?)
}
