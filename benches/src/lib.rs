//! What the speeds are measured on: invented people, the controls, a clock that counts this thread only.
//!
//! `shebao-benches` prints the promises with what was measured. See README.md.

pub mod alloc;
pub mod clock;
pub mod constants;
pub mod control;
pub mod decimal;
pub mod gate;
pub mod history;
pub mod report;
pub mod roster;
pub mod rows;

/// The engine with the embedded packs.
pub fn engine() -> shebao::Engine {
    shebao::Engine::new().unwrap()
}

/// A small generator of numbers that are the same on every machine (xorshift).
#[derive(Clone, Debug)]
pub struct Dice(pub u64);

impl Dice {
    pub fn roll(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 11
    }

    pub fn below(&mut self, limit: u64) -> u64 {
        self.roll() % limit
    }

    pub fn of<T: Copy>(&mut self, items: &[T]) -> T {
        items[self.below(items.len() as u64) as usize]
    }
}
