//! What is told of a list whatever the profile says: what failed, whose an item is, and of when.

use shebao_core::Result;
use shebao_core::record::{Field, Shape, Type};

use super::bind::{own_name, parts};
use super::bound::{Bound, BoundCode, Cell, Level, What};
use super::form::Form;
use super::read::{Named, bad};
use crate::engine::Shapes;

/// Our lists, and what is in those that are always told, keep their names where no code names them.
pub(super) fn keep_names(level: &mut Level, told: bool, shape: &Shape, input: &[Level], asked: &Shape) -> Result<()> {
    for (place, declared) in shape.fields.iter().enumerate() {
        let field = declared.field;
        let what = if declared.items.is_some() {
            What::List(place)
        } else if told {
            let form =
                form_of_id(input, asked, field).unwrap_or(if Form::is_id(field) { Form::Id } else { Form::Ours });
            What::Field(Cell { place, form, text: form.is_text(&field.domain.ty) })
        } else {
            continue;
        };
        if level.of(place).next().is_none() {
            own_name(level, field)?;
            level.add(BoundCode::own(field.name, what));
        }
    }
    Ok(())
}

/// A level with its shape.
fn shaped<'s>(levels: &'s [Level], shape: &'s Shape) -> impl Iterator<Item = (&'s Level, &'s Shape)> {
    levels.iter().zip(parts(shape).map(|(_, shape)| shape))
}

/// Every code that is an id, with our field and its form.
fn ids<'l>(level: &'l Level, shape: &'l Shape) -> impl Iterator<Item = (&'l str, &'static str, Form)> {
    let cells = level.codes.iter().flat_map(|code| {
        let own = match &code.what {
            What::Field(cell) => Some((code.code.as_str(), *cell)),
            _ => None,
        };
        let values = match &code.what {
            What::Values(values) => values.as_slice(),
            _ => &[],
        };
        let takes = values.iter().flat_map(|value| &value.takes);
        own.into_iter().chain(takes.map(|(code, cell)| (code.as_str(), *cell)))
    });
    cells.filter_map(|(code, cell)| id(shape, cell).map(|name| (code, name, cell.form)))
}

/// Our name of the id that a cell is.
fn id(shape: &Shape, cell: Cell) -> Option<&'static str> {
    shape
        .fields
        .get(cell.place)
        .map(|declared| declared.field)
        .filter(|field| Form::is_id(field))
        .map(|field| field.name)
}

/// How the ids of a field come in.
fn form_of_id(input: &[Level], asked: &Shape, field: &Field) -> Option<Form> {
    let mut all = shaped(input, asked).flat_map(|(level, shape)| ids(level, shape));
    all.find(|(_, name, _)| *name == field.name && Form::is_id(field)).map(|(.., form)| form)
}

/// Whether all codes of a person, a unit or a debt have one form: numbers of the host's and numbers that stand for ids are not
/// told apart.
pub(super) fn one_form(names: &Named<'_>, shapes: &Shapes, bound: &Bound) -> Result<()> {
    let levels = shaped(&bound.input, &shapes.input).chain(shaped(&bound.output, &shapes.output));
    let given = bound.input.iter().flat_map(|level| &level.codes).filter_map(|code| match &code.what {
        What::Values(values) => Some(values),
        _ => None,
    });
    let given = given.flatten().flat_map(|value| &value.gives).filter_map(|given| {
        let shape = parts(&shapes.output).find(|(list, _)| *list == given.list)?.1;
        Some((given.code.as_str(), id(shape, given.cell)?, given.cell.form))
    });
    let mut known: Vec<(&str, Form)> = Vec::new();
    for (code, name, form) in levels.flat_map(|(level, shape)| ids(level, shape)).chain(given) {
        match known.iter().find(|(other, _)| *other == name) {
            None => known.push((name, form)),
            Some((_, other)) if *other == form => {}
            Some(_) => {
                let error = bad("同一种编号有两种写法（form）", "codes of one id have different forms");
                return Err(error.place(name).row(names.find(code).map_or(0, |code| code.row)));
            }
        }
    }
    Ok(())
}

/// A code that is not sure, and the only one that tells the month of a list's items, or whose they are.
pub(super) fn unsure(bound: &Bound, shape: &Shape) -> Option<String> {
    let values = |list: &str| {
        bound.input.iter().flat_map(|level| &level.codes).any(|code| match &code.what {
            What::Values(values) => values.iter().any(|value| value.tells(list)),
            _ => false,
        })
    };
    shaped(&bound.output, shape).filter(|(level, _)| !level.list.is_empty()).find_map(|(level, shape)| {
        let needed = level.unsure.iter().find(|(place, _)| {
            let field = shape.fields.get(*place).map(|declared| declared.field);
            let places = field.is_some_and(|field| Form::is_id(field) || matches!(field.domain.ty, Type::Month));
            places && level.of(*place).all(|code| field.is_some_and(|field| field.name == code))
        });
        needed.filter(|_| level.tells() || values(level.list)).map(|(_, code)| code.clone())
    })
}
