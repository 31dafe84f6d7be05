package online.backgroundremove.privacy.ledger;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What is to be written down.
 *
 * @param request why it happens
 * @param subject to whom; a random number, which leads to nobody once the rows are gone
 * @param marks keyed hashes in hexadecimal digits by which the person is found again in a database of before
 */
public record LedgerAct(LedgerKind kind, UUID request, UUID subject, List<String> marks) {

    private static final Pattern MARK = Pattern.compile("[0-9a-f]{64}");

    public LedgerAct {
        if (!marks.stream().allMatch(mark -> MARK.matcher(mark).matches())) {
            throw new IllegalArgumentException("A mark is 64 hexadecimal digits.");
        }
        marks = List.copyOf(marks);
    }
}
