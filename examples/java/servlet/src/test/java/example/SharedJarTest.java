package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import org.apache.catalina.Context;
import org.junit.jupiter.api.Test;

/** The jar where all applications see it: as many of them as there are, each deployed again as often as one likes. */
class SharedJarTest {
    // 16 % and 8 % of 8000.00.
    private static final String DUE = "200 1280.00 + 640.00";
    private static final String PERSON = "month=202509&wage=8000.00";

    @Test
    void twoApplicationsOneOfThemDeployedAgain() throws Exception {
        try (Container container = new Container()) {
            Context one = container.deploy("one", false);
            Context two = container.deploy("two", false);
            assertEquals(DUE, container.get(one, PERSON));
            assertEquals(DUE, container.get(two, PERSON));
            String refused = container.get(two, "month=201009&wage=8000.00");
            assertTrue(refused.startsWith("422 301 "), refused);
            for (int time = 0; time < 3; time++) {
                WeakReference<ClassLoader> before = new WeakReference<>(one.getLoader().getClassLoader());
                container.undeploy(one);
                assertEquals(DUE, container.get(two, PERSON));
                one = container.deploy("one", false);
                assertEquals(DUE, container.get(one, PERSON));
                assertTrue(goes(before), "nothing may hold the classes of an application that is gone");
            }
            two.reload();
            assertEquals(DUE, container.get(two, PERSON));
        }
    }

    private static boolean goes(WeakReference<?> reference) throws InterruptedException {
        for (int time = 0; time < 50 && reference.get() != null; time++) {
            System.gc();
            Thread.sleep(50);
        }
        return reference.get() == null;
    }
}
