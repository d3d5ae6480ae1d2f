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

    /** Many rows at once, lists as offsets and columns of their items.
     * @param rows how many
     * @return a table without any column set */
    public static Table table(int rows) {
        return new Table(rows);
    }

    /** 单位: who will pay, and for which kinds; one without people in these months stands in the sums with zero. */
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

        /** 征收区划 (AAB301): district that collects, the pooling region itself or a place in it; the plan rolls up by it. Needed.
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

        /** 工伤保险费率: the unit's work-injury rate in force, float and phased cut included; given exactly where injury is asked for.
         * @param share a share of one, to parts per million: 0.0032 is 0.32 %
         * @return this */
        public UnitsRow injuryRate(BigDecimal share) {
            putRate(10, share);
            return this;
        }

        /** 工伤保险费率: the unit's work-injury rate in force, float and phased cut included; given exactly where injury is asked for.
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

        /** 个人序号: the caller's number of the person, the same at every unit. Needed.
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

        /** 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042). Needed.
         * @param month a month
         * @return this */
        public RosterRow until(YearMonth month) {
            putMonth(3, month);
            return this;
        }

        /** 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042). Needed.
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

    /** 按单位汇总: sums by unit, of all units. */
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

    /** 同时在多个单位的人员: people who stand with several units in the same months, by person and kind; what they are billed is not brought together, since no text says how. Without work injury, which each unit pays (实施社会保险法若干规定 art. 9). */
    public static final class InSeveralUnitsRow extends io.github.shebao.Row {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "count person",
                "choice item pension medical maternity unemployment injury annuity",
                "month from",
                "month until",
                "count units");

        /** Without anything set. */
        private InSeveralUnitsRow() {
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

        /** 单位数: at how many units.
         * @return a whole number */
        public long units() {
            return getNumber(4);
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

        /** 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042). Needed.
         * @param month a month
         * @return this */
        public Request until(YearMonth month) {
            putMonth(1, month);
            return this;
        }

        /** 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042). Needed.
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

        /** 单位: who will pay, and for which kinds; one without people in these months stands in the sums with zero.
         * @param rows all of them
         * @return this */
        public Request units(Iterable<UnitsRow> rows) {
            putList(3, rows);
            return this;
        }

        /** 单位: who will pay, and for which kinds; one without people in these months stands in the sums with zero: one more.
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
        static final Fields FIELDS = Fields.of(new Fields[] {LinesRow.FIELDS, FailedRow.FIELDS, ByUnitRow.FIELDS, ByDistrictRow.FIELDS, ByItemRow.FIELDS, ByYearRow.FIELDS, InSeveralUnitsRow.FIELDS},
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
                "money total",
                "list in_several_units");

        /** Without anything set. */
        private Result() {
            super(FIELDS);
        }

        /** 人次: rows asked for, one a person, month and kind; where one of them failed no total is given.
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

        /** 按单位汇总: sums by unit, of all units.
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
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal employer() {
            return getMoney(8);
        }

        /** 单位应缴: employers' premium.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long employerFen() {
            return getNumber(8);
        }

        /** 个人应缴: employees' premium.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal employee() {
            return getMoney(9);
        }

        /** 个人应缴: employees' premium.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long employeeFen() {
            return getNumber(9);
        }

        /** 应缴合计: total.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal total() {
            return getMoney(10);
        }

        /** 应缴合计: total.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long totalFen() {
            return getNumber(10);
        }

        /** 同时在多个单位的人员: people who stand with several units in the same months, by person and kind; what they are billed is not brought together, since no text says how. Without work injury, which each unit pays (实施社会保险法若干规定 art. 9).
         * @return all of them */
        public List<InSeveralUnitsRow> inSeveralUnits() {
            return getList(11, InSeveralUnitsRow.class);
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
                case 11: return new InSeveralUnitsRow();
                default: return super.newRow(place);
            }
        }
    }

    /** Many rows: 征集计划: what units will owe over coming months, and how it rolls up. 社会保险法 art. 60 */
    public static final class Table extends io.github.shebao.Table<TableResult> {
        private Table(int rows) {
            super(OP, Request.FIELDS, rows);
        }

        @Override
        protected TableResult result() {
            return new TableResult();
        }

        /** 开始年月 (AAE041): first month planned.
         * @param column one a row: yyyymm
         * @return this */
        public Table from(int[] column) {
            column(0, column);
            return this;
        }

        /** 开始年月 (AAE041): first month planned.
         * @param column one a row: yyyymm
         * @return this */
        public Table from(ByteBuffer column) {
            column(0, column);
            return this;
        }

        /** 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042).
         * @param column one a row: yyyymm
         * @return this */
        public Table until(int[] column) {
            column(1, column);
            return this;
        }

        /** 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042).
         * @param column one a row: yyyymm
         * @return this */
        public Table until(ByteBuffer column) {
            column(1, column);
            return this;
        }

        /** 合计与尾差: how the rows of a unit come to its total; left out, it is the sum of the rounded rows.
         * @param column one a row: 0 rows 逐人取整后相加, 1 summed_base 合计基数取整，尾差归缴费基数最大者
         * @return this */
        public Table allocation(byte[] column) {
            column(2, column);
            return this;
        }

        /** 合计与尾差: how the rows of a unit come to its total; left out, it is the sum of the rounded rows.
         * @param column one a row: 0 rows 逐人取整后相加, 1 summed_base 合计基数取整，尾差归缴费基数最大者
         * @return this */
        public Table allocation(ByteBuffer column) {
            column(2, column);
            return this;
        }

        /** 单位: who will pay, and for which kinds; one without people in these months stands in the sums with zero.
         * @param column offsets: row i has the items from offset i to before offset i + 1; one more than there are rows
         * @return this */
        public Table units(int[] column) {
            column(3, column);
            return this;
        }

        /** 单位: who will pay, and for which kinds; one without people in these months stands in the sums with zero.
         * @param column offsets: row i has the items from offset i to before offset i + 1; one more than there are rows
         * @return this */
        public Table units(long[] column) {
            column(3, column);
            return this;
        }

        /** 单位: who will pay, and for which kinds; one without people in these months stands in the sums with zero.
         * @param column offsets: row i has the items from offset i to before offset i + 1; one more than there are rows
         * @return this */
        public Table units(ByteBuffer column) {
            column(3, column);
            return this;
        }

        /** 单位 / 单位序号: the caller's number of the unit.
         * @param column one an item of <code>units</code>: a whole number
         * @return this */
        public Table unitsUnit(long[] column) {
            column(3, 0, column);
            return this;
        }

        /** 单位 / 单位序号: the caller's number of the unit.
         * @param column one an item of <code>units</code>: a whole number
         * @return this */
        public Table unitsUnit(ByteBuffer column) {
            column(3, 0, column);
            return this;
        }

        /** 单位 / 征收区划 (AAB301): district that collects, the pooling region itself or a place in it; the plan rolls up by it.
         * @param column one an item of <code>units</code>: a GB/T 2260 code
         * @return this */
        public Table unitsDistrict(int[] column) {
            column(3, 1, column);
            return this;
        }

        /** 单位 / 征收区划 (AAB301): district that collects, the pooling region itself or a place in it; the plan rolls up by it.
         * @param column one an item of <code>units</code>: a GB/T 2260 code
         * @return this */
        public Table unitsDistrict(ByteBuffer column) {
            column(3, 1, column);
            return this;
        }

        /** 单位 / 统筹地区 (AAB301): pooling region.
         * @param column one an item of <code>units</code>: a GB/T 2260 code
         * @return this */
        public Table unitsRegion(int[] column) {
            column(3, 2, column);
            return this;
        }

        /** 单位 / 统筹地区 (AAB301): pooling region.
         * @param column one an item of <code>units</code>: a GB/T 2260 code
         * @return this */
        public Table unitsRegion(ByteBuffer column) {
            column(3, 2, column);
            return this;
        }

        /** 单位 / 缴费主体: who pays.
         * @param column one an item of <code>units</code>: 0 enterprise 企业及其职工, 1 funded 机关和全额拨款事业单位, 2 institution 差额拨款和自收自支事业单位, 3 social 民办非企业单位、社会团体等社会组织, 4 proprietor 有雇工的个体工商户, 5 flexible 灵活就业人员和无雇工的个体工商户
         * @return this */
        public Table unitsPayer(byte[] column) {
            column(3, 3, column);
            return this;
        }

        /** 单位 / 缴费主体: who pays.
         * @param column one an item of <code>units</code>: 0 enterprise 企业及其职工, 1 funded 机关和全额拨款事业单位, 2 institution 差额拨款和自收自支事业单位, 3 social 民办非企业单位、社会团体等社会组织, 4 proprietor 有雇工的个体工商户, 5 flexible 灵活就业人员和无雇工的个体工商户
         * @return this */
        public Table unitsPayer(ByteBuffer column) {
            column(3, 3, column);
            return this;
        }

        /** 单位 / 用人单位规模: size of the employer; needed for pension, unemployment and injury of 2020-02 to 2020-12.
         * @param column one an item of <code>units</code>: 0 small 中小微企业, 1 large 大型企业, 2 social 民办非企业单位、社会团体等社会组织
         * @return this */
        public Table unitsEmployerSize(byte[] column) {
            column(3, 4, column);
            return this;
        }

        /** 单位 / 用人单位规模: size of the employer; needed for pension, unemployment and injury of 2020-02 to 2020-12.
         * @param column one an item of <code>units</code>: 0 small 中小微企业, 1 large 大型企业, 2 social 民办非企业单位、社会团体等社会组织
         * @return this */
        public Table unitsEmployerSize(ByteBuffer column) {
            column(3, 4, column);
            return this;
        }

        /** 单位 / 基本养老保险 (AAE140): whether basic pension is asked for.
         * @param column one an item of <code>units</code>: 1 or 0
         * @return this */
        public Table unitsPension(byte[] column) {
            column(3, 5, column);
            return this;
        }

        /** 单位 / 基本养老保险 (AAE140): whether basic pension is asked for.
         * @param column one an item of <code>units</code>: 1 or 0
         * @return this */
        public Table unitsPension(ByteBuffer column) {
            column(3, 5, column);
            return this;
        }

        /** 单位 / 职工基本医疗保险 (AAE140): whether basic medical is asked for.
         * @param column one an item of <code>units</code>: 1 or 0
         * @return this */
        public Table unitsMedical(byte[] column) {
            column(3, 6, column);
            return this;
        }

        /** 单位 / 职工基本医疗保险 (AAE140): whether basic medical is asked for.
         * @param column one an item of <code>units</code>: 1 or 0
         * @return this */
        public Table unitsMedical(ByteBuffer column) {
            column(3, 6, column);
            return this;
        }

        /** 单位 / 生育保险 (AAE140): whether maternity is asked for.
         * @param column one an item of <code>units</code>: 1 or 0
         * @return this */
        public Table unitsMaternity(byte[] column) {
            column(3, 7, column);
            return this;
        }

        /** 单位 / 生育保险 (AAE140): whether maternity is asked for.
         * @param column one an item of <code>units</code>: 1 or 0
         * @return this */
        public Table unitsMaternity(ByteBuffer column) {
            column(3, 7, column);
            return this;
        }

        /** 单位 / 失业保险 (AAE140): whether unemployment is asked for.
         * @param column one an item of <code>units</code>: 1 or 0
         * @return this */
        public Table unitsUnemployment(byte[] column) {
            column(3, 8, column);
            return this;
        }

        /** 单位 / 失业保险 (AAE140): whether unemployment is asked for.
         * @param column one an item of <code>units</code>: 1 or 0
         * @return this */
        public Table unitsUnemployment(ByteBuffer column) {
            column(3, 8, column);
            return this;
        }

        /** 单位 / 工伤保险 (AAE140): whether work injury is asked for.
         * @param column one an item of <code>units</code>: 1 or 0
         * @return this */
        public Table unitsInjury(byte[] column) {
            column(3, 9, column);
            return this;
        }

        /** 单位 / 工伤保险 (AAE140): whether work injury is asked for.
         * @param column one an item of <code>units</code>: 1 or 0
         * @return this */
        public Table unitsInjury(ByteBuffer column) {
            column(3, 9, column);
            return this;
        }

        /** 单位 / 工伤保险费率: the unit's work-injury rate in force, float and phased cut included; given exactly where injury is asked for.
         * @param column one an item of <code>units</code>: parts per million
         * @return this */
        public Table unitsInjuryRate(int[] column) {
            column(3, 10, column);
            return this;
        }

        /** 单位 / 工伤保险费率: the unit's work-injury rate in force, float and phased cut included; given exactly where injury is asked for.
         * @param column one an item of <code>units</code>: parts per million
         * @return this */
        public Table unitsInjuryRate(ByteBuffer column) {
            column(3, 10, column);
            return this;
        }

        /** 单位 / 职业年金 (AAE140): whether the occupational annuity of public institutions is asked for.
         * @param column one an item of <code>units</code>: 1 or 0
         * @return this */
        public Table unitsAnnuity(byte[] column) {
            column(3, 11, column);
            return this;
        }

        /** 单位 / 职业年金 (AAE140): whether the occupational annuity of public institutions is asked for.
         * @param column one an item of <code>units</code>: 1 or 0
         * @return this */
        public Table unitsAnnuity(ByteBuffer column) {
            column(3, 11, column);
            return this;
        }

        /** 花名册: who works at which unit, from when to when, at what wage; a change of wage is a further row.
         * @param column offsets: row i has the items from offset i to before offset i + 1; one more than there are rows
         * @return this */
        public Table roster(int[] column) {
            column(4, column);
            return this;
        }

        /** 花名册: who works at which unit, from when to when, at what wage; a change of wage is a further row.
         * @param column offsets: row i has the items from offset i to before offset i + 1; one more than there are rows
         * @return this */
        public Table roster(long[] column) {
            column(4, column);
            return this;
        }

        /** 花名册: who works at which unit, from when to when, at what wage; a change of wage is a further row.
         * @param column offsets: row i has the items from offset i to before offset i + 1; one more than there are rows
         * @return this */
        public Table roster(ByteBuffer column) {
            column(4, column);
            return this;
        }

        /** 花名册 / 单位序号: number of the unit.
         * @param column one an item of <code>roster</code>: a whole number
         * @return this */
        public Table rosterUnit(long[] column) {
            column(4, 0, column);
            return this;
        }

        /** 花名册 / 单位序号: number of the unit.
         * @param column one an item of <code>roster</code>: a whole number
         * @return this */
        public Table rosterUnit(ByteBuffer column) {
            column(4, 0, column);
            return this;
        }

        /** 花名册 / 个人序号: the caller's number of the person, the same at every unit.
         * @param column one an item of <code>roster</code>: a whole number
         * @return this */
        public Table rosterPerson(long[] column) {
            column(4, 1, column);
            return this;
        }

        /** 花名册 / 个人序号: the caller's number of the person, the same at every unit.
         * @param column one an item of <code>roster</code>: a whole number
         * @return this */
        public Table rosterPerson(ByteBuffer column) {
            column(4, 1, column);
            return this;
        }

        /** 花名册 / 开始年月 (AAE041): first month.
         * @param column one an item of <code>roster</code>: yyyymm
         * @return this */
        public Table rosterFrom(int[] column) {
            column(4, 2, column);
            return this;
        }

        /** 花名册 / 开始年月 (AAE041): first month.
         * @param column one an item of <code>roster</code>: yyyymm
         * @return this */
        public Table rosterFrom(ByteBuffer column) {
            column(4, 2, column);
            return this;
        }

        /** 花名册 / 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042).
         * @param column one an item of <code>roster</code>: yyyymm
         * @return this */
        public Table rosterUntil(int[] column) {
            column(4, 3, column);
            return this;
        }

        /** 花名册 / 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042).
         * @param column one an item of <code>roster</code>: yyyymm
         * @return this */
        public Table rosterUntil(ByteBuffer column) {
            column(4, 3, column);
            return this;
        }

        /** 花名册 / 缴费工资 (AAC040): declared monthly wage, before the limits.
         * @param column one an item of <code>roster</code>: fen
         * @return this */
        public Table rosterWage(long[] column) {
            column(4, 4, column);
            return this;
        }

        /** 花名册 / 缴费工资 (AAC040): declared monthly wage, before the limits.
         * @param column one an item of <code>roster</code>: fen
         * @return this */
        public Table rosterWage(ByteBuffer column) {
            column(4, 4, column);
            return this;
        }

        /** 花名册 / 农民合同制工人: whether the person is a rural contract worker.
         * @param column one an item of <code>roster</code>: 1 or 0
         * @return this */
        public Table rosterRuralContract(byte[] column) {
            column(4, 5, column);
            return this;
        }

        /** 花名册 / 农民合同制工人: whether the person is a rural contract worker.
         * @param column one an item of <code>roster</code>: 1 or 0
         * @return this */
        public Table rosterRuralContract(ByteBuffer column) {
            column(4, 5, column);
            return this;
        }
    }

    /** The results of many rows: 征集计划: what units will owe over coming months, and how it rolls up. 社会保险法 art. 60 */
    public static final class TableResult extends io.github.shebao.TableResult {
        private TableResult() {
            super(Result.FIELDS);
        }

        /** 计划明细: one row a unit, month and kind, in order of units: how many all rows have.
         * @return the number */
        public int linesCount() {
            return count(2);
        }

        /** 未能计划的明细: rows without a result, each with its error number: how many all rows have.
         * @return the number */
        public int failedCount() {
            return count(3);
        }

        /** 按单位汇总: sums by unit, of all units: how many all rows have.
         * @return the number */
        public int byUnitCount() {
            return count(4);
        }

        /** 按征收区划汇总: sums by district: how many all rows have.
         * @return the number */
        public int byDistrictCount() {
            return count(5);
        }

        /** 按险种汇总: sums by kind: how many all rows have.
         * @return the number */
        public int byItemCount() {
            return count(6);
        }

        /** 按年度和险种汇总: sums by calendar year and kind, the lines of a fund's budget and final account: how many all rows have.
         * @return the number */
        public int byYearCount() {
            return count(7);
        }

        /** 同时在多个单位的人员: people who stand with several units in the same months, by person and kind; what they are billed is not brought together, since no text says how. Without work injury, which each unit pays (实施社会保险法若干规定 art. 9): how many all rows have.
         * @return the number */
        public int inSeveralUnitsCount() {
            return count(11);
        }

        /** 人次: rows asked for, one a person, month and kind; where one of them failed no total is given.
         * @return one a row: a whole number */
        public long[] rows() {
            return copy(0, new long[rowCount()]);
        }

        /** 人次: rows asked for, one a person, month and kind; where one of them failed no total is given.
         * @param into a direct buffer: one a row: a whole number */
        public void rows(ByteBuffer into) {
            copy(0, into);
        }

        /** 合计与尾差: how the rows came to the units' totals.
         * @return one a row: 0 rows 逐人取整后相加, 1 summed_base 合计基数取整，尾差归缴费基数最大者 */
        public byte[] allocation() {
            return copy(1, new byte[rowCount()]);
        }

        /** 合计与尾差: how the rows came to the units' totals.
         * @param into a direct buffer: one a row: 0 rows 逐人取整后相加, 1 summed_base 合计基数取整，尾差归缴费基数最大者 */
        public void allocation(ByteBuffer into) {
            copy(1, into);
        }

        /** 计划明细: one row a unit, month and kind, in order of units.
         * @return offsets: row i has the items from offset i to before offset i + 1; one more than there are rows */
        public int[] lines() {
            return copy(2, new int[rowCount() + 1]);
        }

        /** 计划明细: one row a unit, month and kind, in order of units.
         * @param into a direct buffer: offsets: row i has the items from offset i to before offset i + 1; one more than there are rows */
        public void lines(ByteBuffer into) {
            copy(2, into);
        }

        /** 计划明细 / 单位序号: number of the unit.
         * @return one an item of <code>lines</code>: a whole number */
        public long[] linesUnit() {
            return copy(2, 0, new long[count(2)]);
        }

        /** 计划明细 / 单位序号: number of the unit.
         * @param into a direct buffer: one an item of <code>lines</code>: a whole number */
        public void linesUnit(ByteBuffer into) {
            copy(2, 0, into);
        }

        /** 计划明细 / 征收区划 (AAB301): district that collects.
         * @return one an item of <code>lines</code>: a GB/T 2260 code */
        public int[] linesDistrict() {
            return copy(2, 1, new int[count(2)]);
        }

        /** 计划明细 / 征收区划 (AAB301): district that collects.
         * @param into a direct buffer: one an item of <code>lines</code>: a GB/T 2260 code */
        public void linesDistrict(ByteBuffer into) {
            copy(2, 1, into);
        }

        /** 计划明细 / 费款所属期 (AAE003): month the premium is for.
         * @return one an item of <code>lines</code>: yyyymm */
        public int[] linesMonth() {
            return copy(2, 2, new int[count(2)]);
        }

        /** 计划明细 / 费款所属期 (AAE003): month the premium is for.
         * @param into a direct buffer: one an item of <code>lines</code>: yyyymm */
        public void linesMonth(ByteBuffer into) {
            copy(2, 2, into);
        }

        /** 计划明细 / 征收品目: kind of insurance, or the annuity.
         * @return one an item of <code>lines</code>: 0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险, 5 annuity 职业年金 */
        public byte[] linesItem() {
            return copy(2, 3, new byte[count(2)]);
        }

        /** 计划明细 / 征收品目: kind of insurance, or the annuity.
         * @param into a direct buffer: one an item of <code>lines</code>: 0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险, 5 annuity 职业年金 */
        public void linesItem(ByteBuffer into) {
            copy(2, 3, into);
        }

        /** 计划明细 / 人数: people billed.
         * @return one an item of <code>lines</code>: a whole number */
        public long[] linesPersons() {
            return copy(2, 4, new long[count(2)]);
        }

        /** 计划明细 / 人数: people billed.
         * @param into a direct buffer: one an item of <code>lines</code>: a whole number */
        public void linesPersons(ByteBuffer into) {
            copy(2, 4, into);
        }

        /** 计划明细 / 合计缴费基数: summed payment base.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesBase() {
            return copy(2, 5, new long[count(2)]);
        }

        /** 计划明细 / 合计缴费基数: summed payment base.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesBase(ByteBuffer into) {
            copy(2, 5, into);
        }

        /** 计划明细 / 单位应缴: employers' premium.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesEmployer() {
            return copy(2, 6, new long[count(2)]);
        }

        /** 计划明细 / 单位应缴: employers' premium.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesEmployer(ByteBuffer into) {
            copy(2, 6, into);
        }

        /** 计划明细 / 个人应缴: employees' premium.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesEmployee() {
            return copy(2, 7, new long[count(2)]);
        }

        /** 计划明细 / 个人应缴: employees' premium.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesEmployee(ByteBuffer into) {
            copy(2, 7, into);
        }

        /** 计划明细 / 应缴合计: total.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesTotal() {
            return copy(2, 8, new long[count(2)]);
        }

        /** 计划明细 / 应缴合计: total.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesTotal(ByteBuffer into) {
            copy(2, 8, into);
        }

        /** 计划明细 / 数据效力: weakest standing of the policy rows used.
         * @return one an item of <code>lines</code>: 0 final 正式, 1 provisional 预结, 2 assumed 假定 */
        public byte[] linesLineStanding() {
            return copy(2, 9, new byte[count(2)]);
        }

        /** 计划明细 / 数据效力: weakest standing of the policy rows used.
         * @param into a direct buffer: one an item of <code>lines</code>: 0 final 正式, 1 provisional 预结, 2 assumed 假定 */
        public void linesLineStanding(ByteBuffer into) {
            copy(2, 9, into);
        }

        /** 计划明细 / 数据证据: weakest evidence of the policy rows used.
         * @return one an item of <code>lines</code>: 0 official 官方原文, 1 corroborated 多方印证, 2 single 单一来源, 3 unverified 未经证实 */
        public byte[] linesLineEvidence() {
            return copy(2, 10, new byte[count(2)]);
        }

        /** 计划明细 / 数据证据: weakest evidence of the policy rows used.
         * @param into a direct buffer: one an item of <code>lines</code>: 0 official 官方原文, 1 corroborated 多方印证, 2 single 单一来源, 3 unverified 未经证实 */
        public void linesLineEvidence(ByteBuffer into) {
            copy(2, 10, into);
        }

        /** 未能计划的明细: rows without a result, each with its error number.
         * @return offsets: row i has the items from offset i to before offset i + 1; one more than there are rows */
        public int[] failed() {
            return copy(3, new int[rowCount() + 1]);
        }

        /** 未能计划的明细: rows without a result, each with its error number.
         * @param into a direct buffer: offsets: row i has the items from offset i to before offset i + 1; one more than there are rows */
        public void failed(ByteBuffer into) {
            copy(3, into);
        }

        /** 未能计划的明细 / 单位序号: number of the unit.
         * @return one an item of <code>failed</code>: a whole number */
        public long[] failedUnit() {
            return copy(3, 0, new long[count(3)]);
        }

        /** 未能计划的明细 / 单位序号: number of the unit.
         * @param into a direct buffer: one an item of <code>failed</code>: a whole number */
        public void failedUnit(ByteBuffer into) {
            copy(3, 0, into);
        }

        /** 未能计划的明细 / 征收区划 (AAB301): district that collects.
         * @return one an item of <code>failed</code>: a GB/T 2260 code */
        public int[] failedDistrict() {
            return copy(3, 1, new int[count(3)]);
        }

        /** 未能计划的明细 / 征收区划 (AAB301): district that collects.
         * @param into a direct buffer: one an item of <code>failed</code>: a GB/T 2260 code */
        public void failedDistrict(ByteBuffer into) {
            copy(3, 1, into);
        }

        /** 未能计划的明细 / 费款所属期 (AAE003): month the premium is for.
         * @return one an item of <code>failed</code>: yyyymm */
        public int[] failedMonth() {
            return copy(3, 2, new int[count(3)]);
        }

        /** 未能计划的明细 / 费款所属期 (AAE003): month the premium is for.
         * @param into a direct buffer: one an item of <code>failed</code>: yyyymm */
        public void failedMonth(ByteBuffer into) {
            copy(3, 2, into);
        }

        /** 未能计划的明细 / 征收品目: kind of insurance, or the annuity.
         * @return one an item of <code>failed</code>: 0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险, 5 annuity 职业年金 */
        public byte[] failedItem() {
            return copy(3, 3, new byte[count(3)]);
        }

        /** 未能计划的明细 / 征收品目: kind of insurance, or the annuity.
         * @param into a direct buffer: one an item of <code>failed</code>: 0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险, 5 annuity 职业年金 */
        public void failedItem(ByteBuffer into) {
            copy(3, 3, into);
        }

        /** 未能计划的明细 / 人数: people who should have been billed.
         * @return one an item of <code>failed</code>: a whole number */
        public long[] failedPersons() {
            return copy(3, 4, new long[count(3)]);
        }

        /** 未能计划的明细 / 人数: people who should have been billed.
         * @param into a direct buffer: one an item of <code>failed</code>: a whole number */
        public void failedPersons(ByteBuffer into) {
            copy(3, 4, into);
        }

        /** 未能计划的明细 / 错误号: number of the error of the first row that failed.
         * @return one an item of <code>failed</code>: a whole number */
        public long[] failedError() {
            return copy(3, 5, new long[count(3)]);
        }

        /** 未能计划的明细 / 错误号: number of the error of the first row that failed.
         * @param into a direct buffer: one an item of <code>failed</code>: a whole number */
        public void failedError(ByteBuffer into) {
            copy(3, 5, into);
        }

        /** 按单位汇总: sums by unit, of all units.
         * @return offsets: row i has the items from offset i to before offset i + 1; one more than there are rows */
        public int[] byUnit() {
            return copy(4, new int[rowCount() + 1]);
        }

        /** 按单位汇总: sums by unit, of all units.
         * @param into a direct buffer: offsets: row i has the items from offset i to before offset i + 1; one more than there are rows */
        public void byUnit(ByteBuffer into) {
            copy(4, into);
        }

        /** 按单位汇总 / 单位序号: number of the unit.
         * @return one an item of <code>byUnit</code>: a whole number */
        public long[] byUnitUnit() {
            return copy(4, 0, new long[count(4)]);
        }

        /** 按单位汇总 / 单位序号: number of the unit.
         * @param into a direct buffer: one an item of <code>byUnit</code>: a whole number */
        public void byUnitUnit(ByteBuffer into) {
            copy(4, 0, into);
        }

        /** 按单位汇总 / 征收区划 (AAB301): district that collects.
         * @return one an item of <code>byUnit</code>: a GB/T 2260 code */
        public int[] byUnitDistrict() {
            return copy(4, 1, new int[count(4)]);
        }

        /** 按单位汇总 / 征收区划 (AAB301): district that collects.
         * @param into a direct buffer: one an item of <code>byUnit</code>: a GB/T 2260 code */
        public void byUnitDistrict(ByteBuffer into) {
            copy(4, 1, into);
        }

        /** 按单位汇总 / 人次: people billed, each once a month and kind.
         * @return one an item of <code>byUnit</code>: a whole number */
        public long[] byUnitPersonMonths() {
            return copy(4, 2, new long[count(4)]);
        }

        /** 按单位汇总 / 人次: people billed, each once a month and kind.
         * @param into a direct buffer: one an item of <code>byUnit</code>: a whole number */
        public void byUnitPersonMonths(ByteBuffer into) {
            copy(4, 2, into);
        }

        /** 按单位汇总 / 未能计划的行数: lines that failed and belong here.
         * @return one an item of <code>byUnit</code>: a whole number */
        public long[] byUnitFailedLines() {
            return copy(4, 3, new long[count(4)]);
        }

        /** 按单位汇总 / 未能计划的行数: lines that failed and belong here.
         * @param into a direct buffer: one an item of <code>byUnit</code>: a whole number */
        public void byUnitFailedLines(ByteBuffer into) {
            copy(4, 3, into);
        }

        /** 按单位汇总 / 单位应缴: employers' premium.
         * @return one an item of <code>byUnit</code>: fen */
        public long[] byUnitEmployer() {
            return copy(4, 4, new long[count(4)]);
        }

        /** 按单位汇总 / 单位应缴: employers' premium.
         * @param into a direct buffer: one an item of <code>byUnit</code>: fen */
        public void byUnitEmployer(ByteBuffer into) {
            copy(4, 4, into);
        }

        /** 按单位汇总 / 个人应缴: employees' premium.
         * @return one an item of <code>byUnit</code>: fen */
        public long[] byUnitEmployee() {
            return copy(4, 5, new long[count(4)]);
        }

        /** 按单位汇总 / 个人应缴: employees' premium.
         * @param into a direct buffer: one an item of <code>byUnit</code>: fen */
        public void byUnitEmployee(ByteBuffer into) {
            copy(4, 5, into);
        }

        /** 按单位汇总 / 应缴合计: total.
         * @return one an item of <code>byUnit</code>: fen */
        public long[] byUnitTotal() {
            return copy(4, 6, new long[count(4)]);
        }

        /** 按单位汇总 / 应缴合计: total.
         * @param into a direct buffer: one an item of <code>byUnit</code>: fen */
        public void byUnitTotal(ByteBuffer into) {
            copy(4, 6, into);
        }

        /** 按单位汇总 / 数据效力: weakest standing of the lines; absent where none has a result.
         * @return one an item of <code>byUnit</code>: 0 final 正式, 1 provisional 预结, 2 assumed 假定 */
        public byte[] byUnitLineStanding() {
            return copy(4, 7, new byte[count(4)]);
        }

        /** 按单位汇总 / 数据效力: weakest standing of the lines; absent where none has a result.
         * @param into a direct buffer: one an item of <code>byUnit</code>: 0 final 正式, 1 provisional 预结, 2 assumed 假定 */
        public void byUnitLineStanding(ByteBuffer into) {
            copy(4, 7, into);
        }

        /** 按单位汇总 / 数据证据: weakest evidence of the lines; absent where none has a result.
         * @return one an item of <code>byUnit</code>: 0 official 官方原文, 1 corroborated 多方印证, 2 single 单一来源, 3 unverified 未经证实 */
        public byte[] byUnitLineEvidence() {
            return copy(4, 8, new byte[count(4)]);
        }

        /** 按单位汇总 / 数据证据: weakest evidence of the lines; absent where none has a result.
         * @param into a direct buffer: one an item of <code>byUnit</code>: 0 official 官方原文, 1 corroborated 多方印证, 2 single 单一来源, 3 unverified 未经证实 */
        public void byUnitLineEvidence(ByteBuffer into) {
            copy(4, 8, into);
        }

        /** 按征收区划汇总: sums by district.
         * @return offsets: row i has the items from offset i to before offset i + 1; one more than there are rows */
        public int[] byDistrict() {
            return copy(5, new int[rowCount() + 1]);
        }

        /** 按征收区划汇总: sums by district.
         * @param into a direct buffer: offsets: row i has the items from offset i to before offset i + 1; one more than there are rows */
        public void byDistrict(ByteBuffer into) {
            copy(5, into);
        }

        /** 按征收区划汇总 / 征收区划 (AAB301): district that collects.
         * @return one an item of <code>byDistrict</code>: a GB/T 2260 code */
        public int[] byDistrictDistrict() {
            return copy(5, 0, new int[count(5)]);
        }

        /** 按征收区划汇总 / 征收区划 (AAB301): district that collects.
         * @param into a direct buffer: one an item of <code>byDistrict</code>: a GB/T 2260 code */
        public void byDistrictDistrict(ByteBuffer into) {
            copy(5, 0, into);
        }

        /** 按征收区划汇总 / 人次: people billed, each once a month and kind.
         * @return one an item of <code>byDistrict</code>: a whole number */
        public long[] byDistrictPersonMonths() {
            return copy(5, 1, new long[count(5)]);
        }

        /** 按征收区划汇总 / 人次: people billed, each once a month and kind.
         * @param into a direct buffer: one an item of <code>byDistrict</code>: a whole number */
        public void byDistrictPersonMonths(ByteBuffer into) {
            copy(5, 1, into);
        }

        /** 按征收区划汇总 / 未能计划的行数: lines that failed and belong here.
         * @return one an item of <code>byDistrict</code>: a whole number */
        public long[] byDistrictFailedLines() {
            return copy(5, 2, new long[count(5)]);
        }

        /** 按征收区划汇总 / 未能计划的行数: lines that failed and belong here.
         * @param into a direct buffer: one an item of <code>byDistrict</code>: a whole number */
        public void byDistrictFailedLines(ByteBuffer into) {
            copy(5, 2, into);
        }

        /** 按征收区划汇总 / 单位应缴: employers' premium.
         * @return one an item of <code>byDistrict</code>: fen */
        public long[] byDistrictEmployer() {
            return copy(5, 3, new long[count(5)]);
        }

        /** 按征收区划汇总 / 单位应缴: employers' premium.
         * @param into a direct buffer: one an item of <code>byDistrict</code>: fen */
        public void byDistrictEmployer(ByteBuffer into) {
            copy(5, 3, into);
        }

        /** 按征收区划汇总 / 个人应缴: employees' premium.
         * @return one an item of <code>byDistrict</code>: fen */
        public long[] byDistrictEmployee() {
            return copy(5, 4, new long[count(5)]);
        }

        /** 按征收区划汇总 / 个人应缴: employees' premium.
         * @param into a direct buffer: one an item of <code>byDistrict</code>: fen */
        public void byDistrictEmployee(ByteBuffer into) {
            copy(5, 4, into);
        }

        /** 按征收区划汇总 / 应缴合计: total.
         * @return one an item of <code>byDistrict</code>: fen */
        public long[] byDistrictTotal() {
            return copy(5, 5, new long[count(5)]);
        }

        /** 按征收区划汇总 / 应缴合计: total.
         * @param into a direct buffer: one an item of <code>byDistrict</code>: fen */
        public void byDistrictTotal(ByteBuffer into) {
            copy(5, 5, into);
        }

        /** 按征收区划汇总 / 数据效力: weakest standing of the lines; absent where none has a result.
         * @return one an item of <code>byDistrict</code>: 0 final 正式, 1 provisional 预结, 2 assumed 假定 */
        public byte[] byDistrictLineStanding() {
            return copy(5, 6, new byte[count(5)]);
        }

        /** 按征收区划汇总 / 数据效力: weakest standing of the lines; absent where none has a result.
         * @param into a direct buffer: one an item of <code>byDistrict</code>: 0 final 正式, 1 provisional 预结, 2 assumed 假定 */
        public void byDistrictLineStanding(ByteBuffer into) {
            copy(5, 6, into);
        }

        /** 按征收区划汇总 / 数据证据: weakest evidence of the lines; absent where none has a result.
         * @return one an item of <code>byDistrict</code>: 0 official 官方原文, 1 corroborated 多方印证, 2 single 单一来源, 3 unverified 未经证实 */
        public byte[] byDistrictLineEvidence() {
            return copy(5, 7, new byte[count(5)]);
        }

        /** 按征收区划汇总 / 数据证据: weakest evidence of the lines; absent where none has a result.
         * @param into a direct buffer: one an item of <code>byDistrict</code>: 0 official 官方原文, 1 corroborated 多方印证, 2 single 单一来源, 3 unverified 未经证实 */
        public void byDistrictLineEvidence(ByteBuffer into) {
            copy(5, 7, into);
        }

        /** 按险种汇总: sums by kind.
         * @return offsets: row i has the items from offset i to before offset i + 1; one more than there are rows */
        public int[] byItem() {
            return copy(6, new int[rowCount() + 1]);
        }

        /** 按险种汇总: sums by kind.
         * @param into a direct buffer: offsets: row i has the items from offset i to before offset i + 1; one more than there are rows */
        public void byItem(ByteBuffer into) {
            copy(6, into);
        }

        /** 按险种汇总 / 征收品目: kind of insurance, or the annuity.
         * @return one an item of <code>byItem</code>: 0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险, 5 annuity 职业年金 */
        public byte[] byItemItem() {
            return copy(6, 0, new byte[count(6)]);
        }

        /** 按险种汇总 / 征收品目: kind of insurance, or the annuity.
         * @param into a direct buffer: one an item of <code>byItem</code>: 0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险, 5 annuity 职业年金 */
        public void byItemItem(ByteBuffer into) {
            copy(6, 0, into);
        }

        /** 按险种汇总 / 人次: people billed, each once a month and kind.
         * @return one an item of <code>byItem</code>: a whole number */
        public long[] byItemPersonMonths() {
            return copy(6, 1, new long[count(6)]);
        }

        /** 按险种汇总 / 人次: people billed, each once a month and kind.
         * @param into a direct buffer: one an item of <code>byItem</code>: a whole number */
        public void byItemPersonMonths(ByteBuffer into) {
            copy(6, 1, into);
        }

        /** 按险种汇总 / 未能计划的行数: lines that failed and belong here.
         * @return one an item of <code>byItem</code>: a whole number */
        public long[] byItemFailedLines() {
            return copy(6, 2, new long[count(6)]);
        }

        /** 按险种汇总 / 未能计划的行数: lines that failed and belong here.
         * @param into a direct buffer: one an item of <code>byItem</code>: a whole number */
        public void byItemFailedLines(ByteBuffer into) {
            copy(6, 2, into);
        }

        /** 按险种汇总 / 单位应缴: employers' premium.
         * @return one an item of <code>byItem</code>: fen */
        public long[] byItemEmployer() {
            return copy(6, 3, new long[count(6)]);
        }

        /** 按险种汇总 / 单位应缴: employers' premium.
         * @param into a direct buffer: one an item of <code>byItem</code>: fen */
        public void byItemEmployer(ByteBuffer into) {
            copy(6, 3, into);
        }

        /** 按险种汇总 / 个人应缴: employees' premium.
         * @return one an item of <code>byItem</code>: fen */
        public long[] byItemEmployee() {
            return copy(6, 4, new long[count(6)]);
        }

        /** 按险种汇总 / 个人应缴: employees' premium.
         * @param into a direct buffer: one an item of <code>byItem</code>: fen */
        public void byItemEmployee(ByteBuffer into) {
            copy(6, 4, into);
        }

        /** 按险种汇总 / 应缴合计: total.
         * @return one an item of <code>byItem</code>: fen */
        public long[] byItemTotal() {
            return copy(6, 5, new long[count(6)]);
        }

        /** 按险种汇总 / 应缴合计: total.
         * @param into a direct buffer: one an item of <code>byItem</code>: fen */
        public void byItemTotal(ByteBuffer into) {
            copy(6, 5, into);
        }

        /** 按险种汇总 / 数据效力: weakest standing of the lines; absent where none has a result.
         * @return one an item of <code>byItem</code>: 0 final 正式, 1 provisional 预结, 2 assumed 假定 */
        public byte[] byItemLineStanding() {
            return copy(6, 6, new byte[count(6)]);
        }

        /** 按险种汇总 / 数据效力: weakest standing of the lines; absent where none has a result.
         * @param into a direct buffer: one an item of <code>byItem</code>: 0 final 正式, 1 provisional 预结, 2 assumed 假定 */
        public void byItemLineStanding(ByteBuffer into) {
            copy(6, 6, into);
        }

        /** 按险种汇总 / 数据证据: weakest evidence of the lines; absent where none has a result.
         * @return one an item of <code>byItem</code>: 0 official 官方原文, 1 corroborated 多方印证, 2 single 单一来源, 3 unverified 未经证实 */
        public byte[] byItemLineEvidence() {
            return copy(6, 7, new byte[count(6)]);
        }

        /** 按险种汇总 / 数据证据: weakest evidence of the lines; absent where none has a result.
         * @param into a direct buffer: one an item of <code>byItem</code>: 0 official 官方原文, 1 corroborated 多方印证, 2 single 单一来源, 3 unverified 未经证实 */
        public void byItemLineEvidence(ByteBuffer into) {
            copy(6, 7, into);
        }

        /** 按年度和险种汇总: sums by calendar year and kind, the lines of a fund's budget and final account.
         * @return offsets: row i has the items from offset i to before offset i + 1; one more than there are rows */
        public int[] byYear() {
            return copy(7, new int[rowCount() + 1]);
        }

        /** 按年度和险种汇总: sums by calendar year and kind, the lines of a fund's budget and final account.
         * @param into a direct buffer: offsets: row i has the items from offset i to before offset i + 1; one more than there are rows */
        public void byYear(ByteBuffer into) {
            copy(7, into);
        }

        /** 按年度和险种汇总 / 年度 (AAE001): calendar year of the months that the premium is for.
         * @return one an item of <code>byYear</code>: a whole number */
        public long[] byYearYear() {
            return copy(7, 0, new long[count(7)]);
        }

        /** 按年度和险种汇总 / 年度 (AAE001): calendar year of the months that the premium is for.
         * @param into a direct buffer: one an item of <code>byYear</code>: a whole number */
        public void byYearYear(ByteBuffer into) {
            copy(7, 0, into);
        }

        /** 按年度和险种汇总 / 征收品目: kind of insurance, or the annuity.
         * @return one an item of <code>byYear</code>: 0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险, 5 annuity 职业年金 */
        public byte[] byYearItem() {
            return copy(7, 1, new byte[count(7)]);
        }

        /** 按年度和险种汇总 / 征收品目: kind of insurance, or the annuity.
         * @param into a direct buffer: one an item of <code>byYear</code>: 0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险, 5 annuity 职业年金 */
        public void byYearItem(ByteBuffer into) {
            copy(7, 1, into);
        }

        /** 按年度和险种汇总 / 人次: people billed, each once a month and kind.
         * @return one an item of <code>byYear</code>: a whole number */
        public long[] byYearPersonMonths() {
            return copy(7, 2, new long[count(7)]);
        }

        /** 按年度和险种汇总 / 人次: people billed, each once a month and kind.
         * @param into a direct buffer: one an item of <code>byYear</code>: a whole number */
        public void byYearPersonMonths(ByteBuffer into) {
            copy(7, 2, into);
        }

        /** 按年度和险种汇总 / 未能计划的行数: lines that failed and belong here.
         * @return one an item of <code>byYear</code>: a whole number */
        public long[] byYearFailedLines() {
            return copy(7, 3, new long[count(7)]);
        }

        /** 按年度和险种汇总 / 未能计划的行数: lines that failed and belong here.
         * @param into a direct buffer: one an item of <code>byYear</code>: a whole number */
        public void byYearFailedLines(ByteBuffer into) {
            copy(7, 3, into);
        }

        /** 按年度和险种汇总 / 单位应缴: employers' premium.
         * @return one an item of <code>byYear</code>: fen */
        public long[] byYearEmployer() {
            return copy(7, 4, new long[count(7)]);
        }

        /** 按年度和险种汇总 / 单位应缴: employers' premium.
         * @param into a direct buffer: one an item of <code>byYear</code>: fen */
        public void byYearEmployer(ByteBuffer into) {
            copy(7, 4, into);
        }

        /** 按年度和险种汇总 / 个人应缴: employees' premium.
         * @return one an item of <code>byYear</code>: fen */
        public long[] byYearEmployee() {
            return copy(7, 5, new long[count(7)]);
        }

        /** 按年度和险种汇总 / 个人应缴: employees' premium.
         * @param into a direct buffer: one an item of <code>byYear</code>: fen */
        public void byYearEmployee(ByteBuffer into) {
            copy(7, 5, into);
        }

        /** 按年度和险种汇总 / 应缴合计: total.
         * @return one an item of <code>byYear</code>: fen */
        public long[] byYearTotal() {
            return copy(7, 6, new long[count(7)]);
        }

        /** 按年度和险种汇总 / 应缴合计: total.
         * @param into a direct buffer: one an item of <code>byYear</code>: fen */
        public void byYearTotal(ByteBuffer into) {
            copy(7, 6, into);
        }

        /** 按年度和险种汇总 / 数据效力: weakest standing of the lines; absent where none has a result.
         * @return one an item of <code>byYear</code>: 0 final 正式, 1 provisional 预结, 2 assumed 假定 */
        public byte[] byYearLineStanding() {
            return copy(7, 7, new byte[count(7)]);
        }

        /** 按年度和险种汇总 / 数据效力: weakest standing of the lines; absent where none has a result.
         * @param into a direct buffer: one an item of <code>byYear</code>: 0 final 正式, 1 provisional 预结, 2 assumed 假定 */
        public void byYearLineStanding(ByteBuffer into) {
            copy(7, 7, into);
        }

        /** 按年度和险种汇总 / 数据证据: weakest evidence of the lines; absent where none has a result.
         * @return one an item of <code>byYear</code>: 0 official 官方原文, 1 corroborated 多方印证, 2 single 单一来源, 3 unverified 未经证实 */
        public byte[] byYearLineEvidence() {
            return copy(7, 8, new byte[count(7)]);
        }

        /** 按年度和险种汇总 / 数据证据: weakest evidence of the lines; absent where none has a result.
         * @param into a direct buffer: one an item of <code>byYear</code>: 0 official 官方原文, 1 corroborated 多方印证, 2 single 单一来源, 3 unverified 未经证实 */
        public void byYearLineEvidence(ByteBuffer into) {
            copy(7, 8, into);
        }

        /** 单位应缴: employers' premium.
         * @return one a row: fen */
        public long[] employer() {
            return copy(8, new long[rowCount()]);
        }

        /** 单位应缴: employers' premium.
         * @param into a direct buffer: one a row: fen */
        public void employer(ByteBuffer into) {
            copy(8, into);
        }

        /** 个人应缴: employees' premium.
         * @return one a row: fen */
        public long[] employee() {
            return copy(9, new long[rowCount()]);
        }

        /** 个人应缴: employees' premium.
         * @param into a direct buffer: one a row: fen */
        public void employee(ByteBuffer into) {
            copy(9, into);
        }

        /** 应缴合计: total.
         * @return one a row: fen */
        public long[] total() {
            return copy(10, new long[rowCount()]);
        }

        /** 应缴合计: total.
         * @param into a direct buffer: one a row: fen */
        public void total(ByteBuffer into) {
            copy(10, into);
        }

        /** 同时在多个单位的人员: people who stand with several units in the same months, by person and kind; what they are billed is not brought together, since no text says how. Without work injury, which each unit pays (实施社会保险法若干规定 art. 9).
         * @return offsets: row i has the items from offset i to before offset i + 1; one more than there are rows */
        public int[] inSeveralUnits() {
            return copy(11, new int[rowCount() + 1]);
        }

        /** 同时在多个单位的人员: people who stand with several units in the same months, by person and kind; what they are billed is not brought together, since no text says how. Without work injury, which each unit pays (实施社会保险法若干规定 art. 9).
         * @param into a direct buffer: offsets: row i has the items from offset i to before offset i + 1; one more than there are rows */
        public void inSeveralUnits(ByteBuffer into) {
            copy(11, into);
        }

        /** 同时在多个单位的人员 / 个人序号: the caller's number of the person.
         * @return one an item of <code>inSeveralUnits</code>: a whole number */
        public long[] inSeveralUnitsPerson() {
            return copy(11, 0, new long[count(11)]);
        }

        /** 同时在多个单位的人员 / 个人序号: the caller's number of the person.
         * @param into a direct buffer: one an item of <code>inSeveralUnits</code>: a whole number */
        public void inSeveralUnitsPerson(ByteBuffer into) {
            copy(11, 0, into);
        }

        /** 同时在多个单位的人员 / 征收品目: kind of insurance, or the annuity.
         * @return one an item of <code>inSeveralUnits</code>: 0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险, 5 annuity 职业年金 */
        public byte[] inSeveralUnitsItem() {
            return copy(11, 1, new byte[count(11)]);
        }

        /** 同时在多个单位的人员 / 征收品目: kind of insurance, or the annuity.
         * @param into a direct buffer: one an item of <code>inSeveralUnits</code>: 0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险, 5 annuity 职业年金 */
        public void inSeveralUnitsItem(ByteBuffer into) {
            copy(11, 1, into);
        }

        /** 同时在多个单位的人员 / 开始年月 (AAE041): first month.
         * @return one an item of <code>inSeveralUnits</code>: yyyymm */
        public int[] inSeveralUnitsFrom() {
            return copy(11, 2, new int[count(11)]);
        }

        /** 同时在多个单位的人员 / 开始年月 (AAE041): first month.
         * @param into a direct buffer: one an item of <code>inSeveralUnits</code>: yyyymm */
        public void inSeveralUnitsFrom(ByteBuffer into) {
            copy(11, 2, into);
        }

        /** 同时在多个单位的人员 / 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042).
         * @return one an item of <code>inSeveralUnits</code>: yyyymm */
        public int[] inSeveralUnitsUntil() {
            return copy(11, 3, new int[count(11)]);
        }

        /** 同时在多个单位的人员 / 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042).
         * @param into a direct buffer: one an item of <code>inSeveralUnits</code>: yyyymm */
        public void inSeveralUnitsUntil(ByteBuffer into) {
            copy(11, 3, into);
        }

        /** 同时在多个单位的人员 / 单位数: at how many units.
         * @return one an item of <code>inSeveralUnits</code>: a whole number */
        public long[] inSeveralUnitsUnits() {
            return copy(11, 4, new long[count(11)]);
        }

        /** 同时在多个单位的人员 / 单位数: at how many units.
         * @param into a direct buffer: one an item of <code>inSeveralUnits</code>: a whole number */
        public void inSeveralUnitsUnits(ByteBuffer into) {
            copy(11, 4, into);
        }
    }
}
