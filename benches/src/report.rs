//! The table: what was promised, what was measured.

/// What a row promises.
#[derive(Clone, Copy, Debug)]
pub enum Promise {
    /// Ours over the control's time, at most.
    AtMost(f64),
    /// The control's time over ours, at least.
    Faster(f64),
    /// Microseconds, at most.
    Microseconds(f64),
    /// Nothing is promised; the ratio is shown.
    Report,
}

/// The rows so far.
#[derive(Default, Debug)]
pub struct Report {
    missed: usize,
}

impl Report {
    pub fn head(&self, title: &str) {
        println!("\n{title}");
    }

    /// Ours against a control, both in nanoseconds of the same piece of work.
    pub fn row(&mut self, control: &str, ours: f64, theirs: f64, promise: Promise) {
        let (measured, promised, kept) = match promise {
            Promise::AtMost(limit) => (ours / theirs, format!("≤ {limit}x"), Some(ours <= theirs * limit)),
            Promise::Faster(limit) => (theirs / ours, format!("≥ {limit}x faster"), Some(theirs >= ours * limit)),
            Promise::Report => (ours / theirs, "report".into(), None),
            Promise::Microseconds(limit) => {
                let kept = ours <= limit * 1000.0;
                return self.print(
                    control,
                    ours,
                    None,
                    &format!("{:.2} µs", ours / 1000.0),
                    &format!("≤ {limit} µs"),
                    Some(kept),
                );
            }
        };
        let faster = matches!(promise, Promise::Faster(_));
        let measured = format!("{measured:.2}x{}", if faster { " faster" } else { "" });
        self.print(control, ours, Some(theirs), &measured, &promised, kept);
    }

    /// A figure with its promise in words.
    pub fn fact(&mut self, what: &str, measured: &str, promised: &str, kept: Option<bool>) {
        self.missed += usize::from(kept == Some(false));
        println!("  {what:<58} {:>26} {measured:>16}   {promised:<16} {}", "", word(kept));
    }

    fn print(
        &mut self,
        what: &str,
        ours: f64,
        theirs: Option<f64>,
        measured: &str,
        promised: &str,
        kept: Option<bool>,
    ) {
        self.missed += usize::from(kept == Some(false));
        let theirs = theirs.map_or(String::new(), |ns| format!("{} ns", figures(ns)));
        println!(
            "  {what:<58} {:>12} {theirs:>13} {measured:>16}   {promised:<16} {}",
            format!("{} ns", figures(ours)),
            word(kept)
        );
    }

    pub fn missed(&self) -> usize {
        self.missed
    }
}

fn word(kept: Option<bool>) -> &'static str {
    match kept {
        Some(true) => "ok",
        Some(false) => "MISSED",
        None => "",
    }
}

fn figures(ns: f64) -> String {
    if ns >= 1000.0 { format!("{ns:.0}") } else { format!("{ns:.2}") }
}
