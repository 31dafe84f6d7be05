/**
 * The one data source, and the migrations that bring its schema to this version at start-up.
 *
 * <ul>
 *   <li>DB-1: without configuration, an embedded H2 file in the data directory.
 *   <li>DB-2: PostgreSQL by configuration alone.
 *   <li>DB-3: the schema is migrated before anything uses it; a failed migration ends the start.
 *   <li>DB-4: while the database is away, whoever asks for it is told so after one attempt.
 * </ul>
 */
@NullMarked
package online.backgroundremove.database;

import org.jspecify.annotations.NullMarked;
