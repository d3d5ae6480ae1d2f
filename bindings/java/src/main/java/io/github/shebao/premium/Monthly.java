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

/** 月应缴社会保险费: social-insurance premium of one person for one month. 社会保险法 art. 10, 12, 23, 33, 35, 44, 53, 60 */
public final class Monthly {
    /** The operation as requests name it. */
    public static final String OP = "premium.monthly@1";

    private Monthly() {
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

    /** What is asked: 月应缴社会保险费: social-insurance premium of one person for one month. 社会保险法 art. 10, 12, 23, 33, 35, 44, 53, 60 */
    public static final class Request extends io.github.shebao.Request<Result> {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "region region",
                "month month",
                "choice payer enterprise funded institution social proprietor flexible",
                "choice employer_size small large social",
                "flag pension",
                "flag medical",
                "flag maternity",
                "flag unemployment",
                "flag injury",
                "rate injury_rate",
                "money wage",
                "flag annuity",
                "choice supplement year month",
                "flag rural_contract");

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

        /** 工伤保险费率: the unit's work-injury rate in force, float and phased cut included; given exactly where injury is asked for.
         * @param share a share of one, to parts per million: 0.0032 is 0.32 %
         * @return this */
        public Request injuryRate(BigDecimal share) {
            putRate(9, share);
            return this;
        }

        /** 工伤保险费率: the unit's work-injury rate in force, float and phased cut included; given exactly where injury is asked for.
         * @param ppm parts per million
         * @return this */
        public Request injuryRatePpm(int ppm) {
            put(9, ppm);
            return this;
        }

        /** 缴费工资 (AAC040): declared monthly wage, or the base that a flexible worker chose; before the limits. Needed.
         * @param yuan yuan, two places
         * @return this */
        public Request wage(BigDecimal yuan) {
            putMoney(10, yuan);
            return this;
        }

        /** 缴费工资 (AAC040): declared monthly wage, or the base that a flexible worker chose; before the limits. Needed.
         * @param fen fen
         * @return this */
        public Request wageFen(long fen) {
            put(10, fen);
            return this;
        }

        /** 职业年金 (AAE140): whether the occupational annuity of public institutions is asked for.
         * @param yes true or false
         * @return this */
        public Request annuity(boolean yes) {
            put(11, yes ? 1 : 0);
            return this;
        }

        /** 大额医疗补助: how the large-amount medical supplement falls due in this month; left out, it is not asked for.
         * @param word one of its words
         * @return this */
        public Request supplement(Supplement word) {
            putWord(12, word);
            return this;
        }

        /** 农民合同制工人: whether the person is a rural contract worker, who paid no unemployment premium under the ordinances.
         * @param yes true or false
         * @return this */
        public Request ruralContract(boolean yes) {
            put(13, yes ? 1 : 0);
            return this;
        }
    }

    /** The result: 月应缴社会保险费: social-insurance premium of one person for one month. 社会保险法 art. 10, 12, 23, 33, 35, 44, 53, 60 */
    public static final class Result extends io.github.shebao.Result {
        static final Fields FIELDS = Fields.of(new Fields[] {},
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
                "money medical_account");

        /** Without anything set. */
        private Result() {
            super(FIELDS);
        }

        /** 养老缴费基数 (AAE180): payment base of pension.
         * @return yuan, two places; null where it is absent */
        public BigDecimal pensionBase() {
            return getMoney(0);
        }

        /** 养老缴费基数 (AAE180): payment base of pension.
         * @return fen; refused with 201 where it is absent */
        public long pensionBaseFen() {
            return getNumber(0);
        }

        /** 单位应缴养老保险费 (AAE020): employer's pension premium.
         * @return yuan, two places; null where it is absent */
        public BigDecimal pensionEmployer() {
            return getMoney(1);
        }

        /** 单位应缴养老保险费 (AAE020): employer's pension premium.
         * @return fen; refused with 201 where it is absent */
        public long pensionEmployerFen() {
            return getNumber(1);
        }

        /** 个人应缴养老保险费 (AAE022): employee's pension premium.
         * @return yuan, two places; null where it is absent */
        public BigDecimal pensionEmployee() {
            return getMoney(2);
        }

        /** 个人应缴养老保险费 (AAE022): employee's pension premium.
         * @return fen; refused with 201 where it is absent */
        public long pensionEmployeeFen() {
            return getNumber(2);
        }

        /** 医疗缴费基数 (AAE180): payment base of medical.
         * @return yuan, two places; null where it is absent */
        public BigDecimal medicalBase() {
            return getMoney(3);
        }

        /** 医疗缴费基数 (AAE180): payment base of medical.
         * @return fen; refused with 201 where it is absent */
        public long medicalBaseFen() {
            return getNumber(3);
        }

        /** 单位应缴医疗保险费 (AAE020): employer's medical premium.
         * @return yuan, two places; null where it is absent */
        public BigDecimal medicalEmployer() {
            return getMoney(4);
        }

        /** 单位应缴医疗保险费 (AAE020): employer's medical premium.
         * @return fen; refused with 201 where it is absent */
        public long medicalEmployerFen() {
            return getNumber(4);
        }

        /** 个人应缴医疗保险费 (AAE022): employee's medical premium.
         * @return yuan, two places; null where it is absent */
        public BigDecimal medicalEmployee() {
            return getMoney(5);
        }

        /** 个人应缴医疗保险费 (AAE022): employee's medical premium.
         * @return fen; refused with 201 where it is absent */
        public long medicalEmployeeFen() {
            return getNumber(5);
        }

        /** 生育缴费基数 (AAE180): payment base of maternity.
         * @return yuan, two places; null where it is absent */
        public BigDecimal maternityBase() {
            return getMoney(6);
        }

        /** 生育缴费基数 (AAE180): payment base of maternity.
         * @return fen; refused with 201 where it is absent */
        public long maternityBaseFen() {
            return getNumber(6);
        }

        /** 单位应缴生育保险费 (AAE020): employer's maternity premium.
         * @return yuan, two places; null where it is absent */
        public BigDecimal maternityEmployer() {
            return getMoney(7);
        }

        /** 单位应缴生育保险费 (AAE020): employer's maternity premium.
         * @return fen; refused with 201 where it is absent */
        public long maternityEmployerFen() {
            return getNumber(7);
        }

        /** 失业缴费基数 (AAE180): payment base of unemployment.
         * @return yuan, two places; null where it is absent */
        public BigDecimal unemploymentBase() {
            return getMoney(8);
        }

        /** 失业缴费基数 (AAE180): payment base of unemployment.
         * @return fen; refused with 201 where it is absent */
        public long unemploymentBaseFen() {
            return getNumber(8);
        }

        /** 单位应缴失业保险费 (AAE020): employer's unemployment premium.
         * @return yuan, two places; null where it is absent */
        public BigDecimal unemploymentEmployer() {
            return getMoney(9);
        }

        /** 单位应缴失业保险费 (AAE020): employer's unemployment premium.
         * @return fen; refused with 201 where it is absent */
        public long unemploymentEmployerFen() {
            return getNumber(9);
        }

        /** 个人应缴失业保险费 (AAE022): employee's unemployment premium.
         * @return yuan, two places; null where it is absent */
        public BigDecimal unemploymentEmployee() {
            return getMoney(10);
        }

        /** 个人应缴失业保险费 (AAE022): employee's unemployment premium.
         * @return fen; refused with 201 where it is absent */
        public long unemploymentEmployeeFen() {
            return getNumber(10);
        }

        /** 工伤缴费基数 (AAE180): payment base of work injury.
         * @return yuan, two places; null where it is absent */
        public BigDecimal injuryBase() {
            return getMoney(11);
        }

        /** 工伤缴费基数 (AAE180): payment base of work injury.
         * @return fen; refused with 201 where it is absent */
        public long injuryBaseFen() {
            return getNumber(11);
        }

        /** 单位应缴工伤保险费 (AAE020): employer's work-injury premium.
         * @return yuan, two places; null where it is absent */
        public BigDecimal injuryEmployer() {
            return getMoney(12);
        }

        /** 单位应缴工伤保险费 (AAE020): employer's work-injury premium.
         * @return fen; refused with 201 where it is absent */
        public long injuryEmployerFen() {
            return getNumber(12);
        }

        /** 单位应缴合计 (AAE020): employer's total.
         * @return yuan, two places; null where it is absent */
        public BigDecimal employerTotal() {
            return getMoney(13);
        }

        /** 单位应缴合计 (AAE020): employer's total.
         * @return fen; refused with 201 where it is absent */
        public long employerTotalFen() {
            return getNumber(13);
        }

        /** 个人应缴合计 (AAE022): employee's total.
         * @return yuan, two places; null where it is absent */
        public BigDecimal employeeTotal() {
            return getMoney(14);
        }

        /** 个人应缴合计 (AAE022): employee's total.
         * @return fen; refused with 201 where it is absent */
        public long employeeTotalFen() {
            return getNumber(14);
        }

        /** 应缴合计: total.
         * @return yuan, two places; null where it is absent */
        public BigDecimal total() {
            return getMoney(15);
        }

        /** 应缴合计: total.
         * @return fen; refused with 201 where it is absent */
        public long totalFen() {
            return getNumber(15);
        }

        /** 职业年金缴费基数 (AAE180): payment base of the occupational annuity.
         * @return yuan, two places; null where it is absent */
        public BigDecimal annuityBase() {
            return getMoney(16);
        }

        /** 职业年金缴费基数 (AAE180): payment base of the occupational annuity.
         * @return fen; refused with 201 where it is absent */
        public long annuityBaseFen() {
            return getNumber(16);
        }

        /** 单位应缴职业年金 (AAE020): employer's occupational annuity.
         * @return yuan, two places; null where it is absent */
        public BigDecimal annuityEmployer() {
            return getMoney(17);
        }

        /** 单位应缴职业年金 (AAE020): employer's occupational annuity.
         * @return fen; refused with 201 where it is absent */
        public long annuityEmployerFen() {
            return getNumber(17);
        }

        /** 个人应缴职业年金 (AAE022): employee's occupational annuity.
         * @return yuan, two places; null where it is absent */
        public BigDecimal annuityEmployee() {
            return getMoney(18);
        }

        /** 个人应缴职业年金 (AAE022): employee's occupational annuity.
         * @return fen; refused with 201 where it is absent */
        public long annuityEmployeeFen() {
            return getNumber(18);
        }

        /** 个人应缴生育保险费 (AAE022): maternity premium of a flexible worker.
         * @return yuan, two places; null where it is absent */
        public BigDecimal maternityEmployee() {
            return getMoney(19);
        }

        /** 个人应缴生育保险费 (AAE022): maternity premium of a flexible worker.
         * @return fen; refused with 201 where it is absent */
        public long maternityEmployeeFen() {
            return getNumber(19);
        }

        /** 应缴大额医疗补助 (AAE022): large-amount medical supplement, paid by the person.
         * @return yuan, two places; null where it is absent */
        public BigDecimal supplementEmployee() {
            return getMoney(20);
        }

        /** 应缴大额医疗补助 (AAE022): large-amount medical supplement, paid by the person.
         * @return fen; refused with 201 where it is absent */
        public long supplementEmployeeFen() {
            return getNumber(20);
        }

        /** 划入养老个人账户: part of a flexible worker's pension premium that goes to the personal account.
         * @return yuan, two places; null where it is absent */
        public BigDecimal pensionAccount() {
            return getMoney(21);
        }

        /** 划入养老个人账户: part of a flexible worker's pension premium that goes to the personal account.
         * @return fen; refused with 201 where it is absent */
        public long pensionAccountFen() {
            return getNumber(21);
        }

        /** 划入医疗个人账户: what a flexible worker's medical account is credited with; absent where no text states it.
         * @return yuan, two places; null where it is absent */
        public BigDecimal medicalAccount() {
            return getMoney(22);
        }

        /** 划入医疗个人账户: what a flexible worker's medical account is credited with; absent where no text states it.
         * @return fen; refused with 201 where it is absent */
        public long medicalAccountFen() {
            return getNumber(22);
        }
    }

    /** Many rows: 月应缴社会保险费: social-insurance premium of one person for one month. 社会保险法 art. 10, 12, 23, 33, 35, 44, 53, 60 */
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

        /** 工伤保险费率: the unit's work-injury rate in force, float and phased cut included; given exactly where injury is asked for.
         * @param column one a row: parts per million
         * @return this */
        public Columns injuryRate(int[] column) {
            in(9, "injury_rate", column);
            return this;
        }

        /** 工伤保险费率: the unit's work-injury rate in force, float and phased cut included; given exactly where injury is asked for.
         * @param column one a row: parts per million
         * @return this */
        public Columns injuryRate(ByteBuffer column) {
            in(9, "injury_rate", column);
            return this;
        }

        /** 缴费工资 (AAC040): declared monthly wage, or the base that a flexible worker chose; before the limits.
         * @param column one a row: fen
         * @return this */
        public Columns wage(long[] column) {
            in(10, "wage", column);
            return this;
        }

        /** 缴费工资 (AAC040): declared monthly wage, or the base that a flexible worker chose; before the limits.
         * @param column one a row: fen
         * @return this */
        public Columns wage(ByteBuffer column) {
            in(10, "wage", column);
            return this;
        }

        /** 职业年金 (AAE140): whether the occupational annuity of public institutions is asked for.
         * @param column one a row: 1 or 0
         * @return this */
        public Columns annuity(byte[] column) {
            in(11, "annuity", column);
            return this;
        }

        /** 职业年金 (AAE140): whether the occupational annuity of public institutions is asked for.
         * @param column one a row: 1 or 0
         * @return this */
        public Columns annuity(ByteBuffer column) {
            in(11, "annuity", column);
            return this;
        }

        /** 大额医疗补助: how the large-amount medical supplement falls due in this month; left out, it is not asked for.
         * @param column one a row: 0 year 按年缴纳, 1 month 年中参保按月缴纳
         * @return this */
        public Columns supplement(byte[] column) {
            in(12, "supplement", column);
            return this;
        }

        /** 大额医疗补助: how the large-amount medical supplement falls due in this month; left out, it is not asked for.
         * @param column one a row: 0 year 按年缴纳, 1 month 年中参保按月缴纳
         * @return this */
        public Columns supplement(ByteBuffer column) {
            in(12, "supplement", column);
            return this;
        }

        /** 农民合同制工人: whether the person is a rural contract worker, who paid no unemployment premium under the ordinances.
         * @param column one a row: 1 or 0
         * @return this */
        public Columns ruralContract(byte[] column) {
            in(13, "rural_contract", column);
            return this;
        }

        /** 农民合同制工人: whether the person is a rural contract worker, who paid no unemployment premium under the ordinances.
         * @param column one a row: 1 or 0
         * @return this */
        public Columns ruralContract(ByteBuffer column) {
            in(13, "rural_contract", column);
            return this;
        }

        /** 养老缴费基数 (AAE180): payment base of pension.
         * @param column one a row: fen
         * @return this */
        public Columns outPensionBase(long[] column) {
            out(0, "pension_base", column);
            return this;
        }

        /** 养老缴费基数 (AAE180): payment base of pension.
         * @param column one a row: fen
         * @return this */
        public Columns outPensionBase(ByteBuffer column) {
            out(0, "pension_base", column);
            return this;
        }

        /** 单位应缴养老保险费 (AAE020): employer's pension premium.
         * @param column one a row: fen
         * @return this */
        public Columns outPensionEmployer(long[] column) {
            out(1, "pension_employer", column);
            return this;
        }

        /** 单位应缴养老保险费 (AAE020): employer's pension premium.
         * @param column one a row: fen
         * @return this */
        public Columns outPensionEmployer(ByteBuffer column) {
            out(1, "pension_employer", column);
            return this;
        }

        /** 个人应缴养老保险费 (AAE022): employee's pension premium.
         * @param column one a row: fen
         * @return this */
        public Columns outPensionEmployee(long[] column) {
            out(2, "pension_employee", column);
            return this;
        }

        /** 个人应缴养老保险费 (AAE022): employee's pension premium.
         * @param column one a row: fen
         * @return this */
        public Columns outPensionEmployee(ByteBuffer column) {
            out(2, "pension_employee", column);
            return this;
        }

        /** 医疗缴费基数 (AAE180): payment base of medical.
         * @param column one a row: fen
         * @return this */
        public Columns outMedicalBase(long[] column) {
            out(3, "medical_base", column);
            return this;
        }

        /** 医疗缴费基数 (AAE180): payment base of medical.
         * @param column one a row: fen
         * @return this */
        public Columns outMedicalBase(ByteBuffer column) {
            out(3, "medical_base", column);
            return this;
        }

        /** 单位应缴医疗保险费 (AAE020): employer's medical premium.
         * @param column one a row: fen
         * @return this */
        public Columns outMedicalEmployer(long[] column) {
            out(4, "medical_employer", column);
            return this;
        }

        /** 单位应缴医疗保险费 (AAE020): employer's medical premium.
         * @param column one a row: fen
         * @return this */
        public Columns outMedicalEmployer(ByteBuffer column) {
            out(4, "medical_employer", column);
            return this;
        }

        /** 个人应缴医疗保险费 (AAE022): employee's medical premium.
         * @param column one a row: fen
         * @return this */
        public Columns outMedicalEmployee(long[] column) {
            out(5, "medical_employee", column);
            return this;
        }

        /** 个人应缴医疗保险费 (AAE022): employee's medical premium.
         * @param column one a row: fen
         * @return this */
        public Columns outMedicalEmployee(ByteBuffer column) {
            out(5, "medical_employee", column);
            return this;
        }

        /** 生育缴费基数 (AAE180): payment base of maternity.
         * @param column one a row: fen
         * @return this */
        public Columns outMaternityBase(long[] column) {
            out(6, "maternity_base", column);
            return this;
        }

        /** 生育缴费基数 (AAE180): payment base of maternity.
         * @param column one a row: fen
         * @return this */
        public Columns outMaternityBase(ByteBuffer column) {
            out(6, "maternity_base", column);
            return this;
        }

        /** 单位应缴生育保险费 (AAE020): employer's maternity premium.
         * @param column one a row: fen
         * @return this */
        public Columns outMaternityEmployer(long[] column) {
            out(7, "maternity_employer", column);
            return this;
        }

        /** 单位应缴生育保险费 (AAE020): employer's maternity premium.
         * @param column one a row: fen
         * @return this */
        public Columns outMaternityEmployer(ByteBuffer column) {
            out(7, "maternity_employer", column);
            return this;
        }

        /** 失业缴费基数 (AAE180): payment base of unemployment.
         * @param column one a row: fen
         * @return this */
        public Columns outUnemploymentBase(long[] column) {
            out(8, "unemployment_base", column);
            return this;
        }

        /** 失业缴费基数 (AAE180): payment base of unemployment.
         * @param column one a row: fen
         * @return this */
        public Columns outUnemploymentBase(ByteBuffer column) {
            out(8, "unemployment_base", column);
            return this;
        }

        /** 单位应缴失业保险费 (AAE020): employer's unemployment premium.
         * @param column one a row: fen
         * @return this */
        public Columns outUnemploymentEmployer(long[] column) {
            out(9, "unemployment_employer", column);
            return this;
        }

        /** 单位应缴失业保险费 (AAE020): employer's unemployment premium.
         * @param column one a row: fen
         * @return this */
        public Columns outUnemploymentEmployer(ByteBuffer column) {
            out(9, "unemployment_employer", column);
            return this;
        }

        /** 个人应缴失业保险费 (AAE022): employee's unemployment premium.
         * @param column one a row: fen
         * @return this */
        public Columns outUnemploymentEmployee(long[] column) {
            out(10, "unemployment_employee", column);
            return this;
        }

        /** 个人应缴失业保险费 (AAE022): employee's unemployment premium.
         * @param column one a row: fen
         * @return this */
        public Columns outUnemploymentEmployee(ByteBuffer column) {
            out(10, "unemployment_employee", column);
            return this;
        }

        /** 工伤缴费基数 (AAE180): payment base of work injury.
         * @param column one a row: fen
         * @return this */
        public Columns outInjuryBase(long[] column) {
            out(11, "injury_base", column);
            return this;
        }

        /** 工伤缴费基数 (AAE180): payment base of work injury.
         * @param column one a row: fen
         * @return this */
        public Columns outInjuryBase(ByteBuffer column) {
            out(11, "injury_base", column);
            return this;
        }

        /** 单位应缴工伤保险费 (AAE020): employer's work-injury premium.
         * @param column one a row: fen
         * @return this */
        public Columns outInjuryEmployer(long[] column) {
            out(12, "injury_employer", column);
            return this;
        }

        /** 单位应缴工伤保险费 (AAE020): employer's work-injury premium.
         * @param column one a row: fen
         * @return this */
        public Columns outInjuryEmployer(ByteBuffer column) {
            out(12, "injury_employer", column);
            return this;
        }

        /** 单位应缴合计 (AAE020): employer's total.
         * @param column one a row: fen
         * @return this */
        public Columns outEmployerTotal(long[] column) {
            out(13, "employer_total", column);
            return this;
        }

        /** 单位应缴合计 (AAE020): employer's total.
         * @param column one a row: fen
         * @return this */
        public Columns outEmployerTotal(ByteBuffer column) {
            out(13, "employer_total", column);
            return this;
        }

        /** 个人应缴合计 (AAE022): employee's total.
         * @param column one a row: fen
         * @return this */
        public Columns outEmployeeTotal(long[] column) {
            out(14, "employee_total", column);
            return this;
        }

        /** 个人应缴合计 (AAE022): employee's total.
         * @param column one a row: fen
         * @return this */
        public Columns outEmployeeTotal(ByteBuffer column) {
            out(14, "employee_total", column);
            return this;
        }

        /** 应缴合计: total.
         * @param column one a row: fen
         * @return this */
        public Columns outTotal(long[] column) {
            out(15, "total", column);
            return this;
        }

        /** 应缴合计: total.
         * @param column one a row: fen
         * @return this */
        public Columns outTotal(ByteBuffer column) {
            out(15, "total", column);
            return this;
        }

        /** 职业年金缴费基数 (AAE180): payment base of the occupational annuity.
         * @param column one a row: fen
         * @return this */
        public Columns outAnnuityBase(long[] column) {
            out(16, "annuity_base", column);
            return this;
        }

        /** 职业年金缴费基数 (AAE180): payment base of the occupational annuity.
         * @param column one a row: fen
         * @return this */
        public Columns outAnnuityBase(ByteBuffer column) {
            out(16, "annuity_base", column);
            return this;
        }

        /** 单位应缴职业年金 (AAE020): employer's occupational annuity.
         * @param column one a row: fen
         * @return this */
        public Columns outAnnuityEmployer(long[] column) {
            out(17, "annuity_employer", column);
            return this;
        }

        /** 单位应缴职业年金 (AAE020): employer's occupational annuity.
         * @param column one a row: fen
         * @return this */
        public Columns outAnnuityEmployer(ByteBuffer column) {
            out(17, "annuity_employer", column);
            return this;
        }

        /** 个人应缴职业年金 (AAE022): employee's occupational annuity.
         * @param column one a row: fen
         * @return this */
        public Columns outAnnuityEmployee(long[] column) {
            out(18, "annuity_employee", column);
            return this;
        }

        /** 个人应缴职业年金 (AAE022): employee's occupational annuity.
         * @param column one a row: fen
         * @return this */
        public Columns outAnnuityEmployee(ByteBuffer column) {
            out(18, "annuity_employee", column);
            return this;
        }

        /** 个人应缴生育保险费 (AAE022): maternity premium of a flexible worker.
         * @param column one a row: fen
         * @return this */
        public Columns outMaternityEmployee(long[] column) {
            out(19, "maternity_employee", column);
            return this;
        }

        /** 个人应缴生育保险费 (AAE022): maternity premium of a flexible worker.
         * @param column one a row: fen
         * @return this */
        public Columns outMaternityEmployee(ByteBuffer column) {
            out(19, "maternity_employee", column);
            return this;
        }

        /** 应缴大额医疗补助 (AAE022): large-amount medical supplement, paid by the person.
         * @param column one a row: fen
         * @return this */
        public Columns outSupplementEmployee(long[] column) {
            out(20, "supplement_employee", column);
            return this;
        }

        /** 应缴大额医疗补助 (AAE022): large-amount medical supplement, paid by the person.
         * @param column one a row: fen
         * @return this */
        public Columns outSupplementEmployee(ByteBuffer column) {
            out(20, "supplement_employee", column);
            return this;
        }

        /** 划入养老个人账户: part of a flexible worker's pension premium that goes to the personal account.
         * @param column one a row: fen
         * @return this */
        public Columns outPensionAccount(long[] column) {
            out(21, "pension_account", column);
            return this;
        }

        /** 划入养老个人账户: part of a flexible worker's pension premium that goes to the personal account.
         * @param column one a row: fen
         * @return this */
        public Columns outPensionAccount(ByteBuffer column) {
            out(21, "pension_account", column);
            return this;
        }

        /** 划入医疗个人账户: what a flexible worker's medical account is credited with; absent where no text states it.
         * @param column one a row: fen
         * @return this */
        public Columns outMedicalAccount(long[] column) {
            out(22, "medical_account", column);
            return this;
        }

        /** 划入医疗个人账户: what a flexible worker's medical account is credited with; absent where no text states it.
         * @param column one a row: fen
         * @return this */
        public Columns outMedicalAccount(ByteBuffer column) {
            out(22, "medical_account", column);
            return this;
        }
    }
}
