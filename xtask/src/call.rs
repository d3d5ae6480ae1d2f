//! `cargo xtask call <door>`: so that anyone can compare doors.

use std::io::{self, BufRead, Write};

use xshell::Shell;

use crate::{Done, Door};

pub(crate) fn run(shell: &Shell, door: Door) -> Done {
    match door {
        Door::Rust => rust(),
        Door::Js => crate::wasm::call(shell),
        Door::C => crate::cdoor::call(shell),
    }
}

/// The engine in this process.
fn rust() -> Done {
    let engine = shebao::Engine::new()?;
    let mut session = engine.session();
    let (mut input, mut output) = (io::stdin().lock(), io::BufWriter::new(io::stdout().lock()));
    let (mut line, mut answer) = (Vec::new(), Vec::new());
    while input.read_until(b'\n', &mut line)? > 0 {
        let request = line.strip_suffix(b"\n").unwrap_or(&line);
        session.call(request, &mut answer);
        output.write_all(&answer)?;
        output.write_all(b"\n")?;
        line.clear();
    }
    Ok(output.flush()?)
}
