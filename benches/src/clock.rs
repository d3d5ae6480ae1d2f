//! Medians over rounds that take turns, in the thread's own computing time.

use crate::control;

/// Contenders that take turns, so that what else the machine does hits them alike.
pub struct Race<'a> {
    contenders: Vec<Contender<'a>>,
}

struct Contender<'a> {
    name: &'static str,
    /// How much one turn does: people, calls.
    per: f64,
    turn: Box<dyn FnMut() + 'a>,
    times: Vec<f64>,
}

/// Nanoseconds of one piece of work, by contender.
#[derive(Debug)]
pub struct Times(Vec<(&'static str, f64)>);

impl Times {
    pub fn of(&self, name: &str) -> f64 {
        self.0.iter().find(|(known, _)| *known == name).unwrap_or_else(|| panic!("no contender {name}")).1
    }

    /// The fastest of several ways to do the same.
    pub fn best(&self, names: &[&str]) -> f64 {
        names.iter().map(|name| self.of(name)).fold(f64::INFINITY, f64::min)
    }
}

impl<'a> Race<'a> {
    pub fn new() -> Self {
        Race { contenders: Vec::new() }
    }

    #[must_use]
    pub fn with(mut self, name: &'static str, per: usize, turn: impl FnMut() + 'a) -> Self {
        self.contenders.push(Contender { name, per: per as f64, turn: Box::new(turn), times: Vec::new() });
        self
    }

    /// A first turn that is not counted, then `rounds` turns each; who begins moves on from round to round.
    pub fn run(mut self, rounds: usize) -> Times {
        self.contenders.iter_mut().for_each(|contender| (contender.turn)());
        for round in 0..rounds {
            let count = self.contenders.len();
            for index in 0..count {
                let contender = &mut self.contenders[(round + index) % count];
                let start = control::thread_nanoseconds();
                (contender.turn)();
                contender.times.push((control::thread_nanoseconds() - start) as f64 / contender.per);
            }
        }
        Times(self.contenders.iter_mut().map(|c| (c.name, median(&mut c.times))).collect())
    }
}

impl Default for Race<'_> {
    fn default() -> Self {
        Race::new()
    }
}

fn median(times: &mut [f64]) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
