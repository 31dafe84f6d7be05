package online.backgroundremove.policy;

/** What somebody does for us with data about people. */
public enum ProcessorRole {
    /** Runs the machines. */
    HOSTING(false),
    /** Delivers our letters. */
    MAIL_RELAY(true),
    /** Counts page views. */
    ANALYTICS(false);

    private final boolean people;

    ProcessorRole(boolean people) {
        this.people = people;
    }

    /** Whether it may hold something that leads to a person and is not gone with what we hold ourselves. */
    public boolean knowsPeople() {
        return people;
    }
}
