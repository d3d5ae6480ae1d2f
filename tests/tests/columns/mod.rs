//! A JSON request asked as one ragged row of columns, and the result written as JSON again.

use serde_json::{Map, Value};
use shebao::record::Type;
use shebao::{ABSENT, Column, Data, Engine, Ragged, Records, Results, Shape};

/// The numbers of a list's items, by field.
enum Numbers {
    Scalar(Vec<i64>),
    List { offsets: Vec<i64>, items: Vec<Numbers> },
}

/// The output and the error of a request, as its answer would hold them; null where there is none.
pub(crate) fn ask(engine: &Engine, request: &Value) -> (Value, Value) {
    let op = request["op"].as_str().unwrap();
    let mut envelope = request.as_object().unwrap().clone();
    envelope.retain(|member, _| matches!(member.as_str(), "known" | "accept" | "overlays"));
    let options = engine.options(&Value::from(envelope).to_string()).unwrap();
    let (input, output) = engine.fields(op).unwrap();
    let numbers = read(&input, &[&request["input"]]);
    let table = engine.table(op, &options, 1, &records(&numbers)).unwrap();
    assert_eq!(table.rows, 1);
    match &table.errors[0] {
        Some(error) => {
            let mut text = Vec::new();
            shebao::error_answer(error, &mut text);
            (Value::Null, serde_json::from_slice::<Value>(&text).unwrap()["error"].take())
        }
        None => (write(&output, &table.columns, 0), Value::Null),
    }
}

fn read(shape: &Shape, rows: &[&Value]) -> Vec<Numbers> {
    let of = |name: &'static str| rows.iter().map(move |row| row.get(name));
    let fields = shape.fields.iter().map(|declared| match &declared.items {
        None => {
            Numbers::Scalar(of(declared.field.name).map(|value| number(&declared.field.domain.ty, value)).collect())
        }
        Some(items) => {
            let mut offsets = vec![0i64];
            let mut children: Vec<&Value> = Vec::new();
            for list in of(declared.field.name) {
                children.extend(list.and_then(Value::as_array).into_iter().flatten());
                offsets.push(i64::try_from(children.len()).unwrap());
            }
            Numbers::List { offsets, items: read(items, &children) }
        }
    });
    fields.collect()
}

fn number(ty: &Type, value: Option<&Value>) -> i64 {
    match value {
        None => ABSENT,
        Some(Value::Bool(flag)) => i64::from(*flag),
        Some(Value::Number(number)) => number.as_i64().unwrap(),
        Some(text) => ty.read(text.as_str().unwrap()).unwrap(),
    }
}

fn records(numbers: &[Numbers]) -> Records<'_> {
    Records { fields: numbers.iter().map(|numbers| Some(column(numbers))).collect() }
}

fn column(numbers: &Numbers) -> Ragged<'_> {
    match numbers {
        Numbers::Scalar(values) => Ragged::Scalar(Column { data: Data::Long(values), valid: None }),
        Numbers::List { offsets, items } => Ragged::List { offsets, items: records(items) },
    }
}

fn write(shape: &Shape, columns: &[Results], row: usize) -> Value {
    let mut object = Map::new();
    for (declared, column) in shape.fields.iter().zip(columns) {
        let name = declared.field.name.to_owned();
        match (column, &declared.items) {
            (Results::Scalar(values), _) if values[row] == ABSENT => {}
            (Results::Scalar(values), _) => {
                let mut text = String::new();
                declared.field.domain.ty.write(values[row], &mut text);
                let plain = matches!(declared.field.domain.ty, Type::Count | Type::Flag);
                object.insert(name, if plain { serde_json::from_str(&text).unwrap() } else { Value::from(text) });
            }
            (Results::List { offsets, items }, Some(shape)) => {
                let range = usize::try_from(offsets[row]).unwrap()..usize::try_from(offsets[row + 1]).unwrap();
                object.insert(name, range.map(|item| write(shape, items, item)).collect());
            }
            (Results::List { .. }, None) => panic!("{name}"),
        }
    }
    Value::from(object)
}
