//! The Java door: the native library, the jar around it, its tests through Maven.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use xshell::{Shell, cmd};

use crate::doors::{self, Door};
use crate::{Done, bindings, cdoor, target, tools};

const PACKAGE: &str = "bindings/java";

/// Runs Maven on a project; gives what it said. Its answers are kept off standard output, which belongs to those of `call`.
pub(crate) fn maven(shell: &Shell, project: &Path, arguments: &[&str]) -> Result<String, Box<dyn Error>> {
    let run = cmd!(shell, "mvn --batch-mode --no-transfer-progress --file {project} {arguments...}");
    let output = run.quiet().ignore_status().output()?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() { Ok(said) } else { Err(format!("Maven failed:\n{said}").into()) }
}

/// Lays a platform's library where the jar of a project takes it from.
pub(crate) fn lay(shell: &Shell, project: &Path, platform: &str, library: &Path) -> Done {
    let folder = project.join("natives").join(platform);
    shell.create_dir(&folder)?;
    Ok(shell.copy_file(library, folder)?)
}

/// This machine, as `NativeLibrary.java` names it.
pub(crate) fn here() -> String {
    format!("{}-{}", std::env::consts::OS, std::env::consts::ARCH)
}

/// The functions that the classes look for in the library, in order.
pub(crate) fn functions(shell: &Shell) -> Result<Vec<String>, Box<dyn Error>> {
    let classes = shell.read_file(format!("{PACKAGE}/src/main/java/io/github/shebao/Native.java"))?;
    let declared = classes.lines().filter_map(|line| line.trim().strip_prefix("static native ")?.split('(').next());
    let names = declared.filter_map(|declared| declared.split_whitespace().last());
    let mut names: Vec<String> = names.map(|name| format!("Java_io_github_shebao_Native_{name}")).collect();
    names.sort_unstable();
    Ok(names)
}

/// Builds the library for this machine into the package's folder.
fn library(shell: &Shell) -> Done {
    cmd!(shell, "cargo build --quiet --release --package shebao-jni").quiet().run()?;
    let name = format!("{}shebao_jni{}", std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX);
    let (built, stripped) = (target(shell).join("release").join(&name), target(shell).join("release/stripped"));
    shell.create_dir(&stripped)?;
    let stripped = stripped.join(name);
    // Line tables are three times the code.
    let strip = cmd!(shell, "strip --strip-unneeded -o {stripped} {built}").quiet().ignore_stderr().run();
    lay(shell, Path::new(PACKAGE), &here(), if strip.is_ok() { &stripped } else { &built })
}

/// Builds the jar without its tests; gives its path.
pub(crate) fn jar(shell: &Shell) -> Result<PathBuf, Box<dyn Error>> {
    tools::find(shell, "javac")?;
    tools::find(shell, "mvn")?;
    library(shell)?;
    maven(shell, &Path::new(PACKAGE).join("pom.xml"), &["package", "-DskipTests"])?;
    let version = bindings::java::version(shell)?;
    let jar = shell.current_dir().join(format!("{PACKAGE}/target/shebao-{version}.jar"));
    if jar.is_file() {
        Ok(jar)
    } else {
        Err(format!("{} was not made: pom.xml has another version", jar.display()).into())
    }
}

/// A program of the tests' classes over the jar.
fn program(shell: &Shell, class: &str) -> Result<Vec<String>, Box<dyn Error>> {
    let jar = jar(shell)?;
    let path = format!("{}:{PACKAGE}/target/test-classes", jar.display());
    let words = ["java", "--enable-native-access=ALL-UNNAMED", "-cp", &path, class].map(str::to_owned);
    Ok(words.into_iter().collect())
}

/// The door as a program that answers lines.
pub(crate) fn door(shell: &Shell) -> Result<Door, Box<dyn Error>> {
    Ok(Door { name: "java", command: program(shell, "io.github.shebao.Call")? })
}

/// Answers the lines of standard input.
pub(crate) fn call(shell: &Shell) -> Done {
    let command = program(shell, "io.github.shebao.Call")?;
    let (java, arguments) = command.split_first().ok_or("no command")?;
    let status =
        Command::new(java).args(arguments).current_dir(shell.current_dir()).stdin(Stdio::inherit()).status()?;
    if status.success() { Ok(()) } else { Err(format!("java ended with {status}").into()) }
}

/// Every case through the door: as JSON byte by byte, typed and as columns line by line.
pub(crate) fn cases(shell: &Shell) -> Done {
    let door = door(shell)?;
    doors::compare(shell, &door)?;
    let requests: Vec<String> = shebao_tests::cases().into_iter().map(|case| case.request).collect();
    let mut command = door.command;
    command.pop();
    let (java, arguments) = command.split_first().ok_or("no command")?;
    Ok(cmd!(shell, "{java} {arguments...} io.github.shebao.Cases").stdin(requests.join("\n")).quiet().run()?)
}

/// The package's tests, on the JDK that Maven has and on the newest that is found.
pub(crate) fn test(shell: &Shell) -> Done {
    let jar = jar(shell)?;
    unit_tests(shell, None)?;
    match newest() {
        Some((version, java)) => {
            unit_tests(shell, Some(&java))?;
            println!("   the tests ran on JDK {version} too");
        }
        None => println!("   no newer JDK under /usr/lib/jvm: the tests ran on Maven's own alone"),
    }
    println!("   no earlier release: japicmp has nothing to compare with yet");
    println!("   {}: {} KiB", jar.display(), std::fs::metadata(&jar)?.len() / 1024);
    Ok(())
}

/// The examples, built but no part of the jar; the payroll is run.
pub(crate) fn examples(shell: &Shell) -> Done {
    let jar = jar(shell)?;
    maven(shell, Path::new("examples/java/pom.xml"), &["package", "-DskipTests"])?;
    let path = format!("{}:examples/java/payroll/target/classes", jar.display());
    let printed = cmd!(shell, "java -Dfile.encoding=UTF-8 -cp {path} Payroll").quiet().read()?;
    // 16 % + 0.7 % and 8 % + 0.3 % of 8000.00; the month of which no average is known. All of it: `dist/consumers/java.rs`.
    match ["0: 1336.00 + 664.00", "301 该日期没有政策数据"].iter().find(|part| !printed.contains(**part)) {
        None => Ok(()),
        Some(part) => Err(format!("the payroll does not print {part}").into()),
    }
}

/// The benchmarks, and the memory of a million calls.
pub(crate) fn bench(shell: &Shell) -> Done {
    jar(shell)?;
    let (bench, library) = (format!("{PACKAGE}/bench"), cdoor::library(shell)?);
    let raw = library.join("libshebao_bench_raw.so");
    let home = cmd!(shell, "java -XshowSettings:properties -version").quiet().read_stderr()?;
    let home = home.lines().find_map(|line| line.trim().strip_prefix("java.home = ")).ok_or("no java.home")?.to_owned();
    cmd!(
        shell,
        "cc -std=c99 -O2 -shared -fPIC -Wno-unused-function -Iinclude -I{home}/include -I{home}/include/linux {bench}/src/main/c/raw.c -o {raw} -L{library} -lshebao -Wl,-rpath,{library}"
    )
    .quiet()
    .run()?;
    maven(shell, &Path::new(&bench).join("all.xml"), &["package", "-DskipTests"])?;
    let raw = format!("-Dshebao.bench.raw={}", raw.display());
    let path = format!("{bench}/target/classes:{bench}/target/dependency/*");
    let times = ["-f", "1", "-wi", "3", "-w", "1", "-i", "5", "-r", "1"];
    cmd!(shell, "java -cp {path} org.openjdk.jmh.Main -jvmArgsAppend {raw} {times...}").quiet().run()?;
    println!("the least of sixty runs, ns a row:");
    cmd!(shell, "java -cp {path} {raw} io.github.shebao.bench.Least").quiet().run()?;
    let fixed = ["-Xms256m", "-Xmx256m", "-XX:+AlwaysPreTouch"];
    println!("calls of each kind, and the resident memory of the process after them:");
    Ok(cmd!(shell, "java {fixed...} -cp {path} io.github.shebao.bench.Memory").quiet().run()?)
}

/// `-Xcheck:jni` says what it finds on standard output and lets the tests pass, so it is read.
fn unit_tests(shell: &Shell, java: Option<&Path>) -> Done {
    let more = java.map(|java| format!("-Djvm={}", java.display()));
    let arguments: Vec<&str> = std::iter::once("verify").chain(more.as_deref()).collect();
    let said = maven(shell, &Path::new(PACKAGE).join("pom.xml"), &arguments)?;
    let starts = |line: &str| ["WARNING", "Warning", "FATAL"].iter().any(|word| line.starts_with(word));
    let bad = |line: &&str| starts(line) && (line.contains("JNI") || line.contains("in native method"));
    if let Some(bad) = said.lines().find(bad) {
        return Err(format!("-Xcheck:jni says: {bad}").into());
    }
    said.lines().filter(|line| line.contains("Tests run:") && !line.contains("Time elapsed")).for_each(|line| {
        println!("   {}", line.trim_start_matches("[INFO] ").trim_start_matches("[WARNING] "));
    });
    Ok(())
}

/// The newest JDK beside the one that Maven uses.
pub(crate) fn newest() -> Option<(u32, PathBuf)> {
    let folders = std::fs::read_dir("/usr/lib/jvm").ok()?;
    let version = |path: &Path| {
        let release = std::fs::read_to_string(path.join("release")).ok()?;
        let line = release.lines().find_map(|line| line.strip_prefix("JAVA_VERSION=\""))?.to_owned();
        line.split(['.', '"', '-', '+']).next()?.parse::<u32>().ok()
    };
    let found = folders.filter_map(|entry| {
        let path = entry.ok()?.path();
        Some((version(&path)?, path.join("bin/java"))).filter(|(_, java)| java.is_file())
    });
    found.max_by_key(|(version, _)| *version).filter(|(version, _)| *version > 17)
}
