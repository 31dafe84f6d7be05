package online.backgroundremove.api;

import static jakarta.ws.rs.core.HttpHeaders.ALLOW;
import static jakarta.ws.rs.core.HttpHeaders.RETRY_AFTER;
import static jakarta.ws.rs.core.HttpHeaders.WWW_AUTHENTICATE;
import static java.util.Map.entry;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import online.backgroundremove.account.key.AccountRestricted;
import online.backgroundremove.account.key.InvalidKey;
import online.backgroundremove.account.key.KeySuspended;
import online.backgroundremove.account.key.KeysUnreachable;
import online.backgroundremove.account.key.MissingScope;
import online.backgroundremove.account.key.MonthlyLimitReached;
import online.backgroundremove.cutout.Busy;
import online.backgroundremove.cutout.DeadlinePassed;
import online.backgroundremove.cutout.TooManyPixels;
import online.backgroundremove.cutout.UnknownForeground;
import online.backgroundremove.cutout.image.DamagedImage;
import online.backgroundremove.cutout.image.UnreadableImage;
import online.backgroundremove.cutout.image.UnsupportedImage;
import online.backgroundremove.cutout.option.InvalidOption;
import online.backgroundremove.cutout.option.RegionEmpty;
import online.backgroundremove.cutout.option.RegionExceeds;
import online.backgroundremove.network.TooManyRequests;
import online.backgroundremove.privacy.AlreadyAsked;
import online.backgroundremove.privacy.InvalidWish;
import online.backgroundremove.privacy.NoSuchRequest;
import online.backgroundremove.privacy.WrongCode;
import online.backgroundremove.removal.BrokenOff;
import online.backgroundremove.removal.EmptyUpload;
import online.backgroundremove.removal.TooManyBytes;

/** The one place where exceptions become answers. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    /** Our own exceptions; their messages are written for the caller. */
    private static final Map<Class<? extends RuntimeException>, ProblemType> OURS = Map.ofEntries(
            entry(UnreadableImage.class, ProblemType.NOT_AN_IMAGE),
            entry(DamagedImage.class, ProblemType.DAMAGED_IMAGE),
            entry(UnsupportedImage.class, ProblemType.UNSUPPORTED_TYPE),
            entry(UnknownForeground.class, ProblemType.UNKNOWN_FOREGROUND),
            entry(EmptyUpload.class, ProblemType.EMPTY),
            entry(BrokenOff.class, ProblemType.INVALID_REQUEST),
            entry(TooManyBytes.class, ProblemType.TOO_MANY_BYTES),
            entry(TooManyPixels.class, ProblemType.TOO_MANY_PIXELS),
            entry(Busy.class, ProblemType.BUSY),
            entry(TooManyRequests.class, ProblemType.TOO_MANY_REQUESTS),
            entry(InvalidKey.class, ProblemType.INVALID_KEY),
            entry(KeySuspended.class, ProblemType.SUSPENDED),
            entry(AccountRestricted.class, ProblemType.RESTRICTED),
            entry(MissingScope.class, ProblemType.MISSING_SCOPE),
            entry(MonthlyLimitReached.class, ProblemType.MONTHLY_LIMIT),
            entry(KeysUnreachable.class, ProblemType.KEYS_UNREACHABLE),
            entry(DeadlinePassed.class, ProblemType.DEADLINE_PASSED),
            entry(InvalidParameter.class, ProblemType.INVALID_OPTION),
            entry(InvalidOption.class, ProblemType.INVALID_OPTION),
            entry(InvalidWish.class, ProblemType.INVALID_OPTION),
            entry(WrongCode.class, ProblemType.WRONG_CODE),
            entry(NoSuchRequest.class, ProblemType.NOT_FOUND),
            entry(AlreadyAsked.class, ProblemType.ALREADY_ASKED),
            entry(InvalidRequest.class, ProblemType.INVALID_REQUEST));

    /** What the JAX-RS implementation refuses before a resource is called. */
    private static final Map<Integer, ProblemType> REFUSALS = Map.of(
            404, ProblemType.NOT_FOUND,
            405, ProblemType.METHOD_NOT_ALLOWED,
            406, ProblemType.NOT_ACCEPTABLE,
            415, ProblemType.UNSUPPORTED_TYPE);

    @Override
    public Response toResponse(Throwable thrown) {
        Optional<Response> ours = Stream.iterate(thrown, t -> t != null, Throwable::getCause)
                .flatMap(t -> ours(t).stream())
                .findFirst();
        if (ours.isPresent()) {
            return ours.get();
        }
        if (thrown instanceof WebApplicationException refusal
                && refusal.getResponse().getStatus() < 500) {
            return refusal(refusal.getResponse());
        }
        return unexpected(thrown);
    }

    private static Optional<Response> ours(Throwable thrown) {
        return OURS.entrySet().stream()
                .filter(known -> known.getKey().isInstance(thrown))
                .findFirst()
                .map(known -> answer(known.getValue(), thrown));
    }

    private static Response answer(ProblemType type, Throwable thrown) {
        String detail = Objects.requireNonNullElse(thrown.getMessage(), type.advice());
        Response.ResponseBuilder response = new HttpProblem(type, detail, parameter(thrown)).response();
        retryAfter(thrown).ifPresent(time -> response.header(RETRY_AFTER, time.toSeconds()));
        if (type == ProblemType.INVALID_KEY) {
            response.header(WWW_AUTHENTICATE, "Bearer");
        }
        return response.build();
    }

    private static Optional<Duration> retryAfter(Throwable thrown) {
        if (thrown instanceof Busy busy) {
            return Optional.of(busy.retryAfter());
        }
        if (thrown instanceof TooManyRequests limited) {
            return Optional.of(limited.retryAfter());
        }
        if (thrown instanceof MonthlyLimitReached limited) {
            return Optional.of(limited.retryAfter());
        }
        return thrown instanceof KeysUnreachable down ? Optional.of(down.retryAfter()) : Optional.empty();
    }

    private static Optional<String> parameter(Throwable thrown) {
        if (thrown instanceof InvalidParameter invalid) {
            return Optional.of(invalid.parameter());
        }
        return thrown instanceof RegionEmpty || thrown instanceof RegionExceeds ? Optional.of("roi") : Optional.empty();
    }

    private static Response refusal(Response original) {
        ProblemType type = REFUSALS.getOrDefault(original.getStatus(), ProblemType.INVALID_REQUEST);
        Response.ResponseBuilder response = new HttpProblem(type, type.advice()).response();
        if (original.getHeaderString(ALLOW) != null) {
            response.header(ALLOW, original.getHeaderString(ALLOW));
        }
        return response.build();
    }

    /** The log gets the kinds and places of the failure, never its messages: those may quote what a person sent. */
    private static Response unexpected(Throwable thrown) {
        String incident = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, "Incident {0}: {1}", new Object[] {incident, Trace.of(thrown)});
        return new HttpProblem(ProblemType.INTERNAL, "Incident " + incident)
                .response()
                .build();
    }
}
