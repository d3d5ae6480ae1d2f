//! Any bytes as figures behind hashes that fit: read and asked, or refused with an error of packs.
#![no_main]

use sha2::{Digest, Sha256};
use shebao::Engine;

const REQUESTS: [&str; 2] = [
    r#"{"op":"premium.monthly@1","explain":true,"input":{"region":"410100","month":"2025-09","payer":"enterprise","employer_size":"small","pension":true,"wage":"8000.00"}}"#,
    r#"{"op":"account.ledger@1","accept":{"evidence":"unverified"},"input":{"region":"410100","from":"2016-01","until":"2026-01","personal":"10000.00"}}"#,
];

fn hash(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    // What is fuzzed: the labels' length in two bytes, the labels, the figures.
    let Some((length, rest)) = bytes.split_first_chunk::<2>() else { return };
    let Some((labels, figures)) = rest.split_at_checked(usize::from(u16::from_le_bytes(*length))) else { return };
    let inside = [&hash(figures)[..], labels, figures].concat();
    let pack = [&shebao_data::FIGURES[..10], &hash(&inside), &inside].concat();
    match Engine::builder().figures(&pack).build() {
        Err(error) => assert_eq!(error.number() / 100, 4),
        Ok(engine) => {
            for request in REQUESTS {
                let mut answer = Vec::new();
                engine.call(request.as_bytes(), &mut answer);
                let _: serde_json::Value = serde_json::from_slice(&answer).unwrap();
            }
        }
    }
});
