package tiengiangs.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A mail server that says the same to every recipient.
 */
final class RefusingServer implements AutoCloseable {

    private final ServerSocket socket;

    private final String answer;

    private final AtomicInteger asked = new AtomicInteger();

    RefusingServer(String answer) {
        this.answer = answer;
        try {
            this.socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        Thread thread = new Thread(this::serve, "refusing-mail-server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return this.socket.getLocalPort();
    }

    /** How often somebody has called. */
    int asked() {
        return this.asked.get();
    }

    private void serve() {
        while (!this.socket.isClosed()) {
            try (Socket caller = this.socket.accept()) {
                this.asked.incrementAndGet();
                talk(caller);
            }
            catch (IOException ex) {
                // The caller hung up, or the test is over.
                continue;
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        BufferedReader lines = new BufferedReader(
                new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        say(caller, "220 ready");
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            say(caller, line.startsWith("RCPT") ? this.answer : line.startsWith("QUIT") ? "221 bye" : "250 ok");
        }
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        try {
            this.socket.close();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
