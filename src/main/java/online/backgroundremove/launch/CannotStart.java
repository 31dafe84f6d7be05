package online.backgroundremove.launch;

final class CannotStart extends RuntimeException {

    CannotStart(String reason) {
        super(reason);
    }

    static CannotStart portTaken(int port) {
        return new CannotStart("port " + port + " is in use. Set another one with PORT.");
    }
}
