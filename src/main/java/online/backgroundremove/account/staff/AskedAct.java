package online.backgroundremove.account.staff;

/**
 * An act that waits for a second person, as that person sees it.
 *
 * @param told what the owner would be told; may be empty
 */
public record AskedAct(Approval approval, String told) {

    /** Nothing of it: it is about a person. */
    @Override
    public String toString() {
        return "AskedAct";
    }
}
