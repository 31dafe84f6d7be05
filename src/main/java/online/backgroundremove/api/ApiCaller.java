package online.backgroundremove.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import online.backgroundremove.account.key.InvalidKey;
import online.backgroundremove.account.key.Program;
import online.backgroundremove.network.Callers;
import online.backgroundremove.removal.Sender;
import org.jspecify.annotations.Nullable;

/** Who calls the API in this request. */
@RequestScoped
public class ApiCaller {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Callers callers;

    private @Nullable Program program;

    public Sender sender() {
        return program == null ? visitor() : new Sender.Keyed(program.key());
    }

    /** @throws InvalidKey when there is no key */
    public Program program() {
        return Optional.ofNullable(program).orElseThrow(InvalidKey::missing);
    }

    /** Whether a valid key was sent. */
    public boolean hasKey() {
        return program != null;
    }

    void becomes(Program known) {
        program = known;
    }

    private Sender visitor() {
        return new Sender.Visitor(network());
    }

    /** Where the request comes from, as fair limits count it. */
    public String network() {
        List<String> forwarded = Collections.list(request.getHeaders("X-Forwarded-For"));
        return callers.caller(
                        request.getRemoteAddr(),
                        forwarded.isEmpty() ? Optional.empty() : Optional.of(String.join(",", forwarded)),
                        Optional.ofNullable(request.getHeader("User-Agent")))
                .network();
    }
}
