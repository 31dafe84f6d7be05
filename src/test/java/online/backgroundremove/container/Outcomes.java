package online.backgroundremove.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import online.backgroundremove.privacy.PrivacyRequests;
import online.backgroundremove.privacy.RequestState;
import online.backgroundremove.privacy.RequestStep;
import online.backgroundremove.retention.restriction.LawfulUse;
import online.backgroundremove.retention.restriction.SeesRestricted;

/** What has become of the request of a person who has a row in every table. */
@ApplicationScoped
@SeesRestricted(LawfulUse.LEGAL_CLAIM)
public class Outcomes {

    /** With the record of a legal hold that is over, which a law wants. */
    static final RequestState DONE = RequestState.COMPLETED_WITH_RETENTION;

    /** What a law wants, and what is about nobody. */
    private static final Set<String> KEPT = Set.of("legal_hold", "privacy_request", "privacy_breach");

    @Inject
    private PrivacyRequests requests;

    @Inject
    private FilledTables tables;

    public String failures(FilledPerson person) {
        return steps(person).stream()
                .map(step ->
                        step.name() + " " + step.state() + " " + step.failure().orElse(""))
                .collect(Collectors.joining(", "));
    }

    public long letters(FilledPerson person) throws Exception {
        return tables.cellsWith(person.request().toString()).stream()
                .filter(cell -> cell.startsWith("outgoing_letter"))
                .count();
    }

    public RequestState state(FilledPerson person) {
        return requests.find(person.request()).orElseThrow().state();
    }

    public List<RequestStep> steps(FilledPerson person) {
        return requests.steps(person.request());
    }

    public RequestStep step(FilledPerson person, String name) {
        return steps(person).stream()
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The columns in which something was written that stands nowhere else. */
    public static Set<String> everywhere(FilledPerson person) {
        Set<String> columns = new TreeSet<>(person.texts().keySet());
        columns.addAll(person.sealedTexts().keySet());
        return columns;
    }

    public static Set<String> kept(FilledPerson person) {
        Set<String> kept = person.texts().keySet().stream()
                .filter(column -> KEPT.contains(column.substring(0, column.indexOf('.'))))
                .collect(Collectors.toCollection(TreeSet::new));
        kept.addAll(Set.of("privacy_request.address", "privacy_request.contents"));
        return kept;
    }
}
