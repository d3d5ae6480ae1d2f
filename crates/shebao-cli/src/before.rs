//! The left side of a comparison as an older pack has it: who was billed what before a row of policy was mended.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Map, Value};
use shebao::record::{Role, Type};
use shebao::{Code, Engine, Error, Money, Shape};

use crate::explain::{answer, list, word};
use crate::fail::{self, Fail};
use crate::lists::operation;
use crate::members::Members;

/// Person, month, item, line: as a charge names them, empty where there is none.
type Place = [String; 4];

/// The request with the amounts that it comes to under the older pack in `against`, as charged: of all lines, or of those that an
/// `against` of the request's own names.
pub(crate) fn put_in(request: Vec<u8>, pack: &Path) -> Result<Vec<u8>, Fail> {
    let Some(members) = Members::of(&request) else { return Ok(request) };
    let (Some(op), Some(input)) = (members.get("op"), members.get("input")) else { return Ok(request) };
    let mut against: Map<String, Value> =
        members.get("against").and_then(|own| serde_json::from_str(own).ok()).unwrap_or_default();
    if against.keys().any(|name| name != "lines") {
        return Err(Fail::usage(
            "与 --before 并用时，请求的 against 只能写 lines",
            "beside --before the request's `against` may hold `lines` alone",
        ));
    }
    let op: String = serde_json::from_str(op).map_err(|_| Error::new(Code::UnknownOperation).field("op"))?;
    let figures = fail::bytes(pack)?;
    let mut out = Vec::new();
    Engine::builder().figures(&figures).build()?.call(members.without("against").as_bytes(), &mut out);
    let found = answer(&out)?;
    let input: Value = serde_json::from_str(input).unwrap_or_default();
    let mut sums = BTreeMap::new();
    gather(&operation(&op)?.output(), found.get("ok").unwrap_or(&Value::Null), &word(&input, "month"), &mut sums)?;
    let lines = against.get("lines").and_then(Value::as_array);
    let is_asked = |line: &str| lines.is_none_or(|lines| lines.iter().any(|asked| asked == line));
    let asked = sums.into_iter().filter(|([.., line], _)| is_asked(line));
    let charged: Vec<Value> = asked.map(|(place, amount)| charge(&place, amount)).collect();
    against.insert("charged".to_owned(), charged.into());
    Ok(members.with("against", &Value::Object(against).to_string()).into_bytes())
}

/// The amounts of an answer: those of its lists where it has any, else its own.
fn gather(shape: &Shape, found: &Value, month: &str, sums: &mut BTreeMap<Place, Money>) -> Result<(), Fail> {
    let lists =
        || shape.fields.iter().filter(|declared| declared.field.role != Role::Restated && declared.items.is_some());
    for declared in lists() {
        for item in list(Some(found), declared.field.name) {
            if let Some(items) = &declared.items {
                amounts(items, item, month, sums)?;
            }
        }
    }
    if lists().next().is_none() {
        amounts(shape, found, month, sums)?;
    }
    Ok(())
}

fn amounts(shape: &Shape, item: &Value, month: &str, sums: &mut BTreeMap<Place, Money>) -> Result<(), Fail> {
    let own = Some(word(item, "month")).filter(|own| !own.is_empty());
    let month = own.unwrap_or_else(|| month.to_owned());
    for declared in shape.fields {
        let field = declared.field;
        let is_amount = field.role == Role::Line && matches!(field.domain.ty, Type::Money);
        let Some(amount) = item.get(field.name).and_then(Value::as_str).filter(|_| is_amount).and_then(Money::parse)
        else {
            continue;
        };
        // A row and its reversal are of one person and month: what was charged is their sum.
        let place = [word(item, "person"), month.clone(), word(item, "item"), field.name.to_owned()];
        let sum = sums.entry(place).or_default();
        *sum = sum.checked_add(amount).ok_or_else(|| Error::new(Code::Overflow))?;
    }
    Ok(())
}

fn charge([person, month, item, line]: &Place, amount: Money) -> Value {
    let mut charge = Map::new();
    if let Ok(person) = person.parse::<u32>() {
        charge.insert("person".to_owned(), person.into());
    }
    for (name, text) in [("month", month), ("item", item), ("line", line)] {
        if !text.is_empty() {
            charge.insert(name.to_owned(), text.as_str().into());
        }
    }
    charge.insert("amount".to_owned(), amount.to_string().into());
    Value::Object(charge)
}
