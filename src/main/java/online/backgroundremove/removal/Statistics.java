package online.backgroundremove.removal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import online.backgroundremove.consent.Objections;

/** Who is part of them. */
@ApplicationScoped
public class Statistics {

    private static final Logger LOG = Logger.getLogger(Statistics.class.getName());

    @Inject
    private Objections objections;

    /** Not who objects; where the database cannot tell, nobody who may have. */
    boolean include(UsageNote request) {
        if (request.isForSecurityOnly()) {
            return false;
        }
        try {
            return request.account().filter(objections::standsFor).isEmpty();
        } catch (RuntimeException databaseDown) {
            LOG.log(
                    Level.FINE,
                    "Objections cannot be read: {0}",
                    databaseDown.getClass().getName());
            return false;
        }
    }
}
