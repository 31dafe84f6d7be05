package online.backgroundremove.account.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import online.backgroundremove.retention.CopiedRows;
import online.backgroundremove.retention.ExpiringHoldings;
import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.SubjectKeys;
import online.backgroundremove.retention.TakenOver;

/** Invitations to become staff, and acts that wait for a second person; found as a part of a holder only. */
@ApplicationScoped
@Typed(StaffHoldings.class)
public class StaffHoldings extends ExpiringHoldings {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SubjectKeys keys;

    @Override
    protected List<Class<?>> expiring() {
        return List.of(StaffInvitation.class, Approval.class);
    }

    @Override
    protected String owner(Class<?> entity) {
        return entity.equals(Approval.class) ? "account" : super.owner(entity);
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
    public Map<Class<?>, TakenOver> takeOver(Subject subject, CopiedRows copy) {
        return takesNothing("staff of the other service are not staff of this one");
    }

    @Override
    @Transactional
    public Map<Class<?>, Integer> erase(Subject subject) {
        Map<Class<?>, Integer> erased = eraseAll(subject);
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

    private <T> List<T> rowsOf(Class<T> entity, Subject subject) {
        return entities.createQuery(
                        "select e from " + entity.getSimpleName() + " e where e." + owner(entity) + " = :subject",
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
