//! What the pages say the engine answers, it answers.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::arithmetic_side_effects,
    reason = "tests"
)]

mod common;

/// Every request in a `json` block of a page, with the answer under it: `…` stands for what the page leaves out.
fn examples(page: &str) -> Vec<(String, String)> {
    let path = format!("{}/../{page}", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let blocks = text.split("```json\n").skip(1).map(|block| block.split("```").next().unwrap());
    let mut examples = Vec::new();
    for block in blocks {
        let mut lines = block.lines();
        while let Some(line) = lines.next() {
            if line.starts_with(r#"{"op""#) {
                examples.push((line.to_owned(), lines.next().unwrap_or_default().to_owned()));
            }
        }
    }
    examples
}

/// Whether the parts between the `…` stand in the answer, in order, from its start.
fn is_told(told: &str, answer: &str) -> bool {
    let mut rest = answer;
    told.split('…').enumerate().all(|(index, part)| match rest.find(part) {
        Some(at) if index > 0 || at == 0 => {
            rest = &rest[at + part.len()..];
            true
        }
        _ => false,
    })
}

#[test]
fn the_answers_on_the_pages_are_the_engines() {
    let engine = common::engine();
    let mut asked = 0;
    for page in ["README.md", "README.zh-CN.md", "docs/REQUEST.md"] {
        for (request, told) in examples(page) {
            let mut answer = Vec::new();
            engine.call(request.as_bytes(), &mut answer);
            let answer = String::from_utf8(answer).unwrap();
            assert!(is_told(&told, &answer), "{page}:\n{request}\n{answer}\nis not\n{told}");
            asked += 1;
        }
    }
    assert!(asked >= 9, "only {asked} examples were found");
}
