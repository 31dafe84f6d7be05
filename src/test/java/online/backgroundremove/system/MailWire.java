package online.backgroundremove.system;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What lies between a service and its mail server. It can keep back the answer to a whole letter: the server has the letter
 * then, and the service does not know.
 */
final class MailWire implements AutoCloseable {

    private static final byte[] END_OF_LETTER = "\r\n.\r\n".getBytes(US_ASCII);

    private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final AtomicBoolean keepsNext = new AtomicBoolean();
    private final CountDownLatch kept = new CountDownLatch(1);
    private final int server;

    /** @param server the port of the mail server on this machine */
    MailWire(int server) throws IOException {
        this.server = server;
        run(this::accept);
    }

    int port() {
        return listener.getLocalPort();
    }

    void keepTheNextAnswer() {
        keepsNext.set(true);
    }

    /** Whether the server has taken a letter, and the service has not been told. */
    boolean awaitKept() throws InterruptedException {
        return kept.await(60, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }

    private void accept() throws IOException {
        while (true) {
            Socket service = listener.accept();
            Socket relay = new Socket(InetAddress.getLoopbackAddress(), server);
            AtomicBoolean letterIsWhole = new AtomicBoolean();
            run(() -> carryLetters(service, relay, letterIsWhole));
            run(() -> carryAnswers(relay, service, letterIsWhole));
        }
    }

    private static void carryLetters(Socket service, Socket relay, AtomicBoolean letterIsWhole) throws IOException {
        try (relay) {
            InputStream in = service.getInputStream();
            OutputStream out = relay.getOutputStream();
            byte[] last = new byte[END_OF_LETTER.length];
            for (int next = in.read(); next >= 0; next = in.read()) {
                System.arraycopy(last, 1, last, 0, last.length - 1);
                last[last.length - 1] = (byte) next;
                if (Arrays.equals(last, END_OF_LETTER)) {
                    letterIsWhole.set(true);
                }
                out.write(next);
            }
        }
    }

    private void carryAnswers(Socket relay, Socket service, AtomicBoolean letterIsWhole) throws IOException {
        InputStream in = relay.getInputStream();
        OutputStream out = service.getOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (letterIsWhole.get() && keepsNext.compareAndSet(true, false)) {
                kept.countDown();
                return;
            }
            out.write(next);
        }
        service.close();
    }

    private static void run(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.work();
            } catch (IOException ended) {
                // either side has hung up, or the test is over
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private interface Work {
        void work() throws IOException;
    }
}
