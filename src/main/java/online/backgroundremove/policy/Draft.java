package online.backgroundremove.policy;

import java.util.List;

/**
 * What a document would say if it were published now.
 *
 * @param text Markdown with the facts in it
 * @param processors whom it names
 */
public record Draft(String text, List<Processor> processors) {

    public Draft {
        processors = List.copyOf(processors);
    }
}
