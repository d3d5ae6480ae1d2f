//! C and C++: plain lines of a compiler, pkg-config, CMake.

use std::path::Path;

use xshell::{Shell, cmd};

use super::super::{Platform, zig};
use super::{prints, qemu, same};
use crate::Done;

const ASKS: &str = "cmake_minimum_required(VERSION 3.13)
project(asks C)
find_package(shebao 0.1 CONFIG REQUIRED)
foreach(version 0.2 1.0)
    unset(shebao_DIR CACHE)
    find_package(shebao ${version} CONFIG QUIET)
    if(shebao_FOUND)
        message(FATAL_ERROR \"found for ${version}\")
    endif()
endforeach()
";

/// A platform's tree, and a folder to build in.
pub(super) struct Tree<'t> {
    pub(super) shell: &'t Shell,
    pub(super) tree: &'t Path,
    pub(super) folder: &'t Path,
}

/// What the examples print.
const EXAMPLE: &str = "128000";
const ROSTER: &str = "row 0: 128000 + 64000 fen
row 1: 61296 + 30648 fen
row 2: error 301
该日期没有政策数据；参数：base.average；类别：pension；地区：410100；日期：2010-09-01；已有数据：2008-07至2010-06、2011-07至2026-12；说明：2010年7月至2011年6月所依据的2009年平均工资未找到
row 3: 306480 + 153240 fen
balance: 5617812 fen
from 202401: interest 6812 fen";

/// Programs of the examples that end with 0 where all holds.
const TESTS: [&str; 6] = ["test", "columns", "misuse", "doors", "arrow", "plsql"];

impl Tree<'_> {
    /// On this machine's own processor: a plain line, pkg-config, CMake.
    pub(super) fn here(&self) -> Done {
        let Tree { shell, tree, folder } = *self;
        let (examples, include, lib) = (tree.join("share/doc/shebao/examples"), tree.join("include"), tree.join("lib"));
        let program = |name: &str| folder.join(name);
        let (source, out) = (examples.join("roster.c"), program("plain"));
        cmd!(shell, "gcc {source} -I{include} -L{lib} -lshebao -Wl,-rpath,{lib} -o {out}").quiet().run()?;
        prints(shell, &out, ROSTER)?;
        let (archive, out) = (lib.join("libshebao.a"), program("static"));
        cmd!(shell, "gcc {source} -I{include} {archive} -lpthread -ldl -lm -o {out}").quiet().run()?;
        prints(shell, &out, ROSTER)?;
        for name in TESTS {
            let (source, out) = (examples.join(format!("{name}.c")), program(name));
            cmd!(shell, "gcc -std=c99 {source} -I{include} -L{lib} -lshebao -lpthread -Wl,-rpath,{lib} -o {out}")
                .quiet()
                .run()?;
            cmd!(shell, "{out}").quiet().ignore_stdout().run()?;
        }

        let pc = lib.join("pkgconfig");
        for (more, source, expected) in [(None, "roster.c", ROSTER), (Some("--static"), "example.c", EXAMPLE)] {
            let flags = cmd!(shell, "pkg-config --cflags --libs {more...} shebao")
                .env("PKG_CONFIG_PATH", &pc)
                .quiet()
                .read()?;
            let (flags, source, out) = (flags.split_whitespace(), examples.join(source), program("pkg-config"));
            cmd!(shell, "gcc {source} {flags...} -o {out}").quiet().run()?;
            let printed = cmd!(shell, "{out}").env("LD_LIBRARY_PATH", &lib).quiet().read()?;
            same(&out, &printed, expected)?;
        }
        let version = cmd!(shell, "pkg-config --modversion shebao").env("PKG_CONFIG_PATH", &pc).quiet().read()?;
        println!("   a plain gcc line, shared and static; pkg-config, shared and static, version {version}");

        let build = program("build");
        let configure = cmd!(shell, "cmake -S {examples} -B {build} -DCMAKE_PREFIX_PATH={tree} -Wno-dev");
        configure.quiet().ignore_stdout().run()?;
        cmd!(shell, "cmake --build {build}").quiet().ignore_stdout().run()?;
        cmd!(shell, "ctest --test-dir {build} --output-on-failure").quiet().ignore_stdout().run()?;
        self.versions()?;
        println!("   CMake: shared and static in C, shared in C++; ctest passes; other versions are not found");
        Ok(())
    }

    /// CMake finds what serves what was asked for, and nothing else.
    fn versions(&self) -> Done {
        let Tree { shell, tree, folder } = *self;
        let (source, build) = (folder.join("asks"), folder.join("asks/build"));
        shell.create_dir(&source)?;
        shell.write_file(source.join("CMakeLists.txt"), ASKS)?;
        let configure = cmd!(shell, "cmake -S {source} -B {build} -DCMAKE_PREFIX_PATH={tree}");
        Ok(configure.quiet().ignore_stdout().run()?)
    }

    /// For another processor, under qemu-user, where that can be had.
    pub(super) fn elsewhere(&self, platform: Platform) -> Done {
        let Tree { shell, tree, folder } = *self;
        let root = qemu(shell, platform)?;
        let (zig, cc) = &zig::compiler(shell, platform)?;
        let (examples, include, lib) = (tree.join("share/doc/shebao/examples"), tree.join("include"), tree.join("lib"));
        let expected = [("example", Some(EXAMPLE)), ("roster", Some(ROSTER))];
        for (name, expected) in expected.into_iter().chain(TESTS.map(|name| (name, None))) {
            let (source, out) = (examples.join(format!("{name}.c")), folder.join(name));
            cmd!(shell, "{zig} {cc...} {source} -I{include} -L{lib} -lshebao -lpthread -Wl,-rpath,{lib} -o {out}")
                .quiet()
                .run()?;
            let printed = cmd!(shell, "qemu-aarch64 -L {root} {out}").quiet().read()?;
            if let Some(expected) = expected {
                same(&out, &printed, expected)?;
            }
        }
        println!(
            "   example.c, roster.c and the tests on {} under qemu-user; on no such machine",
            platform.processor()
        );
        Ok(())
    }
}
