package online.backgroundremove.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import online.backgroundremove.network.TooManyRequests;

/** How a page answers whoever has asked too often: with the status for it, and when to come again. */
final class TooSoon {

    static final int STATUS = 429;

    private TooSoon() {}

    static void tell(FacesContext faces, TooManyRequests enough) {
        ExternalContext answer = faces.getExternalContext();
        answer.setResponseStatus(STATUS);
        answer.setResponseHeader(
                "Retry-After", Long.toString(enough.retryAfter().toSeconds()));
    }
}
