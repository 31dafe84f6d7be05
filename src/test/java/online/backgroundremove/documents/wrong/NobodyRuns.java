package online.backgroundremove.documents.wrong;

import online.backgroundremove.Proves;
import org.junit.jupiter.api.Test;

/** Says it proves something, under a name that no build looks for. */
@Proves("NEW-2")
class NobodyRuns {

    @Test
    @Proves({"NEW-1", "NEW-3"})
    void provesNothing() {}
}
