package online.backgroundremove.promises;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import online.backgroundremove.policy.PolicyDocument;
import online.backgroundremove.policy.Promise;

/**
 * Compares what we publish with the list of promises.
 *
 * @param published the sentences of each document
 * @param keepers what exists to keep and prove them
 */
record PromiseCheck(Map<PolicyDocument, List<String>> published, List<Promise> promises, Keepers keepers) {

    /** Those of the specification; each needs a sentence. */
    static final Set<String> CLAUSES = Set.of(
            "C1.1", "C2.1", "C2.2", "C2.3", "C3.1", "C3.2", "C3.3", "C4.1", "C4.2", "C4.3", "C5.1", "C6.1", "C6.2",
            "C7.1", "C7.2", "C7.3", "C7.4", "C7.5", "C7.6", "C7.7", "C7.8", "C8.1", "C8.2", "C9.1");

    /** What is wrong before any test has run. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        published.forEach((document, sentences) -> sentences.stream()
                .filter(sentence -> rows(document, sentence) != 1)
                .forEach(sentence -> problems.add("not one row: " + document + ": " + sentence)));
        promises.stream()
                .filter(promise ->
                        !published.getOrDefault(promise.document(), List.of()).contains(promise.sentence()))
                .forEach(promise -> problems.add("no such sentence: " + promise.sentence()));
        promises.forEach(promise -> wrong(promise).forEach(what -> problems.add(what + ": " + promise.sentence())));
        CLAUSES.stream()
                .filter(clause -> !clauses().contains(clause))
                .sorted()
                .forEach(clause -> problems.add("no sentence for clause " + clause));
        return problems;
    }

    /** And what is wrong once they have. */
    List<String> problems(TestRun run) {
        List<String> problems = new ArrayList<>(problems());
        promises.stream()
                .flatMap(promise -> promise.tests().stream())
                .distinct()
                .forEach(test -> {
                    if (run.of(Keepers.reported(test)).isEmpty()) {
                        problems.add("did not run: " + test);
                    } else if (!run.of(Keepers.reported(test)).orElseThrow()) {
                        problems.add("did not pass: " + test);
                    }
                });
        return problems;
    }

    /** For whoever reads the build's output. */
    String coverage() {
        long sentences = published.values().stream().mapToLong(List::size).sum();
        long covered = published.entrySet().stream()
                .mapToLong(entry -> entry.getValue().stream()
                        .filter(sentence -> rows(entry.getKey(), sentence) == 1)
                        .count())
                .sum();
        long byHand = promises.stream().filter(Promise::isByHand).count();
        Set<String> tests = new HashSet<>();
        promises.forEach(promise -> tests.addAll(promise.tests()));
        return "Promises: " + covered + " of " + sentences + " sentences (" + 100 * covered / Math.max(1, sentences)
                + " %), " + clauses().size() + " of " + CLAUSES.size() + " clauses, " + tests.size() + " tests; "
                + byHand
                + " sentences are kept by people alone.";
    }

    private Stream<String> wrong(Promise promise) {
        Stream<String> unknown = promise.clauses().stream()
                .filter(clause -> !CLAUSES.contains(clause))
                .map(clause -> "unknown clause " + clause);
        Stream<String> keepersGone = promise.kept().stream()
                .filter(keeper -> !keepers.has(keeper))
                .map(keeper -> "nothing called " + keeper);
        Stream<String> testsGone =
                promise.tests().stream().filter(test -> !keepers.hasTest(test)).map(test -> "no test " + test);
        Stream<String> empty = Stream.of(
                        promise.clauses().isEmpty() ? "no clause" : "",
                        promise.kept().isEmpty() ? "nothing keeps it" : "",
                        promise.tests().isEmpty() && !promise.isByHand() ? "nothing proves it" : "")
                .filter(what -> !what.isEmpty());
        return Stream.of(unknown, keepersGone, testsGone, empty).flatMap(all -> all);
    }

    private Set<String> clauses() {
        Set<String> clauses = new TreeSet<>();
        promises.forEach(promise -> clauses.addAll(promise.clauses()));
        return clauses;
    }

    private long rows(PolicyDocument document, String sentence) {
        return promises.stream()
                .filter(promise ->
                        promise.document() == document && promise.sentence().equals(sentence))
                .count();
    }
}
