package online.backgroundremove.system;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** The app on somebody's phone. */
public record AuthenticatorApp(String secret) {

    public String code() {
        return code(Duration.ZERO);
    }

    /** What it will show after that time. */
    public String code(Duration later) {
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(
                            new SecretKeySpec(new Base32().decode(secret.replace(" ", "")), "HmacSHA1"),
                            Instant.now().plus(later));
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
