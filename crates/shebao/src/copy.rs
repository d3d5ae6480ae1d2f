//! A record into another of the same operation, without knowing its type: how a typed input goes where a door fills one.

use std::collections::VecDeque;

use shebao_core::Result;
use shebao_core::record::{Field, List, Record, Scalar, Visit};

/// Fills an unfilled record from `from`: `engine.compare(op, &shebao::filled_from(&input), …)`.
pub fn filled_from<R: Record + Clone>(from: &R) -> impl Fn(&mut dyn Record) -> Result<()> {
    let mut tape = Tape::default();
    from.clone().visit(&mut Read(&mut tape));
    move |record: &mut dyn Record| {
        record.visit(&mut Write(tape.clone()));
        Ok(())
    }
}

/// A record's numbers and lists, in order of declaration.
#[derive(Clone, Default)]
struct Tape {
    scalars: VecDeque<Option<i64>>,
    lists: VecDeque<Vec<Tape>>,
}

struct Read<'t>(&'t mut Tape);

impl Visit for Read<'_> {
    fn scalar(&mut self, _: &'static Field, value: &mut dyn Scalar) {
        self.0.scalars.push_back(value.raw());
    }

    fn list(&mut self, _: &'static Field, list: &mut dyn List) {
        let mut items = Vec::with_capacity(list.len());
        for index in 0..list.len() {
            let mut tape = Tape::default();
            if let Some(item) = list.item(index) {
                item.visit(&mut Read(&mut tape));
            }
            items.push(tape);
        }
        self.0.lists.push_back(items);
    }
}

struct Write(Tape);

impl Visit for Write {
    fn scalar(&mut self, _: &'static Field, value: &mut dyn Scalar) {
        if let Some(raw) = self.0.scalars.pop_front() {
            value.set_raw(raw);
        }
    }

    fn list(&mut self, _: &'static Field, list: &mut dyn List) {
        for tape in self.0.lists.pop_front().unwrap_or_default() {
            list.push().visit(&mut Write(tape));
        }
    }
}
