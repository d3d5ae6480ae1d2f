//! `cargo xtask mutations`: rules made wrong one at a time, in a copy of the workspace; the tests must catch each.

use std::path::Path;
use std::time::Instant;

use shebao_tests::{Mutation, mutations};
use xshell::{Shell, cmd};

use crate::Done;

/// Runs the mutations whose name holds these words.
pub(crate) fn run(shell: &Shell, only: &str) -> Done {
    let folder = crate::target(shell).join("mutations");
    let (copy, target) = (folder.join("workspace"), folder.join("target"));
    copy_workspace(shell, &copy)?;
    let shell = shell.clone();
    shell.change_dir(&copy);
    shell.set_var("CARGO_TARGET_DIR", &target);

    let (mut ran, mut missed) = (0u32, Vec::new());
    for mutation in mutations().into_iter().filter(|mutation| mutation.name.contains(only)) {
        let began = Instant::now();
        let path = copy.join(&mutation.file);
        let (whole, wrong) = (shell.read_file(&path)?, mutation.of(&copy)?);
        shell.write_file(&path, wrong)?;
        let caught = caught_by(&shell, &mutation);
        shell.write_file(&path, whole)?;
        let outcome = match caught? {
            Some(test) => format!("caught by {test}"),
            None => {
                missed.push(mutation.name.clone());
                "MISSED".to_owned()
            }
        };
        println!("{:24} {outcome}, {:.0?}: {}", mutation.name, began.elapsed(), mutation.breaks);
        ran = ran.saturating_add(1);
    }
    if ran == 0 {
        return Err(format!("no mutation's name holds {only}").into());
    }
    if missed.is_empty() { Ok(()) } else { Err(format!("no test catches {}", missed.join(", ")).into()) }
}

/// The first test target that fails. One that does not build has caught nothing.
fn caught_by(shell: &Shell, mutation: &Mutation) -> Result<Option<String>, Box<dyn std::error::Error>> {
    for test in &mutation.tests {
        let build = cmd!(shell, "cargo test --quiet --package shebao-tests --test {test} --no-run");
        build.quiet().ignore_stderr().run().map_err(|_| format!("{} does not build", mutation.name))?;
        let run = cmd!(shell, "cargo test --quiet --package shebao-tests --test {test}");
        if run.quiet().ignore_stdout().ignore_stderr().run().is_err() {
            return Ok(Some(test.clone()));
        }
    }
    Ok(None)
}

/// What git knows of the workspace as it stands; a file that is the same already is left alone, so that little is built again.
fn copy_workspace(shell: &Shell, copy: &Path) -> Done {
    let known = cmd!(shell, "git ls-files").quiet().read()?;
    for file in known.lines() {
        let from = shell.current_dir().join(file);
        if !from.is_file() {
            continue; // deleted, and not yet told to git
        }
        let to = copy.join(file);
        let bytes = shell.read_binary_file(&from)?;
        if shell.read_binary_file(&to).ok().as_ref() != Some(&bytes) {
            shell.write_file(&to, bytes)?;
        }
    }
    Ok(())
}
