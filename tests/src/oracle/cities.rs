//! What Henan's other cities charge, as the collected facts print it city by city: contributions 1.5, 1.6, 9 and 9.1, typed by hand.
//!
//! Guides of 2020 and 2021 print one set of rates (8 and 2 %, maternity 0.5 %) for every city of the province. These lists come from the
//! facts and not from the packs, so that a row that was copied from such a template is found: as a figure where the facts have another,
//! or as one where they have none. Where one figure is printed with maternity inside, it stands as medical, and maternity as 0.

use super::{Kind, Payer, Ym};
use Grade::{A, B, C};
use Kind::{Maternity, Medical};
use Payer::{Enterprise, Funded, Institution, Proprietor, Social};

/// How sure the facts are: C is inference, and taken only by who accepts it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Grade {
    /// Official, or independent sources agree.
    A,
    /// One secondary source.
    B,
    /// Inference; between two prints, or without a word on maternity.
    C,
}

/// A rate of a city: place, payer, kind, span, employer and employee in per cent, grade.
pub type Stated = (u32, Payer, Kind, Ym, Ym, &'static str, &'static str, Grade);

/// The other pools of the province: seventeen cities, Jiyuan, and the province-direct units.
pub const CITIES: &[u32] = &[
    410_200, 410_300, 410_400, 410_500, 410_600, 410_700, 410_800, 410_900, 411_000, 411_100, 411_200, 411_300,
    411_400, 411_500, 411_600, 411_700, 419_001, 419_900,
];

/// Medical and maternity. The person pays 2 % of medical everywhere. From 2020-02 to 2020-06 the employer's medical share could be halved:
/// no city's months are known, and maternity, which is collected with it, is C there. Seen to September 2026.
pub const RATES: &[Stated] = &[
    // Kaifeng
    (410_200, Enterprise, Medical, 201_907, 202_002, "6", "2", B),
    (410_200, Enterprise, Medical, 202_007, 202_107, "6", "2", B),
    (410_200, Enterprise, Medical, 202_107, 202_201, "6", "2", C),
    (410_200, Enterprise, Medical, 202_201, 202_609, "6", "2", B),
    (410_200, Enterprise, Medical, 202_609, 202_610, "6", "2", A),
    (410_200, Enterprise, Maternity, 201_907, 202_002, "1", "", B),
    (410_200, Enterprise, Maternity, 202_002, 202_107, "1", "", C),
    // Luoyang: 7.5 with maternity, 6.5 in 2023
    (410_300, Enterprise, Medical, 201_907, 202_002, "7", "2", B),
    (410_300, Enterprise, Medical, 202_201, 202_301, "7", "2", B),
    (410_300, Enterprise, Medical, 202_301, 202_401, "6", "2", C),
    (410_300, Enterprise, Medical, 202_401, 202_610, "7", "2", B),
    (410_300, Enterprise, Maternity, 201_907, 202_002, "0.5", "", B),
    (410_300, Enterprise, Maternity, 202_002, 202_007, "0.5", "", C),
    (410_300, Enterprise, Maternity, 202_201, 202_301, "0.5", "", B),
    (410_300, Enterprise, Maternity, 202_301, 202_401, "0.5", "", C),
    (410_300, Enterprise, Maternity, 202_401, 202_610, "0.5", "", B),
    // Pingdingshan: one year; from 2021 a total of 8, of civil servants 7.4
    (410_400, Enterprise, Medical, 201_607, 201_707, "6", "2", B),
    (410_400, Enterprise, Maternity, 201_607, 201_707, "0.5", "", B),
    (410_400, Enterprise, Medical, 202_107, 202_610, "8", "2", B),
    (410_400, Enterprise, Maternity, 202_107, 202_610, "0", "", B),
    (410_400, Funded, Medical, 202_609, 202_610, "7.4", "2", B),
    (410_400, Funded, Maternity, 202_609, 202_610, "0", "", B),
    // Anyang: 7.65, and 7.3 of state organs and funded units
    (410_500, Enterprise, Medical, 201_807, 202_002, "7", "2", A),
    (410_500, Enterprise, Medical, 202_007, 202_311, "7", "2", B),
    (410_500, Enterprise, Medical, 202_311, 202_610, "7", "2", A),
    (410_500, Enterprise, Maternity, 201_510, 202_002, "0.65", "", A),
    (410_500, Enterprise, Maternity, 202_002, 202_007, "0.65", "", C),
    (410_500, Enterprise, Maternity, 202_007, 202_610, "0.65", "", B),
    (410_500, Funded, Medical, 202_101, 202_610, "7", "2", B),
    (410_500, Funded, Maternity, 201_510, 202_002, "0.3", "", A),
    (410_500, Funded, Maternity, 202_002, 202_007, "0.3", "", C),
    (410_500, Funded, Maternity, 202_007, 202_610, "0.3", "", B),
    // Hebi
    (410_600, Enterprise, Medical, 201_907, 202_002, "7", "2", B),
    (410_600, Enterprise, Medical, 202_201, 202_610, "7", "2", C),
    (410_600, Enterprise, Maternity, 201_907, 202_002, "1", "", B),
    (410_600, Enterprise, Maternity, 202_002, 202_007, "1", "", C),
    (410_600, Funded, Medical, 202_201, 202_610, "8", "2", C),
    // Xinxiang: from 2021-07 a total of 7.6, of public units 6.28
    (410_700, Enterprise, Medical, 201_807, 201_907, "6", "2", B),
    (410_700, Enterprise, Medical, 202_007, 202_107, "6", "2", B),
    (410_700, Enterprise, Maternity, 202_007, 202_107, "0.5", "", C),
    (410_700, Enterprise, Medical, 202_107, 202_610, "7.6", "2", A),
    (410_700, Enterprise, Maternity, 202_107, 202_610, "0", "", A),
    (410_700, Funded, Medical, 202_107, 202_610, "6.28", "2", A),
    (410_700, Funded, Maternity, 202_107, 202_610, "0", "", A),
    (410_700, Institution, Medical, 202_107, 202_610, "6.28", "2", A),
    (410_700, Institution, Maternity, 202_107, 202_610, "0", "", A),
    // Jiaozuo
    (410_800, Enterprise, Medical, 201_907, 202_002, "7", "2", A),
    (410_800, Enterprise, Medical, 202_007, 202_610, "7", "2", B),
    (410_800, Enterprise, Maternity, 201_907, 202_002, "0.5", "", B),
    (410_800, Enterprise, Maternity, 202_002, 202_007, "0.5", "", C),
    (410_800, Enterprise, Maternity, 202_007, 202_610, "0.5", "", B),
    // Puyang
    (410_900, Enterprise, Medical, 201_907, 202_002, "6", "2", B),
    (410_900, Enterprise, Medical, 202_301, 202_610, "6.5", "2", C),
    (410_900, Enterprise, Maternity, 201_907, 202_002, "1", "", B),
    (410_900, Enterprise, Maternity, 202_002, 202_007, "1", "", C),
    // Xuchang
    (411_000, Enterprise, Medical, 201_807, 202_002, "6", "2", A),
    (411_000, Enterprise, Medical, 202_007, 202_107, "6", "2", A),
    (411_000, Enterprise, Medical, 202_501, 202_610, "6", "2", B),
    (411_000, Enterprise, Maternity, 201_807, 202_002, "0.6", "", A),
    (411_000, Enterprise, Maternity, 202_002, 202_007, "0.6", "", C),
    (411_000, Enterprise, Maternity, 202_007, 202_107, "0.6", "", A),
    (411_000, Enterprise, Maternity, 202_501, 202_610, "1", "", B),
    // Luohe: from about 2024 7 of firms, it is not said with what, and a total of 6.5 of institutions
    (411_100, Enterprise, Medical, 201_907, 202_002, "6", "2", B),
    (411_100, Enterprise, Maternity, 201_907, 202_002, "1", "", B),
    (411_100, Enterprise, Maternity, 202_002, 202_007, "1", "", C),
    (411_100, Enterprise, Medical, 202_401, 202_610, "7", "2", C),
    (411_100, Funded, Medical, 202_401, 202_610, "6.5", "2", B),
    (411_100, Funded, Maternity, 202_401, 202_610, "0", "", B),
    (411_100, Institution, Medical, 202_401, 202_610, "6.5", "2", B),
    (411_100, Institution, Maternity, 202_401, 202_610, "0", "", B),
    // Sanmenxia
    (411_200, Enterprise, Medical, 201_907, 202_002, "7", "2", B),
    (411_200, Enterprise, Medical, 202_201, 202_610, "7", "2", C),
    (411_200, Enterprise, Maternity, 201_907, 202_002, "1", "", B),
    (411_200, Enterprise, Maternity, 202_002, 202_007, "1", "", C),
    // Nanyang: 6 to the rule of 2021
    (411_300, Enterprise, Medical, 201_907, 202_002, "6", "2", B),
    (411_300, Enterprise, Medical, 202_007, 202_101, "6", "2", B),
    (411_300, Enterprise, Medical, 202_101, 202_107, "6", "2", C),
    (411_300, Enterprise, Medical, 202_201, 202_610, "8.5", "2", C),
    (411_300, Enterprise, Maternity, 202_007, 202_107, "0.8", "", C),
    (411_300, Funded, Medical, 202_201, 202_610, "8", "2", C),
    // Shangqiu: in 2020 the template and nothing else
    (411_400, Enterprise, Medical, 202_007, 202_107, "8", "2", C),
    (411_400, Enterprise, Medical, 202_601, 202_610, "6", "2", C),
    // Xinyang
    (411_500, Enterprise, Medical, 202_201, 202_202, "8", "2", A),
    (411_500, Enterprise, Medical, 202_202, 202_301, "6", "2", A),
    (411_500, Enterprise, Medical, 202_301, 202_309, "6", "2", C),
    (411_500, Enterprise, Medical, 202_609, 202_610, "8.5", "2", C),
    (411_500, Enterprise, Maternity, 202_202, 202_301, "0.5", "", A),
    (411_500, Enterprise, Maternity, 202_301, 202_309, "0.5", "", C),
    (411_500, Funded, Medical, 202_202, 202_301, "6", "2", A),
    (411_500, Funded, Medical, 202_301, 202_309, "6", "2", C),
    (411_500, Funded, Medical, 202_609, 202_610, "8", "2", C),
    (411_500, Funded, Maternity, 202_202, 202_301, "0.3", "", A),
    (411_500, Funded, Maternity, 202_301, 202_309, "0.3", "", C),
    // Zhoukou
    (411_600, Enterprise, Medical, 202_609, 202_610, "8.6", "2", C),
    (411_600, Funded, Medical, 202_609, 202_610, "8.4", "2", C),
    // Zhumadian: totals of every unit, 6.5 to 2026-03 (since when is not said), then 7.5
    (411_700, Enterprise, Medical, 202_603, 202_604, "6.5", "2", A),
    (411_700, Funded, Medical, 202_603, 202_604, "6.5", "2", A),
    (411_700, Institution, Medical, 202_603, 202_604, "6.5", "2", A),
    (411_700, Social, Medical, 202_603, 202_604, "6.5", "2", A),
    (411_700, Proprietor, Medical, 202_603, 202_604, "6.5", "2", A),
    (411_700, Enterprise, Medical, 202_604, 202_610, "7.5", "2", A),
    (411_700, Funded, Medical, 202_604, 202_610, "7.5", "2", A),
    (411_700, Institution, Medical, 202_604, 202_610, "7.5", "2", A),
    (411_700, Social, Medical, 202_604, 202_610, "7.5", "2", A),
    (411_700, Proprietor, Medical, 202_604, 202_610, "7.5", "2", A),
    (411_700, Enterprise, Maternity, 202_603, 202_610, "0", "", A),
    (411_700, Funded, Maternity, 202_603, 202_610, "0", "", A),
    (411_700, Institution, Maternity, 202_603, 202_610, "0", "", A),
    (411_700, Social, Maternity, 202_603, 202_610, "0", "", A),
    (411_700, Proprietor, Maternity, 202_603, 202_610, "0", "", A),
    // Jiyuan: an undated page
    (419_001, Enterprise, Medical, 202_401, 202_501, "8", "2", C),
];

/// Unemployment, of every unit in every city: the province's, 1.5. Seen to September 2026.
pub const UNEMPLOYMENT: &[(Ym, Ym, &str, &str)] = &[
    (200_807, 201_503, "2", "1"),
    (201_503, 201_605, "1.5", "0.5"),
    (201_605, 201_701, "1.2", "0.3"),
    (201_701, 202_610, "0.7", "0.3"),
];

/// Per cent off the work-injury rate from 2019-05 to 2020-04, in the order of [`CITIES`]: 1.6.
pub const INJURY_CUTS: &[&str] =
    &["50", "50", "50", "0", "0", "20", "0", "50", "50", "20", "20", "0", "0", "50", "50", "20", "0", "0"];
