//! `cargo xtask dist`: the C library as it is handed out. A tree per platform, which may be laid anywhere: headers, shared and
//! static library, pkg-config file, CMake package, documents, licences.

mod consumers;
mod licences;
mod tree;
mod zig;

use std::path::{Path, PathBuf};

use clap::ValueEnum;
use xshell::{Shell, cmd};

use crate::tools::Skipped;
use crate::{Done, target};

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
    for (platform, tree) in make(shell, if asked.is_empty() { &all } else { asked })? {
        println!("{}: {}", platform.name(), tree.display());
    }
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
        cmd!(shell, "cargo build --quiet --profile dist --package shebao-capi --target-dir {folder}").quiet().run()?;
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
