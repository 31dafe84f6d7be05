package online.backgroundremove.privacy.breach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Tells everybody of whom a breach says so, batch by batch. */
@ApplicationScoped
public class BreachMailing {

    private static final Logger LOG = Logger.getLogger(BreachMailing.class.getName());

    @Inject
    private BreachLetters letters;

    /** Tells as many as there are; what fails is told later. */
    public void tellAll() {
        try {
            while (letters.tellNext() > 0) {
                LOG.log(Level.INFO, "People are being told of a breach.");
            }
        } catch (RuntimeException databaseDown) {
            LOG.log(
                    Level.WARNING,
                    "People are told of a breach later: {0}",
                    databaseDown.getClass().getName());
        }
    }
}
