package online.backgroundremove.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import online.backgroundremove.privacy.receipt.SignedText;

/**
 * {@code java -jar backgroundremove-launcher.jar verify-receipt FILE KEY}: whether a receipt, or whatever else we sign, is as it
 * was signed by the key that the service publishes at {@code /api/v1/privacy/signing-key}. Needs neither the service nor its
 * data.
 */
final class ReceiptCommand {

    static final String NAME = "verify-receipt";

    private ReceiptCommand() {}

    /** Says that it is. */
    static String run(String[] args) {
        if (args.length != 3) {
            throw new CannotStart(NAME + " needs a file and the public key of the service, in that order.");
        }
        try {
            if (new SignedText(Files.readString(Path.of(args[1]))).isSignedBy(args[2].strip())) {
                return "Verified: signed by this key, and unchanged.";
            }
        } catch (IOException unreadable) {
            throw new CannotStart("the file " + args[1] + " cannot be read.");
        }
        throw new NotVerified("it was changed, or signed by another key.");
    }
}
