//! Bare conditions that may stand, each with its reason. The list only shrinks: an entry that is met less often than it says
//! fails the test.

/// Refuses an input that is not in order, with an error of the 2xx: no decision of law.
const INPUT: &str = "a check of the input, which gives an error";
/// Cuts the person's time at the ends of years, spans and payments: which months a row is for, as its field says.
const TIME: &str = "where spans of the input and years of policy begin and end";
/// An amount or a count that does not fit its field: an error.
const FIT: &str = "a bound of the output, which gives an error";
/// Still to be said in verbs.
const OPEN: &str = "a decision still to be converted";

/// File, function, how many conditions, why.
pub(crate) const ALLOWED: &[(&str, &str, usize, &str)] = &[
    ("account/interest.rs", "credit", 1, OPEN), // a whole year's opening balance bears the whole rate
    ("account/interest.rs", "signed_times", 1, OPEN), // interest on what was taken back is interest lost
    ("account/ledger.rs", "books", 1, INPUT),
    ("account/ledger.rs", "check", 4, INPUT),
    ("account/ledger.rs", "check_bookings", 5, INPUT),
    ("account/ledger.rs", "check_list", 4, INPUT),
    ("account/ledger.rs", "rule", 1, OPEN), // contributions or payments: by the month of retirement
    ("account/ledger.rs", "takes_back", 1, OPEN),
    ("account/state.rs", "book", 4, TIME),
    ("account/state.rs", "book_beside", 3, TIME),
    ("account/state.rs", "close", 3, FIT),
    ("account/state.rs", "contribute", 10, TIME),
    ("account/state.rs", "draw", 7, OPEN), // full months of a payment, then what is left
    ("account/state.rs", "full_months", 1, OPEN),
    ("account/state.rs", "is_balance", 1, FIT),
    ("account/state.rs", "open", 6, INPUT),
    ("account/state.rs", "retire", 1, OPEN),
    ("account/state.rs", "share", 2, TIME),
    ("account/state.rs", "stretch", 11, TIME),
    ("premium/injury_rate.rs", "check", 5, INPUT),
    ("premium/injury_rate.rs", "find", 4, OPEN), // the group of the catalogue, or its division
    ("premium/injury_rate.rs", "scope_class", 1, OPEN), // of several activities the class with the highest risk
    ("premium/make_up.rs", "period", 2, OPEN),   // months, or the year as a whole
    ("premium/monthly.rs", "five_kinds", 1, OPEN), // a payroll's unemployment, billed as a whole in some places
];
