package online.backgroundremove.container;

import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** Puts a feature of the tests' own into what ships, with its table, which is there from the start as any other. */
final class NotesArchive {

    private static final String TABLE = "create table test_note (id uuid primary key, subject uuid not null,"
            + " created_at timestamp with time zone not null, expires_at timestamp with time zone,"
            + " held_until timestamp with time zone, restricted_at timestamp with time zone);";

    private NotesArchive() {}

    static WebArchive in(WebArchive archive) {
        return archive.addClasses(TestNote.class, TestNotes.class)
                .addAsResource(new StringAsset(TABLE), "db/migration/common/V900__test_note.sql");
    }
}
