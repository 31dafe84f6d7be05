package online.backgroundremove.account.staff;

/**
 * What the owner of a suspended account or key is told.
 *
 * @param note in the words of whoever suspends; may be empty
 */
public record SuspensionNotice(SuspensionReason reason, String note) {

    /** Of the note, in characters. */
    public static final int LONGEST = 1000;

    /** @throws NoteTooLong when there is more than anybody would read */
    public SuspensionNotice {
        note = note.strip();
        if (note.length() > LONGEST) {
            throw new NoteTooLong();
        }
    }

    public String text() {
        return note.isEmpty() ? reason.told() : reason.told() + " " + note;
    }

    /** Nothing of it: it is about a person. */
    @Override
    public String toString() {
        return "SuspensionNotice";
    }
}
