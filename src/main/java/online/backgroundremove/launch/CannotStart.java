package online.backgroundremove.launch;

final class CannotStart extends RuntimeException {

    CannotStart(String reason) {
        super(reason);
    }
}
