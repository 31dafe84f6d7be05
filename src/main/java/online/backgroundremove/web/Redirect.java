package online.backgroundremove.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;

/** Leads to another page of this site, by its path alone: the server does not know the scheme that browsers use before a proxy. */
final class Redirect {

    private Redirect() {}

    /** From a page's action; nothing of the page is sent. */
    static void send(String path, FacesContext faces) {
        send(path, (HttpServletResponse) faces.getExternalContext().getResponse());
        faces.responseComplete();
    }

    static void send(String path, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
    }
}
