//! A second computation of `premium.monthly`, `account.ledger`, `premium.late_fee` and `premium.arrears`, written from the collected facts in another style.
//!
//! Exact fractions, figures typed by hand as the sources print them, one month after the other; no policy rows, no plans, no
//! weights. It knows Zhengzhou's city level, the rates of the other
//! cities, the account formulas and late fees, and nothing of the engine.
//! Where the facts are graded C it follows them too, so it is compared under an acceptance of everything.

mod account;
pub mod cities;
mod fraction;
mod late;
mod premium;
mod random;

pub use account::{Account, Booking, Statement, StatementYear, statement};
pub use fraction::Fraction;
pub use late::{Fee, Left, Owed, Ways, Ymd, late_fee, settle, tomorrow};
pub use premium::{Asked, Due, Hole, KINDS, Kind, Part, Payer, Size, due, due_in, pooled};
pub use random::Rng;

/// A month as `yyyymm`.
pub type Ym = u32;

/// The month after.
pub fn next(ym: Ym) -> Ym {
    if ym % 100 == 12 { ym + 89 } else { ym + 1 }
}

/// Whether a month lies in a half-open span.
fn within(ym: Ym, from: Ym, until: Ym) -> bool {
    from <= ym && ym < until
}
