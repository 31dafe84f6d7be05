package online.backgroundremove.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import online.backgroundremove.Proves;
import online.backgroundremove.privacy.HeldRows;
import online.backgroundremove.privacy.export.Exclusions;
import online.backgroundremove.retention.AfterErasure;
import online.backgroundremove.retention.Registry;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A thousand people with something here and there: what each is told, and what is not, is what is erased, and what stays, is all
 * that the data map knows. SUBJECTS_SEED repeats a run that failed.
 */
@ExtendWith(ArquillianExtension.class)
class RandomSubjectsIT {

    private static final int PEOPLE = 1000;
    private static final int AT_ONCE = 50;
    private static final Pattern CANARY = Pattern.compile("c[0-9a-f]{11,20}");

    @Inject
    private TravellingClock clock;

    @Inject
    private RandomSubjects subjects;

    @Inject
    private FilledTables tables;

    @Inject
    private TestNotes notes;

    @Inject
    private Registry registry;

    private final long seed = Optional.ofNullable(System.getenv("SUBJECTS_SEED"))
            .map(Long::valueOf)
            .orElseGet(() -> new SecureRandom().nextLong());

    private final Set<String> met = new HashSet<>();

    @Deployment
    static WebArchive whatShips() {
        return NotesArchive.in(ErasureContainerIT.withoutTimers())
                .addClasses(
                        RandomSubjects.class, RandomSubjects.Known.class, AllAttributes.class, PersonalColumns.class);
    }

    @Test
    @Proves({"EXPORT-1", "EXEC-5", "EXEC-10"})
    void whatIsToldOrLeftOutIsWhatIsErasedOrKept() throws Exception {
        clock.travelTo("2030-03-01T12:00:00Z");
        Random random = new Random(seed);
        AllAttributes all = AllAttributes.in(registry.map());
        for (int people = 0; people < PEOPLE; people += AT_ONCE) {
            notes.clear();
            check(subjects.fill(AT_ONCE, random), all);
        }
        // What others fill; and a hold that is approved keeps everything.
        Set<String> never = new TreeSet<>(all.of(all.byColumn().keySet()));
        never.removeAll(met);
        never.removeIf(
                name -> name.matches("(audit_entry|privacy_request_step|erasure_receipt)\\..*|legal_hold.approvedBy"));
        assertEquals(Set.of(), never, "attributes that nobody had, " + repeat());
    }

    private void check(List<FilledPerson> people, AllAttributes all) throws Exception {
        notes.sql("update privacy_request set state = 'COMPLETED'");
        PersonalColumns before = PersonalColumns.in(tables.everything());
        List<RandomSubjects.Known> known = subjects.known(people);

        subjects.erase(people);

        PersonalColumns after = PersonalColumns.in(tables.everything());
        Map<String, FilledPerson> owners = owners(people);
        for (RandomSubjects.Known one : known) {
            Set<String> classified = all.of(before.of(one.person()));
            Set<String> kept = all.of(after.of(one.person()));
            met.addAll(classified);
            assertEquals(classified, toldOrLeftOut(one.copy(), classified), this::repeat);
            Set<String> erased = new TreeSet<>(classified);
            erased.removeAll(kept);
            Set<String> gone = new TreeSet<>(classified);
            gone.retainAll(all.gone());
            assertEquals(gone, erased, this::repeat);
            assertEquals(stores(one.plan()), stores(kept), this::repeat);
            nothingOfOthers(one, owners);
        }
    }

    /** With those that are left out on purpose. */
    private static Set<String> toldOrLeftOut(Map<String, List<Map<String, Object>>> copy, Set<String> classified) {
        Set<String> names = new TreeSet<>();
        copy.forEach((table, rows) -> rows.forEach(row -> row.keySet().forEach(name -> names.add(table + "." + name))));
        names.addAll(Exclusions.all().keySet());
        names.retainAll(classified);
        return names;
    }

    /** The tables of which the dry run says that something stays. */
    private static Set<String> stores(List<HeldRows> plan) {
        return plan.stream()
                .filter(rows -> rows.rows() > 0 && rows.afterErasure() != AfterErasure.GONE)
                .map(HeldRows::store)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> stores(Set<String> attributes) {
        return attributes.stream()
                .map(name -> name.substring(0, name.indexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void nothingOfOthers(RandomSubjects.Known one, Map<String, FilledPerson> owners) {
        Set<String> canaries = CANARY.matcher(one.copy().toString())
                .results()
                .map(MatchResult::group)
                .filter(owners::containsKey)
                .collect(Collectors.toSet());
        assertTrue(canaries.stream().allMatch(canary -> one.person().equals(owners.get(canary))), this::repeat);
    }

    private static Map<String, FilledPerson> owners(List<FilledPerson> people) {
        Map<String, FilledPerson> owners = new HashMap<>();
        people.forEach(person -> {
            person.texts().values().forEach(text -> owners.put(text, person));
            person.sealedTexts().values().forEach(secret -> owners.put(secret.text(), person));
        });
        return owners;
    }

    private String repeat() {
        return "SUBJECTS_SEED=" + seed;
    }
}
