package online.backgroundremove.launch;

import java.util.Map;
import java.util.Optional;
import online.backgroundremove.retention.key.KeyRotation;
import online.backgroundremove.retention.key.MasterKey;

/**
 * {@code java -jar backgroundremove-launcher.jar rotate-keys}: wraps persons' keys with another master key. With
 * {@code KEYS_MASTER}, the next one is {@code KEYS_MASTER_NEXT}; without, a fresh one takes the place of the file.
 */
final class KeyRotationCommand {

    static final String NAME = "rotate-keys";

    private KeyRotationCommand() {}

    /** Says what was done. */
    static String run(Launch launch, Map<String, String> environment) {
        launch.data().hold();
        KeyRotation rotation = new KeyRotation(launch.keys(environment));
        return "Rotated: the keys of " + rotate(rotation, environment) + " persons have a new master key.";
    }

    private static int rotate(KeyRotation rotation, Map<String, String> environment) {
        String present = environment.get("KEYS_MASTER");
        if (present == null) {
            return rotation.rotate();
        }
        String next = Optional.ofNullable(environment.get("KEYS_MASTER_NEXT"))
                .orElseThrow(() -> new CannotStart("KEYS_MASTER_NEXT must be set: the next master key."));
        return rotation.rotate(MasterKey.of(present), MasterKey.of(next));
    }
}
