// Made by `cargo xtask bindings` from the operations' declarations; edit those, not this file.
package io.github.shebao.base;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import io.github.shebao.Fields;
import io.github.shebao.Values;
import io.github.shebao.choice.*;

/** 灵活就业人员缴费档次: payment base of a flexible worker's tier. 国办发〔2019〕13号 s.3 */
public final class Tier {
    /** The operation as requests name it. */
    public static final String OP = "base.tier@1";

    private Tier() {
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

    /** What is asked: 灵活就业人员缴费档次: payment base of a flexible worker's tier. 国办发〔2019〕13号 s.3 */
    public static final class Request extends io.github.shebao.Request<Result> {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "region region",
                "month month",
                "rate tier_share",
                "flag unchosen");

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

        /** 费款所属期 (AAE003): month the premium is for. Needed.
         * @param month a month
         * @return this */
        public Request month(YearMonth month) {
            putMonth(1, month);
            return this;
        }

        /** 费款所属期 (AAE003): month the premium is for. Needed.
         * @param yyyymm yyyymm
         * @return this */
        public Request month(int yyyymm) {
            put(1, yyyymm);
            return this;
        }

        /** 缴费档次: tier, as a share of the average wage; of the year before where none was chosen.
         * @param share a share of one, to parts per million: 0.0032 is 0.32 %
         * @return this */
        public Request tierShare(BigDecimal share) {
            putRate(2, share);
            return this;
        }

        /** 缴费档次: tier, as a share of the average wage; of the year before where none was chosen.
         * @param ppm parts per million
         * @return this */
        public Request tierSharePpm(int ppm) {
            put(2, ppm);
            return this;
        }

        /** 未申报档次: whether none was chosen for the year.
         * @param yes true or false
         * @return this */
        public Request unchosen(boolean yes) {
            put(3, yes ? 1 : 0);
            return this;
        }
    }

    /** The result: 灵活就业人员缴费档次: payment base of a flexible worker's tier. 国办发〔2019〕13号 s.3 */
    public static final class Result extends io.github.shebao.Result {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "flag as_before",
                "rate tier_share",
                "money tier_amount",
                "money pension_base");

        /** Without anything set. */
        private Result() {
            super(FIELDS);
        }

        /** 按原基数: whether the base by amount that was paid on before goes on; then there is no tier.
         * @return true or false; null where it is absent */
        public Boolean asBefore() {
            return isGiven(0) ? (Boolean) (getNumber(0) != 0) : null;
        }

        /** 缴费档次: tier paid on, as a share of the average wage.
         * @return a share of one, to parts per million: 0.0032 is 0.32 %; null where it is absent */
        public BigDecimal tierShare() {
            return getRate(1);
        }

        /** 缴费档次: tier paid on, as a share of the average wage.
         * @return parts per million; refused with 201 where it is absent */
        public int tierSharePpm() {
            return (int) getNumber(1);
        }

        /** 档次金额 (AAE180): share of the average wage.
         * @return yuan, two places; null where it is absent */
        public BigDecimal tierAmount() {
            return getMoney(2);
        }

        /** 档次金额 (AAE180): share of the average wage.
         * @return fen; refused with 201 where it is absent */
        public long tierAmountFen() {
            return getNumber(2);
        }

        /** 养老缴费基数 (AAE180): payment base of pension, within the limits.
         * @return yuan, two places; null where it is absent */
        public BigDecimal pensionBase() {
            return getMoney(3);
        }

        /** 养老缴费基数 (AAE180): payment base of pension, within the limits.
         * @return fen; refused with 201 where it is absent */
        public long pensionBaseFen() {
            return getNumber(3);
        }
    }

    /** Many rows: 灵活就业人员缴费档次: payment base of a flexible worker's tier. 国办发〔2019〕13号 s.3 */
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

        /** 费款所属期 (AAE003): month the premium is for.
         * @param column one a row: yyyymm
         * @return this */
        public Columns month(int[] column) {
            in(1, "month", column);
            return this;
        }

        /** 费款所属期 (AAE003): month the premium is for.
         * @param column one a row: yyyymm
         * @return this */
        public Columns month(ByteBuffer column) {
            in(1, "month", column);
            return this;
        }

        /** 缴费档次: tier, as a share of the average wage; of the year before where none was chosen.
         * @param column one a row: parts per million
         * @return this */
        public Columns tierShare(int[] column) {
            in(2, "tier_share", column);
            return this;
        }

        /** 缴费档次: tier, as a share of the average wage; of the year before where none was chosen.
         * @param column one a row: parts per million
         * @return this */
        public Columns tierShare(ByteBuffer column) {
            in(2, "tier_share", column);
            return this;
        }

        /** 未申报档次: whether none was chosen for the year.
         * @param column one a row: 1 or 0
         * @return this */
        public Columns unchosen(byte[] column) {
            in(3, "unchosen", column);
            return this;
        }

        /** 未申报档次: whether none was chosen for the year.
         * @param column one a row: 1 or 0
         * @return this */
        public Columns unchosen(ByteBuffer column) {
            in(3, "unchosen", column);
            return this;
        }

        /** 按原基数: whether the base by amount that was paid on before goes on; then there is no tier.
         * @param column one a row: 1 or 0
         * @return this */
        public Columns outAsBefore(byte[] column) {
            out(0, "as_before", column);
            return this;
        }

        /** 按原基数: whether the base by amount that was paid on before goes on; then there is no tier.
         * @param column one a row: 1 or 0
         * @return this */
        public Columns outAsBefore(ByteBuffer column) {
            out(0, "as_before", column);
            return this;
        }

        /** 缴费档次: tier paid on, as a share of the average wage.
         * @param column one a row: parts per million
         * @return this */
        public Columns outTierShare(int[] column) {
            out(1, "tier_share", column);
            return this;
        }

        /** 缴费档次: tier paid on, as a share of the average wage.
         * @param column one a row: parts per million
         * @return this */
        public Columns outTierShare(ByteBuffer column) {
            out(1, "tier_share", column);
            return this;
        }

        /** 档次金额 (AAE180): share of the average wage.
         * @param column one a row: fen
         * @return this */
        public Columns outTierAmount(long[] column) {
            out(2, "tier_amount", column);
            return this;
        }

        /** 档次金额 (AAE180): share of the average wage.
         * @param column one a row: fen
         * @return this */
        public Columns outTierAmount(ByteBuffer column) {
            out(2, "tier_amount", column);
            return this;
        }

        /** 养老缴费基数 (AAE180): payment base of pension, within the limits.
         * @param column one a row: fen
         * @return this */
        public Columns outPensionBase(long[] column) {
            out(3, "pension_base", column);
            return this;
        }

        /** 养老缴费基数 (AAE180): payment base of pension, within the limits.
         * @param column one a row: fen
         * @return this */
        public Columns outPensionBase(ByteBuffer column) {
            out(3, "pension_base", column);
            return this;
        }
    }
}
