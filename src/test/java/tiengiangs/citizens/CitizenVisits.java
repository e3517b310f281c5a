package tiengiangs.citizens;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.stereotype.Component;
import tiengiangs.fixtures.Http;
import tiengiangs.fixtures.Rows;

/**
 * Citizens who sign in the way a browser without script does.
 */
@Component
public class CitizenVisits {

    private final Citizens citizens;

    private final Http http;

    private final Rows rows;

    CitizenVisits(Citizens citizens, Http http, Rows rows) {
        this.citizens = citizens;
        this.http = http;
        this.rows = rows;
    }

    /** An address that nobody else's test uses. */
    public static String address(String name) {
        return name + Long.toString(System.nanoTime(), 36) + "@example.org";
    }

    /** Asks for a link on the page. */
    public Http.Answer ask(String address) {
        return post("/toi/lien-ket", "email=" + encoded(address));
    }

    /** The secret of the last link that was asked for, as the mail would carry it. */
    public String secret(String address) {
        List<Object> links = this.rows.values("""
                select l.id from citizen_links l join citizens c on c.id = l.citizen_id
                where c.email = ? order by l.asked_at desc limit 1
                """, address);
        return this.citizens.secretOf((String) links.get(0));
    }

    /** Presses the button behind the link. */
    public Http.Answer enter(String secret, String... headers) {
        return post("/toi/vao", "secret=" + encoded(secret), headers);
    }

    /** Signs in; answers the cookie header of the session. */
    public String session(String address) {
        ask(address);
        return cookie(enter(secret(address)));
    }

    /** The cookie that an answer sets, as a browser sends it back. */
    public static String cookie(Http.Answer answer) {
        return answer.header("Set-Cookie").split(";")[0];
    }

    /** Sends a form. */
    public Http.Answer post(String path, String form, String... headers) {
        String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] = "application/x-www-form-urlencoded";
        return this.http.send("POST", path, form.getBytes(StandardCharsets.UTF_8), all);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

}
