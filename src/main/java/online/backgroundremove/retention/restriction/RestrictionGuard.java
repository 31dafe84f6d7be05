package online.backgroundremove.retention.restriction;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Gives each entity with a {@code lifetime} a condition of its own, which EclipseLink adds to every query of it, and listens to
 * what is asked. Named in {@code persistence.xml}.
 */
public class RestrictionGuard implements SessionCustomizer {

    static final String LIFETIME = "lifetime";

    /** The name by which the condition asks whether restricted rows are seen. */
    static final String SEEN = "restrictedSeen";

    private static final String CONDITION = "this.lifetime.restrictedAt is null or :" + SEEN + " = true";

    @Override
    public void customize(Session session) {
        List<ClassDescriptor> guarded = session.getDescriptors().values().stream()
                .filter(descriptor -> descriptor.getMappingForAttributeName(LIFETIME) != null)
                .toList();
        guarded.forEach(descriptor -> descriptor.getQueryManager().setAdditionalCriteria(CONDITION));
        session.getEventManager()
                .addListener(new GuardedCalls(guarded.stream()
                        .map(ClassDescriptor::getTableName)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())));
    }
}
