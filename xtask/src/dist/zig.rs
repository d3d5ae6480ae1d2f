//! Libraries for older Linux and other processors: zig has the C libraries of every age, cargo-zigbuild links with it. Both are
//! found in the Python package index, and go into a folder of their own.

use std::path::PathBuf;

use xshell::{Shell, cmd};

use super::{Found, GLIBC, LIBRARIES, Platform};
use crate::tools::{self, Skipped};
use crate::{Done, target};

const PACKAGES: [&str; 2] = ["cargo-zigbuild==0.24.1", "ziglang==0.17.1"];

/// The folder of the programs, installed where they are missing.
pub(super) fn programs(shell: &Shell) -> Found<PathBuf> {
    let folder = target(shell).join("tools/zig");
    let bin = folder.join("bin");
    if !bin.join("cargo-zigbuild").exists() {
        println!("   installing {} from the Python package index", PACKAGES.join(", "));
        tools::find(shell, "python3").map_err(|error| Skipped(error.to_string()))?;
        let install = || -> Result<(), xshell::Error> {
            cmd!(shell, "python3 -m venv {folder}").quiet().ignore_stdout().run()?;
            let pip = bin.join("pip");
            cmd!(shell, "{pip} install --quiet --disable-pip-version-check {PACKAGES...}").quiet().run()
        };
        install().map_err(|error| Skipped(format!("zig and cargo-zigbuild cannot be had: {error}")))?;
    }
    Ok(bin)
}

/// Builds for all platforms at once, which share the build of the macros.
pub(super) fn build(shell: &Shell, platforms: &[Platform]) -> Done {
    let bin = programs(shell)?;
    for platform in platforms {
        tools::target(shell, &platform.triple())?;
    }
    let targets = platforms.iter().map(|platform| format!("--target={}.{GLIBC}", platform.triple()));
    let (targets, folder) = (targets.collect::<Vec<_>>(), target(shell).join("dist-build"));
    let path = format!("{}:{}", bin.display(), std::env::var("PATH").unwrap_or_default());
    let build = cmd!(shell, "cargo zigbuild --quiet --profile dist {LIBRARIES...} --target-dir {folder} {targets...}");
    Ok(build.env("PATH", path).quiet().run()?)
}

/// The C compiler for a platform: `zig cc` with its flags.
pub(super) fn compiler(shell: &Shell, platform: Platform) -> Found<(PathBuf, Vec<String>)> {
    let target = format!("--target={}-linux-gnu.{GLIBC}", platform.processor());
    Ok((programs(shell)?.join("python"), ["-m", "ziglang", "cc", &target].map(str::to_owned).to_vec()))
}
