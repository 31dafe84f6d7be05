package online.backgroundremove.retention.restriction;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.persistence.internal.databaseaccess.DatasourceCall;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.queries.ReadObjectQuery;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.jspecify.annotations.Nullable;

/** Hears each query before it is asked, and each statement before it goes to the database. */
class GuardedCalls extends SessionEventAdapter {

    private static final String LEFT_OUT = "restricted_at is null";

    private final Pattern tables;

    /** @param names of the tables whose rows can be restricted */
    GuardedCalls(Collection<String> names) {
        tables = Pattern.compile(
                names.stream().map(Pattern::quote).collect(Collectors.joining("|", "\\b(?:", ")")),
                Pattern.CASE_INSENSITIVE);
    }

    /** The condition learns whether restricted rows are seen; what was read before is no way around it. */
    @Override
    public void preExecuteQuery(SessionEvent event) {
        boolean seen = RestrictedRows.areSeen();
        ((AbstractSession) event.getSession()).setProperty(RestrictionGuard.SEEN, seen);
        if (!seen
                && event.getQuery() instanceof ReadObjectQuery query
                && isKnownAsRestricted(query, event.getSession())) {
            query.dontCheckCache();
        }
    }

    /**
     * SQL of our own has no condition added to it.
     *
     * @throws UnguardedStatement when it names a table with restricted rows and does not leave them out
     */
    @Override
    public void preExecuteCall(SessionEvent event) {
        DatasourceCall call = (DatasourceCall) event.getCall();
        DatabaseQuery query = call.getQuery();
        if (query != null && query.isCallQuery() && !RestrictedRows.areSeen()) {
            check(call.getQueryString());
        }
    }

    void check(String statement) {
        if (tables.matcher(statement).find()
                && !statement.toLowerCase(Locale.ROOT).contains(LEFT_OUT)) {
            throw new UnguardedStatement();
        }
    }

    /** One without an id finds its row by itself only in the database; that is asked. */
    private static boolean isKnownAsRestricted(ReadObjectQuery query, Session session) {
        if (query.getSelectionId() == null) {
            return true;
        }
        @Nullable
        DatabaseMapping mapping =
                session.getDescriptor(query.getReferenceClass()).getMappingForAttributeName(RestrictionGuard.LIFETIME);
        if (mapping == null) {
            return false;
        }
        Object known =
                session.getIdentityMapAccessor().getFromIdentityMap(query.getSelectionId(), query.getReferenceClass());
        return known != null
                && mapping.getAttributeValueFromObject(known) instanceof Restrictable lifetime
                && lifetime.isRestricted();
    }
}
