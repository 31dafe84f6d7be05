package online.backgroundremove.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Answers for the addresses below {@code /api} that belong to no version, in the same form as those that do. */
@ApplicationPath("/api")
public class NoApi extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(NothingHere.class, CorsFilter.class, ProblemMapper.class);
    }
}
