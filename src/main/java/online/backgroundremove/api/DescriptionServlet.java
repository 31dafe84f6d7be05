package online.backgroundremove.api;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/**
 * The description of the API, as it is written. The server's own MicroProfile OpenAPI gives it back with an addition,
 * {@code endpoints}, that OpenAPI does not know and that generators of clients refuse.
 */
@WebServlet({"/openapi", "/openapi/"})
public class DescriptionServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (InputStream description = getClass().getResourceAsStream("/META-INF/openapi.yaml")) {
            if (description == null) {
                throw new FileNotFoundException("META-INF/openapi.yaml");
            }
            // Browsers save application/yaml, and show this.
            response.setContentType("text/plain; charset=UTF-8");
            response.setHeader("Access-Control-Allow-Origin", "*");
            description.transferTo(response.getOutputStream());
        }
    }
}
