package online.backgroundremove.architecture.wrong.removal;

import jakarta.ejb.Stateless;
import jakarta.ws.rs.core.Response;
import online.backgroundremove.architecture.wrong.api.Shared;

/** A feature that answers requests, depends on the API, and is an EJB. */
@Stateless
abstract class KnowsHttp implements Shared {

    abstract Response answer();
}
