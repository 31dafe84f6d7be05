package online.backgroundremove.api.v1;

import java.time.LocalDate;
import java.util.UUID;
import online.backgroundremove.privacy.IdentityCheck;
import online.backgroundremove.privacy.PrivacyRequest;
import online.backgroundremove.privacy.RequestState;
import org.jspecify.annotations.Nullable;

/**
 * A privacy request, as the API tells of it.
 *
 * @param kind null where only its number is known
 * @param due the last day for an answer; null until the clock runs
 */
public record RequestStatus(
        UUID id,
        @Nullable String kind,
        String state,
        @Nullable LocalDate due) {

    static RequestStatus of(PrivacyRequest request) {
        return new RequestStatus(
                request.id(),
                RequestBody.word(request.kind()),
                RequestBody.word(request.state()),
                request.clock().dueDay().orElse(null));
    }

    static RequestStatus of(IdentityCheck.Shown shown) {
        RequestState state = shown.waits() ? RequestState.AWAITING_IDENTITY : RequestState.RECEIVED;
        return new RequestStatus(
                shown.request(), null, RequestBody.word(state), shown.due().orElse(null));
    }

    /** A code has been mailed, or not: nobody learns which. */
    static RequestStatus waiting(UUID id) {
        return new RequestStatus(id, null, RequestBody.word(RequestState.AWAITING_IDENTITY), null);
    }
}
