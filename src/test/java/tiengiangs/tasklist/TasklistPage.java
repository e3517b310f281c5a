package tiengiangs.tasklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import tiengiangs.reports.ReportCode;

/**
 * One officer at Tasklist, who looks and clicks as people do.
 */
class TasklistPage {

    private final Page page;

    private final List<String> errors = new ArrayList<>();

    private TasklistPage(Page page) {
        this.page = page;
        page.onConsoleMessage((message) -> {
            if ("error".equals(message.type())) {
                this.errors.add(message.text() + " " + message.location());
            }
        });
        page.onPageError(this.errors::add);
    }

    static void signIn(Page page, String account, String password) {
        page.navigate("/login");
        page.locator("#username").fill(account);
        page.locator("#password").fill(password);
        page.locator("form button.main").click();
        assertThat(page).hasURL(Pattern.compile("/officer.*"));
    }

    static TasklistPage open(Page page, String account, String password) {
        signIn(page, account, password);
        TasklistPage tasklist = new TasklistPage(page);
        page.locator("main a[href*='/tasklist/']").click();
        page.locator(".task-filters .task-filter").first().waitFor();
        // A label that was drawn before its words had come would show its key.
        assertThat(page.locator("body")).not().containsText(Pattern.compile("[A-Z]+_[A-Z]+"));
        assertThat(page.locator("input[placeholder*='_']")).hasCount(0);
        return tasklist;
    }

    Page page() {
        return this.page;
    }

    /** What the browser complained about since the last time. */
    List<String> errors() {
        List<String> since = List.copyOf(this.errors);
        this.errors.clear();
        return since;
    }

    /** Opens a list, narrowed to one case as an officer who looks for it would. */
    TasklistPage list(String filter, ReportCode code) {
        String query = """
                [{"type":"processInstanceBusinessKey","operator":"eq","value":"%s","name":""}]"""
            .formatted(code.value());
        this.page.navigate(
                "/camunda/app/tasklist/default/#/?searchQuery=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        this.page.reload();
        this.page.locator(".task-filter h4 a", new Page.LocatorOptions().setHasText(filter)).click();
        assertThat(this.page.locator(".task-filter.active")).containsText(filter);
        assertThat(this.page.locator(".tasks-list .loader")).not().isVisible();
        return this;
    }

    /** The cards of the open list. */
    Locator cards() {
        return this.page.locator(".tasks-list li.task h4.task a");
    }

    /** Takes the only task of this name that nobody has taken, and opens its case. */
    TasklistPage take(String task, ReportCode code) {
        list("Chưa ai nhận", code);
        open(task, code);
        this.page.locator("button.claim").click();
        assertThat(this.page.locator("button.claim")).hasCount(0);
        return this;
    }

    /** Gives the open task back to the colleagues. */
    void giveBack() {
        this.page.locator("button.unclaim").click();
        this.page.locator("button.claim").waitFor();
    }

    TasklistPage open(String task, ReportCode code) {
        cards().filter(new Locator.FilterOptions().setHasText(task + " · " + code)).click();
        assertThat(panel().locator("h2")).containsText(code.toString());
        return this;
    }

    /** The tab with the case. */
    Locator panel() {
        return this.page.locator(".ho-so");
    }

    TasklistPage toCase() {
        tab("Hồ sơ").click();
        panel().waitFor();
        return this;
    }

    TasklistPage toForm() {
        tab("Biểu mẫu").click();
        this.page.locator(".fjs-container").waitFor();
        return this;
    }

    private Locator tab(String name) {
        return this.page.locator(".nav-tabs a", new Page.LocatorOptions().setHasText(name));
    }

    TasklistPage choose(String words) {
        Pattern beginning = Pattern.compile("^\\s*" + words);
        this.page.locator(".fjs-container label:has(input)", new Page.LocatorOptions().setHasText(beginning)).click();
        return this;
    }

    /** Picks from a list of the form. */
    TasklistPage pick(String field, String words) {
        this.page.locator(".fjs-form-field:has([id$='f_%s']) .fjs-input-group".formatted(field)).click();
        this.page.locator(".fjs-dropdownlist-item", new Page.LocatorOptions().setHasText(words)).first().click();
        return this;
    }

    TasklistPage write(String field, String words) {
        field(field).fill(words);
        return this;
    }

    /** Types a day, such as 20/11/2026. */
    TasklistPage writeDay(String field, String day) {
        Locator input = this.page.locator(".fjs-container input[id*='f_" + field + "']");
        input.fill(day);
        input.press("Tab");
        assertThat(input).hasValue(day);
        return this;
    }

    Locator field(String field) {
        return this.page.locator(".fjs-container [id$='f_" + field + "']");
    }

    /** Adds a photo of the result in the tab with the case. */
    TasklistPage addPhoto(String kind, byte[] jpeg) {
        int before = panel().locator(".ho-so-result img").count();
        panel().locator("#ho-so-" + kind).setInputFiles(new FilePayload("anh.jpg", "image/jpeg", jpeg));
        assertThat(panel().locator(".ho-so-result img")).hasCount(before + 1);
        return this;
    }

    /** Completes the task; nothing is open afterwards. */
    void complete() {
        press();
        assertThat(this.page.locator(".no-task:visible").or(refusal())).isVisible();
        assertThat(refusal()).hasCount(0);
    }

    /** Tries to complete the task and answers why that is refused. */
    Locator refused() {
        press();
        refusal().waitFor();
        return refusal();
    }

    /** What Tasklist says about the task that was completed last. */
    Locator done() {
        return this.page.locator(".tg-done");
    }

    private Locator refusal() {
        return this.page.locator("[notifications-panel] .notifications .alert-danger");
    }

    /** Presses the button that completes the task. */
    void press() {
        this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hoàn thành")).click();
    }

}
