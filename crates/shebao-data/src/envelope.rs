//! The outside of a pack: magic, schema, hash. What is inside is touched only after all three fit.

use alloc::string::String;

use sha2::{Digest, Sha256};
use shebao_core::{Code, Error, Result};

use crate::schema::{HASH_BYTES, SCHEMA};

pub(crate) fn sha256(bytes: &[u8]) -> [u8; HASH_BYTES] {
    Sha256::digest(bytes).into()
}

pub(crate) fn hex(hash: &[u8]) -> String {
    let digit = |nibble: u8| char::from_digit(u32::from(nibble), 16).unwrap_or('?');
    hash.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

pub(crate) fn bad(place: &str) -> Error {
    Error::new(Code::BadPack).place(place)
}

/// Takes so many bytes off the front.
pub(crate) fn take<'a, const N: usize>(bytes: &mut &'a [u8], place: &str) -> Result<&'a [u8; N]> {
    let (head, rest) = bytes.split_first_chunk::<N>().ok_or_else(|| bad(place))?;
    *bytes = rest;
    Ok(head)
}

/// What a pack states of itself, and what lies behind that.
struct Sealed<'a> {
    schema: u16,
    hash: &'a [u8; HASH_BYTES],
    inside: &'a [u8],
}

fn split<'a>(mut bytes: &'a [u8], magic: &[u8; 8]) -> Result<Sealed<'a>> {
    if take::<8>(&mut bytes, "magic")? != magic {
        return Err(bad("magic"));
    }
    let schema = match u16::from_le_bytes(*take::<2>(&mut bytes, "schema")?) {
        0 => return Err(bad("schema")),
        known @ 1..=SCHEMA => known,
        newer => {
            return Err(Error::new(Code::SchemaTooNew).range(1, SCHEMA).place(&alloc::format!("schema {newer}")));
        }
    };
    let hash = take::<HASH_BYTES>(&mut bytes, "hash")?;
    Ok(Sealed { schema, hash, inside: bytes })
}

/// The schema of a pack and what lies behind the hash, once the hash fits it.
pub(crate) fn open<'a>(bytes: &'a [u8], magic: &[u8; 8]) -> Result<(u16, &'a [u8])> {
    let Sealed { schema, hash, inside } = split(bytes, magic)?;
    if *hash == sha256(inside) { Ok((schema, inside)) } else { Err(Error::new(Code::WrongHash).place("file")) }
}

/// One postcard value; what follows it is left in `bytes`.
pub(crate) fn decode<'a, T: serde::Deserialize<'a>>(bytes: &mut &'a [u8], place: &str) -> Result<T> {
    let (value, rest) = postcard::take_from_bytes(bytes).map_err(|_| bad(place))?;
    *bytes = rest;
    Ok(value)
}

/// The same, and nothing may follow.
pub(crate) fn decode_last<'a, T: serde::Deserialize<'a>>(mut bytes: &'a [u8], place: &str) -> Result<T> {
    let value = decode(&mut bytes, place)?;
    if bytes.is_empty() { Ok(value) } else { Err(bad("trailing bytes")) }
}

/// The file hash that a pack states, in hex: it changes with every byte, names and notes included.
///
/// # Errors
/// [`Code::BadPack`] where the bytes are no pack, [`Code::WrongHash`] where the hash does not fit,
/// [`Code::SchemaTooNew`].
pub fn file_hash(bytes: &[u8]) -> Result<String> {
    let magic = bytes.first_chunk::<8>().ok_or_else(|| bad("magic"))?;
    let known = [crate::schema::FIGURES_MAGIC, crate::schema::TEXT_MAGIC].contains(magic);
    if !known {
        return Err(bad("magic"));
    }
    open(bytes, magic)?;
    split(bytes, magic).map(|sealed| hex(sealed.hash))
}

#[cfg(feature = "build")]
pub(crate) fn seal(magic: &[u8; 8], inside: &[u8]) -> alloc::vec::Vec<u8> {
    let mut pack = alloc::vec::Vec::new();
    pack.extend_from_slice(magic);
    pack.extend_from_slice(&SCHEMA.to_le_bytes());
    pack.extend_from_slice(&sha256(inside));
    pack.extend_from_slice(inside);
    pack
}
