package online.backgroundremove.removal;

import java.time.LocalDate;
import java.util.List;

/**
 * What everybody has used, of the last days.
 *
 * @param days oldest first, those on which something happened
 * @param accounts who used most, by id
 * @param keys which keys were used most, by id
 * @param networks who was above a limit most often
 */
public record AllUsage(List<Day> days, List<Busiest> accounts, List<Busiest> keys, List<Above> networks) {

    public static final AllUsage NONE = new AllUsage(List.of(), List.of(), List.of(), List.of());

    /**
     * How one day's requests ended.
     *
     * @param requests all that are recorded
     * @param cutouts photos that came back as cut-outs
     * @param refused requests with something wrong about them
     * @param limited requests above a limit
     * @param failed requests that we could not answer
     */
    public record Day(LocalDate day, long requests, long cutouts, long refused, long limited, long failed) {}

    /**
     * @param id of an account or key
     * @param photos how many it sent
     * @param megapixels of those
     */
    public record Busiest(String id, long photos, long megapixels) {}

    /**
     * @param network in CIDR form; addresses are not told
     * @param requests how many were above a limit
     */
    public record Above(String network, long requests) {}
}
