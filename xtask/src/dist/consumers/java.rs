//! Java: a plain line of javac, Maven with the package's folder as a repository, applications in a servlet container.

use std::path::{Path, PathBuf};

use xshell::{Shell, cmd};

use super::super::{Platform, jar, zig};
use super::{qemu, same};
use crate::{Done, java, target};

/// What the example prints: 16 % + 0.7 % and 8 % + 0.3 % of 8000.00, of the floor 3831.00 and of the cap 19155.00, each line rounded
/// to the fen; 16 % as columns; a year's interest as it stands beside `roster.c`.
const PAYROLL: &str = "0: 1336.00 + 664.00
1: 639.78 + 317.97
2: 3198.89 + 1589.87
total 7746.51 FINAL
row 0: 128000 fen
row 1: 61296 fen
row 2: error 301
row 3: 306480 fen
balance 56178.12, interest on the year's own 68.12
301 该日期没有政策数据";

/// Is the library loaded, and has it the functions that are named?
const LOADS: &str = "#include <dlfcn.h>
#include <stdio.h>
int main(int count, char** words) {
    void* library = dlopen(words[1], RTLD_NOW);
    int i;
    if (library == NULL) return printf(\"%s\\n\", dlerror()), 1;
    for (i = 2; i < count; ++i)
        if (dlsym(library, words[i]) == NULL) return printf(\"%s\\n\", dlerror()), 1;
    return printf(\"%d functions\\n\", count - 2) < 0;
}
";

pub(super) fn test(shell: &Shell, package: &Path, platforms: &[Platform], outside: &Path) -> Done {
    // It may be laid anywhere.
    let laid = outside.join("laid");
    cmd!(shell, "cp -r {package} {laid}").quiet().run()?;
    let at = Package { shell, jar: jar::within(shell, &laid)?, laid, outside };
    at.programs()?;
    at.containers()?;
    platforms.iter().filter(|platform| !platform.here()).try_for_each(|platform| at.loads(*platform))
}

struct Package<'t> {
    shell: &'t Shell,
    jar: PathBuf,
    laid: PathBuf,
    outside: &'t Path,
}

impl Package<'_> {
    /// The example built by Maven and by javac, each run on every JDK that the tests have.
    fn programs(&self) -> Done {
        let Package { shell, jar, laid, outside } = self;
        let project = laid.join("examples/payroll");
        self.forget()?;
        self.maven(&project, &["package"])?;
        let (source, plain) = (project.join("src/main/java/Payroll.java"), outside.join("plain"));
        let release = ["--release", "8", "-Xlint:-options", "-encoding", "UTF-8"];
        cmd!(shell, "javac {release...} -cp {jar} -d {plain} {source}").quiet().run()?;
        let newest = java::newest();
        let virtual_machines =
            std::iter::once(PathBuf::from("java")).chain(newest.as_ref().map(|(_, java)| java.clone()));
        for java in virtual_machines {
            for classes in [&plain, &project.join("target/classes")] {
                let path = format!("{}:{}", jar.display(), classes.display());
                let options =
                    ["-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "--enable-native-access=ALL-UNNAMED"];
                let printed = cmd!(shell, "{java} {options...} -cp {path} Payroll").quiet().read()?;
                // The rest of the last line is the months that are known.
                same(&java, printed.split('；').next().unwrap_or_default(), PAYROLL)?;
            }
        }
        let newer = newest.map_or_else(|| "on no newer JDK".to_owned(), |(version, _)| format!("on JDK {version} too"));
        println!("   Java: a plain javac line, and Maven with the folder as its repository; {newer}");
        Ok(())
    }

    /// The tests of the servlet example, in Tomcat, with the jar as Maven holds it after `install-file`.
    fn containers(&self) -> Done {
        let project = self.laid.join("examples/servlet");
        let (jar, pom) = (self.jar.display(), self.jar.with_extension("pom"));
        self.forget()?;
        let install = ["install:install-file", &format!("-Dfile={jar}"), &format!("-DpomFile={}", pom.display())];
        self.maven(&project, &install)?;
        let said = self.maven(&project, &["package"])?;
        let ran = said.lines().find(|line| line.contains("Tests run:") && !line.contains("Time elapsed"));
        let ran = ran.ok_or("the servlet example has no tests")?;
        println!("   Java: two applications in Tomcat 9, {}", ran.trim_start_matches("[INFO] "));
        Ok(())
    }

    /// With a store of artefacts of its own.
    fn maven(&self, project: &Path, arguments: &[&str]) -> Result<String, Box<dyn std::error::Error>> {
        let store = format!("-Dmaven.repo.local={}", self.store().display());
        let arguments: Vec<&str> = arguments.iter().copied().chain([store.as_str()]).collect();
        java::maven(self.shell, &project.join("pom.xml"), &arguments)
    }

    fn store(&self) -> PathBuf {
        target(self.shell).join("dist-build/m2")
    }

    /// So that no earlier jar is taken for this one.
    fn forget(&self) -> Done {
        Ok(self.shell.remove_path(self.store().join("io/github/shebao"))?)
    }

    /// No virtual machine of another processor is at hand: the library alone, under qemu-user.
    fn loads(&self, platform: Platform) -> Done {
        let Package { shell, jar, outside, .. } = self;
        let root = qemu(shell, platform)?;
        let (zig, cc) = &zig::compiler(shell, platform)?;
        let (source, program) = (outside.join("loads.c"), outside.join("loads"));
        shell.write_file(&source, LOADS)?;
        cmd!(shell, "{zig} {cc...} {source} -ldl -o {program}").quiet().run()?;
        let inside = format!("io/github/shebao/native/{}/libshebao_jni.so", platform.native());
        let unpacked = shell.push_dir(outside);
        cmd!(shell, "jar --extract --file {jar} {inside}").quiet().run()?;
        drop(unpacked);
        let (library, functions) = (&outside.join(inside), &java::functions(shell)?);
        let printed = cmd!(shell, "qemu-aarch64 -L {root} {program} {library} {functions...}").quiet().read()?;
        same(&program, &printed, &format!("{} functions", functions.len()))?;
        println!("   Java: the library for {} loads under qemu-user and has its {printed}", platform.processor());
        Ok(())
    }
}
