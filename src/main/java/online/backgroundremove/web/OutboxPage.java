package online.backgroundremove.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;
import online.backgroundremove.contact.PendingLetter;
import online.backgroundremove.contact.PendingLetters;

/** Letters, where there is no mail server; for whoever sits at this machine. To all others it does not exist. */
@Named
@RequestScoped
public class OutboxPage {

    private static final List<String> PROXIED = List.of("X-Forwarded-For", "Forwarded", "X-Real-IP", "Via");

    @Inject
    private PendingLetters pending;

    @Inject
    private HttpServletRequest request;

    @Inject
    private FacesContext faces;

    private List<PendingLetter> letters = List.of();

    /** Answers that there is nothing here, unless there is. */
    public void open() throws IOException {
        if (isAtThisMachine() && pending.shown().isPresent()) {
            letters = pending.shown().get();
        } else {
            faces.getExternalContext().responseSendError(404, "");
            faces.responseComplete();
        }
    }

    public List<PendingLetter> getLetters() {
        return letters;
    }

    public void clear() throws IOException {
        if (isAtThisMachine()) {
            pending.read();
        }
        open();
    }

    private boolean isAtThisMachine() throws IOException {
        boolean proxied = PROXIED.stream().anyMatch(header -> request.getHeader(header) != null);
        return !proxied
                && Stream.of(InetAddress.getByName(request.getRemoteAddr())).allMatch(InetAddress::isLoopbackAddress);
    }
}
