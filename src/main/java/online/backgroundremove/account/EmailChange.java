package online.backgroundremove.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.audit.AuditTrail;
import online.backgroundremove.retention.SubjectKeys;
import online.backgroundremove.retention.restriction.LawfulUse;
import online.backgroundremove.retention.restriction.SeesRestricted;

/** Another address, after {@link Reauthentication}: it counts once its owner has clicked, and the old one is told. */
@ApplicationScoped
@SeesRestricted(LawfulUse.OWN_WISH)
public class EmailChange {

    @Inject
    private Accounts accounts;

    @Inject
    private Links links;

    @Inject
    private AccountLetters letters;

    @Inject
    private AccountSettings settings;

    @Inject
    private SubjectKeys keys;

    @Inject
    private Tries tries;

    @Inject
    private AuditTrail trail;

    /** Whoever has an account with that address already is told so; the one who asks is not. */
    @Transactional
    public void ask(SignedIn owner, EmailAddress wanted) {
        if (!tries.mayWrite(wanted, LinkPurpose.NEW_ADDRESS)) {
            return;
        }
        Account account = accounts.byIdAlone(owner.account()).orElseThrow(NotAllowed::new);
        Optional<Account> other = accounts.byEmail(wanted);
        if (other.isPresent()) {
            letters.tell(other.get(), "already-registered", "/forgotten");
        } else {
            byte[] sealed = keys.seal(account.subject(), wanted.text());
            IssuedLink link = links.issueForAddress(account.id(), sealed, settings.linkLasts());
            letters.sendTo(wanted, account, "new-address", "/new-address", link);
        }
        trail.record(Optional.of(account.id()), "account.address-change-asked", account.id());
    }

    /**
     * Ends, with a link that {@link AddressConfirmation} has checked.
     *
     * @throws LinkExpired when the link was used meanwhile, or somebody else has taken the address
     */
    @Transactional
    void confirm(Secret secret) {
        UUID owner = links.owner(secret, LinkPurpose.NEW_ADDRESS);
        Account account = accounts.byIdAlone(owner).orElseThrow(LinkExpired::new);
        SingleUseLink link = links.use(secret, LinkPurpose.NEW_ADDRESS);
        EmailAddress wanted = new EmailAddress(keys.open(account.subject(), Objects.requireNonNull(link.newEmail())));
        if (accounts.byEmail(wanted).isPresent()) {
            throw new LinkExpired();
        }
        letters.tell(account, "address-changed", "/forgotten");
        account.changeEmail(new SealedEmail(wanted, account.subject(), keys));
        trail.record(Optional.of(account.id()), "account.address-changed", account.id());
    }
}
