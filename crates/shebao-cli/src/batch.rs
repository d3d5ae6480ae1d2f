//! `shebao batch`: CSV through the engine's columns, block by block, in constant memory.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::PathBuf;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};
use shebao::{ABSENT, Batch, Code, Column, Data, Engine, Evidence, Shape, Standing, bulk};

use crate::fail::Fail;
use crate::{Under, cells};

/// Rows in hand at a time.
const BLOCK: usize = 65_536;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The operation: premium.monthly@1
    #[arg(long)]
    op: String,
    /// A value for every row: region=410100
    #[arg(long = "set", value_name = "FIELD=VALUE")]
    set: Vec<String>,
    /// A column that goes through untouched: the host's own ids
    #[arg(long, value_name = "COLUMN")]
    keep: Vec<String>,
    #[command(flatten)]
    under: Under,
    /// The CSV file, with field names in its first line; `-` is standard input
    file: PathBuf,
    /// Where the results go; standard output where absent
    #[arg(short, long)]
    output: Option<PathBuf>,
}

/// Where each column of the file goes.
enum Place {
    /// A field of the input, by its place.
    Field(usize),
    /// Through.
    Keep,
}

pub(crate) fn run(engine: &Engine, args: &Args) -> Result<(), Fail> {
    let mut batch = engine.batch(&args.op, args.under.options(engine)?)?;
    let input = batch.input()?.clone();
    let output = batch.output()?.clone();
    let file: Box<dyn io::Read> =
        if args.file.as_os_str() == "-" { Box::new(io::stdin()) } else { Box::new(std::fs::File::open(&args.file)?) };
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(file);
    let places = places(reader.headers()?, &input, &args.keep)?;
    let constants = constants(&args.set, &input)?;
    let sink: Box<dyn Write> = match &args.output {
        Some(path) => Box::new(std::fs::File::create(path)?),
        None => Box::new(io::stdout().lock()),
    };
    let mut writer = csv::Writer::from_writer(sink);
    let kept = reader.headers()?.iter().zip(&places).filter(|(_, place)| matches!(place, Place::Keep)).map(|(n, _)| n);
    let lines = output.fields.iter().map(|f| f.field.name);
    writer.write_record(kept.chain(lines).chain(["error", "error_name", "standing", "evidence"]))?;

    let (started, bar) = (Instant::now(), progress());
    let mut tally: BTreeMap<u32, u64> = BTreeMap::new();
    let mut records = reader.records();
    loop {
        let mut block = Block::new(&input, &constants);
        for record in records.by_ref().take(BLOCK) {
            block.push(&record?, &places, &input);
        }
        if block.rows == 0 {
            break;
        }
        block.compute(&mut batch, &output)?;
        block.write(&mut writer, &output, &mut tally)?;
        bar.inc(u64::try_from(block.rows).unwrap_or(0));
    }
    writer.flush()?;
    bar.finish_and_clear();
    summary(&tally, batch.plans(), started.elapsed())
}

fn progress() -> ProgressBar {
    let bar = ProgressBar::new_spinner();
    let style = ProgressStyle::with_template("{spinner} {human_pos} 行 rows, {per_sec}, {elapsed}");
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()));
    bar
}

fn places(header: &csv::StringRecord, input: &Shape, keep: &[String]) -> Result<Vec<Place>, Fail> {
    let place = |name: &str| match input.position(name) {
        Some(index) => Ok(Place::Field(index)),
        None if keep.iter().any(|kept| kept == name) => Ok(Place::Keep),
        None => Err(Fail::Usage(format!(
            "列 {name} 不是该操作的字段；若要原样带出，请加 --keep {name}\n\
             column {name} is no field of the operation; to pass it through, add --keep {name}"
        ))),
    };
    header.iter().map(place).collect()
}

fn constants(set: &[String], input: &Shape) -> Result<Vec<(usize, i64)>, Fail> {
    let constant = |text: &String| {
        let (name, value) = text.split_once('=').ok_or_else(|| Fail::Usage(format!("--set {text}: FIELD=VALUE")))?;
        let index =
            input.position(name).ok_or_else(|| Fail::Usage(format!("--set {name}: 没有这个字段 / no such field")))?;
        let field = input.fields.get(index).ok_or_else(|| Fail::Usage(name.to_owned()))?;
        let raw = cells::read(field.field, value)
            .map_err(|code| Fail::Usage(format!("--set {name}: {} / {}", code.zh(), code.en())))?;
        Ok((index, raw))
    };
    set.iter().map(constant).collect()
}

/// Some rows of the file, as columns.
struct Block {
    rows: usize,
    columns: Vec<Vec<i64>>,
    constants: Vec<(usize, i64)>,
    kept: Vec<Vec<String>>,
    /// The error of a cell that cannot be read: 0 where there is none.
    unread: Vec<u32>,
    lines: Vec<Vec<i64>>,
    error: Vec<u32>,
    standing: Vec<u8>,
    evidence: Vec<u8>,
}

impl Block {
    fn new(input: &Shape, constants: &[(usize, i64)]) -> Block {
        Block {
            rows: 0,
            columns: vec![Vec::new(); input.fields.len()],
            constants: constants.to_vec(),
            kept: Vec::new(),
            unread: Vec::new(),
            lines: Vec::new(),
            error: Vec::new(),
            standing: Vec::new(),
            evidence: Vec::new(),
        }
    }

    fn push(&mut self, record: &csv::StringRecord, places: &[Place], input: &Shape) {
        self.columns.iter_mut().for_each(|column| column.push(ABSENT));
        for (index, raw) in &self.constants {
            if let Some(place) = self.columns.get_mut(*index).and_then(|column| column.last_mut()) {
                *place = *raw;
            }
        }
        let (mut kept, mut unread) = (Vec::new(), None::<(usize, Code)>);
        for (cell, place) in record.iter().zip(places) {
            match place {
                Place::Keep => kept.push(cell.to_owned()),
                Place::Field(index) => {
                    let Some(field) = input.fields.get(*index) else { continue };
                    match (cells::read(field.field, cell), self.columns.get_mut(*index).and_then(|c| c.last_mut())) {
                        (Ok(raw), Some(place)) if raw != ABSENT => *place = raw,
                        (Err(code), _) if unread.is_none_or(|(first, _)| *index < first) => {
                            unread = Some((*index, code))
                        }
                        _ => {}
                    }
                }
            }
        }
        self.kept.push(kept);
        self.unread.push(unread.map_or(0, |(_, code)| u32::from(code.number())));
        self.rows = self.rows.saturating_add(1);
    }

    fn compute(&mut self, batch: &mut Batch<'_>, output: &Shape) -> Result<(), Fail> {
        self.lines = output.fields.iter().map(|_| vec![ABSENT; self.rows]).collect();
        self.error = vec![0; self.rows];
        self.standing = vec![0; self.rows];
        self.evidence = vec![0; self.rows];
        let column = |data: &Vec<i64>| -> bool { data.iter().any(|raw| *raw != ABSENT) };
        let columns =
            self.columns.iter().map(|data| column(data).then_some(Column { data: Data::Long(data), valid: None }));
        let input = bulk::Input { rows: self.rows, columns: columns.collect() };
        let mut output = bulk::Output {
            lines: self.lines.iter_mut().map(|line| Some(line.as_mut_slice())).collect(),
            error: &mut self.error,
            outcome: None,
            standing: Some(&mut self.standing),
            evidence: Some(&mut self.evidence),
        };
        batch.run(&input, &mut output)?;
        Ok(())
    }

    fn write(
        &self,
        writer: &mut csv::Writer<Box<dyn Write>>,
        output: &Shape,
        tally: &mut BTreeMap<u32, u64>,
    ) -> Result<(), Fail> {
        for row in 0..self.rows {
            let at = |column: &[u32]| column.get(row).copied().unwrap_or(0);
            let unread = at(&self.unread);
            let error = if unread == 0 { at(&self.error) } else { unread };
            let count = tally.entry(error).or_insert(0);
            *count = count.saturating_add(1);
            for kept in self.kept.get(row).into_iter().flatten() {
                writer.write_field(kept)?;
            }
            for (field, line) in output.fields.iter().zip(&self.lines) {
                let raw = line.get(row).copied().filter(|_| error == 0).unwrap_or(ABSENT);
                writer.write_field(cells::write(field.field, raw))?;
            }
            let byte = |column: &[u8]| column.get(row).map_or(0, |value| usize::from(*value));
            let (standing, evidence) = if error == 0 {
                let standing = Standing::ALL.get(byte(&self.standing)).map_or("", |s| s.name());
                (standing, Evidence::ALL.get(byte(&self.evidence)).map_or("", |e| e.name()))
            } else {
                ("", "")
            };
            let (number, name) = if error == 0 { (String::new(), "") } else { (error.to_string(), code_name(error)) };
            writer.write_field(number)?;
            for field in [name, standing, evidence] {
                writer.write_field(field)?;
            }
            writer.write_record(None::<&[u8]>)?;
        }
        Ok(())
    }
}

fn code_of(number: u32) -> Option<Code> {
    Code::ALL.iter().copied().find(|code| u32::from(code.number()) == number)
}

fn code_name(number: u32) -> &'static str {
    code_of(number).map_or("", Code::name)
}

fn summary(tally: &BTreeMap<u32, u64>, plans: usize, elapsed: Duration) -> Result<(), Fail> {
    let rows: u64 = tally.values().sum();
    let mut out = io::stderr().lock();
    writeln!(out, "{rows} 行 rows, {} 无误 without error, {plans} plans, {elapsed:.2?}", tally.get(&0).unwrap_or(&0))?;
    for (number, count) in tally.iter().filter(|(number, _)| **number != 0) {
        let code = code_of(*number);
        let (zh, en) = code.map_or(("", ""), |code| (code.zh(), code.en()));
        writeln!(out, "  {count} × {number} {}: {zh} / {en}", code_name(*number))?;
    }
    Ok(())
}
