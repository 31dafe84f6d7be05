package online.backgroundremove.privacy.desk;

import java.util.Optional;
import online.backgroundremove.privacy.Agent;
import online.backgroundremove.privacy.Words;

/**
 * What a person wrote.
 *
 * @param address empty once it is gone, as are the words
 */
public record OpenedRequest(String address, Words words, Optional<Agent> agent) {

    /** Nothing of it. */
    @Override
    public String toString() {
        return "OpenedRequest";
    }
}
