package online.backgroundremove.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import online.backgroundremove.network.TooManyRequests;
import online.backgroundremove.privacy.Agent;
import online.backgroundremove.privacy.InvalidWish;
import online.backgroundremove.privacy.InvalidWish.Field;
import online.backgroundremove.privacy.RequestIntake;
import online.backgroundremove.privacy.RequestKind;
import online.backgroundremove.privacy.Wish;
import online.backgroundremove.privacy.Words;
import online.backgroundremove.privacy.clock.Law;

/** The form by which anybody asks for a right, for themselves or for somebody else. */
@Named
@RequestScoped
public class RequestFormPage {

    private static final int UNPROCESSABLE = 422;

    @Inject
    private RequestIntake intake;

    @Inject
    private CurrentVisitor visitor;

    @Inject
    private RequestIds request;

    @Inject
    private FacesContext faces;

    private final TypedFields typed = new TypedFields();
    private boolean tooMany;
    private Set<Field> wrong = Set.of();

    public void send() {
        try {
            Wish wish = wish();
            // People do not see this field; programs that fill in all of them learn nothing.
            UUID number = typed.get("website").isEmpty()
                    ? intake.ask(
                            wish,
                            visitor.caller().network(),
                            faces.getViewRoot().getLocale())
                    : UUID.randomUUID();
            Redirect.send("/contact/code?request=" + number, faces);
        } catch (InvalidWish invalid) {
            wrong = invalid.wrong();
            faces.getExternalContext().setResponseStatus(UNPROCESSABLE);
        } catch (TooManyRequests enough) {
            tooMany = true;
            TooSoon.tell(faces, enough);
        }
    }

    private Wish wish() {
        Words words = new Words(typed.get("text"), typed.get("before"), typed.get("after"));
        Agent agent = new Agent(typed.get("agent"), typed.get("agentEmail"), typed.get("proof"));
        boolean acts = !(agent.name() + agent.address() + agent.proof()).isBlank();
        return new Wish(
                typed.get("kind", RequestKind.ACCESS),
                typed.get("place", Law.UNKNOWN),
                typed.get("email"),
                words,
                acts ? Optional.of(agent) : Optional.empty());
    }

    public boolean isTooMany() {
        return tooMany;
    }

    /** @param field in small letters */
    public boolean isWrong(String field) {
        return wrong.contains(Field.valueOf(field.toUpperCase(Locale.ROOT)));
    }

    /** Whether something is wrong in the part about who acts for somebody else. */
    public boolean isAgentWrong() {
        return wrong.contains(Field.AGENT_NAME) || wrong.contains(Field.AGENT_ADDRESS) || wrong.contains(Field.PROOF);
    }

    public RequestKind[] getKinds() {
        return RequestKind.values();
    }

    public Law[] getPlaces() {
        return Law.values();
    }

    public int getLongest() {
        return Words.LONGEST;
    }

    /** What is typed, by field; the link to this page may name the kind. */
    public Map<String, String> getTyped() {
        request.text("kind").ifPresent(kind -> typed.values().putIfAbsent("kind", kind.toUpperCase(Locale.ROOT)));
        typed.values().putIfAbsent("place", Law.UNKNOWN.name());
        return typed.values();
    }
}
