package online.backgroundremove.system;

import java.time.Duration;
import java.time.Instant;

/** Waits for what a timer of the service does. */
final class Await {

    private static final Duration AT_MOST = Duration.ofSeconds(60);

    private Await() {}

    /** What may not be so yet. */
    interface Check {
        boolean holds() throws Exception;
    }

    static void until(Check check) throws Exception {
        Instant end = Instant.now().plus(AT_MOST);
        while (!check.holds()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("It has not happened in " + AT_MOST);
            }
            Thread.sleep(200);
        }
    }
}
