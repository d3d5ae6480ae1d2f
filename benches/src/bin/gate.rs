//! Runs one work of the gate a number of times, for `cargo xtask gate` to count its instructions. See README.md.
//!
//! `gate` lists the works, one a line: name, turns, units of a turn, unit, what a turn is. `gate level` says which vector
//! instructions the lanes find here. `gate NAME TURNS` does one turn to warm up, and then that many.

use shebao_benches::gate::{WORKS, level};

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => {
            for work in WORKS {
                println!("{}\t{}\t{}\t{}\t{}", work.name, work.turns, work.units, work.unit, work.turn);
            }
        }
        ["level"] => println!("{}", level()),
        [name, turns] => {
            let turns: u32 = turns.parse().unwrap();
            let work = WORKS.iter().find(|work| work.name == name).unwrap();
            let engine = shebao_benches::engine();
            let mut turn = (work.make)(&engine);
            (0..=turns).for_each(|_| turn());
        }
        _ => panic!("gate [level | NAME TURNS]"),
    }
}
