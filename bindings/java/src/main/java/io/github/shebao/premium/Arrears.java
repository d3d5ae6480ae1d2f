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

    /** Many rows at once, lists as offsets and columns of their items.
     * @param rows how many
     * @return a table without any column set */
    public static Table table(int rows) {
        return new Table(rows);
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

    /** 分段明细: each stretch of days that a fee was reckoned for, in order of their ends. */
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

        /** 分段明细: each stretch of days that a fee was reckoned for, in order of their ends.
         * @return all of them */
        public List<SegmentsRow> segments() {
            return getList(2, SegmentsRow.class);
        }

        /** 欠缴本金: principal that was owed.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal principal() {
            return getMoney(3);
        }

        /** 欠缴本金: principal that was owed.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long principalFen() {
            return getNumber(3);
        }

        /** 已缴本金: principal that was paid.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal principalPaid() {
            return getMoney(4);
        }

        /** 已缴本金: principal that was paid.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long principalPaidFen() {
            return getNumber(4);
        }

        /** 尚欠本金: principal that is left.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal principalLeft() {
            return getMoney(5);
        }

        /** 尚欠本金: principal that is left.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long principalLeftFen() {
            return getNumber(5);
        }

        /** 应缴滞纳金: late fee.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal lateFee() {
            return getMoney(6);
        }

        /** 应缴滞纳金: late fee.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long lateFeeFen() {
            return getNumber(6);
        }

        /** 已缴滞纳金: late fee that was paid.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal lateFeePaid() {
            return getMoney(7);
        }

        /** 已缴滞纳金: late fee that was paid.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long lateFeePaidFen() {
            return getNumber(7);
        }

        /** 尚欠滞纳金: late fee that is left.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal lateFeeLeft() {
            return getMoney(8);
        }

        /** 尚欠滞纳金: late fee that is left.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long lateFeeLeftFen() {
            return getNumber(8);
        }

        /** 尚欠合计: all that is left.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal left() {
            return getMoney(9);
        }

        /** 尚欠合计: all that is left.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
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

    /** Many rows: 欠费清算: what is left of a unit's debts after its payments. 社会保险法 art. 60, 63, 86 */
    public static final class Table extends io.github.shebao.Table<TableResult> {
        private Table(int rows) {
            super(OP, Request.FIELDS, rows);
        }

        @Override
        protected TableResult result() {
            return new TableResult();
        }

        /** 统筹地区 (AAB301): pooling region.
         * @param column one a row: a GB/T 2260 code
         * @return this */
        public Table region(int[] column) {
            column(0, column);
            return this;
        }

        /** 统筹地区 (AAB301): pooling region.
         * @param column one a row: a GB/T 2260 code
         * @return this */
        public Table region(ByteBuffer column) {
            column(0, column);
            return this;
        }

        /** 计算截止日之次日: first day that does not count any more.
         * @param column one a row: yyyymmdd
         * @return this */
        public Table until(int[] column) {
            column(1, column);
            return this;
        }

        /** 计算截止日之次日: first day that does not count any more.
         * @param column one a row: yyyymmdd
         * @return this */
        public Table until(ByteBuffer column) {
            column(1, column);
            return this;
        }

        /** 抵缴次序: to what a payment goes first.
         * @param column one a row: 0 principal_then_fee 先本金后滞纳金, 1 fee_then_principal 先滞纳金后本金, 2 month_principal_then_fee 逐月先本金后滞纳金, 3 month_fee_then_principal 逐月先滞纳金后本金
         * @return this */
        public Table order(byte[] column) {
            column(2, column);
            return this;
        }

        /** 抵缴次序: to what a payment goes first.
         * @param column one a row: 0 principal_then_fee 先本金后滞纳金, 1 fee_then_principal 先滞纳金后本金, 2 month_principal_then_fee 逐月先本金后滞纳金, 3 month_fee_then_principal 逐月先滞纳金后本金
         * @return this */
        public Table order(ByteBuffer column) {
            column(2, column);
            return this;
        }

        /** 分段计算方法: what a fee is reckoned on where principal is paid in parts.
         * @param column one a row: 0 by_span 按余额分段, 1 by_part 按所缴本金
         * @return this */
        public Table reckoning(byte[] column) {
            column(3, column);
            return this;
        }

        /** 分段计算方法: what a fee is reckoned on where principal is paid in parts.
         * @param column one a row: 0 by_span 按余额分段, 1 by_part 按所缴本金
         * @return this */
        public Table reckoning(ByteBuffer column) {
            column(3, column);
            return this;
        }

        /** 缴款当日是否计入: whether the day of payment counts.
         * @param column one a row: 0 not_counted 缴款当日不计, 1 counted 缴款当日计入
         * @return this */
        public Table paymentDay(byte[] column) {
            column(4, column);
            return this;
        }

        /** 缴款当日是否计入: whether the day of payment counts.
         * @param column one a row: 0 not_counted 缴款当日不计, 1 counted 缴款当日计入
         * @return this */
        public Table paymentDay(ByteBuffer column) {
            column(4, column);
            return this;
        }

        /** 欠费明细: what is owed, a row for each month and kind.
         * @param column offsets: row i has the items from offset i to before offset i + 1; one more than there are rows
         * @return this */
        public Table debts(int[] column) {
            column(5, column);
            return this;
        }

        /** 欠费明细: what is owed, a row for each month and kind.
         * @param column offsets: row i has the items from offset i to before offset i + 1; one more than there are rows
         * @return this */
        public Table debts(long[] column) {
            column(5, column);
            return this;
        }

        /** 欠费明细: what is owed, a row for each month and kind.
         * @param column offsets: row i has the items from offset i to before offset i + 1; one more than there are rows
         * @return this */
        public Table debts(ByteBuffer column) {
            column(5, column);
            return this;
        }

        /** 欠费明细 / 欠费序号: the caller's number of the debt.
         * @param column one an item of <code>debts</code>: a whole number
         * @return this */
        public Table debtsDebt(long[] column) {
            column(5, 0, column);
            return this;
        }

        /** 欠费明细 / 欠费序号: the caller's number of the debt.
         * @param column one an item of <code>debts</code>: a whole number
         * @return this */
        public Table debtsDebt(ByteBuffer column) {
            column(5, 0, column);
            return this;
        }

        /** 欠费明细 / 费款所属期 (AAE003): month the premium is for.
         * @param column one an item of <code>debts</code>: yyyymm
         * @return this */
        public Table debtsMonth(int[] column) {
            column(5, 1, column);
            return this;
        }

        /** 欠费明细 / 费款所属期 (AAE003): month the premium is for.
         * @param column one an item of <code>debts</code>: yyyymm
         * @return this */
        public Table debtsMonth(ByteBuffer column) {
            column(5, 1, column);
            return this;
        }

        /** 欠费明细 / 险种: kind of insurance.
         * @param column one an item of <code>debts</code>: 0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险
         * @return this */
        public Table debtsKind(byte[] column) {
            column(5, 2, column);
            return this;
        }

        /** 欠费明细 / 险种: kind of insurance.
         * @param column one an item of <code>debts</code>: 0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险
         * @return this */
        public Table debtsKind(ByteBuffer column) {
            column(5, 2, column);
            return this;
        }

        /** 欠费明细 / 欠缴之日: first day of default, the first that counts.
         * @param column one an item of <code>debts</code>: yyyymmdd
         * @return this */
        public Table debtsDefaultFrom(int[] column) {
            column(5, 3, column);
            return this;
        }

        /** 欠费明细 / 欠缴之日: first day of default, the first that counts.
         * @param column one an item of <code>debts</code>: yyyymmdd
         * @return this */
        public Table debtsDefaultFrom(ByteBuffer column) {
            column(5, 3, column);
            return this;
        }

        /** 欠费明细 / 责令限期缴纳情况: what became of an order to pay; needed where days before 2011-07-01 count (injury: 2011-01-01).
         * @param column one an item of <code>debts</code>: 0 unmet 责令后逾期仍未缴纳, 1 met_or_not_made 未责令，或在限期内缴纳
         * @return this */
        public Table debtsDemand(byte[] column) {
            column(5, 4, column);
            return this;
        }

        /** 欠费明细 / 责令限期缴纳情况: what became of an order to pay; needed where days before 2011-07-01 count (injury: 2011-01-01).
         * @param column one an item of <code>debts</code>: 0 unmet 责令后逾期仍未缴纳, 1 met_or_not_made 未责令，或在限期内缴纳
         * @return this */
        public Table debtsDemand(ByteBuffer column) {
            column(5, 4, column);
            return this;
        }

        /** 欠费明细 / 阶段性缓缴政策: a deferral policy that the unit falls under.
         * @param column one an item of <code>debts</code>: 0 five_sectors 五个特困行业阶段性缓缴（2022年）, 1 wider_sectors 扩围行业阶段性缓缴（2022年）, 2 hard_hit 困难中小微企业阶段性缓缴（2022年）, 3 hardship 困难企业缓缴（2020年）, 4 limits_settlement 缴费基数上下限公布后的差额结算（2025年）
         * @return this */
        public Table debtsRelief(byte[] column) {
            column(5, 5, column);
            return this;
        }

        /** 欠费明细 / 阶段性缓缴政策: a deferral policy that the unit falls under.
         * @param column one an item of <code>debts</code>: 0 five_sectors 五个特困行业阶段性缓缴（2022年）, 1 wider_sectors 扩围行业阶段性缓缴（2022年）, 2 hard_hit 困难中小微企业阶段性缓缴（2022年）, 3 hardship 困难企业缓缴（2020年）, 4 limits_settlement 缴费基数上下限公布后的差额结算（2025年）
         * @return this */
        public Table debtsRelief(ByteBuffer column) {
            column(5, 5, column);
            return this;
        }

        /** 欠费明细 / 经批准缓缴期满之次日: first day after a deferral that was approved for the unit.
         * @param column one an item of <code>debts</code>: yyyymmdd
         * @return this */
        public Table debtsDeferredUntil(int[] column) {
            column(5, 6, column);
            return this;
        }

        /** 欠费明细 / 经批准缓缴期满之次日: first day after a deferral that was approved for the unit.
         * @param column one an item of <code>debts</code>: yyyymmdd
         * @return this */
        public Table debtsDeferredUntil(ByteBuffer column) {
            column(5, 6, column);
            return this;
        }

        /** 欠费明细 / 欠缴本金: what is owed.
         * @param column one an item of <code>debts</code>: fen
         * @return this */
        public Table debtsPrincipal(long[] column) {
            column(5, 7, column);
            return this;
        }

        /** 欠费明细 / 欠缴本金: what is owed.
         * @param column one an item of <code>debts</code>: fen
         * @return this */
        public Table debtsPrincipal(ByteBuffer column) {
            column(5, 7, column);
            return this;
        }

        /** 缴款明细: what was paid, in order of time: a repayment plan, proceeds of an auction.
         * @param column offsets: row i has the items from offset i to before offset i + 1; one more than there are rows
         * @return this */
        public Table payments(int[] column) {
            column(6, column);
            return this;
        }

        /** 缴款明细: what was paid, in order of time: a repayment plan, proceeds of an auction.
         * @param column offsets: row i has the items from offset i to before offset i + 1; one more than there are rows
         * @return this */
        public Table payments(long[] column) {
            column(6, column);
            return this;
        }

        /** 缴款明细: what was paid, in order of time: a repayment plan, proceeds of an auction.
         * @param column offsets: row i has the items from offset i to before offset i + 1; one more than there are rows
         * @return this */
        public Table payments(ByteBuffer column) {
            column(6, column);
            return this;
        }

        /** 缴款明细 / 缴款日期: day of payment.
         * @param column one an item of <code>payments</code>: yyyymmdd
         * @return this */
        public Table paymentsDate(int[] column) {
            column(6, 0, column);
            return this;
        }

        /** 缴款明细 / 缴款日期: day of payment.
         * @param column one an item of <code>payments</code>: yyyymmdd
         * @return this */
        public Table paymentsDate(ByteBuffer column) {
            column(6, 0, column);
            return this;
        }

        /** 缴款明细 / 缴款金额: amount paid.
         * @param column one an item of <code>payments</code>: fen
         * @return this */
        public Table paymentsAmount(long[] column) {
            column(6, 1, column);
            return this;
        }

        /** 缴款明细 / 缴款金额: amount paid.
         * @param column one an item of <code>payments</code>: fen
         * @return this */
        public Table paymentsAmount(ByteBuffer column) {
            column(6, 1, column);
            return this;
        }
    }

    /** The results of many rows: 欠费清算: what is left of a unit's debts after its payments. 社会保险法 art. 60, 63, 86 */
    public static final class TableResult extends io.github.shebao.TableResult {
        private TableResult() {
            super(Result.FIELDS);
        }

        /** 明细: one row a debt, in order of the list; none where a debt failed and there are payments, which may have gone to it: how many all rows have.
         * @return the number */
        public int linesCount() {
            return count(0);
        }

        /** 未能清算的明细: debts without a result, each with its error number: how many all rows have.
         * @return the number */
        public int failedCount() {
            return count(1);
        }

        /** 分段明细: each stretch of days that a fee was reckoned for, in order of their ends: how many all rows have.
         * @return the number */
        public int segmentsCount() {
            return count(2);
        }

        /** 明细: one row a debt, in order of the list; none where a debt failed and there are payments, which may have gone to it.
         * @return offsets: row i has the items from offset i to before offset i + 1; one more than there are rows */
        public int[] lines() {
            return copy(0, new int[rowCount() + 1]);
        }

        /** 明细: one row a debt, in order of the list; none where a debt failed and there are payments, which may have gone to it.
         * @param into a direct buffer: offsets: row i has the items from offset i to before offset i + 1; one more than there are rows */
        public void lines(ByteBuffer into) {
            copy(0, into);
        }

        /** 明细 / 欠费序号: the caller's number of the debt.
         * @return one an item of <code>lines</code>: a whole number */
        public long[] linesDebt() {
            return copy(0, 0, new long[count(0)]);
        }

        /** 明细 / 欠费序号: the caller's number of the debt.
         * @param into a direct buffer: one an item of <code>lines</code>: a whole number */
        public void linesDebt(ByteBuffer into) {
            copy(0, 0, into);
        }

        /** 明细 / 费款所属期 (AAE003): month the premium is for.
         * @return one an item of <code>lines</code>: yyyymm */
        public int[] linesMonth() {
            return copy(0, 1, new int[count(0)]);
        }

        /** 明细 / 费款所属期 (AAE003): month the premium is for.
         * @param into a direct buffer: one an item of <code>lines</code>: yyyymm */
        public void linesMonth(ByteBuffer into) {
            copy(0, 1, into);
        }

        /** 明细 / 险种: kind of insurance.
         * @return one an item of <code>lines</code>: 0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险 */
        public byte[] linesKind() {
            return copy(0, 2, new byte[count(0)]);
        }

        /** 明细 / 险种: kind of insurance.
         * @param into a direct buffer: one an item of <code>lines</code>: 0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险 */
        public void linesKind(ByteBuffer into) {
            copy(0, 2, into);
        }

        /** 明细 / 滞纳天数: days that counted while principal was open.
         * @return one an item of <code>lines</code>: a whole number */
        public long[] linesDays() {
            return copy(0, 3, new long[count(0)]);
        }

        /** 明细 / 滞纳天数: days that counted while principal was open.
         * @param into a direct buffer: one an item of <code>lines</code>: a whole number */
        public void linesDays(ByteBuffer into) {
            copy(0, 3, into);
        }

        /** 明细 / 欠缴本金: principal that was owed.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesPrincipal() {
            return copy(0, 4, new long[count(0)]);
        }

        /** 明细 / 欠缴本金: principal that was owed.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesPrincipal(ByteBuffer into) {
            copy(0, 4, into);
        }

        /** 明细 / 已缴本金: principal that was paid.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesPrincipalPaid() {
            return copy(0, 5, new long[count(0)]);
        }

        /** 明细 / 已缴本金: principal that was paid.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesPrincipalPaid(ByteBuffer into) {
            copy(0, 5, into);
        }

        /** 明细 / 尚欠本金: principal that is left.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesPrincipalLeft() {
            return copy(0, 6, new long[count(0)]);
        }

        /** 明细 / 尚欠本金: principal that is left.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesPrincipalLeft(ByteBuffer into) {
            copy(0, 6, into);
        }

        /** 明细 / 应缴滞纳金: late fee.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesLateFee() {
            return copy(0, 7, new long[count(0)]);
        }

        /** 明细 / 应缴滞纳金: late fee.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesLateFee(ByteBuffer into) {
            copy(0, 7, into);
        }

        /** 明细 / 已缴滞纳金: late fee that was paid.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesLateFeePaid() {
            return copy(0, 8, new long[count(0)]);
        }

        /** 明细 / 已缴滞纳金: late fee that was paid.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesLateFeePaid(ByteBuffer into) {
            copy(0, 8, into);
        }

        /** 明细 / 尚欠滞纳金: late fee that is left.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesLateFeeLeft() {
            return copy(0, 9, new long[count(0)]);
        }

        /** 明细 / 尚欠滞纳金: late fee that is left.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesLateFeeLeft(ByteBuffer into) {
            copy(0, 9, into);
        }

        /** 明细 / 尚欠合计: all that is left.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesLeft() {
            return copy(0, 10, new long[count(0)]);
        }

        /** 明细 / 尚欠合计: all that is left.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesLeft(ByteBuffer into) {
            copy(0, 10, into);
        }

        /** 未能清算的明细: debts without a result, each with its error number.
         * @return offsets: row i has the items from offset i to before offset i + 1; one more than there are rows */
        public int[] failed() {
            return copy(1, new int[rowCount() + 1]);
        }

        /** 未能清算的明细: debts without a result, each with its error number.
         * @param into a direct buffer: offsets: row i has the items from offset i to before offset i + 1; one more than there are rows */
        public void failed(ByteBuffer into) {
            copy(1, into);
        }

        /** 未能清算的明细 / 欠费序号: the caller's number of the debt.
         * @return one an item of <code>failed</code>: a whole number */
        public long[] failedDebt() {
            return copy(1, 0, new long[count(1)]);
        }

        /** 未能清算的明细 / 欠费序号: the caller's number of the debt.
         * @param into a direct buffer: one an item of <code>failed</code>: a whole number */
        public void failedDebt(ByteBuffer into) {
            copy(1, 0, into);
        }

        /** 未能清算的明细 / 费款所属期 (AAE003): month the premium is for.
         * @return one an item of <code>failed</code>: yyyymm */
        public int[] failedMonth() {
            return copy(1, 1, new int[count(1)]);
        }

        /** 未能清算的明细 / 费款所属期 (AAE003): month the premium is for.
         * @param into a direct buffer: one an item of <code>failed</code>: yyyymm */
        public void failedMonth(ByteBuffer into) {
            copy(1, 1, into);
        }

        /** 未能清算的明细 / 错误号: number of the error.
         * @return one an item of <code>failed</code>: a whole number */
        public long[] failedError() {
            return copy(1, 2, new long[count(1)]);
        }

        /** 未能清算的明细 / 错误号: number of the error.
         * @param into a direct buffer: one an item of <code>failed</code>: a whole number */
        public void failedError(ByteBuffer into) {
            copy(1, 2, into);
        }

        /** 分段明细: each stretch of days that a fee was reckoned for, in order of their ends.
         * @return offsets: row i has the items from offset i to before offset i + 1; one more than there are rows */
        public int[] segments() {
            return copy(2, new int[rowCount() + 1]);
        }

        /** 分段明细: each stretch of days that a fee was reckoned for, in order of their ends.
         * @param into a direct buffer: offsets: row i has the items from offset i to before offset i + 1; one more than there are rows */
        public void segments(ByteBuffer into) {
            copy(2, into);
        }

        /** 分段明细 / 欠费序号: the caller's number of the debt.
         * @return one an item of <code>segments</code>: a whole number */
        public long[] segmentsDebt() {
            return copy(2, 0, new long[count(2)]);
        }

        /** 分段明细 / 欠费序号: the caller's number of the debt.
         * @param into a direct buffer: one an item of <code>segments</code>: a whole number */
        public void segmentsDebt(ByteBuffer into) {
            copy(2, 0, into);
        }

        /** 分段明细 / 分段序号: number of the stretch, from 1; an explanation is asked for by it, as `person`.
         * @return one an item of <code>segments</code>: a whole number */
        public long[] segmentsSegment() {
            return copy(2, 1, new long[count(2)]);
        }

        /** 分段明细 / 分段序号: number of the stretch, from 1; an explanation is asked for by it, as `person`.
         * @param into a direct buffer: one an item of <code>segments</code>: a whole number */
        public void segmentsSegment(ByteBuffer into) {
            copy(2, 1, into);
        }

        /** 分段明细 / 开始日期: first day.
         * @return one an item of <code>segments</code>: yyyymmdd */
        public int[] segmentsFrom() {
            return copy(2, 2, new int[count(2)]);
        }

        /** 分段明细 / 开始日期: first day.
         * @param into a direct buffer: one an item of <code>segments</code>: yyyymmdd */
        public void segmentsFrom(ByteBuffer into) {
            copy(2, 2, into);
        }

        /** 分段明细 / 终止日期之次日: first day after.
         * @return one an item of <code>segments</code>: yyyymmdd */
        public int[] segmentsUntil() {
            return copy(2, 3, new int[count(2)]);
        }

        /** 分段明细 / 终止日期之次日: first day after.
         * @param into a direct buffer: one an item of <code>segments</code>: yyyymmdd */
        public void segmentsUntil(ByteBuffer into) {
            copy(2, 3, into);
        }

        /** 分段明细 / 滞纳天数: days that counted.
         * @return one an item of <code>segments</code>: a whole number */
        public long[] segmentsDays() {
            return copy(2, 4, new long[count(2)]);
        }

        /** 分段明细 / 滞纳天数: days that counted.
         * @param into a direct buffer: one an item of <code>segments</code>: a whole number */
        public void segmentsDays(ByteBuffer into) {
            copy(2, 4, into);
        }

        /** 分段明细 / 计算基数: principal that the fee is reckoned on.
         * @return one an item of <code>segments</code>: fen */
        public long[] segmentsSegmentBase() {
            return copy(2, 5, new long[count(2)]);
        }

        /** 分段明细 / 计算基数: principal that the fee is reckoned on.
         * @param into a direct buffer: one an item of <code>segments</code>: fen */
        public void segmentsSegmentBase(ByteBuffer into) {
            copy(2, 5, into);
        }

        /** 分段明细 / 分段滞纳金: late fee of the stretch.
         * @return one an item of <code>segments</code>: fen */
        public long[] segmentsSegmentFee() {
            return copy(2, 6, new long[count(2)]);
        }

        /** 分段明细 / 分段滞纳金: late fee of the stretch.
         * @param into a direct buffer: one an item of <code>segments</code>: fen */
        public void segmentsSegmentFee(ByteBuffer into) {
            copy(2, 6, into);
        }

        /** 欠缴本金: principal that was owed.
         * @return one a row: fen */
        public long[] principal() {
            return copy(3, new long[rowCount()]);
        }

        /** 欠缴本金: principal that was owed.
         * @param into a direct buffer: one a row: fen */
        public void principal(ByteBuffer into) {
            copy(3, into);
        }

        /** 已缴本金: principal that was paid.
         * @return one a row: fen */
        public long[] principalPaid() {
            return copy(4, new long[rowCount()]);
        }

        /** 已缴本金: principal that was paid.
         * @param into a direct buffer: one a row: fen */
        public void principalPaid(ByteBuffer into) {
            copy(4, into);
        }

        /** 尚欠本金: principal that is left.
         * @return one a row: fen */
        public long[] principalLeft() {
            return copy(5, new long[rowCount()]);
        }

        /** 尚欠本金: principal that is left.
         * @param into a direct buffer: one a row: fen */
        public void principalLeft(ByteBuffer into) {
            copy(5, into);
        }

        /** 应缴滞纳金: late fee.
         * @return one a row: fen */
        public long[] lateFee() {
            return copy(6, new long[rowCount()]);
        }

        /** 应缴滞纳金: late fee.
         * @param into a direct buffer: one a row: fen */
        public void lateFee(ByteBuffer into) {
            copy(6, into);
        }

        /** 已缴滞纳金: late fee that was paid.
         * @return one a row: fen */
        public long[] lateFeePaid() {
            return copy(7, new long[rowCount()]);
        }

        /** 已缴滞纳金: late fee that was paid.
         * @param into a direct buffer: one a row: fen */
        public void lateFeePaid(ByteBuffer into) {
            copy(7, into);
        }

        /** 尚欠滞纳金: late fee that is left.
         * @return one a row: fen */
        public long[] lateFeeLeft() {
            return copy(8, new long[rowCount()]);
        }

        /** 尚欠滞纳金: late fee that is left.
         * @param into a direct buffer: one a row: fen */
        public void lateFeeLeft(ByteBuffer into) {
            copy(8, into);
        }

        /** 尚欠合计: all that is left.
         * @return one a row: fen */
        public long[] left() {
            return copy(9, new long[rowCount()]);
        }

        /** 尚欠合计: all that is left.
         * @param into a direct buffer: one a row: fen */
        public void left(ByteBuffer into) {
            copy(9, into);
        }
    }
}
