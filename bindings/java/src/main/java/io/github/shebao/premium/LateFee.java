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

/** 社会保险费滞纳金: late fee on a social-insurance premium. 社会保险费征缴暂行条例 art. 13; 社会保险法 art. 86; 工伤保险条例 art. 62; 行政强制法 art. 45 */
public final class LateFee {
    /** The operation as requests name it. */
    public static final String OP = "premium.late_fee@1";

    private LateFee() {
    }

    /** A request without anything set.
     * @return the request */
    public static Request request() {
        return new Request();
    }

    /** Rows as columns: one row in, one row out.
     * @param rows how many
     * @return columns without any set */
    public static Columns columns(int rows) {
        return new Columns(rows);
    }

    /** What is asked: 社会保险费滞纳金: late fee on a social-insurance premium. 社会保险费征缴暂行条例 art. 13; 社会保险法 art. 86; 工伤保险条例 art. 62; 行政强制法 art. 45 */
    public static final class Request extends io.github.shebao.Request<Result> {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "region region",
                "choice kind pension medical maternity unemployment injury",
                "month month",
                "date default_from",
                "date until",
                "choice demand unmet met_or_not_made",
                "choice relief five_sectors wider_sectors hard_hit hardship limits_settlement",
                "date deferred_until",
                "flag capped",
                "money principal");

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

        /** 险种: kind of insurance. Needed.
         * @param word one of its words
         * @return this */
        public Request kind(Kind word) {
            putWord(1, word);
            return this;
        }

        /** 费款所属期 (AAE003): month the premium is for. Needed.
         * @param month a month
         * @return this */
        public Request month(YearMonth month) {
            putMonth(2, month);
            return this;
        }

        /** 费款所属期 (AAE003): month the premium is for. Needed.
         * @param yyyymm yyyymm
         * @return this */
        public Request month(int yyyymm) {
            put(2, yyyymm);
            return this;
        }

        /** 欠缴之日: first day of default, the first that counts; needed where no rule for it is known.
         * @param day a day
         * @return this */
        public Request defaultFrom(LocalDate day) {
            putDate(3, day);
            return this;
        }

        /** 欠缴之日: first day of default, the first that counts; needed where no rule for it is known.
         * @param yyyymmdd yyyymmdd
         * @return this */
        public Request defaultFrom(int yyyymmdd) {
            put(3, yyyymmdd);
            return this;
        }

        /** 计算截止日之次日: first day that does not count; whether the day of payment does is the caller's to say. Needed.
         * @param day a day
         * @return this */
        public Request until(LocalDate day) {
            putDate(4, day);
            return this;
        }

        /** 计算截止日之次日: first day that does not count; whether the day of payment does is the caller's to say. Needed.
         * @param yyyymmdd yyyymmdd
         * @return this */
        public Request until(int yyyymmdd) {
            put(4, yyyymmdd);
            return this;
        }

        /** 责令限期缴纳情况: what became of an order to pay; needed where days before 2011-07-01 count (injury: 2011-01-01).
         * @param word one of its words
         * @return this */
        public Request demand(Demand word) {
            putWord(5, word);
            return this;
        }

        /** 阶段性缓缴政策: a deferral policy that the unit falls under.
         * @param word one of its words
         * @return this */
        public Request relief(Relief word) {
            putWord(6, word);
            return this;
        }

        /** 经批准缓缴期满之次日: first day after a deferral that was approved for the unit.
         * @param day a day
         * @return this */
        public Request deferredUntil(LocalDate day) {
            putDate(7, day);
            return this;
        }

        /** 经批准缓缴期满之次日: first day after a deferral that was approved for the unit.
         * @param yyyymmdd yyyymmdd
         * @return this */
        public Request deferredUntil(int yyyymmdd) {
            put(7, yyyymmdd);
            return this;
        }

        /** 滞纳金以欠缴数额为限: whether the fee shall not exceed what is owed; contested, off where not asked for.
         * @param yes true or false
         * @return this */
        public Request capped(boolean yes) {
            put(8, yes ? 1 : 0);
            return this;
        }

        /** 欠缴本金: what is owed, the fee's base. Needed.
         * @param yuan yuan, two places
         * @return this */
        public Request principal(BigDecimal yuan) {
            putMoney(9, yuan);
            return this;
        }

        /** 欠缴本金: what is owed, the fee's base. Needed.
         * @param fen fen
         * @return this */
        public Request principalFen(long fen) {
            put(9, fen);
            return this;
        }
    }

    /** The result: 社会保险费滞纳金: late fee on a social-insurance premium. 社会保险费征缴暂行条例 art. 13; 社会保险法 art. 86; 工伤保险条例 art. 62; 行政强制法 art. 45 */
    public static final class Result extends io.github.shebao.Result {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "date counted_from",
                "count days",
                "money by_regulation",
                "money by_law",
                "money accrued",
                "flag capped",
                "money late_fee");

        /** Without anything set. */
        private Result() {
            super(FIELDS);
        }

        /** 起算日: first day that counts; absent where a deferral leaves none.
         * @return a day; null where it is absent */
        public LocalDate countedFrom() {
            return getDate(0);
        }

        /** 起算日: first day that counts; absent where a deferral leaves none.
         * @return yyyymmdd; refused with 201 where it is absent */
        public int countedFromNumber() {
            return (int) getNumber(0);
        }

        /** 滞纳天数: days that count.
         * @return a whole number */
        public long days() {
            return getNumber(1);
        }

        /** 按征缴暂行条例加收: fee by the rules before the law; absent where no such day counts, or no order ran out unmet.
         * @return yuan, two places; null where it is absent */
        public BigDecimal byRegulation() {
            return getMoney(2);
        }

        /** 按征缴暂行条例加收: fee by the rules before the law; absent where no such day counts, or no order ran out unmet.
         * @return fen; refused with 201 where it is absent */
        public long byRegulationFen() {
            return getNumber(2);
        }

        /** 按社会保险法加收: fee by the law; absent where no such day counts.
         * @return yuan, two places; null where it is absent */
        public BigDecimal byLaw() {
            return getMoney(3);
        }

        /** 按社会保险法加收: fee by the law; absent where no such day counts.
         * @return fen; refused with 201 where it is absent */
        public long byLawFen() {
            return getNumber(3);
        }

        /** 按日加收合计: fee by the day in all.
         * @return yuan, two places; null where it is absent */
        public BigDecimal accrued() {
            return getMoney(4);
        }

        /** 按日加收合计: fee by the day in all.
         * @return fen; refused with 201 where it is absent */
        public long accruedFen() {
            return getNumber(4);
        }

        /** 是否以欠缴数额为限: whether what is owed bounds the fee, which would be more.
         * @return true or false; null where it is absent */
        public Boolean capped() {
            return isGiven(5) ? (Boolean) (getNumber(5) != 0) : null;
        }

        /** 应缴滞纳金: late fee due.
         * @return yuan, two places; null where it is absent */
        public BigDecimal lateFee() {
            return getMoney(6);
        }

        /** 应缴滞纳金: late fee due.
         * @return fen; refused with 201 where it is absent */
        public long lateFeeFen() {
            return getNumber(6);
        }
    }

    /** Many rows: 社会保险费滞纳金: late fee on a social-insurance premium. 社会保险费征缴暂行条例 art. 13; 社会保险法 art. 86; 工伤保险条例 art. 62; 行政强制法 art. 45 */
    public static final class Columns extends io.github.shebao.Columns {
        private Columns(int rows) {
            super(OP, Request.FIELDS, Result.FIELDS, rows);
        }

        /** 统筹地区 (AAB301): pooling region.
         * @param column one a row: a GB/T 2260 code
         * @return this */
        public Columns region(int[] column) {
            in(0, "region", column);
            return this;
        }

        /** 统筹地区 (AAB301): pooling region.
         * @param column one a row: a GB/T 2260 code
         * @return this */
        public Columns region(ByteBuffer column) {
            in(0, "region", column);
            return this;
        }

        /** 险种: kind of insurance.
         * @param column one a row: 0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险
         * @return this */
        public Columns kind(byte[] column) {
            in(1, "kind", column);
            return this;
        }

        /** 险种: kind of insurance.
         * @param column one a row: 0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险
         * @return this */
        public Columns kind(ByteBuffer column) {
            in(1, "kind", column);
            return this;
        }

        /** 费款所属期 (AAE003): month the premium is for.
         * @param column one a row: yyyymm
         * @return this */
        public Columns month(int[] column) {
            in(2, "month", column);
            return this;
        }

        /** 费款所属期 (AAE003): month the premium is for.
         * @param column one a row: yyyymm
         * @return this */
        public Columns month(ByteBuffer column) {
            in(2, "month", column);
            return this;
        }

        /** 欠缴之日: first day of default, the first that counts; needed where no rule for it is known.
         * @param column one a row: yyyymmdd
         * @return this */
        public Columns defaultFrom(int[] column) {
            in(3, "default_from", column);
            return this;
        }

        /** 欠缴之日: first day of default, the first that counts; needed where no rule for it is known.
         * @param column one a row: yyyymmdd
         * @return this */
        public Columns defaultFrom(ByteBuffer column) {
            in(3, "default_from", column);
            return this;
        }

        /** 计算截止日之次日: first day that does not count; whether the day of payment does is the caller's to say.
         * @param column one a row: yyyymmdd
         * @return this */
        public Columns until(int[] column) {
            in(4, "until", column);
            return this;
        }

        /** 计算截止日之次日: first day that does not count; whether the day of payment does is the caller's to say.
         * @param column one a row: yyyymmdd
         * @return this */
        public Columns until(ByteBuffer column) {
            in(4, "until", column);
            return this;
        }

        /** 责令限期缴纳情况: what became of an order to pay; needed where days before 2011-07-01 count (injury: 2011-01-01).
         * @param column one a row: 0 unmet 责令后逾期仍未缴纳, 1 met_or_not_made 未责令，或在限期内缴纳
         * @return this */
        public Columns demand(byte[] column) {
            in(5, "demand", column);
            return this;
        }

        /** 责令限期缴纳情况: what became of an order to pay; needed where days before 2011-07-01 count (injury: 2011-01-01).
         * @param column one a row: 0 unmet 责令后逾期仍未缴纳, 1 met_or_not_made 未责令，或在限期内缴纳
         * @return this */
        public Columns demand(ByteBuffer column) {
            in(5, "demand", column);
            return this;
        }

        /** 阶段性缓缴政策: a deferral policy that the unit falls under.
         * @param column one a row: 0 five_sectors 五个特困行业阶段性缓缴（2022年）, 1 wider_sectors 扩围行业阶段性缓缴（2022年）, 2 hard_hit 困难中小微企业阶段性缓缴（2022年）, 3 hardship 困难企业缓缴（2020年）, 4 limits_settlement 缴费基数上下限公布后的差额结算（2025年）
         * @return this */
        public Columns relief(byte[] column) {
            in(6, "relief", column);
            return this;
        }

        /** 阶段性缓缴政策: a deferral policy that the unit falls under.
         * @param column one a row: 0 five_sectors 五个特困行业阶段性缓缴（2022年）, 1 wider_sectors 扩围行业阶段性缓缴（2022年）, 2 hard_hit 困难中小微企业阶段性缓缴（2022年）, 3 hardship 困难企业缓缴（2020年）, 4 limits_settlement 缴费基数上下限公布后的差额结算（2025年）
         * @return this */
        public Columns relief(ByteBuffer column) {
            in(6, "relief", column);
            return this;
        }

        /** 经批准缓缴期满之次日: first day after a deferral that was approved for the unit.
         * @param column one a row: yyyymmdd
         * @return this */
        public Columns deferredUntil(int[] column) {
            in(7, "deferred_until", column);
            return this;
        }

        /** 经批准缓缴期满之次日: first day after a deferral that was approved for the unit.
         * @param column one a row: yyyymmdd
         * @return this */
        public Columns deferredUntil(ByteBuffer column) {
            in(7, "deferred_until", column);
            return this;
        }

        /** 滞纳金以欠缴数额为限: whether the fee shall not exceed what is owed; contested, off where not asked for.
         * @param column one a row: 1 or 0
         * @return this */
        public Columns capped(byte[] column) {
            in(8, "capped", column);
            return this;
        }

        /** 滞纳金以欠缴数额为限: whether the fee shall not exceed what is owed; contested, off where not asked for.
         * @param column one a row: 1 or 0
         * @return this */
        public Columns capped(ByteBuffer column) {
            in(8, "capped", column);
            return this;
        }

        /** 欠缴本金: what is owed, the fee's base.
         * @param column one a row: fen
         * @return this */
        public Columns principal(long[] column) {
            in(9, "principal", column);
            return this;
        }

        /** 欠缴本金: what is owed, the fee's base.
         * @param column one a row: fen
         * @return this */
        public Columns principal(ByteBuffer column) {
            in(9, "principal", column);
            return this;
        }

        /** 起算日: first day that counts; absent where a deferral leaves none.
         * @param column one a row: yyyymmdd
         * @return this */
        public Columns outCountedFrom(int[] column) {
            out(0, "counted_from", column);
            return this;
        }

        /** 起算日: first day that counts; absent where a deferral leaves none.
         * @param column one a row: yyyymmdd
         * @return this */
        public Columns outCountedFrom(ByteBuffer column) {
            out(0, "counted_from", column);
            return this;
        }

        /** 滞纳天数: days that count.
         * @param column one a row: a whole number
         * @return this */
        public Columns outDays(long[] column) {
            out(1, "days", column);
            return this;
        }

        /** 滞纳天数: days that count.
         * @param column one a row: a whole number
         * @return this */
        public Columns outDays(ByteBuffer column) {
            out(1, "days", column);
            return this;
        }

        /** 按征缴暂行条例加收: fee by the rules before the law; absent where no such day counts, or no order ran out unmet.
         * @param column one a row: fen
         * @return this */
        public Columns outByRegulation(long[] column) {
            out(2, "by_regulation", column);
            return this;
        }

        /** 按征缴暂行条例加收: fee by the rules before the law; absent where no such day counts, or no order ran out unmet.
         * @param column one a row: fen
         * @return this */
        public Columns outByRegulation(ByteBuffer column) {
            out(2, "by_regulation", column);
            return this;
        }

        /** 按社会保险法加收: fee by the law; absent where no such day counts.
         * @param column one a row: fen
         * @return this */
        public Columns outByLaw(long[] column) {
            out(3, "by_law", column);
            return this;
        }

        /** 按社会保险法加收: fee by the law; absent where no such day counts.
         * @param column one a row: fen
         * @return this */
        public Columns outByLaw(ByteBuffer column) {
            out(3, "by_law", column);
            return this;
        }

        /** 按日加收合计: fee by the day in all.
         * @param column one a row: fen
         * @return this */
        public Columns outAccrued(long[] column) {
            out(4, "accrued", column);
            return this;
        }

        /** 按日加收合计: fee by the day in all.
         * @param column one a row: fen
         * @return this */
        public Columns outAccrued(ByteBuffer column) {
            out(4, "accrued", column);
            return this;
        }

        /** 是否以欠缴数额为限: whether what is owed bounds the fee, which would be more.
         * @param column one a row: 1 or 0
         * @return this */
        public Columns outCapped(byte[] column) {
            out(5, "capped", column);
            return this;
        }

        /** 是否以欠缴数额为限: whether what is owed bounds the fee, which would be more.
         * @param column one a row: 1 or 0
         * @return this */
        public Columns outCapped(ByteBuffer column) {
            out(5, "capped", column);
            return this;
        }

        /** 应缴滞纳金: late fee due.
         * @param column one a row: fen
         * @return this */
        public Columns outLateFee(long[] column) {
            out(6, "late_fee", column);
            return this;
        }

        /** 应缴滞纳金: late fee due.
         * @param column one a row: fen
         * @return this */
        public Columns outLateFee(ByteBuffer column) {
            out(6, "late_fee", column);
            return this;
        }
    }
}
