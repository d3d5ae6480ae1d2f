//! One call on a tape: a record as whole numbers in a row, for doors that fill and read their own typed objects.
//!
//! A record is how many fields follow, and each of them in order of declaration: a scalar as its number, [`ABSENT`] where there
//! is none; a list as how many items it has, and each of them as a record. Fields that are not on the tape are absent: a caller
//! that was made before they were need not know of them.

use shebao_core::desk::Desk;
use shebao_core::record::{ABSENT, Raws, Record, Value, values};
use shebao_core::{Code, Error, Result};

use crate::operation::find;
use crate::{Options, Session};

impl Session<'_> {
    /// One call. `output` becomes the weakest standing and evidence by number, absent where no policy was used, and the record of the result.
    ///
    /// # Errors
    /// 105 no such operation, 111 where the tape has more fields than the operation, 112 where it ends too early or too late,
    /// 113 too many items; and what the operation gives.
    pub fn tape(&mut self, op: &str, options: &Options, input: &[i64], output: &mut Vec<i64>) -> Result<()> {
        output.clear();
        let (engine, (_, operation)) = (self.engine(), find(op)?);
        let mut planner = engine.planner(options);
        let mut desk = Desk::new(&mut planner, self.store(options), engine.limits());
        let mut reader = Reader { rest: input, limit: engine.limits().rows, error: None };
        output.extend([ABSENT, ABSENT]);
        operation.run(
            &mut desk,
            &mut |raws| {
                reader.record(raws);
                match reader.error.take() {
                    Some(error) => Err(error),
                    None if !reader.rest.is_empty() => Err(Error::new(Code::WrongLength).field("input")),
                    None => Ok(()),
                }
            },
            &mut |record| append(record, output),
        )?;
        if let ([first, second, ..], Some((standing, evidence))) = (output.as_mut_slice(), desk.weakest()) {
            (*first, *second) = (standing as i64, evidence as i64);
        }
        Ok(())
    }
}

/// Gathers a record from a tape. The first thing that is wrong stays, and nothing is read after a wrong tape.
struct Reader<'t> {
    rest: &'t [i64],
    limit: usize,
    error: Option<Error>,
}

impl Reader<'_> {
    fn wrong(&mut self, error: Error) {
        self.error = self.error.take().or(Some(error));
    }

    fn number(&mut self) -> i64 {
        match self.rest.split_first() {
            Some((number, rest)) => {
                self.rest = rest;
                *number
            }
            None => {
                self.wrong(Error::new(Code::WrongLength).field("input"));
                ABSENT
            }
        }
    }

    /// A number of things, none of which is smaller than one number of the tape.
    fn count(&mut self) -> usize {
        let count = usize::try_from(self.number()).ok().filter(|count| *count <= self.rest.len());
        count.unwrap_or_else(|| {
            self.wrong(Error::new(Code::WrongLength).field("input"));
            0
        })
    }

    fn record(&mut self, raws: &mut Raws) {
        let (given, shape) = (self.count(), raws.shape());
        if given > shape.fields.len() {
            return self.wrong(Error::new(Code::WrongColumn).field("input"));
        }
        let row = raws.begin();
        for (place, declared) in shape.fields.iter().enumerate() {
            let is_given = place < given;
            if declared.items.is_none() {
                let raw = if is_given { self.number() } else { ABSENT };
                match declared.field.check(Some(raw).filter(|raw| *raw != ABSENT)) {
                    Ok(()) => raws.set(row, place, raw),
                    Err(error) => self.wrong(error),
                }
            } else if is_given {
                raws.fill(row, place, |items| self.list(declared.field.name, items));
            }
        }
    }

    fn list(&mut self, name: &str, items: &mut Raws) {
        let (count, limit) = (self.count(), self.limit);
        if count > limit {
            return self.wrong(Error::new(Code::TooManyRows).field(name).range(0, limit));
        }
        for index in 0..count {
            let before = self.error.is_some();
            self.record(items);
            if let Some(error) = self.error.take() {
                self.error = Some(if before { error } else { error.row(index) });
                return;
            }
        }
    }
}

/// Appends a record to a tape.
fn append(record: &dyn Record, tape: &mut Vec<i64>) {
    tape.push(i64::try_from(record.shape().fields.len()).unwrap_or(i64::MAX));
    for (_, value) in values(record) {
        match value {
            Value::Absent => tape.push(ABSENT),
            Value::Number(raw) => tape.push(raw),
            Value::List(list) => {
                tape.push(i64::try_from(list.len()).unwrap_or(i64::MAX));
                (0..list.len()).filter_map(|index| list.item(index)).for_each(|item| append(item, tape));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Engine;

    const MONTHLY: &str = "premium.monthly@1";

    /// 2025-09, Zhengzhou, an enterprise, pension alone, 8000.00 yuan.
    fn monthly() -> Vec<i64> {
        let (a, yes) = (ABSENT, 1);
        vec![11, 410_100, 202_509, 0, a, yes, a, a, a, a, a, 800_000]
    }

    #[test]
    fn a_call_gives_what_the_typed_call_gives() -> Result<()> {
        let engine = Engine::new()?;
        let mut output = Vec::new();
        engine.session().tape(MONTHLY, &Options::default(), &monthly(), &mut output)?;
        // 16 % and 8 % of 8000.00; final and corroborated.
        assert_eq!(output.get(0..2), Some([0, 1].as_slice()));
        assert_eq!(output.get(3..6), Some([800_000, 128_000, 64_000].as_slice()));
        assert_eq!(output.get(6), Some(&ABSENT));
        Ok(())
    }

    #[test]
    fn what_a_tape_may_not_be() -> Result<()> {
        let engine = Engine::new()?;
        let mut session = engine.session();
        let mut refused = |tape: &[i64], op| {
            session.tape(op, &Options::default(), tape, &mut Vec::new()).err().map(|error| error.number())
        };
        let good = monthly();
        assert_eq!(refused(&good, "no.such@1"), Some(105));
        assert_eq!(refused(&[], MONTHLY), Some(112));
        assert_eq!(refused(&[i64::MAX], MONTHLY), Some(112));
        assert_eq!(refused(&[-1], MONTHLY), Some(112));
        let (last, begun) = good.split_last().unwrap_or((&0, &[]));
        assert_eq!(refused(begun, MONTHLY), Some(112));
        assert_eq!(refused(&[begun, &[*last, 0]].concat(), MONTHLY), Some(112));
        assert_eq!(refused(&[99; 100], MONTHLY), Some(111));
        assert_eq!(refused(&[0], MONTHLY), Some(201));
        assert_eq!(refused(&[2, 410_100, 202_513], MONTHLY), Some(204));
        // A list that claims more items than the tape has numbers.
        assert_eq!(refused(&[6, 410_100, 202_501, 202_601, 0, 0, i64::MAX], "account.ledger@1"), Some(112));
        Ok(())
    }
}
