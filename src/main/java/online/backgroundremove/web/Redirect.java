package online.backgroundremove.web;

import jakarta.servlet.http.HttpServletResponse;

/** Leads to another page of this site, by its path alone: the server does not know the scheme that browsers use before a proxy. */
final class Redirect {

    private Redirect() {}

    static void send(String path, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
    }
}
