package online.backgroundremove.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTTP byte by byte: it can break off, and it reads the answer even if the server does not take the whole request. */
final class Wire {

    /** What came back, perhaps nothing. */
    static final class Answer {

        private final String head;
        private final byte[] body;

        private Answer(String head, byte[] body) {
            this.head = head;
            this.body = body;
        }

        String head() {
            return head;
        }

        byte[] body() {
            return body;
        }

        /** The status, or 0 when the server hung up. */
        int status() {
            return head.isEmpty() ? 0 : Integer.parseInt(head.split(" ", 3)[1]);
        }

        String text() {
            return new String(body, ISO_8859_1);
        }
    }

    private static final String END_OF_HEAD = "\r\n\r\n";
    private static final Pattern CONTENT_LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");
    private static final int TIMEOUT_MILLIS = 120_000;
    private static final int CHUNK = 64 * 1024;

    private final int port;

    Wire(RunningService service) {
        this.port = service.port();
    }

    static byte[] request(String path, String contentType, byte[] body) {
        return joined(head(path, contentType, "Content-Length: " + body.length), body);
    }

    static byte[] chunkedRequest(String path, String contentType, byte[] body) {
        byte[][] pieces = new byte[body.length / CHUNK + 3][];
        Arrays.fill(pieces, new byte[0]);
        pieces[0] = head(path, contentType, "Transfer-Encoding: chunked");
        for (int i = 0; i * CHUNK < body.length; i++) {
            byte[] data = Arrays.copyOfRange(body, i * CHUNK, Math.min(body.length, (i + 1) * CHUNK));
            pieces[i + 1] = joined(latin(Integer.toHexString(data.length) + "\r\n"), data, latin("\r\n"));
        }
        pieces[pieces.length - 1] = latin("0\r\n\r\n");
        return joined(pieces);
    }

    static byte[] head(String path, String contentType, String length) {
        return latin("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: "
                + contentType + "\r\n" + length + "\r\n\r\n");
    }

    /** Sends all, or as much as the server takes, and reads the answer. */
    Answer exchange(byte[] request) throws IOException {
        try (Socket socket = connect()) {
            sendAsFarAsTaken(socket, request);
            return answer(socket);
        }
    }

    /** Stops sending, and waits until the server has closed the connection too: then it has finished. */
    void breakOff(byte[] request) throws IOException {
        try (Socket socket = connect()) {
            sendAsFarAsTaken(socket, Arrays.copyOf(request, request.length / 2));
            socket.shutdownOutput();
            socket.getInputStream().readAllBytes();
        }
    }

    /** Is gone from one moment to the next, as when a phone loses its network. */
    void vanish(byte[] request) throws IOException {
        try (Socket socket = connect()) {
            sendAsFarAsTaken(socket, Arrays.copyOf(request, request.length / 2));
            socket.setSoLinger(true, 0);
        }
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(TIMEOUT_MILLIS);
        return socket;
    }

    private static void sendAsFarAsTaken(Socket socket, byte[] request) throws IOException {
        OutputStream stream = socket.getOutputStream();
        try {
            stream.write(request);
            stream.flush();
        } catch (IOException serverHasClosed) {
            return;
        }
    }

    /** Not to the end of the connection where the answer says its length: the server may linger there for the rest. */
    private static Answer answer(Socket socket) throws IOException {
        InputStream stream = new BufferedInputStream(socket.getInputStream());
        StringBuilder head = new StringBuilder();
        int next = 0;
        while (next >= 0 && head.indexOf(END_OF_HEAD) < 0) {
            next = stream.read();
            if (next >= 0) {
                head.append((char) next);
            }
        }
        Matcher length = CONTENT_LENGTH.matcher(head);
        byte[] body = length.find() ? stream.readNBytes(Integer.parseInt(length.group(1))) : stream.readAllBytes();
        return new Answer(head.toString(), body);
    }

    private static byte[] joined(byte[]... pieces) {
        byte[] whole =
                new byte[Arrays.stream(pieces).mapToInt(piece -> piece.length).sum()];
        int end = 0;
        for (byte[] piece : pieces) {
            System.arraycopy(piece, 0, whole, end, piece.length);
            end += piece.length;
        }
        return whole;
    }

    private static byte[] latin(String text) {
        return text.getBytes(ISO_8859_1);
    }
}
