package online.backgroundremove.measurements;

import java.io.IOException;

/** What to measure is the first argument, how many requests that takes the second, and how many clients send them the third. */
public final class Measurements {

    private Measurements() {}

    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            throw new IllegalArgumentException(
                    "What shall be measured: start-up, large, clients, memory, purge, person, sign-ins or ledger?");
        }
        switch (args[0]) {
            case "start-up" -> StartUp.measure();
            case "large" -> LargePhoto.measure(requests(args, 9));
            case "clients" -> ManyClients.measure(requests(args, 40));
            case "memory" ->
                MemoryOverTime.measure(requests(args, 2000), args.length > 2 ? Integer.parseInt(args[2]) : 1);
            case "sign-ins" -> SignIns.measure(requests(args, 200));
            case "purge" -> Purge.measure(requests(args, 10_000_000));
            case "person" -> OnePerson.measure(requests(args, 100_000));
            case "ledger" -> LedgerLength.measure(requests(args, 100_000));
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private static int requests(String[] args, int usual) {
        return args.length > 1 ? Integer.parseInt(args[1]) : usual;
    }
}
