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

/** 缴费基数核定: payment base of one person for one month. 郑州市企业职工基本养老保险条例 art. 8; 河南省工伤保险条例 art. 24, 25; 国办发〔2019〕13号 s.3 */
public final class Payment {
    /** The operation as requests name it. */
    public static final String OP = "base.payment@1";

    private Payment() {
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

    /** What is asked: 缴费基数核定: payment base of one person for one month. 郑州市企业职工基本养老保险条例 art. 8; 河南省工伤保险条例 art. 24, 25; 国办发〔2019〕13号 s.3 */
    public static final class Request extends io.github.shebao.Request<Result> {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "region region",
                "month month",
                "choice payer enterprise funded institution social proprietor flexible",
                "choice source previous_year first_month undeclared allowance_severe allowance_middle chosen",
                "flag pension",
                "flag medical",
                "flag maternity",
                "flag unemployment",
                "flag injury",
                "money wage");

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

        /** 工资来源: what the wage given is. Needed.
         * @param word one of its words
         * @return this */
        public Request source(Source word) {
            putWord(3, word);
            return this;
        }

        /** 基本养老保险 (AAE140): whether basic pension is asked for.
         * @param yes true or false
         * @return this */
        public Request pension(boolean yes) {
            put(4, yes ? 1 : 0);
            return this;
        }

        /** 职工基本医疗保险 (AAE140): whether basic medical is asked for.
         * @param yes true or false
         * @return this */
        public Request medical(boolean yes) {
            put(5, yes ? 1 : 0);
            return this;
        }

        /** 生育保险 (AAE140): whether maternity is asked for.
         * @param yes true or false
         * @return this */
        public Request maternity(boolean yes) {
            put(6, yes ? 1 : 0);
            return this;
        }

        /** 失业保险 (AAE140): whether unemployment is asked for.
         * @param yes true or false
         * @return this */
        public Request unemployment(boolean yes) {
            put(7, yes ? 1 : 0);
            return this;
        }

        /** 工伤保险 (AAE140): whether work injury is asked for.
         * @param yes true or false
         * @return this */
        public Request injury(boolean yes) {
            put(8, yes ? 1 : 0);
            return this;
        }

        /** 工资 (AAC040): monthly wage, allowance or base that the source names, before the limits. Needed.
         * @param yuan yuan, two places
         * @return this */
        public Request wage(BigDecimal yuan) {
            putMoney(9, yuan);
            return this;
        }

        /** 工资 (AAC040): monthly wage, allowance or base that the source names, before the limits. Needed.
         * @param fen fen
         * @return this */
        public Request wageFen(long fen) {
            put(9, fen);
            return this;
        }
    }

    /** The result: 缴费基数核定: payment base of one person for one month. 郑州市企业职工基本养老保险条例 art. 8; 河南省工伤保险条例 art. 24, 25; 国办发〔2019〕13号 s.3 */
    public static final class Result extends io.github.shebao.Result {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "money declared",
                "money pension_base",
                "money medical_base",
                "money maternity_base",
                "money unemployment_base",
                "money injury_base");

        /** Without anything set. */
        private Result() {
            super(FIELDS);
        }

        /** 申报工资: amount that is held against the limits.
         * @return yuan, two places; null where it is absent */
        public BigDecimal declared() {
            return getMoney(0);
        }

        /** 申报工资: amount that is held against the limits.
         * @return fen; refused with 201 where it is absent */
        public long declaredFen() {
            return getNumber(0);
        }

        /** 养老缴费基数 (AAE180): payment base of pension.
         * @return yuan, two places; null where it is absent */
        public BigDecimal pensionBase() {
            return getMoney(1);
        }

        /** 养老缴费基数 (AAE180): payment base of pension.
         * @return fen; refused with 201 where it is absent */
        public long pensionBaseFen() {
            return getNumber(1);
        }

        /** 医疗缴费基数 (AAE180): payment base of medical.
         * @return yuan, two places; null where it is absent */
        public BigDecimal medicalBase() {
            return getMoney(2);
        }

        /** 医疗缴费基数 (AAE180): payment base of medical.
         * @return fen; refused with 201 where it is absent */
        public long medicalBaseFen() {
            return getNumber(2);
        }

        /** 生育缴费基数 (AAE180): payment base of maternity.
         * @return yuan, two places; null where it is absent */
        public BigDecimal maternityBase() {
            return getMoney(3);
        }

        /** 生育缴费基数 (AAE180): payment base of maternity.
         * @return fen; refused with 201 where it is absent */
        public long maternityBaseFen() {
            return getNumber(3);
        }

        /** 失业缴费基数 (AAE180): payment base of unemployment.
         * @return yuan, two places; null where it is absent */
        public BigDecimal unemploymentBase() {
            return getMoney(4);
        }

        /** 失业缴费基数 (AAE180): payment base of unemployment.
         * @return fen; refused with 201 where it is absent */
        public long unemploymentBaseFen() {
            return getNumber(4);
        }

        /** 工伤缴费基数 (AAE180): payment base of work injury.
         * @return yuan, two places; null where it is absent */
        public BigDecimal injuryBase() {
            return getMoney(5);
        }

        /** 工伤缴费基数 (AAE180): payment base of work injury.
         * @return fen; refused with 201 where it is absent */
        public long injuryBaseFen() {
            return getNumber(5);
        }
    }

    /** Many rows: 缴费基数核定: payment base of one person for one month. 郑州市企业职工基本养老保险条例 art. 8; 河南省工伤保险条例 art. 24, 25; 国办发〔2019〕13号 s.3 */
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

        /** 工资来源: what the wage given is.
         * @param column one a row: 0 previous_year 本人上年度月平均工资, 1 first_month 新参保人员首月工资, 2 undeclared 用人单位未申报，原缴费基数, 3 allowance_severe 一级至四级伤残津贴, 4 allowance_middle 五级、六级伤残津贴, 5 chosen 灵活就业人员自选基数
         * @return this */
        public Columns source(byte[] column) {
            in(3, "source", column);
            return this;
        }

        /** 工资来源: what the wage given is.
         * @param column one a row: 0 previous_year 本人上年度月平均工资, 1 first_month 新参保人员首月工资, 2 undeclared 用人单位未申报，原缴费基数, 3 allowance_severe 一级至四级伤残津贴, 4 allowance_middle 五级、六级伤残津贴, 5 chosen 灵活就业人员自选基数
         * @return this */
        public Columns source(ByteBuffer column) {
            in(3, "source", column);
            return this;
        }

        /** 基本养老保险 (AAE140): whether basic pension is asked for.
         * @param column one a row: 1 or 0
         * @return this */
        public Columns pension(byte[] column) {
            in(4, "pension", column);
            return this;
        }

        /** 基本养老保险 (AAE140): whether basic pension is asked for.
         * @param column one a row: 1 or 0
         * @return this */
        public Columns pension(ByteBuffer column) {
            in(4, "pension", column);
            return this;
        }

        /** 职工基本医疗保险 (AAE140): whether basic medical is asked for.
         * @param column one a row: 1 or 0
         * @return this */
        public Columns medical(byte[] column) {
            in(5, "medical", column);
            return this;
        }

        /** 职工基本医疗保险 (AAE140): whether basic medical is asked for.
         * @param column one a row: 1 or 0
         * @return this */
        public Columns medical(ByteBuffer column) {
            in(5, "medical", column);
            return this;
        }

        /** 生育保险 (AAE140): whether maternity is asked for.
         * @param column one a row: 1 or 0
         * @return this */
        public Columns maternity(byte[] column) {
            in(6, "maternity", column);
            return this;
        }

        /** 生育保险 (AAE140): whether maternity is asked for.
         * @param column one a row: 1 or 0
         * @return this */
        public Columns maternity(ByteBuffer column) {
            in(6, "maternity", column);
            return this;
        }

        /** 失业保险 (AAE140): whether unemployment is asked for.
         * @param column one a row: 1 or 0
         * @return this */
        public Columns unemployment(byte[] column) {
            in(7, "unemployment", column);
            return this;
        }

        /** 失业保险 (AAE140): whether unemployment is asked for.
         * @param column one a row: 1 or 0
         * @return this */
        public Columns unemployment(ByteBuffer column) {
            in(7, "unemployment", column);
            return this;
        }

        /** 工伤保险 (AAE140): whether work injury is asked for.
         * @param column one a row: 1 or 0
         * @return this */
        public Columns injury(byte[] column) {
            in(8, "injury", column);
            return this;
        }

        /** 工伤保险 (AAE140): whether work injury is asked for.
         * @param column one a row: 1 or 0
         * @return this */
        public Columns injury(ByteBuffer column) {
            in(8, "injury", column);
            return this;
        }

        /** 工资 (AAC040): monthly wage, allowance or base that the source names, before the limits.
         * @param column one a row: fen
         * @return this */
        public Columns wage(long[] column) {
            in(9, "wage", column);
            return this;
        }

        /** 工资 (AAC040): monthly wage, allowance or base that the source names, before the limits.
         * @param column one a row: fen
         * @return this */
        public Columns wage(ByteBuffer column) {
            in(9, "wage", column);
            return this;
        }

        /** 申报工资: amount that is held against the limits.
         * @param column one a row: fen
         * @return this */
        public Columns outDeclared(long[] column) {
            out(0, "declared", column);
            return this;
        }

        /** 申报工资: amount that is held against the limits.
         * @param column one a row: fen
         * @return this */
        public Columns outDeclared(ByteBuffer column) {
            out(0, "declared", column);
            return this;
        }

        /** 养老缴费基数 (AAE180): payment base of pension.
         * @param column one a row: fen
         * @return this */
        public Columns outPensionBase(long[] column) {
            out(1, "pension_base", column);
            return this;
        }

        /** 养老缴费基数 (AAE180): payment base of pension.
         * @param column one a row: fen
         * @return this */
        public Columns outPensionBase(ByteBuffer column) {
            out(1, "pension_base", column);
            return this;
        }

        /** 医疗缴费基数 (AAE180): payment base of medical.
         * @param column one a row: fen
         * @return this */
        public Columns outMedicalBase(long[] column) {
            out(2, "medical_base", column);
            return this;
        }

        /** 医疗缴费基数 (AAE180): payment base of medical.
         * @param column one a row: fen
         * @return this */
        public Columns outMedicalBase(ByteBuffer column) {
            out(2, "medical_base", column);
            return this;
        }

        /** 生育缴费基数 (AAE180): payment base of maternity.
         * @param column one a row: fen
         * @return this */
        public Columns outMaternityBase(long[] column) {
            out(3, "maternity_base", column);
            return this;
        }

        /** 生育缴费基数 (AAE180): payment base of maternity.
         * @param column one a row: fen
         * @return this */
        public Columns outMaternityBase(ByteBuffer column) {
            out(3, "maternity_base", column);
            return this;
        }

        /** 失业缴费基数 (AAE180): payment base of unemployment.
         * @param column one a row: fen
         * @return this */
        public Columns outUnemploymentBase(long[] column) {
            out(4, "unemployment_base", column);
            return this;
        }

        /** 失业缴费基数 (AAE180): payment base of unemployment.
         * @param column one a row: fen
         * @return this */
        public Columns outUnemploymentBase(ByteBuffer column) {
            out(4, "unemployment_base", column);
            return this;
        }

        /** 工伤缴费基数 (AAE180): payment base of work injury.
         * @param column one a row: fen
         * @return this */
        public Columns outInjuryBase(long[] column) {
            out(5, "injury_base", column);
            return this;
        }

        /** 工伤缴费基数 (AAE180): payment base of work injury.
         * @param column one a row: fen
         * @return this */
        public Columns outInjuryBase(ByteBuffer column) {
            out(5, "injury_base", column);
            return this;
        }
    }
}
