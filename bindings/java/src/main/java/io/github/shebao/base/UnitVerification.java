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

/** 年度缴费基数申报核定: a unit's declared wages held against the wages over a payment year. 郑州市企业职工基本养老保险条例 art. 8; 河南省工伤保险条例 art. 24, 25 */
public final class UnitVerification {
    /** The operation as requests name it. */
    public static final String OP = "base.unit_verification@1";

    private UnitVerification() {
    }

    /** A request without anything set.
     * @return the request */
    public static Request request() {
        return new Request();
    }

    /** 申报名册: who works here, the wage and what was declared; a change of either is a further row. */
    public static final class RosterRow extends io.github.shebao.Row {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "count person",
                "month from",
                "month until",
                "choice source previous_year first_month undeclared allowance_severe allowance_middle chosen",
                "money wage",
                "money declared_wage",
                "flag rural_contract");

        /** Without anything set. */
        public RosterRow() {
            super(FIELDS);
        }

        /** 个人序号: the caller's number of the person. Needed.
         * @param count a whole number
         * @return this */
        public RosterRow person(long count) {
            put(0, count);
            return this;
        }

        /** 开始年月 (AAE041): first month. Needed.
         * @param month a month
         * @return this */
        public RosterRow from(YearMonth month) {
            putMonth(1, month);
            return this;
        }

        /** 开始年月 (AAE041): first month. Needed.
         * @param yyyymm yyyymm
         * @return this */
        public RosterRow from(int yyyymm) {
            put(1, yyyymm);
            return this;
        }

        /** 终止年月之次月 (AAE042): first month after. Needed.
         * @param month a month
         * @return this */
        public RosterRow until(YearMonth month) {
            putMonth(2, month);
            return this;
        }

        /** 终止年月之次月 (AAE042): first month after. Needed.
         * @param yyyymm yyyymm
         * @return this */
        public RosterRow until(int yyyymm) {
            put(2, yyyymm);
            return this;
        }

        /** 工资来源: what the wage given is. Needed.
         * @param word one of its words
         * @return this */
        public RosterRow source(Source word) {
            putWord(3, word);
            return this;
        }

        /** 工资 (AAC040): monthly wage, allowance or base that the source names, before the limits. Needed.
         * @param yuan yuan, two places
         * @return this */
        public RosterRow wage(BigDecimal yuan) {
            putMoney(4, yuan);
            return this;
        }

        /** 工资 (AAC040): monthly wage, allowance or base that the source names, before the limits. Needed.
         * @param fen fen
         * @return this */
        public RosterRow wageFen(long fen) {
            put(4, fen);
            return this;
        }

        /** 申报工资 (AAC040): wage that was declared, before the limits; where none was, the base in force. Needed.
         * @param yuan yuan, two places
         * @return this */
        public RosterRow declaredWage(BigDecimal yuan) {
            putMoney(5, yuan);
            return this;
        }

        /** 申报工资 (AAC040): wage that was declared, before the limits; where none was, the base in force. Needed.
         * @param fen fen
         * @return this */
        public RosterRow declaredWageFen(long fen) {
            put(5, fen);
            return this;
        }

        /** 农民合同制工人: whether the person is a rural contract worker.
         * @param yes true or false
         * @return this */
        public RosterRow ruralContract(boolean yes) {
            put(6, yes ? 1 : 0);
            return this;
        }
    }

    /** 明细: one row a person, kind and stretch of months with the same bases, in order of the roster. */
    public static final class LinesRow extends io.github.shebao.Row {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "count person",
                "choice item pension medical maternity unemployment injury annuity",
                "month from",
                "month until",
                "money declared_base",
                "money verified_base",
                "money base_difference",
                "choice reason agrees raised_to_floor capped under_declared over_declared",
                "money employer_before",
                "money employer_after",
                "money employer_difference",
                "money employee_before",
                "money employee_after",
                "money employee_difference",
                "money difference");

        /** Without anything set. */
        private LinesRow() {
            super(FIELDS);
        }

        /** 个人序号: the caller's number of the person.
         * @return a whole number */
        public long person() {
            return getNumber(0);
        }

        /** 征收品目: kind of insurance, or the annuity.
         * @return one of its words */
        public Item item() {
            return getWord(1, Item.values());
        }

        /** 开始年月 (AAE041): first month.
         * @return a month */
        public YearMonth from() {
            return getMonth(2);
        }

        /** 开始年月 (AAE041): first month.
         * @return yyyymm */
        public int fromNumber() {
            return (int) getNumber(2);
        }

        /** 终止年月之次月 (AAE042): first month after.
         * @return a month */
        public YearMonth until() {
            return getMonth(3);
        }

        /** 终止年月之次月 (AAE042): first month after.
         * @return yyyymm */
        public int untilNumber() {
            return (int) getNumber(3);
        }

        /** 申报缴费基数 (AAE180): payment base that follows from what was declared.
         * @return yuan, two places */
        public BigDecimal declaredBase() {
            return getMoney(4);
        }

        /** 申报缴费基数 (AAE180): payment base that follows from what was declared.
         * @return fen */
        public long declaredBaseFen() {
            return getNumber(4);
        }

        /** 核定缴费基数 (AAE180): payment base that follows from the wage.
         * @return yuan, two places */
        public BigDecimal verifiedBase() {
            return getMoney(5);
        }

        /** 核定缴费基数 (AAE180): payment base that follows from the wage.
         * @return fen */
        public long verifiedBaseFen() {
            return getNumber(5);
        }

        /** 基数差额 (AAE180): verified less declared base.
         * @return yuan, two places */
        public BigDecimal baseDifference() {
            return getMoney(6);
        }

        /** 基数差额 (AAE180): verified less declared base.
         * @return fen */
        public long baseDifferenceFen() {
            return getNumber(6);
        }

        /** 核定结果: why the base is or is not what was declared.
         * @return one of its words */
        public Reason reason() {
            return getWord(7, Reason.values());
        }

        /** 单位应缴，按申报: employer's premium on what was declared.
         * @return yuan, two places; null where it is absent */
        public BigDecimal employerBefore() {
            return getMoney(8);
        }

        /** 单位应缴，按申报: employer's premium on what was declared.
         * @return fen; refused with 201 where it is absent */
        public long employerBeforeFen() {
            return getNumber(8);
        }

        /** 单位应缴，按核定: employer's premium on the verified base.
         * @return yuan, two places; null where it is absent */
        public BigDecimal employerAfter() {
            return getMoney(9);
        }

        /** 单位应缴，按核定: employer's premium on the verified base.
         * @return fen; refused with 201 where it is absent */
        public long employerAfterFen() {
            return getNumber(9);
        }

        /** 单位差额: employer's premium that the difference moves.
         * @return yuan, two places; null where it is absent */
        public BigDecimal employerDifference() {
            return getMoney(10);
        }

        /** 单位差额: employer's premium that the difference moves.
         * @return fen; refused with 201 where it is absent */
        public long employerDifferenceFen() {
            return getNumber(10);
        }

        /** 个人应缴，按申报: employee's premium on what was declared.
         * @return yuan, two places; null where it is absent */
        public BigDecimal employeeBefore() {
            return getMoney(11);
        }

        /** 个人应缴，按申报: employee's premium on what was declared.
         * @return fen; refused with 201 where it is absent */
        public long employeeBeforeFen() {
            return getNumber(11);
        }

        /** 个人应缴，按核定: employee's premium on the verified base.
         * @return yuan, two places; null where it is absent */
        public BigDecimal employeeAfter() {
            return getMoney(12);
        }

        /** 个人应缴，按核定: employee's premium on the verified base.
         * @return fen; refused with 201 where it is absent */
        public long employeeAfterFen() {
            return getNumber(12);
        }

        /** 个人差额: employee's premium that the difference moves.
         * @return yuan, two places; null where it is absent */
        public BigDecimal employeeDifference() {
            return getMoney(13);
        }

        /** 个人差额: employee's premium that the difference moves.
         * @return fen; refused with 201 where it is absent */
        public long employeeDifferenceFen() {
            return getNumber(13);
        }

        /** 差额合计: all that the difference moves.
         * @return yuan, two places; null where it is absent */
        public BigDecimal difference() {
            return getMoney(14);
        }

        /** 差额合计: all that the difference moves.
         * @return fen; refused with 201 where it is absent */
        public long differenceFen() {
            return getNumber(14);
        }
    }

    /** 未能核定的明细: rows without a result, each with its error number. */
    public static final class FailedRow extends io.github.shebao.Row {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "count person",
                "month month",
                "choice item pension medical maternity unemployment injury annuity",
                "count error");

        /** Without anything set. */
        private FailedRow() {
            super(FIELDS);
        }

        /** 个人序号: the caller's number of the person.
         * @return a whole number */
        public long person() {
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

        /** 征收品目: kind of insurance, or the annuity.
         * @return one of its words */
        public Item item() {
            return getWord(2, Item.values());
        }

        /** 错误号: number of the error.
         * @return a whole number */
        public long error() {
            return getNumber(3);
        }
    }

    /** 按险种合计: sums by kind; no amounts where a row of it failed. */
    public static final class ItemsRow extends io.github.shebao.Row {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "choice item pension medical maternity unemployment injury annuity",
                "count rows",
                "count differing",
                "count failed_rows",
                "money employer_before",
                "money employer_after",
                "money employer_difference",
                "money employee_before",
                "money employee_after",
                "money employee_difference",
                "money difference");

        /** Without anything set. */
        private ItemsRow() {
            super(FIELDS);
        }

        /** 征收品目: kind of insurance, or the annuity.
         * @return one of its words */
        public Item item() {
            return getWord(0, Item.values());
        }

        /** 人次: rows verified, one a person and month.
         * @return a whole number */
        public long rows() {
            return getNumber(1);
        }

        /** 基数不符人次: rows with another base than the declared one.
         * @return a whole number */
        public long differing() {
            return getNumber(2);
        }

        /** 未能核定人次: rows without a result.
         * @return a whole number */
        public long failedRows() {
            return getNumber(3);
        }

        /** 单位应缴，按申报: employer's premium on what was declared.
         * @return yuan, two places; null where it is absent */
        public BigDecimal employerBefore() {
            return getMoney(4);
        }

        /** 单位应缴，按申报: employer's premium on what was declared.
         * @return fen; refused with 201 where it is absent */
        public long employerBeforeFen() {
            return getNumber(4);
        }

        /** 单位应缴，按核定: employer's premium on the verified base.
         * @return yuan, two places; null where it is absent */
        public BigDecimal employerAfter() {
            return getMoney(5);
        }

        /** 单位应缴，按核定: employer's premium on the verified base.
         * @return fen; refused with 201 where it is absent */
        public long employerAfterFen() {
            return getNumber(5);
        }

        /** 单位差额: employer's premium that the difference moves.
         * @return yuan, two places; null where it is absent */
        public BigDecimal employerDifference() {
            return getMoney(6);
        }

        /** 单位差额: employer's premium that the difference moves.
         * @return fen; refused with 201 where it is absent */
        public long employerDifferenceFen() {
            return getNumber(6);
        }

        /** 个人应缴，按申报: employee's premium on what was declared.
         * @return yuan, two places; null where it is absent */
        public BigDecimal employeeBefore() {
            return getMoney(7);
        }

        /** 个人应缴，按申报: employee's premium on what was declared.
         * @return fen; refused with 201 where it is absent */
        public long employeeBeforeFen() {
            return getNumber(7);
        }

        /** 个人应缴，按核定: employee's premium on the verified base.
         * @return yuan, two places; null where it is absent */
        public BigDecimal employeeAfter() {
            return getMoney(8);
        }

        /** 个人应缴，按核定: employee's premium on the verified base.
         * @return fen; refused with 201 where it is absent */
        public long employeeAfterFen() {
            return getNumber(8);
        }

        /** 个人差额: employee's premium that the difference moves.
         * @return yuan, two places; null where it is absent */
        public BigDecimal employeeDifference() {
            return getMoney(9);
        }

        /** 个人差额: employee's premium that the difference moves.
         * @return fen; refused with 201 where it is absent */
        public long employeeDifferenceFen() {
            return getNumber(9);
        }

        /** 差额合计: all that the difference moves.
         * @return yuan, two places; null where it is absent */
        public BigDecimal difference() {
            return getMoney(10);
        }

        /** 差额合计: all that the difference moves.
         * @return fen; refused with 201 where it is absent */
        public long differenceFen() {
            return getNumber(10);
        }
    }

    /** 按险种和核定结果合计: sums by kind and reason; no amounts where a row of the kind failed. */
    public static final class ReasonsRow extends io.github.shebao.Row {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "choice item pension medical maternity unemployment injury annuity",
                "choice reason agrees raised_to_floor capped under_declared over_declared",
                "count rows",
                "money employer_before",
                "money employer_after",
                "money employer_difference",
                "money employee_before",
                "money employee_after",
                "money employee_difference",
                "money difference");

        /** Without anything set. */
        private ReasonsRow() {
            super(FIELDS);
        }

        /** 征收品目: kind of insurance, or the annuity.
         * @return one of its words */
        public Item item() {
            return getWord(0, Item.values());
        }

        /** 核定结果: why the base is or is not what was declared.
         * @return one of its words */
        public Reason reason() {
            return getWord(1, Reason.values());
        }

        /** 人次: rows verified, one a person and month.
         * @return a whole number */
        public long rows() {
            return getNumber(2);
        }

        /** 单位应缴，按申报: employer's premium on what was declared.
         * @return yuan, two places; null where it is absent */
        public BigDecimal employerBefore() {
            return getMoney(3);
        }

        /** 单位应缴，按申报: employer's premium on what was declared.
         * @return fen; refused with 201 where it is absent */
        public long employerBeforeFen() {
            return getNumber(3);
        }

        /** 单位应缴，按核定: employer's premium on the verified base.
         * @return yuan, two places; null where it is absent */
        public BigDecimal employerAfter() {
            return getMoney(4);
        }

        /** 单位应缴，按核定: employer's premium on the verified base.
         * @return fen; refused with 201 where it is absent */
        public long employerAfterFen() {
            return getNumber(4);
        }

        /** 单位差额: employer's premium that the difference moves.
         * @return yuan, two places; null where it is absent */
        public BigDecimal employerDifference() {
            return getMoney(5);
        }

        /** 单位差额: employer's premium that the difference moves.
         * @return fen; refused with 201 where it is absent */
        public long employerDifferenceFen() {
            return getNumber(5);
        }

        /** 个人应缴，按申报: employee's premium on what was declared.
         * @return yuan, two places; null where it is absent */
        public BigDecimal employeeBefore() {
            return getMoney(6);
        }

        /** 个人应缴，按申报: employee's premium on what was declared.
         * @return fen; refused with 201 where it is absent */
        public long employeeBeforeFen() {
            return getNumber(6);
        }

        /** 个人应缴，按核定: employee's premium on the verified base.
         * @return yuan, two places; null where it is absent */
        public BigDecimal employeeAfter() {
            return getMoney(7);
        }

        /** 个人应缴，按核定: employee's premium on the verified base.
         * @return fen; refused with 201 where it is absent */
        public long employeeAfterFen() {
            return getNumber(7);
        }

        /** 个人差额: employee's premium that the difference moves.
         * @return yuan, two places; null where it is absent */
        public BigDecimal employeeDifference() {
            return getMoney(8);
        }

        /** 个人差额: employee's premium that the difference moves.
         * @return fen; refused with 201 where it is absent */
        public long employeeDifferenceFen() {
            return getNumber(8);
        }

        /** 差额合计: all that the difference moves.
         * @return yuan, two places; null where it is absent */
        public BigDecimal difference() {
            return getMoney(9);
        }

        /** 差额合计: all that the difference moves.
         * @return fen; refused with 201 where it is absent */
        public long differenceFen() {
            return getNumber(9);
        }
    }

    /** What is asked: 年度缴费基数申报核定: a unit's declared wages held against the wages over a payment year. 郑州市企业职工基本养老保险条例 art. 8; 河南省工伤保险条例 art. 24, 25 */
    public static final class Request extends io.github.shebao.Request<Result> {
        static final Fields FIELDS = Fields.of(new Fields[] {RosterRow.FIELDS},
                "region region",
                "month from",
                "month until",
                "choice payer enterprise funded institution social proprietor flexible",
                "choice employer_size small large social",
                "flag pension",
                "flag medical",
                "flag maternity",
                "flag unemployment",
                "flag injury",
                "rate injury_rate",
                "flag annuity",
                "flag differing_only",
                "list roster");

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

        /** 开始年月 (AAE041): first month verified. Needed.
         * @param month a month
         * @return this */
        public Request from(YearMonth month) {
            putMonth(1, month);
            return this;
        }

        /** 开始年月 (AAE041): first month verified. Needed.
         * @param yyyymm yyyymm
         * @return this */
        public Request from(int yyyymm) {
            put(1, yyyymm);
            return this;
        }

        /** 终止年月之次月 (AAE042): first month after. Needed.
         * @param month a month
         * @return this */
        public Request until(YearMonth month) {
            putMonth(2, month);
            return this;
        }

        /** 终止年月之次月 (AAE042): first month after. Needed.
         * @param yyyymm yyyymm
         * @return this */
        public Request until(int yyyymm) {
            put(2, yyyymm);
            return this;
        }

        /** 缴费主体: who pays. Needed.
         * @param word one of its words
         * @return this */
        public Request payer(Payer word) {
            putWord(3, word);
            return this;
        }

        /** 用人单位规模: size of the employer; needed for pension, unemployment and injury of 2020-02 to 2020-12.
         * @param word one of its words
         * @return this */
        public Request employerSize(EmployerSize word) {
            putWord(4, word);
            return this;
        }

        /** 基本养老保险 (AAE140): whether basic pension is asked for.
         * @param yes true or false
         * @return this */
        public Request pension(boolean yes) {
            put(5, yes ? 1 : 0);
            return this;
        }

        /** 职工基本医疗保险 (AAE140): whether basic medical is asked for.
         * @param yes true or false
         * @return this */
        public Request medical(boolean yes) {
            put(6, yes ? 1 : 0);
            return this;
        }

        /** 生育保险 (AAE140): whether maternity is asked for.
         * @param yes true or false
         * @return this */
        public Request maternity(boolean yes) {
            put(7, yes ? 1 : 0);
            return this;
        }

        /** 失业保险 (AAE140): whether unemployment is asked for.
         * @param yes true or false
         * @return this */
        public Request unemployment(boolean yes) {
            put(8, yes ? 1 : 0);
            return this;
        }

        /** 工伤保险 (AAE140): whether work injury is asked for.
         * @param yes true or false
         * @return this */
        public Request injury(boolean yes) {
            put(9, yes ? 1 : 0);
            return this;
        }

        /** 工伤保险费率: the unit's work-injury rate in force, float and phased cut included.
         * @param share a share of one, to parts per million: 0.0032 is 0.32 %
         * @return this */
        public Request injuryRate(BigDecimal share) {
            putRate(10, share);
            return this;
        }

        /** 工伤保险费率: the unit's work-injury rate in force, float and phased cut included.
         * @param ppm parts per million
         * @return this */
        public Request injuryRatePpm(int ppm) {
            put(10, ppm);
            return this;
        }

        /** 职业年金 (AAE140): whether the occupational annuity of public institutions is asked for.
         * @param yes true or false
         * @return this */
        public Request annuity(boolean yes) {
            put(11, yes ? 1 : 0);
            return this;
        }

        /** 只列差异: whether only lines with another base than the declared one are listed; sums are of all.
         * @param yes true or false
         * @return this */
        public Request differingOnly(boolean yes) {
            put(12, yes ? 1 : 0);
            return this;
        }

        /** 申报名册: who works here, the wage and what was declared; a change of either is a further row.
         * @param rows all of them
         * @return this */
        public Request roster(Iterable<RosterRow> rows) {
            putList(13, rows);
            return this;
        }

        /** 申报名册: who works here, the wage and what was declared; a change of either is a further row: one more.
         * @param row the next
         * @return this */
        public Request addRoster(RosterRow row) {
            putOne(13, row);
            return this;
        }
    }

    /** The result: 年度缴费基数申报核定: a unit's declared wages held against the wages over a payment year. 郑州市企业职工基本养老保险条例 art. 8; 河南省工伤保险条例 art. 24, 25 */
    public static final class Result extends io.github.shebao.Result {
        static final Fields FIELDS = Fields.of(new Fields[] {LinesRow.FIELDS, FailedRow.FIELDS, ItemsRow.FIELDS, ReasonsRow.FIELDS},
                "count rows",
                "list lines",
                "list failed",
                "list items",
                "list reasons",
                "money employer_before",
                "money employer_after",
                "money employer_difference",
                "money employee_before",
                "money employee_after",
                "money employee_difference",
                "money difference");

        /** Without anything set. */
        private Result() {
            super(FIELDS);
        }

        /** 人次: rows verified, one a person, month and kind.
         * @return a whole number */
        public long rows() {
            return getNumber(0);
        }

        /** 明细: one row a person, kind and stretch of months with the same bases, in order of the roster.
         * @return all of them */
        public List<LinesRow> lines() {
            return getList(1, LinesRow.class);
        }

        /** 未能核定的明细: rows without a result, each with its error number.
         * @return all of them */
        public List<FailedRow> failed() {
            return getList(2, FailedRow.class);
        }

        /** 按险种合计: sums by kind; no amounts where a row of it failed.
         * @return all of them */
        public List<ItemsRow> items() {
            return getList(3, ItemsRow.class);
        }

        /** 按险种和核定结果合计: sums by kind and reason; no amounts where a row of the kind failed.
         * @return all of them */
        public List<ReasonsRow> reasons() {
            return getList(4, ReasonsRow.class);
        }

        /** 单位应缴，按申报: employer's premium on what was declared.
         * @return yuan, two places; null where it is absent */
        public BigDecimal employerBefore() {
            return getMoney(5);
        }

        /** 单位应缴，按申报: employer's premium on what was declared.
         * @return fen; refused with 201 where it is absent */
        public long employerBeforeFen() {
            return getNumber(5);
        }

        /** 单位应缴，按核定: employer's premium on the verified base.
         * @return yuan, two places; null where it is absent */
        public BigDecimal employerAfter() {
            return getMoney(6);
        }

        /** 单位应缴，按核定: employer's premium on the verified base.
         * @return fen; refused with 201 where it is absent */
        public long employerAfterFen() {
            return getNumber(6);
        }

        /** 单位差额: employer's premium that the difference moves.
         * @return yuan, two places; null where it is absent */
        public BigDecimal employerDifference() {
            return getMoney(7);
        }

        /** 单位差额: employer's premium that the difference moves.
         * @return fen; refused with 201 where it is absent */
        public long employerDifferenceFen() {
            return getNumber(7);
        }

        /** 个人应缴，按申报: employee's premium on what was declared.
         * @return yuan, two places; null where it is absent */
        public BigDecimal employeeBefore() {
            return getMoney(8);
        }

        /** 个人应缴，按申报: employee's premium on what was declared.
         * @return fen; refused with 201 where it is absent */
        public long employeeBeforeFen() {
            return getNumber(8);
        }

        /** 个人应缴，按核定: employee's premium on the verified base.
         * @return yuan, two places; null where it is absent */
        public BigDecimal employeeAfter() {
            return getMoney(9);
        }

        /** 个人应缴，按核定: employee's premium on the verified base.
         * @return fen; refused with 201 where it is absent */
        public long employeeAfterFen() {
            return getNumber(9);
        }

        /** 个人差额: employee's premium that the difference moves.
         * @return yuan, two places; null where it is absent */
        public BigDecimal employeeDifference() {
            return getMoney(10);
        }

        /** 个人差额: employee's premium that the difference moves.
         * @return fen; refused with 201 where it is absent */
        public long employeeDifferenceFen() {
            return getNumber(10);
        }

        /** 差额合计: all that the difference moves.
         * @return yuan, two places; null where it is absent */
        public BigDecimal difference() {
            return getMoney(11);
        }

        /** 差额合计: all that the difference moves.
         * @return fen; refused with 201 where it is absent */
        public long differenceFen() {
            return getNumber(11);
        }

        @Override
        protected Values newRow(int place) {
            switch (place) {
                case 1: return new LinesRow();
                case 2: return new FailedRow();
                case 3: return new ItemsRow();
                case 4: return new ReasonsRow();
                default: return super.newRow(place);
            }
        }
    }
}
