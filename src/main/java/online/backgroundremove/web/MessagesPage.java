package online.backgroundremove.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import online.backgroundremove.account.staff.MessageDesk;
import online.backgroundremove.contact.MessageLine;
import online.backgroundremove.contact.OpenedMessage;
import org.jspecify.annotations.Nullable;

/** What people wrote to us, for staff. */
@Named
@RequestScoped
public class MessagesPage {

    @Inject
    private MessageDesk desk;

    @Inject
    private CurrentVisitor visitor;

    @Inject
    private RequestIds ids;

    private @Nullable List<MessageLine> lines;
    private @Nullable OpenedMessage opened;
    private @Nullable String done;

    public List<MessageLine> getLines() {
        if (lines == null) {
            lines = desk.list(visitor.required());
        }
        return lines;
    }

    public void read() {
        opened = ids.of("message")
                .flatMap(message -> desk.read(visitor.required(), message))
                .orElse(null);
        done = opened == null ? "messages.gone" : null;
    }

    public void answered() {
        ids.of("message").ifPresent(message -> desk.answered(visitor.required(), message));
        done = "messages.answered.done";
    }

    public void delete() {
        boolean gone = ids.of("message")
                .map(message -> desk.delete(visitor.required(), message))
                .orElse(false);
        done = gone ? "messages.deleted" : "messages.held";
    }

    /** Null until one is opened. */
    public @Nullable OpenedMessage getOpened() {
        return opened;
    }

    /** Key of the message that says what was done, or null. */
    public @Nullable String getDone() {
        return done;
    }
}
