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

    /** Many rows at once, lists as offsets and columns of their items.
     * @param rows how many
     * @return a table without any column set */
    public static Table table(int rows) {
        return new Table(rows);
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

        /** 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042).
         * @return a month */
        public YearMonth until() {
            return getMonth(1);
        }

        /** 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042).
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
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal pensionBase() {
            return getMoney(4);
        }

        /** 养老缴费基数 (AAE180): payment base of pension.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long pensionBaseFen() {
            return getNumber(4);
        }

        /** 单位应缴养老保险费 (AAE020): employer's pension premium.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal pensionEmployer() {
            return getMoney(5);
        }

        /** 单位应缴养老保险费 (AAE020): employer's pension premium.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long pensionEmployerFen() {
            return getNumber(5);
        }

        /** 个人应缴养老保险费 (AAE022): employee's pension premium.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal pensionEmployee() {
            return getMoney(6);
        }

        /** 个人应缴养老保险费 (AAE022): employee's pension premium.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long pensionEmployeeFen() {
            return getNumber(6);
        }

        /** 医疗缴费基数 (AAE180): payment base of medical.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal medicalBase() {
            return getMoney(7);
        }

        /** 医疗缴费基数 (AAE180): payment base of medical.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long medicalBaseFen() {
            return getNumber(7);
        }

        /** 单位应缴医疗保险费 (AAE020): employer's medical premium.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal medicalEmployer() {
            return getMoney(8);
        }

        /** 单位应缴医疗保险费 (AAE020): employer's medical premium.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long medicalEmployerFen() {
            return getNumber(8);
        }

        /** 个人应缴医疗保险费 (AAE022): employee's medical premium.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal medicalEmployee() {
            return getMoney(9);
        }

        /** 个人应缴医疗保险费 (AAE022): employee's medical premium.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long medicalEmployeeFen() {
            return getNumber(9);
        }

        /** 生育缴费基数 (AAE180): payment base of maternity.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal maternityBase() {
            return getMoney(10);
        }

        /** 生育缴费基数 (AAE180): payment base of maternity.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long maternityBaseFen() {
            return getNumber(10);
        }

        /** 单位应缴生育保险费 (AAE020): employer's maternity premium.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal maternityEmployer() {
            return getMoney(11);
        }

        /** 单位应缴生育保险费 (AAE020): employer's maternity premium.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long maternityEmployerFen() {
            return getNumber(11);
        }

        /** 失业缴费基数 (AAE180): payment base of unemployment.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal unemploymentBase() {
            return getMoney(12);
        }

        /** 失业缴费基数 (AAE180): payment base of unemployment.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long unemploymentBaseFen() {
            return getNumber(12);
        }

        /** 单位应缴失业保险费 (AAE020): employer's unemployment premium.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal unemploymentEmployer() {
            return getMoney(13);
        }

        /** 单位应缴失业保险费 (AAE020): employer's unemployment premium.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long unemploymentEmployerFen() {
            return getNumber(13);
        }

        /** 个人应缴失业保险费 (AAE022): employee's unemployment premium.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal unemploymentEmployee() {
            return getMoney(14);
        }

        /** 个人应缴失业保险费 (AAE022): employee's unemployment premium.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long unemploymentEmployeeFen() {
            return getNumber(14);
        }

        /** 工伤缴费基数 (AAE180): payment base of work injury.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal injuryBase() {
            return getMoney(15);
        }

        /** 工伤缴费基数 (AAE180): payment base of work injury.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long injuryBaseFen() {
            return getNumber(15);
        }

        /** 单位应缴工伤保险费 (AAE020): employer's work-injury premium.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal injuryEmployer() {
            return getMoney(16);
        }

        /** 单位应缴工伤保险费 (AAE020): employer's work-injury premium.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long injuryEmployerFen() {
            return getNumber(16);
        }

        /** 单位应缴合计 (AAE020): employer's total.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal employerTotal() {
            return getMoney(17);
        }

        /** 单位应缴合计 (AAE020): employer's total.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long employerTotalFen() {
            return getNumber(17);
        }

        /** 个人应缴合计 (AAE022): employee's total.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal employeeTotal() {
            return getMoney(18);
        }

        /** 个人应缴合计 (AAE022): employee's total.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long employeeTotalFen() {
            return getNumber(18);
        }

        /** 应缴合计: total.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal total() {
            return getMoney(19);
        }

        /** 应缴合计: total.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long totalFen() {
            return getNumber(19);
        }

        /** 职业年金缴费基数 (AAE180): payment base of the occupational annuity.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal annuityBase() {
            return getMoney(20);
        }

        /** 职业年金缴费基数 (AAE180): payment base of the occupational annuity.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long annuityBaseFen() {
            return getNumber(20);
        }

        /** 单位应缴职业年金 (AAE020): employer's occupational annuity.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal annuityEmployer() {
            return getMoney(21);
        }

        /** 单位应缴职业年金 (AAE020): employer's occupational annuity.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long annuityEmployerFen() {
            return getNumber(21);
        }

        /** 个人应缴职业年金 (AAE022): employee's occupational annuity.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal annuityEmployee() {
            return getMoney(22);
        }

        /** 个人应缴职业年金 (AAE022): employee's occupational annuity.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long annuityEmployeeFen() {
            return getNumber(22);
        }

        /** 个人应缴生育保险费 (AAE022): maternity premium of a flexible worker.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal maternityEmployee() {
            return getMoney(23);
        }

        /** 个人应缴生育保险费 (AAE022): maternity premium of a flexible worker.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long maternityEmployeeFen() {
            return getNumber(23);
        }

        /** 应缴大额医疗补助 (AAE022): large-amount medical supplement, paid by the person.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal supplementEmployee() {
            return getMoney(24);
        }

        /** 应缴大额医疗补助 (AAE022): large-amount medical supplement, paid by the person.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long supplementEmployeeFen() {
            return getNumber(24);
        }

        /** 划入养老个人账户: part of a flexible worker's pension premium that goes to the personal account.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal pensionAccount() {
            return getMoney(25);
        }

        /** 划入养老个人账户: part of a flexible worker's pension premium that goes to the personal account.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public long pensionAccountFen() {
            return getNumber(25);
        }

        /** 划入医疗个人账户: what a flexible worker's medical account is credited with; absent where no text states it.
         * @return yuan, two places; null where it is absent, as a sum is where a part of it is among <code>failed()</code> */
        public BigDecimal medicalAccount() {
            return getMoney(26);
        }

        /** 划入医疗个人账户: what a flexible worker's medical account is credited with; absent where no text states it.
         * @return fen; refused with 201 where it is absent, as a sum is where a part of it is among <code>failed()</code> */
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

    /** Many rows: 灵活就业人员缴费: what a flexible worker pays over some months. 国办发〔2019〕13号 s.3; 社会保险法 art. 60 */
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

        /** 开始年月 (AAE041): first month paid.
         * @param column one a row: yyyymm
         * @return this */
        public Table from(int[] column) {
            column(1, column);
            return this;
        }

        /** 开始年月 (AAE041): first month paid.
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

        /** 缴费周期: how many months are paid at once, counted from the first.
         * @param column one a row: 0 month 按月缴费, 1 quarter 按季缴费, 2 half_year 按半年缴费, 3 year 按年缴费
         * @return this */
        public Table period(byte[] column) {
            column(3, column);
            return this;
        }

        /** 缴费周期: how many months are paid at once, counted from the first.
         * @param column one a row: 0 month 按月缴费, 1 quarter 按季缴费, 2 half_year 按半年缴费, 3 year 按年缴费
         * @return this */
        public Table period(ByteBuffer column) {
            column(3, column);
            return this;
        }

        /** 缴款日期: day of payment; where absent, it is not asked whether the months may still be paid.
         * @param column one a row: yyyymmdd
         * @return this */
        public Table paid(int[] column) {
            column(4, column);
            return this;
        }

        /** 缴款日期: day of payment; where absent, it is not asked whether the months may still be paid.
         * @param column one a row: yyyymmdd
         * @return this */
        public Table paid(ByteBuffer column) {
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

        /** 职工基本医疗保险 (AAE140): whether basic medical is asked for; its base is one for all.
         * @param column one a row: 1 or 0
         * @return this */
        public Table medical(byte[] column) {
            column(6, column);
            return this;
        }

        /** 职工基本医疗保险 (AAE140): whether basic medical is asked for; its base is one for all.
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

        /** 缴费档次: tier of pension, as a share of the average wage; of the year before where none was chosen.
         * @param column one a row: parts per million
         * @return this */
        public Table tierShare(int[] column) {
            column(8, column);
            return this;
        }

        /** 缴费档次: tier of pension, as a share of the average wage; of the year before where none was chosen.
         * @param column one a row: parts per million
         * @return this */
        public Table tierShare(ByteBuffer column) {
            column(8, column);
            return this;
        }

        /** 自选缴费基数 (AAC040): base of pension by amount, in place of a tier; the base before where none was chosen.
         * @param column one a row: fen
         * @return this */
        public Table chosenBase(long[] column) {
            column(9, column);
            return this;
        }

        /** 自选缴费基数 (AAC040): base of pension by amount, in place of a tier; the base before where none was chosen.
         * @param column one a row: fen
         * @return this */
        public Table chosenBase(ByteBuffer column) {
            column(9, column);
            return this;
        }

        /** 未申报档次: whether neither tier nor base was chosen for the year.
         * @param column one a row: 1 or 0
         * @return this */
        public Table unchosen(byte[] column) {
            column(10, column);
            return this;
        }

        /** 未申报档次: whether neither tier nor base was chosen for the year.
         * @param column one a row: 1 or 0
         * @return this */
        public Table unchosen(ByteBuffer column) {
            column(10, column);
            return this;
        }
    }

    /** The results of many rows: 灵活就业人员缴费: what a flexible worker pays over some months. 国办发〔2019〕13号 s.3; 社会保险法 art. 60 */
    public static final class TableResult extends io.github.shebao.TableResult {
        private TableResult() {
            super(Result.FIELDS);
        }

        /** 明细: one row a month, without the kinds that may not be paid any more: how many all rows have.
         * @return the number */
        public int linesCount() {
            return count(0);
        }

        /** 各期应缴: one row a payment, in order of time: how many all rows have.
         * @return the number */
        public int paymentsCount() {
            return count(1);
        }

        /** 补缴认定: months that are over on the day of payment, and what becomes of each: how many all rows have.
         * @return the number */
        public int pastCount() {
            return count(2);
        }

        /** 未能核定的明细: months without a result, each with its error number: how many all rows have.
         * @return the number */
        public int failedCount() {
            return count(3);
        }

        /** 明细: one row a month, without the kinds that may not be paid any more.
         * @return offsets: row i has the items from offset i to before offset i + 1; one more than there are rows */
        public int[] lines() {
            return copy(0, new int[rowCount() + 1]);
        }

        /** 明细: one row a month, without the kinds that may not be paid any more.
         * @param into a direct buffer: offsets: row i has the items from offset i to before offset i + 1; one more than there are rows */
        public void lines(ByteBuffer into) {
            copy(0, into);
        }

        /** 明细 / 费款所属期 (AAE003): month the premium is for.
         * @return one an item of <code>lines</code>: yyyymm */
        public int[] linesMonth() {
            return copy(0, 0, new int[count(0)]);
        }

        /** 明细 / 费款所属期 (AAE003): month the premium is for.
         * @param into a direct buffer: one an item of <code>lines</code>: yyyymm */
        public void linesMonth(ByteBuffer into) {
            copy(0, 0, into);
        }

        /** 明细 / 缴费档次: tier paid on; absent where the base was chosen by amount.
         * @return one an item of <code>lines</code>: parts per million */
        public int[] linesTierShare() {
            return copy(0, 1, new int[count(0)]);
        }

        /** 明细 / 缴费档次: tier paid on; absent where the base was chosen by amount.
         * @param into a direct buffer: one an item of <code>lines</code>: parts per million */
        public void linesTierShare(ByteBuffer into) {
            copy(0, 1, into);
        }

        /** 明细 / 养老缴费基数 (AAE180): payment base of pension.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesPensionBase() {
            return copy(0, 2, new long[count(0)]);
        }

        /** 明细 / 养老缴费基数 (AAE180): payment base of pension.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesPensionBase(ByteBuffer into) {
            copy(0, 2, into);
        }

        /** 明细 / 单位应缴养老保险费 (AAE020): employer's pension premium.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesPensionEmployer() {
            return copy(0, 3, new long[count(0)]);
        }

        /** 明细 / 单位应缴养老保险费 (AAE020): employer's pension premium.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesPensionEmployer(ByteBuffer into) {
            copy(0, 3, into);
        }

        /** 明细 / 个人应缴养老保险费 (AAE022): employee's pension premium.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesPensionEmployee() {
            return copy(0, 4, new long[count(0)]);
        }

        /** 明细 / 个人应缴养老保险费 (AAE022): employee's pension premium.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesPensionEmployee(ByteBuffer into) {
            copy(0, 4, into);
        }

        /** 明细 / 医疗缴费基数 (AAE180): payment base of medical.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesMedicalBase() {
            return copy(0, 5, new long[count(0)]);
        }

        /** 明细 / 医疗缴费基数 (AAE180): payment base of medical.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesMedicalBase(ByteBuffer into) {
            copy(0, 5, into);
        }

        /** 明细 / 单位应缴医疗保险费 (AAE020): employer's medical premium.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesMedicalEmployer() {
            return copy(0, 6, new long[count(0)]);
        }

        /** 明细 / 单位应缴医疗保险费 (AAE020): employer's medical premium.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesMedicalEmployer(ByteBuffer into) {
            copy(0, 6, into);
        }

        /** 明细 / 个人应缴医疗保险费 (AAE022): employee's medical premium.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesMedicalEmployee() {
            return copy(0, 7, new long[count(0)]);
        }

        /** 明细 / 个人应缴医疗保险费 (AAE022): employee's medical premium.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesMedicalEmployee(ByteBuffer into) {
            copy(0, 7, into);
        }

        /** 明细 / 生育缴费基数 (AAE180): payment base of maternity.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesMaternityBase() {
            return copy(0, 8, new long[count(0)]);
        }

        /** 明细 / 生育缴费基数 (AAE180): payment base of maternity.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesMaternityBase(ByteBuffer into) {
            copy(0, 8, into);
        }

        /** 明细 / 单位应缴生育保险费 (AAE020): employer's maternity premium.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesMaternityEmployer() {
            return copy(0, 9, new long[count(0)]);
        }

        /** 明细 / 单位应缴生育保险费 (AAE020): employer's maternity premium.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesMaternityEmployer(ByteBuffer into) {
            copy(0, 9, into);
        }

        /** 明细 / 失业缴费基数 (AAE180): payment base of unemployment.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesUnemploymentBase() {
            return copy(0, 10, new long[count(0)]);
        }

        /** 明细 / 失业缴费基数 (AAE180): payment base of unemployment.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesUnemploymentBase(ByteBuffer into) {
            copy(0, 10, into);
        }

        /** 明细 / 单位应缴失业保险费 (AAE020): employer's unemployment premium.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesUnemploymentEmployer() {
            return copy(0, 11, new long[count(0)]);
        }

        /** 明细 / 单位应缴失业保险费 (AAE020): employer's unemployment premium.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesUnemploymentEmployer(ByteBuffer into) {
            copy(0, 11, into);
        }

        /** 明细 / 个人应缴失业保险费 (AAE022): employee's unemployment premium.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesUnemploymentEmployee() {
            return copy(0, 12, new long[count(0)]);
        }

        /** 明细 / 个人应缴失业保险费 (AAE022): employee's unemployment premium.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesUnemploymentEmployee(ByteBuffer into) {
            copy(0, 12, into);
        }

        /** 明细 / 工伤缴费基数 (AAE180): payment base of work injury.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesInjuryBase() {
            return copy(0, 13, new long[count(0)]);
        }

        /** 明细 / 工伤缴费基数 (AAE180): payment base of work injury.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesInjuryBase(ByteBuffer into) {
            copy(0, 13, into);
        }

        /** 明细 / 单位应缴工伤保险费 (AAE020): employer's work-injury premium.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesInjuryEmployer() {
            return copy(0, 14, new long[count(0)]);
        }

        /** 明细 / 单位应缴工伤保险费 (AAE020): employer's work-injury premium.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesInjuryEmployer(ByteBuffer into) {
            copy(0, 14, into);
        }

        /** 明细 / 单位应缴合计 (AAE020): employer's total.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesEmployerTotal() {
            return copy(0, 15, new long[count(0)]);
        }

        /** 明细 / 单位应缴合计 (AAE020): employer's total.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesEmployerTotal(ByteBuffer into) {
            copy(0, 15, into);
        }

        /** 明细 / 个人应缴合计 (AAE022): employee's total.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesEmployeeTotal() {
            return copy(0, 16, new long[count(0)]);
        }

        /** 明细 / 个人应缴合计 (AAE022): employee's total.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesEmployeeTotal(ByteBuffer into) {
            copy(0, 16, into);
        }

        /** 明细 / 应缴合计: total.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesTotal() {
            return copy(0, 17, new long[count(0)]);
        }

        /** 明细 / 应缴合计: total.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesTotal(ByteBuffer into) {
            copy(0, 17, into);
        }

        /** 明细 / 职业年金缴费基数 (AAE180): payment base of the occupational annuity.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesAnnuityBase() {
            return copy(0, 18, new long[count(0)]);
        }

        /** 明细 / 职业年金缴费基数 (AAE180): payment base of the occupational annuity.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesAnnuityBase(ByteBuffer into) {
            copy(0, 18, into);
        }

        /** 明细 / 单位应缴职业年金 (AAE020): employer's occupational annuity.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesAnnuityEmployer() {
            return copy(0, 19, new long[count(0)]);
        }

        /** 明细 / 单位应缴职业年金 (AAE020): employer's occupational annuity.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesAnnuityEmployer(ByteBuffer into) {
            copy(0, 19, into);
        }

        /** 明细 / 个人应缴职业年金 (AAE022): employee's occupational annuity.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesAnnuityEmployee() {
            return copy(0, 20, new long[count(0)]);
        }

        /** 明细 / 个人应缴职业年金 (AAE022): employee's occupational annuity.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesAnnuityEmployee(ByteBuffer into) {
            copy(0, 20, into);
        }

        /** 明细 / 个人应缴生育保险费 (AAE022): maternity premium of a flexible worker.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesMaternityEmployee() {
            return copy(0, 21, new long[count(0)]);
        }

        /** 明细 / 个人应缴生育保险费 (AAE022): maternity premium of a flexible worker.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesMaternityEmployee(ByteBuffer into) {
            copy(0, 21, into);
        }

        /** 明细 / 应缴大额医疗补助 (AAE022): large-amount medical supplement, paid by the person.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesSupplementEmployee() {
            return copy(0, 22, new long[count(0)]);
        }

        /** 明细 / 应缴大额医疗补助 (AAE022): large-amount medical supplement, paid by the person.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesSupplementEmployee(ByteBuffer into) {
            copy(0, 22, into);
        }

        /** 明细 / 划入养老个人账户: part of a flexible worker's pension premium that goes to the personal account.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesPensionAccount() {
            return copy(0, 23, new long[count(0)]);
        }

        /** 明细 / 划入养老个人账户: part of a flexible worker's pension premium that goes to the personal account.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesPensionAccount(ByteBuffer into) {
            copy(0, 23, into);
        }

        /** 明细 / 划入医疗个人账户: what a flexible worker's medical account is credited with; absent where no text states it.
         * @return one an item of <code>lines</code>: fen */
        public long[] linesMedicalAccount() {
            return copy(0, 24, new long[count(0)]);
        }

        /** 明细 / 划入医疗个人账户: what a flexible worker's medical account is credited with; absent where no text states it.
         * @param into a direct buffer: one an item of <code>lines</code>: fen */
        public void linesMedicalAccount(ByteBuffer into) {
            copy(0, 24, into);
        }

        /** 各期应缴: one row a payment, in order of time.
         * @return offsets: row i has the items from offset i to before offset i + 1; one more than there are rows */
        public int[] payments() {
            return copy(1, new int[rowCount() + 1]);
        }

        /** 各期应缴: one row a payment, in order of time.
         * @param into a direct buffer: offsets: row i has the items from offset i to before offset i + 1; one more than there are rows */
        public void payments(ByteBuffer into) {
            copy(1, into);
        }

        /** 各期应缴 / 开始年月 (AAE041): first month paid for.
         * @return one an item of <code>payments</code>: yyyymm */
        public int[] paymentsFrom() {
            return copy(1, 0, new int[count(1)]);
        }

        /** 各期应缴 / 开始年月 (AAE041): first month paid for.
         * @param into a direct buffer: one an item of <code>payments</code>: yyyymm */
        public void paymentsFrom(ByteBuffer into) {
            copy(1, 0, into);
        }

        /** 各期应缴 / 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042).
         * @return one an item of <code>payments</code>: yyyymm */
        public int[] paymentsUntil() {
            return copy(1, 1, new int[count(1)]);
        }

        /** 各期应缴 / 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042).
         * @param into a direct buffer: one an item of <code>payments</code>: yyyymm */
        public void paymentsUntil(ByteBuffer into) {
            copy(1, 1, into);
        }

        /** 各期应缴 / 本期应缴: sum of its months; absent where one failed.
         * @return one an item of <code>payments</code>: fen */
        public long[] paymentsPayment() {
            return copy(1, 2, new long[count(1)]);
        }

        /** 各期应缴 / 本期应缴: sum of its months; absent where one failed.
         * @param into a direct buffer: one an item of <code>payments</code>: fen */
        public void paymentsPayment(ByteBuffer into) {
            copy(1, 2, into);
        }

        /** 补缴认定: months that are over on the day of payment, and what becomes of each.
         * @return offsets: row i has the items from offset i to before offset i + 1; one more than there are rows */
        public int[] past() {
            return copy(2, new int[rowCount() + 1]);
        }

        /** 补缴认定: months that are over on the day of payment, and what becomes of each.
         * @param into a direct buffer: offsets: row i has the items from offset i to before offset i + 1; one more than there are rows */
        public void past(ByteBuffer into) {
            copy(2, into);
        }

        /** 补缴认定 / 费款所属期 (AAE003): month the premium is for.
         * @return one an item of <code>past</code>: yyyymm */
        public int[] pastMonth() {
            return copy(2, 0, new int[count(2)]);
        }

        /** 补缴认定 / 费款所属期 (AAE003): month the premium is for.
         * @param into a direct buffer: one an item of <code>past</code>: yyyymm */
        public void pastMonth(ByteBuffer into) {
            copy(2, 0, into);
        }

        /** 补缴认定 / 险种: kind of insurance.
         * @return one an item of <code>past</code>: 0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险 */
        public byte[] pastKind() {
            return copy(2, 1, new byte[count(2)]);
        }

        /** 补缴认定 / 险种: kind of insurance.
         * @param into a direct buffer: one an item of <code>past</code>: 0 pension 基本养老保险, 1 medical 职工基本医疗保险, 2 maternity 生育保险, 3 unemployment 失业保险, 4 injury 工伤保险 */
        public void pastKind(ByteBuffer into) {
            copy(2, 1, into);
        }

        /** 补缴认定 / 补缴情形: what becomes of it; what is not allowed is in no line and no total.
         * @return one an item of <code>past</code>: 0 not_allowed 不得补缴, 1 in_time 当期缴费, 2 allowed 可以补缴, 3 with_papers 须凭法律文书或书面承诺补缴, 4 relief 阶段性政策允许补缴 */
        public byte[] pastDecision() {
            return copy(2, 2, new byte[count(2)]);
        }

        /** 补缴认定 / 补缴情形: what becomes of it; what is not allowed is in no line and no total.
         * @param into a direct buffer: one an item of <code>past</code>: 0 not_allowed 不得补缴, 1 in_time 当期缴费, 2 allowed 可以补缴, 3 with_papers 须凭法律文书或书面承诺补缴, 4 relief 阶段性政策允许补缴 */
        public void pastDecision(ByteBuffer into) {
            copy(2, 2, into);
        }

        /** 未能核定的明细: months without a result, each with its error number.
         * @return offsets: row i has the items from offset i to before offset i + 1; one more than there are rows */
        public int[] failed() {
            return copy(3, new int[rowCount() + 1]);
        }

        /** 未能核定的明细: months without a result, each with its error number.
         * @param into a direct buffer: offsets: row i has the items from offset i to before offset i + 1; one more than there are rows */
        public void failed(ByteBuffer into) {
            copy(3, into);
        }

        /** 未能核定的明细 / 费款所属期 (AAE003): month the premium is for.
         * @return one an item of <code>failed</code>: yyyymm */
        public int[] failedMonth() {
            return copy(3, 0, new int[count(3)]);
        }

        /** 未能核定的明细 / 费款所属期 (AAE003): month the premium is for.
         * @param into a direct buffer: one an item of <code>failed</code>: yyyymm */
        public void failedMonth(ByteBuffer into) {
            copy(3, 0, into);
        }

        /** 未能核定的明细 / 错误号: number of the error.
         * @return one an item of <code>failed</code>: a whole number */
        public long[] failedError() {
            return copy(3, 1, new long[count(3)]);
        }

        /** 未能核定的明细 / 错误号: number of the error.
         * @param into a direct buffer: one an item of <code>failed</code>: a whole number */
        public void failedError(ByteBuffer into) {
            copy(3, 1, into);
        }

        /** 养老缴费基数 (AAE180): payment base of pension.
         * @return one a row: fen */
        public long[] pensionBase() {
            return copy(4, new long[rowCount()]);
        }

        /** 养老缴费基数 (AAE180): payment base of pension.
         * @param into a direct buffer: one a row: fen */
        public void pensionBase(ByteBuffer into) {
            copy(4, into);
        }

        /** 单位应缴养老保险费 (AAE020): employer's pension premium.
         * @return one a row: fen */
        public long[] pensionEmployer() {
            return copy(5, new long[rowCount()]);
        }

        /** 单位应缴养老保险费 (AAE020): employer's pension premium.
         * @param into a direct buffer: one a row: fen */
        public void pensionEmployer(ByteBuffer into) {
            copy(5, into);
        }

        /** 个人应缴养老保险费 (AAE022): employee's pension premium.
         * @return one a row: fen */
        public long[] pensionEmployee() {
            return copy(6, new long[rowCount()]);
        }

        /** 个人应缴养老保险费 (AAE022): employee's pension premium.
         * @param into a direct buffer: one a row: fen */
        public void pensionEmployee(ByteBuffer into) {
            copy(6, into);
        }

        /** 医疗缴费基数 (AAE180): payment base of medical.
         * @return one a row: fen */
        public long[] medicalBase() {
            return copy(7, new long[rowCount()]);
        }

        /** 医疗缴费基数 (AAE180): payment base of medical.
         * @param into a direct buffer: one a row: fen */
        public void medicalBase(ByteBuffer into) {
            copy(7, into);
        }

        /** 单位应缴医疗保险费 (AAE020): employer's medical premium.
         * @return one a row: fen */
        public long[] medicalEmployer() {
            return copy(8, new long[rowCount()]);
        }

        /** 单位应缴医疗保险费 (AAE020): employer's medical premium.
         * @param into a direct buffer: one a row: fen */
        public void medicalEmployer(ByteBuffer into) {
            copy(8, into);
        }

        /** 个人应缴医疗保险费 (AAE022): employee's medical premium.
         * @return one a row: fen */
        public long[] medicalEmployee() {
            return copy(9, new long[rowCount()]);
        }

        /** 个人应缴医疗保险费 (AAE022): employee's medical premium.
         * @param into a direct buffer: one a row: fen */
        public void medicalEmployee(ByteBuffer into) {
            copy(9, into);
        }

        /** 生育缴费基数 (AAE180): payment base of maternity.
         * @return one a row: fen */
        public long[] maternityBase() {
            return copy(10, new long[rowCount()]);
        }

        /** 生育缴费基数 (AAE180): payment base of maternity.
         * @param into a direct buffer: one a row: fen */
        public void maternityBase(ByteBuffer into) {
            copy(10, into);
        }

        /** 单位应缴生育保险费 (AAE020): employer's maternity premium.
         * @return one a row: fen */
        public long[] maternityEmployer() {
            return copy(11, new long[rowCount()]);
        }

        /** 单位应缴生育保险费 (AAE020): employer's maternity premium.
         * @param into a direct buffer: one a row: fen */
        public void maternityEmployer(ByteBuffer into) {
            copy(11, into);
        }

        /** 失业缴费基数 (AAE180): payment base of unemployment.
         * @return one a row: fen */
        public long[] unemploymentBase() {
            return copy(12, new long[rowCount()]);
        }

        /** 失业缴费基数 (AAE180): payment base of unemployment.
         * @param into a direct buffer: one a row: fen */
        public void unemploymentBase(ByteBuffer into) {
            copy(12, into);
        }

        /** 单位应缴失业保险费 (AAE020): employer's unemployment premium.
         * @return one a row: fen */
        public long[] unemploymentEmployer() {
            return copy(13, new long[rowCount()]);
        }

        /** 单位应缴失业保险费 (AAE020): employer's unemployment premium.
         * @param into a direct buffer: one a row: fen */
        public void unemploymentEmployer(ByteBuffer into) {
            copy(13, into);
        }

        /** 个人应缴失业保险费 (AAE022): employee's unemployment premium.
         * @return one a row: fen */
        public long[] unemploymentEmployee() {
            return copy(14, new long[rowCount()]);
        }

        /** 个人应缴失业保险费 (AAE022): employee's unemployment premium.
         * @param into a direct buffer: one a row: fen */
        public void unemploymentEmployee(ByteBuffer into) {
            copy(14, into);
        }

        /** 工伤缴费基数 (AAE180): payment base of work injury.
         * @return one a row: fen */
        public long[] injuryBase() {
            return copy(15, new long[rowCount()]);
        }

        /** 工伤缴费基数 (AAE180): payment base of work injury.
         * @param into a direct buffer: one a row: fen */
        public void injuryBase(ByteBuffer into) {
            copy(15, into);
        }

        /** 单位应缴工伤保险费 (AAE020): employer's work-injury premium.
         * @return one a row: fen */
        public long[] injuryEmployer() {
            return copy(16, new long[rowCount()]);
        }

        /** 单位应缴工伤保险费 (AAE020): employer's work-injury premium.
         * @param into a direct buffer: one a row: fen */
        public void injuryEmployer(ByteBuffer into) {
            copy(16, into);
        }

        /** 单位应缴合计 (AAE020): employer's total.
         * @return one a row: fen */
        public long[] employerTotal() {
            return copy(17, new long[rowCount()]);
        }

        /** 单位应缴合计 (AAE020): employer's total.
         * @param into a direct buffer: one a row: fen */
        public void employerTotal(ByteBuffer into) {
            copy(17, into);
        }

        /** 个人应缴合计 (AAE022): employee's total.
         * @return one a row: fen */
        public long[] employeeTotal() {
            return copy(18, new long[rowCount()]);
        }

        /** 个人应缴合计 (AAE022): employee's total.
         * @param into a direct buffer: one a row: fen */
        public void employeeTotal(ByteBuffer into) {
            copy(18, into);
        }

        /** 应缴合计: total.
         * @return one a row: fen */
        public long[] total() {
            return copy(19, new long[rowCount()]);
        }

        /** 应缴合计: total.
         * @param into a direct buffer: one a row: fen */
        public void total(ByteBuffer into) {
            copy(19, into);
        }

        /** 职业年金缴费基数 (AAE180): payment base of the occupational annuity.
         * @return one a row: fen */
        public long[] annuityBase() {
            return copy(20, new long[rowCount()]);
        }

        /** 职业年金缴费基数 (AAE180): payment base of the occupational annuity.
         * @param into a direct buffer: one a row: fen */
        public void annuityBase(ByteBuffer into) {
            copy(20, into);
        }

        /** 单位应缴职业年金 (AAE020): employer's occupational annuity.
         * @return one a row: fen */
        public long[] annuityEmployer() {
            return copy(21, new long[rowCount()]);
        }

        /** 单位应缴职业年金 (AAE020): employer's occupational annuity.
         * @param into a direct buffer: one a row: fen */
        public void annuityEmployer(ByteBuffer into) {
            copy(21, into);
        }

        /** 个人应缴职业年金 (AAE022): employee's occupational annuity.
         * @return one a row: fen */
        public long[] annuityEmployee() {
            return copy(22, new long[rowCount()]);
        }

        /** 个人应缴职业年金 (AAE022): employee's occupational annuity.
         * @param into a direct buffer: one a row: fen */
        public void annuityEmployee(ByteBuffer into) {
            copy(22, into);
        }

        /** 个人应缴生育保险费 (AAE022): maternity premium of a flexible worker.
         * @return one a row: fen */
        public long[] maternityEmployee() {
            return copy(23, new long[rowCount()]);
        }

        /** 个人应缴生育保险费 (AAE022): maternity premium of a flexible worker.
         * @param into a direct buffer: one a row: fen */
        public void maternityEmployee(ByteBuffer into) {
            copy(23, into);
        }

        /** 应缴大额医疗补助 (AAE022): large-amount medical supplement, paid by the person.
         * @return one a row: fen */
        public long[] supplementEmployee() {
            return copy(24, new long[rowCount()]);
        }

        /** 应缴大额医疗补助 (AAE022): large-amount medical supplement, paid by the person.
         * @param into a direct buffer: one a row: fen */
        public void supplementEmployee(ByteBuffer into) {
            copy(24, into);
        }

        /** 划入养老个人账户: part of a flexible worker's pension premium that goes to the personal account.
         * @return one a row: fen */
        public long[] pensionAccount() {
            return copy(25, new long[rowCount()]);
        }

        /** 划入养老个人账户: part of a flexible worker's pension premium that goes to the personal account.
         * @param into a direct buffer: one a row: fen */
        public void pensionAccount(ByteBuffer into) {
            copy(25, into);
        }

        /** 划入医疗个人账户: what a flexible worker's medical account is credited with; absent where no text states it.
         * @return one a row: fen */
        public long[] medicalAccount() {
            return copy(26, new long[rowCount()]);
        }

        /** 划入医疗个人账户: what a flexible worker's medical account is credited with; absent where no text states it.
         * @param into a direct buffer: one a row: fen */
        public void medicalAccount(ByteBuffer into) {
            copy(26, into);
        }
    }
}
