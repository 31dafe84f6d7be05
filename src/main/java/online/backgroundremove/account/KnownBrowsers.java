package online.backgroundremove.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.network.Caller;
import online.backgroundremove.retention.SubjectKeys;

/** Knows the browsers again in which somebody has signed in to an account, by what they were given then. */
@ApplicationScoped
public class KnownBrowsers {

    @Inject
    private SubjectKeys keys;

    KnownBrowser give(UUID account) {
        String number = Secret.fresh().text();
        return new KnownBrowser(number, proof(number, account.toString()));
    }

    /**
     * The number of the caller's browser.
     *
     * @param whose the account's id
     * @return empty when nobody has signed in to that account in this browser
     */
    Optional<String> number(String whose, Caller caller) {
        return KnownBrowser.parse(caller.mark())
                .filter(mark -> isSame(mark.proof(), proof(mark.number(), whose)))
                .map(KnownBrowser::number);
    }

    /** With blanks in it, which no address has: no lookup of an address is the same. */
    private String proof(String number, String whose) {
        byte[] hash = keys.lookup("known browser " + number + " of " + whose);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    private static boolean isSame(String told, String right) {
        return MessageDigest.isEqual(
                told.getBytes(StandardCharsets.US_ASCII), right.getBytes(StandardCharsets.US_ASCII));
    }
}
