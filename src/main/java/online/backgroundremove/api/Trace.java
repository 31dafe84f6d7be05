package online.backgroundremove.api;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a failure came from, without the messages of its exceptions. */
final class Trace {

    private static final int FRAMES = 12;

    private Trace() {}

    static String of(Throwable thrown) {
        return Stream.iterate(thrown, t -> t != null, Throwable::getCause)
                .map(Trace::ofOne)
                .collect(Collectors.joining(" caused by "));
    }

    private static String ofOne(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .limit(FRAMES)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" < ", thrown.getClass().getName() + " at ", ""));
    }
}
