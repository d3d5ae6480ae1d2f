//! Programs of strangers: in a folder outside the repository, from what is handed out and nothing else.

mod c;
mod java;

use std::path::Path;

use xshell::{Shell, cmd};

use super::{Found, Platform, jar, make};
use crate::Done;
use crate::tools::{self, Skipped};

/// Makes all that is handed out and uses it. Where zig cannot be had, what is made for this machine is tested, and the rest is said.
pub(crate) fn test(shell: &Shell) -> Done {
    for program in ["cmake", "pkg-config", "c++"] {
        tools::find(shell, program)?;
    }
    let made = make(shell, &[Platform::X86_64, Platform::Aarch64]);
    let (made, missing) = match made {
        Err(error) if error.is::<Skipped>() => (make(shell, &[Platform::Here])?, Some(error)),
        made => (made?, None),
    };
    let platforms: Vec<Platform> = made.iter().map(|(platform, _)| *platform).collect();
    let package = jar::lay(shell, &platforms)?;
    let outside = std::env::temp_dir().join(format!("shebao-consumers-{}", std::process::id()));
    shell.create_dir(&outside)?;
    let used = made.iter().try_for_each(|(platform, tree)| {
        let folder = outside.join(platform.name());
        shell.create_dir(&folder)?;
        let at = c::Tree { shell, tree, folder: &folder };
        if platform.here() { at.here() } else { at.elsewhere(*platform) }
    });
    let used = used.and_then(|()| java::test(shell, &package, &platforms, &outside));
    shell.remove_path(&outside)?;
    used?;
    match missing {
        Some(error) => Err(Skipped(format!("only what is made for this machine was tested: {error}")).into()),
        None => Ok(()),
    }
}

fn prints(shell: &Shell, program: &Path, expected: &str) -> Done {
    same(program, &cmd!(shell, "{program}").quiet().read()?, expected)
}

fn same(program: &Path, printed: &str, expected: &str) -> Done {
    if printed == expected { Ok(()) } else { Err(format!("{} prints\n{printed}", program.display()).into()) }
}

/// Where the C library of the other processor is, with the program that runs its programs.
fn qemu(shell: &Shell, platform: Platform) -> Found<&'static str> {
    if platform != Platform::Aarch64 {
        return Err(Skipped(format!("programs for {} are not run on this machine", platform.processor())));
    }
    tools::find(shell, "qemu-aarch64").map_err(|error| Skipped(error.to_string()))?;
    let root = "/usr/aarch64-linux-gnu";
    if Path::new(root).join("lib/ld-linux-aarch64.so.1").exists() {
        Ok(root)
    } else {
        Err(Skipped(format!("{root} has no C library: libc6-arm64-cross")))
    }
}
