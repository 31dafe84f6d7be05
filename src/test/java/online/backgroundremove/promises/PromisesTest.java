package online.backgroundremove.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.Test;

/** What of the gate needs no test run: seen at once by whoever changes a sentence. */
class PromisesTest {

    @Test
    @Proves("POL-11")
    void everySentenceHasWhatKeepsAndProvesIt() throws IOException {
        assertThat(Published.check(Published.TEXTS).problems()).isEmpty();
    }
}
