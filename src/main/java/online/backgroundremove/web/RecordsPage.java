package online.backgroundremove.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import online.backgroundremove.retention.ProcessingRecord;
import online.backgroundremove.retention.RecordAsCsv;
import online.backgroundremove.retention.RecordAsJsonLd;
import online.backgroundremove.retention.desk.RecordDesk;
import org.jspecify.annotations.Nullable;

/** The record of processing activities: as a page, and to take along. */
@Named
@RequestScoped
public class RecordsPage {

    @Inject
    private RecordDesk desk;

    @Inject
    private CurrentVisitor visitor;

    @Inject
    private FacesContext faces;

    private @Nullable ProcessingRecord record;

    private @Nullable String as;

    public ProcessingRecord getRecord() {
        if (record == null) {
            record = desk.record(visitor.required());
        }
        return record;
    }

    /** {@code csv}, {@code jsonld}, or null for the page. */
    public @Nullable String getAs() {
        return as;
    }

    public void setAs(@Nullable String as) {
        this.as = as;
    }

    /** Answers with the file that is asked for, if one is. */
    public void send() throws IOException {
        if ("csv".equals(as)) {
            send("text/csv", "csv", RecordAsCsv.of(getRecord()));
        } else if ("jsonld".equals(as)) {
            send("application/ld+json", "jsonld", RecordAsJsonLd.of(getRecord()).toString());
        }
    }

    private void send(String type, String ending, String content) throws IOException {
        ExternalContext response = faces.getExternalContext();
        response.setResponseContentType(type + "; charset=UTF-8");
        response.setResponseHeader(
                "Content-Disposition", "attachment; filename=\"record-of-processing." + ending + "\"");
        response.getResponseOutputStream().write(content.getBytes(StandardCharsets.UTF_8));
        faces.responseComplete();
    }
}
