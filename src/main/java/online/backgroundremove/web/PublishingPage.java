package online.backgroundremove.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import online.backgroundremove.policy.Edition;
import online.backgroundremove.policy.InvalidEdition;
import online.backgroundremove.policy.PolicyDocument;
import online.backgroundremove.policy.desk.DocumentOnDesk;
import online.backgroundremove.policy.desk.ProcessorOnDesk;
import online.backgroundremove.policy.desk.PublishingDesk;
import org.jspecify.annotations.Nullable;

/** Where documents would say something else today, and publishing them. */
@Named
@RequestScoped
public class PublishingPage {

    @Inject
    private PublishingDesk desk;

    @Inject
    private CurrentVisitor visitor;

    @Inject
    private RequestIds request;

    @Inject
    private Clock clock;

    private @Nullable List<DocumentOnDesk> documents;
    private @Nullable String problem;
    private boolean published;
    private String summary = "";
    private String day = "";
    private boolean material;

    public List<DocumentOnDesk> getDocuments() {
        if (documents == null) {
            documents = desk.documents(visitor.required());
        }
        return documents;
    }

    public List<ProcessorOnDesk> getRegister() {
        return desk.register(visitor.required());
    }

    /** An empty day means the earliest that is possible. */
    public void publish() {
        try {
            PolicyDocument document =
                    request.text("document").flatMap(PolicyDocument::of).orElseThrow();
            LocalDate effective = day.isBlank() ? Edition.earliest(material, today()) : LocalDate.parse(day.strip());
            desk.publish(visitor.required(), document, new Edition(material, effective, summary));
            published = true;
        } catch (InvalidEdition invalid) {
            problem = "publishing." + invalid.what();
        } catch (DateTimeParseException noDay) {
            problem = "publishing.NO_DAY";
        }
        documents = null;
    }

    /** The document whose form was sent, or empty. */
    public String getSent() {
        return request.text("document").orElse("");
    }

    public LocalDate getEarliestMaterial() {
        return Edition.earliest(true, today());
    }

    public boolean isPublished() {
        return published;
    }

    /** Key of the message, or null. */
    public @Nullable String getProblem() {
        return problem;
    }

    public String getSummary() {
        return published ? "" : summary;
    }

    public void setSummary(@Nullable String summary) {
        this.summary = Objects.requireNonNullElse(summary, "");
    }

    public String getDay() {
        return published ? "" : day;
    }

    public void setDay(@Nullable String day) {
        this.day = Optional.ofNullable(day).orElse("");
    }

    public boolean isMaterial() {
        return material && !published;
    }

    public void setMaterial(boolean material) {
        this.material = material;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }
}
