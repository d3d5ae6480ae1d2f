import io.github.shebao.Engine;
import io.github.shebao.Options;
import io.github.shebao.Outcome;
import io.github.shebao.choice.Payer;
import io.github.shebao.premium.Monthly;
import io.github.shebao.premium.UnitBill;
import java.math.BigDecimal;
import java.time.YearMonth;

/** A month's payroll of an invented unit in Zhengzhou: what it owes and what it keeps back, and an error that says what to do. */
public final class Payroll {
    public static void main(String[] arguments) {
        YearMonth month = YearMonth.of(2025, 9);
        String[] wages = {"8000.00", "3000.00", "25000.00"}; // of persons 0, 1 and 2: between, below and above the limits
        try (Engine engine = new Engine()) {
            UnitBill.Request unit = UnitBill.request().region(410100).from(month).until(month.plusMonths(1))
                    .payer(Payer.ENTERPRISE).pension(true).unemployment(true);
            for (int person = 0; person < wages.length; person++) {
                unit.addRoster(new UnitBill.RosterRow().person(person).from(month).until(month.plusMonths(1))
                        .wage(new BigDecimal(wages[person])));
            }
            UnitBill.Result bill = unit.call(engine);
            for (UnitBill.LinesRow line : bill.lines()) {
                System.out.println(line.person() + ": " + line.employerTotal() + " + " + line.employeeTotal());
            }
            System.out.println("total " + bill.total() + " " + bill.standing());
            Outcome<Monthly.Result> early = Monthly.request().region(410100).month(201009).payer(Payer.ENTERPRISE).pension(true)
                    .wage(new BigDecimal(wages[0])).attempt(engine, Options.DEFAULT);
            System.out.println(early.status() + " " + early.error().messageZh() + " " + early.error().covered());
        }
    }
}
