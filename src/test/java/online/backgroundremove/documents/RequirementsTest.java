package online.backgroundremove.documents;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("online.backgroundremove");

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
    void onlyTestsProve() {
        assertThat(TESTS.stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Proves.class))
                        .filter(method -> !method.isMetaAnnotatedWith(Testable.class))
                        .map(JavaMethod::getFullName))
                .isEmpty();
    }

    @Test
    void noticesARequirementThatNobodyProves() {
        Stream<JavaClass> others =
                TESTS.stream().filter(type -> !type.getPackageName().endsWith(".cutout"));

        assertThat(required()).contains("CUT-9");
        assertThat(proven(others)).isNotEmpty().doesNotContain("CUT-9");
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
}
