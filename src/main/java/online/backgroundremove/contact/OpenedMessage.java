package online.backgroundremove.contact;

/** A message as it was written. */
public record OpenedMessage(MessageLine line, String name, String address, String text) {

    /** Nothing of it. */
    @Override
    public String toString() {
        return "OpenedMessage[" + line.id() + "]";
    }
}
