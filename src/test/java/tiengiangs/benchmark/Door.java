package tiengiangs.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The citizens' door, knocked at over HTTP on connections that are kept.
 */
class Door {

    private final URL address;

    Door(int port) throws IOException {
        this.address = URI.create("http://127.0.0.1:" + port + "/api/reports").toURL();
    }

    /**
     * Sends a report under a new key.
     * @return what was answered
     * @throws IllegalStateException if it was not accepted
     */
    String send(byte[] body) {
        try {
            HttpURLConnection call = (HttpURLConnection) this.address.openConnection();
            call.setDoOutput(true);
            call.setFixedLengthStreamingMode(body.length);
            call.setRequestProperty("Content-Type", "application/json");
            call.setRequestProperty("Idempotency-Key", UUID.randomUUID().toString());
            try (OutputStream out = call.getOutputStream()) {
                out.write(body);
            }
            boolean accepted = call.getResponseCode() == HttpURLConnection.HTTP_CREATED;
            try (InputStream in = accepted ? call.getInputStream() : call.getErrorStream()) {
                String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                if (!accepted) {
                    throw new IllegalStateException("A report was not accepted: " + answer);
                }
                return answer;
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
