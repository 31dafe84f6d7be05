package online.backgroundremove.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchitectureTest {

    private final String document = Files.readString(Path.of("docs", "ARCHITECTURE.md"));
    private final PackageGraph drawn = PackageGraph.parse(document);

    ArchitectureTest() throws IOException {}

    @Test
    void everyPackageIsDrawnAndEveryDrawnPackageExists() {
        assertThat(drawn.packages()).isEqualTo(Code.SHIPPED.packages());
    }

    @Test
    void everyDependencyIsDrawn() {
        assertThat(Code.SHIPPED.undrawn(drawn)).isEmpty();
    }

    @Test
    void everyArrowIsADependency() {
        assertThat(Code.SHIPPED.unused(drawn)).isEmpty();
    }

    @Test
    void thereAreNoCycles() {
        assertThat(drawn.cyclic()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void keeps(Rule rule) {
        rule.check(Code.SHIPPED);
    }

    @ParameterizedTest
    @EnumSource
    void noticesCodeThatBreaks(Rule rule) {
        assertThat(rule.isBrokenBy(Code.WRONG)).isTrue();
    }

    @Test
    void noticesADependencyWhoseArrowIsMissing() {
        PackageGraph withoutArrow = PackageGraph.parse(document.replace("removal --> cutout\n", "removal\n"));

        assertThat(Code.SHIPPED.undrawn(withoutArrow))
                .isNotEmpty()
                .allMatch(use -> use.contains("online.backgroundremove.removal."))
                .allMatch(use -> use.contains("online.backgroundremove.cutout."));
    }

    @Test
    void noticesAnArrowThatNoCodeIsBehind() {
        PackageGraph withArrow =
                PackageGraph.parse(document.replace("removal --> cutout\n", "removal --> cutout\ntime --> audit\n"));

        assertThat(Code.SHIPPED.unused(withArrow)).containsExactly(new PackageGraph.Arrow("time", "audit"));
    }

    @Test
    void noticesACycle() {
        PackageGraph cyclic = PackageGraph.parse(
                document.replace("removal --> cutout\n", "removal --> cutout\ncutout --> removal\n"));

        assertThat(cyclic.cyclic()).contains("cutout", "removal").doesNotContain("time");
    }

    @Test
    void readsNoArrowThatItDoesNotUnderstand() {
        String graph = "```mermaid\ngraph TD\n  removal -.-> cutout\n```";

        assertThatThrownBy(() -> PackageGraph.parse(graph)).hasMessageContaining("-.->");
    }
}
