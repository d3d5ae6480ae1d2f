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

/** 工程建设项目工伤保险费: work-injury premium of a building project. 部分行业企业工伤保险费缴纳办法 art. 3 */
public final class InjuryProject {
    /** The operation as requests name it. */
    public static final String OP = "premium.injury_project@1";

    private InjuryProject() {
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

    /** What is asked: 工程建设项目工伤保险费: work-injury premium of a building project. 部分行业企业工伤保险费缴纳办法 art. 3 */
    public static final class Request extends io.github.shebao.Request<Result> {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "region region",
                "month month",
                "flag repeat",
                "rate claims_ratio",
                "money cost");

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

        /** 参保年月 (AAE003): month in which the project is insured. Needed.
         * @param month a month
         * @return this */
        public Request month(YearMonth month) {
            putMonth(1, month);
            return this;
        }

        /** 参保年月 (AAE003): month in which the project is insured. Needed.
         * @param yyyymm yyyymm
         * @return this */
        public Request month(int yyyymm) {
            put(1, yyyymm);
            return this;
        }

        /** 多次参保: whether the firm has insured several projects.
         * @param yes true or false
         * @return this */
        public Request repeat(boolean yes) {
            put(2, yes ? 1 : 0);
            return this;
        }

        /** 支缴率: what the fund spent on the firm, as a share of its premiums; needed where it insured several projects.
         * @param share a share of one, to parts per million: 0.0032 is 0.32 %
         * @return this */
        public Request claimsRatio(BigDecimal share) {
            putRate(3, share);
            return this;
        }

        /** 支缴率: what the fund spent on the firm, as a share of its premiums; needed where it insured several projects.
         * @param ppm parts per million
         * @return this */
        public Request claimsRatioPpm(int ppm) {
            put(3, ppm);
            return this;
        }

        /** 工程预算造价: budgeted cost of the project. Needed.
         * @param yuan yuan, two places
         * @return this */
        public Request cost(BigDecimal yuan) {
            putMoney(4, yuan);
            return this;
        }

        /** 工程预算造价: budgeted cost of the project. Needed.
         * @param fen fen
         * @return this */
        public Request costFen(long fen) {
            put(4, fen);
            return this;
        }
    }

    /** The result: 工程建设项目工伤保险费: work-injury premium of a building project. 部分行业企业工伤保险费缴纳办法 art. 3 */
    public static final class Result extends io.github.shebao.Result {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "money premium");

        /** Without anything set. */
        private Result() {
            super(FIELDS);
        }

        /** 应缴工伤保险费: premium, once for the whole project.
         * @return yuan, two places */
        public BigDecimal premium() {
            return getMoney(0);
        }

        /** 应缴工伤保险费: premium, once for the whole project.
         * @return fen */
        public long premiumFen() {
            return getNumber(0);
        }
    }

    /** Many rows: 工程建设项目工伤保险费: work-injury premium of a building project. 部分行业企业工伤保险费缴纳办法 art. 3 */
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

        /** 参保年月 (AAE003): month in which the project is insured.
         * @param column one a row: yyyymm
         * @return this */
        public Columns month(int[] column) {
            in(1, "month", column);
            return this;
        }

        /** 参保年月 (AAE003): month in which the project is insured.
         * @param column one a row: yyyymm
         * @return this */
        public Columns month(ByteBuffer column) {
            in(1, "month", column);
            return this;
        }

        /** 多次参保: whether the firm has insured several projects.
         * @param column one a row: 1 or 0
         * @return this */
        public Columns repeat(byte[] column) {
            in(2, "repeat", column);
            return this;
        }

        /** 多次参保: whether the firm has insured several projects.
         * @param column one a row: 1 or 0
         * @return this */
        public Columns repeat(ByteBuffer column) {
            in(2, "repeat", column);
            return this;
        }

        /** 支缴率: what the fund spent on the firm, as a share of its premiums; needed where it insured several projects.
         * @param column one a row: parts per million
         * @return this */
        public Columns claimsRatio(int[] column) {
            in(3, "claims_ratio", column);
            return this;
        }

        /** 支缴率: what the fund spent on the firm, as a share of its premiums; needed where it insured several projects.
         * @param column one a row: parts per million
         * @return this */
        public Columns claimsRatio(ByteBuffer column) {
            in(3, "claims_ratio", column);
            return this;
        }

        /** 工程预算造价: budgeted cost of the project.
         * @param column one a row: fen
         * @return this */
        public Columns cost(long[] column) {
            in(4, "cost", column);
            return this;
        }

        /** 工程预算造价: budgeted cost of the project.
         * @param column one a row: fen
         * @return this */
        public Columns cost(ByteBuffer column) {
            in(4, "cost", column);
            return this;
        }

        /** 应缴工伤保险费: premium, once for the whole project.
         * @param column one a row: fen
         * @return this */
        public Columns outPremium(long[] column) {
            out(0, "premium", column);
            return this;
        }

        /** 应缴工伤保险费: premium, once for the whole project.
         * @param column one a row: fen
         * @return this */
        public Columns outPremium(ByteBuffer column) {
            out(0, "premium", column);
            return this;
        }
    }
}
