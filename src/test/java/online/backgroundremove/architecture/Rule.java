package online.backgroundremove.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.function.Function;
import java.util.stream.Stream;

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

    NO_PHOTO_REACHES_THE_DATABASE(root -> noClasses()
            .that(use("jakarta.persistence", "java.sql", "javax.sql"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(root + ".cutout..")),

    NO_PHOTO_REACHES_A_LOG(root -> noClasses()
            .that(handlePhotos(root + ".cutout"))
            .should(dependOnClassesThat(nameMatching("java\\.util\\.logging\\..*|java\\.lang\\.System\\$Logger")))),

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

    ONE_CLASS_TELLS_PROCESSORS_ANYTHING(
            root -> noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName(root + ".policy.ProcessorLine")
                    .and()
                    .resideOutsideOfPackage(root + ".launch..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.net.http..", "jakarta.ws.rs.client..")
                    .orShould()
                    .dependOnClassesThat(
                            nameMatching(
                                    "java\\.net\\.(Socket|DatagramSocket|URLConnection|HttpURLConnection)|java\\.nio\\.channels\\.SocketChannel"))),

    ONLY_LETTERS_GO_BY_MAIL(root -> noClasses()
            .that()
            .resideOutsideOfPackage(root + ".contact..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.mail..")),

    EVERY_COOKIE_IS_REGISTERED(root -> noClasses()
            .that()
            .doNotHaveSimpleName("CookieJar")
            .should()
            .callConstructorWhere(JavaCall.Predicates.target(owner(nameMatching("jakarta\\.servlet\\.http\\.Cookie"))))
            .orShould()
            .dependOnClassesThat(nameMatching("jakarta\\.ws\\.rs\\.core\\.NewCookie"))),

    ONLY_SEARCH_AND_MIGRATION_GO_AROUND_THE_GUARD(root -> noClasses()
            .that()
            .resideOutsideOfPackages(root + ".database..", root + ".privacy.scan..")
            .and()
            .doNotHaveFullyQualifiedName(root + ".retention.Postgres")
            .should()
            .dependOnClassesThat(nameMatching("java\\.sql\\.(Connection|DriverManager|Statement)|javax\\.sql\\..*"))),

    NO_TRANSACTIONS_AT_THE_EDGE(root -> noClasses()
            .that()
            .resideInAnyPackage(root + ".api..", root + ".web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.transaction..")),

    NO_TRANSACTION_IS_HOPED_FOR(root -> noClasses().should().callMethodWhere(areTheirOwnAndWantATransaction()));

    @SuppressWarnings("ImmutableEnumChecker") // lambdas without state
    private final Function<String, ArchRule> below;

    Rule(Function<String, ArchRule> below) {
        this.below = below;
    }

    boolean isBrokenBy(Code code) {
        return below.apply(code.root()).evaluate(code.classes()).hasViolation();
    }

    /** Exceptions are left out: they carry words for the caller, never pixels. */
    private static DescribedPredicate<JavaClass> handlePhotos(String cutout) {
        return describe(
                "are in " + cutout + " or handle what it makes",
                type -> isBelow(cutout, type)
                        || type.getDirectDependenciesFromSelf().stream()
                                .map(Dependency::getTargetClass)
                                .anyMatch(used -> isBelow(cutout, used) && !used.isAssignableTo(Throwable.class)));
    }

    private static DescribedPredicate<JavaClass> use(String... packages) {
        return describe(
                "use " + String.join(", ", packages),
                type -> type.getDirectDependenciesFromSelf().stream()
                        .map(Dependency::getTargetClass)
                        .anyMatch(used -> Stream.of(packages).anyMatch(name -> isBelow(name, used))));
    }

    /** What an object calls of itself passes no interceptor, and so begins no transaction. */
    private static DescribedPredicate<JavaCall<?>> areTheirOwnAndWantATransaction() {
        return describe(
                "are of the caller's own class and want a transaction that the caller does not have",
                call -> call.getOriginOwner().equals(call.getTargetOwner())
                        && !call.getOriginOwner().isAnnotatedWith(Transactional.class)
                        && !call.getOrigin().isAnnotatedWith(Transactional.class)
                        && call.getTarget()
                                .resolveMember()
                                .flatMap(method -> method.tryGetAnnotationOfType(Transactional.class))
                                .filter(wanted -> wanted.value() != TxType.SUPPORTS)
                                .isPresent());
    }

    private static boolean isBelow(String root, JavaClass type) {
        return (type.getPackageName() + ".").startsWith(root + ".");
    }

    void check(Code code) {
        below.apply(code.root()).check(code.classes());
    }
}
