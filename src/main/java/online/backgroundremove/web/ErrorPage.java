package online.backgroundremove.web;

import static jakarta.servlet.RequestDispatcher.ERROR_EXCEPTION_TYPE;
import static jakarta.servlet.RequestDispatcher.ERROR_STATUS_CODE;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What a visitor is told when a page cannot be shown. */
@Named
@RequestScoped
public class ErrorPage {

    private static final Logger LOG = Logger.getLogger(ErrorPage.class.getName());

    private static final int AWAY = 503;

    private static final Map<Integer, String> TITLES =
            Map.of(403, "error.forbidden", 404, "error.notFound", 413, "TooManyBytes", AWAY, "error.away");

    private final String incident = UUID.randomUUID().toString();

    @Inject
    @RequestMap
    private Map<String, Object> request;

    @Inject
    private FacesContext faces;

    private int status;

    @PostConstruct
    void read() {
        if (request.get(ERROR_STATUS_CODE) instanceof Integer code) {
            status = code;
        } else {
            // Somebody asked for this page by its name.
            status = 404;
            faces.getExternalContext().setResponseStatus(status);
        }
        if (isOurFault()) {
            LOG.log(Level.SEVERE, "Incident {0}: {1}", new Object[] {incident, request.get(ERROR_EXCEPTION_TYPE)});
        }
    }

    /** Key of the message. */
    public String getTitle() {
        return isOurFault() ? "error.internal" : TITLES.getOrDefault(status, "error.refused");
    }

    /** Key of the message. */
    public String getAdvice() {
        return getTitle() + ".advice";
    }

    public boolean isOurFault() {
        return status >= 500 && status != AWAY;
    }

    public String getIncident() {
        return incident;
    }
}
