package online.backgroundremove.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.function.Function;

/** What the graph cannot say. */
enum Rule {
    ONLY_CUTOUT_SEES_OPENCV(root -> noClasses()
            .that()
            .resideOutsideOfPackage(root + ".cutout..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.bytedeco..")),

    PIXELS_MEET_NEITHER_DATABASE_NOR_NETWORK(root -> noClasses()
            .that()
            .resideInAPackage(root + ".cutout..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.persistence..",
                    "jakarta.transaction..",
                    "java.sql..",
                    "javax.sql..",
                    "jakarta.ws.rs..",
                    "jakarta.servlet..",
                    "jakarta.faces..",
                    "jakarta.mail..",
                    "java.net.http..")),

    NOTHING_DEPENDS_ON_THE_API(root -> noClasses()
            .that()
            .resideOutsideOfPackage(root + ".api..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(root + ".api..")),

    NOTHING_DEPENDS_ON_THE_PAGES(root -> noClasses()
            .that()
            .resideOutsideOfPackage(root + ".web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(root + ".web..")),

    FEATURES_KNOW_NO_HTTP(root -> noClasses()
            .that()
            .resideOutsideOfPackages(root + ".api..", root + ".web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "jakarta.servlet..", "jakarta.faces..")),

    EJB_ONLY_FOR_TIMERS_AND_MIGRATION(root -> noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Timer")
            .and()
            .doNotHaveSimpleName("DatabaseMigration")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ejb..")),

    ONLY_TIME_READS_THE_MACHINES_CLOCK(root -> noClasses()
            .that()
            .resideOutsideOfPackage(root + ".time..")
            .should()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")),

    NO_TRANSACTIONS_AT_THE_EDGE(root -> noClasses()
            .that()
            .resideInAnyPackage(root + ".api..", root + ".web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.transaction.."));

    @SuppressWarnings("ImmutableEnumChecker") // lambdas without state
    private final Function<String, ArchRule> below;

    Rule(Function<String, ArchRule> below) {
        this.below = below;
    }

    boolean isBrokenBy(Code code) {
        return below.apply(code.root()).evaluate(code.classes()).hasViolation();
    }

    void check(Code code) {
        below.apply(code.root()).check(code.classes());
    }
}
