package example;

import io.github.shebao.Engine;
import io.github.shebao.ShebaoException;
import io.github.shebao.choice.Payer;
import io.github.shebao.premium.Monthly;
import java.io.IOException;
import java.math.BigDecimal;
import javax.servlet.annotation.WebServlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** GET …/premium?month=202509&amp;wage=8000.00: what is due for an employee in Zhengzhou; the engine lives as long as the servlet. */
@WebServlet("/premium")
public final class Premium extends HttpServlet {
    private static final long serialVersionUID = 1;

    private transient Engine engine;

    @Override
    public void init() {
        engine = new Engine();
    }

    @Override
    public void destroy() {
        engine.close();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        try {
            Monthly.Result due = Monthly.request().region(410100).month(Integer.parseInt(request.getParameter("month")))
                    .payer(Payer.ENTERPRISE).pension(true).wage(new BigDecimal(request.getParameter("wage"))).call(engine);
            response.getWriter().println(due.employerTotal() + " + " + due.employeeTotal());
        } catch (ShebaoException refused) {
            response.setStatus(422);
            response.getWriter().println(refused.code() + " " + refused.messageZh());
        } catch (NumberFormatException | NullPointerException missing) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, "month=yyyymm&wage=yuan");
        }
    }
}
