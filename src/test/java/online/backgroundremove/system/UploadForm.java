package online.backgroundremove.system;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The form on the page that takes a photo, as a browser without script sees it.
 *
 * @param action where it goes
 * @param html from its first to its last tag
 */
record UploadForm(String action, String html) {

    private static final Pattern FORM = Pattern.compile("<form\\b.*?</form>", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile("<(?:input|button)\\b[^>]*>");

    static UploadForm on(RunningService service, String page) {
        String html = new String(new CutoutApi(service).get(page).body(), StandardCharsets.UTF_8);
        String form = FORM.matcher(html)
                .results()
                .map(MatchResult::group)
                .filter(candidate -> candidate.contains("type=\"file\""))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no form for a photo on the page:\n" + html));
        return new UploadForm(attribute(form, "action").replace("&amp;", "&"), form);
    }

    /** The form as it is sent when a file has been picked and the button pressed. */
    byte[] filled(String fileName, byte[] photo) {
        MultipartBody body = new MultipartBody();
        controls("hidden").forEach(field -> body.field(attribute(field, "name"), attribute(field, "value")));
        body.file(attribute(only("file"), "name"), fileName, photo);
        body.field(attribute(only("submit"), "name"), attribute(only("submit"), "value"));
        return body.bytes();
    }

    private String only(String type) {
        List<String> controls = controls(type);
        if (controls.isEmpty()) {
            throw new AssertionError("The form has no " + type + " control:\n" + html);
        }
        return controls.get(0);
    }

    private List<String> controls(String type) {
        return CONTROL.matcher(html)
                .results()
                .map(MatchResult::group)
                .filter(control -> attribute(control, "type").equals(type))
                .toList();
    }

    private static String attribute(String tag, String name) {
        return Pattern.compile("\\b" + name + "=\"([^\"]*)\"")
                .matcher(tag)
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElse("");
    }
}
