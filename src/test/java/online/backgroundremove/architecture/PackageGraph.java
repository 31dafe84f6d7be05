package online.backgroundremove.architecture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Packages and which of them may use which, as drawn by the first Mermaid graph of a document. */
record PackageGraph(Set<String> packages, Set<Arrow> arrows) {

    private static final Pattern GRAPH = Pattern.compile("```mermaid\\s+graph \\w+\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("([a-z0-9.]+)(?: --> ([a-z0-9.]+))?");

    record Arrow(String from, String to) {

        @Override
        public String toString() {
            return from + " --> " + to;
        }
    }

    static PackageGraph parse(String markdown) {
        Matcher graph = GRAPH.matcher(markdown);
        if (!graph.find()) {
            throw new IllegalArgumentException("There is no Mermaid graph.");
        }
        List<MatchResult> lines = graph.group(1)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(PackageGraph::parseLine)
                .toList();
        return new PackageGraph(
                lines.stream()
                        .flatMap(line -> Stream.of(line.group(1), line.group(2)))
                        .filter(name -> name != null)
                        .collect(Collectors.toSet()),
                lines.stream()
                        .filter(line -> line.group(2) != null)
                        .map(line -> new Arrow(line.group(1), line.group(2)))
                        .collect(Collectors.toSet()));
    }

    private static MatchResult parseLine(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Neither a package nor an arrow: " + line);
        }
        return matcher.toMatchResult();
    }

    /** Packages that are on a circle or lead to one: what is left once packages that use no other are taken away. */
    Set<String> cyclic() {
        Set<String> left = new TreeSet<>(packages);
        Optional<String> leaf = leaf(left);
        while (leaf.isPresent()) {
            left.remove(leaf.get());
            leaf = leaf(left);
        }
        return left;
    }

    private Optional<String> leaf(Set<String> left) {
        return left.stream()
                .filter(name ->
                        arrows.stream().noneMatch(arrow -> arrow.from().equals(name) && left.contains(arrow.to())))
                .findFirst();
    }
}
