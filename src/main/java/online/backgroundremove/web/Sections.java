package online.backgroundremove.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The navigation of the account and of the console: what the visitor may open, and where they are. */
@Named
@RequestScoped
public class Sections {

    @Inject
    private CurrentVisitor visitor;

    @Inject
    private HttpServletRequest request;

    public List<Section> getAccount() {
        return Section.of(Area.ACCOUNT, visitor.required());
    }

    public List<Section> getConsole() {
        return Section.of(Area.CONSOLE, visitor.required());
    }

    /** Whether the visitor may go to the page of the console with this path. */
    public boolean opens(String path) {
        return getConsole().stream().anyMatch(section -> section.path().equals(path));
    }

    /** As {@code aria-current} says it: {@code page} for the section that is shown, null for another. */
    public @Nullable String current(Section section) {
        return section.path().equals(request.getServletPath()) ? "page" : null;
    }
}
