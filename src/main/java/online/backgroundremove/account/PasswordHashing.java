package online.backgroundremove.account;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Argon2id with what OWASP's cheat sheet asks for at least: 19 MiB, two passes, one lane. As many at once as there are cores:
 * more would only take memory.
 */
@ApplicationScoped
public class PasswordHashing {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int BYTES = 32;
    private static final int SALT_BYTES = 16;

    private final Argon2Function function = Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, BYTES, Argon2.ID);
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors());

    /** In the form in which all libraries write it, with salt and parameters. */
    String hash(Password password) {
        return inPlace(() -> com.password4j.Password.hash(password.text())
                .addRandomSalt(SALT_BYTES)
                .with(function)
                .getResult());
    }

    /** A hash made with other parameters is still understood. */
    boolean matches(Password password, String hash) {
        return isPossible(password)
                && inPlace(() -> com.password4j.Password.check(password.text(), hash)
                        .with(Argon2Function.getInstanceFromHash(hash)));
    }

    /** The work of a comparison, for those whose address is not known. */
    void pretend(Password password) {
        if (isPossible(password)) {
            hash(password);
        }
    }

    private static boolean isPossible(Password password) {
        return !password.text().isEmpty() && password.text().length() <= 2 * PasswordRules.LONGEST;
    }

    private <T> T inPlace(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
