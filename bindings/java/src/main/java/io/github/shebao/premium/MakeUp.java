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

/** 按期缴费与补缴: whether a month's premium may still be paid on a day. 社会保险法 art. 60, 63; 人社部发〔2016〕132号; 人社厅发〔2022〕16号 item 1 */
public final class MakeUp {
    /** The operation as requests name it. */
    public static final String OP = "premium.make_up@1";

    private MakeUp() {
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

    /** What is asked: 按期缴费与补缴: whether a month's premium may still be paid on a day. 社会保险法 art. 60, 63; 人社部发〔2016〕132号; 人社厅发〔2022〕16号 item 1 */
    public static final class Request extends io.github.shebao.Request<Result> {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "region region",
                "month month",
                "choice payer enterprise funded institution social proprietor flexible",
                "choice kind pension medical maternity unemployment injury",
                "choice period month quarter half_year year",
                "month period_until",
                "date paid",
                "count arrears");

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

        /** 险种: kind of insurance. Needed.
         * @param word one of its words
         * @return this */
        public Request kind(Kind word) {
            putWord(3, word);
            return this;
        }

        /** 缴费周期: how many months are paid at once; flexible workers only. Needed.
         * @param word one of its words
         * @return this */
        public Request period(Period word) {
            putWord(4, word);
            return this;
        }

        /** 缴费周期终止年月之次月: first month after the period that the month lies in; the month after where absent.
         * @param month a month
         * @return this */
        public Request periodUntil(YearMonth month) {
            putMonth(5, month);
            return this;
        }

        /** 缴费周期终止年月之次月: first month after the period that the month lies in; the month after where absent.
         * @param yyyymm yyyymm
         * @return this */
        public Request periodUntil(int yyyymm) {
            put(5, yyyymm);
            return this;
        }

        /** 缴款日期: day of payment. Needed.
         * @param day a day
         * @return this */
        public Request paid(LocalDate day) {
            putDate(6, day);
            return this;
        }

        /** 缴款日期: day of payment. Needed.
         * @param yyyymmdd yyyymmdd
         * @return this */
        public Request paid(int yyyymmdd) {
            put(6, yyyymmdd);
            return this;
        }

        /** 欠费月数: months in arrears, this one included; needed where a rule counts them.
         * @param count a whole number
         * @return this */
        public Request arrears(long count) {
            put(7, count);
            return this;
        }
    }

    /** The result: 按期缴费与补缴: whether a month's premium may still be paid on a day. 社会保险法 art. 60, 63; 人社部发〔2016〕132号; 人社厅发〔2022〕16号 item 1 */
    public static final class Result extends io.github.shebao.Result {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "choice decision not_allowed in_time allowed with_papers relief",
                "month limits_of");

        /** Without anything set. */
        private Result() {
            super(FIELDS);
        }

        /** 补缴情形: what paying the month on that day is.
         * @return one of its words */
        public Decision decision() {
            return getWord(0, Decision.values());
        }

        /** 适用缴费基数上下限的月份 (AAE003): month whose limits hold, where it is not the month itself.
         * @return a month; null where it is absent */
        public YearMonth limitsOf() {
            return getMonth(1);
        }

        /** 适用缴费基数上下限的月份 (AAE003): month whose limits hold, where it is not the month itself.
         * @return yyyymm; refused with 201 where it is absent */
        public int limitsOfNumber() {
            return (int) getNumber(1);
        }
    }

    /** Many rows: 按期缴费与补缴: whether a month's premium may still be paid on a day. 社会保险法 art. 60, 63; 人社部发〔2016〕132号; 人社厅发〔2022〕16号 item 1 */
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

        /** 险种: kind of insurance.
         * @param column one a row: 0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险
         * @return this */
        public Columns kind(byte[] column) {
            in(3, "kind", column);
            return this;
        }

        /** 险种: kind of insurance.
         * @param column one a row: 0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险
         * @return this */
        public Columns kind(ByteBuffer column) {
            in(3, "kind", column);
            return this;
        }

        /** 缴费周期: how many months are paid at once; flexible workers only.
         * @param column one a row: 0 month 按月缴费, 1 quarter 按季缴费, 2 half_year 按半年缴费, 3 year 按年缴费
         * @return this */
        public Columns period(byte[] column) {
            in(4, "period", column);
            return this;
        }

        /** 缴费周期: how many months are paid at once; flexible workers only.
         * @param column one a row: 0 month 按月缴费, 1 quarter 按季缴费, 2 half_year 按半年缴费, 3 year 按年缴费
         * @return this */
        public Columns period(ByteBuffer column) {
            in(4, "period", column);
            return this;
        }

        /** 缴费周期终止年月之次月: first month after the period that the month lies in; the month after where absent.
         * @param column one a row: yyyymm
         * @return this */
        public Columns periodUntil(int[] column) {
            in(5, "period_until", column);
            return this;
        }

        /** 缴费周期终止年月之次月: first month after the period that the month lies in; the month after where absent.
         * @param column one a row: yyyymm
         * @return this */
        public Columns periodUntil(ByteBuffer column) {
            in(5, "period_until", column);
            return this;
        }

        /** 缴款日期: day of payment.
         * @param column one a row: yyyymmdd
         * @return this */
        public Columns paid(int[] column) {
            in(6, "paid", column);
            return this;
        }

        /** 缴款日期: day of payment.
         * @param column one a row: yyyymmdd
         * @return this */
        public Columns paid(ByteBuffer column) {
            in(6, "paid", column);
            return this;
        }

        /** 欠费月数: months in arrears, this one included; needed where a rule counts them.
         * @param column one a row: a whole number
         * @return this */
        public Columns arrears(long[] column) {
            in(7, "arrears", column);
            return this;
        }

        /** 欠费月数: months in arrears, this one included; needed where a rule counts them.
         * @param column one a row: a whole number
         * @return this */
        public Columns arrears(ByteBuffer column) {
            in(7, "arrears", column);
            return this;
        }

        /** 补缴情形: what paying the month on that day is.
         * @param column one a row: 0 not_allowed 不得补缴, 1 in_time 当期缴费, 2 allowed 可以补缴, 3 with_papers 须凭法律文书或书面承诺补缴, 4 relief 阶段性政策允许补缴
         * @return this */
        public Columns outDecision(byte[] column) {
            out(0, "decision", column);
            return this;
        }

        /** 补缴情形: what paying the month on that day is.
         * @param column one a row: 0 not_allowed 不得补缴, 1 in_time 当期缴费, 2 allowed 可以补缴, 3 with_papers 须凭法律文书或书面承诺补缴, 4 relief 阶段性政策允许补缴
         * @return this */
        public Columns outDecision(ByteBuffer column) {
            out(0, "decision", column);
            return this;
        }

        /** 适用缴费基数上下限的月份 (AAE003): month whose limits hold, where it is not the month itself.
         * @param column one a row: yyyymm
         * @return this */
        public Columns outLimitsOf(int[] column) {
            out(1, "limits_of", column);
            return this;
        }

        /** 适用缴费基数上下限的月份 (AAE003): month whose limits hold, where it is not the month itself.
         * @param column one a row: yyyymm
         * @return this */
        public Columns outLimitsOf(ByteBuffer column) {
            out(1, "limits_of", column);
            return this;
        }
    }
}
