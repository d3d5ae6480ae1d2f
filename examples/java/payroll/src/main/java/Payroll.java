import io.github.shebao.Engine;
import io.github.shebao.Evidence;
import io.github.shebao.Options;
import io.github.shebao.Outcome;
import io.github.shebao.Standing;
import io.github.shebao.account.Ledger;
import io.github.shebao.choice.Payer;
import io.github.shebao.premium.Monthly;
import io.github.shebao.premium.UnitBill;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;

/** A month of an invented unit in Zhengzhou: its bill, the same people as columns, an account, and an error that says what to do. */
public final class Payroll {
    private static final YearMonth MONTH = YearMonth.of(2025, 9);
    private static final String[] WAGES = {"8000.00", "3000.00", "25000.00"}; // between, below and above the limits

    public static void main(String[] arguments) {
        try (Engine engine = new Engine()) { // once; all threads share it
            bill(engine);
            columns(engine);
            account(engine);
            refused(engine);
        }
    }

    /** What the unit owes and what it keeps back, person by person. */
    private static void bill(Engine engine) {
        UnitBill.Request unit = UnitBill.request().region(410100).from(MONTH).until(MONTH.plusMonths(1))
                .payer(Payer.ENTERPRISE).pension(true).unemployment(true);
        for (int person = 0; person < WAGES.length; person++) {
            unit.addRoster(new UnitBill.RosterRow().person(person).from(MONTH).until(MONTH.plusMonths(1))
                    .wage(new BigDecimal(WAGES[person])));
        }
        UnitBill.Result bill = unit.call(engine);
        for (UnitBill.LinesRow line : bill.lines()) {
            System.out.println(line.person() + ": " + line.employerTotal() + " + " + line.employeeTotal());
        }
        System.out.println("total " + bill.total() + " " + bill.standing());
    }

    /** Arrays in and out, in fen; a bad row gets its error's number and stops no other. */
    private static void columns(Engine engine) {
        int[] region = {410100, 410100, 410100, 410100};
        int[] month = {202509, 202509, 201009, 202509};
        byte[] payer = new byte[4];
        byte[] pension = {1, 1, 1, 1};
        long[] wage = {800000, 300000, 800000, 2500000};
        long[] total = new long[4];
        Arrays.fill(payer, (byte) Payer.ENTERPRISE.ordinal());
        int[] error = Monthly.columns(4).region(region).month(month).payer(payer).pension(pension).wage(wage)
                .outPensionEmployer(total).run(engine, Options.DEFAULT);
        for (int row = 0; row < error.length; row++) {
            System.out.println("row " + row + ": " + (error[row] == 0 ? total[row] + " fen" : "error " + error[row]));
        }
    }

    /** The account of a year: 50,000.00 brought forward, 400.00 a month. How a year's interest is rounded stands in no text that
     * was found, so the method must be accepted by name. */
    private static void account(Engine engine) {
        Options options = Options.DEFAULT.accept(Standing.ASSUMED, Evidence.SINGLE, "account.interest_rounding");
        Ledger.Result account = Ledger.request().region(410100).from(202401).until(202501).personal(new BigDecimal("50000.00"))
                .addSpans(new Ledger.SpansRow().from(202401).until(202501).personal(new BigDecimal("400.00")))
                .call(engine, options);
        System.out.println("balance " + account.balance() + ", interest on the year's own "
                + account.years().get(0).personalInterest());
    }

    /** A month of which no average wage was found. */
    private static void refused(Engine engine) {
        Outcome<Monthly.Result> early = Monthly.request().region(410100).month(201009).payer(Payer.ENTERPRISE).pension(true)
                .wage(new BigDecimal(WAGES[0])).attempt(engine, Options.DEFAULT);
        System.out.println(early.status() + " " + early.error().messageZh() + " " + early.error().covered());
    }
}
