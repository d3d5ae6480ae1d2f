//! Whether anything lacks a door or a test: every exported function is called, refused and wrapped; every function of an operation
//! is called.

use xshell::Shell;

use crate::Done;

/// Every function of the golden list stands in a test, in a test of null pointers where it takes one, and in the C++ layer.
pub(super) fn functions(shell: &Shell, symbols: &str) -> Done {
    let read = |names: &[&str]| -> Result<String, xshell::Error> {
        names.iter().map(|name| shell.read_file(format!("bindings/c/{name}"))).collect()
    };
    let (uses, refuses) = (read(&["test.c", "columns.c", "doors.c", "check.h"])?, read(&["misuse.c", "doors.c"])?);
    let (header, plus) = (shell.read_file("include/shebao.h")?, shell.read_file("include/shebao.hpp")?);
    let (abi, inline) = (shell.read_file("docs/ABI.md")?, shell.read_file("include/shebao_ops.h")?);
    for name in shell.read_file(symbols)?.lines() {
        let call = format!("{name}(");
        let takes_nothing = header.contains(&format!("{call}void)"));
        for (what, lacks) in [
            ("is not in shebao.h", !header.contains(&call)),
            ("is in no test", !uses.contains(&call) && !inline.contains(&call) && !refuses.contains(&call)),
            ("is in no test of what is refused", !takes_nothing && !refuses.contains(&call)),
            ("has no door in shebao.hpp", !plus.contains(name)),
        ] {
            if lacks {
                return Err(format!("{name} {what}").into());
            }
        }
    }
    // What a promise names as its check must be there.
    let tests = [uses, refuses, read(&["test.cpp", "unload.c"])?].concat();
    let rust = shell.read_file("crates/shebao-capi/src/tests.rs")?;
    for named in
        abi.split('`').skip(1).step_by(2).filter(|word| word.contains('_') && !word.contains(['.', ' ', '(', '…']))
    {
        let known = [&tests, &rust, &header, &inline].iter().any(|text| text.contains(named));
        if !known && named.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_') {
            return Err(format!("docs/ABI.md names the check {named}, which is nowhere").into());
        }
    }
    Ok(())
}

/// Every member of every record says what it is where editors and doxygen look for it.
pub(super) fn documented(shell: &Shell) -> Done {
    for header in ["include/shebao_ops.h", "include/shebao.hpp"] {
        let (text, mut inside) = (shell.read_file(header)?, false);
        for line in text.lines() {
            if line.starts_with("typedef struct shebao_") || line.starts_with("struct ") {
                inside = !line.contains("shebao_ops_member") && !line.contains("freed") && !line.contains("buffer");
            } else if line.starts_with('}') {
                inside = false;
            } else if inside && line.ends_with(';') {
                return Err(format!("{header}: '{}' says nothing of itself", line.trim()).into());
            }
        }
    }
    Ok(())
}

/// Every function of the typed layer is called by some case.
pub(super) fn typed(shell: &Shell, cases: &str) -> Done {
    let header = shell.read_file("include/shebao_ops.h")?;
    let functions = header
        .lines()
        .filter_map(|line| line.strip_prefix("static inline ")?.split_once('(')?.0.split(' ').next_back());
    match functions.filter(|name| !name.starts_with("shebao_ops_")).find(|name| !cases.contains(&format!("{name}("))) {
        Some(name) => Err(format!("{name} is called by no case").into()),
        None => Ok(()),
    }
}
