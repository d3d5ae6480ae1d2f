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

/** 征集计划: what units will owe over coming months, and how it rolls up. 社会保险法 art. 60 */
public final class CollectionPlan {
    /** The operation as requests name it. */
    public static final String OP = "premium.collection_plan@1";

    private CollectionPlan() {
    }

    /** A request without anything set.
     * @return the request */
    public static Request request() {
        return new Request();
    }

    /** 单位: who will pay, and for which kinds. */
    public static final class UnitsRow extends io.github.shebao.Row {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "count unit",
                "region district",
                "region region",
                "choice payer enterprise funded institution social proprietor flexible",
                "choice employer_size small large social",
                "flag pension",
                "flag medical",
                "flag maternity",
                "flag unemployment",
                "flag injury",
                "rate injury_rate",
                "flag annuity");

        /** Without anything set. */
        public UnitsRow() {
            super(FIELDS);
        }

        /** 单位序号: the caller's number of the unit. Needed.
         * @param count a whole number
         * @return this */
        public UnitsRow unit(long count) {
            put(0, count);
            return this;
        }

        /** 征收区划 (AAB301): district that collects; the plan rolls up by it. Needed.
         * @param code a GB/T 2260 code of six digits
         * @return this */
        public UnitsRow district(int code) {
            put(1, code);
            return this;
        }

        /** 统筹地区 (AAB301): pooling region. Needed.
         * @param code a GB/T 2260 code of six digits
         * @return this */
        public UnitsRow region(int code) {
            put(2, code);
            return this;
        }

        /** 缴费主体: who pays. Needed.
         * @param word one of its words
         * @return this */
        public UnitsRow payer(Payer word) {
            putWord(3, word);
            return this;
        }

        /** 用人单位规模: size of the employer; needed for pension, unemployment and injury of 2020-02 to 2020-12.
         * @param word one of its words
         * @return this */
        public UnitsRow employerSize(EmployerSize word) {
            putWord(4, word);
            return this;
        }

        /** 基本养老保险 (AAE140): whether basic pension is asked for.
         * @param yes true or false
         * @return this */
        public UnitsRow pension(boolean yes) {
            put(5, yes ? 1 : 0);
            return this;
        }

        /** 职工基本医疗保险 (AAE140): whether basic medical is asked for.
         * @param yes true or false
         * @return this */
        public UnitsRow medical(boolean yes) {
            put(6, yes ? 1 : 0);
            return this;
        }

        /** 生育保险 (AAE140): whether maternity is asked for.
         * @param yes true or false
         * @return this */
        public UnitsRow maternity(boolean yes) {
            put(7, yes ? 1 : 0);
            return this;
        }

        /** 失业保险 (AAE140): whether unemployment is asked for.
         * @param yes true or false
         * @return this */
        public UnitsRow unemployment(boolean yes) {
            put(8, yes ? 1 : 0);
            return this;
        }

        /** 工伤保险 (AAE140): whether work injury is asked for.
         * @param yes true or false
         * @return this */
        public UnitsRow injury(boolean yes) {
            put(9, yes ? 1 : 0);
            return this;
        }

        /** 工伤保险费率: the unit's work-injury rate in force, float and phased cut included.
         * @param share a share of one, to parts per million: 0.0032 is 0.32 %
         * @return this */
        public UnitsRow injuryRate(BigDecimal share) {
            putRate(10, share);
            return this;
        }

        /** 工伤保险费率: the unit's work-injury rate in force, float and phased cut included.
         * @param ppm parts per million
         * @return this */
        public UnitsRow injuryRatePpm(int ppm) {
            put(10, ppm);
            return this;
        }

        /** 职业年金 (AAE140): whether the occupational annuity of public institutions is asked for.
         * @param yes true or false
         * @return this */
        public UnitsRow annuity(boolean yes) {
            put(11, yes ? 1 : 0);
            return this;
        }
    }

    /** 花名册: who works at which unit, from when to when, at what wage; a change of wage is a further row. */
    public static final class RosterRow extends io.github.shebao.Row {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "count unit",
                "count person",
                "month from",
                "month until",
                "money wage",
                "flag rural_contract");

        /** Without anything set. */
        public RosterRow() {
            super(FIELDS);
        }

        /** 单位序号: number of the unit. Needed.
         * @param count a whole number
         * @return this */
        public RosterRow unit(long count) {
            put(0, count);
            return this;
        }

        /** 个人序号: the caller's number of the person. Needed.
         * @param count a whole number
         * @return this */
        public RosterRow person(long count) {
            put(1, count);
            return this;
        }

        /** 开始年月 (AAE041): first month. Needed.
         * @param month a month
         * @return this */
        public RosterRow from(YearMonth month) {
            putMonth(2, month);
            return this;
        }

        /** 开始年月 (AAE041): first month. Needed.
         * @param yyyymm yyyymm
         * @return this */
        public RosterRow from(int yyyymm) {
            put(2, yyyymm);
            return this;
        }

        /** 终止年月之次月 (AAE042): first month after. Needed.
         * @param month a month
         * @return this */
        public RosterRow until(YearMonth month) {
            putMonth(3, month);
            return this;
        }

        /** 终止年月之次月 (AAE042): first month after. Needed.
         * @param yyyymm yyyymm
         * @return this */
        public RosterRow until(int yyyymm) {
            put(3, yyyymm);
            return this;
        }

        /** 缴费工资 (AAC040): declared monthly wage, before the limits. Needed.
         * @param yuan yuan, two places
         * @return this */
        public RosterRow wage(BigDecimal yuan) {
            putMoney(4, yuan);
            return this;
        }

        /** 缴费工资 (AAC040): declared monthly wage, before the limits. Needed.
         * @param fen fen
         * @return this */
        public RosterRow wageFen(long fen) {
            put(4, fen);
            return this;
        }

        /** 农民合同制工人: whether the person is a rural contract worker.
         * @param yes true or false
         * @return this */
        public RosterRow ruralContract(boolean yes) {
            put(5, yes ? 1 : 0);
            return this;
        }
    }

    /** 计划明细: one row a unit, month and kind, in order of units. */
    public static final class LinesRow extends io.github.shebao.Row {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "count unit",
                "region district",
                "month month",
                "choice item pension medical maternity unemployment injury annuity",
                "count persons",
                "money base",
                "money employer",
                "money employee",
                "money total",
                "choice line_standing final provisional assumed",
                "choice line_evidence official corroborated single unverified");

        /** Without anything set. */
        private LinesRow() {
            super(FIELDS);
        }

        /** 单位序号: number of the unit.
         * @return a whole number */
        public long unit() {
            return getNumber(0);
        }

        /** 征收区划 (AAB301): district that collects.
         * @return a GB/T 2260 code of six digits */
        public int district() {
            return (int) getNumber(1);
        }

        /** 费款所属期 (AAE003): month the premium is for.
         * @return a month */
        public YearMonth month() {
            return getMonth(2);
        }

        /** 费款所属期 (AAE003): month the premium is for.
         * @return yyyymm */
        public int monthNumber() {
            return (int) getNumber(2);
        }

        /** 征收品目: kind of insurance, or the annuity.
         * @return one of its words */
        public Item item() {
            return getWord(3, Item.values());
        }

        /** 人数: people billed.
         * @return a whole number */
        public long persons() {
            return getNumber(4);
        }

        /** 合计缴费基数: summed payment base.
         * @return yuan, two places */
        public BigDecimal base() {
            return getMoney(5);
        }

        /** 合计缴费基数: summed payment base.
         * @return fen */
        public long baseFen() {
            return getNumber(5);
        }

        /** 单位应缴: employers' premium.
         * @return yuan, two places; null where it is absent */
        public BigDecimal employer() {
            return getMoney(6);
        }

        /** 单位应缴: employers' premium.
         * @return fen; refused with 201 where it is absent */
        public long employerFen() {
            return getNumber(6);
        }

        /** 个人应缴: employees' premium.
         * @return yuan, two places; null where it is absent */
        public BigDecimal employee() {
            return getMoney(7);
        }

        /** 个人应缴: employees' premium.
         * @return fen; refused with 201 where it is absent */
        public long employeeFen() {
            return getNumber(7);
        }

        /** 应缴合计: total.
         * @return yuan, two places; null where it is absent */
        public BigDecimal total() {
            return getMoney(8);
        }

        /** 应缴合计: total.
         * @return fen; refused with 201 where it is absent */
        public long totalFen() {
            return getNumber(8);
        }

        /** 数据效力: weakest standing of the policy rows used.
         * @return one of its words */
        public LineStanding lineStanding() {
            return getWord(9, LineStanding.values());
        }

        /** 数据证据: weakest evidence of the policy rows used.
         * @return one of its words */
        public LineEvidence lineEvidence() {
            return getWord(10, LineEvidence.values());
        }
    }

    /** 未能计划的明细: rows without a result, each with its error number. */
    public static final class FailedRow extends io.github.shebao.Row {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "count unit",
                "region district",
                "month month",
                "choice item pension medical maternity unemployment injury annuity",
                "count persons",
                "count error");

        /** Without anything set. */
        private FailedRow() {
            super(FIELDS);
        }

        /** 单位序号: number of the unit.
         * @return a whole number */
        public long unit() {
            return getNumber(0);
        }

        /** 征收区划 (AAB301): district that collects.
         * @return a GB/T 2260 code of six digits */
        public int district() {
            return (int) getNumber(1);
        }

        /** 费款所属期 (AAE003): month the premium is for.
         * @return a month */
        public YearMonth month() {
            return getMonth(2);
        }

        /** 费款所属期 (AAE003): month the premium is for.
         * @return yyyymm */
        public int monthNumber() {
            return (int) getNumber(2);
        }

        /** 征收品目: kind of insurance, or the annuity.
         * @return one of its words */
        public Item item() {
            return getWord(3, Item.values());
        }

        /** 人数: people who should have been billed.
         * @return a whole number */
        public long persons() {
            return getNumber(4);
        }

        /** 错误号: number of the error of the first row that failed.
         * @return a whole number */
        public long error() {
            return getNumber(5);
        }
    }

    /** 按单位汇总: sums by unit. */
    public static final class ByUnitRow extends io.github.shebao.Row {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "count unit",
                "region district",
                "count person_months",
                "count failed_lines",
                "money employer",
                "money employee",
                "money total",
                "choice line_standing final provisional assumed",
                "choice line_evidence official corroborated single unverified");

        /** Without anything set. */
        private ByUnitRow() {
            super(FIELDS);
        }

        /** 单位序号: number of the unit.
         * @return a whole number */
        public long unit() {
            return getNumber(0);
        }

        /** 征收区划 (AAB301): district that collects.
         * @return a GB/T 2260 code of six digits */
        public int district() {
            return (int) getNumber(1);
        }

        /** 人次: people billed, each once a month and kind.
         * @return a whole number */
        public long personMonths() {
            return getNumber(2);
        }

        /** 未能计划的行数: lines that failed and belong here.
         * @return a whole number */
        public long failedLines() {
            return getNumber(3);
        }

        /** 单位应缴: employers' premium.
         * @return yuan, two places; null where it is absent */
        public BigDecimal employer() {
            return getMoney(4);
        }

        /** 单位应缴: employers' premium.
         * @return fen; refused with 201 where it is absent */
        public long employerFen() {
            return getNumber(4);
        }

        /** 个人应缴: employees' premium.
         * @return yuan, two places; null where it is absent */
        public BigDecimal employee() {
            return getMoney(5);
        }

        /** 个人应缴: employees' premium.
         * @return fen; refused with 201 where it is absent */
        public long employeeFen() {
            return getNumber(5);
        }

        /** 应缴合计: total.
         * @return yuan, two places; null where it is absent */
        public BigDecimal total() {
            return getMoney(6);
        }

        /** 应缴合计: total.
         * @return fen; refused with 201 where it is absent */
        public long totalFen() {
            return getNumber(6);
        }

        /** 数据效力: weakest standing of the lines; absent where none has a result.
         * @return one of its words; null where it is absent */
        public LineStanding lineStanding() {
            return getWord(7, LineStanding.values());
        }

        /** 数据证据: weakest evidence of the lines; absent where none has a result.
         * @return one of its words; null where it is absent */
        public LineEvidence lineEvidence() {
            return getWord(8, LineEvidence.values());
        }
    }

    /** 按征收区划汇总: sums by district. */
    public static final class ByDistrictRow extends io.github.shebao.Row {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "region district",
                "count person_months",
                "count failed_lines",
                "money employer",
                "money employee",
                "money total",
                "choice line_standing final provisional assumed",
                "choice line_evidence official corroborated single unverified");

        /** Without anything set. */
        private ByDistrictRow() {
            super(FIELDS);
        }

        /** 征收区划 (AAB301): district that collects.
         * @return a GB/T 2260 code of six digits */
        public int district() {
            return (int) getNumber(0);
        }

        /** 人次: people billed, each once a month and kind.
         * @return a whole number */
        public long personMonths() {
            return getNumber(1);
        }

        /** 未能计划的行数: lines that failed and belong here.
         * @return a whole number */
        public long failedLines() {
            return getNumber(2);
        }

        /** 单位应缴: employers' premium.
         * @return yuan, two places; null where it is absent */
        public BigDecimal employer() {
            return getMoney(3);
        }

        /** 单位应缴: employers' premium.
         * @return fen; refused with 201 where it is absent */
        public long employerFen() {
            return getNumber(3);
        }

        /** 个人应缴: employees' premium.
         * @return yuan, two places; null where it is absent */
        public BigDecimal employee() {
            return getMoney(4);
        }

        /** 个人应缴: employees' premium.
         * @return fen; refused with 201 where it is absent */
        public long employeeFen() {
            return getNumber(4);
        }

        /** 应缴合计: total.
         * @return yuan, two places; null where it is absent */
        public BigDecimal total() {
            return getMoney(5);
        }

        /** 应缴合计: total.
         * @return fen; refused with 201 where it is absent */
        public long totalFen() {
            return getNumber(5);
        }

        /** 数据效力: weakest standing of the lines; absent where none has a result.
         * @return one of its words; null where it is absent */
        public LineStanding lineStanding() {
            return getWord(6, LineStanding.values());
        }

        /** 数据证据: weakest evidence of the lines; absent where none has a result.
         * @return one of its words; null where it is absent */
        public LineEvidence lineEvidence() {
            return getWord(7, LineEvidence.values());
        }
    }

    /** 按险种汇总: sums by kind. */
    public static final class ByItemRow extends io.github.shebao.Row {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "choice item pension medical maternity unemployment injury annuity",
                "count person_months",
                "count failed_lines",
                "money employer",
                "money employee",
                "money total",
                "choice line_standing final provisional assumed",
                "choice line_evidence official corroborated single unverified");

        /** Without anything set. */
        private ByItemRow() {
            super(FIELDS);
        }

        /** 征收品目: kind of insurance, or the annuity.
         * @return one of its words */
        public Item item() {
            return getWord(0, Item.values());
        }

        /** 人次: people billed, each once a month and kind.
         * @return a whole number */
        public long personMonths() {
            return getNumber(1);
        }

        /** 未能计划的行数: lines that failed and belong here.
         * @return a whole number */
        public long failedLines() {
            return getNumber(2);
        }

        /** 单位应缴: employers' premium.
         * @return yuan, two places; null where it is absent */
        public BigDecimal employer() {
            return getMoney(3);
        }

        /** 单位应缴: employers' premium.
         * @return fen; refused with 201 where it is absent */
        public long employerFen() {
            return getNumber(3);
        }

        /** 个人应缴: employees' premium.
         * @return yuan, two places; null where it is absent */
        public BigDecimal employee() {
            return getMoney(4);
        }

        /** 个人应缴: employees' premium.
         * @return fen; refused with 201 where it is absent */
        public long employeeFen() {
            return getNumber(4);
        }

        /** 应缴合计: total.
         * @return yuan, two places; null where it is absent */
        public BigDecimal total() {
            return getMoney(5);
        }

        /** 应缴合计: total.
         * @return fen; refused with 201 where it is absent */
        public long totalFen() {
            return getNumber(5);
        }

        /** 数据效力: weakest standing of the lines; absent where none has a result.
         * @return one of its words; null where it is absent */
        public LineStanding lineStanding() {
            return getWord(6, LineStanding.values());
        }

        /** 数据证据: weakest evidence of the lines; absent where none has a result.
         * @return one of its words; null where it is absent */
        public LineEvidence lineEvidence() {
            return getWord(7, LineEvidence.values());
        }
    }

    /** 按年度和险种汇总: sums by calendar year and kind, the lines of a fund's budget and final account. */
    public static final class ByYearRow extends io.github.shebao.Row {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "count year",
                "choice item pension medical maternity unemployment injury annuity",
                "count person_months",
                "count failed_lines",
                "money employer",
                "money employee",
                "money total",
                "choice line_standing final provisional assumed",
                "choice line_evidence official corroborated single unverified");

        /** Without anything set. */
        private ByYearRow() {
            super(FIELDS);
        }

        /** 年度 (AAE001): calendar year of the months that the premium is for.
         * @return a whole number */
        public long year() {
            return getNumber(0);
        }

        /** 征收品目: kind of insurance, or the annuity.
         * @return one of its words */
        public Item item() {
            return getWord(1, Item.values());
        }

        /** 人次: people billed, each once a month and kind.
         * @return a whole number */
        public long personMonths() {
            return getNumber(2);
        }

        /** 未能计划的行数: lines that failed and belong here.
         * @return a whole number */
        public long failedLines() {
            return getNumber(3);
        }

        /** 单位应缴: employers' premium.
         * @return yuan, two places; null where it is absent */
        public BigDecimal employer() {
            return getMoney(4);
        }

        /** 单位应缴: employers' premium.
         * @return fen; refused with 201 where it is absent */
        public long employerFen() {
            return getNumber(4);
        }

        /** 个人应缴: employees' premium.
         * @return yuan, two places; null where it is absent */
        public BigDecimal employee() {
            return getMoney(5);
        }

        /** 个人应缴: employees' premium.
         * @return fen; refused with 201 where it is absent */
        public long employeeFen() {
            return getNumber(5);
        }

        /** 应缴合计: total.
         * @return yuan, two places; null where it is absent */
        public BigDecimal total() {
            return getMoney(6);
        }

        /** 应缴合计: total.
         * @return fen; refused with 201 where it is absent */
        public long totalFen() {
            return getNumber(6);
        }

        /** 数据效力: weakest standing of the lines; absent where none has a result.
         * @return one of its words; null where it is absent */
        public LineStanding lineStanding() {
            return getWord(7, LineStanding.values());
        }

        /** 数据证据: weakest evidence of the lines; absent where none has a result.
         * @return one of its words; null where it is absent */
        public LineEvidence lineEvidence() {
            return getWord(8, LineEvidence.values());
        }
    }

    /** What is asked: 征集计划: what units will owe over coming months, and how it rolls up. 社会保险法 art. 60 */
    public static final class Request extends io.github.shebao.Request<Result> {
        static final Fields FIELDS = Fields.of(new Fields[] {UnitsRow.FIELDS, RosterRow.FIELDS},
                "month from",
                "month until",
                "choice allocation rows summed_base",
                "list units",
                "list roster");

        /** Without anything set. */
        private Request() {
            super(OP, FIELDS);
        }

        @Override
        protected Result result() {
            return new Result();
        }

        /** 开始年月 (AAE041): first month planned. Needed.
         * @param month a month
         * @return this */
        public Request from(YearMonth month) {
            putMonth(0, month);
            return this;
        }

        /** 开始年月 (AAE041): first month planned. Needed.
         * @param yyyymm yyyymm
         * @return this */
        public Request from(int yyyymm) {
            put(0, yyyymm);
            return this;
        }

        /** 终止年月之次月 (AAE042): first month after. Needed.
         * @param month a month
         * @return this */
        public Request until(YearMonth month) {
            putMonth(1, month);
            return this;
        }

        /** 终止年月之次月 (AAE042): first month after. Needed.
         * @param yyyymm yyyymm
         * @return this */
        public Request until(int yyyymm) {
            put(1, yyyymm);
            return this;
        }

        /** 合计与尾差: how the rows of a unit come to its total; left out, it is the sum of the rounded rows.
         * @param word one of its words
         * @return this */
        public Request allocation(Allocation word) {
            putWord(2, word);
            return this;
        }

        /** 单位: who will pay, and for which kinds.
         * @param rows all of them
         * @return this */
        public Request units(Iterable<UnitsRow> rows) {
            putList(3, rows);
            return this;
        }

        /** 单位: who will pay, and for which kinds: one more.
         * @param row the next
         * @return this */
        public Request addUnits(UnitsRow row) {
            putOne(3, row);
            return this;
        }

        /** 花名册: who works at which unit, from when to when, at what wage; a change of wage is a further row.
         * @param rows all of them
         * @return this */
        public Request roster(Iterable<RosterRow> rows) {
            putList(4, rows);
            return this;
        }

        /** 花名册: who works at which unit, from when to when, at what wage; a change of wage is a further row: one more.
         * @param row the next
         * @return this */
        public Request addRoster(RosterRow row) {
            putOne(4, row);
            return this;
        }
    }

    /** The result: 征集计划: what units will owe over coming months, and how it rolls up. 社会保险法 art. 60 */
    public static final class Result extends io.github.shebao.Result {
        static final Fields FIELDS = Fields.of(new Fields[] {LinesRow.FIELDS, FailedRow.FIELDS, ByUnitRow.FIELDS, ByDistrictRow.FIELDS, ByItemRow.FIELDS, ByYearRow.FIELDS},
                "count rows",
                "choice allocation rows summed_base",
                "list lines",
                "list failed",
                "list by_unit",
                "list by_district",
                "list by_item",
                "list by_year",
                "money employer",
                "money employee",
                "money total");

        /** Without anything set. */
        private Result() {
            super(FIELDS);
        }

        /** 人次: rows billed, one a person, month and kind.
         * @return a whole number */
        public long rows() {
            return getNumber(0);
        }

        /** 合计与尾差: how the rows came to the units' totals.
         * @return one of its words */
        public Allocation allocation() {
            return getWord(1, Allocation.values());
        }

        /** 计划明细: one row a unit, month and kind, in order of units.
         * @return all of them */
        public List<LinesRow> lines() {
            return getList(2, LinesRow.class);
        }

        /** 未能计划的明细: rows without a result, each with its error number.
         * @return all of them */
        public List<FailedRow> failed() {
            return getList(3, FailedRow.class);
        }

        /** 按单位汇总: sums by unit.
         * @return all of them */
        public List<ByUnitRow> byUnit() {
            return getList(4, ByUnitRow.class);
        }

        /** 按征收区划汇总: sums by district.
         * @return all of them */
        public List<ByDistrictRow> byDistrict() {
            return getList(5, ByDistrictRow.class);
        }

        /** 按险种汇总: sums by kind.
         * @return all of them */
        public List<ByItemRow> byItem() {
            return getList(6, ByItemRow.class);
        }

        /** 按年度和险种汇总: sums by calendar year and kind, the lines of a fund's budget and final account.
         * @return all of them */
        public List<ByYearRow> byYear() {
            return getList(7, ByYearRow.class);
        }

        /** 单位应缴: employers' premium.
         * @return yuan, two places; null where it is absent */
        public BigDecimal employer() {
            return getMoney(8);
        }

        /** 单位应缴: employers' premium.
         * @return fen; refused with 201 where it is absent */
        public long employerFen() {
            return getNumber(8);
        }

        /** 个人应缴: employees' premium.
         * @return yuan, two places; null where it is absent */
        public BigDecimal employee() {
            return getMoney(9);
        }

        /** 个人应缴: employees' premium.
         * @return fen; refused with 201 where it is absent */
        public long employeeFen() {
            return getNumber(9);
        }

        /** 应缴合计: total.
         * @return yuan, two places; null where it is absent */
        public BigDecimal total() {
            return getMoney(10);
        }

        /** 应缴合计: total.
         * @return fen; refused with 201 where it is absent */
        public long totalFen() {
            return getNumber(10);
        }

        @Override
        protected Values newRow(int place) {
            switch (place) {
                case 2: return new LinesRow();
                case 3: return new FailedRow();
                case 4: return new ByUnitRow();
                case 5: return new ByDistrictRow();
                case 6: return new ByItemRow();
                case 7: return new ByYearRow();
                default: return super.newRow(place);
            }
        }
    }
}
