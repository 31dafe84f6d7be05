package online.backgroundremove.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import online.backgroundremove.account.Tries.Step;
import online.backgroundremove.audit.AuditTrail;
import online.backgroundremove.network.Caller;

/** An authenticator app as a second factor: tried before it counts, with codes for the day on which it is lost. */
@ApplicationScoped
public class SecondFactor {

    @Inject
    private SecondFactors factors;

    @Inject
    private Accounts accounts;

    @Inject
    private Sessions sessions;

    @Inject
    private AccountLetters letters;

    @Inject
    private AuditTrail trail;

    @Inject
    private Tries tries;

    /** What the app is to be told; the same until it is turned on. Empty when it is on. */
    @Transactional
    public Optional<Enrolment> prepare(SignedIn owner) {
        Account account = account(owner);
        Optional<SecondFactorSecret> known = factors.find(account.id());
        if (known.filter(SecondFactorSecret::isOn).isPresent()) {
            return Optional.empty();
        }
        SecondFactorSecret factor = known.orElseGet(() -> factors.put(account, OneTimeCodes.freshSecret()));
        return Optional.of(new Enrolment(factors.secretOf(account, factor), accounts.emailOf(account)));
    }

    /** What the app was told before; empty when this is not it: only who has said the password has seen the secret. */
    @Transactional
    public Optional<Enrolment> prepared(SignedIn owner, String secret) {
        Account account = account(owner);
        return factors.find(account.id())
                .filter(factor -> isOffered(account, factor, secret))
                .map(factor -> new Enrolment(secret, accounts.emailOf(account)));
    }

    public boolean isOn(SignedIn owner) {
        return factors.isOn(owner.account());
    }

    public long recoveryCodesLeft(SignedIn owner) {
        return factors.recoveryCodesLeft(owner.account());
    }

    /**
     * Turns it on, ends all other sessions, which began without it, and tells by mail.
     *
     * @param secret what {@link #prepare} has shown: a session alone does not turn anything on
     * @return codes for the day on which the app is lost, told only now
     * @throws WrongCredentials when it is another secret, or the app shows another code
     */
    @Transactional
    public List<String> turnOn(SignedIn owner, String secret, String code, Caller caller) {
        tries.begin(owner.account().toString(), Step.CODE, caller);
        Account account = account(owner);
        SecondFactorSecret factor = factors.find(account.id())
                .filter(known -> isOffered(account, known, secret))
                .filter(known -> factors.acceptsOfApp(account, known, code))
                .orElseThrow(WrongCredentials::new);
        tries.succeed(owner.account().toString(), Step.CODE, caller);
        factor.turnOn();
        sessions.endOthers(owner);
        sessions.byId(owner.session()).ifPresent(SignInSession::gainSecondFactor);
        tell(account, "second-factor-on", "account.second-factor-on");
        return factors.newRecoveryCodes(account.id());
    }

    /** Turns it off, after {@link Reauthentication}, and tells by mail. Staff can then no longer act as such. */
    @Transactional
    public void turnOff(SignedIn owner) {
        Account account = account(owner);
        tell(account, "second-factor-off", "account.second-factor-off");
        sessions.byId(owner.session()).ifPresent(SignInSession::loseSecondFactor);
        sessions.endOthers(owner);
        factors.remove(account.id());
    }

    /** New codes; the old ones no longer work. After {@link Reauthentication}. */
    @Transactional
    public List<String> newRecoveryCodes(SignedIn owner) {
        trail.record(Optional.of(owner.account()), "account.new-recovery-codes", owner.account());
        return factors.newRecoveryCodes(owner.account());
    }

    private boolean isOffered(Account account, SecondFactorSecret factor, String secret) {
        return !factor.isOn() && factors.secretOf(account, factor).equals(secret);
    }

    private void tell(Account account, String template, String act) {
        trail.record(Optional.of(account.id()), act, account.id());
        letters.tell(account, template, "/account/security");
    }

    private Account account(SignedIn owner) {
        return accounts.byIdAlone(owner.account()).orElseThrow(NotAllowed::new);
    }
}
