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

/** 合计基数应缴: premium of one kind and month on a summed base. 社会保险法 art. 12, 23, 35, 44, 53 */
public final class Pooled {
    /** The operation as requests name it. */
    public static final String OP = "premium.pooled@1";

    private Pooled() {
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

    /** What is asked: 合计基数应缴: premium of one kind and month on a summed base. 社会保险法 art. 12, 23, 35, 44, 53 */
    public static final class Request extends io.github.shebao.Request<Result> {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "region region",
                "month month",
                "choice payer enterprise funded institution social proprietor flexible",
                "choice employer_size small large social",
                "choice item pension medical maternity unemployment injury annuity",
                "rate injury_rate",
                "flag rural_contract",
                "money base");

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

        /** 缴费主体: who pays. Needed.
         * @param word one of its words
         * @return this */
        public Request payer(Payer word) {
            putWord(2, word);
            return this;
        }

        /** 用人单位规模: size of the employer; needed for pension, unemployment and injury of 2020-02 to 2020-12.
         * @param word one of its words
         * @return this */
        public Request employerSize(EmployerSize word) {
            putWord(3, word);
            return this;
        }

        /** 征收品目: kind of insurance, or the annuity. Needed.
         * @param word one of its words
         * @return this */
        public Request item(Item word) {
            putWord(4, word);
            return this;
        }

        /** 工伤保险费率: the unit's work-injury rate in force, float and phased cut included; given exactly where injury is asked for.
         * @param share a share of one, to parts per million: 0.0032 is 0.32 %
         * @return this */
        public Request injuryRate(BigDecimal share) {
            putRate(5, share);
            return this;
        }

        /** 工伤保险费率: the unit's work-injury rate in force, float and phased cut included; given exactly where injury is asked for.
         * @param ppm parts per million
         * @return this */
        public Request injuryRatePpm(int ppm) {
            put(5, ppm);
            return this;
        }

        /** 农民合同制工人: whether the base is of rural contract workers, who paid no unemployment premium under the ordinances.
         * @param yes true or false
         * @return this */
        public Request ruralContract(boolean yes) {
            put(6, yes ? 1 : 0);
            return this;
        }

        /** 合计缴费基数: sum of the payment bases. Needed.
         * @param yuan yuan, two places
         * @return this */
        public Request base(BigDecimal yuan) {
            putMoney(7, yuan);
            return this;
        }

        /** 合计缴费基数: sum of the payment bases. Needed.
         * @param fen fen
         * @return this */
        public Request baseFen(long fen) {
            put(7, fen);
            return this;
        }
    }

    /** The result: 合计基数应缴: premium of one kind and month on a summed base. 社会保险法 art. 12, 23, 35, 44, 53 */
    public static final class Result extends io.github.shebao.Result {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "money employer",
                "money employee",
                "money total");

        /** Without anything set. */
        private Result() {
            super(FIELDS);
        }

        /** 单位应缴 (AAE020): employer's premium.
         * @return yuan, two places; null where it is absent */
        public BigDecimal employer() {
            return getMoney(0);
        }

        /** 单位应缴 (AAE020): employer's premium.
         * @return fen; refused with 201 where it is absent */
        public long employerFen() {
            return getNumber(0);
        }

        /** 个人应缴 (AAE022): employees' premium; absent where the kind has none.
         * @return yuan, two places; null where it is absent */
        public BigDecimal employee() {
            return getMoney(1);
        }

        /** 个人应缴 (AAE022): employees' premium; absent where the kind has none.
         * @return fen; refused with 201 where it is absent */
        public long employeeFen() {
            return getNumber(1);
        }

        /** 应缴合计: total.
         * @return yuan, two places; null where it is absent */
        public BigDecimal total() {
            return getMoney(2);
        }

        /** 应缴合计: total.
         * @return fen; refused with 201 where it is absent */
        public long totalFen() {
            return getNumber(2);
        }
    }

    /** Many rows: 合计基数应缴: premium of one kind and month on a summed base. 社会保险法 art. 12, 23, 35, 44, 53 */
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

        /** 缴费主体: who pays.
         * @param column one a row: 0 enterprise 企业及其职工, 1 funded 机关和全额拨款事业单位, 2 institution 差额拨款和自收自支事业单位, 3 social 民办非企业单位、社会团体等社会组织, 4 proprietor 有雇工的个体工商户, 5 flexible 灵活就业人员和无雇工的个体工商户
         * @return this */
        public Columns payer(byte[] column) {
            in(2, "payer", column);
            return this;
        }

        /** 缴费主体: who pays.
         * @param column one a row: 0 enterprise 企业及其职工, 1 funded 机关和全额拨款事业单位, 2 institution 差额拨款和自收自支事业单位, 3 social 民办非企业单位、社会团体等社会组织, 4 proprietor 有雇工的个体工商户, 5 flexible 灵活就业人员和无雇工的个体工商户
         * @return this */
        public Columns payer(ByteBuffer column) {
            in(2, "payer", column);
            return this;
        }

        /** 用人单位规模: size of the employer; needed for pension, unemployment and injury of 2020-02 to 2020-12.
         * @param column one a row: 0 small 中小微企业, 1 large 大型企业, 2 social 民办非企业单位、社会团体等社会组织
         * @return this */
        public Columns employerSize(byte[] column) {
            in(3, "employer_size", column);
            return this;
        }

        /** 用人单位规模: size of the employer; needed for pension, unemployment and injury of 2020-02 to 2020-12.
         * @param column one a row: 0 small 中小微企业, 1 large 大型企业, 2 social 民办非企业单位、社会团体等社会组织
         * @return this */
        public Columns employerSize(ByteBuffer column) {
            in(3, "employer_size", column);
            return this;
        }

        /** 征收品目: kind of insurance, or the annuity.
         * @param column one a row: 0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险, 5 annuity 职业年金
         * @return this */
        public Columns item(byte[] column) {
            in(4, "item", column);
            return this;
        }

        /** 征收品目: kind of insurance, or the annuity.
         * @param column one a row: 0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险, 5 annuity 职业年金
         * @return this */
        public Columns item(ByteBuffer column) {
            in(4, "item", column);
            return this;
        }

        /** 工伤保险费率: the unit's work-injury rate in force, float and phased cut included; given exactly where injury is asked for.
         * @param column one a row: parts per million
         * @return this */
        public Columns injuryRate(int[] column) {
            in(5, "injury_rate", column);
            return this;
        }

        /** 工伤保险费率: the unit's work-injury rate in force, float and phased cut included; given exactly where injury is asked for.
         * @param column one a row: parts per million
         * @return this */
        public Columns injuryRate(ByteBuffer column) {
            in(5, "injury_rate", column);
            return this;
        }

        /** 农民合同制工人: whether the base is of rural contract workers, who paid no unemployment premium under the ordinances.
         * @param column one a row: 1 or 0
         * @return this */
        public Columns ruralContract(byte[] column) {
            in(6, "rural_contract", column);
            return this;
        }

        /** 农民合同制工人: whether the base is of rural contract workers, who paid no unemployment premium under the ordinances.
         * @param column one a row: 1 or 0
         * @return this */
        public Columns ruralContract(ByteBuffer column) {
            in(6, "rural_contract", column);
            return this;
        }

        /** 合计缴费基数: sum of the payment bases.
         * @param column one a row: fen
         * @return this */
        public Columns base(long[] column) {
            in(7, "base", column);
            return this;
        }

        /** 合计缴费基数: sum of the payment bases.
         * @param column one a row: fen
         * @return this */
        public Columns base(ByteBuffer column) {
            in(7, "base", column);
            return this;
        }

        /** 单位应缴 (AAE020): employer's premium.
         * @param column one a row: fen
         * @return this */
        public Columns outEmployer(long[] column) {
            out(0, "employer", column);
            return this;
        }

        /** 单位应缴 (AAE020): employer's premium.
         * @param column one a row: fen
         * @return this */
        public Columns outEmployer(ByteBuffer column) {
            out(0, "employer", column);
            return this;
        }

        /** 个人应缴 (AAE022): employees' premium; absent where the kind has none.
         * @param column one a row: fen
         * @return this */
        public Columns outEmployee(long[] column) {
            out(1, "employee", column);
            return this;
        }

        /** 个人应缴 (AAE022): employees' premium; absent where the kind has none.
         * @param column one a row: fen
         * @return this */
        public Columns outEmployee(ByteBuffer column) {
            out(1, "employee", column);
            return this;
        }

        /** 应缴合计: total.
         * @param column one a row: fen
         * @return this */
        public Columns outTotal(long[] column) {
            out(2, "total", column);
            return this;
        }

        /** 应缴合计: total.
         * @param column one a row: fen
         * @return this */
        public Columns outTotal(ByteBuffer column) {
            out(2, "total", column);
            return this;
        }
    }
}
