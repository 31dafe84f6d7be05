package online.backgroundremove.system;

import java.io.IOException;
import java.net.URI;
import java.util.Map;

/** A service with its first administrator made by the settings, and whoever is invited after that. */
public final class StaffOffice implements AutoCloseable {

    public static final String ADMINISTRATOR = "first@example.org";
    public static final String PASSWORD = "plain tuba nine orchard";
    public static final String SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

    private final Mailbox mail;
    private final RunningService service;

    private final boolean closesMail;

    private StaffOffice(Mailbox mail, RunningService service, boolean closesMail) {
        this.mail = mail;
        this.service = service;
        this.closesMail = closesMail;
    }

    /** Without nets, unless they are asked for: most of what staff do needs no photo. */
    public static StaffOffice open(Map<String, String> others) throws IOException {
        Mailbox mail = Mailbox.open();
        return new StaffOffice(mail, start(mail, others), true);
    }

    /** The same with a mail server that outlives it. */
    static StaffOffice open(Mailbox mail, Map<String, String> others) {
        return new StaffOffice(mail, start(mail, others), false);
    }

    private static RunningService start(Mailbox mail, Map<String, String> others) {
        Map<String, String> settings = mail.settings(Map.of());
        settings.putAll(others);
        settings.putIfAbsent("CUTOUT_NETS", "0");
        settings.put("BOOTSTRAP_ADMIN_EMAIL", ADMINISTRATOR);
        settings.put("BOOTSTRAP_ADMIN_PASSWORD", PASSWORD);
        settings.put("BOOTSTRAP_ADMIN_TOTP_SECRET", SECRET);
        return RunningService.start(settings);
    }

    public SiteVisitor administrator() {
        return new SiteVisitor(service).signIn(ADMINISTRATOR, PASSWORD, SECRET);
    }

    /** Somebody with an account, signed in, without a second factor. */
    public SiteVisitor holder(String email) throws Exception {
        SiteVisitor visitor = new SiteVisitor(service).signUp(email, PASSWORD, mail);
        if (visitor.signIn(email, PASSWORD).statusCode() != 303) {
            throw new IllegalStateException("not signed in");
        }
        return visitor;
    }

    /** Somebody who has accepted an invitation, still without a second factor. */
    public SiteVisitor invited(SiteVisitor administrator, String email, String role) throws Exception {
        administrator.press(
                "/admin/staff", "id=\"invite\"", "Send the invitation", Map.of("email", email, "role", role));
        String query = URI.create(mail.link(email, "invited")).getRawQuery();
        SiteVisitor visitor = holder(email);
        visitor.press("/invitation?" + query, "id=\"accept\"", "Accept", Map.of());
        return visitor;
    }

    public Mailbox mail() {
        return mail;
    }

    public RunningService service() {
        return service;
    }

    @Override
    public void close() {
        service.close();
        if (closesMail) {
            mail.close();
        }
    }
}
