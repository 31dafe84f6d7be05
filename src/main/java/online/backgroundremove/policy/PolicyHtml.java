package online.backgroundremove.policy;

import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Documents as browsers want them, below a page's own heading. */
public final class PolicyHtml {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    private PolicyHtml() {}

    /** Nothing that an operator configures becomes markup or a script. */
    public static String of(String markdown) {
        return HtmlRenderer.builder()
                .extensions(TABLES)
                .attributeProviderFactory(context -> PolicyHtml::label)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .build()
                .render(Parser.builder().extensions(TABLES).build().parse(markdown));
    }

    /** Phones show each row as a list, where every cell says what it is. */
    private static void label(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof TableCell cell && !cell.isHeader()) {
            attributes.put("data-label", heading(cell));
        }
    }

    private static String heading(TableCell cell) {
        Node row = cell.getParent();
        Node heading = row.getParent().getPrevious().getFirstChild().getFirstChild();
        for (Node each = row.getFirstChild(); each != cell; each = each.getNext()) {
            heading = heading.getNext();
        }
        return heading.getFirstChild() instanceof Text text ? text.getLiteral() : "";
    }
}
