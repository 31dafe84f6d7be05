package online.backgroundremove.web;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import online.backgroundremove.account.NotAllowed;
import online.backgroundremove.account.staff.UnknownAccount;
import online.backgroundremove.privacy.NoSuchRequest;

/** Answers 403 when a page asks for what the visitor may not, and 404 when it is about nobody; which is no fault of ours. */
public final class RefusingExceptionHandlerFactory extends ExceptionHandlerFactory {

    public RefusingExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Refusing(getWrapped().getExceptionHandler());
    }

    private static final class Refusing extends ExceptionHandlerWrapper {

        private Refusing(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() throws FacesException {
            Optional<Integer> refusal = StreamSupport.stream(
                            getUnhandledExceptionQueuedEvents().spliterator(), false)
                    .flatMap(event -> causes(event.getContext().getException()))
                    .flatMap(cause -> status(cause).stream())
                    .findFirst();
            if (refusal.isPresent()) {
                refuse(refusal.get());
            } else {
                super.handle();
            }
        }

        private void refuse(int status) {
            FacesContext faces = FacesContext.getCurrentInstance();
            Iterator<ExceptionQueuedEvent> events =
                    getUnhandledExceptionQueuedEvents().iterator();
            while (events.hasNext()) {
                events.next();
                events.remove();
            }
            try {
                faces.getExternalContext().responseSendError(status, "");
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
            faces.responseComplete();
        }

        private static Stream<Throwable> causes(Throwable thrown) {
            return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause);
        }

        private static Optional<Integer> status(Throwable cause) {
            if (cause instanceof NotAllowed) {
                return Optional.of(403);
            }
            return cause instanceof UnknownAccount || cause instanceof NoSuchRequest
                    ? Optional.of(404)
                    : Optional.empty();
        }
    }
}
