package online.backgroundremove.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;

/**
 * What a request is about. Forms of a list say it in a hidden field: the place in the list would be another one when something
 * has been added meanwhile.
 */
@RequestScoped
public class RequestIds {

    @Inject
    private HttpServletRequest request;

    /** Empty where there is none, or what is none. */
    Optional<UUID> of(String parameter) {
        try {
            return text(parameter).map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** Empty where there is none, or what is none. */
    Optional<Integer> number(String parameter) {
        return text(parameter).filter(text -> text.matches("\\d{1,6}")).map(Integer::valueOf);
    }

    /** Empty where there is none, or what is none. */
    Optional<Long> position(String parameter) {
        return text(parameter).filter(text -> text.matches("\\d{1,18}")).map(Long::valueOf);
    }

    Optional<String> text(String parameter) {
        return Optional.ofNullable(request.getParameter(parameter));
    }
}
