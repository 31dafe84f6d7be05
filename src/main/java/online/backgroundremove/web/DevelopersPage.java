package online.backgroundremove.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import online.backgroundremove.cutout.Model;
import online.backgroundremove.cutout.ModelFacts;

/** What developers need to know, with the addresses of this very service. */
@Named
@RequestScoped
public class DevelopersPage {

    @Inject
    private Model model;

    @Inject
    private HttpServletRequest request;

    /** The address that the visitor used, without a path. */
    public String getBase() {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length());
    }

    public ModelFacts getModel() {
        return model.facts();
    }
}
