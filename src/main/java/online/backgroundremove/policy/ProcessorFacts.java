package online.backgroundremove.policy;

import java.util.List;
import java.util.Properties;

/** The register of processors in words. */
final class ProcessorFacts {

    private ProcessorFacts() {}

    static String table(List<Processor> processors) {
        Properties words = Texts.properties("words.properties");
        if (processors.isEmpty()) {
            return words.getProperty("processors.none");
        }
        return MarkdownTable.of(
                List.of("Who", "Country", "What for", "Legal ground", "What it gets", "How we delete there"),
                processors.stream()
                        .map(processor -> List.of(
                                name(processor),
                                processor.country(),
                                processor.purpose(),
                                words.getProperty("basis." + processor.basis()),
                                String.join(", ", processor.sortedFields()),
                                processor.rights().erase()))
                        .toList());
    }

    private static String name(Processor processor) {
        return processor
                .agreement()
                .map(agreement -> processor.name() + " ([contract](" + agreement.toASCIIString() + "))")
                .orElseGet(processor::name);
    }
}
