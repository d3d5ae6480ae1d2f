//! An invented province-wide roster: mixed places, months, sizes, kinds and rates, and where the results go.

use shebao::bulk::{Column, Data, Input, Output};

use crate::Dice;
use crate::control::{KINDS, LINES};

/// The columns of `premium.monthly`'s input.
#[derive(Clone, Default, Debug)]
pub struct Roster {
    pub region: Vec<i32>,
    pub month: Vec<i32>,
    pub payer: Vec<u8>,
    pub size: Vec<u8>,
    pub kinds: [Vec<u8>; KINDS],
    pub injury_rate: Vec<i32>,
    pub wage: Vec<i64>,
}

/// How the rows come.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Order {
    /// At random: the hardest.
    Shuffled,
    /// Unit by unit and month by month, as payrolls arrive.
    ByUnit,
}

const CITY: &[i32] = &[410100, 410102, 410103, 410104, 410105, 410108];
/// Places whose medical insurance had a pool of its own: their units ask for the other kinds.
const COUNTIES: &[i32] = &[410106, 410122, 410181, 410182, 410184];
const UNITS: usize = 120;
const MONTHS: usize = 12;
const ABSENT_BYTE: u8 = u8::MAX;
const SOCIAL: u8 = 3;

/// What a unit's people have in common.
#[derive(Clone, Copy)]
struct Unit {
    region: i32,
    first_month: i32,
    payer: u8,
    size: u8,
    kinds: [u8; KINDS],
    injury_rate: i32,
}

impl Unit {
    fn roll(dice: &mut Dice) -> Unit {
        // Seven in ten ask for all kinds; others pay some of them elsewhere.
        let (region, kinds) = match dice.below(10) {
            0 | 1 => (dice.of(COUNTIES), [1, 0, 0, 1, 1]),
            2 => (dice.of(CITY), [1, 0, 0, 0, 0]),
            _ => (dice.of(CITY), [1; KINDS]),
        };
        let rate = dice.of(&[800, 1_000, 1_600, 2_000, 3_200, 3_600, 5_600, 7_600]);
        // Two in ten are social organisations, whose size is their own, one a proprietor.
        let payer = dice.of(&[0, 0, 0, 0, 0, 0, 0, SOCIAL, SOCIAL, 4]);
        Unit {
            region,
            first_month: (2020 * 12 + 7 - 1) + dice.below(54) as i32,
            payer,
            size: if payer == SOCIAL { ABSENT_BYTE } else { dice.below(3) as u8 },
            kinds,
            injury_rate: if kinds[4] == 1 { rate } else { i32::MIN },
        }
    }
}

impl Roster {
    /// `rows` people and months of 120 units: some 1,400 different keys; one row in a hundred is bad in one of ten ways.
    pub fn mixed(rows: usize, order: Order) -> Roster {
        let mut dice = Dice(0x5eba0);
        let units: Vec<Unit> = (0..UNITS).map(|_| Unit::roll(&mut dice)).collect();
        let mut roster = Roster::default();
        for row in 0..rows {
            let group = match order {
                Order::Shuffled => dice.below((UNITS * MONTHS) as u64) as usize,
                Order::ByUnit => row * UNITS * MONTHS / rows,
            };
            let unit = units[group / MONTHS];
            roster.push(unit, unit.first_month + (group % MONTHS) as i32, &mut dice);
            if dice.below(100) == 0 {
                roster.spoil(&mut dice);
            }
        }
        roster
    }

    /// `rows` people of one key.
    pub fn alike(rows: usize) -> Roster {
        let mut dice = Dice(0x5eba0);
        let unit = Unit {
            region: 410100,
            first_month: 2025 * 12 + 8,
            payer: 0,
            size: 0,
            kinds: [1; KINDS],
            injury_rate: 2_000,
        };
        let mut roster = Roster::default();
        for _ in 0..rows {
            roster.push(unit, unit.first_month, &mut dice);
        }
        roster
    }

    fn push(&mut self, unit: Unit, month: i32, dice: &mut Dice) {
        self.region.push(unit.region);
        self.month.push(month / 12 * 100 + month % 12 + 1);
        self.payer.push(unit.payer);
        self.size.push(unit.size);
        for (column, asked) in self.kinds.iter_mut().zip(unit.kinds) {
            column.push(asked);
        }
        self.injury_rate.push(unit.injury_rate);
        // From below every floor to above every cap.
        self.wage.push((150_000 + dice.below(2_500_000)) as i64);
    }

    /// Makes the last row a bad one.
    fn spoil(&mut self, dice: &mut Dice) {
        let last = self.rows() - 1;
        match dice.below(10) {
            0 => self.wage[last] = -1,
            1 => self.wage[last] = i64::MIN,
            2 => self.wage[last] = 1_000_000_001,
            3 => self.region[last] = 999_998,
            4 => self.region[last] = 4_101,
            5 => self.month[last] = 202_013,
            6 => self.month[last] = 198_907, // before all coverage, and out of range
            7 => self.size[last] = 3,
            8 => (0..KINDS).for_each(|kind| self.kinds[kind][last] = 0),
            _ => self.payer[last] = ABSENT_BYTE,
        }
    }

    pub fn rows(&self) -> usize {
        self.wage.len()
    }

    /// The key's numbers in one word, as control.h packs them; nothing for a row that is out of bounds.
    pub fn packed(&self, row: usize) -> Option<u64> {
        let size = if self.size[row] == ABSENT_BYTE { 3 } else { self.size[row] };
        let kinds = self.kinds.each_ref().map(|kind| u64::from(kind[row]));
        let share = if self.injury_rate[row] == i32::MIN { 50_001 } else { self.injury_rate[row] };
        let inside = (100_000..=999_999).contains(&self.region[row])
            && (199_001..=209_912).contains(&self.month[row])
            && self.payer[row] < 6
            && (self.size[row] < 3 || size == 3 && self.size[row] == ABSENT_BYTE)
            && kinds.iter().all(|kind| *kind <= 1)
            && (0..=50_001).contains(&share);
        let kinds = kinds.iter().enumerate().fold(0, |bits, (kind, asked)| bits | asked << kind);
        inside.then(|| {
            self.region[row] as u64
                | (self.month[row] as u64) << 20
                | u64::from(size) << 38
                | kinds << 40
                | (share as u64) << 45
                | u64::from(self.payer[row]) << 61
        })
    }

    /// The columns, as the engine takes them.
    pub fn input(&self) -> Input<'_> {
        let int = |data| Some(Column { data: Data::Int(data), valid: None });
        let byte = |data| Some(Column { data: Data::Byte(data), valid: None });
        let mut columns = vec![int(&self.region), int(&self.month), byte(&self.payer), byte(&self.size)];
        columns.extend(self.kinds.iter().map(|kind| byte(kind)));
        columns.push(int(&self.injury_rate));
        columns.push(Some(Column { data: Data::Long(&self.wage), valid: None }));
        Input { rows: self.rows(), columns }
    }

    /// The bytes of a row, in and out.
    pub const BYTES_IN: usize = 4 + 4 + 1 + 1 + KINDS + 4 + 8;
    pub const BYTES_OUT: usize = LINES * 8 + 4 + 3;
}

/// The caller's buffers.
#[derive(Debug)]
pub struct Results {
    amounts: Vec<i64>,
    first: usize,
    stride: usize,
    rows: usize,
    pub error: Vec<u32>,
    pub outcome: Vec<u8>,
    pub standing: Vec<u8>,
    pub evidence: Vec<u8>,
}

impl Results {
    /// Columns of one allocation that begin at a cache line, each a little further from a page's start than the one before:
    /// columns that all begin at the same place of a page fall into the same few cache sets, which would slow whoever writes
    /// row by row.
    pub fn new(rows: usize) -> Results {
        let stride = rows.next_multiple_of(512) + 40;
        let amounts = vec![0; stride * LINES + 8];
        let first = amounts.as_ptr().align_offset(64).min(8);
        Results {
            amounts,
            first,
            stride,
            rows,
            error: vec![0; rows],
            outcome: vec![0; rows],
            standing: vec![0; rows],
            evidence: vec![0; rows],
        }
    }

    /// Whether every column is the same.
    pub fn equals(&self, other: &Results) -> bool {
        let bytes = |r: &Results| (r.error.clone(), r.outcome.clone(), r.standing.clone(), r.evidence.clone());
        (0..LINES).all(|line| self.line(line) == other.line(line)) && bytes(self) == bytes(other)
    }

    pub fn rows(&self) -> usize {
        self.rows
    }

    pub fn lines(&mut self) -> [&mut [i64]; LINES] {
        let (stride, rows) = (self.stride, self.rows);
        let mut columns = self.amounts[self.first..].chunks_mut(stride);
        std::array::from_fn(|_| columns.next().unwrap().split_at_mut(rows).0)
    }

    pub fn line(&self, index: usize) -> &[i64] {
        &self.amounts[self.first + index * self.stride..][..self.rows]
    }

    /// The buffers, as the engine takes them.
    pub fn output(&mut self) -> Output<'_> {
        let (stride, rows) = (self.stride, self.rows);
        let columns = self.amounts[self.first..].chunks_mut(stride).take(LINES);
        let lines = columns.map(|column| Some(column.split_at_mut(rows).0)).collect();
        Output {
            lines,
            error: &mut self.error,
            outcome: Some(&mut self.outcome),
            standing: Some(&mut self.standing),
            evidence: Some(&mut self.evidence),
        }
    }
}
