package online.backgroundremove.privacy.export;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A copy for reading: one page that needs nothing else. */
final class CopyAsHtml {

    private static final String HEAD =
            "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Your data</title>"
                    + "<style>body{font-family:sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}"
                    + "table{border-collapse:collapse;display:block;overflow-x:auto}td,th{border:1px solid #bbb;padding:.3rem .6rem;"
                    + "text-align:left;vertical-align:top}</style></head><body>\n";

    private CopyAsHtml() {}

    static String of(CopyFacts facts, Map<String, List<Map<String, Object>>> tables) {
        StringBuilder page = new StringBuilder(HEAD);
        page.append("<h1>Your data</h1>\n<p>Made ")
                .append(escaped(facts.made()))
                .append(" by ");
        page.append(escaped(facts.controller())).append(".</p>\n<h2>Who else gets data</h2>\n");
        list(page, facts.recipients());
        page.append("<h2>Your rights</h2>\n");
        list(page, CopyFacts.RIGHTS);
        tables.forEach((name, rows) -> table(page, name, rows));
        page.append("<h2>What each field is for</h2>\n<table><tr><th>field</th><th>purpose</th><th>legal ground</th>"
                + "<th>kept</th></tr>\n");
        facts.record()
                .forEach(line -> row(
                        page,
                        List.of(
                                line.field(),
                                line.data().purpose(),
                                line.data().basis(),
                                line.period().orElse("account"))));
        page.append("</table>\n<h2>What is left out</h2>\n<table>\n");
        Exclusions.all().forEach((field, reason) -> row(page, List.of(field, "since it " + reason)));
        return page.append("</table>\n</body></html>\n").toString();
    }

    private static void table(StringBuilder page, String name, List<Map<String, Object>> rows) {
        Set<String> columns = CopyAsCsv.columns(rows);
        page.append("<h2>").append(escaped(name)).append("</h2>\n<table><tr>");
        columns.forEach(column -> page.append("<th>").append(escaped(column)).append("</th>"));
        page.append("</tr>\n");
        rows.forEach(row -> row(
                page,
                columns.stream()
                        .<Object>map(column -> row.getOrDefault(column, ""))
                        .toList()));
        page.append("</table>\n");
    }

    private static void row(StringBuilder page, List<?> cells) {
        page.append("<tr>");
        cells.forEach(cell -> page.append("<td>").append(escaped(cell)).append("</td>"));
        page.append("</tr>\n");
    }

    private static void list(StringBuilder page, List<String> items) {
        page.append("<ul>");
        items.forEach(item -> page.append("<li>").append(escaped(item)).append("</li>"));
        page.append("</ul>\n");
    }

    private static String escaped(Object value) {
        return String.valueOf(value)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
