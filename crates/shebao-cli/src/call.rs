//! `shebao call`: the JSON road over lines.

use std::io::{self, BufRead, BufReader, Write};
use std::path::PathBuf;

use shebao::Engine;

use crate::fail::Fail;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// A file with one request a line; `-` is standard input
    #[arg(default_value = "-")]
    file: PathBuf,
}

pub(crate) fn run(engine: &Engine, args: &Args) -> Result<(), Fail> {
    let mut input: Box<dyn BufRead> = if args.file.as_os_str() == "-" {
        Box::new(io::stdin().lock())
    } else {
        Box::new(BufReader::new(std::fs::File::open(&args.file)?))
    };
    let mut output = io::BufWriter::new(io::stdout().lock());
    let mut session = engine.session();
    let (mut line, mut answer) = (Vec::new(), Vec::new());
    while input.read_until(b'\n', &mut line)? > 0 {
        // The bytes go through untouched, whatever they are; only the line's end is not the request's.
        let request = line.strip_suffix(b"\n").unwrap_or(&line);
        let request = request.strip_suffix(b"\r").unwrap_or(request);
        session.call(request, &mut answer);
        output.write_all(&answer)?;
        output.write_all(b"\n")?;
        line.clear();
    }
    output.flush()?;
    Ok(())
}
