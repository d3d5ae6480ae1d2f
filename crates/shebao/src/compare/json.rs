//! `compare` on the JSON road: a request with `against`.

use shebao_core::record::{Role, Shape, Type};
use shebao_core::{Code, Error, Money, Month, Result};

use super::{Against, Change, Charge, Comparison, Place};
use crate::json::{Members, Request, Writer, fill, item_named, options, read, reading, uses};
use crate::operation::find;
use crate::{Engine, Options};

/// Answers a request that has `against`.
pub(crate) fn answer(engine: &Engine, request: &Request<'_>, against: &str, out: &mut Vec<u8>) -> Result<()> {
    let (_, operation) = find(&request.op)?;
    let (against, lines) = read_against(engine, against, &operation.output(), &request.options)?;
    let rows = engine.limits().rows;
    let fill = |raws: &mut shebao_core::record::Raws| fill(request.input, raws, rows);
    let comparison = engine.compare(&request.op, &fill, &request.options, &against, lines.as_deref())?;
    let mut write = Writer::new(out);
    write.begin();
    write.name("ok");
    found(engine, request, &against, &comparison, &mut write);
    let [left, right] = comparison.uses.each_ref().map(|uses| uses.iter().collect::<Vec<_>>());
    let all = || left.iter().chain(&right);
    let standing = all().map(|used| used.standing).max();
    let weakest = standing.zip(all().map(|used| used.evidence).max());
    let sides = [(side_options(request, &against), &*left), (&request.options, &*right)];
    uses(engine, weakest, &sides, &mut write);
    write.end();
    Ok(())
}

impl Engine {
    /// What a request comes to here, line by line, as a request to another engine takes it in `against`:
    /// `[{"person":1,"month":"2025-09","line":"total","amount":"1920.00"}]`. Whatever the request says of `against` is left out.
    ///
    /// # Errors
    /// 1xx and 2xx where the request is wrong, 3xx where policy is missing for all of it; a row that fails has no line.
    pub fn charged(&self, request: &[u8]) -> Result<String> {
        let request = read(self, request)?;
        if request.profile.is_some() || request.rows.is_some() {
            return Err(not_in_a_hosts_words());
        }
        let (_, operation) = find(&request.op)?;
        let rows = self.limits().rows;
        let fill = |raws: &mut shebao_core::record::Raws| fill(request.input, raws, rows);
        let side = self.side(operation, &fill, &request.options)?;
        if let Some(error) = side.failed.into_iter().find_map(|failure| failure.error) {
            return Err(error);
        }
        let mut out = Vec::new();
        let mut write = Writer::new(&mut out);
        write.begin_list();
        for (at, amount) in &side.lines {
            write.begin();
            place(at, &mut write);
            write.shown("amount", amount.amount);
            write.end();
        }
        write.end_list();
        String::from_utf8(out).map_err(|_| Error::new(Code::Defect))
    }
}

/// That a comparison is asked for in our own words alone.
pub(crate) fn not_in_a_hosts_words() -> Error {
    let zh = "编码方案或 rows 下不能比较，请以本库的字段提出比较";
    let en = "no comparison under a profile or with rows: ask for it in our own words";
    Error::new(Code::NotOffered).field("against").hint(zh, en)
}

/// The options of the left side; amounts that were charged have none of their own.
fn side_options<'r>(request: &'r Request<'_>, against: &'r Against) -> &'r Options {
    match against {
        Against::Options(options) => options,
        Against::Charged(_) => &request.options,
    }
}

/// The left side, and the lines that are compared where the caller names them.
fn read_against(
    engine: &Engine,
    text: &str,
    output: &Shape,
    base: &Options,
) -> Result<(Against, Option<Vec<&'static str>>)> {
    let mut members = Members::read(text, "against")?;
    let unknown = || Error::new(Code::UnknownWord).field("lines");
    let lines: Option<Vec<String>> = members.value("lines")?;
    let lines = lines.map(|lines| lines.iter().map(|line| line_named(output, line).ok_or_else(unknown)).collect());
    let lines = lines.transpose()?;
    let against = if members.has("charged") {
        let charges = members.list("charged")?.into_iter().enumerate();
        let charges = charges.map(|(row, text)| read_charge(text, output).map_err(|error| error.row(row)));
        Against::Charged(charges.collect::<Result<Vec<_>>>()?)
    } else {
        // What `against` does not say holds on both sides; `known` and `overlays` are what it is for.
        Against::Options(options(engine, &mut members, base)?)
    };
    members.end()?;
    Ok((against, lines))
}

fn read_charge(text: &str, output: &Shape) -> Result<Charge> {
    let mut members = Members::read(text, "charged")?;
    let missing = |name: &str| Error::new(Code::MissingMember).field(name);
    let unit: Option<u32> = members.value("unit")?;
    let person: Option<u32> = members.value("person")?;
    let month = members.string("month")?;
    let month = month.map(|m| Month::parse(&m).ok_or_else(|| Error::new(Code::BadMonth).field("month"))).transpose()?;
    let item = members.string("item")?;
    let item = item.map(|item| item_named(output, &item).ok_or_else(|| Error::new(Code::UnknownWord).field("item")));
    let item = item.transpose()?;
    let line = members.string("line")?.ok_or_else(|| missing("line"))?;
    let line = line_named(output, &line).ok_or_else(|| Error::new(Code::UnknownWord).field("line"))?;
    let amount = members.string("amount")?.ok_or_else(|| missing("amount"))?;
    let amount = Money::parse(&amount).ok_or_else(|| Error::new(Code::BadMoney).field("amount"))?;
    members.end()?;
    Ok(Charge { at: Place { unit, person, month, item, line }, amount })
}

/// A money line of the output or of its lists.
fn line_named(output: &Shape, name: &str) -> Option<&'static str> {
    output.fields.iter().find_map(|declared| match &declared.items {
        Some(_) if declared.field.role == Role::Restated => None,
        Some(items) => line_named(items, name),
        None => {
            let field = declared.field;
            let is_line = field.role == Role::Line && matches!(field.domain.ty, Type::Money);
            (is_line && field.name == name).then_some(field.name)
        }
    })
}

fn found(engine: &Engine, request: &Request<'_>, against: &Against, found: &Comparison, write: &mut Writer<'_>) {
    write.begin();
    write.name("pairs");
    write.begin_list();
    for pair in &found.pairs {
        write.begin();
        place(&pair.at, write);
        write.shown("left", pair.left);
        write.shown("right", pair.right);
        write.shown("difference", pair.difference);
        if let Some(because) = &pair.because {
            write.member("because", because);
        }
        write.end();
    }
    write.end_list();
    write.name("unpaired");
    write.begin_list();
    for unpaired in &found.unpaired {
        write.begin();
        write.member("side", unpaired.hand.name());
        place(&unpaired.at, write);
        write.shown("amount", unpaired.amount);
        write.end();
    }
    write.end_list();
    write.name("failed");
    write.begin_list();
    for failure in &found.failed {
        write.begin();
        write.member("side", failure.hand.name());
        who_and_when(failure.unit, failure.person, failure.month, write);
        write.name("error");
        match &failure.error {
            Some(error) => crate::json::facts(error, write),
            None => {
                write.begin();
                write.name("code");
                write.number(i64::from(failure.number));
                write.end();
            }
        }
        write.end();
    }
    write.end_list();
    if let Some(totals) = &found.totals {
        write.name("totals");
        write.begin_list();
        for total in totals {
            write.begin();
            write.member("line", total.line);
            write.shown("left", total.left);
            write.shown("right", total.right);
            write.shown("difference", total.difference);
            write.end();
        }
        write.end_list();
    }
    write.name("changes");
    write.begin_list();
    let left = side_options(request, against);
    for Change { month, param, left: l, right: r } in &found.changes {
        write.begin();
        who_and_when(None, None, *month, write);
        write.member("param", param);
        for (name, options, used) in [("left", left, l), ("right", &request.options, r)] {
            if let Some(used) = used {
                write.name(name);
                reading(engine, options, used, write);
            }
        }
        write.end();
    }
    write.end_list();
    write.end();
}

fn place(at: &Place, write: &mut Writer<'_>) {
    who_and_when(at.unit, at.person, at.month, write);
    if let Some(item) = at.item {
        write.member("item", item);
    }
    write.member("line", at.line);
}

fn who_and_when(unit: Option<u32>, person: Option<u32>, month: Option<Month>, write: &mut Writer<'_>) {
    for (name, number) in [("unit", unit), ("person", person)] {
        if let Some(number) = number {
            write.name(name);
            write.number(i64::from(number));
        }
    }
    if let Some(month) = month {
        write.shown("month", month);
    }
}
