//! The constants of the header. Their numbers are for ever; the assertions hold them to what the code means by them.

use shebao::{Evidence, Standing, UNGRADED};

use crate::{batch, column};

/// The major version of the ABI of this header, in the upper half, and its minor version.
pub const SHEBAO_ABI: u32 = 2;

/// `int64_t`; INT64_MIN stands for "absent".
pub const SHEBAO_TYPE_I64: u32 = 1;
/// `int32_t`; INT32_MIN stands for "absent".
pub const SHEBAO_TYPE_I32: u32 = 2;
/// `uint8_t`; 255 stands for "absent".
pub const SHEBAO_TYPE_U8: u32 = 3;
/// `uint32_t`, for error numbers.
pub const SHEBAO_TYPE_U32: u32 = 4;
/// A list: `int64_t` offsets, and the items' columns.
pub const SHEBAO_TYPE_LIST: u32 = 5;

/// An output column of error numbers, `uint32_t`, 0 where there is none.
pub const SHEBAO_FIELD_ERROR: u32 = 4294967295;
/// An output column of outcomes: 0 where something is due, else one more than the ordinal of the reason why nothing is.
pub const SHEBAO_FIELD_OUTCOME: u32 = 4294967294;
/// An output column of the weakest standing: 0 final, 1 provisional, 2 assumed; 255 in a row without a result.
pub const SHEBAO_FIELD_STANDING: u32 = 4294967293;
/// An output column of the weakest evidence: 0 official, 1 corroborated, 2 single, 3 unverified; 255 in a row without a result.
pub const SHEBAO_FIELD_EVIDENCE: u32 = 4294967292;

/// No standing and no evidence: nothing was computed, so that no row of policy was used.
pub const SHEBAO_UNGRADED: u32 = 255;

/// Standing in law: the figure that holds.
pub const SHEBAO_STANDING_FINAL: u32 = 0;
/// Standing in law: paid on until the final figure is out.
pub const SHEBAO_STANDING_PROVISIONAL: u32 = 1;
/// Standing in law: the host's own.
pub const SHEBAO_STANDING_ASSUMED: u32 = 2;

/// Evidence: the official text was read.
pub const SHEBAO_EVIDENCE_OFFICIAL: u32 = 0;
/// Evidence: independent sources agree.
pub const SHEBAO_EVIDENCE_CORROBORATED: u32 = 1;
/// Evidence: one secondary source.
pub const SHEBAO_EVIDENCE_SINGLE: u32 = 2;
/// Evidence: inference or background knowledge.
pub const SHEBAO_EVIDENCE_UNVERIFIED: u32 = 3;

/// The error's name, such as `missing_parameter`.
pub const SHEBAO_FACT_NAME: u32 = 0;
/// Its message in English.
pub const SHEBAO_FACT_MESSAGE: u32 = 1;
/// Its message in Chinese.
pub const SHEBAO_FACT_MESSAGE_ZH: u32 = 2;
/// The field that is meant.
pub const SHEBAO_FACT_FIELD: u32 = 3;
/// The policy parameter that is meant.
pub const SHEBAO_FACT_PARAM: u32 = 4;
/// The kind, payer or size that selected its rows.
pub const SHEBAO_FACT_FACET: u32 = 5;
/// The place.
pub const SHEBAO_FACT_REGION: u32 = 6;
/// The day that was asked for.
pub const SHEBAO_FACT_DATE: u32 = 7;
/// Where coverage begins and ends.
pub const SHEBAO_FACT_COVERED: u32 = 8;
/// The smallest value allowed.
pub const SHEBAO_FACT_MIN: u32 = 9;
/// The largest value allowed.
pub const SHEBAO_FACT_MAX: u32 = 10;
/// Where in a text.
pub const SHEBAO_FACT_AT: u32 = 11;
/// The row of a list, counted from 0.
pub const SHEBAO_FACT_ROW: u32 = 12;
/// What to do or why, in English.
pub const SHEBAO_FACT_HINT: u32 = 13;
/// What to do or why, in Chinese.
pub const SHEBAO_FACT_HINT_ZH: u32 = 14;
/// The whole error as the JSON road answers it.
pub const SHEBAO_FACT_JSON: u32 = 15;

const _: () = {
    assert!(SHEBAO_TYPE_I64 == column::I64 && SHEBAO_TYPE_I32 == column::I32 && SHEBAO_TYPE_U8 == column::U8);
    assert!(SHEBAO_TYPE_U32 == column::U32 && SHEBAO_TYPE_LIST == column::LIST);
    assert!(SHEBAO_FIELD_ERROR == batch::ERROR && SHEBAO_FIELD_OUTCOME == batch::OUTCOME);
    assert!(SHEBAO_FIELD_STANDING == batch::STANDING && SHEBAO_FIELD_EVIDENCE == batch::EVIDENCE);
    assert!(
        SHEBAO_UNGRADED == UNGRADED as u32
            && SHEBAO_STANDING_FINAL == Standing::Final as u32
            && SHEBAO_STANDING_ASSUMED == Standing::Assumed as u32
    );
    assert!(SHEBAO_STANDING_PROVISIONAL == Standing::Provisional as u32);
    assert!(SHEBAO_EVIDENCE_OFFICIAL == Evidence::Official as u32);
    assert!(SHEBAO_EVIDENCE_CORROBORATED == Evidence::Corroborated as u32);
    assert!(SHEBAO_EVIDENCE_SINGLE == Evidence::Single as u32);
    assert!(SHEBAO_EVIDENCE_UNVERIFIED == Evidence::Unverified as u32);
};
