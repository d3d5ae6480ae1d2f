//! What is in a pack, in a few lines.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;
use core::fmt::Write;

use shebao_core::policy::{BookParts, Evidence};

use crate::envelope::file_hash;

pub(super) fn summary(parts: &BookParts, figures: &[u8], text: &[u8]) -> String {
    let mut out = String::new();
    for pack in &parts.packs {
        say(&mut out, &format!("{} {}, content {}", pack.id, pack.version, pack.content));
    }
    for (name, bytes) in [("figures", figures), ("text", text)] {
        let hash = file_hash(bytes).unwrap_or_default();
        say(&mut out, &format!("{name}: {} bytes, file {hash}", bytes.len()));
    }
    let mut grades: BTreeMap<Evidence, usize> = BTreeMap::new();
    for row in &parts.rows {
        let count = grades.entry(row.evidence).or_default();
        *count = count.saturating_add(1);
    }
    let grades: alloc::vec::Vec<String> =
        grades.iter().map(|(grade, count)| format!("{count} {}", grade.name())).collect();
    let (rows, params, regions) = (parts.rows.len(), parts.params.len(), parts.regions.len());
    say(&mut out, &format!("{rows} rows ({}) of {params} parameters at {regions} places", grades.join(", ")));
    say(
        &mut out,
        &format!(
            "{} authority rows, {} carries, {} declared holes, {} documents",
            parts.authorities.len(),
            parts.carries.len(),
            parts.holes.len(),
            parts.documents.len()
        ),
    );
    out
}

fn say(out: &mut String, line: &str) {
    // Writing into a String does not fail.
    let _ = writeln!(out, "{line}");
}
