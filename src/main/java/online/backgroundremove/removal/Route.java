package online.backgroundremove.removal;

import java.util.regex.Pattern;

/**
 * What was asked for, such as {@code POST /api/v1/removals}: never more of an address than that there is something at it,
 * since people type anything.
 */
public record Route(String text) {

    private static final Pattern OURS = Pattern.compile("(?:/[a-z0-9.-]{1,30}){1,3}|/");
    private static final Pattern METHOD = Pattern.compile("GET|HEAD|POST|PUT|DELETE|OPTIONS|PATCH");

    /** @param known whether there is something at the path */
    public static Route of(String method, String path, boolean known) {
        String verb = METHOD.matcher(method).matches() ? method : "OTHER";
        return new Route(verb + " " + (known && OURS.matcher(path).matches() ? path : "elsewhere"));
    }
}
