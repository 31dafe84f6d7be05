package online.backgroundremove.retention.restriction;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import online.backgroundremove.retention.restriction.HiddenRows.Kind;
import org.eclipse.persistence.descriptors.ClassDescriptor;
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
    private final Pattern objectable;

    /** @param guarded the entities whose rows can be restricted */
    GuardedCalls(Collection<ClassDescriptor> guarded) {
        tables = named(guarded.stream());
        objectable = named(guarded.stream().filter(GuardedCalls::isObjectable));
    }

    private static Pattern named(Stream<ClassDescriptor> descriptors) {
        return Pattern.compile(
                descriptors
                        .map(ClassDescriptor::getTableName)
                        .filter(Objects::nonNull)
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "\\b(?:", ")")),
                Pattern.CASE_INSENSITIVE);
    }

    /** The condition learns which rows are seen; what was read before is no way around it. */
    @Override
    public void preExecuteQuery(SessionEvent event) {
        AbstractSession session = (AbstractSession) event.getSession();
        session.setProperty(RestrictionGuard.RESTRICTED_SEEN, HiddenRows.areSeen(Kind.RESTRICTED));
        session.setProperty(RestrictionGuard.OBJECTED_SEEN, HiddenRows.areSeen(Kind.OBJECTED));
        if (event.getQuery() instanceof ReadObjectQuery query && mayBeHidden(query, session)) {
            query.dontCheckCache();
        }
    }

    /**
     * SQL of our own has no condition added to it.
     *
     * @throws UnguardedStatement when it names a table with restricted rows and does not leave them out, or one whose rows
     *     people object to
     */
    @Override
    public void preExecuteCall(SessionEvent event) {
        DatasourceCall call = (DatasourceCall) event.getCall();
        DatabaseQuery query = call.getQuery();
        if (query != null && query.isCallQuery()) {
            check(call.getQueryString());
        }
    }

    void check(String statement) {
        boolean restricted = tables.matcher(statement).find()
                && !statement.toLowerCase(Locale.ROOT).contains(LEFT_OUT);
        boolean objected = objectable.matcher(statement).find();
        if ((restricted && !HiddenRows.areSeen(Kind.RESTRICTED)) || (objected && !HiddenRows.areSeen(Kind.OBJECTED))) {
            throw new UnguardedStatement();
        }
    }

    private static boolean isObjectable(ClassDescriptor descriptor) {
        return descriptor.getJavaClass().isAnnotationPresent(Objectable.class);
    }

    private static boolean mayBeHidden(ReadObjectQuery query, Session session) {
        ClassDescriptor descriptor = session.getDescriptor(query.getReferenceClass());
        return (!HiddenRows.areSeen(Kind.OBJECTED) && isObjectable(descriptor))
                || (!HiddenRows.areSeen(Kind.RESTRICTED) && isKnownAsRestricted(query, descriptor, session));
    }

    /** One without an id finds its row by itself only in the database; that is asked. */
    private static boolean isKnownAsRestricted(ReadObjectQuery query, ClassDescriptor descriptor, Session session) {
        if (query.getSelectionId() == null) {
            return true;
        }
        @Nullable DatabaseMapping mapping = descriptor.getMappingForAttributeName(RestrictionGuard.LIFETIME);
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
