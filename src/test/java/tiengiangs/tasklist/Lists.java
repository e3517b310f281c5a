package tiengiangs.tasklist;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import tiengiangs.reports.ReportCode;

/**
 * The lists of one officer, read with the very calls that their Tasklist makes, in their
 * session.
 */
class Lists {

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Page page;

    private final Map<String, String> ids = new HashMap<>();

    Lists(Page signedIn) {
        this.page = signedIn;
        this.page.request().get("/camunda/app/tasklist/default/");
        read(this.page.request().get(ENGINE + "/filter?itemCount=false&resourceType=Task&maxResults=99"))
            .forEach((filter) -> this.ids.put(filter.get("name").asText(), filter.get("id").asText()));
    }

    /** What stands in the list about these cases: titles of tasks. */
    Set<String> in(String list, Collection<ReportCode> cases) {
        Set<String> titles = new TreeSet<>();
        read(post("/filter/" + this.ids.get(list) + "/list?firstResult=0&maxResults=2000", "{}")).forEach((task) -> {
            String title = task.get("name").asText();
            if (cases.stream().anyMatch((code) -> title.contains(code.toString()))) {
                titles.add(title.replaceFirst("(· \\S+).*", "$1"));
            }
        });
        return titles;
    }

    /** Takes the task with this id, as the button does. */
    void claim(String task, String account) {
        APIResponse answer = post("/task/" + task + "/claim", "{\"userId\":\"" + account + "\"}");
        if (!answer.ok()) {
            throw new AssertionError(answer.status() + " " + answer.text());
        }
    }

    private APIResponse post(String call, String json) {
        String token = this.page.context()
            .cookies()
            .stream()
            .filter((cookie) -> "XSRF-TOKEN".equals(cookie.name))
            .map((Cookie cookie) -> cookie.value)
            .findFirst()
            .orElseThrow();
        return this.page.request()
            .post(ENGINE + call,
                    RequestOptions.create()
                        .setHeader("X-XSRF-TOKEN", token)
                        .setHeader("Content-Type", "application/json")
                        .setHeader("Accept", "application/json")
                        .setData(json));
    }

    private static List<JsonNode> read(APIResponse answer) {
        try {
            return List.copyOf(JSON.readTree(answer.text()).valueStream().toList());
        }
        catch (JsonProcessingException ex) {
            throw new AssertionError(answer.status() + " " + answer.text(), ex);
        }
    }

}
