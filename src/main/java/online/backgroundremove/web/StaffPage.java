package online.backgroundremove.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.account.Role;
import online.backgroundremove.account.staff.ActOfTwo;
import online.backgroundremove.account.staff.AskedAct;
import online.backgroundremove.account.staff.InvitedPerson;
import online.backgroundremove.account.staff.LastAdministrator;
import online.backgroundremove.account.staff.RoleChange;
import online.backgroundremove.account.staff.Staff;
import online.backgroundremove.account.staff.StaffMember;
import org.jspecify.annotations.Nullable;

/** Staff, and what waits for a second person. */
@Named
@RequestScoped
public class StaffPage {

    @Inject
    private CurrentVisitor visitor;

    @Inject
    private Staff staff;

    @Inject
    private RoleChange roles;

    @Inject
    private ActOfTwo acts;

    @Inject
    private RequestIds ids;

    private @Nullable String done;
    private @Nullable String problem;
    private @Nullable List<StaffMember> members;
    private @Nullable List<InvitedPerson> invited;
    private @Nullable List<AskedAct> asked;

    public List<StaffMember> getMembers() {
        if (members == null) {
            members = staff.members(visitor.required());
        }
        return members;
    }

    public List<InvitedPerson> getInvited() {
        if (invited == null) {
            invited = staff.invited(visitor.required());
        }
        return invited;
    }

    public List<AskedAct> getAsked() {
        if (asked == null) {
            asked = acts.asked(visitor.required());
        }
        return asked;
    }

    public void approve() {
        try {
            ids.of("approval").ifPresent(id -> acts.approve(visitor.required(), id));
            finish("staff.approved");
        } catch (LastAdministrator last) {
            problem = "staff.lastAdministrator";
        }
    }

    public void decline() {
        ids.of("approval").ifPresent(id -> acts.decline(visitor.required(), id));
        finish("staff.declined");
    }

    public void change() {
        ids.of("member").ifPresent(id -> chosenRole().ifPresent(role -> change(id, role)));
    }

    private void change(UUID id, Role role) {
        finish(roles.change(visitor.required(), id, role) ? "staff.changed" : "staff.asked");
    }

    /** Of the form that was sent: components in a list forget which one that was. */
    private Optional<Role> chosenRole() {
        return ids.text("role")
                .flatMap(name -> Arrays.stream(Role.values())
                        .filter(role -> role.name().equals(name))
                        .findFirst());
    }

    public void withdraw() {
        ids.of("invitation").ifPresent(id -> staff.withdraw(visitor.required(), id));
        finish("staff.withdrawn");
    }

    /** What was read before is no longer so. */
    private void finish(String message) {
        done = message;
        members = null;
        invited = null;
        asked = null;
    }

    public boolean isAdministrator() {
        return visitor.required().role() == Role.ADMINISTRATOR;
    }

    public List<Role> rolesInsteadOf(Role present) {
        return Arrays.stream(Role.values()).filter(role -> role != present).toList();
    }

    /** Key of the message that says what was done, or null. */
    public @Nullable String getDone() {
        return done;
    }

    /** Key of the message, or null. */
    public @Nullable String getProblem() {
        return problem;
    }
}
