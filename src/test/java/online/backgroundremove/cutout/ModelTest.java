package online.backgroundremove.cutout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Proves("CUT-10")
class ModelTest {

    private static final String DESCRIPTION = """
            {"name": "other", "file": "other.onnx", "size": 320, "mean": 0, "scale": 1, "origin": "here",
             "licences": [], "note": "", "sha256": "%s"}
            """;

    @TempDir
    private Path directory;

    @Test
    void comesWithTheApplication() {
        Model model = new Model(Optional.empty());

        assertThat(model.facts().size()).isEqualTo(1024);
        assertThat(model.facts().licences()).isNotEmpty();
        assertThat(model.bytes().length).isEqualTo(88_100_297);
    }

    @Test
    void mayBeTheOperators() throws IOException {
        Files.writeString(directory.resolve("other.onnx"), "abc");
        Model model = describe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");

        assertThat(model.facts().size()).isEqualTo(320);
        assertThat(model.bytes()).containsExactly('a', 'b', 'c');
    }

    @Test
    void isRefusedWhenItIsNotThePinnedOne() throws IOException {
        Files.writeString(directory.resolve("other.onnx"), "changed");
        Model model = describe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");

        assertThatThrownBy(model::bytes).hasMessageContaining("has SHA-256").hasMessageContaining("other.onnx");
    }

    @Test
    void isRefusedWhenItIsMissing() throws IOException {
        Model model = describe("00");

        assertThatThrownBy(model::bytes).hasMessageContaining("is not beside its description");
    }

    @Test
    void isRefusedWithoutACompleteDescription() throws IOException {
        Path description = Files.writeString(directory.resolve("other.json"), "{\"name\": \"other\"}");

        assertThatThrownBy(() -> new Model(Optional.of(description.toString())))
                .hasMessageContaining("description cannot be read");
    }

    private Model describe(String sha256) throws IOException {
        Path description = Files.writeString(directory.resolve("other.json"), DESCRIPTION.formatted(sha256));
        return new Model(Optional.of(description.toString()));
    }
}
