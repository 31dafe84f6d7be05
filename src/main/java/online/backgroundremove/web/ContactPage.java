package online.backgroundremove.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import online.backgroundremove.contact.ContactForm;
import online.backgroundremove.contact.Enquiry;
import online.backgroundremove.contact.InvalidEnquiry;
import online.backgroundremove.contact.InvalidEnquiry.Field;
import online.backgroundremove.contact.Topic;
import online.backgroundremove.network.TooManyRequests;
import org.jspecify.annotations.Nullable;

/** The form by which anybody writes to us. */
@Named
@RequestScoped
public class ContactPage {

    private static final int UNPROCESSABLE = 422;

    @Inject
    private ContactForm form;

    @Inject
    private CurrentVisitor visitor;

    @Inject
    private RequestIds request;

    @Inject
    private FacesContext faces;

    private @Nullable Topic topic;
    private String name = "";
    private String email = "";
    private String text = "";
    private String website = "";
    private boolean sent;
    private boolean tooMany;
    private Set<Field> wrong = Set.of();

    public void send() {
        try {
            Enquiry enquiry = new Enquiry(getTopic(), name, email, text);
            // People do not see this field; programs that fill in all of them learn nothing.
            if (website.isEmpty()) {
                form.send(
                        enquiry, visitor.caller().network(), faces.getViewRoot().getLocale());
            }
            sent = true;
        } catch (InvalidEnquiry invalid) {
            wrong = invalid.wrong();
            faces.getExternalContext().setResponseStatus(UNPROCESSABLE);
        } catch (TooManyRequests enough) {
            tooMany = true;
            TooSoon.tell(faces, enough);
        }
    }

    /** Whether the message was taken. */
    public boolean isSent() {
        return sent;
    }

    public boolean isTooMany() {
        return tooMany;
    }

    /** @param field in small letters */
    public boolean isWrong(String field) {
        return wrong.contains(Field.valueOf(field.toUpperCase(Locale.ROOT)));
    }

    public Topic[] getTopics() {
        return Topic.values();
    }

    /** The one that was chosen, or that the link to this page named. */
    public Topic getTopic() {
        return Objects.requireNonNullElseGet(
                topic,
                () -> Stream.of(Topic.values())
                        .filter(each -> each.name()
                                .equalsIgnoreCase(request.text("topic").orElse("")))
                        .findFirst()
                        .orElse(Topic.QUESTION));
    }

    public void setTopic(@Nullable Topic topic) {
        this.topic = topic;
    }

    public int getLongest() {
        return Enquiry.LONGEST;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = Objects.requireNonNullElse(name, "");
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = Objects.requireNonNullElse(email, "");
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = Objects.requireNonNullElse(text, "");
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(@Nullable String website) {
        this.website = Objects.requireNonNullElse(website, "");
    }
}
