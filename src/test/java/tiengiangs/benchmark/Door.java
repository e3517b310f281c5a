package tiengiangs.benchmark;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The citizens' door, knocked at over HTTP on a connection that each thread keeps. The
 * sender shares the machine with what is measured, so it does as little as it can.
 */
class Door {

    private final int port;

    private final ThreadLocal<Connection> connections = ThreadLocal.withInitial(this::connect);

    Door(int port) {
        this.port = port;
    }

    /**
     * Sends a report under a new key.
     * @return what was answered
     * @throws IllegalStateException if it was not accepted
     */
    String send(byte[] body) {
        try {
            Connection connection = this.connections.get();
            connection.write("""
                    POST /api/reports HTTP/1.1\r
                    Host: 127.0.0.1:%d\r
                    Content-Type: application/json\r
                    Idempotency-Key: %s\r
                    Content-Length: %d\r
                    \r
                    """.formatted(this.port, UUID.randomUUID(), body.length), body);
            String status = connection.line();
            boolean[] last = new boolean[1];
            String answer = connection.body(last);
            if (last[0]) {
                // The server lets a hundred requests come on one connection.
                this.connections.remove();
                connection.socket().close();
            }
            if (!status.startsWith("HTTP/1.1 201")) {
                throw new IllegalStateException("A report was not accepted: " + status + " " + answer);
            }
            return answer;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private Connection connect() {
        try {
            Socket socket = new Socket("127.0.0.1", this.port);
            socket.setTcpNoDelay(true);
            return new Connection(socket, new DataInputStream(new BufferedInputStream(socket.getInputStream(), 8192)));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private record Connection(Socket socket, DataInputStream in) {

        void write(String head, byte[] body) throws IOException {
            byte[] start = head.getBytes(StandardCharsets.US_ASCII);
            byte[] request = new byte[start.length + body.length];
            System.arraycopy(start, 0, request, 0, start.length);
            System.arraycopy(body, 0, request, start.length, body.length);
            this.socket.getOutputStream().write(request);
        }

        String line() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int sign = this.in.read(); sign != '\n'; sign = this.in.read()) {
                if (sign < 0) {
                    throw new EOFException();
                }
                line.append((char) sign);
            }
            return line.toString().strip();
        }

        /** What comes after the head, in one piece or in chunks (RFC 9112, 7.1). */
        String body(boolean[] last) throws IOException {
            int length = -1;
            for (String header = line(); !header.isEmpty(); header = line()) {
                if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                    length = Integer.parseInt(header.substring(15).strip());
                }
                last[0] |= header.equalsIgnoreCase("Connection: close");
            }
            if (length >= 0) {
                return piece(length);
            }
            StringBuilder body = new StringBuilder();
            for (int size = size(); size > 0; size = size()) {
                body.append(piece(size));
                line();
            }
            line();
            return body.toString();
        }

        private int size() throws IOException {
            return Integer.parseInt(line(), 16);
        }

        private String piece(int length) throws IOException {
            byte[] bytes = new byte[length];
            this.in.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }

    }

}
