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

/** 工伤保险费率: rate of a unit's work-injury premium. 社会保险法 art. 34; 工伤保险条例 art. 8; 人社部发〔2015〕71号 */
public final class InjuryRate {
    /** The operation as requests name it. */
    public static final String OP = "premium.injury_rate@1";

    private InjuryRate() {
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

    /** 经营范围: scope of business as registered, by divisions. */
    public static final class ScopeRow extends io.github.shebao.Row {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "count division",
                "count group");

        /** Without anything set. */
        public ScopeRow() {
            super(FIELDS);
        }

        /** 行业大类: division, its two digits as a number. Needed.
         * @param count a whole number
         * @return this */
        public ScopeRow division(long count) {
            put(0, count);
            return this;
        }

        /** 行业中类: group, its three digits as a number; only for division 59 of the edition of 2017, which has two classes.
         * @param count a whole number
         * @return this */
        public ScopeRow group(long count) {
            put(1, count);
            return this;
        }
    }

    /** 各行业风险类别: class of each division of the scope, in its order. */
    public static final class IndustriesRow extends io.github.shebao.Row {
        static final Fields FIELDS = Fields.of(new Fields[] {},
                "count division",
                "count group",
                "count risk_class");

        /** Without anything set. */
        private IndustriesRow() {
            super(FIELDS);
        }

        /** 行业大类: division.
         * @return a whole number */
        public long division() {
            return getNumber(0);
        }

        /** 行业中类: group.
         * @return a whole number; null where it is absent */
        public Long group() {
            return isGiven(1) ? (Long) getNumber(1) : null;
        }

        /** 行业风险类别: class of risk.
         * @return a whole number */
        public long riskClass() {
            return getNumber(2);
        }
    }

    /** What is asked: 工伤保险费率: rate of a unit's work-injury premium. 社会保险法 art. 34; 工伤保险条例 art. 8; 人社部发〔2015〕71号 */
    public static final class Request extends io.github.shebao.Request<Result> {
        static final Fields FIELDS = Fields.of(new Fields[] {ScopeRow.FIELDS},
                "region region",
                "month month",
                "choice edition gb2011 gb2017",
                "rate float_share",
                "count risk_class",
                "list scope");

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

        /** 行业分类版本: edition of GB/T 4754 that the codes of the scope are of; needed with a scope.
         * @param word one of its words
         * @return this */
        public Request edition(Edition word) {
            putWord(2, word);
            return this;
        }

        /** 费率浮动档次: step of the float in force, as a share of the rate of the class; 100% where it does not float. Needed.
         * @param share a share of one, to parts per million: 0.0032 is 0.32 %
         * @return this */
        public Request floatShare(BigDecimal share) {
            putRate(3, share);
            return this;
        }

        /** 费率浮动档次: step of the float in force, as a share of the rate of the class; 100% where it does not float. Needed.
         * @param ppm parts per million
         * @return this */
        public Request floatSharePpm(int ppm) {
            put(3, ppm);
            return this;
        }

        /** 核定风险类别: class that the agency has determined; in place of a scope.
         * @param count a whole number
         * @return this */
        public Request riskClass(long count) {
            put(4, count);
            return this;
        }

        /** 经营范围: scope of business as registered, by divisions.
         * @param rows all of them
         * @return this */
        public Request scope(Iterable<ScopeRow> rows) {
            putList(5, rows);
            return this;
        }

        /** 经营范围: scope of business as registered, by divisions: one more.
         * @param row the next
         * @return this */
        public Request addScope(ScopeRow row) {
            putOne(5, row);
            return this;
        }
    }

    /** The result: 工伤保险费率: rate of a unit's work-injury premium. 社会保险法 art. 34; 工伤保险条例 art. 8; 人社部发〔2015〕71号 */
    public static final class Result extends io.github.shebao.Result {
        static final Fields FIELDS = Fields.of(new Fields[] {IndustriesRow.FIELDS},
                "list industries",
                "count division",
                "count risk_class",
                "rate class_rate",
                "rate float_share",
                "rate cut",
                "rate rate");

        /** Without anything set. */
        private Result() {
            super(FIELDS);
        }

        /** 各行业风险类别: class of each division of the scope, in its order.
         * @return all of them */
        public List<IndustriesRow> industries() {
            return getList(0, IndustriesRow.class);
        }

        /** 决定类别的行业大类: division that decides the class.
         * @return a whole number; null where it is absent */
        public Long division() {
            return isGiven(1) ? (Long) getNumber(1) : null;
        }

        /** 行业风险类别: class of risk.
         * @return a whole number */
        public long riskClass() {
            return getNumber(2);
        }

        /** 行业基准费率: rate of the class.
         * @return a share of one, to parts per million: 0.0032 is 0.32 % */
        public BigDecimal classRate() {
            return getRate(3);
        }

        /** 行业基准费率: rate of the class.
         * @return parts per million */
        public int classRatePpm() {
            return (int) getNumber(3);
        }

        /** 浮动比例: float, as a share of the rate of the class.
         * @return a share of one, to parts per million: 0.0032 is 0.32 % */
        public BigDecimal floatShare() {
            return getRate(4);
        }

        /** 浮动比例: float, as a share of the rate of the class.
         * @return parts per million */
        public int floatSharePpm() {
            return (int) getNumber(4);
        }

        /** 阶段性下调幅度: phased cut, as a share of the floated rate.
         * @return a share of one, to parts per million: 0.0032 is 0.32 % */
        public BigDecimal cut() {
            return getRate(5);
        }

        /** 阶段性下调幅度: phased cut, as a share of the floated rate.
         * @return parts per million */
        public int cutPpm() {
            return (int) getNumber(5);
        }

        /** 执行费率: rate in force.
         * @return a share of one, to parts per million: 0.0032 is 0.32 % */
        public BigDecimal rate() {
            return getRate(6);
        }

        /** 执行费率: rate in force.
         * @return parts per million */
        public int ratePpm() {
            return (int) getNumber(6);
        }

        @Override
        protected Values newRow(int place) {
            switch (place) {
                case 0: return new IndustriesRow();
                default: return super.newRow(place);
            }
        }
    }

    /** Many rows: 工伤保险费率: rate of a unit's work-injury premium. 社会保险法 art. 34; 工伤保险条例 art. 8; 人社部发〔2015〕71号 */
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

        /** 费款所属期 (AAE003): month the premium is for.
         * @param column one a row: yyyymm
         * @return this */
        public Table month(int[] column) {
            column(1, column);
            return this;
        }

        /** 费款所属期 (AAE003): month the premium is for.
         * @param column one a row: yyyymm
         * @return this */
        public Table month(ByteBuffer column) {
            column(1, column);
            return this;
        }

        /** 行业分类版本: edition of GB/T 4754 that the codes of the scope are of; needed with a scope.
         * @param column one a row: 0 gb2011 2011年版（GB/T 4754-2011）, 1 gb2017 2017年版（GB/T 4754-2017）
         * @return this */
        public Table edition(byte[] column) {
            column(2, column);
            return this;
        }

        /** 行业分类版本: edition of GB/T 4754 that the codes of the scope are of; needed with a scope.
         * @param column one a row: 0 gb2011 2011年版（GB/T 4754-2011）, 1 gb2017 2017年版（GB/T 4754-2017）
         * @return this */
        public Table edition(ByteBuffer column) {
            column(2, column);
            return this;
        }

        /** 费率浮动档次: step of the float in force, as a share of the rate of the class; 100% where it does not float.
         * @param column one a row: parts per million
         * @return this */
        public Table floatShare(int[] column) {
            column(3, column);
            return this;
        }

        /** 费率浮动档次: step of the float in force, as a share of the rate of the class; 100% where it does not float.
         * @param column one a row: parts per million
         * @return this */
        public Table floatShare(ByteBuffer column) {
            column(3, column);
            return this;
        }

        /** 核定风险类别: class that the agency has determined; in place of a scope.
         * @param column one a row: a whole number
         * @return this */
        public Table riskClass(long[] column) {
            column(4, column);
            return this;
        }

        /** 核定风险类别: class that the agency has determined; in place of a scope.
         * @param column one a row: a whole number
         * @return this */
        public Table riskClass(ByteBuffer column) {
            column(4, column);
            return this;
        }

        /** 经营范围: scope of business as registered, by divisions.
         * @param column offsets: row i has the items from offset i to before offset i + 1; one more than there are rows
         * @return this */
        public Table scope(int[] column) {
            column(5, column);
            return this;
        }

        /** 经营范围: scope of business as registered, by divisions.
         * @param column offsets: row i has the items from offset i to before offset i + 1; one more than there are rows
         * @return this */
        public Table scope(long[] column) {
            column(5, column);
            return this;
        }

        /** 经营范围: scope of business as registered, by divisions.
         * @param column offsets: row i has the items from offset i to before offset i + 1; one more than there are rows
         * @return this */
        public Table scope(ByteBuffer column) {
            column(5, column);
            return this;
        }

        /** 经营范围 / 行业大类: division, its two digits as a number.
         * @param column one an item of <code>scope</code>: a whole number
         * @return this */
        public Table scopeDivision(long[] column) {
            column(5, 0, column);
            return this;
        }

        /** 经营范围 / 行业大类: division, its two digits as a number.
         * @param column one an item of <code>scope</code>: a whole number
         * @return this */
        public Table scopeDivision(ByteBuffer column) {
            column(5, 0, column);
            return this;
        }

        /** 经营范围 / 行业中类: group, its three digits as a number; only for division 59 of the edition of 2017, which has two classes.
         * @param column one an item of <code>scope</code>: a whole number
         * @return this */
        public Table scopeGroup(long[] column) {
            column(5, 1, column);
            return this;
        }

        /** 经营范围 / 行业中类: group, its three digits as a number; only for division 59 of the edition of 2017, which has two classes.
         * @param column one an item of <code>scope</code>: a whole number
         * @return this */
        public Table scopeGroup(ByteBuffer column) {
            column(5, 1, column);
            return this;
        }
    }

    /** The results of many rows: 工伤保险费率: rate of a unit's work-injury premium. 社会保险法 art. 34; 工伤保险条例 art. 8; 人社部发〔2015〕71号 */
    public static final class TableResult extends io.github.shebao.TableResult {
        private TableResult() {
            super(Result.FIELDS);
        }

        /** 各行业风险类别: class of each division of the scope, in its order: how many all rows have.
         * @return the number */
        public int industriesCount() {
            return count(0);
        }

        /** 各行业风险类别: class of each division of the scope, in its order.
         * @return offsets: row i has the items from offset i to before offset i + 1; one more than there are rows */
        public int[] industries() {
            return copy(0, new int[rowCount() + 1]);
        }

        /** 各行业风险类别: class of each division of the scope, in its order.
         * @param into a direct buffer: offsets: row i has the items from offset i to before offset i + 1; one more than there are rows */
        public void industries(ByteBuffer into) {
            copy(0, into);
        }

        /** 各行业风险类别 / 行业大类: division.
         * @return one an item of <code>industries</code>: a whole number */
        public long[] industriesDivision() {
            return copy(0, 0, new long[count(0)]);
        }

        /** 各行业风险类别 / 行业大类: division.
         * @param into a direct buffer: one an item of <code>industries</code>: a whole number */
        public void industriesDivision(ByteBuffer into) {
            copy(0, 0, into);
        }

        /** 各行业风险类别 / 行业中类: group.
         * @return one an item of <code>industries</code>: a whole number */
        public long[] industriesGroup() {
            return copy(0, 1, new long[count(0)]);
        }

        /** 各行业风险类别 / 行业中类: group.
         * @param into a direct buffer: one an item of <code>industries</code>: a whole number */
        public void industriesGroup(ByteBuffer into) {
            copy(0, 1, into);
        }

        /** 各行业风险类别 / 行业风险类别: class of risk.
         * @return one an item of <code>industries</code>: a whole number */
        public long[] industriesRiskClass() {
            return copy(0, 2, new long[count(0)]);
        }

        /** 各行业风险类别 / 行业风险类别: class of risk.
         * @param into a direct buffer: one an item of <code>industries</code>: a whole number */
        public void industriesRiskClass(ByteBuffer into) {
            copy(0, 2, into);
        }

        /** 决定类别的行业大类: division that decides the class.
         * @return one a row: a whole number */
        public long[] division() {
            return copy(1, new long[rowCount()]);
        }

        /** 决定类别的行业大类: division that decides the class.
         * @param into a direct buffer: one a row: a whole number */
        public void division(ByteBuffer into) {
            copy(1, into);
        }

        /** 行业风险类别: class of risk.
         * @return one a row: a whole number */
        public long[] riskClass() {
            return copy(2, new long[rowCount()]);
        }

        /** 行业风险类别: class of risk.
         * @param into a direct buffer: one a row: a whole number */
        public void riskClass(ByteBuffer into) {
            copy(2, into);
        }

        /** 行业基准费率: rate of the class.
         * @return one a row: parts per million */
        public int[] classRate() {
            return copy(3, new int[rowCount()]);
        }

        /** 行业基准费率: rate of the class.
         * @param into a direct buffer: one a row: parts per million */
        public void classRate(ByteBuffer into) {
            copy(3, into);
        }

        /** 浮动比例: float, as a share of the rate of the class.
         * @return one a row: parts per million */
        public int[] floatShare() {
            return copy(4, new int[rowCount()]);
        }

        /** 浮动比例: float, as a share of the rate of the class.
         * @param into a direct buffer: one a row: parts per million */
        public void floatShare(ByteBuffer into) {
            copy(4, into);
        }

        /** 阶段性下调幅度: phased cut, as a share of the floated rate.
         * @return one a row: parts per million */
        public int[] cut() {
            return copy(5, new int[rowCount()]);
        }

        /** 阶段性下调幅度: phased cut, as a share of the floated rate.
         * @param into a direct buffer: one a row: parts per million */
        public void cut(ByteBuffer into) {
            copy(5, into);
        }

        /** 执行费率: rate in force.
         * @return one a row: parts per million */
        public int[] rate() {
            return copy(6, new int[rowCount()]);
        }

        /** 执行费率: rate in force.
         * @param into a direct buffer: one a row: parts per million */
        public void rate(ByteBuffer into) {
            copy(6, into);
        }
    }
}
