package tiengiangs.benchmark;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tiengiangs.reports.ReportCode;
import tiengiangs.reports.TrackingToken;

/**
 * Whether a stranger's watch tells a number that exists from one that does not: the two
 * are asked for in turn, with a token that fits neither.
 */
class Guesses {

    private static final int WARM_UP = 500;

    private static final int ROUNDS = 2_000;

    private final HttpClient client = HttpClient.newHttpClient();

    private final String address;

    private final String known;

    /**
     * A stranger at this port.
     * @param receipt answer to a report that was sent
     */
    Guesses(int port, String receipt) {
        this.address = "http://127.0.0.1:" + port + "/api/reports/";
        Matcher code = Pattern.compile("\"code\":\"(\\w+)\"").matcher(receipt);
        if (!code.find()) {
            throw new IllegalStateException("No number in " + receipt);
        }
        this.known = code.group(1);
    }

    List<Figure> measure() throws Exception {
        SecureRandom random = new SecureRandom();
        long[] hits = new long[ROUNDS];
        long[] misses = new long[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long hit = nanos(this.known);
            long miss = nanos(ReportCode.random(random).value());
            if (round >= 0) {
                hits[round] = hit;
                misses[round] = miss;
            }
        }
        return List.of(Figure.atMost("Difference of medians, wrong token or unknown number (G15)", 1,
                Math.abs(median(hits) - median(misses)) / 1e6, "ms"));
    }

    private long nanos(String code) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(this.address + code))
            .header("Authorization", "Bearer " + TrackingToken.random().value())
            .build();
        long start = System.nanoTime();
        int status = this.client.send(request, BodyHandlers.ofString()).statusCode();
        long end = System.nanoTime();
        if (status != 404) {
            throw new IllegalStateException("A wrong token was answered with " + status);
        }
        return end - start;
    }

    private static double median(long[] times) {
        Arrays.sort(times);
        return (times[times.length / 2 - 1] + times[times.length / 2]) / 2.0;
    }

}
