package online.backgroundremove.privacy.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.backgroundremove.retention.key.SigningKey;

/**
 * A JSON object with our signature beside it, in one line: {@code {"signed":{…},"signature":{…}}}. What is signed are the bytes
 * of the first object as they stand there, so that nobody needs a parser or a canonical form to verify it.
 *
 * @param text the whole line
 */
public record SignedText(String text) {

    private static final Pattern FORM = Pattern.compile(
            "\\{\"signed\":(\\{.*\\}),\"signature\":\\{\"algorithm\":\"Ed25519\",\"key\":\"([A-Za-z0-9+/=]+)\",\"value\":\"([A-Za-z0-9+/=]+)\"\\}\\}\\s*",
            Pattern.DOTALL);

    /** @param json an object */
    public static SignedText of(String json, SigningKey key) {
        String signature = Base64.getEncoder().encodeToString(key.sign(json.getBytes(UTF_8)));
        return new SignedText("{\"signed\":" + json + ",\"signature\":{\"algorithm\":\"Ed25519\",\"key\":\""
                + key.publicKey() + "\",\"value\":\"" + signature + "\"}}");
    }

    /** Whether it is as it was signed, by the key with this public half and no other. */
    public boolean isSignedBy(String publicKey) {
        Matcher parts = FORM.matcher(text);
        try {
            return parts.matches()
                    && parts.group(2).equals(publicKey)
                    && isCanonical(parts.group(3))
                    && verifies(parts, publicKey);
        } catch (GeneralSecurityException | IllegalArgumentException damaged) {
            return false;
        }
    }

    /** Base64 has bits to spare at its end: there is one way to write a signature, and no other. */
    private static boolean isCanonical(String base64) {
        return Base64.getEncoder()
                .encodeToString(Base64.getDecoder().decode(base64))
                .equals(base64);
    }

    private static boolean verifies(Matcher parts, String publicKey) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey))));
        signature.update(parts.group(1).getBytes(UTF_8));
        return signature.verify(Base64.getDecoder().decode(parts.group(3)));
    }

    /** Nothing of it. */
    @Override
    public String toString() {
        return "SignedText";
    }
}
