package online.backgroundremove.policy;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
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
                .escapeHtml(true)
                .sanitizeUrls(true)
                .build()
                .render(Parser.builder().extensions(TABLES).build().parse(markdown));
    }
}
