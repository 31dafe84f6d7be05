package online.backgroundremove.browser;

import static com.microsoft.playwright.options.WaitForSelectorState.ATTACHED;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
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

    /** A browser does not tell tests what is in a form with files. */
    private static final String LISTEN = """
            window.wishes = [];
            const append = FormData.prototype.append;
            FormData.prototype.append = function (name, value) {
              if (name === 'image') window.wishes.push([]);
              else window.wishes.at(-1)?.push(`${name}=${value.name ?? value}`);
              (window.sent ??= {})[name] = value;
              append.call(this, name, value);
            };""";

    private final Page page;

    ToolPage(Page page) {
        this.page = page;
    }

    /** Before the page is opened: remembers what it asks for. */
    static void listen(Page page) {
        page.addInitScript(LISTEN);
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
        return page.waitForDownload(() -> page.locator("#download").click());
    }

    /** Picks what is behind the subject, by its name on the page. */
    ToolPage behind(String name) {
        page.locator(".swatches label")
                .filter(new Locator.FilterOptions().setHasText(name))
                .click();
        return this;
    }

    /** Picks a value of a control of the options, as a visitor does who has opened its section. */
    ToolPage option(String control, String value) {
        Locator select = page.locator("#options select[name=" + control + "]");
        open(select);
        select.selectOption(value);
        return this;
    }

    ToolPage cropped() {
        Locator crop = page.locator("#options input[name=crop]");
        open(crop);
        crop.check();
        return this;
    }

    /** Picks where on its canvas the subject stands, by the name that a screen reader says. */
    ToolPage at(String position) {
        Locator place = page.getByRole(AriaRole.RADIO, named(position).setExact(true));
        open(place);
        place.check();
        return this;
    }

    /** Types a number into a control of the options. */
    ToolPage type(String control, String number) {
        Locator field = page.locator("#options input[name=" + control + "]");
        open(field);
        field.fill(number);
        return this;
    }

    private void open(Locator control) {
        if (!control.isVisible()) {
            control.locator("xpath=ancestor::details/summary").click();
        }
    }

    /** Opens the section where strokes say what is kept and what is removed. */
    ToolPage paintByHand() {
        page.getByText("Keep or remove by hand").click();
        page.locator("#strokes").waitFor();
        return this;
    }

    /** Paints from one place on the picture to another, given as shares of its sides. */
    ToolPage stroke(double fromX, double fromY, double toX, double toY) {
        page.locator("#strokes").scrollIntoViewIfNeeded();
        BoundingBox box = page.locator("#strokes").boundingBox();
        page.mouse().move(box.x + fromX * box.width, box.y + fromY * box.height);
        page.mouse().down();
        page.mouse().move(box.x + toX * box.width, box.y + toY * box.height);
        page.mouse().up();
        return this;
    }

    /** How bright the mask that was sent last is at a place, from 0 to 255. */
    int mask(String name, double x, double y) {
        return (int) page.evaluate("""
                async ([name, x, y]) => {
                  const bitmap = await createImageBitmap(window.sent[name]);
                  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
                  context.drawImage(bitmap, 0, 0);
                  return context.getImageData(x * bitmap.width, y * bitmap.height, 1, 1).data[0];
                }""", List.of(name, x, y));
    }

    /** Waits until a script's condition holds. */
    void awaitThat(String condition) {
        await(condition);
    }

    /** Waits until the picture has followed the options. */
    ToolPage awaitUpdate() {
        page.getByText("Updated.")
                .waitFor(new Locator.WaitForOptions().setTimeout(60_000).setState(ATTACHED));
        return this;
    }

    /** The style of what the page itself shows behind the subject. */
    String backdrop() {
        return (String) page.evaluate("document.getElementById('backdrop').style.background");
    }

    /** What the page has asked the API for: of each request the words of its form, such as {@code size=hd}. */
    @SuppressWarnings("unchecked")
    List<List<String>> wishes() {
        return (List<List<String>>) page.evaluate("window.wishes");
    }

    /** How much of the photo is shown before its cut-out, in percent. */
    String split() {
        return (String) page.evaluate("document.querySelector('.pictures').style.getPropertyValue('--split')");
    }

    boolean hasFocus(String id) {
        return id.equals(page.evaluate("document.activeElement.id"));
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
