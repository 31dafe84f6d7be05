package online.backgroundremove.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import online.backgroundremove.account.key.ApiKeySettings;
import online.backgroundremove.account.key.InvalidKeyWish;
import online.backgroundremove.account.key.KeyScope;
import online.backgroundremove.account.key.KeyWishes;
import org.jspecify.annotations.Nullable;

/** The form for a new key, as it was filled in. */
@Named
@RequestScoped
public class NewKey {

    private static final int USUAL_LIMIT = 1000;

    @Inject
    private ApiKeySettings settings;

    private String name = "";
    private boolean removals = true;
    private boolean usage;
    private boolean privacy;
    private String lastDay = "";
    private @Nullable String limit;

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = Objects.requireNonNullElse(name, "");
    }

    public boolean isRemovals() {
        return removals;
    }

    public void setRemovals(boolean removals) {
        this.removals = removals;
    }

    public boolean isUsage() {
        return usage;
    }

    public void setUsage(boolean usage) {
        this.usage = usage;
    }

    public boolean isPrivacy() {
        return privacy;
    }

    public void setPrivacy(boolean privacy) {
        this.privacy = privacy;
    }

    /** As browsers send a day, or nothing. */
    public String getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable String lastDay) {
        this.lastDay = Objects.requireNonNullElse(lastDay, "");
    }

    /** Megapixels a month. */
    public String getLimit() {
        return Objects.requireNonNullElse(limit, Integer.toString(Math.min(USUAL_LIMIT, getHighest())));
    }

    public void setLimit(@Nullable String limit) {
        this.limit = limit;
    }

    public int getHighest() {
        return settings.monthlyMegapixels();
    }

    /** Empty again, as before it was filled in. */
    void clear() {
        name = "";
        removals = true;
        usage = false;
        privacy = false;
        lastDay = "";
        limit = null;
    }

    /** @throws InvalidKeyWish when something is not possible */
    KeyWishes wishes() {
        Set<KeyScope> scopes = EnumSet.noneOf(KeyScope.class);
        if (removals) {
            scopes.add(KeyScope.REMOVALS);
        }
        if (usage) {
            scopes.add(KeyScope.USAGE);
        }
        if (privacy) {
            scopes.add(KeyScope.PRIVACY);
        }
        return new KeyWishes(name, scopes, day(), megapixels());
    }

    private Optional<LocalDate> day() {
        try {
            return lastDay.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(lastDay.strip()));
        } catch (DateTimeParseException none) {
            throw new InvalidKeyWish(InvalidKeyWish.What.LAST_DAY);
        }
    }

    private int megapixels() {
        String text = getLimit().strip();
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
