//! `shebao pack`: check policy files, build packs, say in words what changed.

use std::path::{Path, PathBuf};

use shebao::policy::BookParts;
use shebao_data::{Text, build};

use crate::fail::{self, Fail};
use crate::whole;

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
        /// The folder that the packs go to
        #[arg(long, default_value = "crates/shebao-data/packs")]
        out: PathBuf,
    },
    /// What changed from one state of the policy to another, in words
    Diff {
        /// The older figures pack, or a folder with packs or with policy files
        old: PathBuf,
        /// The newer one
        #[arg(default_value = "crates/shebao-data/packs")]
        new: PathBuf,
        /// zh (中文) or en
        #[arg(long, default_value = "zh", value_parser = ["zh", "en"])]
        lang: String,
    },
}

pub(crate) fn run(command: &Command) -> Result<(), Fail> {
    match command {
        Command::Check { policy } => fail::print(&built(policy)?.summary),
        Command::Build { policy, out } => {
            let built = built(policy)?;
            let parts = shebao_data::figures(&built.figures)?;
            let id = parts.packs.first().map_or("", |pack| pack.id.as_str());
            std::fs::create_dir_all(out).map_err(fail::file(out, "无法写入", "cannot write"))?;
            let name = |kind: &str| out.join(format!("{id}.{kind}.pack"));
            whole::write_all(&[(name("figures"), &built.figures), (name("text"), &built.text)])?;
            fail::print(&built.summary)
        }
        Command::Diff { old, new, lang } => {
            let ((old, named_once), (new, named_now)) = (load(old)?, load(new)?);
            let language = if lang == "en" { build::Language::En } else { build::Language::Zh };
            fail::print(&build::difference(&old, &new, [named_once.as_ref(), named_now.as_ref()], language))
        }
    }
}

/// A figures pack with the names that belong to it, where they lie beside it; or what a folder of policy files gives.
fn load(path: &Path) -> Result<(BookParts, Option<Text>), Fail> {
    if !path.is_dir() {
        return pack(path);
    }
    let mut packs = entries(path)?;
    packs.retain(|path| path.to_string_lossy().ends_with(".figures.pack"));
    match packs.as_slice() {
        [] => {
            let built = built(path)?;
            Ok((shebao_data::figures(&built.figures)?, Some(shebao_data::text(&built.text)?)))
        }
        [only] => pack(only),
        _ => Err(Fail::usage("文件夹里有多个政策包，请指明一个", "the folder holds several packs; name one")),
    }
}

fn pack(path: &Path) -> Result<(BookParts, Option<Text>), Fail> {
    let parts = shebao_data::figures(&fail::bytes(path)?)?;
    let beside = path.to_string_lossy().strip_suffix(".figures.pack").map(|stem| format!("{stem}.text.pack"));
    let text = beside.and_then(|beside| std::fs::read(beside).ok()).and_then(|bytes| shebao_data::text(&bytes).ok());
    let belongs = |text: &Text| parts.packs.iter().any(|pack| pack.content == text.content());
    let text = text.filter(belongs);
    Ok((parts, text))
}

fn built(policy: &Path) -> Result<build::Built, Fail> {
    let mut files = Vec::new();
    collect(policy, &mut files)?;
    if files.is_empty() {
        let policy = policy.display();
        return Err(Fail::usage(&format!("{policy} 中没有政策文件"), &format!("no policy files under {policy}")));
    }
    files.sort();
    let refused = |findings: Vec<build::Diagnostic>| {
        let texts: Vec<&str> = findings.iter().map(|finding| finding.rendered.as_str()).collect();
        let count = findings.len();
        Fail::Refused(format!(
            "{}\n\n{count} 处问题，没有生成政策包\n{count} findings; no pack was built",
            texts.join("\n\n")
        ))
    };
    let built = build::build(&files).map_err(refused)?;
    let findings = published(&files, &built);
    if findings.is_empty() { Ok(built) } else { Err(refused(findings)) }
}

/// Published sheets, recomputed by the law over the packs just built. A pack that is no engine's has none: it lacks
/// parameters that the law reads.
fn published(files: &[(String, String)], built: &build::Built) -> Vec<build::Diagnostic> {
    let engine = shebao::Engine::builder().figures(&built.figures).text(&built.text).build();
    let Ok(engine) = engine else { return Vec::new() };
    let mut session = engine.session();
    build::check_published(files, |request| {
        let mut answer = Vec::new();
        session.call(request.as_bytes(), &mut answer);
        String::from_utf8_lossy(&answer).into_owned()
    })
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, Fail> {
    let entries = std::fs::read_dir(folder).map_err(fail::file(folder, "无法读取", "cannot read"))?;
    Ok(entries.map(|entry| Ok(entry?.path())).collect::<std::io::Result<_>>()?)
}

/// Every TOML file below a folder, named so that an editor finds it from where the command was given.
fn collect(folder: &Path, files: &mut Vec<(String, String)>) -> Result<(), Fail> {
    for path in entries(folder)? {
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "toml") {
            files.push((path.to_string_lossy().replace('\\', "/"), fail::read(&path)?));
        }
    }
    Ok(())
}
