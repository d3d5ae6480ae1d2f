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

    /** Many rows at once, lists as offsets and columns of their items.
     * @param rows how many
     * @return a table without any column set */
    public static Table table(int rows) {
        return new Table(rows);
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

        /** 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042). Needed.
         * @param month a month
         * @return this */
        public RosterRow until(YearMonth month) {
            putMonth(2, month);
            return this;
        }

        /** 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042). Needed.
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

        /** 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042).
         * @return a month */
        public YearMonth until() {
            return getMonth(3);
        }

        /** 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042).
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

        /** 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042). Needed.
         * @param month a month
         * @return this */
        public Request until(YearMonth month) {
            putMonth(2, month);
            return this;
        }

        /** 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042). Needed.
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

        /** 工伤保险费率: the unit's work-injury rate in force, float and phased cut included; given exactly where injury is asked for.
         * @param share a share of one, to parts per million: 0.0032 is 0.32 %
         * @return this */
        public Request injuryRate(BigDecimal share) {
            putRate(10, share);
            return this;
        }

        /** 工伤保险费率: the unit's work-injury rate in force, float and phased cut included; given exactly where injury is asked for.
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
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal employerBefore() {
            return getMoney(5);
        }

        /** 单位应缴，按申报: employer's premium on what was declared.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long employerBeforeFen() {
            return getNumber(5);
        }

        /** 单位应缴，按核定: employer's premium on the verified base.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal employerAfter() {
            return getMoney(6);
        }

        /** 单位应缴，按核定: employer's premium on the verified base.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long employerAfterFen() {
            return getNumber(6);
        }

        /** 单位差额: employer's premium that the difference moves.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal employerDifference() {
            return getMoney(7);
        }

        /** 单位差额: employer's premium that the difference moves.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long employerDifferenceFen() {
            return getNumber(7);
        }

        /** 个人应缴，按申报: employee's premium on what was declared.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal employeeBefore() {
            return getMoney(8);
        }

        /** 个人应缴，按申报: employee's premium on what was declared.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long employeeBeforeFen() {
            return getNumber(8);
        }

        /** 个人应缴，按核定: employee's premium on the verified base.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal employeeAfter() {
            return getMoney(9);
        }

        /** 个人应缴，按核定: employee's premium on the verified base.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long employeeAfterFen() {
            return getNumber(9);
        }

        /** 个人差额: employee's premium that the difference moves.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal employeeDifference() {
            return getMoney(10);
        }

        /** 个人差额: employee's premium that the difference moves.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long employeeDifferenceFen() {
            return getNumber(10);
        }

        /** 差额合计: all that the difference moves.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal difference() {
            return getMoney(11);
        }

        /** 差额合计: all that the difference moves.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
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

    /** Many rows: 年度缴费基数申报核定: a unit's declared wages held against the wages over a payment year. 郑州市企业职工基本养老保险条例 art. 8; 河南省工伤保险条例 art. 24, 25 */
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

        /** 开始年月 (AAE041): first month verified.
         * @param column one a row: yyyymm
         * @return this */
        public Table from(int[] column) {
            column(1, column);
            return this;
        }

        /** 开始年月 (AAE041): first month verified.
         * @param column one a row: yyyymm
         * @return this */
        public Table from(ByteBuffer column) {
            column(1, column);
            return this;
        }

        /** 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042).
         * @param column one a row: yyyymm
         * @return this */
        public Table until(int[] column) {
            column(2, column);
            return this;
        }

        /** 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042).
         * @param column one a row: yyyymm
         * @return this */
        public Table until(ByteBuffer column) {
            column(2, column);
            return this;
        }

        /** 缴费主体: who pays.
         * @param column one a row: 0 enterprise 企业及其职工, 1 funded 机关和全额拨款事业单位, 2 institution 差额拨款和自收自支事业单位, 3 social 民办非企业单位、社会团体等社会组织, 4 proprietor 有雇工的个体工商户, 5 flexible 灵活就业人员和无雇工的个体工商户
         * @return this */
        public Table payer(byte[] column) {
            column(3, column);
            return this;
        }

        /** 缴费主体: who pays.
         * @param column one a row: 0 enterprise 企业及其职工, 1 funded 机关和全额拨款事业单位, 2 institution 差额拨款和自收自支事业单位, 3 social 民办非企业单位、社会团体等社会组织, 4 proprietor 有雇工的个体工商户, 5 flexible 灵活就业人员和无雇工的个体工商户
         * @return this */
        public Table payer(ByteBuffer column) {
            column(3, column);
            return this;
        }

        /** 用人单位规模: size of the employer; needed for pension, unemployment and injury of 2020-02 to 2020-12.
         * @param column one a row: 0 small 中小微企业, 1 large 大型企业, 2 social 民办非企业单位、社会团体等社会组织
         * @return this */
        public Table employerSize(byte[] column) {
            column(4, column);
            return this;
        }

        /** 用人单位规模: size of the employer; needed for pension, unemployment and injury of 2020-02 to 2020-12.
         * @param column one a row: 0 small 中小微企业, 1 large 大型企业, 2 social 民办非企业单位、社会团体等社会组织
         * @return this */
        public Table employerSize(ByteBuffer column) {
            column(4, column);
            return this;
        }

        /** 基本养老保险 (AAE140): whether basic pension is asked for.
         * @param column one a row: 1 or 0
         * @return this */
        public Table pension(byte[] column) {
            column(5, column);
            return this;
        }

        /** 基本养老保险 (AAE140): whether basic pension is asked for.
         * @param column one a row: 1 or 0
         * @return this */
        public Table pension(ByteBuffer column) {
            column(5, column);
            return this;
        }

        /** 职工基本医疗保险 (AAE140): whether basic medical is asked for.
         * @param column one a row: 1 or 0
         * @return this */
        public Table medical(byte[] column) {
            column(6, column);
            return this;
        }

        /** 职工基本医疗保险 (AAE140): whether basic medical is asked for.
         * @param column one a row: 1 or 0
         * @return this */
        public Table medical(ByteBuffer column) {
            column(6, column);
            return this;
        }

        /** 生育保险 (AAE140): whether maternity is asked for.
         * @param column one a row: 1 or 0
         * @return this */
        public Table maternity(byte[] column) {
            column(7, column);
            return this;
        }

        /** 生育保险 (AAE140): whether maternity is asked for.
         * @param column one a row: 1 or 0
         * @return this */
        public Table maternity(ByteBuffer column) {
            column(7, column);
            return this;
        }

        /** 失业保险 (AAE140): whether unemployment is asked for.
         * @param column one a row: 1 or 0
         * @return this */
        public Table unemployment(byte[] column) {
            column(8, column);
            return this;
        }

        /** 失业保险 (AAE140): whether unemployment is asked for.
         * @param column one a row: 1 or 0
         * @return this */
        public Table unemployment(ByteBuffer column) {
            column(8, column);
            return this;
        }

        /** 工伤保险 (AAE140): whether work injury is asked for.
         * @param column one a row: 1 or 0
         * @return this */
        public Table injury(byte[] column) {
            column(9, column);
            return this;
        }

        /** 工伤保险 (AAE140): whether work injury is asked for.
         * @param column one a row: 1 or 0
         * @return this */
        public Table injury(ByteBuffer column) {
            column(9, column);
            return this;
        }

        /** 工伤保险费率: the unit's work-injury rate in force, float and phased cut included; given exactly where injury is asked for.
         * @param column one a row: parts per million
         * @return this */
        public Table injuryRate(int[] column) {
            column(10, column);
            return this;
        }

        /** 工伤保险费率: the unit's work-injury rate in force, float and phased cut included; given exactly where injury is asked for.
         * @param column one a row: parts per million
         * @return this */
        public Table injuryRate(ByteBuffer column) {
            column(10, column);
            return this;
        }

        /** 职业年金 (AAE140): whether the occupational annuity of public institutions is asked for.
         * @param column one a row: 1 or 0
         * @return this */
        public Table annuity(byte[] column) {
            column(11, column);
            return this;
        }

        /** 职业年金 (AAE140): whether the occupational annuity of public institutions is asked for.
         * @param column one a row: 1 or 0
         * @return this */
        public Table annuity(ByteBuffer column) {
            column(11, column);
            return this;
        }

        /** 只列差异: whether only lines with another base than the declared one are listed; sums are of all.
         * @param column one a row: 1 or 0
         * @return this */
        public Table differingOnly(byte[] column) {
            column(12, column);
            return this;
        }

        /** 只列差异: whether only lines with another base than the declared one are listed; sums are of all.
         * @param column one a row: 1 or 0
         * @return this */
        public Table differingOnly(ByteBuffer column) {
            column(12, column);
            return this;
        }

        /** 申报名册: who works here, the wage and what was declared; a change of either is a further row.
         * @param column offsets: row i has the items from offset i to before offset i + 1; one more than there are rows
         * @return this */
        public Table roster(int[] column) {
            column(13, column);
            return this;
        }

        /** 申报名册: who works here, the wage and what was declared; a change of either is a further row.
         * @param column offsets: row i has the items from offset i to before offset i + 1; one more than there are rows
         * @return this */
        public Table roster(long[] column) {
            column(13, column);
            return this;
        }

        /** 申报名册: who works here, the wage and what was declared; a change of either is a further row.
         * @param column offsets: row i has the items from offset i to before offset i + 1; one more than there are rows
         * @return this */
        public Table roster(ByteBuffer column) {
            column(13, column);
            return this;
        }

        /** 申报名册 / 个人序号: the caller's number of the person.
         * @param column one an item of <code>roster</code>: a whole number
         * @return this */
        public Table rosterPerson(long[] column) {
            column(13, 0, column);
            return this;
        }

        /** 申报名册 / 个人序号: the caller's number of the person.
         * @param column one an item of <code>roster</code>: a whole number
         * @return this */
        public Table rosterPerson(ByteBuffer column) {
            column(13, 0, column);
            return this;
        }

        /** 申报名册 / 开始年月 (AAE041): first month.
         * @param column one an item of <code>roster</code>: yyyymm
         * @return this */
        public Table rosterFrom(int[] column) {
            column(13, 1, column);
            return this;
        }

        /** 申报名册 / 开始年月 (AAE041): first month.
         * @param column one an item of <code>roster</code>: yyyymm
         * @return this */
        public Table rosterFrom(ByteBuffer column) {
            column(13, 1, column);
            return this;
        }

        /** 申报名册 / 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042).
         * @param column one an item of <code>roster</code>: yyyymm
         * @return this */
        public Table rosterUntil(int[] column) {
            column(13, 2, column);
            return this;
        }

        /** 申报名册 / 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042).
         * @param column one an item of <code>roster</code>: yyyymm
         * @return this */
        public Table rosterUntil(ByteBuffer column) {
            column(13, 2, column);
            return this;
        }

        /** 申报名册 / 工资来源: what the wage given is.
         * @param column one an item of <code>roster</code>: 0 previous_year 本人上年度月平均工资, 1 first_month 新参保人员首月工资, 2 undeclared 用人单位未申报，原缴费基数, 3 allowance_severe 一级至四级伤残津贴, 4 allowance_middle 五级、六级伤残津贴, 5 chosen 灵活就业人员自选基数
         * @return this */
        public Table rosterSource(byte[] column) {
            column(13, 3, column);
            return this;
        }

        /** 申报名册 / 工资来源: what the wage given is.
         * @param column one an item of <code>roster</code>: 0 previous_year 本人上年度月平均工资, 1 first_month 新参保人员首月工资, 2 undeclared 用人单位未申报，原缴费基数, 3 allowance_severe 一级至四级伤残津贴, 4 allowance_middle 五级、六级伤残津贴, 5 chosen 灵活就业人员自选基数
         * @return this */
        public Table rosterSource(ByteBuffer column) {
            column(13, 3, column);
            return this;
        }

        /** 申报名册 / 工资 (AAC040): monthly wage, allowance or base that the source names, before the limits.
         * @param column one an item of <code>roster</code>: fen
         * @return this */
        public Table rosterWage(long[] column) {
            column(13, 4, column);
            return this;
        }

        /** 申报名册 / 工资 (AAC040): monthly wage, allowance or base that the source names, before the limits.
         * @param column one an item of <code>roster</code>: fen
         * @return this */
        public Table rosterWage(ByteBuffer column) {
            column(13, 4, column);
            return this;
        }

        /** 申报名册 / 申报工资 (AAC040): wage that was declared, before the limits; where none was, the base in force.
         * @param column one an item of <code>roster</code>: fen
         * @return this */
        public Table rosterDeclaredWage(long[] column) {
            column(13, 5, column);
            return this;
        }

        /** 申报名册 / 申报工资 (AAC040): wage that was declared, before the limits; where none was, the base in force.
         * @param column one an item of <code>roster</code>: fen
         * @return this */
        public Table rosterDeclaredWage(ByteBuffer column) {
            column(13, 5, column);
            return this;
        }

        /** 申报名册 / 农民合同制工人: whether the person is a rural contract worker.
         * @param column one an item of <code>roster</code>: 1 or 0
         * @return this */
        public Table rosterRuralContract(byte[] column) {
            column(13, 6, column);
            return this;
        }

        /** 申报名册 / 农民合同制工人: whether the person is a rural contract worker.
         * @param column one an item of <code>roster</code>: 1 or 0
         * @return this */
        public Table rosterRuralContract(ByteBuffer column) {
            column(13, 6, column);
            return this;
        }
    }

    /** The results of many rows: 年度缴费基数申报核定: a unit's declared wages held against the wages over a payment year. 郑州市企业职工基本养老保险条例 art. 8; 河南省工伤保险条例 art. 24, 25 */
    public static final class TableResult extends io.github.shebao.TableResult {
        private TableResult() {
            super(Result.FIELDS);
        }

        /** 明细: one row a person, kind and stretch of months with the same bases, in order of the roster: how many all rows have.
         * @return the number */
        public int linesCount() {
            return count(1);
        }

        /** 未能核定的明细: rows without a result, each with its error number: how many all rows have.
         * @return the number */
        public int failedCount() {
            return count(2);
        }

        /** 按险种合计: sums by kind; no amounts where a row of it failed: how many all rows have.
         * @return the number */
        public int itemsCount() {
            return count(3);
        }

        /** 按险种和核定结果合计: sums by kind and reason; no amounts where a row of the kind failed: how many all rows have.
         * @return the number */
        public int reasonsCount() {
            return count(4);
        }

        /** 人次: rows verified, one a person, month and kind.
         * @return one a row: a whole number */
        public long[] rows() {
            return copy(0, new long[rowCount()]);
        }

        /** 人次: rows verified, one a person, month and kind.
         * @param into a direct buffer: one a row: a whole number */
        public void rows(ByteBuffer into) {
            copy(0, into);
        }

        /** 明细: one row a person, kind and stretch of months with the same bases, in order of the roster.
         * @return offsets: row i has the items from offset i to before offset i + 1; one more than there are rows */
        public int[] lines() {
            return copy(1, new int[rowCount() + 1]);
        }

        /** 明细: one row a person, kind and stretch of months with the same bases, in order of the roster.
         * @param into a direct buffer: offsets: row i has the items from offset i to before offset i + 1; one more than there are rows */
        public void lines(ByteBuffer into) {
            copy(1, into);
        }

        /** 明细 / 个人序号: the caller's number of the person.
         * @return one an item of <code>lines</code>: a whole number */
        public long[] linesPerson() {
            return copy(1, 0, new long[count(1)]);
        }

        /** 明细 / 个人序号: the caller's number of the person.
         * @param into a direct buffer: one an item of <code>lines</code>: a whole number */
        public void linesPerson(ByteBuffer into) {
            copy(1, 0, into);
        }

        /** 明细 / 征收品目: kind of insurance, or the annuity.
         * @return one an item of <code>lines</code>: 0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险, 5 annuity 职业年金 */
        public byte[] linesItem() {
            return copy(1, 1, new byte[count(1)]);
        }

        /** 明细 / 征收品目: kind of insurance, or the annuity.
         * @param into a direct buffer: one an item of <code>lines</code>: 0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险, 5 annuity 职业年金 */
        public void linesItem(ByteBuffer into) {
            copy(1, 1, into);
        }

        /** 明细 / 开始年月 (AAE041): first month.
         * @return one an item of <code>lines</code>: yyyymm */
        public int[] linesFrom() {
            return copy(1, 2, new int[count(1)]);
        }

        /** 明细 / 开始年月 (AAE041): first month.
         * @param into a direct buffer: one an item of <code>lines</code>: yyyymm */
        public void linesFrom(ByteBuffer into) {
            copy(1, 2, into);
        }

        /** 明细 / 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042).
         * @return one an item of <code>lines</code>: yyyymm */
        public int[] linesUntil() {
            return copy(1, 3, new int[count(1)]);
        }

        /** 明细 / 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042).
         * @param into a direct buffer: one an item of <code>lines</code>: yyyymm */
        public void linesUntil(ByteBuffer into) {
            copy(1, 3, into);
        }

        /** 明细 / 申报缴费基数 (AAE180): payment base that follows from what was declared.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesDeclaredBase() {
            return copy(1, 4, new long[count(1)]);
        }

        /** 明细 / 申报缴费基数 (AAE180): payment base that follows from what was declared.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesDeclaredBase(ByteBuffer into) {
            copy(1, 4, into);
        }

        /** 明细 / 核定缴费基数 (AAE180): payment base that follows from the wage.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesVerifiedBase() {
            return copy(1, 5, new long[count(1)]);
        }

        /** 明细 / 核定缴费基数 (AAE180): payment base that follows from the wage.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesVerifiedBase(ByteBuffer into) {
            copy(1, 5, into);
        }

        /** 明细 / 基数差额 (AAE180): verified less declared base.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesBaseDifference() {
            return copy(1, 6, new long[count(1)]);
        }

        /** 明细 / 基数差额 (AAE180): verified less declared base.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesBaseDifference(ByteBuffer into) {
            copy(1, 6, into);
        }

        /** 明细 / 核定结果: why the base is or is not what was declared.
         * @return one an item of <code>lines</code>: 0 agrees 申报相符, 1 raised_to_floor 低于下限，按下限, 2 capped 高于上限，按上限, 3 under_declared 少报, 4 over_declared 多报 */
        public byte[] linesReason() {
            return copy(1, 7, new byte[count(1)]);
        }

        /** 明细 / 核定结果: why the base is or is not what was declared.
         * @param into a direct buffer: one an item of <code>lines</code>: 0 agrees 申报相符, 1 raised_to_floor 低于下限，按下限, 2 capped 高于上限，按上限, 3 under_declared 少报, 4 over_declared 多报 */
        public void linesReason(ByteBuffer into) {
            copy(1, 7, into);
        }

        /** 明细 / 单位应缴，按申报: employer's premium on what was declared.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesEmployerBefore() {
            return copy(1, 8, new long[count(1)]);
        }

        /** 明细 / 单位应缴，按申报: employer's premium on what was declared.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesEmployerBefore(ByteBuffer into) {
            copy(1, 8, into);
        }

        /** 明细 / 单位应缴，按核定: employer's premium on the verified base.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesEmployerAfter() {
            return copy(1, 9, new long[count(1)]);
        }

        /** 明细 / 单位应缴，按核定: employer's premium on the verified base.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesEmployerAfter(ByteBuffer into) {
            copy(1, 9, into);
        }

        /** 明细 / 单位差额: employer's premium that the difference moves.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesEmployerDifference() {
            return copy(1, 10, new long[count(1)]);
        }

        /** 明细 / 单位差额: employer's premium that the difference moves.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesEmployerDifference(ByteBuffer into) {
            copy(1, 10, into);
        }

        /** 明细 / 个人应缴，按申报: employee's premium on what was declared.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesEmployeeBefore() {
            return copy(1, 11, new long[count(1)]);
        }

        /** 明细 / 个人应缴，按申报: employee's premium on what was declared.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesEmployeeBefore(ByteBuffer into) {
            copy(1, 11, into);
        }

        /** 明细 / 个人应缴，按核定: employee's premium on the verified base.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesEmployeeAfter() {
            return copy(1, 12, new long[count(1)]);
        }

        /** 明细 / 个人应缴，按核定: employee's premium on the verified base.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesEmployeeAfter(ByteBuffer into) {
            copy(1, 12, into);
        }

        /** 明细 / 个人差额: employee's premium that the difference moves.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesEmployeeDifference() {
            return copy(1, 13, new long[count(1)]);
        }

        /** 明细 / 个人差额: employee's premium that the difference moves.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesEmployeeDifference(ByteBuffer into) {
            copy(1, 13, into);
        }

        /** 明细 / 差额合计: all that the difference moves.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesDifference() {
            return copy(1, 14, new long[count(1)]);
        }

        /** 明细 / 差额合计: all that the difference moves.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesDifference(ByteBuffer into) {
            copy(1, 14, into);
        }

        /** 未能核定的明细: rows without a result, each with its error number.
         * @return offsets: row i has the items from offset i to before offset i + 1; one more than there are rows */
        public int[] failed() {
            return copy(2, new int[rowCount() + 1]);
        }

        /** 未能核定的明细: rows without a result, each with its error number.
         * @param into a direct buffer: offsets: row i has the items from offset i to before offset i + 1; one more than there are rows */
        public void failed(ByteBuffer into) {
            copy(2, into);
        }

        /** 未能核定的明细 / 个人序号: the caller's number of the person.
         * @return one an item of <code>failed</code>: a whole number */
        public long[] failedPerson() {
            return copy(2, 0, new long[count(2)]);
        }

        /** 未能核定的明细 / 个人序号: the caller's number of the person.
         * @param into a direct buffer: one an item of <code>failed</code>: a whole number */
        public void failedPerson(ByteBuffer into) {
            copy(2, 0, into);
        }

        /** 未能核定的明细 / 费款所属期 (AAE003): month the premium is for.
         * @return one an item of <code>failed</code>: yyyymm */
        public int[] failedMonth() {
            return copy(2, 1, new int[count(2)]);
        }

        /** 未能核定的明细 / 费款所属期 (AAE003): month the premium is for.
         * @param into a direct buffer: one an item of <code>failed</code>: yyyymm */
        public void failedMonth(ByteBuffer into) {
            copy(2, 1, into);
        }

        /** 未能核定的明细 / 征收品目: kind of insurance, or the annuity.
         * @return one an item of <code>failed</code>: 0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险, 5 annuity 职业年金 */
        public byte[] failedItem() {
            return copy(2, 2, new byte[count(2)]);
        }

        /** 未能核定的明细 / 征收品目: kind of insurance, or the annuity.
         * @param into a direct buffer: one an item of <code>failed</code>: 0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险, 5 annuity 职业年金 */
        public void failedItem(ByteBuffer into) {
            copy(2, 2, into);
        }

        /** 未能核定的明细 / 错误号: number of the error.
         * @return one an item of <code>failed</code>: a whole number */
        public long[] failedError() {
            return copy(2, 3, new long[count(2)]);
        }

        /** 未能核定的明细 / 错误号: number of the error.
         * @param into a direct buffer: one an item of <code>failed</code>: a whole number */
        public void failedError(ByteBuffer into) {
            copy(2, 3, into);
        }

        /** 按险种合计: sums by kind; no amounts where a row of it failed.
         * @return offsets: row i has the items from offset i to before offset i + 1; one more than there are rows */
        public int[] items() {
            return copy(3, new int[rowCount() + 1]);
        }

        /** 按险种合计: sums by kind; no amounts where a row of it failed.
         * @param into a direct buffer: offsets: row i has the items from offset i to before offset i + 1; one more than there are rows */
        public void items(ByteBuffer into) {
            copy(3, into);
        }

        /** 按险种合计 / 征收品目: kind of insurance, or the annuity.
         * @return one an item of <code>items</code>: 0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险, 5 annuity 职业年金 */
        public byte[] itemsItem() {
            return copy(3, 0, new byte[count(3)]);
        }

        /** 按险种合计 / 征收品目: kind of insurance, or the annuity.
         * @param into a direct buffer: one an item of <code>items</code>: 0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险, 5 annuity 职业年金 */
        public void itemsItem(ByteBuffer into) {
            copy(3, 0, into);
        }

        /** 按险种合计 / 人次: rows verified, one a person and month.
         * @return one an item of <code>items</code>: a whole number */
        public long[] itemsRows() {
            return copy(3, 1, new long[count(3)]);
        }

        /** 按险种合计 / 人次: rows verified, one a person and month.
         * @param into a direct buffer: one an item of <code>items</code>: a whole number */
        public void itemsRows(ByteBuffer into) {
            copy(3, 1, into);
        }

        /** 按险种合计 / 基数不符人次: rows with another base than the declared one.
         * @return one an item of <code>items</code>: a whole number */
        public long[] itemsDiffering() {
            return copy(3, 2, new long[count(3)]);
        }

        /** 按险种合计 / 基数不符人次: rows with another base than the declared one.
         * @param into a direct buffer: one an item of <code>items</code>: a whole number */
        public void itemsDiffering(ByteBuffer into) {
            copy(3, 2, into);
        }

        /** 按险种合计 / 未能核定人次: rows without a result.
         * @return one an item of <code>items</code>: a whole number */
        public long[] itemsFailedRows() {
            return copy(3, 3, new long[count(3)]);
        }

        /** 按险种合计 / 未能核定人次: rows without a result.
         * @param into a direct buffer: one an item of <code>items</code>: a whole number */
        public void itemsFailedRows(ByteBuffer into) {
            copy(3, 3, into);
        }

        /** 按险种合计 / 单位应缴，按申报: employer's premium on what was declared.
         * @return one an item of <code>items</code>: fen */
        public long[] itemsEmployerBefore() {
            return copy(3, 4, new long[count(3)]);
        }

        /** 按险种合计 / 单位应缴，按申报: employer's premium on what was declared.
         * @param into a direct buffer: one an item of <code>items</code>: fen */
        public void itemsEmployerBefore(ByteBuffer into) {
            copy(3, 4, into);
        }

        /** 按险种合计 / 单位应缴，按核定: employer's premium on the verified base.
         * @return one an item of <code>items</code>: fen */
        public long[] itemsEmployerAfter() {
            return copy(3, 5, new long[count(3)]);
        }

        /** 按险种合计 / 单位应缴，按核定: employer's premium on the verified base.
         * @param into a direct buffer: one an item of <code>items</code>: fen */
        public void itemsEmployerAfter(ByteBuffer into) {
            copy(3, 5, into);
        }

        /** 按险种合计 / 单位差额: employer's premium that the difference moves.
         * @return one an item of <code>items</code>: fen */
        public long[] itemsEmployerDifference() {
            return copy(3, 6, new long[count(3)]);
        }

        /** 按险种合计 / 单位差额: employer's premium that the difference moves.
         * @param into a direct buffer: one an item of <code>items</code>: fen */
        public void itemsEmployerDifference(ByteBuffer into) {
            copy(3, 6, into);
        }

        /** 按险种合计 / 个人应缴，按申报: employee's premium on what was declared.
         * @return one an item of <code>items</code>: fen */
        public long[] itemsEmployeeBefore() {
            return copy(3, 7, new long[count(3)]);
        }

        /** 按险种合计 / 个人应缴，按申报: employee's premium on what was declared.
         * @param into a direct buffer: one an item of <code>items</code>: fen */
        public void itemsEmployeeBefore(ByteBuffer into) {
            copy(3, 7, into);
        }

        /** 按险种合计 / 个人应缴，按核定: employee's premium on the verified base.
         * @return one an item of <code>items</code>: fen */
        public long[] itemsEmployeeAfter() {
            return copy(3, 8, new long[count(3)]);
        }

        /** 按险种合计 / 个人应缴，按核定: employee's premium on the verified base.
         * @param into a direct buffer: one an item of <code>items</code>: fen */
        public void itemsEmployeeAfter(ByteBuffer into) {
            copy(3, 8, into);
        }

        /** 按险种合计 / 个人差额: employee's premium that the difference moves.
         * @return one an item of <code>items</code>: fen */
        public long[] itemsEmployeeDifference() {
            return copy(3, 9, new long[count(3)]);
        }

        /** 按险种合计 / 个人差额: employee's premium that the difference moves.
         * @param into a direct buffer: one an item of <code>items</code>: fen */
        public void itemsEmployeeDifference(ByteBuffer into) {
            copy(3, 9, into);
        }

        /** 按险种合计 / 差额合计: all that the difference moves.
         * @return one an item of <code>items</code>: fen */
        public long[] itemsDifference() {
            return copy(3, 10, new long[count(3)]);
        }

        /** 按险种合计 / 差额合计: all that the difference moves.
         * @param into a direct buffer: one an item of <code>items</code>: fen */
        public void itemsDifference(ByteBuffer into) {
            copy(3, 10, into);
        }

        /** 按险种和核定结果合计: sums by kind and reason; no amounts where a row of the kind failed.
         * @return offsets: row i has the items from offset i to before offset i + 1; one more than there are rows */
        public int[] reasons() {
            return copy(4, new int[rowCount() + 1]);
        }

        /** 按险种和核定结果合计: sums by kind and reason; no amounts where a row of the kind failed.
         * @param into a direct buffer: offsets: row i has the items from offset i to before offset i + 1; one more than there are rows */
        public void reasons(ByteBuffer into) {
            copy(4, into);
        }

        /** 按险种和核定结果合计 / 征收品目: kind of insurance, or the annuity.
         * @return one an item of <code>reasons</code>: 0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险, 5 annuity 职业年金 */
        public byte[] reasonsItem() {
            return copy(4, 0, new byte[count(4)]);
        }

        /** 按险种和核定结果合计 / 征收品目: kind of insurance, or the annuity.
         * @param into a direct buffer: one an item of <code>reasons</code>: 0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险, 5 annuity 职业年金 */
        public void reasonsItem(ByteBuffer into) {
            copy(4, 0, into);
        }

        /** 按险种和核定结果合计 / 核定结果: why the base is or is not what was declared.
         * @return one an item of <code>reasons</code>: 0 agrees 申报相符, 1 raised_to_floor 低于下限，按下限, 2 capped 高于上限，按上限, 3 under_declared 少报, 4 over_declared 多报 */
        public byte[] reasonsReason() {
            return copy(4, 1, new byte[count(4)]);
        }

        /** 按险种和核定结果合计 / 核定结果: why the base is or is not what was declared.
         * @param into a direct buffer: one an item of <code>reasons</code>: 0 agrees 申报相符, 1 raised_to_floor 低于下限，按下限, 2 capped 高于上限，按上限, 3 under_declared 少报, 4 over_declared 多报 */
        public void reasonsReason(ByteBuffer into) {
            copy(4, 1, into);
        }

        /** 按险种和核定结果合计 / 人次: rows verified, one a person and month.
         * @return one an item of <code>reasons</code>: a whole number */
        public long[] reasonsRows() {
            return copy(4, 2, new long[count(4)]);
        }

        /** 按险种和核定结果合计 / 人次: rows verified, one a person and month.
         * @param into a direct buffer: one an item of <code>reasons</code>: a whole number */
        public void reasonsRows(ByteBuffer into) {
            copy(4, 2, into);
        }

        /** 按险种和核定结果合计 / 单位应缴，按申报: employer's premium on what was declared.
         * @return one an item of <code>reasons</code>: fen */
        public long[] reasonsEmployerBefore() {
            return copy(4, 3, new long[count(4)]);
        }

        /** 按险种和核定结果合计 / 单位应缴，按申报: employer's premium on what was declared.
         * @param into a direct buffer: one an item of <code>reasons</code>: fen */
        public void reasonsEmployerBefore(ByteBuffer into) {
            copy(4, 3, into);
        }

        /** 按险种和核定结果合计 / 单位应缴，按核定: employer's premium on the verified base.
         * @return one an item of <code>reasons</code>: fen */
        public long[] reasonsEmployerAfter() {
            return copy(4, 4, new long[count(4)]);
        }

        /** 按险种和核定结果合计 / 单位应缴，按核定: employer's premium on the verified base.
         * @param into a direct buffer: one an item of <code>reasons</code>: fen */
        public void reasonsEmployerAfter(ByteBuffer into) {
            copy(4, 4, into);
        }

        /** 按险种和核定结果合计 / 单位差额: employer's premium that the difference moves.
         * @return one an item of <code>reasons</code>: fen */
        public long[] reasonsEmployerDifference() {
            return copy(4, 5, new long[count(4)]);
        }

        /** 按险种和核定结果合计 / 单位差额: employer's premium that the difference moves.
         * @param into a direct buffer: one an item of <code>reasons</code>: fen */
        public void reasonsEmployerDifference(ByteBuffer into) {
            copy(4, 5, into);
        }

        /** 按险种和核定结果合计 / 个人应缴，按申报: employee's premium on what was declared.
         * @return one an item of <code>reasons</code>: fen */
        public long[] reasonsEmployeeBefore() {
            return copy(4, 6, new long[count(4)]);
        }

        /** 按险种和核定结果合计 / 个人应缴，按申报: employee's premium on what was declared.
         * @param into a direct buffer: one an item of <code>reasons</code>: fen */
        public void reasonsEmployeeBefore(ByteBuffer into) {
            copy(4, 6, into);
        }

        /** 按险种和核定结果合计 / 个人应缴，按核定: employee's premium on the verified base.
         * @return one an item of <code>reasons</code>: fen */
        public long[] reasonsEmployeeAfter() {
            return copy(4, 7, new long[count(4)]);
        }

        /** 按险种和核定结果合计 / 个人应缴，按核定: employee's premium on the verified base.
         * @param into a direct buffer: one an item of <code>reasons</code>: fen */
        public void reasonsEmployeeAfter(ByteBuffer into) {
            copy(4, 7, into);
        }

        /** 按险种和核定结果合计 / 个人差额: employee's premium that the difference moves.
         * @return one an item of <code>reasons</code>: fen */
        public long[] reasonsEmployeeDifference() {
            return copy(4, 8, new long[count(4)]);
        }

        /** 按险种和核定结果合计 / 个人差额: employee's premium that the difference moves.
         * @param into a direct buffer: one an item of <code>reasons</code>: fen */
        public void reasonsEmployeeDifference(ByteBuffer into) {
            copy(4, 8, into);
        }

        /** 按险种和核定结果合计 / 差额合计: all that the difference moves.
         * @return one an item of <code>reasons</code>: fen */
        public long[] reasonsDifference() {
            return copy(4, 9, new long[count(4)]);
        }

        /** 按险种和核定结果合计 / 差额合计: all that the difference moves.
         * @param into a direct buffer: one an item of <code>reasons</code>: fen */
        public void reasonsDifference(ByteBuffer into) {
            copy(4, 9, into);
        }

        /** 单位应缴，按申报: employer's premium on what was declared.
         * @return one a row: fen */
        public long[] employerBefore() {
            return copy(5, new long[rowCount()]);
        }

        /** 单位应缴，按申报: employer's premium on what was declared.
         * @param into a direct buffer: one a row: fen */
        public void employerBefore(ByteBuffer into) {
            copy(5, into);
        }

        /** 单位应缴，按核定: employer's premium on the verified base.
         * @return one a row: fen */
        public long[] employerAfter() {
            return copy(6, new long[rowCount()]);
        }

        /** 单位应缴，按核定: employer's premium on the verified base.
         * @param into a direct buffer: one a row: fen */
        public void employerAfter(ByteBuffer into) {
            copy(6, into);
        }

        /** 单位差额: employer's premium that the difference moves.
         * @return one a row: fen */
        public long[] employerDifference() {
            return copy(7, new long[rowCount()]);
        }

        /** 单位差额: employer's premium that the difference moves.
         * @param into a direct buffer: one a row: fen */
        public void employerDifference(ByteBuffer into) {
            copy(7, into);
        }

        /** 个人应缴，按申报: employee's premium on what was declared.
         * @return one a row: fen */
        public long[] employeeBefore() {
            return copy(8, new long[rowCount()]);
        }

        /** 个人应缴，按申报: employee's premium on what was declared.
         * @param into a direct buffer: one a row: fen */
        public void employeeBefore(ByteBuffer into) {
            copy(8, into);
        }

        /** 个人应缴，按核定: employee's premium on the verified base.
         * @return one a row: fen */
        public long[] employeeAfter() {
            return copy(9, new long[rowCount()]);
        }

        /** 个人应缴，按核定: employee's premium on the verified base.
         * @param into a direct buffer: one a row: fen */
        public void employeeAfter(ByteBuffer into) {
            copy(9, into);
        }

        /** 个人差额: employee's premium that the difference moves.
         * @return one a row: fen */
        public long[] employeeDifference() {
            return copy(10, new long[rowCount()]);
        }

        /** 个人差额: employee's premium that the difference moves.
         * @param into a direct buffer: one a row: fen */
        public void employeeDifference(ByteBuffer into) {
            copy(10, into);
        }

        /** 差额合计: all that the difference moves.
         * @return one a row: fen */
        public long[] difference() {
            return copy(11, new long[rowCount()]);
        }

        /** 差额合计: all that the difference moves.
         * @param into a direct buffer: one a row: fen */
        public void difference(ByteBuffer into) {
            copy(11, into);
        }
    }
}
