//! One JSON request a line in, one answer a line out.
use std::io::{BufRead, Write};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let engine = shebao::Engine::new()?;
    let mut session = engine.session();
    let (mut input, mut output) = (std::io::stdin().lock(), std::io::stdout().lock());
    let (mut line, mut answer) = (Vec::new(), Vec::new());
    while input.read_until(b'\n', &mut line)? > 0 {
        session.call(line.trim_ascii_end(), &mut answer);
        output.write_all(&answer)?;
        output.write_all(b"\n")?;
        line.clear();
    }
    Ok(())
}
