package online.backgroundremove.account.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Work for a key, within its monthly limit: reserved before, counted after, without a transaction in between. */
@ApplicationScoped
public class MegapixelLimits {

    private static final Logger LOG = Logger.getLogger(MegapixelLimits.class.getName());

    @Inject
    private KeyLedger ledger;

    /**
     * What fails is not counted; when the database goes away during the work, its result is delivered and not counted.
     *
     * @throws MonthlyLimitReached when too few megapixels are left
     * @throws KeysUnreachable when the database does not answer
     */
    public <T> T within(UUID key, int megapixels, Supplier<T> work) {
        UUID reservation = reserve(key, megapixels);
        boolean done = false;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            end(reservation, done);
        }
    }

    private UUID reserve(UUID key, int megapixels) {
        try {
            return ledger.reserve(key, megapixels);
        } catch (MonthlyLimitReached | InvalidKey refusal) {
            throw refusal;
        } catch (RuntimeException databaseDown) {
            throw new KeysUnreachable(databaseDown);
        }
    }

    private void end(UUID reservation, boolean done) {
        try {
            if (done) {
                ledger.settle(reservation);
            } else {
                ledger.release(reservation);
            }
        } catch (RuntimeException databaseDown) {
            LOG.log(Level.WARNING, "Reservation {0} ends by itself: {1}", new Object[] {
                reservation, databaseDown.getClass().getName()
            });
        }
    }
}
