//! The left side of a comparison as an older pack has it: who was billed what before a row of policy was mended.

use std::path::Path;

use serde_json::{Map, Value};
use shebao::Engine;

use crate::fail::{self, Fail};
use crate::members::Members;

/// The request with the amounts that it comes to under the older pack in `against`, as charged: of all lines, or of those that an
/// `against` of the request's own names.
pub(crate) fn put_in(request: Vec<u8>, pack: &Path) -> Result<Vec<u8>, Fail> {
    let Some(members) = Members::of(&request) else { return Ok(request) };
    if members.get("op").is_none() || members.get("input").is_none() {
        return Ok(request);
    }
    let own = members.get("against").and_then(|own| serde_json::from_str::<Map<String, Value>>(own).ok());
    let own = own.unwrap_or_default();
    if own.keys().any(|name| name != "lines") {
        return Err(Fail::usage(
            "与 --before 并用时，请求的 against 只能写 lines",
            "beside --before the request's `against` may hold `lines` alone",
        ));
    }
    let figures = fail::bytes(pack)?;
    let charged = Engine::builder().figures(&figures).build()?.charged(&request)?;
    let lines = own.get("lines").map(|lines| format!(r#","lines":{lines}"#)).unwrap_or_default();
    Ok(members.with("against", &format!(r#"{{"charged":{charged}{lines}}}"#)).into_bytes())
}
