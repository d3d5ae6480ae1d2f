// Made by `cargo xtask bindings` from the operations' declarations; edit those, not this file.
package io.github.shebao.choice;

/** 责令限期缴纳情况: what became of an order to pay; needed where days before 2011-07-01 count (injury: 2011-01-01). */
public enum Demand {
    /** 责令后逾期仍未缴纳: an order to pay ran out unmet. */
    UNMET,
    /** 未责令，或在限期内缴纳: none was made, or it was met in time. */
    MET_OR_NOT_MADE
}
