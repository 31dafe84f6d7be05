package online.backgroundremove.account.staff;

/** Which rule was broken; the first thing that the owner is told. */
public enum SuspensionReason {
    ABUSE("The service was used in a way that harms it or other people."),
    LIMITS("Limits were got around."),
    SECURITY("The account or key seems to be in the hands of somebody else."),
    LAW("The law, or a court, obliges us to."),
    TERMS("The terms of use were broken.");

    private final String told;

    SuspensionReason(String told) {
        this.told = told;
    }

    /** A sentence for the owner. */
    public String told() {
        return told;
    }
}
