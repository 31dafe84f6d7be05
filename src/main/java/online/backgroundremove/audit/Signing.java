package online.backgroundremove.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HexFormat;
import online.backgroundremove.retention.SubjectKeys;

/** Signs where the trail begins and ends. */
@ApplicationScoped
public class Signing {

    @Inject
    private SubjectKeys keys;

    byte[] sign(int end, long number, byte[] hash) {
        return keys.lookup(
                "audit\n" + end + "\n" + number + "\n" + HexFormat.of().formatHex(hash));
    }

    boolean isSigned(int end, AuditHead head) {
        return head.isBeginning() || Arrays.equals(sign(end, head.number(), head.hash()), head.signature());
    }
}
