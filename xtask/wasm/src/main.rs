//! Runs wasm-bindgen over a module: `xtask-wasm <in.wasm> <out folder>`.
//!
//! A program of its own, so that `cargo xtask` is built in seconds: wasm-bindgen's library brings 65 crates.

use std::path::PathBuf;
use std::process::ExitCode;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let [module, out] =
        match <[PathBuf; 2]>::try_from(std::env::args_os().skip(1).map(PathBuf::from).collect::<Vec<_>>()) {
            Ok(paths) => paths,
            Err(_) => {
                eprintln!("usage: xtask-wasm <in.wasm> <out folder>");
                return ExitCode::FAILURE;
            }
        };
    match bind(&module, &out) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("wasm-bindgen: {error}");
            ExitCode::FAILURE
        }
    }
}

fn bind(module: &std::path::Path, out: &std::path::Path) -> Result<(), Box<dyn std::error::Error>> {
    let mut bindgen = Bindgen::new();
    // One module for browsers, bundlers and Node: the hand-written layer gives it its bytes.
    bindgen.web(true)?;
    bindgen.input_path(module).out_name("shebao").typescript(false).omit_default_module_path(false);
    // Names are a quarter of the module and say nothing to a host.
    bindgen.remove_name_section(true).remove_producers_section(true);
    // After a trap the module is made anew; see `alive` in bindings/js/engine.mjs.
    bindgen.reset_state_function(true);
    Ok(bindgen.generate(out)?)
}
