//! `shebao call`: the JSON road over lines.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::PathBuf;

use shebao::Engine;

use crate::fail::{self, Fail};
use crate::lists;

/// How much is read at a time.
const BUFFER: usize = 65_536;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// A file with one request a line; `-` is standard input
    #[arg(default_value = "-")]
    file: PathBuf,
    /// A list of the input that stands in a CSV file: roster=people.csv. The file is one request then, over as many lines as
    /// it likes
    #[arg(long = "list", value_name = "NAME=FILE")]
    lists: Vec<String>,
}

pub(crate) fn run(engine: &Engine, args: &Args) -> Result<(), Fail> {
    if !args.lists.is_empty() {
        let mut answer = Vec::new();
        engine.call(&lists::put_in(fail::bytes(&args.file)?, &args.lists)?, &mut answer);
        answer.push(b'\n');
        return Ok(io::stdout().lock().write_all(&answer)?);
    }
    let input = BufReader::with_capacity(BUFFER, fail::open(&args.file)?);
    answer_all(engine, input, io::BufWriter::with_capacity(BUFFER, io::stdout().lock()))
}

/// The bytes go through untouched, whatever they are; only the `\n` that ends a line is not the request's.
fn answer_all(engine: &Engine, mut input: BufReader<impl Read>, mut output: impl Write) -> Result<(), Fail> {
    let mut session = engine.session();
    let (mut line, mut answer) = (Vec::new(), Vec::new());
    loop {
        // A program at the other end may wait for its answer before it asks on.
        if !input.buffer().contains(&b'\n') {
            output.flush()?;
        }
        if !read_line(&mut input, engine.limits().bytes, &mut line)? {
            break;
        }
        session.call(&line, &mut answer);
        output.write_all(&answer)?;
        output.write_all(b"\n")?;
    }
    Ok(output.flush()?)
}

/// Reads a line without its end. Of a line that is longer than the engine takes, one byte more than the limit is kept, so
/// that the engine refuses it by its own number; the rest is dropped, so that no line can fill the memory.
fn read_line(input: &mut impl BufRead, limit: usize, line: &mut Vec<u8>) -> io::Result<bool> {
    line.clear();
    let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    let read = input.by_ref().take(most).read_until(b'\n', line)?;
    if line.last() == Some(&b'\n') {
        line.pop();
    } else if line.len() > limit {
        input.skip_until(b'\n')?;
    }
    Ok(read > 0)
}
