package tiengiangs.security;

import java.net.http.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Marks a page as the HTTP Observatory does: 100 to begin with, something off for every
 * guard that is missing, a bonus for those beyond it, but only from 90 on. 100 and more
 * is an A+, 90 an A.
 */
record Observatory(HttpHeaders headers, String body) {

    private static final int HALF_A_YEAR = 15_768_000;

    private static final Pattern FOREIGN_SCRIPT = Pattern.compile("<script[^>]+src=\"(https?:)?//");

    int score() {
        List<Integer> marks = List.of(policy(), cookies(), sharing(), referrer(), transport(), scripts(), types(),
                frames(), resources());
        int score = 100 + marks.stream().filter((mark) -> mark < 0).mapToInt(Integer::intValue).sum();
        return (score >= 90) ? score + marks.stream().filter((mark) -> mark > 0).mapToInt(Integer::intValue).sum()
                : score;
    }

    private int policy() {
        Map<String, String> policy = directives();
        String scripts = policy.getOrDefault("script-src", policy.getOrDefault("default-src", "*"));
        String objects = policy.getOrDefault("object-src", policy.getOrDefault("default-src", "*"));
        boolean strict = scripts.contains("'nonce-") || scripts.contains("'sha256-");
        if (strict && scripts.contains("'strict-dynamic'")) {
            // A browser that knows the nonce does not look at the addresses beside it.
            scripts = scripts.replaceAll("\\bhttps?:|'self'|'unsafe-inline'", "");
        }
        if (policy.isEmpty()) {
            return -25;
        }
        if (scripts.contains("'unsafe-inline'") && !strict || scripts.matches("(.*\\s)?(\\*|https:|data:)(\\s.*)?")
                || !objects.matches("'none'|'self'")) {
            return -20;
        }
        if (scripts.contains("'unsafe-eval'")) {
            return -10;
        }
        if (policy.getOrDefault("style-src", policy.getOrDefault("default-src", "*")).contains("'unsafe-inline'")) {
            return 0;
        }
        return policy.getOrDefault("default-src", "").equals("'none'") ? 10 : 5;
    }

    private Map<String, String> directives() {
        return this.headers.firstValue("Content-Security-Policy")
            .map((policy) -> Arrays.stream(policy.split(";"))
                .map(String::strip)
                .filter((directive) -> !directive.isEmpty())
                .collect(Collectors.toMap((directive) -> directive.split(" ")[0],
                        (directive) -> directive.replaceFirst("^\\S+\\s*", ""), (one, other) -> one, TreeMap::new)))
            .orElseGet(TreeMap::new);
    }

    private int cookies() {
        List<String> cookies = this.headers.allValues("Set-Cookie").stream().map(String::toLowerCase).toList();
        if (cookies.isEmpty()) {
            return 0;
        }
        if (!cookies.stream().allMatch((cookie) -> cookie.contains("; secure"))) {
            return -20;
        }
        // The token against forgery is there to be read by the page.
        boolean hidden = cookies.stream()
            .allMatch((cookie) -> cookie.contains("; httponly") || cookie.startsWith("xsrf-token="));
        return !hidden ? -30 : cookies.stream().allMatch((cookie) -> cookie.contains("; samesite=")) ? 5 : 0;
    }

    private int sharing() {
        return this.headers.firstValue("Access-Control-Allow-Origin").isPresent() ? -50 : 0;
    }

    private int referrer() {
        return this.headers.firstValue("Referrer-Policy")
            .map((policy) -> policy.matches("no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin") ? 5
                    : -5)
            .orElse(0);
    }

    private int transport() {
        Matcher age = Pattern.compile("max-age=(\\d+)")
            .matcher(this.headers.firstValue("Strict-Transport-Security").orElse(""));
        return !age.find() ? -20 : (Long.parseLong(age.group(1)) < HALF_A_YEAR) ? -10 : 0;
    }

    private int scripts() {
        return FOREIGN_SCRIPT.matcher(this.body).find() ? -50 : 0;
    }

    private int types() {
        return this.headers.firstValue("X-Content-Type-Options").filter("nosniff"::equals).isPresent() ? 0 : -5;
    }

    private int frames() {
        boolean policy = directives().getOrDefault("frame-ancestors", "*").matches("'none'|'self'");
        boolean older = this.headers.firstValue("X-Frame-Options").orElse("").matches("(?i)deny|sameorigin");
        return policy ? 5 : older ? 0 : -20;
    }

    private int resources() {
        return this.headers.firstValue("Cross-Origin-Resource-Policy").orElse("").matches("same-(origin|site)") ? 10
                : 0;
    }

}
