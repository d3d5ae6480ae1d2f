//! The contenders of `cargo xtask bench` agree on every row: C with the lemma and with divisions, decimals, typed calls, lanes, batches and
//! tables. Nothing is timed here, so that a control that falls behind is seen in every test run.

use shebao_benches::engine;
use shebao_benches::roster::{Order, Roster};
use shebao_benches::rows::{batch, columns, ledger, one};

#[test]
fn one_person() {
    one::check(&engine());
}

#[test]
fn people_under_one_plan() {
    columns::check(&engine());
}

#[test]
fn rows_of_mixed_keys_with_bad_ones_among_them() {
    let engine = engine();
    for order in [Order::Shuffled, Order::ByUnit] {
        batch::check(&engine, &Roster::mixed(10_000, order));
    }
}

#[test]
fn histories_typed_and_over_columns() {
    ledger::check(&engine(), 32);
}
