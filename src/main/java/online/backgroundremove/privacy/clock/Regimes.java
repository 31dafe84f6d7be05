package online.backgroundremove.privacy.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The clocks of all laws. */
@ApplicationScoped
public class Regimes {

    @PersistenceContext
    private EntityManager entities;

    /** The figures of a law as they are on a day. */
    public Figures figures(Law law, LocalDate day) {
        Map<Law, Regime> valid = valid(day);
        if (law != Law.UNKNOWN) {
            return Objects.requireNonNull(valid.get(law)).figures();
        }
        Collection<Regime> all = valid.values();
        return Figures.strictest(all.stream().map(Regime::figures).toList());
    }

    /** Of each law the latest that is valid on a day. */
    public Map<Law, Regime> valid(LocalDate day) {
        Map<Law, Regime> valid = new EnumMap<>(Law.class);
        upTo(day).forEach(regime -> valid.put(regime.law(), regime));
        return valid;
    }

    /** Of each law what it gives on a day, and last for whom no law is known: the strictest figures, and all of the rights. */
    public List<LawInForce> inForce(LocalDate day) {
        Collection<Regime> all = valid(day).values();
        if (all.isEmpty()) {
            return List.of();
        }
        LocalDate latest = all.stream()
                .map(Regime::validFrom)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        LawInForce elsewhere = new LawInForce(Law.UNKNOWN, "all of these", figures(Law.UNKNOWN, day), latest);
        return Stream.concat(all.stream().map(Regime::inForce), Stream.of(elsewhere))
                .toList();
    }

    private List<Regime> upTo(LocalDate day) {
        return entities.createQuery(
                        "select r from Regime r where r.validFrom <= :day order by r.validFrom, r.id", Regime.class)
                .setParameter("day", day)
                .getResultList();
    }
}
