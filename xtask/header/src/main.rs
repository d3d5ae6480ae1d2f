//! Prints the C header of a crate: `xtask-header <crate folder>`.
//!
//! A program of its own, so that `cargo xtask` is built in seconds: cbindgen brings some fifty crates.

use std::path::PathBuf;
use std::process::ExitCode;

use cbindgen::{Builder, Config, DocumentationStyle, EnumConfig, ExportConfig, ItemType, Language, Style};

/// What C cannot say with a function: absent values, and structs to begin with.
const BEFORE: &str = r#"
/** "Absent" in a column or struct member of each type. */
#define SHEBAO_ABSENT_I64 INT64_MIN
#define SHEBAO_ABSENT_I32 INT32_MIN
#define SHEBAO_ABSENT_U8 255

/** To begin with. */
#define SHEBAO_SETUP_INIT { sizeof(shebao_setup), 0, 0, 0, 0, 0, NULL, 0, NULL, 0 }
#define SHEBAO_BUFFER_INIT { sizeof(shebao_buffer), 0, NULL, 0, 0 }
#define SHEBAO_COLUMN_INIT { sizeof(shebao_column), 0, 0, 0, NULL, 0, 0, NULL, NULL, 0 }
#define SHEBAO_OUT_COLUMN_INIT { sizeof(shebao_out_column), 0, 0, 0, NULL, 0, 0 }
"#;

fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("usage: xtask-header <crate folder>");
        return ExitCode::FAILURE;
    };
    let config = Config {
        language: Language::C,
        header: Some(
            "/* shebao: the C door. Made by `cargo xtask header`; edit crates/shebao-capi. Promises: docs/ABI.md. */"
                .to_owned(),
        ),
        after_includes: Some(BEFORE.to_owned()),
        include_guard: Some("SHEBAO_H".to_owned()),
        style: Style::Both,
        cpp_compat: true,
        usize_is_size_t: true,
        documentation_style: DocumentationStyle::Doxy,
        no_includes: true,
        sys_includes: ["stddef.h", "stdint.h"].map(str::to_owned).to_vec(),
        export: ExportConfig {
            item_types: vec![ItemType::Constants, ItemType::Structs, ItemType::OpaqueItems, ItemType::Functions],
            ..ExportConfig::default()
        },
        enumeration: EnumConfig::default(),
        ..Config::default()
    };
    match Builder::new().with_config(config).with_crate(folder).generate() {
        Ok(bindings) => {
            bindings.write(std::io::stdout());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("cbindgen: {error}");
            ExitCode::FAILURE
        }
    }
}
