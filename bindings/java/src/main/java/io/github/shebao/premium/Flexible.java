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

/** 灵活就业人员缴费: what a flexible worker pays over some months. 国办发〔2019〕13号 s.3; 社会保险法 art. 60 */
public final class Flexible {
    /** The operation as requests name it. */
    public static final String OP = "premium.flexible@1";

    private Flexible() {
    }

    /** A request without anything set.
     * @return the request */
    public static Request request() {
        return new Request();
    }

    /** 明细: one row a month, without the kinds that may not be paid any more. */
    public static final class LinesRow extends io.github.shebao.Row {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "month month",
                "rate tier_share",
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
        private LinesRow() {
            super(FIELDS);
        }

        /** 费款所属期 (AAE003): month the premium is for.
         * @return a month */
        public YearMonth month() {
            return getMonth(0);
        }

        /** 费款所属期 (AAE003): month the premium is for.
         * @return yyyymm */
        public int monthNumber() {
            return (int) getNumber(0);
        }

        /** 缴费档次: tier paid on; absent where the base was chosen by amount.
         * @return a share of one, to parts per million: 0.0032 is 0.32 %; null where it is absent */
        public BigDecimal tierShare() {
            return getRate(1);
        }

        /** 缴费档次: tier paid on; absent where the base was chosen by amount.
         * @return parts per million; refused with 201 where it is absent */
        public int tierSharePpm() {
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
    }

    /** 各期应缴: one row a payment, in order of time. */
    public static final class PaymentsRow extends io.github.shebao.Row {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "month from",
                "month until",
                "money payment");

        /** Without anything set. */
        private PaymentsRow() {
            super(FIELDS);
        }

        /** 开始年月 (AAE041): first month paid for.
         * @return a month */
        public YearMonth from() {
            return getMonth(0);
        }

        /** 开始年月 (AAE041): first month paid for.
         * @return yyyymm */
        public int fromNumber() {
            return (int) getNumber(0);
        }

        /** 终止年月之次月 (AAE042): first month after.
         * @return a month */
        public YearMonth until() {
            return getMonth(1);
        }

        /** 终止年月之次月 (AAE042): first month after.
         * @return yyyymm */
        public int untilNumber() {
            return (int) getNumber(1);
        }

        /** 本期应缴: sum of its months; absent where one failed.
         * @return yuan, two places; null where it is absent */
        public BigDecimal payment() {
            return getMoney(2);
        }

        /** 本期应缴: sum of its months; absent where one failed.
         * @return fen; refused with 201 where it is absent */
        public long paymentFen() {
            return getNumber(2);
        }
    }

    /** 补缴认定: months that are over on the day of payment, and what becomes of each. */
    public static final class PastRow extends io.github.shebao.Row {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "month month",
                "choice kind pension medical maternity unemployment injury",
                "choice decision not_allowed in_time allowed with_papers relief");

        /** Without anything set. */
        private PastRow() {
            super(FIELDS);
        }

        /** 费款所属期 (AAE003): month the premium is for.
         * @return a month */
        public YearMonth month() {
            return getMonth(0);
        }

        /** 费款所属期 (AAE003): month the premium is for.
         * @return yyyymm */
        public int monthNumber() {
            return (int) getNumber(0);
        }

        /** 险种: kind of insurance.
         * @return one of its words */
        public Kind kind() {
            return getWord(1, Kind.values());
        }

        /** 补缴情形: what becomes of it; what is not allowed is in no line and no total.
         * @return one of its words */
        public Decision decision() {
            return getWord(2, Decision.values());
        }
    }

    /** 未能核定的明细: months without a result, each with its error number. */
    public static final class FailedRow extends io.github.shebao.Row {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "month month",
                "count error");

        /** Without anything set. */
        private FailedRow() {
            super(FIELDS);
        }

        /** 费款所属期 (AAE003): month the premium is for.
         * @return a month */
        public YearMonth month() {
            return getMonth(0);
        }

        /** 费款所属期 (AAE003): month the premium is for.
         * @return yyyymm */
        public int monthNumber() {
            return (int) getNumber(0);
        }

        /** 错误号: number of the error.
         * @return a whole number */
        public long error() {
            return getNumber(1);
        }
    }

    /** What is asked: 灵活就业人员缴费: what a flexible worker pays over some months. 国办发〔2019〕13号 s.3; 社会保险法 art. 60 */
    public static final class Request extends io.github.shebao.Request<Result> {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "region region",
                "month from",
                "month until",
                "choice period month quarter half_year year",
                "date paid",
                "flag pension",
                "flag medical",
                "flag maternity",
                "rate tier_share",
                "money chosen_base",
                "flag unchosen");

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

        /** 开始年月 (AAE041): first month paid. Needed.
         * @param month a month
         * @return this */
        public Request from(YearMonth month) {
            putMonth(1, month);
            return this;
        }

        /** 开始年月 (AAE041): first month paid. Needed.
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

        /** 缴费周期: how many months are paid at once, counted from the first. Needed.
         * @param word one of its words
         * @return this */
        public Request period(Period word) {
            putWord(3, word);
            return this;
        }

        /** 缴款日期: day of payment; where absent, it is not asked whether the months may still be paid.
         * @param day a day
         * @return this */
        public Request paid(LocalDate day) {
            putDate(4, day);
            return this;
        }

        /** 缴款日期: day of payment; where absent, it is not asked whether the months may still be paid.
         * @param yyyymmdd yyyymmdd
         * @return this */
        public Request paid(int yyyymmdd) {
            put(4, yyyymmdd);
            return this;
        }

        /** 基本养老保险 (AAE140): whether basic pension is asked for.
         * @param yes true or false
         * @return this */
        public Request pension(boolean yes) {
            put(5, yes ? 1 : 0);
            return this;
        }

        /** 职工基本医疗保险 (AAE140): whether basic medical is asked for; its base is one for all.
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

        /** 缴费档次: tier of pension, as a share of the average wage; of the year before where none was chosen.
         * @param share a share of one, to parts per million: 0.0032 is 0.32 %
         * @return this */
        public Request tierShare(BigDecimal share) {
            putRate(8, share);
            return this;
        }

        /** 缴费档次: tier of pension, as a share of the average wage; of the year before where none was chosen.
         * @param ppm parts per million
         * @return this */
        public Request tierSharePpm(int ppm) {
            put(8, ppm);
            return this;
        }

        /** 自选缴费基数 (AAC040): base of pension by amount, in place of a tier; the base before where none was chosen.
         * @param yuan yuan, two places
         * @return this */
        public Request chosenBase(BigDecimal yuan) {
            putMoney(9, yuan);
            return this;
        }

        /** 自选缴费基数 (AAC040): base of pension by amount, in place of a tier; the base before where none was chosen.
         * @param fen fen
         * @return this */
        public Request chosenBaseFen(long fen) {
            put(9, fen);
            return this;
        }

        /** 未申报档次: whether neither tier nor base was chosen for the year.
         * @param yes true or false
         * @return this */
        public Request unchosen(boolean yes) {
            put(10, yes ? 1 : 0);
            return this;
        }
    }

    /** The result: 灵活就业人员缴费: what a flexible worker pays over some months. 国办发〔2019〕13号 s.3; 社会保险法 art. 60 */
    public static final class Result extends io.github.shebao.Result {
        static final Fields FIELDS = Fields.of(new Fields[] {LinesRow.FIELDS, PaymentsRow.FIELDS, PastRow.FIELDS, FailedRow.FIELDS},
                "list lines",
                "list payments",
                "list past",
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
                "money medical_account");

        /** Without anything set. */
        private Result() {
            super(FIELDS);
        }

        /** 明细: one row a month, without the kinds that may not be paid any more.
         * @return all of them */
        public List<LinesRow> lines() {
            return getList(0, LinesRow.class);
        }

        /** 各期应缴: one row a payment, in order of time.
         * @return all of them */
        public List<PaymentsRow> payments() {
            return getList(1, PaymentsRow.class);
        }

        /** 补缴认定: months that are over on the day of payment, and what becomes of each.
         * @return all of them */
        public List<PastRow> past() {
            return getList(2, PastRow.class);
        }

        /** 未能核定的明细: months without a result, each with its error number.
         * @return all of them */
        public List<FailedRow> failed() {
            return getList(3, FailedRow.class);
        }

        /** 养老缴费基数 (AAE180): payment base of pension.
         * @return yuan, two places; null where it is absent */
        public BigDecimal pensionBase() {
            return getMoney(4);
        }

        /** 养老缴费基数 (AAE180): payment base of pension.
         * @return fen; refused with 201 where it is absent */
        public long pensionBaseFen() {
            return getNumber(4);
        }

        /** 单位应缴养老保险费 (AAE020): employer's pension premium.
         * @return yuan, two places; null where it is absent */
        public BigDecimal pensionEmployer() {
            return getMoney(5);
        }

        /** 单位应缴养老保险费 (AAE020): employer's pension premium.
         * @return fen; refused with 201 where it is absent */
        public long pensionEmployerFen() {
            return getNumber(5);
        }

        /** 个人应缴养老保险费 (AAE022): employee's pension premium.
         * @return yuan, two places; null where it is absent */
        public BigDecimal pensionEmployee() {
            return getMoney(6);
        }

        /** 个人应缴养老保险费 (AAE022): employee's pension premium.
         * @return fen; refused with 201 where it is absent */
        public long pensionEmployeeFen() {
            return getNumber(6);
        }

        /** 医疗缴费基数 (AAE180): payment base of medical.
         * @return yuan, two places; null where it is absent */
        public BigDecimal medicalBase() {
            return getMoney(7);
        }

        /** 医疗缴费基数 (AAE180): payment base of medical.
         * @return fen; refused with 201 where it is absent */
        public long medicalBaseFen() {
            return getNumber(7);
        }

        /** 单位应缴医疗保险费 (AAE020): employer's medical premium.
         * @return yuan, two places; null where it is absent */
        public BigDecimal medicalEmployer() {
            return getMoney(8);
        }

        /** 单位应缴医疗保险费 (AAE020): employer's medical premium.
         * @return fen; refused with 201 where it is absent */
        public long medicalEmployerFen() {
            return getNumber(8);
        }

        /** 个人应缴医疗保险费 (AAE022): employee's medical premium.
         * @return yuan, two places; null where it is absent */
        public BigDecimal medicalEmployee() {
            return getMoney(9);
        }

        /** 个人应缴医疗保险费 (AAE022): employee's medical premium.
         * @return fen; refused with 201 where it is absent */
        public long medicalEmployeeFen() {
            return getNumber(9);
        }

        /** 生育缴费基数 (AAE180): payment base of maternity.
         * @return yuan, two places; null where it is absent */
        public BigDecimal maternityBase() {
            return getMoney(10);
        }

        /** 生育缴费基数 (AAE180): payment base of maternity.
         * @return fen; refused with 201 where it is absent */
        public long maternityBaseFen() {
            return getNumber(10);
        }

        /** 单位应缴生育保险费 (AAE020): employer's maternity premium.
         * @return yuan, two places; null where it is absent */
        public BigDecimal maternityEmployer() {
            return getMoney(11);
        }

        /** 单位应缴生育保险费 (AAE020): employer's maternity premium.
         * @return fen; refused with 201 where it is absent */
        public long maternityEmployerFen() {
            return getNumber(11);
        }

        /** 失业缴费基数 (AAE180): payment base of unemployment.
         * @return yuan, two places; null where it is absent */
        public BigDecimal unemploymentBase() {
            return getMoney(12);
        }

        /** 失业缴费基数 (AAE180): payment base of unemployment.
         * @return fen; refused with 201 where it is absent */
        public long unemploymentBaseFen() {
            return getNumber(12);
        }

        /** 单位应缴失业保险费 (AAE020): employer's unemployment premium.
         * @return yuan, two places; null where it is absent */
        public BigDecimal unemploymentEmployer() {
            return getMoney(13);
        }

        /** 单位应缴失业保险费 (AAE020): employer's unemployment premium.
         * @return fen; refused with 201 where it is absent */
        public long unemploymentEmployerFen() {
            return getNumber(13);
        }

        /** 个人应缴失业保险费 (AAE022): employee's unemployment premium.
         * @return yuan, two places; null where it is absent */
        public BigDecimal unemploymentEmployee() {
            return getMoney(14);
        }

        /** 个人应缴失业保险费 (AAE022): employee's unemployment premium.
         * @return fen; refused with 201 where it is absent */
        public long unemploymentEmployeeFen() {
            return getNumber(14);
        }

        /** 工伤缴费基数 (AAE180): payment base of work injury.
         * @return yuan, two places; null where it is absent */
        public BigDecimal injuryBase() {
            return getMoney(15);
        }

        /** 工伤缴费基数 (AAE180): payment base of work injury.
         * @return fen; refused with 201 where it is absent */
        public long injuryBaseFen() {
            return getNumber(15);
        }

        /** 单位应缴工伤保险费 (AAE020): employer's work-injury premium.
         * @return yuan, two places; null where it is absent */
        public BigDecimal injuryEmployer() {
            return getMoney(16);
        }

        /** 单位应缴工伤保险费 (AAE020): employer's work-injury premium.
         * @return fen; refused with 201 where it is absent */
        public long injuryEmployerFen() {
            return getNumber(16);
        }

        /** 单位应缴合计 (AAE020): employer's total.
         * @return yuan, two places; null where it is absent */
        public BigDecimal employerTotal() {
            return getMoney(17);
        }

        /** 单位应缴合计 (AAE020): employer's total.
         * @return fen; refused with 201 where it is absent */
        public long employerTotalFen() {
            return getNumber(17);
        }

        /** 个人应缴合计 (AAE022): employee's total.
         * @return yuan, two places; null where it is absent */
        public BigDecimal employeeTotal() {
            return getMoney(18);
        }

        /** 个人应缴合计 (AAE022): employee's total.
         * @return fen; refused with 201 where it is absent */
        public long employeeTotalFen() {
            return getNumber(18);
        }

        /** 应缴合计: total.
         * @return yuan, two places; null where it is absent */
        public BigDecimal total() {
            return getMoney(19);
        }

        /** 应缴合计: total.
         * @return fen; refused with 201 where it is absent */
        public long totalFen() {
            return getNumber(19);
        }

        /** 职业年金缴费基数 (AAE180): payment base of the occupational annuity.
         * @return yuan, two places; null where it is absent */
        public BigDecimal annuityBase() {
            return getMoney(20);
        }

        /** 职业年金缴费基数 (AAE180): payment base of the occupational annuity.
         * @return fen; refused with 201 where it is absent */
        public long annuityBaseFen() {
            return getNumber(20);
        }

        /** 单位应缴职业年金 (AAE020): employer's occupational annuity.
         * @return yuan, two places; null where it is absent */
        public BigDecimal annuityEmployer() {
            return getMoney(21);
        }

        /** 单位应缴职业年金 (AAE020): employer's occupational annuity.
         * @return fen; refused with 201 where it is absent */
        public long annuityEmployerFen() {
            return getNumber(21);
        }

        /** 个人应缴职业年金 (AAE022): employee's occupational annuity.
         * @return yuan, two places; null where it is absent */
        public BigDecimal annuityEmployee() {
            return getMoney(22);
        }

        /** 个人应缴职业年金 (AAE022): employee's occupational annuity.
         * @return fen; refused with 201 where it is absent */
        public long annuityEmployeeFen() {
            return getNumber(22);
        }

        /** 个人应缴生育保险费 (AAE022): maternity premium of a flexible worker.
         * @return yuan, two places; null where it is absent */
        public BigDecimal maternityEmployee() {
            return getMoney(23);
        }

        /** 个人应缴生育保险费 (AAE022): maternity premium of a flexible worker.
         * @return fen; refused with 201 where it is absent */
        public long maternityEmployeeFen() {
            return getNumber(23);
        }

        /** 应缴大额医疗补助 (AAE022): large-amount medical supplement, paid by the person.
         * @return yuan, two places; null where it is absent */
        public BigDecimal supplementEmployee() {
            return getMoney(24);
        }

        /** 应缴大额医疗补助 (AAE022): large-amount medical supplement, paid by the person.
         * @return fen; refused with 201 where it is absent */
        public long supplementEmployeeFen() {
            return getNumber(24);
        }

        /** 划入养老个人账户: part of a flexible worker's pension premium that goes to the personal account.
         * @return yuan, two places; null where it is absent */
        public BigDecimal pensionAccount() {
            return getMoney(25);
        }

        /** 划入养老个人账户: part of a flexible worker's pension premium that goes to the personal account.
         * @return fen; refused with 201 where it is absent */
        public long pensionAccountFen() {
            return getNumber(25);
        }

        /** 划入医疗个人账户: what a flexible worker's medical account is credited with; absent where no text states it.
         * @return yuan, two places; null where it is absent */
        public BigDecimal medicalAccount() {
            return getMoney(26);
        }

        /** 划入医疗个人账户: what a flexible worker's medical account is credited with; absent where no text states it.
         * @return fen; refused with 201 where it is absent */
        public long medicalAccountFen() {
            return getNumber(26);
        }

        @Override
        protected Values newRow(int place) {
            switch (place) {
                case 0: return new LinesRow();
                case 1: return new PaymentsRow();
                case 2: return new PastRow();
                case 3: return new FailedRow();
                default: return super.newRow(place);
            }
        }
    }
}
