package online.backgroundremove.retention;

/** Something that remembers people for a while without the database. A search for what is left of somebody asks all of them. */
public interface PersonalMemory {

    /** What it is, in a word or two. */
    String what();

    /** Whether anything of the person is in it now. */
    boolean remembers(Subject subject);
}
