//! The Java package: one jar with the libraries of all platforms, in a folder that Maven takes for a repository.

use std::path::{Path, PathBuf};

use xshell::{Shell, cmd};

use super::{Platform, documents, elf, fresh, licences, page};
use crate::{Done, bindings, java, target, tools};

const PACKAGE: &str = "bindings/java";
const BUDGET: &str = "bindings/java/budget.json";
const DOCUMENTS: [&str; 6] = ["COVERAGE.md", "ERRORS.md", "PACKS.md", "PROFILES.md", "REFERENCE.md", "REQUEST.md"];
const EXAMPLES: [&str; 3] = ["payroll", "servlet", "spring"];

/// Where the jar is within the package's folder.
pub(super) fn within(shell: &Shell, tree: &Path) -> Result<PathBuf, Box<dyn std::error::Error>> {
    let version = bindings::java::version(shell)?;
    Ok(tree.join(format!("maven/io/github/shebao/shebao/{version}/shebao-{version}.jar")))
}

/// Makes the jar from the libraries that `make` has built, and lays out the folder.
pub(super) fn lay(shell: &Shell, platforms: &[Platform]) -> Result<PathBuf, Box<dyn std::error::Error>> {
    tools::find(shell, "javac")?;
    tools::find(shell, "mvn")?;
    // A project of its own, so that the package's folder keeps the library of this machine.
    let project = target(shell).join("dist-build/java");
    fresh(shell, &project)?;
    shell.create_dir(project.join("src"))?;
    cmd!(shell, "cp -r {PACKAGE}/pom.xml {project}").quiet().run()?;
    cmd!(shell, "cp -r {PACKAGE}/src/main {project}/src").quiet().run()?;
    licences::lay(shell, "shebao-jni", &project.join("licenses"))?;
    // The library for any Linux goes before the one for this machine.
    let others = platforms.iter().filter(|platform| **platform != Platform::Here);
    let here = platforms.iter().filter(|platform| **platform == Platform::Here);
    let mut held = Vec::new();
    for platform in others.chain(here) {
        if !held.contains(&platform.native()) {
            library(shell, *platform, &project)?;
            held.push(platform.native());
        }
    }

    let version = bindings::java::version(shell)?;
    // A jar that wants this machine's C library must not be taken for the one that is handed out.
    let only_here = if platforms.iter().all(|platform| *platform == Platform::Here) { "-here" } else { "" };
    let tree = target(shell).join("dist").join(format!("shebao-{version}-java{only_here}"));
    fresh(shell, &tree)?;
    let repository = format!("-DaltDeploymentRepository=shebao::file://{}/maven", tree.display());
    java::maven(shell, &project.join("pom.xml"), &["package", "deploy:deploy", "-Pdist", "-DskipTests", &repository])?;
    let jar = within(shell, &tree)?;
    println!("   {}: {} KiB, for {}", jar.display(), std::fs::metadata(&jar)?.len() / 1024, held.join(", "));

    cmd!(shell, "cp -r {project}/licenses {tree}").quiet().run()?;
    for folder in ["docs", "examples"] {
        shell.create_dir(tree.join(folder))?;
    }
    documents(shell, &DOCUMENTS, &tree.join("docs"))?;
    for name in EXAMPLES {
        let example = tree.join("examples").join(name);
        shell.create_dir(&example)?;
        cmd!(shell, "cp -r examples/java/{name}/pom.xml examples/java/{name}/src {example}").quiet().run()?;
    }
    let text = shell.read_file(format!("{PACKAGE}/README.md"))?;
    page(shell, &tree, &text.replace("](../../docs/", "](docs/").replace("](../../examples/java", "](examples"))?;
    Ok(tree)
}

/// One platform's library: the functions that the classes look for and no others, for an old C library, small.
fn library(shell: &Shell, platform: Platform, project: &Path) -> Done {
    let name = format!("{}shebao_jni{}", std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX);
    let library = platform.built(shell).join(name);
    let names = elf::exports(shell, &library)?;
    if names != java::functions(shell)? {
        return Err(format!("{}: it exports {}", library.display(), names.join(", ")).into());
    }
    let needed = elf::glibc(shell, platform, &library)?;
    let told = elf::budget(shell, BUDGET, platform, std::slice::from_ref(&library))?;
    println!("   {}: {told}; needs glibc {needed}", platform.name());
    java::lay(shell, project, &platform.native(), &library)
}
