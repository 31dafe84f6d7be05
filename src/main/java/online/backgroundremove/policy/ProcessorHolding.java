package online.backgroundremove.policy;

import java.util.Map;
import online.backgroundremove.retention.Subject;

/**
 * What a processor holds about people, and how it is told to forget them. The feature that tells it about people has one, found
 * by CDI; a processor without one holds nothing that leads to a person.
 */
public interface ProcessorHolding {

    ProcessorRole role();

    boolean holds(Subject subject);

    /** The fields of the call by which it is told to forget the person. */
    Map<String, String> erasure(Subject subject);
}
