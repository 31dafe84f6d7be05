package online.backgroundremove.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.SingularAttribute;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import online.backgroundremove.retention.restriction.HiddenRows;
import online.backgroundremove.retention.restriction.UnguardedStatement;
import org.eclipse.persistence.descriptors.DescriptorQueryManager;
import org.eclipse.persistence.expressions.Expression;
import org.eclipse.persistence.sessions.server.ServerSession;

/** Every way to ask for the row of a person, for every entity whose rows can be restricted. */
@ApplicationScoped
public class GuardedQueries {

    @PersistenceContext
    private EntityManager entities;

    @Resource
    private UserTransaction transaction;

    /** A way to ask; whether the row was there. */
    public interface Way {
        boolean sees(EntityType<?> entity, Object id);
    }

    private final Map<String, Way> ways = new TreeMap<>(Map.of(
            "bulk delete",
            this::deletes,
            "bulk update",
            this::updates,
            "by id",
            (entity, id) -> entities.find(entity.getJavaType(), id) != null,
            "count",
            (entity, id) -> count("select count(e) from " + where(entity), id) > 0,
            "criteria",
            this::criteria,
            "known before",
            this::known,
            "locked",
            (entity, id) -> entities.find(entity.getJavaType(), id, LockModeType.PESSIMISTIC_WRITE) != null,
            "selected",
            (entity, id) -> !select("select e from " + where(entity), id).isEmpty(),
            "subquery",
            (entity, id) ->
                    count("select count(p) from Account p where exists (select e from " + where(entity) + ")", id)
                            > 0));

    /** How many queries there are. */
    public int count() {
        return guarded().size() * ways();
    }

    /** How many there are of one entity. */
    public int ways() {
        return ways.size();
    }

    /** The entities whose rows can be restricted. */
    private Set<EntityType<?>> guarded() {
        return entities.getMetamodel().getEntities().stream()
                .filter(entity -> entity.getAttributes().stream()
                        .anyMatch(attribute -> attribute.getName().equals("lifetime")))
                .collect(Collectors.toSet());
    }

    Set<String> entities() {
        return guarded().stream().map(EntityType::getName).collect(Collectors.toSet());
    }

    Set<String> tables() {
        return guarded().stream().map(GuardedQueries::table).collect(Collectors.toSet());
    }

    /** The queries that see the person's row, by entity and way. */
    public Set<String> seeing(FilledPerson person) {
        return entities().stream()
                .flatMap(entity -> seeing(person, entity).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those of one entity. */
    Set<String> seeing(FilledPerson person, String name) {
        EntityType<?> entity = guarded().stream()
                .filter(guarded -> guarded.getName().equals(name))
                .findFirst()
                .orElseThrow();
        Object id = id(entity, person.id(table(entity)));
        return ways.entrySet().stream()
                .filter(way -> ask(way.getValue(), entity, id))
                .map(way -> name + " " + way.getKey())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Nothing is changed by any. */
    private boolean ask(Way way, EntityType<?> entity, Object id) {
        try {
            transaction.begin();
            try {
                return way.sees(entity, id);
            } finally {
                transaction.rollback();
            }
        } catch (NotSupportedException | SystemException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** How many rows of an entity are seen. */
    long count(String entity) {
        return entities.createQuery("select count(g) from " + entity + " g", Long.class)
                .getSingleResult();
    }

    /** The same with the entity's guard taken away. */
    long countWithoutGuard(String entity) {
        DescriptorQueryManager queries = guard(entity);
        Expression guard = queries.getAdditionalJoinExpression();
        queries.setAdditionalJoinExpression(null);
        try {
            // a text that was not asked before: what is prepared keeps its condition
            return entities.createQuery("select count(w) from " + entity + " w", Long.class)
                    .getSingleResult();
        } finally {
            queries.setAdditionalJoinExpression(guard);
        }
    }

    private DescriptorQueryManager guard(String entity) {
        return entities.getEntityManagerFactory()
                .unwrap(ServerSession.class)
                .getDescriptorForAlias(entity)
                .getQueryManager();
    }

    /** What was read while restricted rows were seen is no way around the guard. */
    private boolean known(EntityType<?> entity, Object id) {
        HiddenRows seen = HiddenRows.seeRestricted();
        entities.find(entity.getJavaType(), id);
        seen.close();
        return entities.find(entity.getJavaType(), id) != null;
    }

    private <T> boolean criteria(EntityType<T> entity, Object id) {
        CriteriaQuery<T> query = entities.getCriteriaBuilder().createQuery(entity.getJavaType());
        Root<T> row = query.from(entity);
        query.where(entities.getCriteriaBuilder().equal(row.get(idOf(entity).getName()), id));
        return !entities.createQuery(query).getResultList().isEmpty();
    }

    private boolean updates(EntityType<?> entity, Object id) {
        return change(
                "update " + entity.getName() + " e set e.lifetime.heldUntil = null where e."
                        + idOf(entity).getName() + " = :id",
                id);
    }

    private boolean deletes(EntityType<?> entity, Object id) {
        return change("delete from " + where(entity), id);
    }

    /** The tables of which SQL of our own may ask that does not leave restricted rows out. */
    Set<String> openToSql() {
        return tables().stream().filter(this::answersSql).collect(Collectors.toSet());
    }

    /** @param table its name, with a condition perhaps */
    boolean answersSql(String table) {
        try {
            return entities.createNativeQuery("select 1 from " + table).getResultList() != null;
        } catch (UnguardedStatement refused) {
            return false;
        } catch (PersistenceException refused) {
            if (refused.getCause() instanceof UnguardedStatement) {
                return false;
            }
            throw refused;
        }
    }

    private boolean change(String statement, Object id) {
        return entities.createQuery(statement).setParameter("id", id).executeUpdate() > 0;
    }

    private long count(String query, Object id) {
        return entities.createQuery(query, Long.class).setParameter("id", id).getSingleResult();
    }

    private List<?> select(String query, Object id) {
        return entities.createQuery(query).setParameter("id", id).getResultList();
    }

    private static String where(EntityType<?> entity) {
        return entity.getName() + " e where e." + idOf(entity).getName() + " = :id";
    }

    private static SingularAttribute<?, ?> idOf(EntityType<?> entity) {
        return entity.getDeclaredSingularAttributes().stream()
                .filter(SingularAttribute::isId)
                .findFirst()
                .orElseThrow();
    }

    private static Object id(EntityType<?> entity, Object stored) {
        return idOf(entity).getJavaType().equals(UUID.class) && stored instanceof String text
                ? UUID.fromString(text)
                : stored;
    }

    private static String table(EntityType<?> entity) {
        return entity.getJavaType()
                .getAnnotation(jakarta.persistence.Table.class)
                .name()
                .toLowerCase(Locale.ROOT);
    }
}
