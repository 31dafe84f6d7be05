package online.backgroundremove.measurements;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Markdown, a row at a time as the figures come; the first column is of words. */
final class Table {

    Table(String... head) {
        row(head);
        String[] rule = new String[head.length];
        Arrays.fill(rule, "---:");
        rule[0] = "---";
        row(rule);
    }

    void row(String... cells) {
        System.out.println(Arrays.stream(cells).collect(Collectors.joining(" | ", "| ", " |")));
    }
}
