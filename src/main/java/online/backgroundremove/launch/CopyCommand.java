package online.backgroundremove.launch;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * {@code java -jar backgroundremove-launcher.jar import-copy FILE KEY}: makes an account again from the copy that its owner was
 * given, here or by another service whose public key is KEY. Starts the service for it, and stops it afterwards.
 */
final class CopyCommand {

    static final String NAME = "import-copy";

    static final String DONE = "Taken over, as the log above says; the owner sets a password at /forgotten.";

    private CopyCommand() {}

    /** Tells the application what it is started for. */
    static void prepare(String[] args) {
        if (args.length != 3) {
            throw new CannotStart(
                    NAME + " needs a copy and the public key of the service that made it, in that order.");
        }
        Path file = Path.of(args[1]).toAbsolutePath();
        if (!Files.isReadable(file)) {
            throw new CannotStart("the file " + args[1] + " cannot be read.");
        }
        System.setProperty("takeover.file", file.toString());
        System.setProperty("takeover.key", args[2].strip());
        System.setProperty("cutout.nets", "0");
    }
}
