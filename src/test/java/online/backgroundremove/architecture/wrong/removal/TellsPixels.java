package online.backgroundremove.architecture.wrong.removal;

import jakarta.persistence.EntityManager;
import java.util.logging.Logger;
import online.backgroundremove.architecture.wrong.cutout.Pixels;

/** Brings pixels into a database and into a log. */
abstract class TellsPixels {

    private static final Logger LOG = Logger.getLogger("wrong");

    void tell(Pixels pixels, EntityManager entities) {
        entities.persist(pixels);
        LOG.info(pixels::toString);
    }
}
