package online.backgroundremove.promises;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import online.backgroundremove.policy.PolicyDocument;
import online.backgroundremove.policy.Promises;

/** The texts as they are in the sources. */
final class Published {

    static final Path TEXTS = Path.of("src/main/resources/online/backgroundremove/policy/texts");

    private Published() {}

    static PromiseCheck check(Path texts) throws IOException {
        Map<PolicyDocument, List<String>> sentences = new EnumMap<>(PolicyDocument.class);
        for (PolicyDocument document : PolicyDocument.values()) {
            sentences.put(document, Sentences.of(Files.readString(texts.resolve(document.word() + ".md"))));
        }
        return new PromiseCheck(
                sentences, Promises.read(Files.readString(texts.resolve("promises.json"))), Keepers.here());
    }
}
