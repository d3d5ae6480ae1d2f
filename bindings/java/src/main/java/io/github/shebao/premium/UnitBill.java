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

/** 单位应缴核定: what a unit and its people owe for a span of months. 社会保险法 art. 60 */
public final class UnitBill {
    /** The operation as requests name it. */
    public static final String OP = "premium.unit_bill@1";

    private UnitBill() {
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

    /** 花名册: who works here, from when to when, at what wage; a change of wage is a further row. */
    public static final class RosterRow extends io.github.shebao.Row {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "count person",
                "month from",
                "month until",
                "money wage",
                "flag rural_contract",
                "flag reversal");

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

        /** 缴费工资 (AAC040): declared monthly wage, before the limits. Needed.
         * @param yuan yuan, two places
         * @return this */
        public RosterRow wage(BigDecimal yuan) {
            putMoney(3, yuan);
            return this;
        }

        /** 缴费工资 (AAC040): declared monthly wage, before the limits. Needed.
         * @param fen fen
         * @return this */
        public RosterRow wageFen(long fen) {
            put(3, fen);
            return this;
        }

        /** 农民合同制工人: whether the person is a rural contract worker.
         * @param yes true or false
         * @return this */
        public RosterRow ruralContract(boolean yes) {
            put(4, yes ? 1 : 0);
            return this;
        }

        /** 冲减: whether the row takes back what was billed on it before; its lines are negative and net with the others.
         * @param yes true or false
         * @return this */
        public RosterRow reversal(boolean yes) {
            put(5, yes ? 1 : 0);
            return this;
        }
    }

    /** 明细: one row a person and month, in order of the roster and of months. */
    public static final class LinesRow extends io.github.shebao.Row {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "count person",
                "month month",
                "money pension_base",
                "money pension_employer",
                "money pension_employee",
                "money medical_base",
                "money medical_employer",
                "money medical_employee",
                "money maternity_base",
                "money maternity_employer",
                "money unemployment_base",
                "money unemployment_employer",
                "money unemployment_employee",
                "money injury_base",
                "money injury_employer",
                "money employer_total",
                "money employee_total",
                "money total",
                "money annuity_base",
                "money annuity_employer",
                "money annuity_employee",
                "money maternity_employee",
                "money supplement_employee",
                "money pension_account",
                "money medical_account",
                "flag reversal");

        /** Without anything set. */
        private LinesRow() {
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

        /** 养老缴费基数 (AAE180): payment base of pension.
         * @return yuan, two places; null where it is absent */
        public BigDecimal pensionBase() {
            return getMoney(2);
        }

        /** 养老缴费基数 (AAE180): payment base of pension.
         * @return fen; refused with 201 where it is absent */
        public long pensionBaseFen() {
            return getNumber(2);
        }

        /** 单位应缴养老保险费 (AAE020): employer's pension premium.
         * @return yuan, two places; null where it is absent */
        public BigDecimal pensionEmployer() {
            return getMoney(3);
        }

        /** 单位应缴养老保险费 (AAE020): employer's pension premium.
         * @return fen; refused with 201 where it is absent */
        public long pensionEmployerFen() {
            return getNumber(3);
        }

        /** 个人应缴养老保险费 (AAE022): employee's pension premium.
         * @return yuan, two places; null where it is absent */
        public BigDecimal pensionEmployee() {
            return getMoney(4);
        }

        /** 个人应缴养老保险费 (AAE022): employee's pension premium.
         * @return fen; refused with 201 where it is absent */
        public long pensionEmployeeFen() {
            return getNumber(4);
        }

        /** 医疗缴费基数 (AAE180): payment base of medical.
         * @return yuan, two places; null where it is absent */
        public BigDecimal medicalBase() {
            return getMoney(5);
        }

        /** 医疗缴费基数 (AAE180): payment base of medical.
         * @return fen; refused with 201 where it is absent */
        public long medicalBaseFen() {
            return getNumber(5);
        }

        /** 单位应缴医疗保险费 (AAE020): employer's medical premium.
         * @return yuan, two places; null where it is absent */
        public BigDecimal medicalEmployer() {
            return getMoney(6);
        }

        /** 单位应缴医疗保险费 (AAE020): employer's medical premium.
         * @return fen; refused with 201 where it is absent */
        public long medicalEmployerFen() {
            return getNumber(6);
        }

        /** 个人应缴医疗保险费 (AAE022): employee's medical premium.
         * @return yuan, two places; null where it is absent */
        public BigDecimal medicalEmployee() {
            return getMoney(7);
        }

        /** 个人应缴医疗保险费 (AAE022): employee's medical premium.
         * @return fen; refused with 201 where it is absent */
        public long medicalEmployeeFen() {
            return getNumber(7);
        }

        /** 生育缴费基数 (AAE180): payment base of maternity.
         * @return yuan, two places; null where it is absent */
        public BigDecimal maternityBase() {
            return getMoney(8);
        }

        /** 生育缴费基数 (AAE180): payment base of maternity.
         * @return fen; refused with 201 where it is absent */
        public long maternityBaseFen() {
            return getNumber(8);
        }

        /** 单位应缴生育保险费 (AAE020): employer's maternity premium.
         * @return yuan, two places; null where it is absent */
        public BigDecimal maternityEmployer() {
            return getMoney(9);
        }

        /** 单位应缴生育保险费 (AAE020): employer's maternity premium.
         * @return fen; refused with 201 where it is absent */
        public long maternityEmployerFen() {
            return getNumber(9);
        }

        /** 失业缴费基数 (AAE180): payment base of unemployment.
         * @return yuan, two places; null where it is absent */
        public BigDecimal unemploymentBase() {
            return getMoney(10);
        }

        /** 失业缴费基数 (AAE180): payment base of unemployment.
         * @return fen; refused with 201 where it is absent */
        public long unemploymentBaseFen() {
            return getNumber(10);
        }

        /** 单位应缴失业保险费 (AAE020): employer's unemployment premium.
         * @return yuan, two places; null where it is absent */
        public BigDecimal unemploymentEmployer() {
            return getMoney(11);
        }

        /** 单位应缴失业保险费 (AAE020): employer's unemployment premium.
         * @return fen; refused with 201 where it is absent */
        public long unemploymentEmployerFen() {
            return getNumber(11);
        }

        /** 个人应缴失业保险费 (AAE022): employee's unemployment premium.
         * @return yuan, two places; null where it is absent */
        public BigDecimal unemploymentEmployee() {
            return getMoney(12);
        }

        /** 个人应缴失业保险费 (AAE022): employee's unemployment premium.
         * @return fen; refused with 201 where it is absent */
        public long unemploymentEmployeeFen() {
            return getNumber(12);
        }

        /** 工伤缴费基数 (AAE180): payment base of work injury.
         * @return yuan, two places; null where it is absent */
        public BigDecimal injuryBase() {
            return getMoney(13);
        }

        /** 工伤缴费基数 (AAE180): payment base of work injury.
         * @return fen; refused with 201 where it is absent */
        public long injuryBaseFen() {
            return getNumber(13);
        }

        /** 单位应缴工伤保险费 (AAE020): employer's work-injury premium.
         * @return yuan, two places; null where it is absent */
        public BigDecimal injuryEmployer() {
            return getMoney(14);
        }

        /** 单位应缴工伤保险费 (AAE020): employer's work-injury premium.
         * @return fen; refused with 201 where it is absent */
        public long injuryEmployerFen() {
            return getNumber(14);
        }

        /** 单位应缴合计 (AAE020): employer's total.
         * @return yuan, two places; null where it is absent */
        public BigDecimal employerTotal() {
            return getMoney(15);
        }

        /** 单位应缴合计 (AAE020): employer's total.
         * @return fen; refused with 201 where it is absent */
        public long employerTotalFen() {
            return getNumber(15);
        }

        /** 个人应缴合计 (AAE022): employee's total.
         * @return yuan, two places; null where it is absent */
        public BigDecimal employeeTotal() {
            return getMoney(16);
        }

        /** 个人应缴合计 (AAE022): employee's total.
         * @return fen; refused with 201 where it is absent */
        public long employeeTotalFen() {
            return getNumber(16);
        }

        /** 应缴合计: total.
         * @return yuan, two places; null where it is absent */
        public BigDecimal total() {
            return getMoney(17);
        }

        /** 应缴合计: total.
         * @return fen; refused with 201 where it is absent */
        public long totalFen() {
            return getNumber(17);
        }

        /** 职业年金缴费基数 (AAE180): payment base of the occupational annuity.
         * @return yuan, two places; null where it is absent */
        public BigDecimal annuityBase() {
            return getMoney(18);
        }

        /** 职业年金缴费基数 (AAE180): payment base of the occupational annuity.
         * @return fen; refused with 201 where it is absent */
        public long annuityBaseFen() {
            return getNumber(18);
        }

        /** 单位应缴职业年金 (AAE020): employer's occupational annuity.
         * @return yuan, two places; null where it is absent */
        public BigDecimal annuityEmployer() {
            return getMoney(19);
        }

        /** 单位应缴职业年金 (AAE020): employer's occupational annuity.
         * @return fen; refused with 201 where it is absent */
        public long annuityEmployerFen() {
            return getNumber(19);
        }

        /** 个人应缴职业年金 (AAE022): employee's occupational annuity.
         * @return yuan, two places; null where it is absent */
        public BigDecimal annuityEmployee() {
            return getMoney(20);
        }

        /** 个人应缴职业年金 (AAE022): employee's occupational annuity.
         * @return fen; refused with 201 where it is absent */
        public long annuityEmployeeFen() {
            return getNumber(20);
        }

        /** 个人应缴生育保险费 (AAE022): maternity premium of a flexible worker.
         * @return yuan, two places; null where it is absent */
        public BigDecimal maternityEmployee() {
            return getMoney(21);
        }

        /** 个人应缴生育保险费 (AAE022): maternity premium of a flexible worker.
         * @return fen; refused with 201 where it is absent */
        public long maternityEmployeeFen() {
            return getNumber(21);
        }

        /** 应缴大额医疗补助 (AAE022): large-amount medical supplement, paid by the person.
         * @return yuan, two places; null where it is absent */
        public BigDecimal supplementEmployee() {
            return getMoney(22);
        }

        /** 应缴大额医疗补助 (AAE022): large-amount medical supplement, paid by the person.
         * @return fen; refused with 201 where it is absent */
        public long supplementEmployeeFen() {
            return getNumber(22);
        }

        /** 划入养老个人账户: part of a flexible worker's pension premium that goes to the personal account.
         * @return yuan, two places; null where it is absent */
        public BigDecimal pensionAccount() {
            return getMoney(23);
        }

        /** 划入养老个人账户: part of a flexible worker's pension premium that goes to the personal account.
         * @return fen; refused with 201 where it is absent */
        public long pensionAccountFen() {
            return getNumber(23);
        }

        /** 划入医疗个人账户: what a flexible worker's medical account is credited with; absent where no text states it.
         * @return yuan, two places; null where it is absent */
        public BigDecimal medicalAccount() {
            return getMoney(24);
        }

        /** 划入医疗个人账户: what a flexible worker's medical account is credited with; absent where no text states it.
         * @return fen; refused with 201 where it is absent */
        public long medicalAccountFen() {
            return getNumber(24);
        }

        /** 冲减: whether the row takes back what was billed before.
         * @return true or false; null where it is absent */
        public Boolean reversal() {
            return isGiven(25) ? (Boolean) (getNumber(25) != 0) : null;
        }
    }

    /** 未能核定的明细: rows without a result, each with its error number. */
    public static final class FailedRow extends io.github.shebao.Row {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "count person",
                "month month",
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

        /** 错误号: number of the error.
         * @return a whole number */
        public long error() {
            return getNumber(2);
        }
    }

    /** 尾差: what the rows of the largest bases carry beside their own amounts, where the summed base was rounded. */
    public static final class ResidualsRow extends io.github.shebao.Row {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "count person",
                "month month",
                "choice item pension medical maternity unemployment injury annuity",
                "money pooled_base",
                "money employer_residual",
                "money employee_residual",
                "flag reversal");

        /** Without anything set. */
        private ResidualsRow() {
            super(FIELDS);
        }

        /** 个人序号: the person whose row carries it.
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

        /** 合计缴费基数: summed base of the rows, as billed.
         * @return yuan, two places */
        public BigDecimal pooledBase() {
            return getMoney(3);
        }

        /** 合计缴费基数: summed base of the rows, as billed.
         * @return fen */
        public long pooledBaseFen() {
            return getNumber(3);
        }

        /** 单位尾差 (AAE020): premium on the summed base less the sum of the rounded rows, employer.
         * @return yuan, two places */
        public BigDecimal employerResidual() {
            return getMoney(4);
        }

        /** 单位尾差 (AAE020): premium on the summed base less the sum of the rounded rows, employer.
         * @return fen */
        public long employerResidualFen() {
            return getNumber(4);
        }

        /** 个人尾差 (AAE022): premium on the summed base less the sum of the rounded rows, employees.
         * @return yuan, two places */
        public BigDecimal employeeResidual() {
            return getMoney(5);
        }

        /** 个人尾差 (AAE022): premium on the summed base less the sum of the rounded rows, employees.
         * @return fen */
        public long employeeResidualFen() {
            return getNumber(5);
        }

        /** 冲减: whether the rows take back what was billed before.
         * @return true or false; null where it is absent */
        public Boolean reversal() {
            return isGiven(6) ? (Boolean) (getNumber(6) != 0) : null;
        }
    }

    /** What is asked: 单位应缴核定: what a unit and its people owe for a span of months. 社会保险法 art. 60 */
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
                "list roster",
                "flag annuity",
                "choice allocation rows summed_base");

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

        /** 开始年月 (AAE041): first month billed. Needed.
         * @param month a month
         * @return this */
        public Request from(YearMonth month) {
            putMonth(1, month);
            return this;
        }

        /** 开始年月 (AAE041): first month billed. Needed.
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

        /** 花名册: who works here, from when to when, at what wage; a change of wage is a further row.
         * @param rows all of them
         * @return this */
        public Request roster(Iterable<RosterRow> rows) {
            putList(11, rows);
            return this;
        }

        /** 花名册: who works here, from when to when, at what wage; a change of wage is a further row: one more.
         * @param row the next
         * @return this */
        public Request addRoster(RosterRow row) {
            putOne(11, row);
            return this;
        }

        /** 职业年金 (AAE140): whether the occupational annuity of public institutions is asked for.
         * @param yes true or false
         * @return this */
        public Request annuity(boolean yes) {
            put(12, yes ? 1 : 0);
            return this;
        }

        /** 合计与尾差: how the rows come to the total; left out, it is the sum of the rounded rows.
         * @param word one of its words
         * @return this */
        public Request allocation(Allocation word) {
            putWord(13, word);
            return this;
        }
    }

    /** The result: 单位应缴核定: what a unit and its people owe for a span of months. 社会保险法 art. 60 */
    public static final class Result extends io.github.shebao.Result {
        static final Fields FIELDS = Fields.of(new Fields[] {LinesRow.FIELDS, FailedRow.FIELDS, ResidualsRow.FIELDS},
                "count rows",
                "list lines",
                "list failed",
                "money pension_base",
                "money pension_employer",
                "money pension_employee",
                "money medical_base",
                "money medical_employer",
                "money medical_employee",
                "money maternity_base",
                "money maternity_employer",
                "money unemployment_base",
                "money unemployment_employer",
                "money unemployment_employee",
                "money injury_base",
                "money injury_employer",
                "money employer_total",
                "money employee_total",
                "money total",
                "money annuity_base",
                "money annuity_employer",
                "money annuity_employee",
                "money maternity_employee",
                "money supplement_employee",
                "money pension_account",
                "money medical_account",
                "choice allocation rows summed_base",
                "list residuals");

        /** Without anything set. */
        private Result() {
            super(FIELDS);
        }

        /** 人次: rows asked for, one a person and month; where one of them failed, and where there is none, no total is given.
         * @return a whole number */
        public long rows() {
            return getNumber(0);
        }

        /** 明细: one row a person and month, in order of the roster and of months.
         * @return all of them */
        public List<LinesRow> lines() {
            return getList(1, LinesRow.class);
        }

        /** 未能核定的明细: rows without a result, each with its error number.
         * @return all of them */
        public List<FailedRow> failed() {
            return getList(2, FailedRow.class);
        }

        /** 养老缴费基数 (AAE180): payment base of pension.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal pensionBase() {
            return getMoney(3);
        }

        /** 养老缴费基数 (AAE180): payment base of pension.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long pensionBaseFen() {
            return getNumber(3);
        }

        /** 单位应缴养老保险费 (AAE020): employer's pension premium.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal pensionEmployer() {
            return getMoney(4);
        }

        /** 单位应缴养老保险费 (AAE020): employer's pension premium.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long pensionEmployerFen() {
            return getNumber(4);
        }

        /** 个人应缴养老保险费 (AAE022): employee's pension premium.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal pensionEmployee() {
            return getMoney(5);
        }

        /** 个人应缴养老保险费 (AAE022): employee's pension premium.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long pensionEmployeeFen() {
            return getNumber(5);
        }

        /** 医疗缴费基数 (AAE180): payment base of medical.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal medicalBase() {
            return getMoney(6);
        }

        /** 医疗缴费基数 (AAE180): payment base of medical.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long medicalBaseFen() {
            return getNumber(6);
        }

        /** 单位应缴医疗保险费 (AAE020): employer's medical premium.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal medicalEmployer() {
            return getMoney(7);
        }

        /** 单位应缴医疗保险费 (AAE020): employer's medical premium.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long medicalEmployerFen() {
            return getNumber(7);
        }

        /** 个人应缴医疗保险费 (AAE022): employee's medical premium.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal medicalEmployee() {
            return getMoney(8);
        }

        /** 个人应缴医疗保险费 (AAE022): employee's medical premium.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long medicalEmployeeFen() {
            return getNumber(8);
        }

        /** 生育缴费基数 (AAE180): payment base of maternity.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal maternityBase() {
            return getMoney(9);
        }

        /** 生育缴费基数 (AAE180): payment base of maternity.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long maternityBaseFen() {
            return getNumber(9);
        }

        /** 单位应缴生育保险费 (AAE020): employer's maternity premium.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal maternityEmployer() {
            return getMoney(10);
        }

        /** 单位应缴生育保险费 (AAE020): employer's maternity premium.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long maternityEmployerFen() {
            return getNumber(10);
        }

        /** 失业缴费基数 (AAE180): payment base of unemployment.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal unemploymentBase() {
            return getMoney(11);
        }

        /** 失业缴费基数 (AAE180): payment base of unemployment.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long unemploymentBaseFen() {
            return getNumber(11);
        }

        /** 单位应缴失业保险费 (AAE020): employer's unemployment premium.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal unemploymentEmployer() {
            return getMoney(12);
        }

        /** 单位应缴失业保险费 (AAE020): employer's unemployment premium.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long unemploymentEmployerFen() {
            return getNumber(12);
        }

        /** 个人应缴失业保险费 (AAE022): employee's unemployment premium.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal unemploymentEmployee() {
            return getMoney(13);
        }

        /** 个人应缴失业保险费 (AAE022): employee's unemployment premium.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long unemploymentEmployeeFen() {
            return getNumber(13);
        }

        /** 工伤缴费基数 (AAE180): payment base of work injury.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal injuryBase() {
            return getMoney(14);
        }

        /** 工伤缴费基数 (AAE180): payment base of work injury.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long injuryBaseFen() {
            return getNumber(14);
        }

        /** 单位应缴工伤保险费 (AAE020): employer's work-injury premium.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal injuryEmployer() {
            return getMoney(15);
        }

        /** 单位应缴工伤保险费 (AAE020): employer's work-injury premium.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long injuryEmployerFen() {
            return getNumber(15);
        }

        /** 单位应缴合计 (AAE020): employer's total.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal employerTotal() {
            return getMoney(16);
        }

        /** 单位应缴合计 (AAE020): employer's total.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long employerTotalFen() {
            return getNumber(16);
        }

        /** 个人应缴合计 (AAE022): employee's total.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal employeeTotal() {
            return getMoney(17);
        }

        /** 个人应缴合计 (AAE022): employee's total.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long employeeTotalFen() {
            return getNumber(17);
        }

        /** 应缴合计: total.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal total() {
            return getMoney(18);
        }

        /** 应缴合计: total.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long totalFen() {
            return getNumber(18);
        }

        /** 职业年金缴费基数 (AAE180): payment base of the occupational annuity.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal annuityBase() {
            return getMoney(19);
        }

        /** 职业年金缴费基数 (AAE180): payment base of the occupational annuity.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long annuityBaseFen() {
            return getNumber(19);
        }

        /** 单位应缴职业年金 (AAE020): employer's occupational annuity.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal annuityEmployer() {
            return getMoney(20);
        }

        /** 单位应缴职业年金 (AAE020): employer's occupational annuity.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long annuityEmployerFen() {
            return getNumber(20);
        }

        /** 个人应缴职业年金 (AAE022): employee's occupational annuity.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal annuityEmployee() {
            return getMoney(21);
        }

        /** 个人应缴职业年金 (AAE022): employee's occupational annuity.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long annuityEmployeeFen() {
            return getNumber(21);
        }

        /** 个人应缴生育保险费 (AAE022): maternity premium of a flexible worker.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal maternityEmployee() {
            return getMoney(22);
        }

        /** 个人应缴生育保险费 (AAE022): maternity premium of a flexible worker.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long maternityEmployeeFen() {
            return getNumber(22);
        }

        /** 应缴大额医疗补助 (AAE022): large-amount medical supplement, paid by the person.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal supplementEmployee() {
            return getMoney(23);
        }

        /** 应缴大额医疗补助 (AAE022): large-amount medical supplement, paid by the person.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long supplementEmployeeFen() {
            return getNumber(23);
        }

        /** 划入养老个人账户: part of a flexible worker's pension premium that goes to the personal account.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal pensionAccount() {
            return getMoney(24);
        }

        /** 划入养老个人账户: part of a flexible worker's pension premium that goes to the personal account.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long pensionAccountFen() {
            return getNumber(24);
        }

        /** 划入医疗个人账户: what a flexible worker's medical account is credited with; absent where no text states it.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal medicalAccount() {
            return getMoney(25);
        }

        /** 划入医疗个人账户: what a flexible worker's medical account is credited with; absent where no text states it.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long medicalAccountFen() {
            return getNumber(25);
        }

        /** 合计与尾差: how the rows came to the total.
         * @return one of its words */
        public Allocation allocation() {
            return getWord(26, Allocation.values());
        }

        /** 尾差: what the rows of the largest bases carry beside their own amounts, where the summed base was rounded.
         * @return all of them */
        public List<ResidualsRow> residuals() {
            return getList(27, ResidualsRow.class);
        }

        @Override
        protected Values newRow(int place) {
            switch (place) {
                case 1: return new LinesRow();
                case 2: return new FailedRow();
                case 27: return new ResidualsRow();
                default: return super.newRow(place);
            }
        }
    }

    /** Many rows: 单位应缴核定: what a unit and its people owe for a span of months. 社会保险法 art. 60 */
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

        /** 开始年月 (AAE041): first month billed.
         * @param column one a row: yyyymm
         * @return this */
        public Table from(int[] column) {
            column(1, column);
            return this;
        }

        /** 开始年月 (AAE041): first month billed.
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

        /** 花名册: who works here, from when to when, at what wage; a change of wage is a further row.
         * @param column offsets: row i has the items from offset i to before offset i + 1; one more than there are rows
         * @return this */
        public Table roster(int[] column) {
            column(11, column);
            return this;
        }

        /** 花名册: who works here, from when to when, at what wage; a change of wage is a further row.
         * @param column offsets: row i has the items from offset i to before offset i + 1; one more than there are rows
         * @return this */
        public Table roster(long[] column) {
            column(11, column);
            return this;
        }

        /** 花名册: who works here, from when to when, at what wage; a change of wage is a further row.
         * @param column offsets: row i has the items from offset i to before offset i + 1; one more than there are rows
         * @return this */
        public Table roster(ByteBuffer column) {
            column(11, column);
            return this;
        }

        /** 花名册 / 个人序号: the caller's number of the person.
         * @param column one an item of <code>roster</code>: a whole number
         * @return this */
        public Table rosterPerson(long[] column) {
            column(11, 0, column);
            return this;
        }

        /** 花名册 / 个人序号: the caller's number of the person.
         * @param column one an item of <code>roster</code>: a whole number
         * @return this */
        public Table rosterPerson(ByteBuffer column) {
            column(11, 0, column);
            return this;
        }

        /** 花名册 / 开始年月 (AAE041): first month.
         * @param column one an item of <code>roster</code>: yyyymm
         * @return this */
        public Table rosterFrom(int[] column) {
            column(11, 1, column);
            return this;
        }

        /** 花名册 / 开始年月 (AAE041): first month.
         * @param column one an item of <code>roster</code>: yyyymm
         * @return this */
        public Table rosterFrom(ByteBuffer column) {
            column(11, 1, column);
            return this;
        }

        /** 花名册 / 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042).
         * @param column one an item of <code>roster</code>: yyyymm
         * @return this */
        public Table rosterUntil(int[] column) {
            column(11, 2, column);
            return this;
        }

        /** 花名册 / 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042).
         * @param column one an item of <code>roster</code>: yyyymm
         * @return this */
        public Table rosterUntil(ByteBuffer column) {
            column(11, 2, column);
            return this;
        }

        /** 花名册 / 缴费工资 (AAC040): declared monthly wage, before the limits.
         * @param column one an item of <code>roster</code>: fen
         * @return this */
        public Table rosterWage(long[] column) {
            column(11, 3, column);
            return this;
        }

        /** 花名册 / 缴费工资 (AAC040): declared monthly wage, before the limits.
         * @param column one an item of <code>roster</code>: fen
         * @return this */
        public Table rosterWage(ByteBuffer column) {
            column(11, 3, column);
            return this;
        }

        /** 花名册 / 农民合同制工人: whether the person is a rural contract worker.
         * @param column one an item of <code>roster</code>: 1 or 0
         * @return this */
        public Table rosterRuralContract(byte[] column) {
            column(11, 4, column);
            return this;
        }

        /** 花名册 / 农民合同制工人: whether the person is a rural contract worker.
         * @param column one an item of <code>roster</code>: 1 or 0
         * @return this */
        public Table rosterRuralContract(ByteBuffer column) {
            column(11, 4, column);
            return this;
        }

        /** 花名册 / 冲减: whether the row takes back what was billed on it before; its lines are negative and net with the others.
         * @param column one an item of <code>roster</code>: 1 or 0
         * @return this */
        public Table rosterReversal(byte[] column) {
            column(11, 5, column);
            return this;
        }

        /** 花名册 / 冲减: whether the row takes back what was billed on it before; its lines are negative and net with the others.
         * @param column one an item of <code>roster</code>: 1 or 0
         * @return this */
        public Table rosterReversal(ByteBuffer column) {
            column(11, 5, column);
            return this;
        }

        /** 职业年金 (AAE140): whether the occupational annuity of public institutions is asked for.
         * @param column one a row: 1 or 0
         * @return this */
        public Table annuity(byte[] column) {
            column(12, column);
            return this;
        }

        /** 职业年金 (AAE140): whether the occupational annuity of public institutions is asked for.
         * @param column one a row: 1 or 0
         * @return this */
        public Table annuity(ByteBuffer column) {
            column(12, column);
            return this;
        }

        /** 合计与尾差: how the rows come to the total; left out, it is the sum of the rounded rows.
         * @param column one a row: 0 rows 逐人取整后相加, 1 summed_base 合计基数取整，尾差归缴费基数最大者
         * @return this */
        public Table allocation(byte[] column) {
            column(13, column);
            return this;
        }

        /** 合计与尾差: how the rows come to the total; left out, it is the sum of the rounded rows.
         * @param column one a row: 0 rows 逐人取整后相加, 1 summed_base 合计基数取整，尾差归缴费基数最大者
         * @return this */
        public Table allocation(ByteBuffer column) {
            column(13, column);
            return this;
        }
    }

    /** The results of many rows: 单位应缴核定: what a unit and its people owe for a span of months. 社会保险法 art. 60 */
    public static final class TableResult extends io.github.shebao.TableResult {
        private TableResult() {
            super(Result.FIELDS);
        }

        /** 明细: one row a person and month, in order of the roster and of months: how many all rows have.
         * @return the number */
        public int linesCount() {
            return count(1);
        }

        /** 未能核定的明细: rows without a result, each with its error number: how many all rows have.
         * @return the number */
        public int failedCount() {
            return count(2);
        }

        /** 尾差: what the rows of the largest bases carry beside their own amounts, where the summed base was rounded: how many all rows have.
         * @return the number */
        public int residualsCount() {
            return count(27);
        }

        /** 人次: rows asked for, one a person and month; where one of them failed, and where there is none, no total is given.
         * @return one a row: a whole number */
        public long[] rows() {
            return copy(0, new long[rowCount()]);
        }

        /** 人次: rows asked for, one a person and month; where one of them failed, and where there is none, no total is given.
         * @param into a direct buffer: one a row: a whole number */
        public void rows(ByteBuffer into) {
            copy(0, into);
        }

        /** 明细: one row a person and month, in order of the roster and of months.
         * @return offsets: row i has the items from offset i to before offset i + 1; one more than there are rows */
        public int[] lines() {
            return copy(1, new int[rowCount() + 1]);
        }

        /** 明细: one row a person and month, in order of the roster and of months.
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

        /** 明细 / 费款所属期 (AAE003): month the premium is for.
         * @return one an item of <code>lines</code>: yyyymm */
        public int[] linesMonth() {
            return copy(1, 1, new int[count(1)]);
        }

        /** 明细 / 费款所属期 (AAE003): month the premium is for.
         * @param into a direct buffer: one an item of <code>lines</code>: yyyymm */
        public void linesMonth(ByteBuffer into) {
            copy(1, 1, into);
        }

        /** 明细 / 养老缴费基数 (AAE180): payment base of pension.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesPensionBase() {
            return copy(1, 2, new long[count(1)]);
        }

        /** 明细 / 养老缴费基数 (AAE180): payment base of pension.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesPensionBase(ByteBuffer into) {
            copy(1, 2, into);
        }

        /** 明细 / 单位应缴养老保险费 (AAE020): employer's pension premium.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesPensionEmployer() {
            return copy(1, 3, new long[count(1)]);
        }

        /** 明细 / 单位应缴养老保险费 (AAE020): employer's pension premium.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesPensionEmployer(ByteBuffer into) {
            copy(1, 3, into);
        }

        /** 明细 / 个人应缴养老保险费 (AAE022): employee's pension premium.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesPensionEmployee() {
            return copy(1, 4, new long[count(1)]);
        }

        /** 明细 / 个人应缴养老保险费 (AAE022): employee's pension premium.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesPensionEmployee(ByteBuffer into) {
            copy(1, 4, into);
        }

        /** 明细 / 医疗缴费基数 (AAE180): payment base of medical.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesMedicalBase() {
            return copy(1, 5, new long[count(1)]);
        }

        /** 明细 / 医疗缴费基数 (AAE180): payment base of medical.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesMedicalBase(ByteBuffer into) {
            copy(1, 5, into);
        }

        /** 明细 / 单位应缴医疗保险费 (AAE020): employer's medical premium.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesMedicalEmployer() {
            return copy(1, 6, new long[count(1)]);
        }

        /** 明细 / 单位应缴医疗保险费 (AAE020): employer's medical premium.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesMedicalEmployer(ByteBuffer into) {
            copy(1, 6, into);
        }

        /** 明细 / 个人应缴医疗保险费 (AAE022): employee's medical premium.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesMedicalEmployee() {
            return copy(1, 7, new long[count(1)]);
        }

        /** 明细 / 个人应缴医疗保险费 (AAE022): employee's medical premium.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesMedicalEmployee(ByteBuffer into) {
            copy(1, 7, into);
        }

        /** 明细 / 生育缴费基数 (AAE180): payment base of maternity.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesMaternityBase() {
            return copy(1, 8, new long[count(1)]);
        }

        /** 明细 / 生育缴费基数 (AAE180): payment base of maternity.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesMaternityBase(ByteBuffer into) {
            copy(1, 8, into);
        }

        /** 明细 / 单位应缴生育保险费 (AAE020): employer's maternity premium.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesMaternityEmployer() {
            return copy(1, 9, new long[count(1)]);
        }

        /** 明细 / 单位应缴生育保险费 (AAE020): employer's maternity premium.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesMaternityEmployer(ByteBuffer into) {
            copy(1, 9, into);
        }

        /** 明细 / 失业缴费基数 (AAE180): payment base of unemployment.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesUnemploymentBase() {
            return copy(1, 10, new long[count(1)]);
        }

        /** 明细 / 失业缴费基数 (AAE180): payment base of unemployment.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesUnemploymentBase(ByteBuffer into) {
            copy(1, 10, into);
        }

        /** 明细 / 单位应缴失业保险费 (AAE020): employer's unemployment premium.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesUnemploymentEmployer() {
            return copy(1, 11, new long[count(1)]);
        }

        /** 明细 / 单位应缴失业保险费 (AAE020): employer's unemployment premium.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesUnemploymentEmployer(ByteBuffer into) {
            copy(1, 11, into);
        }

        /** 明细 / 个人应缴失业保险费 (AAE022): employee's unemployment premium.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesUnemploymentEmployee() {
            return copy(1, 12, new long[count(1)]);
        }

        /** 明细 / 个人应缴失业保险费 (AAE022): employee's unemployment premium.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesUnemploymentEmployee(ByteBuffer into) {
            copy(1, 12, into);
        }

        /** 明细 / 工伤缴费基数 (AAE180): payment base of work injury.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesInjuryBase() {
            return copy(1, 13, new long[count(1)]);
        }

        /** 明细 / 工伤缴费基数 (AAE180): payment base of work injury.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesInjuryBase(ByteBuffer into) {
            copy(1, 13, into);
        }

        /** 明细 / 单位应缴工伤保险费 (AAE020): employer's work-injury premium.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesInjuryEmployer() {
            return copy(1, 14, new long[count(1)]);
        }

        /** 明细 / 单位应缴工伤保险费 (AAE020): employer's work-injury premium.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesInjuryEmployer(ByteBuffer into) {
            copy(1, 14, into);
        }

        /** 明细 / 单位应缴合计 (AAE020): employer's total.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesEmployerTotal() {
            return copy(1, 15, new long[count(1)]);
        }

        /** 明细 / 单位应缴合计 (AAE020): employer's total.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesEmployerTotal(ByteBuffer into) {
            copy(1, 15, into);
        }

        /** 明细 / 个人应缴合计 (AAE022): employee's total.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesEmployeeTotal() {
            return copy(1, 16, new long[count(1)]);
        }

        /** 明细 / 个人应缴合计 (AAE022): employee's total.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesEmployeeTotal(ByteBuffer into) {
            copy(1, 16, into);
        }

        /** 明细 / 应缴合计: total.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesTotal() {
            return copy(1, 17, new long[count(1)]);
        }

        /** 明细 / 应缴合计: total.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesTotal(ByteBuffer into) {
            copy(1, 17, into);
        }

        /** 明细 / 职业年金缴费基数 (AAE180): payment base of the occupational annuity.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesAnnuityBase() {
            return copy(1, 18, new long[count(1)]);
        }

        /** 明细 / 职业年金缴费基数 (AAE180): payment base of the occupational annuity.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesAnnuityBase(ByteBuffer into) {
            copy(1, 18, into);
        }

        /** 明细 / 单位应缴职业年金 (AAE020): employer's occupational annuity.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesAnnuityEmployer() {
            return copy(1, 19, new long[count(1)]);
        }

        /** 明细 / 单位应缴职业年金 (AAE020): employer's occupational annuity.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesAnnuityEmployer(ByteBuffer into) {
            copy(1, 19, into);
        }

        /** 明细 / 个人应缴职业年金 (AAE022): employee's occupational annuity.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesAnnuityEmployee() {
            return copy(1, 20, new long[count(1)]);
        }

        /** 明细 / 个人应缴职业年金 (AAE022): employee's occupational annuity.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesAnnuityEmployee(ByteBuffer into) {
            copy(1, 20, into);
        }

        /** 明细 / 个人应缴生育保险费 (AAE022): maternity premium of a flexible worker.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesMaternityEmployee() {
            return copy(1, 21, new long[count(1)]);
        }

        /** 明细 / 个人应缴生育保险费 (AAE022): maternity premium of a flexible worker.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesMaternityEmployee(ByteBuffer into) {
            copy(1, 21, into);
        }

        /** 明细 / 应缴大额医疗补助 (AAE022): large-amount medical supplement, paid by the person.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesSupplementEmployee() {
            return copy(1, 22, new long[count(1)]);
        }

        /** 明细 / 应缴大额医疗补助 (AAE022): large-amount medical supplement, paid by the person.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesSupplementEmployee(ByteBuffer into) {
            copy(1, 22, into);
        }

        /** 明细 / 划入养老个人账户: part of a flexible worker's pension premium that goes to the personal account.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesPensionAccount() {
            return copy(1, 23, new long[count(1)]);
        }

        /** 明细 / 划入养老个人账户: part of a flexible worker's pension premium that goes to the personal account.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesPensionAccount(ByteBuffer into) {
            copy(1, 23, into);
        }

        /** 明细 / 划入医疗个人账户: what a flexible worker's medical account is credited with; absent where no text states it.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesMedicalAccount() {
            return copy(1, 24, new long[count(1)]);
        }

        /** 明细 / 划入医疗个人账户: what a flexible worker's medical account is credited with; absent where no text states it.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesMedicalAccount(ByteBuffer into) {
            copy(1, 24, into);
        }

        /** 明细 / 冲减: whether the row takes back what was billed before.
         * @return one an item of <code>lines</code>: 1 or 0 */
        public byte[] linesReversal() {
            return copy(1, 25, new byte[count(1)]);
        }

        /** 明细 / 冲减: whether the row takes back what was billed before.
         * @param into a direct buffer: one an item of <code>lines</code>: 1 or 0 */
        public void linesReversal(ByteBuffer into) {
            copy(1, 25, into);
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

        /** 未能核定的明细 / 错误号: number of the error.
         * @return one an item of <code>failed</code>: a whole number */
        public long[] failedError() {
            return copy(2, 2, new long[count(2)]);
        }

        /** 未能核定的明细 / 错误号: number of the error.
         * @param into a direct buffer: one an item of <code>failed</code>: a whole number */
        public void failedError(ByteBuffer into) {
            copy(2, 2, into);
        }

        /** 养老缴费基数 (AAE180): payment base of pension.
         * @return one a row: fen */
        public long[] pensionBase() {
            return copy(3, new long[rowCount()]);
        }

        /** 养老缴费基数 (AAE180): payment base of pension.
         * @param into a direct buffer: one a row: fen */
        public void pensionBase(ByteBuffer into) {
            copy(3, into);
        }

        /** 单位应缴养老保险费 (AAE020): employer's pension premium.
         * @return one a row: fen */
        public long[] pensionEmployer() {
            return copy(4, new long[rowCount()]);
        }

        /** 单位应缴养老保险费 (AAE020): employer's pension premium.
         * @param into a direct buffer: one a row: fen */
        public void pensionEmployer(ByteBuffer into) {
            copy(4, into);
        }

        /** 个人应缴养老保险费 (AAE022): employee's pension premium.
         * @return one a row: fen */
        public long[] pensionEmployee() {
            return copy(5, new long[rowCount()]);
        }

        /** 个人应缴养老保险费 (AAE022): employee's pension premium.
         * @param into a direct buffer: one a row: fen */
        public void pensionEmployee(ByteBuffer into) {
            copy(5, into);
        }

        /** 医疗缴费基数 (AAE180): payment base of medical.
         * @return one a row: fen */
        public long[] medicalBase() {
            return copy(6, new long[rowCount()]);
        }

        /** 医疗缴费基数 (AAE180): payment base of medical.
         * @param into a direct buffer: one a row: fen */
        public void medicalBase(ByteBuffer into) {
            copy(6, into);
        }

        /** 单位应缴医疗保险费 (AAE020): employer's medical premium.
         * @return one a row: fen */
        public long[] medicalEmployer() {
            return copy(7, new long[rowCount()]);
        }

        /** 单位应缴医疗保险费 (AAE020): employer's medical premium.
         * @param into a direct buffer: one a row: fen */
        public void medicalEmployer(ByteBuffer into) {
            copy(7, into);
        }

        /** 个人应缴医疗保险费 (AAE022): employee's medical premium.
         * @return one a row: fen */
        public long[] medicalEmployee() {
            return copy(8, new long[rowCount()]);
        }

        /** 个人应缴医疗保险费 (AAE022): employee's medical premium.
         * @param into a direct buffer: one a row: fen */
        public void medicalEmployee(ByteBuffer into) {
            copy(8, into);
        }

        /** 生育缴费基数 (AAE180): payment base of maternity.
         * @return one a row: fen */
        public long[] maternityBase() {
            return copy(9, new long[rowCount()]);
        }

        /** 生育缴费基数 (AAE180): payment base of maternity.
         * @param into a direct buffer: one a row: fen */
        public void maternityBase(ByteBuffer into) {
            copy(9, into);
        }

        /** 单位应缴生育保险费 (AAE020): employer's maternity premium.
         * @return one a row: fen */
        public long[] maternityEmployer() {
            return copy(10, new long[rowCount()]);
        }

        /** 单位应缴生育保险费 (AAE020): employer's maternity premium.
         * @param into a direct buffer: one a row: fen */
        public void maternityEmployer(ByteBuffer into) {
            copy(10, into);
        }

        /** 失业缴费基数 (AAE180): payment base of unemployment.
         * @return one a row: fen */
        public long[] unemploymentBase() {
            return copy(11, new long[rowCount()]);
        }

        /** 失业缴费基数 (AAE180): payment base of unemployment.
         * @param into a direct buffer: one a row: fen */
        public void unemploymentBase(ByteBuffer into) {
            copy(11, into);
        }

        /** 单位应缴失业保险费 (AAE020): employer's unemployment premium.
         * @return one a row: fen */
        public long[] unemploymentEmployer() {
            return copy(12, new long[rowCount()]);
        }

        /** 单位应缴失业保险费 (AAE020): employer's unemployment premium.
         * @param into a direct buffer: one a row: fen */
        public void unemploymentEmployer(ByteBuffer into) {
            copy(12, into);
        }

        /** 个人应缴失业保险费 (AAE022): employee's unemployment premium.
         * @return one a row: fen */
        public long[] unemploymentEmployee() {
            return copy(13, new long[rowCount()]);
        }

        /** 个人应缴失业保险费 (AAE022): employee's unemployment premium.
         * @param into a direct buffer: one a row: fen */
        public void unemploymentEmployee(ByteBuffer into) {
            copy(13, into);
        }

        /** 工伤缴费基数 (AAE180): payment base of work injury.
         * @return one a row: fen */
        public long[] injuryBase() {
            return copy(14, new long[rowCount()]);
        }

        /** 工伤缴费基数 (AAE180): payment base of work injury.
         * @param into a direct buffer: one a row: fen */
        public void injuryBase(ByteBuffer into) {
            copy(14, into);
        }

        /** 单位应缴工伤保险费 (AAE020): employer's work-injury premium.
         * @return one a row: fen */
        public long[] injuryEmployer() {
            return copy(15, new long[rowCount()]);
        }

        /** 单位应缴工伤保险费 (AAE020): employer's work-injury premium.
         * @param into a direct buffer: one a row: fen */
        public void injuryEmployer(ByteBuffer into) {
            copy(15, into);
        }

        /** 单位应缴合计 (AAE020): employer's total.
         * @return one a row: fen */
        public long[] employerTotal() {
            return copy(16, new long[rowCount()]);
        }

        /** 单位应缴合计 (AAE020): employer's total.
         * @param into a direct buffer: one a row: fen */
        public void employerTotal(ByteBuffer into) {
            copy(16, into);
        }

        /** 个人应缴合计 (AAE022): employee's total.
         * @return one a row: fen */
        public long[] employeeTotal() {
            return copy(17, new long[rowCount()]);
        }

        /** 个人应缴合计 (AAE022): employee's total.
         * @param into a direct buffer: one a row: fen */
        public void employeeTotal(ByteBuffer into) {
            copy(17, into);
        }

        /** 应缴合计: total.
         * @return one a row: fen */
        public long[] total() {
            return copy(18, new long[rowCount()]);
        }

        /** 应缴合计: total.
         * @param into a direct buffer: one a row: fen */
        public void total(ByteBuffer into) {
            copy(18, into);
        }

        /** 职业年金缴费基数 (AAE180): payment base of the occupational annuity.
         * @return one a row: fen */
        public long[] annuityBase() {
            return copy(19, new long[rowCount()]);
        }

        /** 职业年金缴费基数 (AAE180): payment base of the occupational annuity.
         * @param into a direct buffer: one a row: fen */
        public void annuityBase(ByteBuffer into) {
            copy(19, into);
        }

        /** 单位应缴职业年金 (AAE020): employer's occupational annuity.
         * @return one a row: fen */
        public long[] annuityEmployer() {
            return copy(20, new long[rowCount()]);
        }

        /** 单位应缴职业年金 (AAE020): employer's occupational annuity.
         * @param into a direct buffer: one a row: fen */
        public void annuityEmployer(ByteBuffer into) {
            copy(20, into);
        }

        /** 个人应缴职业年金 (AAE022): employee's occupational annuity.
         * @return one a row: fen */
        public long[] annuityEmployee() {
            return copy(21, new long[rowCount()]);
        }

        /** 个人应缴职业年金 (AAE022): employee's occupational annuity.
         * @param into a direct buffer: one a row: fen */
        public void annuityEmployee(ByteBuffer into) {
            copy(21, into);
        }

        /** 个人应缴生育保险费 (AAE022): maternity premium of a flexible worker.
         * @return one a row: fen */
        public long[] maternityEmployee() {
            return copy(22, new long[rowCount()]);
        }

        /** 个人应缴生育保险费 (AAE022): maternity premium of a flexible worker.
         * @param into a direct buffer: one a row: fen */
        public void maternityEmployee(ByteBuffer into) {
            copy(22, into);
        }

        /** 应缴大额医疗补助 (AAE022): large-amount medical supplement, paid by the person.
         * @return one a row: fen */
        public long[] supplementEmployee() {
            return copy(23, new long[rowCount()]);
        }

        /** 应缴大额医疗补助 (AAE022): large-amount medical supplement, paid by the person.
         * @param into a direct buffer: one a row: fen */
        public void supplementEmployee(ByteBuffer into) {
            copy(23, into);
        }

        /** 划入养老个人账户: part of a flexible worker's pension premium that goes to the personal account.
         * @return one a row: fen */
        public long[] pensionAccount() {
            return copy(24, new long[rowCount()]);
        }

        /** 划入养老个人账户: part of a flexible worker's pension premium that goes to the personal account.
         * @param into a direct buffer: one a row: fen */
        public void pensionAccount(ByteBuffer into) {
            copy(24, into);
        }

        /** 划入医疗个人账户: what a flexible worker's medical account is credited with; absent where no text states it.
         * @return one a row: fen */
        public long[] medicalAccount() {
            return copy(25, new long[rowCount()]);
        }

        /** 划入医疗个人账户: what a flexible worker's medical account is credited with; absent where no text states it.
         * @param into a direct buffer: one a row: fen */
        public void medicalAccount(ByteBuffer into) {
            copy(25, into);
        }

        /** 合计与尾差: how the rows came to the total.
         * @return one a row: 0 rows 逐人取整后相加, 1 summed_base 合计基数取整，尾差归缴费基数最大者 */
        public byte[] allocation() {
            return copy(26, new byte[rowCount()]);
        }

        /** 合计与尾差: how the rows came to the total.
         * @param into a direct buffer: one a row: 0 rows 逐人取整后相加, 1 summed_base 合计基数取整，尾差归缴费基数最大者 */
        public void allocation(ByteBuffer into) {
            copy(26, into);
        }

        /** 尾差: what the rows of the largest bases carry beside their own amounts, where the summed base was rounded.
         * @return offsets: row i has the items from offset i to before offset i + 1; one more than there are rows */
        public int[] residuals() {
            return copy(27, new int[rowCount() + 1]);
        }

        /** 尾差: what the rows of the largest bases carry beside their own amounts, where the summed base was rounded.
         * @param into a direct buffer: offsets: row i has the items from offset i to before offset i + 1; one more than there are rows */
        public void residuals(ByteBuffer into) {
            copy(27, into);
        }

        /** 尾差 / 个人序号: the person whose row carries it.
         * @return one an item of <code>residuals</code>: a whole number */
        public long[] residualsPerson() {
            return copy(27, 0, new long[count(27)]);
        }

        /** 尾差 / 个人序号: the person whose row carries it.
         * @param into a direct buffer: one an item of <code>residuals</code>: a whole number */
        public void residualsPerson(ByteBuffer into) {
            copy(27, 0, into);
        }

        /** 尾差 / 费款所属期 (AAE003): month the premium is for.
         * @return one an item of <code>residuals</code>: yyyymm */
        public int[] residualsMonth() {
            return copy(27, 1, new int[count(27)]);
        }

        /** 尾差 / 费款所属期 (AAE003): month the premium is for.
         * @param into a direct buffer: one an item of <code>residuals</code>: yyyymm */
        public void residualsMonth(ByteBuffer into) {
            copy(27, 1, into);
        }

        /** 尾差 / 征收品目: kind of insurance, or the annuity.
         * @return one an item of <code>residuals</code>: 0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险, 5 annuity 职业年金 */
        public byte[] residualsItem() {
            return copy(27, 2, new byte[count(27)]);
        }

        /** 尾差 / 征收品目: kind of insurance, or the annuity.
         * @param into a direct buffer: one an item of <code>residuals</code>: 0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险, 5 annuity 职业年金 */
        public void residualsItem(ByteBuffer into) {
            copy(27, 2, into);
        }

        /** 尾差 / 合计缴费基数: summed base of the rows, as billed.
         * @return one an item of <code>residuals</code>: fen */
        public long[] residualsPooledBase() {
            return copy(27, 3, new long[count(27)]);
        }

        /** 尾差 / 合计缴费基数: summed base of the rows, as billed.
         * @param into a direct buffer: one an item of <code>residuals</code>: fen */
        public void residualsPooledBase(ByteBuffer into) {
            copy(27, 3, into);
        }

        /** 尾差 / 单位尾差 (AAE020): premium on the summed base less the sum of the rounded rows, employer.
         * @return one an item of <code>residuals</code>: fen */
        public long[] residualsEmployerResidual() {
            return copy(27, 4, new long[count(27)]);
        }

        /** 尾差 / 单位尾差 (AAE020): premium on the summed base less the sum of the rounded rows, employer.
         * @param into a direct buffer: one an item of <code>residuals</code>: fen */
        public void residualsEmployerResidual(ByteBuffer into) {
            copy(27, 4, into);
        }

        /** 尾差 / 个人尾差 (AAE022): premium on the summed base less the sum of the rounded rows, employees.
         * @return one an item of <code>residuals</code>: fen */
        public long[] residualsEmployeeResidual() {
            return copy(27, 5, new long[count(27)]);
        }

        /** 尾差 / 个人尾差 (AAE022): premium on the summed base less the sum of the rounded rows, employees.
         * @param into a direct buffer: one an item of <code>residuals</code>: fen */
        public void residualsEmployeeResidual(ByteBuffer into) {
            copy(27, 5, into);
        }

        /** 尾差 / 冲减: whether the rows take back what was billed before.
         * @return one an item of <code>residuals</code>: 1 or 0 */
        public byte[] residualsReversal() {
            return copy(27, 6, new byte[count(27)]);
        }

        /** 尾差 / 冲减: whether the rows take back what was billed before.
         * @param into a direct buffer: one an item of <code>residuals</code>: 1 or 0 */
        public void residualsReversal(ByteBuffer into) {
            copy(27, 6, into);
        }
    }
}
