package online.backgroundremove.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import online.backgroundremove.account.EmailAddress;
import online.backgroundremove.account.InvalidEmailAddress;
import online.backgroundremove.privacy.breach.BreachNotice;
import online.backgroundremove.privacy.breach.Incident;
import online.backgroundremove.privacy.breach.InvalidIncident;
import online.backgroundremove.privacy.desk.BreachDesk;
import online.backgroundremove.privacy.desk.BreachOnDesk;
import org.jspecify.annotations.Nullable;

/** The register of breaches. */
@Named
@RequestScoped
public class BreachesPage {

    private static final int MOST_ADDRESSES = 500;

    @Inject
    private BreachDesk desk;

    @Inject
    private CurrentVisitor visitor;

    @Inject
    private RequestIds ids;

    private final TypedFields typed = new TypedFields();
    private @Nullable List<BreachOnDesk> all;
    private @Nullable List<BreachNotice> affected;
    private @Nullable String done;
    private @Nullable String problem;

    public List<BreachOnDesk> getAll() {
        if (all == null) {
            all = desk.all(visitor.required());
        }
        return all;
    }

    public void note() {
        try {
            Incident incident = new Incident(typed.get("what"), typed.get("consequences"), typed.get("measures"));
            desk.note(visitor.required(), incident, discovered());
            typed.values().clear();
            finish("breach.noted");
        } catch (InvalidIncident | DateTimeException invalid) {
            problem = "breach.INVALID";
        }
    }

    public void reported() {
        onBreach(breach -> desk.reported(visitor.required(), breach), "breach.reported");
    }

    public void tellEverybody() {
        onBreach(breach -> desk.tellEverybody(visitor.required(), breach), "breach.everybodyTold");
    }

    /** Those of the form that was sent, one a line. */
    public void tell() {
        try {
            List<EmailAddress> addresses = Pattern.compile("[\\s,;]+")
                    .splitAsStream(ids.text("addresses").orElse("").strip())
                    .filter(line -> !line.isEmpty())
                    .limit(MOST_ADDRESSES)
                    .map(EmailAddress::new)
                    .distinct()
                    .toList();
            onBreach(breach -> desk.tell(visitor.required(), breach, addresses), "breach.someTold");
        } catch (InvalidEmailAddress invalid) {
            problem = "breach.ADDRESS";
        }
    }

    public void list() {
        onBreach(breach -> affected = desk.affected(visitor.required(), breach), "breach.listed");
    }

    private void onBreach(Consumer<UUID> act, String success) {
        ids.of("breach").ifPresent(breach -> {
            act.accept(breach);
            finish(success);
        });
    }

    private void finish(String success) {
        done = success;
        all = null;
    }

    /** As browsers send it, in UTC; empty for now. */
    private Optional<Instant> discovered() {
        return Optional.of(typed.get("discovered"))
                .filter(text -> !text.isBlank())
                .map(text -> LocalDateTime.parse(text.strip()).toInstant(ZoneOffset.UTC));
    }

    /** Null until it is asked for. */
    public @Nullable List<BreachNotice> getAffected() {
        return affected;
    }

    public int getLongest() {
        return Incident.LONGEST;
    }

    public Map<String, String> getTyped() {
        return typed.values();
    }

    /** Key of the message that says what was done, or null. */
    public @Nullable String getDone() {
        return done;
    }

    /** Key of the message that says what was wrong, or null. */
    public @Nullable String getProblem() {
        return problem;
    }
}
