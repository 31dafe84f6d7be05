package online.backgroundremove.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.SubjectKeys;

/** What a person is given of the account: everything but what proves that it is them, which would open it to others. */
@ApplicationScoped
public class AccountCopy {

    @Inject
    private Accounts accounts;

    @Inject
    private Sessions sessions;

    @Inject
    private SecondFactors factors;

    @Inject
    private SubjectKeys keys;

    Map<Class<?>, List<Map<String, Object>>> of(Subject subject) {
        return Map.of(
                Account.class,
                        accounts.byId(subject.id()).map(this::account).stream().toList(),
                SignInSession.class,
                        sessions.of(subject.id()).stream()
                                .map(AccountCopy::session)
                                .toList(),
                SecondFactorSecret.class,
                        factors.find(subject.id()).stream()
                                .map(factor -> Map.<String, Object>of("account", factor.account(), "on", factor.isOn()))
                                .toList(),
                SingleUseLink.class, List.of(),
                RecoveryCode.class, List.of());
    }

    private Map<String, Object> account(Account account) {
        Map<String, Object> copy = new LinkedHashMap<>();
        copy.put("id", account.id());
        copy.put("email", accounts.emailOf(account).text());
        copy.put("locale", account.locale().toLanguageTag());
        copy.put("createdDay", account.createdDay());
        Optional.ofNullable(account.seenDay()).ifPresent(day -> copy.put("seenDay", day));
        copy.put("role", account.role());
        copy.put("state", account.state());
        Optional.ofNullable(account.suspensionReason())
                .ifPresent(reason -> copy.put("suspensionReason", keys.open(account.subject(), reason)));
        return copy;
    }

    private static Map<String, Object> session(SignInSession session) {
        return Map.of(
                "id", session.id(),
                "account", session.account(),
                "browser", session.browser(),
                "seenDay", session.seenDay(),
                "secondFactor", session.secondFactor(),
                "remembered", session.remembered());
    }
}
