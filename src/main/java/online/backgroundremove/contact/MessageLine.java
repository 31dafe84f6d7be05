package online.backgroundremove.contact;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A message as a list shows it: nothing that was written.
 *
 * @param received the day in UTC
 * @param answered the day in UTC
 */
public record MessageLine(UUID id, Topic topic, LocalDate received, Optional<LocalDate> answered) {}
