//! `shebao batch`: CSV through the engine's columns, block by block, in constant memory.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use csv::ByteRecord;
use indicatif::{ProgressBar, ProgressStyle};
use shebao::{Code, Engine, Error, Shape};

use crate::block::{Block, Layout, STATUS};
use crate::fail::{self, Fail};
use crate::table::Table;
use crate::tally::Tally;
use crate::whole::Sink;
use crate::{Under, cells};

/// Rows in hand at a time.
const BLOCK: usize = 65_536;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The operation: premium.monthly@1
    #[arg(long, value_name = "OPERATION")]
    pub(crate) op: String,
    /// A value for rows that do not give their own: region=410100
    #[arg(long = "set", value_name = "FIELD=VALUE")]
    pub(crate) set: Vec<String>,
    /// A column that goes through untouched: the host's own ids, or a field that the result should show again
    #[arg(long, value_name = "COLUMN")]
    keep: Vec<String>,
    /// The columns are headed by a host's codes: the name of a profile, or a JSON file with one. Other columns go through
    #[arg(long, value_name = "PROFILE", conflicts_with = "keep")]
    profile: Option<String>,
    #[command(flatten)]
    pub(crate) under: Under,
    /// The CSV file, UTF-8, with field names in its first line; `-` is standard input
    pub(crate) file: PathBuf,
    /// End with exit code 3 where a row has an error, or where there are no rows
    #[arg(long)]
    pub(crate) strict: bool,
    /// Where the results go; standard output where absent. A file appears whole or not at all
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

pub(crate) fn run(engine: &Engine, args: &Args) -> Result<ExitCode, Fail> {
    if let Some(profile) = &args.profile {
        return crate::coded::run(engine, args, profile);
    }
    let mut batch = engine.batch(&args.op, args.under.options(engine)?)?;
    let (input, output) = (batch.input(), batch.output());
    let mut table = Table::open(&args.file)?;
    let header = header(&first(&mut table)?)?;
    let layout = layout(&header, &input, args)?;
    let mut writer = csv::Writer::from_writer(sink(args)?);
    writer.write_record(titles(&header, &layout, &output)?)?;

    let (started, bar) = (Instant::now(), progress(&args.file));
    let mut tally = Tally::default();
    let mut block = Block::new(&layout, &input, &output);
    let mut record = ByteRecord::new();
    loop {
        block.clear();
        while block.rows() < BLOCK && table.read(&mut record)? {
            block.push(&record);
        }
        if block.rows() == 0 {
            break;
        }
        block.compute(&mut batch, &mut tally)?;
        block.write(&mut writer)?;
        // What fits into one block is done before anyone looks.
        if block.rows() == BLOCK {
            bar.set_position(table.bytes());
            bar.set_message(tally.rows().to_string());
        }
    }
    finish(writer)?;
    bar.finish_and_clear();
    tally.print(Some(batch.plans()), started.elapsed())?;
    Ok(fail::done(args.strict && tally.is_short()))
}

/// The names in the first line; a file without one has none.
pub(crate) fn first(table: &mut Table) -> Result<ByteRecord, Fail> {
    let mut record = ByteRecord::new();
    if table.read(&mut record)? && record.len() == 1 && record.iter().all(<[u8]>::is_empty) {
        return Err(table.said(1, "首行为空；首行应为列名", "blank; the first line has the names of the columns"));
    }
    Ok(record)
}

/// Writes what is left, and puts the file in its place.
pub(crate) fn finish(writer: csv::Writer<Sink>) -> Result<(), Fail> {
    writer.into_inner().map_err(csv::IntoInnerError::into_error)?.finish()
}

/// Drawn on standard error, where that is a terminal. How much is left is known of a file, by its bytes.
pub(crate) fn progress(file: &Path) -> ProgressBar {
    let bytes = std::fs::metadata(file).ok().filter(std::fs::Metadata::is_file).map(|found| found.len());
    let bar = bytes.map_or_else(ProgressBar::new_spinner, ProgressBar::new);
    let style = ProgressStyle::with_template(match bytes {
        Some(_) => "{bar:30} {percent}%  {msg} 行 rows, {elapsed}, 剩余 left {eta}",
        None => "{spinner} {msg} 行 rows, {elapsed}",
    });
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()));
    bar
}

pub(crate) fn sink(args: &Args) -> Result<Sink, Fail> {
    let path = args.output.as_deref();
    // What was asked would be gone, and could not be asked again.
    let is_input =
        |path: &Path| args.file.canonicalize().is_ok_and(|from| path.canonicalize().is_ok_and(|to| from == to));
    if path.is_some_and(is_input) {
        return Err(Fail::usage("输出文件就是输入文件", "the output file is the input file"));
    }
    Sink::open(path)
}

fn header(record: &ByteRecord) -> Result<Vec<String>, Fail> {
    let name = |cell: &[u8]| core::str::from_utf8(cell).map(|name| name.trim().to_owned());
    record.iter().map(name).collect::<Result<Vec<_>, _>>().map_err(|_| {
        Fail::usage(
            "第一行不是 UTF-8；若文件是 GBK，请先转换：iconv -f GBK -t UTF-8",
            "the first line is not UTF-8; where the file is GBK, convert it first: iconv -f GBK -t UTF-8",
        )
    })
}

fn layout(header: &[String], input: &Shape, args: &Args) -> Result<Layout, Fail> {
    let is_kept = |name: &str| args.keep.iter().any(|kept| kept == name);
    let (mut fields, mut kept, mut unknown) = (Vec::new(), Vec::new(), Vec::new());
    for (cell, name) in header.iter().enumerate() {
        let field = input.position(name);
        if let Some(field) = field {
            if fields.iter().any(|(_, known)| *known == field) {
                return Err(Error::new(Code::WrongColumn).field(name).into());
            }
            fields.push((cell, field));
        }
        if is_kept(name) {
            kept.push(cell);
        } else if field.is_none() {
            unknown.push(name.as_str());
        }
    }
    if !unknown.is_empty() {
        let names = unknown.join(", ");
        let keep = unknown.iter().map(|name| format!(" --keep {name}")).collect::<String>();
        return Err(Fail::usage(
            &format!("列 {names} 不是该操作的字段；若要原样带出，请加{keep}"),
            &format!("no field of the operation: column {names}; to pass it through, add{keep}"),
        ));
    }
    if let Some(name) = args.keep.iter().find(|name| !header.contains(name)) {
        return Err(Fail::usage(&format!("--keep {name}：没有这一列"), &format!("--keep {name}: no such column")));
    }
    Ok(Layout { cells: header.len(), fields, kept, constants: constants(args, input)? })
}

/// What is set for all rows: each field and its number.
pub(crate) fn constants(args: &Args, input: &Shape) -> Result<Vec<(usize, i64)>, Fail> {
    let mut constants: Vec<(usize, i64)> = Vec::new();
    for text in &args.set {
        let (place, raw) = constant(text, input)?;
        if constants.iter().any(|(known, _)| *known == place) {
            let name = text.split_once('=').map_or("", |(name, _)| name);
            return Err(Fail::usage(&format!("--set {name}：给出两次"), &format!("--set {name}: given twice")));
        }
        constants.push((place, raw));
    }
    Ok(constants)
}

fn constant(text: &str, input: &Shape) -> Result<(usize, i64), Fail> {
    let wrong = |zh: &str, en: &str| Fail::usage(&format!("--set {text}：{zh}"), &format!("--set {text}: {en}"));
    let (name, value) = text.split_once('=').ok_or_else(|| wrong("应为 字段=值", "must be FIELD=VALUE"))?;
    let place = input.position(name).and_then(|place| Some((place, input.fields.get(place)?)));
    let (place, declared) = place.ok_or_else(|| wrong("没有这个字段", "no such field"))?;
    let raw = cells::read(declared.field, value.as_bytes()).map_err(|code| wrong(code.zh(), code.en()))?;
    Ok((place, raw))
}

/// The first line of the result. A name that stands twice there could not be told apart by who reads it.
fn titles(header: &[String], layout: &Layout, output: &Shape) -> Result<Vec<String>, Fail> {
    let kept = layout.kept.iter().filter_map(|cell| header.get(*cell).cloned());
    let lines = output.fields.iter().map(|declared| declared.field.name.to_owned());
    once(kept.chain(lines).chain(STATUS.map(str::to_owned)).collect())
}

/// Names of columns, of which none stands twice.
pub(crate) fn once<T: AsRef<[u8]> + PartialEq>(titles: Vec<T>) -> Result<Vec<T>, Fail> {
    for (place, title) in titles.iter().enumerate() {
        if titles.iter().skip(place.saturating_add(1)).any(|other| other == title) {
            let title = String::from_utf8_lossy(title.as_ref());
            return Err(Fail::usage(
                &format!("结果中会有两列都叫 {title}；请给输入的列改名"),
                &format!("two columns of the result would be called {title}; rename the column of the input"),
            ));
        }
    }
    Ok(titles)
}
