package online.backgroundremove.web;

import java.util.Arrays;
import java.util.List;
import online.backgroundremove.account.Role;
import online.backgroundremove.account.SignedIn;

/** A page that the navigation of the account or of the console leads to. */
public enum Section {
    ACCOUNT("/account", "Overview", Role.HOLDER),
    OWN_USAGE("/account/usage", "Usage", Role.HOLDER),
    KEYS("/account/keys", "API keys", Role.HOLDER),
    SECURITY("/account/security", "Security", Role.HOLDER),
    OWN_DATA("/account/data", "Your data", Role.HOLDER),
    CONSOLE("/admin", "Overview", Role.SUPPORT, Role.PRIVACY_OFFICER),
    ACCOUNTS("/admin/accounts", "Accounts", Role.SUPPORT),
    ALL_USAGE("/admin/usage", "Usage", Role.SUPPORT),
    REQUESTS("/admin/requests", "Requests", Role.PRIVACY_OFFICER),
    BREACHES("/admin/breaches", "Breaches", Role.PRIVACY_OFFICER),
    MESSAGES("/admin/messages", "Messages", Role.SUPPORT, Role.PRIVACY_OFFICER),
    RETENTION("/admin/retention", "Retention", Role.PRIVACY_OFFICER),
    RECORDS("/admin/records", "Records", Role.PRIVACY_OFFICER),
    POLICY("/admin/policy", "Policy", Role.PRIVACY_OFFICER),
    STAFF("/admin/staff", "Staff", Role.PRIVACY_OFFICER),
    AUDIT("/admin/audit", "Audit", Role.PRIVACY_OFFICER);

    private final String path;
    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is
    private final List<Role> roles;

    Section(String path, String label, Role... roles) {
        this.path = path;
        this.label = label;
        this.roles = List.of(roles);
    }

    /** Those of an area that somebody may open. */
    static List<Section> of(Area area, SignedIn visitor) {
        return Arrays.stream(values())
                .filter(section -> Area.of(section.path) == area)
                .filter(section -> section.roles.stream().anyMatch(visitor::may))
                .toList();
    }

    public String path() {
        return path;
    }

    public String label() {
        return label;
    }
}
