package online.backgroundremove.promises;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What the tests of one build did, from their reports.
 *
 * @param passed by {@code Class#method}: whether all its cases passed; absent when none ran
 */
record TestRun(Map<String, Boolean> passed) {

    private static final List<String> FAILINGS = List.of("failure", "error", "skipped");

    /** Reports that are older than the run are of another one. */
    static TestRun read(List<Path> directories, Instant begun) throws IOException {
        Map<String, Boolean> passed = new HashMap<>();
        for (Path directory : directories) {
            for (Path report : reports(directory, begun)) {
                add(report, passed);
            }
        }
        return new TestRun(Map.copyOf(passed));
    }

    Optional<Boolean> of(String test) {
        return Optional.ofNullable(passed.get(test));
    }

    private static List<Path> reports(Path directory, Instant begun) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> reports = files.filter(
                            file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
                    .toList();
            return reports.stream().filter(report -> !isBefore(report, begun)).toList();
        }
    }

    private static boolean isBefore(Path report, Instant begun) {
        try {
            return Files.getLastModifiedTime(report).toInstant().isBefore(begun);
        } catch (IOException unreadable) {
            return true;
        }
    }

    private static void add(Path report, Map<String, Boolean> passed) throws IOException {
        try {
            NodeList cases = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(report.toFile())
                    .getElementsByTagName("testcase");
            for (int each = 0; each < cases.getLength(); each++) {
                Element element = (Element) cases.item(each);
                String method = element.getAttribute("name").replaceFirst("[(\\[{ ].*", "");
                boolean fine = FAILINGS.stream()
                        .noneMatch(name -> element.getElementsByTagName(name).getLength() > 0);
                passed.merge(element.getAttribute("classname") + "#" + method, fine, Boolean::logicalAnd);
            }
        } catch (ParserConfigurationException | SAXException unreadable) {
            throw new IOException(report.toString(), unreadable);
        }
    }
}
