package online.backgroundremove.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.UUID;
import online.backgroundremove.privacy.IdentityCheck;
import online.backgroundremove.privacy.WrongCode;
import org.jspecify.annotations.Nullable;

/** The code from the mail, which shows who asks. */
@Named
@RequestScoped
public class RequestCodePage {

    private static final int FORBIDDEN = 403;

    @Inject
    private IdentityCheck check;

    @Inject
    private RequestIds ids;

    @Inject
    private FacesContext faces;

    private String code = "";
    private boolean wrong;
    private IdentityCheck.@Nullable Shown shown;

    public void show() {
        try {
            shown = check.show(ids.of("request").orElse(new UUID(0, 0)), code);
        } catch (WrongCode no) {
            wrong = true;
            faces.getExternalContext().setResponseStatus(FORBIDDEN);
        }
    }

    /** As the link or the form before has it; empty where it is none. */
    public String getRequest() {
        return ids.of("request").map(UUID::toString).orElse("");
    }

    public boolean isWrong() {
        return wrong;
    }

    /** Null until the right code was typed. */
    public IdentityCheck.@Nullable Shown getShown() {
        return shown;
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = Objects.requireNonNullElse(code, "");
    }
}
