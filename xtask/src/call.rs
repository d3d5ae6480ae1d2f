//! `cargo xtask call <door>`: so that anyone can compare doors.

use std::io::{self, BufRead, BufReader, Write};

use xshell::Shell;

use crate::{Done, Door};

pub(crate) fn run(shell: &Shell, door: Door) -> Done {
    match door {
        Door::Rust => rust(),
        Door::Js => crate::wasm::call(shell),
        Door::Java => crate::java::call(shell),
        Door::C => crate::cdoor::call(shell),
    }
}

/// The engine in this process.
fn rust() -> Done {
    let engine = shebao::Engine::new()?;
    match answer_all(&engine) {
        // `… | head -1`: whoever reads has gone.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        done => Ok(done?),
    }
}

fn answer_all(engine: &shebao::Engine) -> io::Result<()> {
    let mut session = engine.session();
    let (mut input, mut output) = (BufReader::new(io::stdin().lock()), io::BufWriter::new(io::stdout().lock()));
    let (mut line, mut answer) = (Vec::new(), Vec::new());
    loop {
        // A program at the other end may wait for its answer before it asks on.
        if !input.buffer().contains(&b'\n') {
            output.flush()?;
        }
        line.clear();
        if input.read_until(b'\n', &mut line)? == 0 {
            return output.flush();
        }
        session.call(line.strip_suffix(b"\n").unwrap_or(&line), &mut answer);
        output.write_all(&answer)?;
        output.write_all(b"\n")?;
    }
}
