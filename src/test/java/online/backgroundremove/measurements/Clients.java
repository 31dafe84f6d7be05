package online.backgroundremove.measurements;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import online.backgroundremove.system.CutoutApi;
import online.backgroundremove.system.Photos;
import online.backgroundremove.system.RunningService;

/** Clients that each send their next photo as soon as the last one is answered. */
final class Clients {

    private final RunningService service;
    private final CutoutApi api;

    Clients(RunningService service) {
        this.service = service;
        this.api = new CutoutApi(service);
    }

    /** Sends so many photos in all, so many at a time, and takes each in turn from the list. */
    List<Served> send(int requests, int atATime, List<String> photos) {
        return inTurn(requests, atATime, i -> cut(photos.get(i % photos.size()), "standard"));
    }

    /** Does so much in all, so much at a time, and gives what came of each. */
    static <T> List<T> inTurn(int times, int atATime, IntFunction<T> work) {
        AtomicInteger next = new AtomicInteger();
        List<T> done = Collections.synchronizedList(new ArrayList<>());
        ExecutorService threads = Executors.newFixedThreadPool(atATime);
        try {
            Runnable client = () -> {
                for (int i = next.getAndIncrement(); i < times; i = next.getAndIncrement()) {
                    done.add(work.apply(i));
                }
            };
            await(Collections.nCopies(atATime, client).stream()
                    .<Future<?>>map(threads::submit)
                    .toList());
        } finally {
            threads.shutdownNow();
        }
        return List.copyOf(done);
    }

    /** Fails when the photo is not cut. */
    Served cut(String photo, String quality) {
        return cut(Photos.bytes(photo), quality);
    }

    Served cut(byte[] photo, String quality) {
        long sent = System.nanoTime();
        HttpResponse<byte[]> answer = answer(photo, "quality=" + quality);
        double wall = (System.nanoTime() - sent) / 1e6;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("status " + answer.statusCode());
        }
        return Served.of(answer, wall);
    }

    /**
     * Whatever the service says to it.
     *
     * @param wishes parameters of the address, encoded
     */
    HttpResponse<byte[]> answer(byte[] photo, String wishes) {
        return api.send(HttpRequest.newBuilder(service.uri("/api/v1/removals?" + wishes))
                .header("Content-Type", "image/*")
                .POST(BodyPublishers.ofByteArray(photo))
                .build());
    }

    private static void await(Collection<Future<?>> clients) {
        try {
            for (Future<?> client : clients) {
                client.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
