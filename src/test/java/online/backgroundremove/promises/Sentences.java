package online.backgroundremove.promises;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** The sentences of a Markdown text, without headings; a place for a table counts as one. */
final class Sentences extends AbstractVisitor {

    private final List<String> found = new ArrayList<>();
    private final StringBuilder block = new StringBuilder();

    private Sentences() {}

    static List<String> of(String markdown) {
        Sentences sentences = new Sentences();
        Parser.builder().build().parse(markdown).accept(sentences);
        return List.copyOf(sentences.found);
    }

    @Override
    public void visit(Heading heading) {}

    @Override
    public void visit(Paragraph paragraph) {
        block.setLength(0);
        visitChildren(paragraph);
        split(block.toString());
    }

    @Override
    public void visit(Text text) {
        block.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        block.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        block.append(' ');
    }

    private void split(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text);
        int start = sentences.first();
        for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
            found.add(text.substring(start, end).strip());
            start = end;
        }
    }
}
