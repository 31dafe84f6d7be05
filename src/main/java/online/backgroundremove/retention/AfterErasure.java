package online.backgroundremove.retention;

/** What is left of an attribute when its person has been erased. */
public enum AfterErasure {
    /** Nothing. */
    GONE,
    /** The row stays for a reason of its own, without anything that leads to the person. */
    WITHOUT_PERSON,
    /** It stays, restricted, until the law that demands it no longer does. */
    RETAINED
}
