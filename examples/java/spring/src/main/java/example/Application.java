package example;

import io.github.shebao.Engine;
import io.github.shebao.ShebaoException;
import io.github.shebao.choice.Payer;
import io.github.shebao.premium.Monthly;
import java.math.BigDecimal;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.*;

/** GET /premium?month=202509&wage=8000.00: what is due for an employee in Zhengzhou; the engine is one bean, closed with the context. */
@SpringBootApplication
@RestController
public class Application {
    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }

    @Bean
    Engine engine() {
        return new Engine();
    }

    @GetMapping("/premium")
    Map<String, BigDecimal> premium(@RequestParam int month, @RequestParam BigDecimal wage) {
        Monthly.Result due = Monthly.request().region(410100).month(month).payer(Payer.ENTERPRISE).pension(true).wage(wage)
                .call(engine());
        return Map.of("employer", due.employerTotal(), "employee", due.employeeTotal(), "total", due.total());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refused(ShebaoException error) {
        return ResponseEntity.unprocessableEntity().body(error.all());
    }
}
