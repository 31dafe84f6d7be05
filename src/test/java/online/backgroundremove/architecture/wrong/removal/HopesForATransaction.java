package online.backgroundremove.architecture.wrong.removal;

import jakarta.transaction.Transactional;
import java.util.List;

/** Calls what wants a transaction past the interceptor that would begin it. */
class HopesForATransaction {

    void work() {
        List.of(1).forEach(number -> write());
    }

    @Transactional
    void write() {}
}
