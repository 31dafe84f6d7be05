package online.backgroundremove.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import online.backgroundremove.account.Enrolment;
import online.backgroundremove.account.Password;
import online.backgroundremove.account.Reauthentication;
import online.backgroundremove.account.SecondFactor;
import org.jspecify.annotations.Nullable;

/** The second factor: set up, turned on and off, and its recovery codes. */
@Named
@RequestScoped
public class SecondFactorSection {

    @Inject
    private Reauthentication reauthentication;

    @Inject
    private SecondFactor factor;

    @Inject
    private CurrentVisitor visitor;

    @Inject
    private Problems problems;

    @Inject
    private RequestIds ids;

    private boolean on;
    private String code = "";
    private String current = "";
    private String shown = "";
    private @Nullable Enrolment enrolment;
    private List<String> recoveryCodes = List.of();

    @PostConstruct
    void read() {
        shown = ids.text("shown").orElse("");
        on = factor.isOn(visitor.required());
    }

    /** Shows what the app is to be told. */
    public void prepare() {
        if (problems.pass("factor", this::reauthenticate)) {
            enrolment = factor.prepare(visitor.required()).orElse(null);
        }
    }

    public void turnOn() {
        boolean done = problems.pass(
                "factor", () -> recoveryCodes = factor.turnOn(visitor.required(), shown, code, visitor.caller()));
        on = factor.isOn(visitor.required());
        if (!done) {
            enrolment = factor.prepared(visitor.required(), shown).orElse(null);
        }
    }

    public void turnOff() {
        problems.pass("factor", () -> {
            reauthenticate();
            factor.turnOff(visitor.required());
            on = false;
        });
    }

    public void renewCodes() {
        problems.pass("factor", () -> {
            reauthenticate();
            recoveryCodes = factor.newRecoveryCodes(visitor.required());
        });
    }

    private void reauthenticate() {
        reauthentication.check(visitor.required(), new Password(current), visitor.caller());
    }

    public boolean isOn() {
        return on;
    }

    public boolean isOffered() {
        return enrolment != null;
    }

    /** What the app is told, for the form to send on. */
    public String getShown() {
        return enrolment == null ? "" : enrolment.secret();
    }

    /** In groups, for typing. */
    public String getSecret() {
        return enrolment == null ? "" : enrolment.secret().replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** The address of a picture. */
    public String getQrCode() {
        return enrolment == null ? "" : QrCode.dataUri(enrolment.uri());
    }

    /** Told only now. */
    public List<String> getRecoveryCodes() {
        return recoveryCodes;
    }

    public long getRecoveryCodesLeft() {
        return factor.recoveryCodesLeft(visitor.required());
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = Objects.requireNonNullElse(code, "");
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(@Nullable String current) {
        this.current = Objects.requireNonNullElse(current, "");
    }
}
