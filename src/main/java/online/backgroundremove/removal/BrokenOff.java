package online.backgroundremove.removal;

import java.io.IOException;

/** The caller hung up in the middle of the upload; nobody will read the answer. */
public final class BrokenOff extends RuntimeException {

    BrokenOff(IOException cause) {
        super("The upload broke off.", cause);
    }
}
