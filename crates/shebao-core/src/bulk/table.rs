//! From packed keys to slots.

use alloc::vec::Vec;

/// A key, packed. Few operations need the second word; what needs more is folded into two.
pub(super) type Packed = [u64; 2];

/// An open-addressing table. Its entries are a number each, which says whether looking at the key is worth while.
#[derive(Default)]
pub(super) struct Table {
    /// Nothing (0), or the upper half of the key's hash and the place of the key in `keys`, counted from 1.
    entries: Vec<u64>,
    keys: Vec<(Packed, u32)>,
}

/// Mixes both words; the high bits are the well mixed ones.
#[inline(always)]
fn hash([low, high]: Packed) -> u64 {
    let mixed = (low ^ high.rotate_left(32)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed ^ (mixed >> 32)
}

impl Table {
    #[inline]
    pub(super) fn get(&self, key: Packed) -> Option<u32> {
        let hash = hash(key);
        let mask = self.entries.len().wrapping_sub(1);
        let mut at = usize::try_from(hash & 0xffff_ffff).unwrap_or(0) & mask;
        loop {
            let entry = *self.entries.get(at)?;
            if entry == 0 {
                return None;
            }
            if (entry ^ hash) >> 32 == 0
                && let Some((found, slot)) = self.keys.get(place(entry))
                && *found == key
            {
                return Some(*slot);
            }
            at = at.wrapping_add(1) & mask;
        }
    }

    /// The number of a pair of words: of a new one, how many there were before.
    pub(super) fn number(&mut self, pair: Packed) -> u64 {
        let slot = self.get(pair).unwrap_or_else(|| {
            // As many different pairs as a block has rows, and as many as there are plans: far fewer than 2^32.
            let next = u32::try_from(self.keys.len()).unwrap_or(u32::MAX);
            self.insert(pair, next);
            next
        });
        u64::from(slot)
    }

    pub(super) fn insert(&mut self, key: Packed, slot: u32) {
        self.keys.push((key, slot));
        // A quarter full at most: what is looked for is nearly always found at first sight.
        if self.keys.len().saturating_mul(4) > self.entries.len() {
            let larger = self.entries.len().saturating_mul(2).max(256);
            self.entries.clear();
            self.entries.resize(larger, 0);
            (0..self.keys.len()).for_each(|index| self.enter(index));
        } else {
            self.enter(self.keys.len().wrapping_sub(1));
        }
    }

    fn enter(&mut self, index: usize) {
        let Some((key, _)) = self.keys.get(index) else { return };
        let hash = hash(*key);
        let mask = self.entries.len().wrapping_sub(1);
        let mut at = usize::try_from(hash & 0xffff_ffff).unwrap_or(0) & mask;
        while self.entries.get(at).is_some_and(|entry| *entry != 0) {
            at = at.wrapping_add(1) & mask;
        }
        if let (Some(entry), Ok(place)) = (self.entries.get_mut(at), u64::try_from(index.wrapping_add(1))) {
            *entry = hash & !0xffff_ffff | place;
        }
    }
}

fn place(entry: u64) -> usize {
    usize::try_from(entry & 0xffff_ffff).unwrap_or(0).wrapping_sub(1)
}
