package online.backgroundremove.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** What owners see of their accounts first. */
@ApplicationScoped
public class AccountOverview {

    @Inject
    private Accounts accounts;

    @Inject
    private SecondFactors factors;

    @Inject
    private Sessions sessions;

    @Transactional
    public Seen of(SignedIn owner) {
        Account account = accounts.byId(owner.account()).orElseThrow(NotAllowed::new);
        return new Seen(
                accounts.emailOf(account).text(),
                account.createdDay(),
                account.role(),
                factors.isOn(account.id()),
                sessions.of(account.id()).size());
    }

    /**
     * An account, for its owner's eyes.
     *
     * @param since the day on which it was made, UTC
     * @param browsers in how many the owner is signed in
     */
    public record Seen(String email, LocalDate since, Role role, boolean secondFactor, int browsers) {

        /** Nothing of it. */
        @Override
        public String toString() {
            return "Seen";
        }
    }
}
