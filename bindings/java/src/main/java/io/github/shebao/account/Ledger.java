// Made by `cargo xtask bindings` from the operations' declarations; edit those, not this file.
package io.github.shebao.account;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import io.github.shebao.Fields;
import io.github.shebao.Values;
import io.github.shebao.choice.*;

/** 个人账户台账: personal account with its interest, year by year. 郑州市企业职工基本养老保险条例 art. 22-25; 劳办发〔1997〕116号; 人社部发〔2017〕31号 */
public final class Ledger {
    /** The operation as requests name it. */
    public static final String OP = "account.ledger@1";

    private Ledger() {
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

    /** 缴费时段: what was booked, month by month alike within a span; in order of time. */
    public static final class SpansRow extends io.github.shebao.Row {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "month from",
                "month until",
                "money base",
                "money personal",
                "money unit");

        /** Without anything set. */
        public SpansRow() {
            super(FIELDS);
        }

        /** 开始年月 (AAE041): first month. Needed.
         * @param month a month
         * @return this */
        public SpansRow from(YearMonth month) {
            putMonth(0, month);
            return this;
        }

        /** 开始年月 (AAE041): first month. Needed.
         * @param yyyymm yyyymm
         * @return this */
        public SpansRow from(int yyyymm) {
            put(0, yyyymm);
            return this;
        }

        /** 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042). Needed.
         * @param month a month
         * @return this */
        public SpansRow until(YearMonth month) {
            putMonth(1, month);
            return this;
        }

        /** 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042). Needed.
         * @param yyyymm yyyymm
         * @return this */
        public SpansRow until(int yyyymm) {
            put(1, yyyymm);
            return this;
        }

        /** 缴费基数 (AAE180): monthly base; gives the personal part where that is not stated.
         * @param yuan yuan, two places
         * @return this */
        public SpansRow base(BigDecimal yuan) {
            putMoney(2, yuan);
            return this;
        }

        /** 缴费基数 (AAE180): monthly base; gives the personal part where that is not stated.
         * @param fen fen
         * @return this */
        public SpansRow baseFen(long fen) {
            put(2, fen);
            return this;
        }

        /** 个人缴费记账额 (AIC021): booked to the personal part each month.
         * @param yuan yuan, two places
         * @return this */
        public SpansRow personal(BigDecimal yuan) {
            putMoney(3, yuan);
            return this;
        }

        /** 个人缴费记账额 (AIC021): booked to the personal part each month.
         * @param fen fen
         * @return this */
        public SpansRow personalFen(long fen) {
            put(3, fen);
            return this;
        }

        /** 单位划入记账额 (AIC024): booked to the unit part each month.
         * @param yuan yuan, two places
         * @return this */
        public SpansRow unit(BigDecimal yuan) {
            putMoney(4, yuan);
            return this;
        }

        /** 单位划入记账额 (AIC024): booked to the unit part each month.
         * @param fen fen
         * @return this */
        public SpansRow unitFen(long fen) {
            put(4, fen);
            return this;
        }
    }

    /** 个人账户养老金发放时段: account pension paid each month of a span; in order of time. */
    public static final class PaymentsRow extends io.github.shebao.Row {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "month from",
                "month until",
                "money amount");

        /** Without anything set. */
        public PaymentsRow() {
            super(FIELDS);
        }

        /** 开始年月 (AAE041): first month. Needed.
         * @param month a month
         * @return this */
        public PaymentsRow from(YearMonth month) {
            putMonth(0, month);
            return this;
        }

        /** 开始年月 (AAE041): first month. Needed.
         * @param yyyymm yyyymm
         * @return this */
        public PaymentsRow from(int yyyymm) {
            put(0, yyyymm);
            return this;
        }

        /** 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042). Needed.
         * @param month a month
         * @return this */
        public PaymentsRow until(YearMonth month) {
            putMonth(1, month);
            return this;
        }

        /** 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042). Needed.
         * @param yyyymm yyyymm
         * @return this */
        public PaymentsRow until(int yyyymm) {
            put(1, yyyymm);
            return this;
        }

        /** 月个人账户养老金: account pension a month. Needed.
         * @param yuan yuan, two places
         * @return this */
        public PaymentsRow amount(BigDecimal yuan) {
            putMoney(2, yuan);
            return this;
        }

        /** 月个人账户养老金: account pension a month. Needed.
         * @param fen fen
         * @return this */
        public PaymentsRow amountFen(long fen) {
            put(2, fen);
            return this;
        }
    }

    /** 另行记账: what was booked beside the spans, in order of time: for several months at once, taken back (退费、冲减), corrected. */
    public static final class BookingsRow extends io.github.shebao.Row {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "month month",
                "money personal",
                "money unit",
                "count pays_for");

        /** Without anything set. */
        public BookingsRow() {
            super(FIELDS);
        }

        /** 记账月份 (AAE003): month in which it was booked. Needed.
         * @param month a month
         * @return this */
        public BookingsRow month(YearMonth month) {
            putMonth(0, month);
            return this;
        }

        /** 记账月份 (AAE003): month in which it was booked. Needed.
         * @param yyyymm yyyymm
         * @return this */
        public BookingsRow month(int yyyymm) {
            put(0, yyyymm);
            return this;
        }

        /** 个人缴费记账额: booked to the personal part; less than nothing is taken back.
         * @param yuan yuan, two places
         * @return this */
        public BookingsRow personal(BigDecimal yuan) {
            putMoney(1, yuan);
            return this;
        }

        /** 个人缴费记账额: booked to the personal part; less than nothing is taken back.
         * @param fen fen
         * @return this */
        public BookingsRow personalFen(long fen) {
            put(1, fen);
            return this;
        }

        /** 单位划入记账额: booked to the unit part; less than nothing is taken back.
         * @param yuan yuan, two places
         * @return this */
        public BookingsRow unit(BigDecimal yuan) {
            putMoney(2, yuan);
            return this;
        }

        /** 单位划入记账额: booked to the unit part; less than nothing is taken back.
         * @param fen fen
         * @return this */
        public BookingsRow unitFen(long fen) {
            put(2, fen);
            return this;
        }

        /** 所缴月数: months of premium that it pays for, or takes back; 0 for a correction. Needed.
         * @param count a whole number
         * @return this */
        public BookingsRow paysFor(long count) {
            put(3, count);
            return this;
        }
    }

    /** 逐年对账: rate year; one row each, or a part of one before and after retirement. */
    public static final class YearsRow extends io.github.shebao.Row {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "month from",
                "month until",
                "rate rate",
                "count months",
                "money personal_opening",
                "money personal_opening_interest",
                "money personal_booked",
                "money personal_product",
                "money personal_interest",
                "money personal_closing",
                "money unit_opening",
                "money unit_opening_interest",
                "money unit_booked",
                "money unit_product",
                "money unit_interest",
                "money unit_closing",
                "money opening",
                "money drawn",
                "money pooled",
                "money net_product",
                "money interest",
                "money closing",
                "count months_returned");

        /** Without anything set. */
        private YearsRow() {
            super(FIELDS);
        }

        /** 开始年月 (AAE041): first month.
         * @return a month */
        public YearMonth from() {
            return getMonth(0);
        }

        /** 开始年月 (AAE041): first month.
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

        /** 记账利率: interest rate of the rate year.
         * @return a share of one, to parts per million: 0.0032 is 0.32 % */
        public BigDecimal rate() {
            return getRate(2);
        }

        /** 记账利率: interest rate of the rate year.
         * @return parts per million */
        public int ratePpm() {
            return (int) getNumber(2);
        }

        /** 缴费月数: months paid for by what was booked.
         * @return a whole number */
        public long months() {
            return getNumber(3);
        }

        /** 个人部分上期余额 (AAE240): opening balance, personal part.
         * @return yuan, two places; null where it is absent */
        public BigDecimal personalOpening() {
            return getMoney(4);
        }

        /** 个人部分上期余额 (AAE240): opening balance, personal part.
         * @return fen; refused with 201 where it is absent */
        public long personalOpeningFen() {
            return getNumber(4);
        }

        /** 个人部分上期余额利息 (AAE240): interest on the opening balance, personal part.
         * @return yuan, two places; null where it is absent */
        public BigDecimal personalOpeningInterest() {
            return getMoney(5);
        }

        /** 个人部分上期余额利息 (AAE240): interest on the opening balance, personal part.
         * @return fen; refused with 201 where it is absent */
        public long personalOpeningInterestFen() {
            return getNumber(5);
        }

        /** 个人部分本期记账 (AAE240): booked in the year, personal part.
         * @return yuan, two places; null where it is absent */
        public BigDecimal personalBooked() {
            return getMoney(6);
        }

        /** 个人部分本期记账 (AAE240): booked in the year, personal part.
         * @return fen; refused with 201 where it is absent */
        public long personalBookedFen() {
            return getNumber(6);
        }

        /** 个人部分月积数: month product, personal part: what was booked times the months to the year's end.
         * @return yuan, two places; null where it is absent */
        public BigDecimal personalProduct() {
            return getMoney(7);
        }

        /** 个人部分月积数: month product, personal part: what was booked times the months to the year's end.
         * @return fen; refused with 201 where it is absent */
        public long personalProductFen() {
            return getNumber(7);
        }

        /** 个人部分本期记账利息 (AAE240): interest on what was booked, personal part.
         * @return yuan, two places; null where it is absent */
        public BigDecimal personalInterest() {
            return getMoney(8);
        }

        /** 个人部分本期记账利息 (AAE240): interest on what was booked, personal part.
         * @return fen; refused with 201 where it is absent */
        public long personalInterestFen() {
            return getNumber(8);
        }

        /** 个人部分期末余额 (AAE240): closing balance, personal part.
         * @return yuan, two places; null where it is absent */
        public BigDecimal personalClosing() {
            return getMoney(9);
        }

        /** 个人部分期末余额 (AAE240): closing balance, personal part.
         * @return fen; refused with 201 where it is absent */
        public long personalClosingFen() {
            return getNumber(9);
        }

        /** 单位划入部分上期余额 (AAE240): opening balance, unit part.
         * @return yuan, two places; null where it is absent */
        public BigDecimal unitOpening() {
            return getMoney(10);
        }

        /** 单位划入部分上期余额 (AAE240): opening balance, unit part.
         * @return fen; refused with 201 where it is absent */
        public long unitOpeningFen() {
            return getNumber(10);
        }

        /** 单位划入部分上期余额利息 (AAE240): interest on the opening balance, unit part.
         * @return yuan, two places; null where it is absent */
        public BigDecimal unitOpeningInterest() {
            return getMoney(11);
        }

        /** 单位划入部分上期余额利息 (AAE240): interest on the opening balance, unit part.
         * @return fen; refused with 201 where it is absent */
        public long unitOpeningInterestFen() {
            return getNumber(11);
        }

        /** 单位划入部分本期记账 (AAE240): booked in the year, unit part.
         * @return yuan, two places; null where it is absent */
        public BigDecimal unitBooked() {
            return getMoney(12);
        }

        /** 单位划入部分本期记账 (AAE240): booked in the year, unit part.
         * @return fen; refused with 201 where it is absent */
        public long unitBookedFen() {
            return getNumber(12);
        }

        /** 单位划入部分月积数: month product, unit part: what was booked times the months to the year's end.
         * @return yuan, two places; null where it is absent */
        public BigDecimal unitProduct() {
            return getMoney(13);
        }

        /** 单位划入部分月积数: month product, unit part: what was booked times the months to the year's end.
         * @return fen; refused with 201 where it is absent */
        public long unitProductFen() {
            return getNumber(13);
        }

        /** 单位划入部分本期记账利息 (AAE240): interest on what was booked, unit part.
         * @return yuan, two places; null where it is absent */
        public BigDecimal unitInterest() {
            return getMoney(14);
        }

        /** 单位划入部分本期记账利息 (AAE240): interest on what was booked, unit part.
         * @return fen; refused with 201 where it is absent */
        public long unitInterestFen() {
            return getNumber(14);
        }

        /** 单位划入部分期末余额 (AAE240): closing balance, unit part.
         * @return yuan, two places; null where it is absent */
        public BigDecimal unitClosing() {
            return getMoney(15);
        }

        /** 单位划入部分期末余额 (AAE240): closing balance, unit part.
         * @return fen; refused with 201 where it is absent */
        public long unitClosingFen() {
            return getNumber(15);
        }

        /** 退休后期初余额 (AAE240): opening balance, after retirement.
         * @return yuan, two places; null where it is absent */
        public BigDecimal opening() {
            return getMoney(16);
        }

        /** 退休后期初余额 (AAE240): opening balance, after retirement.
         * @return fen; refused with 201 where it is absent */
        public long openingFen() {
            return getNumber(16);
        }

        /** 账户支付 (AAE240): paid by the account.
         * @return yuan, two places; null where it is absent */
        public BigDecimal drawn() {
            return getMoney(17);
        }

        /** 账户支付 (AAE240): paid by the account.
         * @return fen; refused with 201 where it is absent */
        public long drawnFen() {
            return getNumber(17);
        }

        /** 统筹基金支付 (AAE240): paid by the pooled fund, the account being used up.
         * @return yuan, two places; null where it is absent */
        public BigDecimal pooled() {
            return getMoney(18);
        }

        /** 统筹基金支付 (AAE240): paid by the pooled fund, the account being used up.
         * @return fen; refused with 201 where it is absent */
        public long pooledFen() {
            return getNumber(18);
        }

        /** 月积数净额: net month product, the balance's less the payments'.
         * @return yuan, two places; null where it is absent */
        public BigDecimal netProduct() {
            return getMoney(19);
        }

        /** 月积数净额: net month product, the balance's less the payments'.
         * @return fen; refused with 201 where it is absent */
        public long netProductFen() {
            return getNumber(19);
        }

        /** 退休后利息 (AAE240): interest after retirement.
         * @return yuan, two places; null where it is absent */
        public BigDecimal interest() {
            return getMoney(20);
        }

        /** 退休后利息 (AAE240): interest after retirement.
         * @return fen; refused with 201 where it is absent */
        public long interestFen() {
            return getNumber(20);
        }

        /** 期末余额 (AAE240): closing balance.
         * @return yuan, two places */
        public BigDecimal closing() {
            return getMoney(21);
        }

        /** 期末余额 (AAE240): closing balance.
         * @return fen */
        public long closingFen() {
            return getNumber(21);
        }

        /** 退回月数: months whose premium was taken back; absent where none was.
         * @return a whole number; null where it is absent */
        public Long monthsReturned() {
            return isGiven(22) ? (Long) getNumber(22) : null;
        }
    }

    /** What is asked: 个人账户台账: personal account with its interest, year by year. 郑州市企业职工基本养老保险条例 art. 22-25; 劳办发〔1997〕116号; 人社部发〔2017〕31号 */
    public static final class Request extends io.github.shebao.Request<Result> {
        static final Fields FIELDS = Fields.of(new Fields[] {SpansRow.FIELDS, PaymentsRow.FIELDS, BookingsRow.FIELDS},
                "region region",
                "month from",
                "month until",
                "money personal",
                "money unit",
                "list spans",
                "month retired",
                "list payments",
                "list bookings");

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

        /** 起始年月 (AAE041): first month of the statement; with an opening balance, the start of a rate year. Needed.
         * @param month a month
         * @return this */
        public Request from(YearMonth month) {
            putMonth(1, month);
            return this;
        }

        /** 起始年月 (AAE041): first month of the statement; with an opening balance, the start of a rate year. Needed.
         * @param yyyymm yyyymm
         * @return this */
        public Request from(int yyyymm) {
            put(1, yyyymm);
            return this;
        }

        /** 截止年月之次月: first month after the statement; inside a rate year the account is settled there. Needed.
         * @param month a month
         * @return this */
        public Request until(YearMonth month) {
            putMonth(2, month);
            return this;
        }

        /** 截止年月之次月: first month after the statement; inside a rate year the account is settled there. Needed.
         * @param yyyymm yyyymm
         * @return this */
        public Request until(int yyyymm) {
            put(2, yyyymm);
            return this;
        }

        /** 期初个人部分余额 (AAE240): opening balance of the personal part. Needed.
         * @param yuan yuan, two places
         * @return this */
        public Request personal(BigDecimal yuan) {
            putMoney(3, yuan);
            return this;
        }

        /** 期初个人部分余额 (AAE240): opening balance of the personal part. Needed.
         * @param fen fen
         * @return this */
        public Request personalFen(long fen) {
            put(3, fen);
            return this;
        }

        /** 期初单位划入部分余额 (AAE240): opening balance of the unit part.
         * @param yuan yuan, two places
         * @return this */
        public Request unit(BigDecimal yuan) {
            putMoney(4, yuan);
            return this;
        }

        /** 期初单位划入部分余额 (AAE240): opening balance of the unit part.
         * @param fen fen
         * @return this */
        public Request unitFen(long fen) {
            put(4, fen);
            return this;
        }

        /** 缴费时段: what was booked, month by month alike within a span; in order of time.
         * @param rows all of them
         * @return this */
        public Request spans(Iterable<SpansRow> rows) {
            putList(5, rows);
            return this;
        }

        /** 缴费时段: what was booked, month by month alike within a span; in order of time: one more.
         * @param row the next
         * @return this */
        public Request addSpans(SpansRow row) {
            putOne(5, row);
            return this;
        }

        /** 待遇享受开始年月 (AIC160): first month of the pension.
         * @param month a month
         * @return this */
        public Request retired(YearMonth month) {
            putMonth(6, month);
            return this;
        }

        /** 待遇享受开始年月 (AIC160): first month of the pension.
         * @param yyyymm yyyymm
         * @return this */
        public Request retired(int yyyymm) {
            put(6, yyyymm);
            return this;
        }

        /** 个人账户养老金发放时段: account pension paid each month of a span; in order of time.
         * @param rows all of them
         * @return this */
        public Request payments(Iterable<PaymentsRow> rows) {
            putList(7, rows);
            return this;
        }

        /** 个人账户养老金发放时段: account pension paid each month of a span; in order of time: one more.
         * @param row the next
         * @return this */
        public Request addPayments(PaymentsRow row) {
            putOne(7, row);
            return this;
        }

        /** 另行记账: what was booked beside the spans, in order of time: for several months at once, taken back (退费、冲减), corrected.
         * @param rows all of them
         * @return this */
        public Request bookings(Iterable<BookingsRow> rows) {
            putList(8, rows);
            return this;
        }

        /** 另行记账: what was booked beside the spans, in order of time: for several months at once, taken back (退费、冲减), corrected: one more.
         * @param row the next
         * @return this */
        public Request addBookings(BookingsRow row) {
            putOne(8, row);
            return this;
        }
    }

    /** The result: 个人账户台账: personal account with its interest, year by year. 郑州市企业职工基本养老保险条例 art. 22-25; 劳办发〔1997〕116号; 人社部发〔2017〕31号 */
    public static final class Result extends io.github.shebao.Result {
        static final Fields FIELDS = Fields.of(new Fields[] {YearsRow.FIELDS},
                "list years",
                "count months",
                "money personal",
                "money unit",
                "money balance",
                "money at_retirement",
                "month used_up",
                "count months_returned");

        /** Without anything set. */
        private Result() {
            super(FIELDS);
        }

        /** 逐年对账: rate year; one row each, or a part of one before and after retirement.
         * @return all of them */
        public List<YearsRow> years() {
            return getList(0, YearsRow.class);
        }

        /** 实际缴费月数: months paid for.
         * @return a whole number */
        public long months() {
            return getNumber(1);
        }

        /** 期末个人部分余额 (AAE240): closing balance of the personal part, before retirement.
         * @return yuan, two places; null where it is absent */
        public BigDecimal personal() {
            return getMoney(2);
        }

        /** 期末个人部分余额 (AAE240): closing balance of the personal part, before retirement.
         * @return fen; refused with 201 where it is absent */
        public long personalFen() {
            return getNumber(2);
        }

        /** 期末单位划入部分余额 (AAE240): closing balance of the unit part, before retirement.
         * @return yuan, two places; null where it is absent */
        public BigDecimal unit() {
            return getMoney(3);
        }

        /** 期末单位划入部分余额 (AAE240): closing balance of the unit part, before retirement.
         * @return fen; refused with 201 where it is absent */
        public long unitFen() {
            return getNumber(3);
        }

        /** 期末余额 (AAE240): closing balance.
         * @return yuan, two places */
        public BigDecimal balance() {
            return getMoney(4);
        }

        /** 期末余额 (AAE240): closing balance.
         * @return fen */
        public long balanceFen() {
            return getNumber(4);
        }

        /** 退休时账户总额 (AAE240): balance at retirement.
         * @return yuan, two places; null where it is absent */
        public BigDecimal atRetirement() {
            return getMoney(5);
        }

        /** 退休时账户总额 (AAE240): balance at retirement.
         * @return fen; refused with 201 where it is absent */
        public long atRetirementFen() {
            return getNumber(5);
        }

        /** 账户支付完毕年月 (AAE003): first month that the account could not pay in full.
         * @return a month; null where it is absent */
        public YearMonth usedUp() {
            return getMonth(6);
        }

        /** 账户支付完毕年月 (AAE003): first month that the account could not pay in full.
         * @return yyyymm; refused with 201 where it is absent */
        public int usedUpNumber() {
            return (int) getNumber(6);
        }

        /** 退回月数: months whose premium was taken back; absent where none was. `months` has them still.
         * @return a whole number; null where it is absent */
        public Long monthsReturned() {
            return isGiven(7) ? (Long) getNumber(7) : null;
        }

        @Override
        protected Values newRow(int place) {
            switch (place) {
                case 0: return new YearsRow();
                default: return super.newRow(place);
            }
        }
    }

    /** Many rows: 个人账户台账: personal account with its interest, year by year. 郑州市企业职工基本养老保险条例 art. 22-25; 劳办发〔1997〕116号; 人社部发〔2017〕31号 */
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

        /** 起始年月 (AAE041): first month of the statement; with an opening balance, the start of a rate year.
         * @param column one a row: yyyymm
         * @return this */
        public Table from(int[] column) {
            column(1, column);
            return this;
        }

        /** 起始年月 (AAE041): first month of the statement; with an opening balance, the start of a rate year.
         * @param column one a row: yyyymm
         * @return this */
        public Table from(ByteBuffer column) {
            column(1, column);
            return this;
        }

        /** 截止年月之次月: first month after the statement; inside a rate year the account is settled there.
         * @param column one a row: yyyymm
         * @return this */
        public Table until(int[] column) {
            column(2, column);
            return this;
        }

        /** 截止年月之次月: first month after the statement; inside a rate year the account is settled there.
         * @param column one a row: yyyymm
         * @return this */
        public Table until(ByteBuffer column) {
            column(2, column);
            return this;
        }

        /** 期初个人部分余额 (AAE240): opening balance of the personal part.
         * @param column one a row: fen
         * @return this */
        public Table personal(long[] column) {
            column(3, column);
            return this;
        }

        /** 期初个人部分余额 (AAE240): opening balance of the personal part.
         * @param column one a row: fen
         * @return this */
        public Table personal(ByteBuffer column) {
            column(3, column);
            return this;
        }

        /** 期初单位划入部分余额 (AAE240): opening balance of the unit part.
         * @param column one a row: fen
         * @return this */
        public Table unit(long[] column) {
            column(4, column);
            return this;
        }

        /** 期初单位划入部分余额 (AAE240): opening balance of the unit part.
         * @param column one a row: fen
         * @return this */
        public Table unit(ByteBuffer column) {
            column(4, column);
            return this;
        }

        /** 缴费时段: what was booked, month by month alike within a span; in order of time.
         * @param column offsets: row i has the items from offset i to before offset i + 1; one more than there are rows
         * @return this */
        public Table spans(int[] column) {
            column(5, column);
            return this;
        }

        /** 缴费时段: what was booked, month by month alike within a span; in order of time.
         * @param column offsets: row i has the items from offset i to before offset i + 1; one more than there are rows
         * @return this */
        public Table spans(long[] column) {
            column(5, column);
            return this;
        }

        /** 缴费时段: what was booked, month by month alike within a span; in order of time.
         * @param column offsets: row i has the items from offset i to before offset i + 1; one more than there are rows
         * @return this */
        public Table spans(ByteBuffer column) {
            column(5, column);
            return this;
        }

        /** 缴费时段 / 开始年月 (AAE041): first month.
         * @param column one an item of <code>spans</code>: yyyymm
         * @return this */
        public Table spansFrom(int[] column) {
            column(5, 0, column);
            return this;
        }

        /** 缴费时段 / 开始年月 (AAE041): first month.
         * @param column one an item of <code>spans</code>: yyyymm
         * @return this */
        public Table spansFrom(ByteBuffer column) {
            column(5, 0, column);
            return this;
        }

        /** 缴费时段 / 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042).
         * @param column one an item of <code>spans</code>: yyyymm
         * @return this */
        public Table spansUntil(int[] column) {
            column(5, 1, column);
            return this;
        }

        /** 缴费时段 / 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042).
         * @param column one an item of <code>spans</code>: yyyymm
         * @return this */
        public Table spansUntil(ByteBuffer column) {
            column(5, 1, column);
            return this;
        }

        /** 缴费时段 / 缴费基数 (AAE180): monthly base; gives the personal part where that is not stated.
         * @param column one an item of <code>spans</code>: fen
         * @return this */
        public Table spansBase(long[] column) {
            column(5, 2, column);
            return this;
        }

        /** 缴费时段 / 缴费基数 (AAE180): monthly base; gives the personal part where that is not stated.
         * @param column one an item of <code>spans</code>: fen
         * @return this */
        public Table spansBase(ByteBuffer column) {
            column(5, 2, column);
            return this;
        }

        /** 缴费时段 / 个人缴费记账额 (AIC021): booked to the personal part each month.
         * @param column one an item of <code>spans</code>: fen
         * @return this */
        public Table spansPersonal(long[] column) {
            column(5, 3, column);
            return this;
        }

        /** 缴费时段 / 个人缴费记账额 (AIC021): booked to the personal part each month.
         * @param column one an item of <code>spans</code>: fen
         * @return this */
        public Table spansPersonal(ByteBuffer column) {
            column(5, 3, column);
            return this;
        }

        /** 缴费时段 / 单位划入记账额 (AIC024): booked to the unit part each month.
         * @param column one an item of <code>spans</code>: fen
         * @return this */
        public Table spansUnit(long[] column) {
            column(5, 4, column);
            return this;
        }

        /** 缴费时段 / 单位划入记账额 (AIC024): booked to the unit part each month.
         * @param column one an item of <code>spans</code>: fen
         * @return this */
        public Table spansUnit(ByteBuffer column) {
            column(5, 4, column);
            return this;
        }

        /** 待遇享受开始年月 (AIC160): first month of the pension.
         * @param column one a row: yyyymm
         * @return this */
        public Table retired(int[] column) {
            column(6, column);
            return this;
        }

        /** 待遇享受开始年月 (AIC160): first month of the pension.
         * @param column one a row: yyyymm
         * @return this */
        public Table retired(ByteBuffer column) {
            column(6, column);
            return this;
        }

        /** 个人账户养老金发放时段: account pension paid each month of a span; in order of time.
         * @param column offsets: row i has the items from offset i to before offset i + 1; one more than there are rows
         * @return this */
        public Table payments(int[] column) {
            column(7, column);
            return this;
        }

        /** 个人账户养老金发放时段: account pension paid each month of a span; in order of time.
         * @param column offsets: row i has the items from offset i to before offset i + 1; one more than there are rows
         * @return this */
        public Table payments(long[] column) {
            column(7, column);
            return this;
        }

        /** 个人账户养老金发放时段: account pension paid each month of a span; in order of time.
         * @param column offsets: row i has the items from offset i to before offset i + 1; one more than there are rows
         * @return this */
        public Table payments(ByteBuffer column) {
            column(7, column);
            return this;
        }

        /** 个人账户养老金发放时段 / 开始年月 (AAE041): first month.
         * @param column one an item of <code>payments</code>: yyyymm
         * @return this */
        public Table paymentsFrom(int[] column) {
            column(7, 0, column);
            return this;
        }

        /** 个人账户养老金发放时段 / 开始年月 (AAE041): first month.
         * @param column one an item of <code>payments</code>: yyyymm
         * @return this */
        public Table paymentsFrom(ByteBuffer column) {
            column(7, 0, column);
            return this;
        }

        /** 个人账户养老金发放时段 / 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042).
         * @param column one an item of <code>payments</code>: yyyymm
         * @return this */
        public Table paymentsUntil(int[] column) {
            column(7, 1, column);
            return this;
        }

        /** 个人账户养老金发放时段 / 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042).
         * @param column one an item of <code>payments</code>: yyyymm
         * @return this */
        public Table paymentsUntil(ByteBuffer column) {
            column(7, 1, column);
            return this;
        }

        /** 个人账户养老金发放时段 / 月个人账户养老金: account pension a month.
         * @param column one an item of <code>payments</code>: fen
         * @return this */
        public Table paymentsAmount(long[] column) {
            column(7, 2, column);
            return this;
        }

        /** 个人账户养老金发放时段 / 月个人账户养老金: account pension a month.
         * @param column one an item of <code>payments</code>: fen
         * @return this */
        public Table paymentsAmount(ByteBuffer column) {
            column(7, 2, column);
            return this;
        }

        /** 另行记账: what was booked beside the spans, in order of time: for several months at once, taken back (退费、冲减), corrected.
         * @param column offsets: row i has the items from offset i to before offset i + 1; one more than there are rows
         * @return this */
        public Table bookings(int[] column) {
            column(8, column);
            return this;
        }

        /** 另行记账: what was booked beside the spans, in order of time: for several months at once, taken back (退费、冲减), corrected.
         * @param column offsets: row i has the items from offset i to before offset i + 1; one more than there are rows
         * @return this */
        public Table bookings(long[] column) {
            column(8, column);
            return this;
        }

        /** 另行记账: what was booked beside the spans, in order of time: for several months at once, taken back (退费、冲减), corrected.
         * @param column offsets: row i has the items from offset i to before offset i + 1; one more than there are rows
         * @return this */
        public Table bookings(ByteBuffer column) {
            column(8, column);
            return this;
        }

        /** 另行记账 / 记账月份 (AAE003): month in which it was booked.
         * @param column one an item of <code>bookings</code>: yyyymm
         * @return this */
        public Table bookingsMonth(int[] column) {
            column(8, 0, column);
            return this;
        }

        /** 另行记账 / 记账月份 (AAE003): month in which it was booked.
         * @param column one an item of <code>bookings</code>: yyyymm
         * @return this */
        public Table bookingsMonth(ByteBuffer column) {
            column(8, 0, column);
            return this;
        }

        /** 另行记账 / 个人缴费记账额: booked to the personal part; less than nothing is taken back.
         * @param column one an item of <code>bookings</code>: fen
         * @return this */
        public Table bookingsPersonal(long[] column) {
            column(8, 1, column);
            return this;
        }

        /** 另行记账 / 个人缴费记账额: booked to the personal part; less than nothing is taken back.
         * @param column one an item of <code>bookings</code>: fen
         * @return this */
        public Table bookingsPersonal(ByteBuffer column) {
            column(8, 1, column);
            return this;
        }

        /** 另行记账 / 单位划入记账额: booked to the unit part; less than nothing is taken back.
         * @param column one an item of <code>bookings</code>: fen
         * @return this */
        public Table bookingsUnit(long[] column) {
            column(8, 2, column);
            return this;
        }

        /** 另行记账 / 单位划入记账额: booked to the unit part; less than nothing is taken back.
         * @param column one an item of <code>bookings</code>: fen
         * @return this */
        public Table bookingsUnit(ByteBuffer column) {
            column(8, 2, column);
            return this;
        }

        /** 另行记账 / 所缴月数: months of premium that it pays for, or takes back; 0 for a correction.
         * @param column one an item of <code>bookings</code>: a whole number
         * @return this */
        public Table bookingsPaysFor(long[] column) {
            column(8, 3, column);
            return this;
        }

        /** 另行记账 / 所缴月数: months of premium that it pays for, or takes back; 0 for a correction.
         * @param column one an item of <code>bookings</code>: a whole number
         * @return this */
        public Table bookingsPaysFor(ByteBuffer column) {
            column(8, 3, column);
            return this;
        }
    }

    /** The results of many rows: 个人账户台账: personal account with its interest, year by year. 郑州市企业职工基本养老保险条例 art. 22-25; 劳办发〔1997〕116号; 人社部发〔2017〕31号 */
    public static final class TableResult extends io.github.shebao.TableResult {
        private TableResult() {
            super(Result.FIELDS);
        }

        /** 逐年对账: rate year; one row each, or a part of one before and after retirement: how many all rows have.
         * @return the number */
        public int yearsCount() {
            return count(0);
        }

        /** 逐年对账: rate year; one row each, or a part of one before and after retirement.
         * @return offsets: row i has the items from offset i to before offset i + 1; one more than there are rows */
        public int[] years() {
            return copy(0, new int[rowCount() + 1]);
        }

        /** 逐年对账: rate year; one row each, or a part of one before and after retirement.
         * @param into a direct buffer: offsets: row i has the items from offset i to before offset i + 1; one more than there are rows */
        public void years(ByteBuffer into) {
            copy(0, into);
        }

        /** 逐年对账 / 开始年月 (AAE041): first month.
         * @return one an item of <code>years</code>: yyyymm */
        public int[] yearsFrom() {
            return copy(0, 0, new int[count(0)]);
        }

        /** 逐年对账 / 开始年月 (AAE041): first month.
         * @param into a direct buffer: one an item of <code>years</code>: yyyymm */
        public void yearsFrom(ByteBuffer into) {
            copy(0, 0, into);
        }

        /** 逐年对账 / 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042).
         * @return one an item of <code>years</code>: yyyymm */
        public int[] yearsUntil() {
            return copy(0, 1, new int[count(0)]);
        }

        /** 逐年对账 / 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042).
         * @param into a direct buffer: one an item of <code>years</code>: yyyymm */
        public void yearsUntil(ByteBuffer into) {
            copy(0, 1, into);
        }

        /** 逐年对账 / 记账利率: interest rate of the rate year.
         * @return one an item of <code>years</code>: parts per million */
        public int[] yearsRate() {
            return copy(0, 2, new int[count(0)]);
        }

        /** 逐年对账 / 记账利率: interest rate of the rate year.
         * @param into a direct buffer: one an item of <code>years</code>: parts per million */
        public void yearsRate(ByteBuffer into) {
            copy(0, 2, into);
        }

        /** 逐年对账 / 缴费月数: months paid for by what was booked.
         * @return one an item of <code>years</code>: a whole number */
        public long[] yearsMonths() {
            return copy(0, 3, new long[count(0)]);
        }

        /** 逐年对账 / 缴费月数: months paid for by what was booked.
         * @param into a direct buffer: one an item of <code>years</code>: a whole number */
        public void yearsMonths(ByteBuffer into) {
            copy(0, 3, into);
        }

        /** 逐年对账 / 个人部分上期余额 (AAE240): opening balance, personal part.
         * @return one an item of <code>years</code>: fen */
        public long[] yearsPersonalOpening() {
            return copy(0, 4, new long[count(0)]);
        }

        /** 逐年对账 / 个人部分上期余额 (AAE240): opening balance, personal part.
         * @param into a direct buffer: one an item of <code>years</code>: fen */
        public void yearsPersonalOpening(ByteBuffer into) {
            copy(0, 4, into);
        }

        /** 逐年对账 / 个人部分上期余额利息 (AAE240): interest on the opening balance, personal part.
         * @return one an item of <code>years</code>: fen */
        public long[] yearsPersonalOpeningInterest() {
            return copy(0, 5, new long[count(0)]);
        }

        /** 逐年对账 / 个人部分上期余额利息 (AAE240): interest on the opening balance, personal part.
         * @param into a direct buffer: one an item of <code>years</code>: fen */
        public void yearsPersonalOpeningInterest(ByteBuffer into) {
            copy(0, 5, into);
        }

        /** 逐年对账 / 个人部分本期记账 (AAE240): booked in the year, personal part.
         * @return one an item of <code>years</code>: fen */
        public long[] yearsPersonalBooked() {
            return copy(0, 6, new long[count(0)]);
        }

        /** 逐年对账 / 个人部分本期记账 (AAE240): booked in the year, personal part.
         * @param into a direct buffer: one an item of <code>years</code>: fen */
        public void yearsPersonalBooked(ByteBuffer into) {
            copy(0, 6, into);
        }

        /** 逐年对账 / 个人部分月积数: month product, personal part: what was booked times the months to the year's end.
         * @return one an item of <code>years</code>: fen */
        public long[] yearsPersonalProduct() {
            return copy(0, 7, new long[count(0)]);
        }

        /** 逐年对账 / 个人部分月积数: month product, personal part: what was booked times the months to the year's end.
         * @param into a direct buffer: one an item of <code>years</code>: fen */
        public void yearsPersonalProduct(ByteBuffer into) {
            copy(0, 7, into);
        }

        /** 逐年对账 / 个人部分本期记账利息 (AAE240): interest on what was booked, personal part.
         * @return one an item of <code>years</code>: fen */
        public long[] yearsPersonalInterest() {
            return copy(0, 8, new long[count(0)]);
        }

        /** 逐年对账 / 个人部分本期记账利息 (AAE240): interest on what was booked, personal part.
         * @param into a direct buffer: one an item of <code>years</code>: fen */
        public void yearsPersonalInterest(ByteBuffer into) {
            copy(0, 8, into);
        }

        /** 逐年对账 / 个人部分期末余额 (AAE240): closing balance, personal part.
         * @return one an item of <code>years</code>: fen */
        public long[] yearsPersonalClosing() {
            return copy(0, 9, new long[count(0)]);
        }

        /** 逐年对账 / 个人部分期末余额 (AAE240): closing balance, personal part.
         * @param into a direct buffer: one an item of <code>years</code>: fen */
        public void yearsPersonalClosing(ByteBuffer into) {
            copy(0, 9, into);
        }

        /** 逐年对账 / 单位划入部分上期余额 (AAE240): opening balance, unit part.
         * @return one an item of <code>years</code>: fen */
        public long[] yearsUnitOpening() {
            return copy(0, 10, new long[count(0)]);
        }

        /** 逐年对账 / 单位划入部分上期余额 (AAE240): opening balance, unit part.
         * @param into a direct buffer: one an item of <code>years</code>: fen */
        public void yearsUnitOpening(ByteBuffer into) {
            copy(0, 10, into);
        }

        /** 逐年对账 / 单位划入部分上期余额利息 (AAE240): interest on the opening balance, unit part.
         * @return one an item of <code>years</code>: fen */
        public long[] yearsUnitOpeningInterest() {
            return copy(0, 11, new long[count(0)]);
        }

        /** 逐年对账 / 单位划入部分上期余额利息 (AAE240): interest on the opening balance, unit part.
         * @param into a direct buffer: one an item of <code>years</code>: fen */
        public void yearsUnitOpeningInterest(ByteBuffer into) {
            copy(0, 11, into);
        }

        /** 逐年对账 / 单位划入部分本期记账 (AAE240): booked in the year, unit part.
         * @return one an item of <code>years</code>: fen */
        public long[] yearsUnitBooked() {
            return copy(0, 12, new long[count(0)]);
        }

        /** 逐年对账 / 单位划入部分本期记账 (AAE240): booked in the year, unit part.
         * @param into a direct buffer: one an item of <code>years</code>: fen */
        public void yearsUnitBooked(ByteBuffer into) {
            copy(0, 12, into);
        }

        /** 逐年对账 / 单位划入部分月积数: month product, unit part: what was booked times the months to the year's end.
         * @return one an item of <code>years</code>: fen */
        public long[] yearsUnitProduct() {
            return copy(0, 13, new long[count(0)]);
        }

        /** 逐年对账 / 单位划入部分月积数: month product, unit part: what was booked times the months to the year's end.
         * @param into a direct buffer: one an item of <code>years</code>: fen */
        public void yearsUnitProduct(ByteBuffer into) {
            copy(0, 13, into);
        }

        /** 逐年对账 / 单位划入部分本期记账利息 (AAE240): interest on what was booked, unit part.
         * @return one an item of <code>years</code>: fen */
        public long[] yearsUnitInterest() {
            return copy(0, 14, new long[count(0)]);
        }

        /** 逐年对账 / 单位划入部分本期记账利息 (AAE240): interest on what was booked, unit part.
         * @param into a direct buffer: one an item of <code>years</code>: fen */
        public void yearsUnitInterest(ByteBuffer into) {
            copy(0, 14, into);
        }

        /** 逐年对账 / 单位划入部分期末余额 (AAE240): closing balance, unit part.
         * @return one an item of <code>years</code>: fen */
        public long[] yearsUnitClosing() {
            return copy(0, 15, new long[count(0)]);
        }

        /** 逐年对账 / 单位划入部分期末余额 (AAE240): closing balance, unit part.
         * @param into a direct buffer: one an item of <code>years</code>: fen */
        public void yearsUnitClosing(ByteBuffer into) {
            copy(0, 15, into);
        }

        /** 逐年对账 / 退休后期初余额 (AAE240): opening balance, after retirement.
         * @return one an item of <code>years</code>: fen */
        public long[] yearsOpening() {
            return copy(0, 16, new long[count(0)]);
        }

        /** 逐年对账 / 退休后期初余额 (AAE240): opening balance, after retirement.
         * @param into a direct buffer: one an item of <code>years</code>: fen */
        public void yearsOpening(ByteBuffer into) {
            copy(0, 16, into);
        }

        /** 逐年对账 / 账户支付 (AAE240): paid by the account.
         * @return one an item of <code>years</code>: fen */
        public long[] yearsDrawn() {
            return copy(0, 17, new long[count(0)]);
        }

        /** 逐年对账 / 账户支付 (AAE240): paid by the account.
         * @param into a direct buffer: one an item of <code>years</code>: fen */
        public void yearsDrawn(ByteBuffer into) {
            copy(0, 17, into);
        }

        /** 逐年对账 / 统筹基金支付 (AAE240): paid by the pooled fund, the account being used up.
         * @return one an item of <code>years</code>: fen */
        public long[] yearsPooled() {
            return copy(0, 18, new long[count(0)]);
        }

        /** 逐年对账 / 统筹基金支付 (AAE240): paid by the pooled fund, the account being used up.
         * @param into a direct buffer: one an item of <code>years</code>: fen */
        public void yearsPooled(ByteBuffer into) {
            copy(0, 18, into);
        }

        /** 逐年对账 / 月积数净额: net month product, the balance's less the payments'.
         * @return one an item of <code>years</code>: fen */
        public long[] yearsNetProduct() {
            return copy(0, 19, new long[count(0)]);
        }

        /** 逐年对账 / 月积数净额: net month product, the balance's less the payments'.
         * @param into a direct buffer: one an item of <code>years</code>: fen */
        public void yearsNetProduct(ByteBuffer into) {
            copy(0, 19, into);
        }

        /** 逐年对账 / 退休后利息 (AAE240): interest after retirement.
         * @return one an item of <code>years</code>: fen */
        public long[] yearsInterest() {
            return copy(0, 20, new long[count(0)]);
        }

        /** 逐年对账 / 退休后利息 (AAE240): interest after retirement.
         * @param into a direct buffer: one an item of <code>years</code>: fen */
        public void yearsInterest(ByteBuffer into) {
            copy(0, 20, into);
        }

        /** 逐年对账 / 期末余额 (AAE240): closing balance.
         * @return one an item of <code>years</code>: fen */
        public long[] yearsClosing() {
            return copy(0, 21, new long[count(0)]);
        }

        /** 逐年对账 / 期末余额 (AAE240): closing balance.
         * @param into a direct buffer: one an item of <code>years</code>: fen */
        public void yearsClosing(ByteBuffer into) {
            copy(0, 21, into);
        }

        /** 逐年对账 / 退回月数: months whose premium was taken back; absent where none was.
         * @return one an item of <code>years</code>: a whole number */
        public long[] yearsMonthsReturned() {
            return copy(0, 22, new long[count(0)]);
        }

        /** 逐年对账 / 退回月数: months whose premium was taken back; absent where none was.
         * @param into a direct buffer: one an item of <code>years</code>: a whole number */
        public void yearsMonthsReturned(ByteBuffer into) {
            copy(0, 22, into);
        }

        /** 实际缴费月数: months paid for.
         * @return one a row: a whole number */
        public long[] months() {
            return copy(1, new long[rowCount()]);
        }

        /** 实际缴费月数: months paid for.
         * @param into a direct buffer: one a row: a whole number */
        public void months(ByteBuffer into) {
            copy(1, into);
        }

        /** 期末个人部分余额 (AAE240): closing balance of the personal part, before retirement.
         * @return one a row: fen */
        public long[] personal() {
            return copy(2, new long[rowCount()]);
        }

        /** 期末个人部分余额 (AAE240): closing balance of the personal part, before retirement.
         * @param into a direct buffer: one a row: fen */
        public void personal(ByteBuffer into) {
            copy(2, into);
        }

        /** 期末单位划入部分余额 (AAE240): closing balance of the unit part, before retirement.
         * @return one a row: fen */
        public long[] unit() {
            return copy(3, new long[rowCount()]);
        }

        /** 期末单位划入部分余额 (AAE240): closing balance of the unit part, before retirement.
         * @param into a direct buffer: one a row: fen */
        public void unit(ByteBuffer into) {
            copy(3, into);
        }

        /** 期末余额 (AAE240): closing balance.
         * @return one a row: fen */
        public long[] balance() {
            return copy(4, new long[rowCount()]);
        }

        /** 期末余额 (AAE240): closing balance.
         * @param into a direct buffer: one a row: fen */
        public void balance(ByteBuffer into) {
            copy(4, into);
        }

        /** 退休时账户总额 (AAE240): balance at retirement.
         * @return one a row: fen */
        public long[] atRetirement() {
            return copy(5, new long[rowCount()]);
        }

        /** 退休时账户总额 (AAE240): balance at retirement.
         * @param into a direct buffer: one a row: fen */
        public void atRetirement(ByteBuffer into) {
            copy(5, into);
        }

        /** 账户支付完毕年月 (AAE003): first month that the account could not pay in full.
         * @return one a row: yyyymm */
        public int[] usedUp() {
            return copy(6, new int[rowCount()]);
        }

        /** 账户支付完毕年月 (AAE003): first month that the account could not pay in full.
         * @param into a direct buffer: one a row: yyyymm */
        public void usedUp(ByteBuffer into) {
            copy(6, into);
        }

        /** 退回月数: months whose premium was taken back; absent where none was. `months` has them still.
         * @return one a row: a whole number */
        public long[] monthsReturned() {
            return copy(7, new long[rowCount()]);
        }

        /** 退回月数: months whose premium was taken back; absent where none was. `months` has them still.
         * @param into a direct buffer: one a row: a whole number */
        public void monthsReturned(ByteBuffer into) {
            copy(7, into);
        }
    }
}
