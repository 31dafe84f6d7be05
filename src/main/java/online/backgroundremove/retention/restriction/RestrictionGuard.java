package online.backgroundremove.retention.restriction;

import java.util.List;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.jspecify.annotations.Nullable;

/**
 * Gives each entity with a {@code lifetime} a condition of its own, which EclipseLink adds to every query of it, and to which one
 * that is {@link Objectable} adds its own, and listens to what is asked. Named in {@code persistence.xml}.
 */
public class RestrictionGuard implements SessionCustomizer {

    static final String LIFETIME = "lifetime";

    /** The name by which the condition asks whether restricted rows are seen. */
    static final String RESTRICTED_SEEN = "restrictedSeen";

    /** The same of rows whose person objects. */
    static final String OBJECTED_SEEN = "objectedSeen";

    private static final String RESTRICTED = "(this.lifetime.restrictedAt is null or :" + RESTRICTED_SEEN + " = true)";

    @Override
    public void customize(Session session) {
        List<ClassDescriptor> guarded = session.getDescriptors().values().stream()
                .filter(descriptor -> descriptor.getMappingForAttributeName(LIFETIME) != null)
                .toList();
        guarded.forEach(descriptor -> descriptor.getQueryManager().setAdditionalCriteria(condition(descriptor)));
        session.getEventManager().addListener(new GuardedCalls(guarded));
    }

    private static String condition(ClassDescriptor descriptor) {
        Class<?> type = descriptor.getJavaClass();
        @Nullable Objectable rows = type.getAnnotation(Objectable.class);
        return rows == null
                ? RESTRICTED
                : RESTRICTED + " and (:" + OBJECTED_SEEN + " = true or (" + rows.unless() + "))";
    }
}
