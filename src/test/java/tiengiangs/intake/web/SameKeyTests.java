package tiengiangs.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.fixtures.Http;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.fixtures.Parts;
import tiengiangs.fixtures.Rows;
import tiengiangs.intake.SubmissionFixtures;
import tiengiangs.photos.PhotoFixtures;

@IntegrationTest
class SameKeyTests {

    @Autowired
    private Http http;

    @Autowired
    private Rows rows;

    @Test
    void answersTheSameKeyWithTheSameAnswerAndOneReport() {
        String key = SubmissionFixtures.key();
        Http.Answer first = this.http.postJson("/api/reports", SubmissionFixtures.pothole(), "Idempotency-Key", key);
        Map<String, Long> before = this.rows.counts();
        Http.Answer second = this.http.postJson("/api/reports", SubmissionFixtures.pothole(), "Idempotency-Key", key);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(this.rows.counts()).isEqualTo(before);
    }

    @Test
    void refusesAnotherBodyUnderTheSameKey() {
        String key = SubmissionFixtures.key();
        Map<String, Object> first = SubmissionFixtures.pothole();
        first.remove("title");
        assertThat(this.http.postJson("/api/reports", first, "Idempotency-Key", key).status()).isEqualTo(201);
        Map<String, Long> before = this.rows.counts();
        // Not even one that reads the same when it is printed.
        first.put("title", "null");
        Http.Answer other = this.http.postJson("/api/reports", first, "Idempotency-Key", key);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.header("Content-Type")).startsWith("application/problem+json");
        assertThat(this.rows.counts()).isEqualTo(before);
    }

    @Test
    void knowsPhotosAgainByTheirPictures() {
        String key = SubmissionFixtures.key();
        byte[] photo = PhotoFixtures.jpeg(120, 80, 1);
        Http.Answer first = this.http.postParts("/api/reports", potholeWith(photo), "Idempotency-Key", key);
        assertThat(first.status()).isEqualTo(201);
        Http.Answer again = this.http.postParts("/api/reports", potholeWith(photo), "Idempotency-Key", key);
        assertThat(again.text()).isEqualTo(first.text());
        Http.Answer other = this.http.postParts("/api/reports", potholeWith(PhotoFixtures.jpeg(120, 80, 2)),
                "Idempotency-Key", key);
        assertThat(other.status()).isEqualTo(422);
    }

    @Test
    void givesTwentyParallelPostsWithOneKeyOneReport() throws Exception {
        String key = SubmissionFixtures.key();
        Map<String, Long> before = this.rows.counts();
        List<Http.Answer> answers = atOnce(20,
                () -> this.http.postJson("/api/reports", SubmissionFixtures.pothole(), "Idempotency-Key", key));
        assertThat(answers).extracting(Http.Answer::status).containsOnly(201);
        assertThat(answers.stream().map(Http.Answer::text).collect(Collectors.toSet())).hasSize(1);
        assertThat(this.rows.counts()).isEqualTo(Rows.with(before, "reports", 1, "reporters", 1, "report_history", 1,
                "start_orders", 1, "submissions", 1));
    }

    @Test
    void refusesKeysThatAreNobodysOwn() {
        for (String key : List.of("1234567", "x".repeat(101), "hai chữ cái")) {
            Http.Answer answer = this.http.postJson("/api/reports", SubmissionFixtures.pothole(), "Idempotency-Key",
                    java.net.URLEncoder.encode(key, java.nio.charset.StandardCharsets.UTF_8).replace("%", " "));
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.errors()).singleElement().asString().contains("Idempotency-Key");
        }
    }

    private static Parts potholeWith(byte[] photo) {
        return new Parts().report(SubmissionFixtures.pothole()).photo(photo);
    }

    private static <T> List<T> atOnce(int count, Callable<T> call) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            List<T> results = new java.util.ArrayList<>();
            for (Future<T> future : threads.invokeAll(java.util.Collections.nCopies(count, call))) {
                results.add(future.get());
            }
            return results;
        }
        finally {
            threads.shutdownNow();
        }
    }

}
