package online.backgroundremove.privacy;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import online.backgroundremove.account.EmailAddress;
import online.backgroundremove.account.InvalidEmailAddress;
import online.backgroundremove.privacy.InvalidWish.Field;
import online.backgroundremove.privacy.clock.Law;

/**
 * A right that somebody wants to have, by the form for everybody.
 *
 * @param place where they live
 * @param address of the person it is about
 * @param agent who acts for them, if they do not do it themselves
 */
public record Wish(RequestKind kind, Law place, String address, Words words, Optional<Agent> agent) {

    /** @throws InvalidWish when something is not as it must be, with all that is not */
    public Wish {
        Set<Field> wrong = EnumSet.noneOf(Field.class);
        if (!isAddress(address)) {
            wrong.add(Field.ADDRESS);
        }
        wrong.addAll(wrong(kind, words));
        agent.ifPresent(someone -> wrong.addAll(wrong(someone)));
        if (!wrong.isEmpty()) {
            throw new InvalidWish(wrong);
        }
    }

    static Set<Field> wrong(RequestKind kind, Words words) {
        Set<Field> wrong = EnumSet.noneOf(Field.class);
        if (words.areTooLong()) {
            wrong.add(Field.WORDS);
        }
        if (kind == RequestKind.CORRECTION && words.before().isEmpty()) {
            wrong.add(Field.BEFORE);
        }
        if (kind == RequestKind.CORRECTION && words.after().isEmpty()) {
            wrong.add(Field.AFTER);
        }
        return wrong;
    }

    private static Set<Field> wrong(Agent agent) {
        Set<Field> wrong = EnumSet.noneOf(Field.class);
        if (agent.hasNoName()) {
            wrong.add(Field.AGENT_NAME);
        }
        if (!isAddress(agent.address())) {
            wrong.add(Field.AGENT_ADDRESS);
        }
        if (agent.hasNoProof()) {
            wrong.add(Field.PROOF);
        }
        return wrong;
    }

    private static boolean isAddress(String text) {
        try {
            return !new EmailAddress(text).text().isEmpty();
        } catch (InvalidEmailAddress invalid) {
            return false;
        }
    }

    EmailAddress person() {
        return new EmailAddress(address);
    }

    /** Whoever is written to first. */
    EmailAddress asker() {
        return agent.map(someone -> new EmailAddress(someone.address())).orElseGet(this::person);
    }

    /** Neither address nor words. */
    @Override
    public String toString() {
        return "Wish[" + kind + "]";
    }
}
