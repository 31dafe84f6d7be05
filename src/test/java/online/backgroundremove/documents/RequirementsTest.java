package online.backgroundremove.documents;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;

/** Each requirement of a {@code package-info} is proven by a test, and tests prove nothing that is not required. */
class RequirementsTest {

    private static final Pattern REQUIREMENT = Pattern.compile("<li>([A-Z][A-Z0-9]*-\\d+):");

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("online.backgroundremove");

    private static final DescribedPredicate<JavaClass> WRONG =
            resideInAPackage("online.backgroundremove.documents.wrong");
    private static final JavaClasses TESTS = ALL.that(not(WRONG));

    @Test
    void everyRequirementIsProven() {
        assertThat(required()).isSubsetOf(proven(TESTS.stream()));
    }

    @Test
    void everyProofIsRequired() {
        assertThat(proven(TESTS.stream())).isSubsetOf(required());
    }

    @Test
    void noIdIsGivenTwice() {
        assertThat(required()).doesNotHaveDuplicates();
    }

    @Test
    void onlyTestsThatTheBuildRunsProve() {
        assertThat(idle(TESTS)).isEmpty();
    }

    @Test
    void noticesARequirementThatNobodyProves() {
        Stream<JavaClass> others =
                TESTS.stream().filter(type -> !type.getPackageName().endsWith(".cutout"));

        assertThat(required()).contains("CUT-9");
        assertThat(proven(others)).isNotEmpty().doesNotContain("CUT-9");
    }

    @Test
    void noticesAProofOfWhatNobodyRequires() {
        Set<String> unfounded = proven(ALL.stream());
        unfounded.removeAll(required());

        assertThat(unfounded).contains("NEW-1", "NEW-2");
    }

    @Test
    void noticesProofsThatTheBuildNeverRuns() {
        assertThat(idle(ALL.that(WRONG))).hasSize(2);
    }

    private static List<String> required() {
        return Sources.find(REQUIREMENT).map(match -> match.group(1)).toList();
    }

    private static Set<String> proven(Stream<JavaClass> tests) {
        return tests.flatMap(RequirementsTest::claims)
                .flatMap(claim -> Arrays.stream(claim.value()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Proves> claims(JavaClass type) {
        return Stream.concat(
                        Stream.of(type.tryGetAnnotationOfType(Proves.class)),
                        type.getMethods().stream().map(method -> method.tryGetAnnotationOfType(Proves.class)))
                .flatMap(Optional::stream);
    }

    /** Classes and methods that say they prove something, but are not what Surefire and Failsafe look for. */
    private static List<String> idle(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> Stream.concat(
                        Stream.of(type)
                                .filter(claimant -> claimant.isAnnotatedWith(Proves.class))
                                .filter(claimant ->
                                        claimant.getMethods().stream().noneMatch(RequirementsTest::runs))
                                .map(JavaClass::getName),
                        type.getMethods().stream()
                                .filter(claimant -> claimant.isAnnotatedWith(Proves.class))
                                .filter(claimant -> !runs(claimant))
                                .map(JavaMethod::getFullName)))
                .toList();
    }

    private static boolean runs(JavaMethod method) {
        return method.isMetaAnnotatedWith(Testable.class)
                && method.getOwner().getSimpleName().matches(".*(Test|IT)");
    }
}
