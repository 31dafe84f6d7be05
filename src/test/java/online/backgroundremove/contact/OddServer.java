package online.backgroundremove.contact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that answers one command in its own way, or late, or not at all; and all others as it should. */
final class OddServer implements AutoCloseable {

    private static final String END = ".";

    private final ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final AtomicInteger taken = new AtomicInteger();
    private final String command;
    private final String answer;
    private final Duration after;

    /**
     * @param command such as {@code RCPT}; {@code .} for the end of a letter
     * @param answer empty for none
     */
    OddServer(String command, String answer, Duration after) throws IOException {
        this.command = command;
        this.answer = answer;
        this.after = after;
        Thread thread = new Thread(this::serve);
        thread.setDaemon(true);
        thread.start();
    }

    static OddServer refusing(String refusal) throws IOException {
        return new OddServer("RCPT", refusal, Duration.ZERO);
    }

    int port() {
        return listener.getLocalPort();
    }

    /** How many letters it has. */
    int taken() {
        return taken.get();
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }

    private void serve() {
        while (!listener.isClosed()) {
            try (Socket client = listener.accept()) {
                converse(client);
            } catch (IOException ended) {
                // the test is over, or the client has gone
            } catch (InterruptedException ending) {
                return;
            }
        }
    }

    private void converse(Socket client) throws IOException, InterruptedException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        PrintWriter out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.US_ASCII);
        say(out, "220 ready");
        boolean letter = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (letter && !line.equals(END)) {
                continue;
            }
            letter = line.equals("DATA");
            if (line.equals(END)) {
                taken.incrementAndGet();
            }
            answer(out, line);
        }
    }

    private void answer(PrintWriter out, String line) throws InterruptedException {
        if (!line.startsWith(command)) {
            say(out, line.equals("DATA") ? "354 go on" : "250 ok");
            return;
        }
        Thread.sleep(after.toMillis());
        if (!answer.isEmpty()) {
            say(out, answer);
        }
    }

    private static void say(PrintWriter out, String line) {
        out.print(line + "\r\n");
        out.flush();
    }
}
