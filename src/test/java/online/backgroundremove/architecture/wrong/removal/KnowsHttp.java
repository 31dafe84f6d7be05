package online.backgroundremove.architecture.wrong.removal;

import jakarta.ejb.Stateless;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import online.backgroundremove.architecture.wrong.api.Shared;

/** A feature that answers requests, depends on the API, and is an EJB with a clock of its own. */
@Stateless
abstract class KnowsHttp implements Shared {

    final Clock ownClock = Clock.systemUTC();

    abstract Response answer();
}
