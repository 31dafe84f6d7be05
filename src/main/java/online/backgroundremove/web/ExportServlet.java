package online.backgroundremove.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import online.backgroundremove.account.SignedIn;
import online.backgroundremove.privacy.export.ExportGone;
import online.backgroundremove.privacy.export.Exports;
import online.backgroundremove.retention.Subject;

/** Hands out a copy of somebody's data, once. Only a form gets it, since programs look at links in mails, too. */
@WebServlet("/copy/file")
public class ExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient Exports exports;

    @Inject
    private transient LinkParameter link;

    @Inject
    private transient CurrentVisitor visitor;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Subject> asking = visitor.signedIn().map(SignedIn::account).map(Subject::new);
        try {
            byte[] zip = exports.take(link.secret(), asking);
            response.setHeader("Cache-Control", "no-store");
            response.setContentType("application/zip");
            response.setHeader("Content-Disposition", "attachment; filename=\"my-data.zip\"");
            response.setContentLength(zip.length);
            response.getOutputStream().write(zip);
        } catch (ExportGone gone) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
