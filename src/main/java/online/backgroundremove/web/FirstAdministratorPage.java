package online.backgroundremove.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Objects;
import online.backgroundremove.account.staff.FirstAdministrator;
import online.backgroundremove.account.staff.WrongToken;
import org.jspecify.annotations.Nullable;

/** Where the start-up token is shown. Once there is an administrator, there is no such page. */
@Named
@RequestScoped
public class FirstAdministratorPage {

    @Inject
    private CurrentVisitor visitor;

    @Inject
    private FirstAdministrator first;

    @Inject
    private FacesContext faces;

    private String token = "";
    private @Nullable String problem;

    public void open() throws IOException {
        if (!first.isWanted()) {
            faces.getExternalContext().responseSendError(404, "");
            faces.responseComplete();
        }
    }

    public void appoint() {
        try {
            first.appoint(visitor.required(), token);
            Redirect.send("/admin", faces);
        } catch (WrongToken wrong) {
            problem = "first.wrong";
        }
    }

    public String getToken() {
        return token;
    }

    public void setToken(@Nullable String token) {
        this.token = Objects.requireNonNullElse(token, "");
    }

    /** Key of the message, or null. */
    public @Nullable String getProblem() {
        return problem;
    }
}
