package online.backgroundremove.launch;

import fish.payara.micro.boot.PayaraMicroLauncher;
import online.backgroundremove.retention.key.KeyTrouble;

/** {@code java -jar backgroundremove-launcher.jar}; see {@link Launch} for the environment variables it reads. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] args) throws Exception {
        try {
            Launch launch = Launch.from(System.getenv());
            if (isFor(CopyCommand.NAME, args)) {
                CopyCommand.prepare(args);
                serve(launch);
                System.out.println(CopyCommand.DONE);
                System.exit(0);
            }
            if (args.length > 0) {
                System.out.println(command(args, launch));
                return;
            }
            serve(launch);
            System.out.println("Ready: http://localhost:" + launch.port());
        } catch (NotVerified reason) {
            System.err.println("Not verified: " + reason.getMessage());
            Runtime.getRuntime().halt(1);
        } catch (CannotStart | KeyTrouble reason) {
            System.err.println("Cannot start: " + reason.getMessage());
            // Not exit(): the hooks of a server that has failed half-way may wait for ever.
            Runtime.getRuntime().halt(1);
        }
    }

    private static boolean isFor(String command, String[] args) {
        return args.length > 0 && args[0].equals(command);
    }

    /** Returns once the service is ready. */
    private static void serve(Launch launch) throws Exception {
        launch.prepare();
        FailureWatch failures = FailureWatch.start();
        PayaraMicroLauncher.main(launch.arguments());
        if (!Readiness.of(launch.port()).await()) {
            throw new CannotStart(failures.reason().orElse("the log above says why."));
        }
    }

    private static String command(String[] args, Launch launch) {
        return switch (args[0]) {
            case KeyRotationCommand.NAME -> KeyRotationCommand.run(launch, System.getenv());
            case ReceiptCommand.NAME -> ReceiptCommand.run(args);
            case LedgerCommand.NAME -> LedgerCommand.run(args, launch.ledger(System.getenv()));
            default -> throw new CannotStart("there is no command \"" + args[0] + "\".");
        };
    }
}
