package online.backgroundremove.account.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.account.Account;
import online.backgroundremove.account.Accounts;
import online.backgroundremove.account.EmailAddress;
import online.backgroundremove.account.NotAllowed;
import online.backgroundremove.account.Role;
import online.backgroundremove.account.SealedEmail;
import online.backgroundremove.account.SecondFactors;
import online.backgroundremove.account.Secret;
import online.backgroundremove.account.SignedIn;
import online.backgroundremove.audit.AuditTrail;
import online.backgroundremove.contact.Letter;
import online.backgroundremove.contact.Outbox;
import online.backgroundremove.retention.Lifetime;
import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.SubjectKeys;

/** Who runs the service: invited by an administrator, to the address that they then have an account with. */
@ApplicationScoped
public class Staff {

    @Inject
    private StaffMembers members;

    @Inject
    private StaffInvitations invitations;

    @Inject
    private Accounts accounts;

    @Inject
    private SecondFactors factors;

    @Inject
    private SubjectKeys keys;

    @Inject
    private Outbox outbox;

    @Inject
    private StaffSettings settings;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Everyone who is staff, with their addresses. */
    @Transactional
    public List<StaffMember> members(SignedIn actor) {
        actor.mustBe(Role.PRIVACY_OFFICER);
        trail.record(Optional.of(actor.account()), "staff.listed", actor.account());
        return members.all().stream()
                .map(account ->
                        new StaffMember(account, accounts.emailOf(account).text(), factors.isOn(account.id())))
                .toList();
    }

    /** Those who were asked and have not answered. */
    @Transactional
    public List<InvitedPerson> invited(SignedIn actor) {
        actor.mustBe(Role.PRIVACY_OFFICER);
        return invitations.open().stream()
                .map(invitation -> new InvitedPerson(invitation, keys.open(invitation.subject(), invitation.email())))
                .toList();
    }

    /**
     * Invites somebody, in place of an earlier invitation to the same address.
     *
     * @param role not {@link Role#ADMINISTRATOR}: who is staff becomes that by two people
     */
    @Transactional
    public void invite(SignedIn actor, EmailAddress email, Role role, Locale locale) {
        actor.mustBe(Role.ADMINISTRATOR);
        if (role == Role.HOLDER || role == Role.ADMINISTRATOR) {
            throw new NotAllowed();
        }
        Subject subject = accounts.byEmail(email).map(Account::subject).orElseGet(Subject::fresh);
        Instant now = clock.instant();
        Secret secret = Secret.fresh();
        StaffInvitation invitation = new StaffInvitation(
                        subject,
                        new SealedEmail(email, subject, keys),
                        role,
                        secret,
                        Lifetime.until(now, now.plus(settings.invitationLasts())))
                .by(actor);
        invitations.put(invitation);
        trail.record(Optional.of(actor.account()), "staff.invited", invitation.id());
        Map<String, String> values =
                Map.of("role", RoleChange.words(role), Letter.LINK, "/invitation?link=" + secret.text());
        outbox.send(new Letter(subject, email.text(), "staff-invitation", values, locale));
    }

    @Transactional
    public void withdraw(SignedIn actor, UUID invitation) {
        actor.mustBe(Role.ADMINISTRATOR);
        if (invitations.take(invitation)) {
            trail.record(Optional.of(actor.account()), "staff.invitation-withdrawn", invitation);
        }
    }

    /**
     * Becomes staff, by the link of an invitation and the account with its address.
     *
     * @throws InvitationOver when there is none, or it is for another address
     */
    @Transactional
    public void accept(SignedIn invited, String link) {
        Account account = accounts.byIdAlone(invited.account()).orElseThrow(InvitationOver::new);
        StaffInvitation invitation = invitations
                .bySecret(new Secret(link))
                .filter(found -> isFor(found, account))
                .orElseThrow(InvitationOver::new);
        if (account.role() != Role.HOLDER || !account.isActive() || !invitations.take(invitation.id())) {
            throw new InvitationOver();
        }
        account.become(invitation.role());
        trail.record(Optional.of(account.id()), "staff.joined", account.id());
    }

    /** The keyed hash of an address is no secret between two rows. */
    private static boolean isFor(StaffInvitation invitation, Account account) {
        return java.util.Arrays.equals(invitation.emailLookup(), account.emailLookup());
    }
}
