// Made by `cargo xtask bindings` from the operations' declarations; edit those, not this file.
package io.github.shebao.premium;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import io.github.shebao.Fields;
import io.github.shebao.Values;
import io.github.shebao.choice.*;

/** 欠费清算: what is left of a unit's debts after its payments. 社会保险法 art. 60, 63, 86 */
public final class Arrears {
    /** The operation as requests name it. */
    public static final String OP = "premium.arrears@1";

    private Arrears() {
    }

    /** A request without anything set.
     * @return the request */
    public static Request request() {
        return new Request();
    }

    /** 欠费明细: what is owed, a row for each month and kind. */
    public static final class DebtsRow extends io.github.shebao.Row {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "count debt",
                "month month",
                "choice kind pension medical maternity unemployment injury",
                "date default_from",
                "choice demand unmet met_or_not_made",
                "choice relief five_sectors wider_sectors hard_hit hardship limits_settlement",
                "date deferred_until",
                "money principal");

        /** Without anything set. */
        public DebtsRow() {
            super(FIELDS);
        }

        /** 欠费序号: the caller's number of the debt. Needed.
         * @param count a whole number
         * @return this */
        public DebtsRow debt(long count) {
            put(0, count);
            return this;
        }

        /** 费款所属期 (AAE003): month the premium is for. Needed.
         * @param month a month
         * @return this */
        public DebtsRow month(YearMonth month) {
            putMonth(1, month);
            return this;
        }

        /** 费款所属期 (AAE003): month the premium is for. Needed.
         * @param yyyymm yyyymm
         * @return this */
        public DebtsRow month(int yyyymm) {
            put(1, yyyymm);
            return this;
        }

        /** 险种: kind of insurance. Needed.
         * @param word one of its words
         * @return this */
        public DebtsRow kind(Kind word) {
            putWord(2, word);
            return this;
        }

        /** 欠缴之日: first day of default, the first that counts. Needed.
         * @param day a day
         * @return this */
        public DebtsRow defaultFrom(LocalDate day) {
            putDate(3, day);
            return this;
        }

        /** 欠缴之日: first day of default, the first that counts. Needed.
         * @param yyyymmdd yyyymmdd
         * @return this */
        public DebtsRow defaultFrom(int yyyymmdd) {
            put(3, yyyymmdd);
            return this;
        }

        /** 责令限期缴纳情况: what became of an order to pay; needed where days before 2011-07-01 count (injury: 2011-01-01).
         * @param word one of its words
         * @return this */
        public DebtsRow demand(Demand word) {
            putWord(4, word);
            return this;
        }

        /** 阶段性缓缴政策: a deferral policy that the unit falls under.
         * @param word one of its words
         * @return this */
        public DebtsRow relief(Relief word) {
            putWord(5, word);
            return this;
        }

        /** 经批准缓缴期满之次日: first day after a deferral that was approved for the unit.
         * @param day a day
         * @return this */
        public DebtsRow deferredUntil(LocalDate day) {
            putDate(6, day);
            return this;
        }

        /** 经批准缓缴期满之次日: first day after a deferral that was approved for the unit.
         * @param yyyymmdd yyyymmdd
         * @return this */
        public DebtsRow deferredUntil(int yyyymmdd) {
            put(6, yyyymmdd);
            return this;
        }

        /** 欠缴本金: what is owed. Needed.
         * @param yuan yuan, two places
         * @return this */
        public DebtsRow principal(BigDecimal yuan) {
            putMoney(7, yuan);
            return this;
        }

        /** 欠缴本金: what is owed. Needed.
         * @param fen fen
         * @return this */
        public DebtsRow principalFen(long fen) {
            put(7, fen);
            return this;
        }
    }

    /** 缴款明细: what was paid, in order of time: a repayment plan, proceeds of an auction. */
    public static final class PaymentsRow extends io.github.shebao.Row {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "date date",
                "money amount");

        /** Without anything set. */
        public PaymentsRow() {
            super(FIELDS);
        }

        /** 缴款日期: day of payment. Needed.
         * @param day a day
         * @return this */
        public PaymentsRow date(LocalDate day) {
            putDate(0, day);
            return this;
        }

        /** 缴款日期: day of payment. Needed.
         * @param yyyymmdd yyyymmdd
         * @return this */
        public PaymentsRow date(int yyyymmdd) {
            put(0, yyyymmdd);
            return this;
        }

        /** 缴款金额: amount paid. Needed.
         * @param yuan yuan, two places
         * @return this */
        public PaymentsRow amount(BigDecimal yuan) {
            putMoney(1, yuan);
            return this;
        }

        /** 缴款金额: amount paid. Needed.
         * @param fen fen
         * @return this */
        public PaymentsRow amountFen(long fen) {
            put(1, fen);
            return this;
        }
    }

    /** 明细: one row a debt, in order of the list; none where a debt failed and there are payments, which may have gone to it. */
    public static final class LinesRow extends io.github.shebao.Row {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "count debt",
                "month month",
                "choice kind pension medical maternity unemployment injury",
                "count days",
                "money principal",
                "money principal_paid",
                "money principal_left",
                "money late_fee",
                "money late_fee_paid",
                "money late_fee_left",
                "money left");

        /** Without anything set. */
        private LinesRow() {
            super(FIELDS);
        }

        /** 欠费序号: the caller's number of the debt.
         * @return a whole number */
        public long debt() {
            return getNumber(0);
        }

        /** 费款所属期 (AAE003): month the premium is for.
         * @return a month */
        public YearMonth month() {
            return getMonth(1);
        }

        /** 费款所属期 (AAE003): month the premium is for.
         * @return yyyymm */
        public int monthNumber() {
            return (int) getNumber(1);
        }

        /** 险种: kind of insurance.
         * @return one of its words */
        public Kind kind() {
            return getWord(2, Kind.values());
        }

        /** 滞纳天数: days that counted while principal was open.
         * @return a whole number */
        public long days() {
            return getNumber(3);
        }

        /** 欠缴本金: principal that was owed.
         * @return yuan, two places; null where it is absent */
        public BigDecimal principal() {
            return getMoney(4);
        }

        /** 欠缴本金: principal that was owed.
         * @return fen; refused with 201 where it is absent */
        public long principalFen() {
            return getNumber(4);
        }

        /** 已缴本金: principal that was paid.
         * @return yuan, two places; null where it is absent */
        public BigDecimal principalPaid() {
            return getMoney(5);
        }

        /** 已缴本金: principal that was paid.
         * @return fen; refused with 201 where it is absent */
        public long principalPaidFen() {
            return getNumber(5);
        }

        /** 尚欠本金: principal that is left.
         * @return yuan, two places; null where it is absent */
        public BigDecimal principalLeft() {
            return getMoney(6);
        }

        /** 尚欠本金: principal that is left.
         * @return fen; refused with 201 where it is absent */
        public long principalLeftFen() {
            return getNumber(6);
        }

        /** 应缴滞纳金: late fee.
         * @return yuan, two places; null where it is absent */
        public BigDecimal lateFee() {
            return getMoney(7);
        }

        /** 应缴滞纳金: late fee.
         * @return fen; refused with 201 where it is absent */
        public long lateFeeFen() {
            return getNumber(7);
        }

        /** 已缴滞纳金: late fee that was paid.
         * @return yuan, two places; null where it is absent */
        public BigDecimal lateFeePaid() {
            return getMoney(8);
        }

        /** 已缴滞纳金: late fee that was paid.
         * @return fen; refused with 201 where it is absent */
        public long lateFeePaidFen() {
            return getNumber(8);
        }

        /** 尚欠滞纳金: late fee that is left.
         * @return yuan, two places; null where it is absent */
        public BigDecimal lateFeeLeft() {
            return getMoney(9);
        }

        /** 尚欠滞纳金: late fee that is left.
         * @return fen; refused with 201 where it is absent */
        public long lateFeeLeftFen() {
            return getNumber(9);
        }

        /** 尚欠合计: all that is left.
         * @return yuan, two places; null where it is absent */
        public BigDecimal left() {
            return getMoney(10);
        }

        /** 尚欠合计: all that is left.
         * @return fen; refused with 201 where it is absent */
        public long leftFen() {
            return getNumber(10);
        }
    }

    /** 未能清算的明细: debts without a result, each with its error number. */
    public static final class FailedRow extends io.github.shebao.Row {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "count debt",
                "month month",
                "count error");

        /** Without anything set. */
        private FailedRow() {
            super(FIELDS);
        }

        /** 欠费序号: the caller's number of the debt.
         * @return a whole number */
        public long debt() {
            return getNumber(0);
        }

        /** 费款所属期 (AAE003): month the premium is for.
         * @return a month */
        public YearMonth month() {
            return getMonth(1);
        }

        /** 费款所属期 (AAE003): month the premium is for.
         * @return yyyymm */
        public int monthNumber() {
            return (int) getNumber(1);
        }

        /** 错误号: number of the error.
         * @return a whole number */
        public long error() {
            return getNumber(2);
        }
    }

    /** 分段明细: each stretch of days that a fee was reckoned for. */
    public static final class SegmentsRow extends io.github.shebao.Row {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "count debt",
                "count segment",
                "date from",
                "date until",
                "count days",
                "money segment_base",
                "money segment_fee");

        /** Without anything set. */
        private SegmentsRow() {
            super(FIELDS);
        }

        /** 欠费序号: the caller's number of the debt.
         * @return a whole number */
        public long debt() {
            return getNumber(0);
        }

        /** 分段序号: number of the stretch, from 1; an explanation is asked for by it, as `person`.
         * @return a whole number */
        public long segment() {
            return getNumber(1);
        }

        /** 开始日期: first day.
         * @return a day */
        public LocalDate from() {
            return getDate(2);
        }

        /** 开始日期: first day.
         * @return yyyymmdd */
        public int fromNumber() {
            return (int) getNumber(2);
        }

        /** 终止日期之次日: first day after.
         * @return a day */
        public LocalDate until() {
            return getDate(3);
        }

        /** 终止日期之次日: first day after.
         * @return yyyymmdd */
        public int untilNumber() {
            return (int) getNumber(3);
        }

        /** 滞纳天数: days that counted.
         * @return a whole number */
        public long days() {
            return getNumber(4);
        }

        /** 计算基数: principal that the fee is reckoned on.
         * @return yuan, two places */
        public BigDecimal segmentBase() {
            return getMoney(5);
        }

        /** 计算基数: principal that the fee is reckoned on.
         * @return fen */
        public long segmentBaseFen() {
            return getNumber(5);
        }

        /** 分段滞纳金: late fee of the stretch.
         * @return yuan, two places */
        public BigDecimal segmentFee() {
            return getMoney(6);
        }

        /** 分段滞纳金: late fee of the stretch.
         * @return fen */
        public long segmentFeeFen() {
            return getNumber(6);
        }
    }

    /** What is asked: 欠费清算: what is left of a unit's debts after its payments. 社会保险法 art. 60, 63, 86 */
    public static final class Request extends io.github.shebao.Request<Result> {
        static final Fields FIELDS = Fields.of(new Fields[] {DebtsRow.FIELDS, PaymentsRow.FIELDS},
                "region region",
                "date until",
                "choice order principal_then_fee fee_then_principal month_principal_then_fee month_fee_then_principal",
                "choice reckoning by_span by_part",
                "choice payment_day not_counted counted",
                "list debts",
                "list payments");

        /** Without anything set. */
        private Request() {
            super(OP, FIELDS);
        }

        @Override
        protected Result result() {
            return new Result();
        }

        /** 统筹地区 (AAB301): pooling region. Needed.
         * @param code a GB/T 2260 code of six digits
         * @return this */
        public Request region(int code) {
            put(0, code);
            return this;
        }

        /** 计算截止日之次日: first day that does not count any more. Needed.
         * @param day a day
         * @return this */
        public Request until(LocalDate day) {
            putDate(1, day);
            return this;
        }

        /** 计算截止日之次日: first day that does not count any more. Needed.
         * @param yyyymmdd yyyymmdd
         * @return this */
        public Request until(int yyyymmdd) {
            put(1, yyyymmdd);
            return this;
        }

        /** 抵缴次序: to what a payment goes first. Needed.
         * @param word one of its words
         * @return this */
        public Request order(Order word) {
            putWord(2, word);
            return this;
        }

        /** 分段计算方法: what a fee is reckoned on where principal is paid in parts. Needed.
         * @param word one of its words
         * @return this */
        public Request reckoning(Reckoning word) {
            putWord(3, word);
            return this;
        }

        /** 缴款当日是否计入: whether the day of payment counts. Needed.
         * @param word one of its words
         * @return this */
        public Request paymentDay(PaymentDay word) {
            putWord(4, word);
            return this;
        }

        /** 欠费明细: what is owed, a row for each month and kind.
         * @param rows all of them
         * @return this */
        public Request debts(Iterable<DebtsRow> rows) {
            putList(5, rows);
            return this;
        }

        /** 欠费明细: what is owed, a row for each month and kind: one more.
         * @param row the next
         * @return this */
        public Request addDebts(DebtsRow row) {
            putOne(5, row);
            return this;
        }

        /** 缴款明细: what was paid, in order of time: a repayment plan, proceeds of an auction.
         * @param rows all of them
         * @return this */
        public Request payments(Iterable<PaymentsRow> rows) {
            putList(6, rows);
            return this;
        }

        /** 缴款明细: what was paid, in order of time: a repayment plan, proceeds of an auction: one more.
         * @param row the next
         * @return this */
        public Request addPayments(PaymentsRow row) {
            putOne(6, row);
            return this;
        }
    }

    /** The result: 欠费清算: what is left of a unit's debts after its payments. 社会保险法 art. 60, 63, 86 */
    public static final class Result extends io.github.shebao.Result {
        static final Fields FIELDS = Fields.of(new Fields[] {LinesRow.FIELDS, FailedRow.FIELDS, SegmentsRow.FIELDS},
                "list lines",
                "list failed",
                "list segments",
                "money principal",
                "money principal_paid",
                "money principal_left",
                "money late_fee",
                "money late_fee_paid",
                "money late_fee_left",
                "money left");

        /** Without anything set. */
        private Result() {
            super(FIELDS);
        }

        /** 明细: one row a debt, in order of the list; none where a debt failed and there are payments, which may have gone to it.
         * @return all of them */
        public List<LinesRow> lines() {
            return getList(0, LinesRow.class);
        }

        /** 未能清算的明细: debts without a result, each with its error number.
         * @return all of them */
        public List<FailedRow> failed() {
            return getList(1, FailedRow.class);
        }

        /** 分段明细: each stretch of days that a fee was reckoned for.
         * @return all of them */
        public List<SegmentsRow> segments() {
            return getList(2, SegmentsRow.class);
        }

        /** 欠缴本金: principal that was owed.
         * @return yuan, two places; null where it is absent */
        public BigDecimal principal() {
            return getMoney(3);
        }

        /** 欠缴本金: principal that was owed.
         * @return fen; refused with 201 where it is absent */
        public long principalFen() {
            return getNumber(3);
        }

        /** 已缴本金: principal that was paid.
         * @return yuan, two places; null where it is absent */
        public BigDecimal principalPaid() {
            return getMoney(4);
        }

        /** 已缴本金: principal that was paid.
         * @return fen; refused with 201 where it is absent */
        public long principalPaidFen() {
            return getNumber(4);
        }

        /** 尚欠本金: principal that is left.
         * @return yuan, two places; null where it is absent */
        public BigDecimal principalLeft() {
            return getMoney(5);
        }

        /** 尚欠本金: principal that is left.
         * @return fen; refused with 201 where it is absent */
        public long principalLeftFen() {
            return getNumber(5);
        }

        /** 应缴滞纳金: late fee.
         * @return yuan, two places; null where it is absent */
        public BigDecimal lateFee() {
            return getMoney(6);
        }

        /** 应缴滞纳金: late fee.
         * @return fen; refused with 201 where it is absent */
        public long lateFeeFen() {
            return getNumber(6);
        }

        /** 已缴滞纳金: late fee that was paid.
         * @return yuan, two places; null where it is absent */
        public BigDecimal lateFeePaid() {
            return getMoney(7);
        }

        /** 已缴滞纳金: late fee that was paid.
         * @return fen; refused with 201 where it is absent */
        public long lateFeePaidFen() {
            return getNumber(7);
        }

        /** 尚欠滞纳金: late fee that is left.
         * @return yuan, two places; null where it is absent */
        public BigDecimal lateFeeLeft() {
            return getMoney(8);
        }

        /** 尚欠滞纳金: late fee that is left.
         * @return fen; refused with 201 where it is absent */
        public long lateFeeLeftFen() {
            return getNumber(8);
        }

        /** 尚欠合计: all that is left.
         * @return yuan, two places; null where it is absent */
        public BigDecimal left() {
            return getMoney(9);
        }

        /** 尚欠合计: all that is left.
         * @return fen; refused with 201 where it is absent */
        public long leftFen() {
            return getNumber(9);
        }

        @Override
        protected Values newRow(int place) {
            switch (place) {
                case 0: return new LinesRow();
                case 1: return new FailedRow();
                case 2: return new SegmentsRow();
                default: return super.newRow(place);
            }
        }
    }
}
