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

/** 缴费基数申报核定: declared wage of one person held against the base that follows, one kind and month. 郑州市企业职工基本养老保险条例 art. 8; 河南省工伤保险条例 art. 24, 25 */
public final class Verification {
    /** The operation as requests name it. */
    public static final String OP = "base.verification@1";

    private Verification() {
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

    /** What is asked: 缴费基数申报核定: declared wage of one person held against the base that follows, one kind and month. 郑州市企业职工基本养老保险条例 art. 8; 河南省工伤保险条例 art. 24, 25 */
    public static final class Request extends io.github.shebao.Request<Result> {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "region region",
                "month month",
                "choice payer enterprise funded institution social proprietor flexible",
                "choice source previous_year first_month undeclared allowance_severe allowance_middle chosen",
                "choice kind pension medical maternity unemployment injury",
                "money wage",
                "money declared_wage");

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

        /** 险种: kind of insurance. Needed.
         * @param word one of its words
         * @return this */
        public Request kind(Kind word) {
            putWord(4, word);
            return this;
        }

        /** 工资 (AAC040): monthly wage, allowance or base that the source names, before the limits. Needed.
         * @param yuan yuan, two places
         * @return this */
        public Request wage(BigDecimal yuan) {
            putMoney(5, yuan);
            return this;
        }

        /** 工资 (AAC040): monthly wage, allowance or base that the source names, before the limits. Needed.
         * @param fen fen
         * @return this */
        public Request wageFen(long fen) {
            put(5, fen);
            return this;
        }

        /** 申报工资 (AAC040): wage that was declared, before the limits; where none was, the base in force. Needed.
         * @param yuan yuan, two places
         * @return this */
        public Request declaredWage(BigDecimal yuan) {
            putMoney(6, yuan);
            return this;
        }

        /** 申报工资 (AAC040): wage that was declared, before the limits; where none was, the base in force. Needed.
         * @param fen fen
         * @return this */
        public Request declaredWageFen(long fen) {
            put(6, fen);
            return this;
        }
    }

    /** The result: 缴费基数申报核定: declared wage of one person held against the base that follows, one kind and month. 郑州市企业职工基本养老保险条例 art. 8; 河南省工伤保险条例 art. 24, 25 */
    public static final class Result extends io.github.shebao.Result {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "money verified_wage",
                "money verified_base",
                "money declared_base",
                "money base_difference",
                "choice reason agrees raised_to_floor capped under_declared over_declared");

        /** Without anything set. */
        private Result() {
            super(FIELDS);
        }

        /** 核定工资: wage as it should have been declared.
         * @return yuan, two places; null where it is absent */
        public BigDecimal verifiedWage() {
            return getMoney(0);
        }

        /** 核定工资: wage as it should have been declared.
         * @return fen; refused with 201 where it is absent */
        public long verifiedWageFen() {
            return getNumber(0);
        }

        /** 核定缴费基数 (AAE180): payment base that follows from the wage.
         * @return yuan, two places; null where it is absent */
        public BigDecimal verifiedBase() {
            return getMoney(1);
        }

        /** 核定缴费基数 (AAE180): payment base that follows from the wage.
         * @return fen; refused with 201 where it is absent */
        public long verifiedBaseFen() {
            return getNumber(1);
        }

        /** 申报缴费基数 (AAE180): payment base that follows from what was declared.
         * @return yuan, two places; null where it is absent */
        public BigDecimal declaredBase() {
            return getMoney(2);
        }

        /** 申报缴费基数 (AAE180): payment base that follows from what was declared.
         * @return fen; refused with 201 where it is absent */
        public long declaredBaseFen() {
            return getNumber(2);
        }

        /** 基数差额 (AAE180): verified less declared base.
         * @return yuan, two places; null where it is absent */
        public BigDecimal baseDifference() {
            return getMoney(3);
        }

        /** 基数差额 (AAE180): verified less declared base.
         * @return fen; refused with 201 where it is absent */
        public long baseDifferenceFen() {
            return getNumber(3);
        }

        /** 核定结果: why the base is or is not what was declared.
         * @return one of its words */
        public Reason reason() {
            return getWord(4, Reason.values());
        }
    }

    /** Many rows: 缴费基数申报核定: declared wage of one person held against the base that follows, one kind and month. 郑州市企业职工基本养老保险条例 art. 8; 河南省工伤保险条例 art. 24, 25 */
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

        /** 险种: kind of insurance.
         * @param column one a row: 0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险
         * @return this */
        public Columns kind(byte[] column) {
            in(4, "kind", column);
            return this;
        }

        /** 险种: kind of insurance.
         * @param column one a row: 0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险
         * @return this */
        public Columns kind(ByteBuffer column) {
            in(4, "kind", column);
            return this;
        }

        /** 工资 (AAC040): monthly wage, allowance or base that the source names, before the limits.
         * @param column one a row: fen
         * @return this */
        public Columns wage(long[] column) {
            in(5, "wage", column);
            return this;
        }

        /** 工资 (AAC040): monthly wage, allowance or base that the source names, before the limits.
         * @param column one a row: fen
         * @return this */
        public Columns wage(ByteBuffer column) {
            in(5, "wage", column);
            return this;
        }

        /** 申报工资 (AAC040): wage that was declared, before the limits; where none was, the base in force.
         * @param column one a row: fen
         * @return this */
        public Columns declaredWage(long[] column) {
            in(6, "declared_wage", column);
            return this;
        }

        /** 申报工资 (AAC040): wage that was declared, before the limits; where none was, the base in force.
         * @param column one a row: fen
         * @return this */
        public Columns declaredWage(ByteBuffer column) {
            in(6, "declared_wage", column);
            return this;
        }

        /** 核定工资: wage as it should have been declared.
         * @param column one a row: fen
         * @return this */
        public Columns outVerifiedWage(long[] column) {
            out(0, "verified_wage", column);
            return this;
        }

        /** 核定工资: wage as it should have been declared.
         * @param column one a row: fen
         * @return this */
        public Columns outVerifiedWage(ByteBuffer column) {
            out(0, "verified_wage", column);
            return this;
        }

        /** 核定缴费基数 (AAE180): payment base that follows from the wage.
         * @param column one a row: fen
         * @return this */
        public Columns outVerifiedBase(long[] column) {
            out(1, "verified_base", column);
            return this;
        }

        /** 核定缴费基数 (AAE180): payment base that follows from the wage.
         * @param column one a row: fen
         * @return this */
        public Columns outVerifiedBase(ByteBuffer column) {
            out(1, "verified_base", column);
            return this;
        }

        /** 申报缴费基数 (AAE180): payment base that follows from what was declared.
         * @param column one a row: fen
         * @return this */
        public Columns outDeclaredBase(long[] column) {
            out(2, "declared_base", column);
            return this;
        }

        /** 申报缴费基数 (AAE180): payment base that follows from what was declared.
         * @param column one a row: fen
         * @return this */
        public Columns outDeclaredBase(ByteBuffer column) {
            out(2, "declared_base", column);
            return this;
        }

        /** 基数差额 (AAE180): verified less declared base.
         * @param column one a row: fen
         * @return this */
        public Columns outBaseDifference(long[] column) {
            out(3, "base_difference", column);
            return this;
        }

        /** 基数差额 (AAE180): verified less declared base.
         * @param column one a row: fen
         * @return this */
        public Columns outBaseDifference(ByteBuffer column) {
            out(3, "base_difference", column);
            return this;
        }

        /** 核定结果: why the base is or is not what was declared.
         * @param column one a row: 0 agrees 申报相符, 1 raised_to_floor 低于下限，按下限, 2 capped 高于上限，按上限, 3 under_declared 少报, 4 over_declared 多报
         * @return this */
        public Columns outReason(byte[] column) {
            out(4, "reason", column);
            return this;
        }

        /** 核定结果: why the base is or is not what was declared.
         * @param column one a row: 0 agrees 申报相符, 1 raised_to_floor 低于下限，按下限, 2 capped 高于上限，按上限, 3 under_declared 少报, 4 over_declared 多报
         * @return this */
        public Columns outReason(ByteBuffer column) {
            out(4, "reason", column);
            return this;
        }
    }
}
