package online.backgroundremove.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What an authenticator app needs to know.
 *
 * @param secret in Base32, for typing
 * @param address the account's, for the app's list
 */
public record Enrolment(String secret, EmailAddress address) {

    private static final String ISSUER = "background-remove";

    /** What the QR code says, as apps understand it. */
    public String uri() {
        return "otpauth://totp/" + ISSUER + ":" + encoded(address.text()) + "?secret=" + secret + "&issuer=" + ISSUER;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Nothing of it. */
    @Override
    public String toString() {
        return "Enrolment";
    }
}
