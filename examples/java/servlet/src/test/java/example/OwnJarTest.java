package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.catalina.Context;
import org.junit.jupiter.api.Test;

/** The jar in <code>WEB-INF/lib</code>: the first application works, until it is deployed again; every other is told what to do. */
class OwnJarTest {
    private static final String DUE = "200 1280.00 + 640.00";
    private static final String PERSON = "month=202509&wage=8000.00";

    @Test
    void theFirstHasTheLibrary() throws Exception {
        try (Container container = new Container()) {
            Context one = container.deploy("one", true);
            assertEquals(DUE, container.get(one, PERSON));
            Context two = container.deploy("two", true);
            refused(container.get(two, PERSON));
            assertEquals(DUE, container.get(one, PERSON));
            container.undeploy(one);
            refused(container.get(container.deploy("one", true), PERSON));
        }
    }

    /** As the container shows what a servlet throws. */
    private static void refused(String answer) {
        assertTrue(answer.startsWith("500 "), answer);
        for (String part : new String[] {"UnsatisfiedLinkError", "context: one", "shared lib folder", "共享 lib 目录"}) {
            assertTrue(answer.contains(part), answer);
        }
    }
}
