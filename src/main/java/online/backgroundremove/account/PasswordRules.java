package online.backgroundremove.account;

import com.nulabinc.zxcvbn.Feedback;
import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Which passwords may be used (OWASP ASVS 5, V6.2): by how hard they are to guess, not by what they are composed of. Common
 * and breached ones, and the person's own address, count as guessed.
 */
@ApplicationScoped
public class PasswordRules {

    static final int SHORTEST = 8;
    static final int LONGEST = 200;

    /** 3 of 4: more than 10^8 guesses. */
    private static final int STRONG_ENOUGH = 3;

    /** The rest of a long one makes it no easier to guess; reading it all would take long. */
    private static final int LOOKED_AT = 72;

    private final Zxcvbn estimate = new Zxcvbn();

    /** @throws WeakPassword with advice */
    void check(Password password, EmailAddress owner, Locale locale) {
        String text = password.text();
        int length = text.codePointCount(0, text.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new WeakPassword(List.of());
        }
        Strength strength = estimate.measure(text.substring(0, Math.min(LOOKED_AT, text.length())), known(owner));
        if (strength.getScore() < STRONG_ENOUGH) {
            throw new WeakPassword(advice(strength.getFeedback(), locale));
        }
    }

    private static List<String> known(EmailAddress owner) {
        List<String> words = new ArrayList<>(List.of(owner.text(), owner.name(), owner.domain(), "backgroundremove"));
        words.add(owner.domain().replaceFirst("\\.[^.]*$", ""));
        words.addAll(List.of(owner.text().split("[^\\p{L}\\p{N}]+")));
        words.removeIf(word -> word.length() < 3);
        return words;
    }

    private static List<String> advice(Feedback feedback, Locale locale) {
        List<String> advice = new ArrayList<>();
        advice.add(feedback.getWarning(locale));
        advice.addAll(feedback.getSuggestions(locale));
        advice.removeIf(String::isBlank);
        return advice;
    }
}
