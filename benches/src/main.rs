//! Prints the promises of the design with what was measured in this run. See README.md.

use shebao_benches::report::Report;
use shebao_benches::rows::{batch, calls, columns, ledger, one};

#[global_allocator]
static ALLOCATOR: shebao_benches::alloc::Counting = shebao_benches::alloc::Counting;

fn main() {
    let first = calls::first();
    let wanted: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    let runs = |name: &str| wanted.is_empty() || wanted.iter().any(|word| word == name);
    let engine = shebao_benches::engine();
    let mut report = Report::default();
    println!("{}", std::env::consts::ARCH);
    println!("  {:<58} {:>12} {:>13} {:>16}   {:<16}", "against", "ours", "control", "measured", "promise");
    if runs("batch") {
        batch::run(&engine, &mut report, 9);
    }
    if runs("columns") {
        columns::run(&engine, &mut report, 31);
    }
    if runs("one") {
        one::run(&engine, &mut report, 31);
    }
    if runs("ledger") {
        ledger::run(&engine, &mut report, 21);
    }
    if runs("calls") {
        calls::run(&engine, &mut report, 21, first);
    }
    println!(
        "\n{}",
        if report.missed() == 0 { "every promise kept".into() } else { format!("{} missed", report.missed()) }
    );
}
