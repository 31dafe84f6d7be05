package online.backgroundremove.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import online.backgroundremove.privacy.HeldData;
import online.backgroundremove.privacy.HeldRows;
import online.backgroundremove.privacy.export.Extent;
import online.backgroundremove.privacy.export.PersonalCopy;
import online.backgroundremove.retention.Registry;
import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.restriction.LawfulUse;
import online.backgroundremove.retention.restriction.SeesRestricted;

/** People about whom something is held, by chance, and what holders do with all of them in one transaction. */
@ApplicationScoped
@SeesRestricted(LawfulUse.LEGAL_CLAIM)
public class RandomSubjects {

    @Inject
    private FilledTables tables;

    @Inject
    private Registry registry;

    @Inject
    private PersonalCopy copy;

    @Inject
    private HeldData held;

    /** Each with rows in some tables, of which some columns are empty. */
    @Transactional
    public List<FilledPerson> fill(int people, Random random) throws SQLException {
        List<FilledPerson> filled = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            double share = random.nextDouble();
            filled.add(
                    tables.fill(Subject.fresh(), table -> random.nextDouble() < share, () -> random.nextInt(4) == 0));
        }
        return filled;
    }

    /** What each is told, and what the dry run of an erasure says. */
    @Transactional
    public List<Known> known(List<FilledPerson> people) {
        return people.stream()
                .map(person -> new Known(person, copy.of(person.subject(), Extent.ALL), held.of(person.subject())))
                .toList();
    }

    /**
     * Somebody about whom something is held.
     *
     * @param copy by table, rows
     * @param plan what an erasure would make of it
     */
    public record Known(FilledPerson person, Map<String, List<Map<String, Object>>> copy, List<HeldRows> plan) {}

    @Transactional
    public void erase(List<FilledPerson> people) {
        people.forEach(person -> registry.holders().forEach(holder -> holder.erase(person.subject())));
    }
}
