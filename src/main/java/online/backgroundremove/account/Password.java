package online.backgroundremove.account;

/** What somebody typed, exactly. */
public record Password(String text) {

    /** Nothing of it. */
    @Override
    public String toString() {
        return "Password";
    }
}
