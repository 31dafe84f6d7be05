package online.backgroundremove.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import online.backgroundremove.account.SignOut;

/** The browsers in which the owner is signed in. */
@Named
@RequestScoped
public class SessionsSection {

    @Inject
    private SignOut signOut;

    @Inject
    private CurrentVisitor visitor;

    public List<Line> getLines() {
        UUID own = visitor.required().session();
        return signOut.sessions(visitor.required()).stream()
                .map(session -> new Line(
                        session.id(),
                        session.browser(),
                        session.begunDay(),
                        session.seenDay(),
                        session.id().equals(own)))
                .toList();
    }

    /**
     * A browser.
     *
     * @param browser its family
     * @param seen the day on which it was last used, UTC
     * @param own whether it is the one that looks at the page
     */
    public record Line(UUID id, String browser, LocalDate begun, LocalDate seen, boolean own) {}
}
