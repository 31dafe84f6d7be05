package online.backgroundremove.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import online.backgroundremove.retention.Due;
import online.backgroundremove.retention.ExpiringRows;
import online.backgroundremove.retention.PersonalDataHolder;
import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.SubjectKeys;
import org.jspecify.annotations.Nullable;

/** Invitations to become staff, and acts that wait for a second person; a part of {@link PeopleHoldings}. */
@ApplicationScoped
@Typed(StaffHoldings.class)
public class StaffHoldings implements PersonalDataHolder {

    /** Each with the attribute that names the person. */
    private static final Map<Class<?>, String> OWNERS =
            Map.of(StaffInvitation.class, "subject", Approval.class, "account");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ExpiringRows rows;

    @Inject
    private SubjectKeys keys;

    @Override
    public Set<Class<?>> entities() {
        return OWNERS.keySet();
    }

    /** What a suspension would say is left out until it is decided: until then it is said to nobody. */
    @Override
    @Transactional
    public Map<Class<?>, List<Map<String, Object>>> export(Subject subject) {
        return Map.of(
                StaffInvitation.class,
                        rowsOf(StaffInvitation.class, subject).stream()
                                .map(this::opened)
                                .toList(),
                Approval.class,
                        rowsOf(Approval.class, subject).stream()
                                .map(StaffHoldings::opened)
                                .toList());
    }

    @Override
    @Transactional
    public Map<Class<?>, Integer> erase(Subject subject) {
        Map<Class<?>, Integer> erased = new LinkedHashMap<>();
        OWNERS.forEach((entity, owner) -> erased.put(
                entity,
                entities.createQuery("delete from " + entity.getSimpleName() + " e where e." + owner + " = :subject")
                        .setParameter("subject", subject.id())
                        .executeUpdate()));
        asked(subject);
        return erased;
    }

    /** What somebody has asked for about others ends with them; nobody could tell any more who it was. */
    private void asked(Subject subject) {
        entities.createQuery("delete from Approval a where a.askedBy = :subject or a.decidedBy = :subject")
                .setParameter("subject", subject.id())
                .executeUpdate();
        entities.createQuery("delete from StaffInvitation i where i.invitedBy = :subject")
                .setParameter("subject", subject.id())
                .executeUpdate();
    }

    @Override
    @Transactional
    public void restrict(Subject subject, boolean restricted) {
        OWNERS.forEach((entity, owner) -> rows.restrict(entity, owner, subject, restricted));
    }

    @Override
    @Transactional
    public void hold(Subject subject, @Nullable Instant until) {
        OWNERS.forEach((entity, owner) -> rows.hold(entity, owner, subject, until));
    }

    @Override
    public int expire(Instant now, int atMost) {
        return OWNERS.keySet().stream()
                .mapToInt(entity -> rows.end(entity, now, atMost))
                .sum();
    }

    @Override
    public List<Due> due(Instant now) {
        return OWNERS.keySet().stream().map(entity -> rows.due(entity, now)).toList();
    }

    private <T> List<T> rowsOf(Class<T> entity, Subject subject) {
        return entities.createQuery(
                        "select e from " + entity.getSimpleName() + " e where e." + OWNERS.get(entity) + " = :subject",
                        entity)
                .setParameter("subject", subject.id())
                .getResultList();
    }

    private Map<String, Object> opened(StaffInvitation invitation) {
        return Map.of(
                "subject", invitation.subject().id(),
                "email", keys.open(invitation.subject(), invitation.email()),
                "role", invitation.role(),
                "invitedBy", invitation.invitedBy());
    }

    private static Map<String, Object> opened(Approval approval) {
        Map<String, Object> opened = new LinkedHashMap<>();
        opened.put("act", approval.act());
        opened.put("account", approval.account());
        opened.put("state", approval.state());
        Optional.ofNullable(approval.role()).ifPresent(role -> opened.put("role", role));
        return opened;
    }
}
