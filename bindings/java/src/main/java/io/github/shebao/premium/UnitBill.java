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

        /** 人次: rows billed.
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
         * @return yuan, two places; null where it is absent */
        public BigDecimal pensionBase() {
            return getMoney(3);
        }

        /** 养老缴费基数 (AAE180): payment base of pension.
         * @return fen; refused with 201 where it is absent */
        public long pensionBaseFen() {
            return getNumber(3);
        }

        /** 单位应缴养老保险费 (AAE020): employer's pension premium.
         * @return yuan, two places; null where it is absent */
        public BigDecimal pensionEmployer() {
            return getMoney(4);
        }

        /** 单位应缴养老保险费 (AAE020): employer's pension premium.
         * @return fen; refused with 201 where it is absent */
        public long pensionEmployerFen() {
            return getNumber(4);
        }

        /** 个人应缴养老保险费 (AAE022): employee's pension premium.
         * @return yuan, two places; null where it is absent */
        public BigDecimal pensionEmployee() {
            return getMoney(5);
        }

        /** 个人应缴养老保险费 (AAE022): employee's pension premium.
         * @return fen; refused with 201 where it is absent */
        public long pensionEmployeeFen() {
            return getNumber(5);
        }

        /** 医疗缴费基数 (AAE180): payment base of medical.
         * @return yuan, two places; null where it is absent */
        public BigDecimal medicalBase() {
            return getMoney(6);
        }

        /** 医疗缴费基数 (AAE180): payment base of medical.
         * @return fen; refused with 201 where it is absent */
        public long medicalBaseFen() {
            return getNumber(6);
        }

        /** 单位应缴医疗保险费 (AAE020): employer's medical premium.
         * @return yuan, two places; null where it is absent */
        public BigDecimal medicalEmployer() {
            return getMoney(7);
        }

        /** 单位应缴医疗保险费 (AAE020): employer's medical premium.
         * @return fen; refused with 201 where it is absent */
        public long medicalEmployerFen() {
            return getNumber(7);
        }

        /** 个人应缴医疗保险费 (AAE022): employee's medical premium.
         * @return yuan, two places; null where it is absent */
        public BigDecimal medicalEmployee() {
            return getMoney(8);
        }

        /** 个人应缴医疗保险费 (AAE022): employee's medical premium.
         * @return fen; refused with 201 where it is absent */
        public long medicalEmployeeFen() {
            return getNumber(8);
        }

        /** 生育缴费基数 (AAE180): payment base of maternity.
         * @return yuan, two places; null where it is absent */
        public BigDecimal maternityBase() {
            return getMoney(9);
        }

        /** 生育缴费基数 (AAE180): payment base of maternity.
         * @return fen; refused with 201 where it is absent */
        public long maternityBaseFen() {
            return getNumber(9);
        }

        /** 单位应缴生育保险费 (AAE020): employer's maternity premium.
         * @return yuan, two places; null where it is absent */
        public BigDecimal maternityEmployer() {
            return getMoney(10);
        }

        /** 单位应缴生育保险费 (AAE020): employer's maternity premium.
         * @return fen; refused with 201 where it is absent */
        public long maternityEmployerFen() {
            return getNumber(10);
        }

        /** 失业缴费基数 (AAE180): payment base of unemployment.
         * @return yuan, two places; null where it is absent */
        public BigDecimal unemploymentBase() {
            return getMoney(11);
        }

        /** 失业缴费基数 (AAE180): payment base of unemployment.
         * @return fen; refused with 201 where it is absent */
        public long unemploymentBaseFen() {
            return getNumber(11);
        }

        /** 单位应缴失业保险费 (AAE020): employer's unemployment premium.
         * @return yuan, two places; null where it is absent */
        public BigDecimal unemploymentEmployer() {
            return getMoney(12);
        }

        /** 单位应缴失业保险费 (AAE020): employer's unemployment premium.
         * @return fen; refused with 201 where it is absent */
        public long unemploymentEmployerFen() {
            return getNumber(12);
        }

        /** 个人应缴失业保险费 (AAE022): employee's unemployment premium.
         * @return yuan, two places; null where it is absent */
        public BigDecimal unemploymentEmployee() {
            return getMoney(13);
        }

        /** 个人应缴失业保险费 (AAE022): employee's unemployment premium.
         * @return fen; refused with 201 where it is absent */
        public long unemploymentEmployeeFen() {
            return getNumber(13);
        }

        /** 工伤缴费基数 (AAE180): payment base of work injury.
         * @return yuan, two places; null where it is absent */
        public BigDecimal injuryBase() {
            return getMoney(14);
        }

        /** 工伤缴费基数 (AAE180): payment base of work injury.
         * @return fen; refused with 201 where it is absent */
        public long injuryBaseFen() {
            return getNumber(14);
        }

        /** 单位应缴工伤保险费 (AAE020): employer's work-injury premium.
         * @return yuan, two places; null where it is absent */
        public BigDecimal injuryEmployer() {
            return getMoney(15);
        }

        /** 单位应缴工伤保险费 (AAE020): employer's work-injury premium.
         * @return fen; refused with 201 where it is absent */
        public long injuryEmployerFen() {
            return getNumber(15);
        }

        /** 单位应缴合计 (AAE020): employer's total.
         * @return yuan, two places; null where it is absent */
        public BigDecimal employerTotal() {
            return getMoney(16);
        }

        /** 单位应缴合计 (AAE020): employer's total.
         * @return fen; refused with 201 where it is absent */
        public long employerTotalFen() {
            return getNumber(16);
        }

        /** 个人应缴合计 (AAE022): employee's total.
         * @return yuan, two places; null where it is absent */
        public BigDecimal employeeTotal() {
            return getMoney(17);
        }

        /** 个人应缴合计 (AAE022): employee's total.
         * @return fen; refused with 201 where it is absent */
        public long employeeTotalFen() {
            return getNumber(17);
        }

        /** 应缴合计: total.
         * @return yuan, two places; null where it is absent */
        public BigDecimal total() {
            return getMoney(18);
        }

        /** 应缴合计: total.
         * @return fen; refused with 201 where it is absent */
        public long totalFen() {
            return getNumber(18);
        }

        /** 职业年金缴费基数 (AAE180): payment base of the occupational annuity.
         * @return yuan, two places; null where it is absent */
        public BigDecimal annuityBase() {
            return getMoney(19);
        }

        /** 职业年金缴费基数 (AAE180): payment base of the occupational annuity.
         * @return fen; refused with 201 where it is absent */
        public long annuityBaseFen() {
            return getNumber(19);
        }

        /** 单位应缴职业年金 (AAE020): employer's occupational annuity.
         * @return yuan, two places; null where it is absent */
        public BigDecimal annuityEmployer() {
            return getMoney(20);
        }

        /** 单位应缴职业年金 (AAE020): employer's occupational annuity.
         * @return fen; refused with 201 where it is absent */
        public long annuityEmployerFen() {
            return getNumber(20);
        }

        /** 个人应缴职业年金 (AAE022): employee's occupational annuity.
         * @return yuan, two places; null where it is absent */
        public BigDecimal annuityEmployee() {
            return getMoney(21);
        }

        /** 个人应缴职业年金 (AAE022): employee's occupational annuity.
         * @return fen; refused with 201 where it is absent */
        public long annuityEmployeeFen() {
            return getNumber(21);
        }

        /** 个人应缴生育保险费 (AAE022): maternity premium of a flexible worker.
         * @return yuan, two places; null where it is absent */
        public BigDecimal maternityEmployee() {
            return getMoney(22);
        }

        /** 个人应缴生育保险费 (AAE022): maternity premium of a flexible worker.
         * @return fen; refused with 201 where it is absent */
        public long maternityEmployeeFen() {
            return getNumber(22);
        }

        /** 应缴大额医疗补助 (AAE022): large-amount medical supplement, paid by the person.
         * @return yuan, two places; null where it is absent */
        public BigDecimal supplementEmployee() {
            return getMoney(23);
        }

        /** 应缴大额医疗补助 (AAE022): large-amount medical supplement, paid by the person.
         * @return fen; refused with 201 where it is absent */
        public long supplementEmployeeFen() {
            return getNumber(23);
        }

        /** 划入养老个人账户: part of a flexible worker's pension premium that goes to the personal account.
         * @return yuan, two places; null where it is absent */
        public BigDecimal pensionAccount() {
            return getMoney(24);
        }

        /** 划入养老个人账户: part of a flexible worker's pension premium that goes to the personal account.
         * @return fen; refused with 201 where it is absent */
        public long pensionAccountFen() {
            return getNumber(24);
        }

        /** 划入医疗个人账户: what a flexible worker's medical account is credited with; absent where no text states it.
         * @return yuan, two places; null where it is absent */
        public BigDecimal medicalAccount() {
            return getMoney(25);
        }

        /** 划入医疗个人账户: what a flexible worker's medical account is credited with; absent where no text states it.
         * @return fen; refused with 201 where it is absent */
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
}
