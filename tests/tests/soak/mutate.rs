//! Bytes made wrong: bits flipped, bytes replaced, ends cut off, pieces doubled, dropped, moved and taken from elsewhere.

use crate::random::Dice;

/// What stands for trouble in text and in numbers of variable length.
const PIECES: [&[u8]; 18] = [
    b"\"",
    b"{",
    b"}",
    b"[[",
    b",",
    b":null",
    b"\\u0000",
    b"\\ud800",
    b"-",
    b"1e9",
    b"99999999999999999999",
    b"0.005",
    b"2025-13",
    b"\xff\xff\xff\xff\x0f",
    b"\x80\x80\x80\x80\x80\x80\x80\x80\x80\x01",
    b"\x00",
    b"\xe5\x85",
    b"true",
];

/// `bytes` after one to four of these; `other` lends pieces.
pub(crate) fn mutated(bytes: &[u8], other: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut out = bytes.to_vec();
    let more = if dice.roll(3) == 0 { dice.roll(4) } else { 0 };
    (0..=more).for_each(|_| once(&mut out, other, dice));
    out
}

/// `bytes` with one to three of them replaced where they stand, mostly by a number near the one that was there: what is
/// around them is still read as what it was.
pub(crate) fn nudged(bytes: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut out = bytes.to_vec();
    for _ in 0..=dice.roll(3) {
        let at = dice.below(out.len());
        let change = if dice.roll(4) == 0 { dice.roll(128) as u8 } else { 1 << dice.roll(4) };
        out.iter_mut().skip(at).take(1).for_each(|byte| *byte ^= change);
    }
    out
}

fn once(out: &mut Vec<u8>, other: &[u8], dice: &mut Dice) {
    let piece = |from: &[u8], dice: &mut Dice| {
        let start = dice.below(from.len());
        let end = (start + 1 + dice.below(24)).min(from.len());
        from.get(start..end).unwrap_or(&[]).to_vec()
    };
    let at = dice.below(out.len());
    let end = (at + dice.below(12)).min(out.len());
    let put = match dice.roll(11) {
        0 | 1 => {
            let bit = 1u8 << dice.roll(8);
            out.iter_mut().skip(at).take(1).for_each(|byte| *byte ^= bit);
            return;
        }
        2 => {
            out.iter_mut().skip(at).take(1).for_each(|byte| *byte = dice.roll(256) as u8);
            return;
        }
        9 | 10 => {
            // Another digit in a number's place.
            let digit = b'0' + dice.roll(10) as u8;
            out.iter_mut().skip(at).find(|byte| byte.is_ascii_digit()).into_iter().for_each(|byte| *byte = digit);
            return;
        }
        3 if dice.roll(4) == 0 => return out.truncate(at),
        3 => Vec::new(), // dropped
        4 => PIECES[dice.below(PIECES.len())].to_vec(),
        5 => {
            let piece = PIECES[dice.below(PIECES.len())].to_vec();
            drop(out.splice(at..at, piece));
            return;
        }
        6 => piece(other, dice),
        7 => piece(&out.clone(), dice),
        _ => {
            let again = out[at..end].to_vec();
            drop(out.splice(at..at, again));
            return;
        }
    };
    drop(out.splice(at..end, put));
}
