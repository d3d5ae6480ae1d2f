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

/** 工伤保险费率浮动: step of a unit's work-injury float by its claims ratio. 社会保险法 art. 34; 工伤保险条例 art. 8 */
public final class InjuryFloat {
    /** The operation as requests name it. */
    public static final String OP = "premium.injury_float@1";

    private InjuryFloat() {
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

    /** What is asked: 工伤保险费率浮动: step of a unit's work-injury float by its claims ratio. 社会保险法 art. 34; 工伤保险条例 art. 8 */
    public static final class Request extends io.github.shebao.Request<Result> {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "region region",
                "month month",
                "rate claims_ratio",
                "count deaths",
                "count arrears",
                "flag fraud");

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

        /** 支缴率: what the fund spent on the unit, as a share of its premiums. Needed.
         * @param share a share of one, to parts per million: 0.0032 is 0.32 %
         * @return this */
        public Request claimsRatio(BigDecimal share) {
            putRate(2, share);
            return this;
        }

        /** 支缴率: what the fund spent on the unit, as a share of its premiums. Needed.
         * @param ppm parts per million
         * @return this */
        public Request claimsRatioPpm(int ppm) {
            put(2, ppm);
            return this;
        }

        /** 一次事故死亡人数: most deaths in one accident. Needed.
         * @param count a whole number
         * @return this */
        public Request deaths(long count) {
            put(3, count);
            return this;
        }

        /** 欠费月数: months in arrears on the day of counting (2014-12-31 for the adjustment of 2015). Needed.
         * @param count a whole number
         * @return this */
        public Request arrears(long count) {
            put(4, count);
            return this;
        }

        /** 骗取待遇: whether benefits were drawn by fraud.
         * @param yes true or false
         * @return this */
        public Request fraud(boolean yes) {
            put(5, yes ? 1 : 0);
            return this;
        }
    }

    /** The result: 工伤保险费率浮动: step of a unit's work-injury float by its claims ratio. 社会保险法 art. 34; 工伤保险条例 art. 8 */
    public static final class Result extends io.github.shebao.Result {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "rate float_share",
                "flag barred");

        /** Without anything set. */
        private Result() {
            super(FIELDS);
        }

        /** 费率浮动档次: step of the float, as a share of the rate of the class.
         * @return a share of one, to parts per million: 0.0032 is 0.32 % */
        public BigDecimal floatShare() {
            return getRate(0);
        }

        /** 费率浮动档次: step of the float, as a share of the rate of the class.
         * @return parts per million */
        public int floatSharePpm() {
            return (int) getNumber(0);
        }

        /** 不得下浮: whether a lower rate was barred.
         * @return true or false; null where it is absent */
        public Boolean barred() {
            return isGiven(1) ? (Boolean) (getNumber(1) != 0) : null;
        }
    }

    /** Many rows: 工伤保险费率浮动: step of a unit's work-injury float by its claims ratio. 社会保险法 art. 34; 工伤保险条例 art. 8 */
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

        /** 费款所属期 (AAE003): month the premium is for.
         * @param column one a row: yyyymm
         * @return this */
        public Table month(int[] column) {
            column(1, column);
            return this;
        }

        /** 费款所属期 (AAE003): month the premium is for.
         * @param column one a row: yyyymm
         * @return this */
        public Table month(ByteBuffer column) {
            column(1, column);
            return this;
        }

        /** 支缴率: what the fund spent on the unit, as a share of its premiums.
         * @param column one a row: parts per million
         * @return this */
        public Table claimsRatio(int[] column) {
            column(2, column);
            return this;
        }

        /** 支缴率: what the fund spent on the unit, as a share of its premiums.
         * @param column one a row: parts per million
         * @return this */
        public Table claimsRatio(ByteBuffer column) {
            column(2, column);
            return this;
        }

        /** 一次事故死亡人数: most deaths in one accident.
         * @param column one a row: a whole number
         * @return this */
        public Table deaths(long[] column) {
            column(3, column);
            return this;
        }

        /** 一次事故死亡人数: most deaths in one accident.
         * @param column one a row: a whole number
         * @return this */
        public Table deaths(ByteBuffer column) {
            column(3, column);
            return this;
        }

        /** 欠费月数: months in arrears on the day of counting (2014-12-31 for the adjustment of 2015).
         * @param column one a row: a whole number
         * @return this */
        public Table arrears(long[] column) {
            column(4, column);
            return this;
        }

        /** 欠费月数: months in arrears on the day of counting (2014-12-31 for the adjustment of 2015).
         * @param column one a row: a whole number
         * @return this */
        public Table arrears(ByteBuffer column) {
            column(4, column);
            return this;
        }

        /** 骗取待遇: whether benefits were drawn by fraud.
         * @param column one a row: 1 or 0
         * @return this */
        public Table fraud(byte[] column) {
            column(5, column);
            return this;
        }

        /** 骗取待遇: whether benefits were drawn by fraud.
         * @param column one a row: 1 or 0
         * @return this */
        public Table fraud(ByteBuffer column) {
            column(5, column);
            return this;
        }
    }

    /** The results of many rows: 工伤保险费率浮动: step of a unit's work-injury float by its claims ratio. 社会保险法 art. 34; 工伤保险条例 art. 8 */
    public static final class TableResult extends io.github.shebao.TableResult {
        private TableResult() {
            super(Result.FIELDS);
        }

        /** 费率浮动档次: step of the float, as a share of the rate of the class.
         * @return one a row: parts per million */
        public int[] floatShare() {
            return copy(0, new int[rowCount()]);
        }

        /** 费率浮动档次: step of the float, as a share of the rate of the class.
         * @param into a direct buffer: one a row: parts per million */
        public void floatShare(ByteBuffer into) {
            copy(0, into);
        }

        /** 不得下浮: whether a lower rate was barred.
         * @return one a row: 1 or 0 */
        public byte[] barred() {
            return copy(1, new byte[rowCount()]);
        }

        /** 不得下浮: whether a lower rate was barred.
         * @param into a direct buffer: one a row: 1 or 0 */
        public void barred(ByteBuffer into) {
            copy(1, into);
        }
    }
}
