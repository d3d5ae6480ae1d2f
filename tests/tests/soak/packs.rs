//! Packs with bytes made wrong and hashes made right again, so that what lies behind the hashes is read.

use sha2::{Digest, Sha256};
use shebao::{Engine, Error};

use crate::answers::{Tally, ask, known, unharmed};
use crate::calls::request;
use crate::mutate::{mutated, nudged};
use crate::random::Dice;
use crate::rounds;

/// Magic and schema; then the file's hash.
const HASH: std::ops::Range<usize> = 10..42;

fn sha256(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// A pack with this inside.
fn sealed(pack: &[u8], inside: &[u8]) -> Vec<u8> {
    [&pack[..HASH.start], &sha256(inside), inside].concat()
}

/// Where the figures begin behind content hash and labels: from there to the end they have the hash that stands before.
fn figures_at(inside: &[u8]) -> usize {
    (32..inside.len()).find(|at| sha256(&inside[*at..]) == inside[..32]).unwrap()
}

/// Labels and figures with bytes made wrong, each part by itself, and the text of what they are now.
fn broken(figures: &[u8], text: &[u8], at: usize, dice: &mut Dice) -> (Vec<u8>, Vec<u8>) {
    let (inside, words) = (&figures[HASH.end..], &text[HASH.end..]);
    let (mut labels, mut rows) = (inside[32..at].to_vec(), inside[at..].to_vec());
    let mut words = words[32..].to_vec();
    match dice.roll(8) {
        0 => labels = mutated(&labels, inside, dice),
        1 => words = mutated(&words, text, dice),
        2 => return (mutated(figures, text, dice), text.to_vec()), // hashes as they are
        3 | 4 => rows = mutated(&rows, inside, dice),
        _ => rows = nudged(&rows, dice),
    }
    let content = sha256(&rows);
    let figures = sealed(figures, &[&content[..], &labels, &rows].concat());
    (figures, sealed(text, &[&content[..], &words].concat()))
}

#[test]
fn packs_with_bytes_made_wrong() {
    let (figures, text) = (shebao_data::FIGURES, shebao_data::TEXT);
    let at = figures_at(&figures[HASH.end..]);
    let cases: Vec<String> = shebao_tests::cases().into_iter().map(|case| case.request).collect();
    let mut dice = Dice::new(3);
    let (mut built, mut refused, mut tally) = (0, 0, Tally::default());
    let (rounds, mut answer) = (rounds(250), Vec::new());
    for _ in 0..rounds {
        let seed = dice.0;
        let (figures, text) = broken(figures, text, at, &mut dice);
        let asked = || format!("a pack of dice {seed:#x}");
        let engine = unharmed(&asked, || Engine::builder().figures(&figures).text(&text).build());
        match engine {
            Err(error) => {
                refused += 1;
                refused_as_a_pack(&error, &asked);
            }
            Ok(engine) => {
                built += 1;
                let mut session = engine.session();
                for call in 0..9 {
                    let request = if call < 3 { request(call, &mut dice) } else { dice.one_of(&cases).clone() };
                    unharmed(&asked, || ask(&mut session, request.as_bytes(), &mut answer, &mut tally));
                }
            }
        }
    }
    println!("{built} packs read, {refused} refused; {tally:?}");
    assert!(built > rounds / 80 && refused > rounds / 10, "{built} packs read, {refused} refused");
    assert!(tally.answered > 0 && tally.refused > 0, "{tally:?}");
}

/// 4xx, or 305 to 308 where a dictionary has not what the rules read.
fn refused_as_a_pack(error: &Error, asked: &dyn Fn() -> String) {
    known(error.number(), asked);
    assert_eq!(error.number() / 100, 4, "{error}, {}", asked());
}
