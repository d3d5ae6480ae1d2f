//! `shebao pack`: check policy files, build packs, say in words what changed.

use std::path::{Path, PathBuf};

use shebao_data::build;

use crate::fail::{self, Fail};

#[derive(clap::Subcommand)]
pub(crate) enum Command {
    /// Check the policy files under a folder; findings point at file and line
    Check {
        /// The folder
        #[arg(default_value = "crates/shebao-data/policy")]
        policy: PathBuf,
    },
    /// Build the two packs
    Build {
        /// The folder with the policy files
        #[arg(default_value = "crates/shebao-data/policy")]
        policy: PathBuf,
        /// Where the packs go
        #[arg(long, default_value = "crates/shebao-data/packs")]
        out: PathBuf,
    },
    /// What changed from one figures pack to another
    Diff {
        /// The older pack
        old: PathBuf,
        /// The newer pack
        new: PathBuf,
    },
}

pub(crate) fn run(command: &Command) -> Result<(), Fail> {
    match command {
        Command::Check { policy } => fail::print(&built(policy)?.summary),
        Command::Build { policy, out } => {
            let built = built(policy)?;
            std::fs::create_dir_all(out)?;
            std::fs::write(out.join("henan.figures.pack"), &built.figures)?;
            std::fs::write(out.join("henan.text.pack"), &built.text)?;
            fail::print(&built.summary)
        }
        Command::Diff { old, new } => {
            let (old, new) = (shebao_data::figures(&fail::bytes(old)?)?, shebao_data::figures(&fail::bytes(new)?)?);
            fail::print(&build::difference(&old, &new, None))
        }
    }
}

fn built(policy: &Path) -> Result<build::Built, Fail> {
    let mut files = Vec::new();
    collect(policy, policy, &mut files)?;
    files.sort();
    build::build(&files).map_err(|findings| {
        let texts: Vec<&str> = findings.iter().map(|finding| finding.rendered.as_str()).collect();
        Fail::Refused(format!("{}\n{} 处问题 / {} findings", texts.join("\n"), findings.len(), findings.len()))
    })
}

/// Every TOML file below a folder, with its path from there.
fn collect(root: &Path, folder: &Path, files: &mut Vec<(String, String)>) -> Result<(), Fail> {
    let unreadable =
        |error: std::io::Error| Fail::Usage(format!("无法读取 / cannot read {}: {error}", folder.display()));
    for entry in std::fs::read_dir(folder).map_err(unreadable)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(root, &path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "toml") {
            let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            files.push((name, fail::read(&path)?));
        }
    }
    Ok(())
}
