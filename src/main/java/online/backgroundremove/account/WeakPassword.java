package online.backgroundremove.account;

import java.util.List;

/** A password is too easy to guess, or too short or long. */
public final class WeakPassword extends RuntimeException {

    private final transient List<String> advice;

    WeakPassword(List<String> advice) {
        super("This password cannot be used.");
        this.advice = List.copyOf(advice);
    }

    /** In words, what is wrong and what would be better; nothing of the password. */
    public List<String> advice() {
        return advice;
    }
}
