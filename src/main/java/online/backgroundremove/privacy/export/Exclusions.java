package online.backgroundremove.privacy.export;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** What is held about a person and is not in their copy, each with the reason; the copy says so itself. */
public final class Exclusions {

    private static final String SECRET = "proves that it is you: whoever had it could act as you";
    private static final String HASH = "only finds something that is in the copy as it is";
    private static final String OTHERS = "is about somebody else";
    private static final String CASE = "belongs to a legal matter whose other side must not learn it";
    private static final String NUMBER = "is your number or that of the row, which the copy has once";
    private static final String NOT_TOLD = "is said to you when it is decided";
    private static final String COUNTING = "is how we count days; the days themselves are in the copy";
    private static final String COPY = "is this copy, or one like it";

    private static final Map<String, String> ALL = new TreeMap<>();

    static {
        put(SECRET, "account.passwordHash", "api_key.secretHash", "api_key.previousHash", "privacy_code.hash");
        put(SECRET, "recovery_code.id", "recovery_code.account", "recovery_code.codeHash");
        put(SECRET, "second_factor.secret", "second_factor.lastStep");
        put(SECRET, "sign_in_session.seriesHash", "sign_in_session.secretHash", "sign_in_session.offeredHash");
        put(SECRET, "sign_in_session.retiredHash", "staff_invitation.secretHash", "export_file.secretHash");
        put(SECRET, "single_use_link.id", "single_use_link.account", "single_use_link.purpose");
        put(SECRET, "single_use_link.secretHash", "single_use_link.newEmail", "privacy_code.request");
        put(SECRET, "privacy_code.triesLeft");
        put(HASH, "account.emailLookup", "staff_invitation.emailLookup");
        put(OTHERS, "approval.askedBy", "approval.decidedBy", "audit_entry.actor", "privacy_request.decidedBy");
        put(OTHERS, "legal_hold.askedBy", "legal_hold.approvedBy", "legal_hold.endedBy");
        put(CASE, "legal_hold.words", "legal_hold.approvedAt", "legal_hold.endedAt");
        put(NUMBER, "legal_hold.id", "legal_hold.subject", "usage_event.account", "privacy_request.id");
        put(NUMBER, "audit_entry.onId");
        put(NUMBER, "privacy_breach_notice.id");
        put(
                COUNTING,
                "privacy_request.clock.pausedAt",
                "privacy_request.clock.pausedDays",
                "privacy_request.wordsUntil");
        put(NOT_TOLD, "approval.told");
        put(COPY, "export_file.id", "export_file.subject", "export_file.contents");
    }

    private Exclusions() {}

    /** By attribute, such as {@code account.passwordHash}, the reason in words that go after "since it". */
    public static Map<String, String> all() {
        return Map.copyOf(ALL);
    }

    private static void put(String reason, String... attributes) {
        Arrays.stream(attributes).forEach(attribute -> ALL.put(attribute, reason));
    }
}
