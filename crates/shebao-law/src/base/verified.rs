//! The book of a verification: each month and kind of a roster is verified and billed on both wages at once, and months
//! with the same bases are gathered into one line.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use shebao_core::bulk::{self, Column, Data};
use shebao_core::desk::Desk;
use shebao_core::record::{ABSENT, Fields, Line as Field, Scalar};
use shebao_core::{Code, Error, Money, Month, Result};

use super::unit_verification::{Declaration, Failed, Input, Line, Moved};
use super::verification::{self, Reason, Verification};
use crate::premium::Item;
use crate::premium::billing::{self, Billed, Row};

/// Rows, rows with another base, and the premium that they move.
type Sums = BTreeMap<(Item, Reason), (u32, u32, Moved)>;

pub(super) struct Book<'i> {
    input: &'i Input,
    /// Each with the place of its row in the roster.
    lines: Vec<(usize, Line)>,
    /// By row of the roster and kind: the line that a next month may be added to.
    open: Vec<[Option<usize>; Item::EACH.len()]>,
    failed: Vec<Failed>,
    sums: Sums,
}

/// What the leaf says of a month's rows.
struct Verified {
    lines: Vec<Vec<i64>>,
    error: Vec<u32>,
}

impl Verified {
    fn fen(&self, line: Field, row: usize) -> i64 {
        let column = self.lines.get(line.index);
        column.and_then(|column| column.get(row)).copied().filter(|fen| *fen != ABSENT).unwrap_or(0)
    }
}

impl<'i> Book<'i> {
    pub(super) fn new(input: &'i Input) -> Book<'i> {
        let open = alloc::vec![Default::default(); input.roster.len()];
        Book { input, lines: Vec::new(), open, failed: Vec::new(), sums: BTreeMap::new() }
    }

    /// One month and kind of all who are there.
    pub(super) fn verify(&mut self, month: Month, item: Item, desk: &mut Desk<'_, '_>) -> Result<()> {
        let roster = self.input.roster.iter().enumerate();
        let there: Vec<(usize, &Declaration)> =
            roster.filter(|(_, row)| row.from <= month && month < row.until).collect();
        let verified = verified(self.input, month, item, &there, desk)?;
        let unit = item.alone(&self.input.monthly(month, Money::ZERO));
        let mut bill = |wage: &dyn Fn(usize, &Declaration) -> Money| {
            let rows: Vec<Row> =
                there.iter().enumerate().map(|(row, (_, of))| at(month, item, of, wage(row, of))).collect();
            let places = item.lines();
            let wanted = [Some(places.employer), places.employee].map(|line| line.map(|line| line.index));
            billing::bill(core::slice::from_ref(&unit), &rows, |line| wanted.contains(&Some(line)), desk)
        };
        let before = bill(&|_, of| of.declared_wage)?;
        let after = bill(&|row, _| Money::from_fen(verified.fen(verification::Output::VERIFIED_WAGE, row)))?;
        for (row, (place, of)) in there.iter().enumerate() {
            let errors = [&verified.error, &before.error, &after.error];
            let error = errors.into_iter().filter_map(|column| column.get(row).copied()).find(|error| *error != 0);
            match error {
                Some(error) => self.failed.push(Failed { person: of.person, month, item, error }),
                None => self.add(*place, month, item, &verified, [&before, &after], row)?,
            }
        }
        Ok(())
    }

    fn add(
        &mut self,
        place: usize,
        month: Month,
        item: Item,
        verified: &Verified,
        [before, after]: [&Billed; 2],
        row: usize,
    ) -> Result<()> {
        use verification::Output as O;
        let places = item.lines();
        let sides = |line: Field| [before.get(line, row), after.get(line, row)];
        let moved = Moved::of(sides(places.employer), places.employee.map(sides).unwrap_or_default())?;
        let reason = Reason::from_raw(verified.fen(O::REASON, row)).ok_or_else(|| Error::new(Code::Defect))?;
        let base = |line: Field| Money::from_fen(verified.fen(line, row));
        let line = Line {
            person: self.input.roster.get(place).map_or(0, |of| of.person),
            item,
            from: month,
            until: month.plus(1),
            declared_base: base(O::DECLARED_BASE),
            verified_base: base(O::VERIFIED_BASE),
            base_difference: base(O::BASE_DIFFERENCE),
            reason,
            moved,
        };
        let differs = line.base_difference.fen() != 0;
        let (rows, differing, sum) = self.sums.entry((item, reason)).or_default();
        let more = |count: u32, more: bool| count.checked_add(more.into()).ok_or_else(|| Error::new(Code::Overflow));
        (*rows, *differing) = (more(*rows, true)?, more(*differing, differs)?);
        sum.add(&line.moved)?;
        if !differs && self.input.differing_only {
            return Ok(());
        }
        let open = self.open.get_mut(place).and_then(|items| items.get_mut(usize::from(item.ordinal())));
        let open = open.ok_or_else(|| Error::new(Code::Defect))?;
        match open.and_then(|index| self.lines.get_mut(index)) {
            Some((_, last)) if is_same(last, &line) => {
                last.until = line.until;
                last.moved.add(&line.moved)
            }
            _ => {
                *open = Some(self.lines.len());
                self.lines.push((place, line));
                Ok(())
            }
        }
    }

    /// The lines in order of roster, kind and month; what failed; the sums by kind and reason.
    pub(super) fn close(mut self) -> Result<(Vec<Line>, Vec<Failed>, Sums)> {
        self.lines.sort_by_key(|(place, line)| (*place, line.item, line.from));
        Ok((self.lines.into_iter().map(|(_, line)| line).collect(), self.failed, self.sums))
    }
}

/// Whether a month goes on with what the line before says.
fn is_same(last: &Line, next: &Line) -> bool {
    last.until == next.from
        && (last.declared_base, last.verified_base, last.reason)
            == (next.declared_base, next.verified_base, next.reason)
}

fn at(month: Month, item: Item, of: &Declaration, wage: Money) -> Row {
    // Whether someone is a rural contract worker bears on the unemployment premium alone.
    let rural_contract = of.rural_contract && item == Item::Unemployment;
    Row { unit: 0, person: of.person, month, wage, rural_contract, reversal: false }
}

/// The bases of a month and kind, on lanes.
fn verified(
    input: &Input,
    month: Month,
    item: Item,
    there: &[(usize, &Declaration)],
    desk: &mut Desk<'_, '_>,
) -> Result<Verified> {
    use verification::Input as V;
    let same = |raw: Option<i64>| alloc::vec![raw.unwrap_or(ABSENT); there.len()];
    let each = |raw: &dyn Fn(&Declaration) -> i64| there.iter().map(|(_, of)| raw(of)).collect::<Vec<i64>>();
    let given = [
        (V::REGION, same(input.region.raw())),
        (V::MONTH, same(month.raw())),
        (V::PAYER, same(input.terms.payer.raw())),
        (V::SOURCE, each(&|of| of.source.ordinal().into())),
        (V::KIND, same(item.kind().raw())),
        (V::WAGE, each(&|of| of.wage.fen())),
        (V::DECLARED_WAGE, each(&|of| of.declared_wage.fen())),
    ];
    let mut columns: Vec<Option<Column<'_>>> = Vec::new();
    for (field, data) in &given {
        columns.resize(field.index.saturating_add(1).max(columns.len()), None);
        if let Some(place) = columns.get_mut(field.index) {
            *place = Some(Column { data: Data::Long(data), valid: None });
        }
    }
    let count = verification::Output::SHAPE.fields.len();
    let mut found =
        Verified { lines: alloc::vec![alloc::vec![ABSENT; there.len()]; count], error: alloc::vec![0; there.len()] };
    let mut output = bulk::Output {
        lines: found.lines.iter_mut().map(|line| Some(line.as_mut_slice())).collect(),
        error: &mut found.error,
        ..bulk::Output::default()
    };
    desk.rows::<Verification>(&bulk::Input { rows: there.len(), columns }, &mut output)?;
    Ok(found)
}
