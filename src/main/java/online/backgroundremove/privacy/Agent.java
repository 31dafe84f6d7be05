package online.backgroundremove.privacy;

/**
 * Somebody who acts for the person.
 *
 * @param name one line
 * @param address their own e-mail address, which they confirm before the person is written to
 * @param proof what shows that they may
 */
public record Agent(String name, String address, String proof) {

    static final int LONGEST_NAME = 100;

    public Agent {
        name = PlainText.of(name);
        proof = PlainText.of(proof);
    }

    boolean hasNoName() {
        return name.isEmpty() || name.length() > LONGEST_NAME || name.contains("\n");
    }

    boolean hasNoProof() {
        return proof.isEmpty() || proof.length() > Words.LONGEST;
    }

    /** Nothing of it. */
    @Override
    public String toString() {
        return "Agent";
    }
}
