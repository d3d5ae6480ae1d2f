//! `Rounding`: how a product becomes whole fen. Always a cited policy row, never a choice of code.

use core::fmt;

use crate::Rate;

/// How what lies between two steps is rounded. All modes work on the magnitude of the amount.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[repr(u8)]
pub enum Mode {
    /// 四舍五入: to the nearest step, halves away from zero.
    HalfUp = 0,
    /// Up to the next step (见角进元 and its like).
    Up = 1,
    /// Down to the step below (truncate).
    Down = 2,
    /// Down, plus one step, even where the amount is whole: what some cities' systems do.
    DownPlusOne = 3,
}

/// The step that is rounded to.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[repr(u8)]
pub enum Quantum {
    /// 分
    Fen = 0,
    /// 角
    Jiao = 1,
    /// 元
    Yuan = 2,
}

impl Quantum {
    /// The step in fen.
    pub const fn fen(self) -> u8 {
        match self {
            Quantum::Fen => 1,
            Quantum::Jiao => 10,
            Quantum::Yuan => 100,
        }
    }
}

/// A mode and a step, written `half_up fen` in policy.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Rounding {
    /// How what lies between two steps is rounded.
    pub mode: Mode,
    /// The step.
    pub quantum: Quantum,
}

const MODES: [(Mode, &str, &str); 4] = [
    (Mode::HalfUp, "half_up", "四舍五入"),
    (Mode::Up, "up", "进位"),
    (Mode::Down, "down", "舍去"),
    (Mode::DownPlusOne, "down_plus_one", "舍去后加一"),
];
const QUANTA: [(Quantum, &str, &str); 3] =
    [(Quantum::Fen, "fen", "分"), (Quantum::Jiao, "jiao", "角"), (Quantum::Yuan, "yuan", "元")];

impl Rounding {
    /// 四舍五入到分.
    pub const HALF_UP_FEN: Rounding = Rounding { mode: Mode::HalfUp, quantum: Quantum::Fen };

    /// Reads `half_up fen`, `down yuan` and their like.
    pub fn parse(text: &str) -> Option<Rounding> {
        let (mode, quantum) = text.split_once(' ')?;
        Some(Rounding {
            mode: MODES.iter().find(|(_, name, _)| *name == mode)?.0,
            quantum: QUANTA.iter().find(|(_, name, _)| *name == quantum)?.0,
        })
    }

    /// The Chinese name: 四舍五入到分.
    pub fn zh(self) -> alloc::string::String {
        let mode = MODES.iter().find(|(m, ..)| *m == self.mode).map_or("", |m| m.2);
        let quantum = QUANTA.iter().find(|(q, ..)| *q == self.quantum).map_or("", |q| q.2);
        alloc::format!("{mode}到{quantum}")
    }

    /// The English name: rounded half up to the fen.
    pub fn en(self) -> alloc::string::String {
        let quantum = QUANTA.iter().find(|(q, ..)| *q == self.quantum).map_or("", |q| q.1);
        match self.mode {
            Mode::HalfUp => alloc::format!("rounded half up to the {quantum}"),
            Mode::Up => alloc::format!("rounded up to the {quantum}"),
            Mode::Down => alloc::format!("rounded down to the {quantum}"),
            Mode::DownPlusOne => alloc::format!("rounded down to the {quantum}, and one {quantum} more"),
        }
    }

    /// **The definition** that every faster form is tested against: `num/den` fen times `rate`, rounded, in exact
    /// integers. `None` where it does not fit or `den` is not positive.
    pub fn exact(self, num: i128, den: i128, rate: Rate) -> Option<i64> {
        if den <= 0 {
            return None;
        }
        let step = i128::from(self.quantum.fen());
        let top = num.checked_abs()?.checked_mul(i128::from(rate.num()))?;
        let bottom = den.checked_mul(i128::from(rate.den()))?.checked_mul(step)?;
        let down = top.checked_div(bottom)?;
        let rest = top.checked_rem(bottom)?;
        let steps = match self.mode {
            Mode::Down => down,
            Mode::DownPlusOne => down.checked_add(1)?,
            Mode::Up if rest == 0 => down,
            Mode::Up => down.checked_add(1)?,
            Mode::HalfUp if rest.checked_mul(2)? < bottom => down,
            Mode::HalfUp => down.checked_add(1)?,
        };
        let magnitude = i64::try_from(steps.checked_mul(step)?).ok()?;
        if num < 0 { magnitude.checked_neg() } else { Some(magnitude) }
    }
}

impl fmt::Display for Rounding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mode = MODES.iter().find(|(m, ..)| *m == self.mode).map_or("", |m| m.1);
        let quantum = QUANTA.iter().find(|(q, ..)| *q == self.quantum).map_or("", |q| q.1);
        write!(f, "{mode} {quantum}")
    }
}
