package io.github.shebao.bench;

import io.github.shebao.Engine;
import io.github.shebao.Options;
import io.github.shebao.account.Ledger;
import io.github.shebao.choice.Payer;
import io.github.shebao.premium.Monthly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Paths;

/**
 * A million calls of each kind, a fifth of them refused, a thousand engines and a thousand tables of a thousand accounts: how much
 * memory the process has after each round.
 */
public final class Memory {
    private Memory() {
    }

    /** Prints the resident memory of the process, of which the heap's part is fixed by -Xms and AlwaysPreTouch. */
    public static void main(String[] arguments) throws IOException {
        byte[] json = "{\"op\":\"premium.monthly@1\",\"input\":{}}".getBytes(StandardCharsets.UTF_8);
        try (Engine engine = new Engine()) {
            for (int round = 0; round <= 5; round++) {
                for (int call = 0; call < 200_000; call++) {
                    int month = call % 5 == 0 ? 201009 : 202509;
                    Monthly.request().region(410100).month(month).payer(Payer.ENTERPRISE).pension(true).wageFen(call)
                            .attempt(engine, Options.DEFAULT);
                    engine.call(json);
                }
                for (int made = 0; made < 200; made++) {
                    new Engine().close();
                    Ledger.table(1000).run(engine, Options.DEFAULT).close();
                }
                String status = new String(Files.readAllBytes(Paths.get("/proc/self/status")), StandardCharsets.US_ASCII);
                System.out.println(round * 200_000 + " " + status.replaceAll("(?s).*VmRSS:\\s*(\\d+ kB).*", "$1"));
            }
        }
    }
}
