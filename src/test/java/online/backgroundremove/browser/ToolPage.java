package online.backgroundremove.browser;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;

/** The tool, as a visitor uses it. */
final class ToolPage {

    private static final String GIVE_FILE = """
            ({bytes, name, event}) => {
              const file = new File([Uint8Array.from(atob(bytes), c => c.charCodeAt(0))], name, {type: 'image/jpeg'});
              const data = new DataTransfer();
              data.items.add(file);
              document.body.dispatchEvent(event === 'paste'
                ? new ClipboardEvent('paste', {clipboardData: data, bubbles: true})
                : new DragEvent('drop', {dataTransfer: data, bubbles: true, cancelable: true}));
            }""";

    private final Page page;

    ToolPage(Page page) {
        this.page = page;
    }

    ToolPage pick(Path photo) {
        page.setInputFiles("#photo", photo);
        return this;
    }

    ToolPage paste(byte[] photo) {
        return give(photo, "paste");
    }

    ToolPage drop(byte[] photo) {
        return give(photo, "drop");
    }

    private ToolPage give(byte[] photo, String event) {
        page.evaluate(
                GIVE_FILE,
                Map.of("bytes", Base64.getEncoder().encodeToString(photo), "name", "holiday.jpg", "event", event));
        return this;
    }

    /** Waits for the cut-out. */
    ToolPage awaitResult() {
        page.locator("#result").waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        await("document.getElementById('after').naturalWidth > 0");
        return this;
    }

    /** Waits until the progress bar's value, null while it has none, fulfils a condition. */
    void awaitProgress(String condition) {
        await("(value => " + condition + ")(document.getElementById('progress').getAttribute('value'))");
    }

    /** Not the page's own waiting, which the content security policy forbids. */
    private void await(String condition) {
        page.waitForCondition(
                () -> Boolean.TRUE.equals(page.evaluate(condition)),
                new Page.WaitForConditionOptions().setTimeout(60_000));
    }

    String awaitProblem() {
        Locator problem = page.locator("#problem");
        problem.waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        return problem.innerText();
    }

    String naturalSize() {
        return (String) page.evaluate("(() => { const i = document.getElementById('after');"
                + " return i.naturalWidth + 'x' + i.naturalHeight; })()");
    }

    Download download() {
        return page.waitForDownload(
                () -> page.getByRole(AriaRole.BUTTON, named("Download PNG")).click());
    }

    /** How much of the photo is shown before its cut-out, in percent. */
    String split() {
        return (String) page.evaluate("document.querySelector('.pictures').style.getPropertyValue('--split')");
    }

    Page page() {
        return page;
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
