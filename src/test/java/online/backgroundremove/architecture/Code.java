package online.backgroundremove.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The compiled classes below a root package. */
record Code(String root, JavaClasses classes) {

    /** What ships. */
    static final Code SHIPPED = of("online.backgroundremove", new ImportOption.DoNotIncludeTests());

    /** Classes that break every rule there is, so that we see each rule fail. */
    static final Code WRONG = of("online.backgroundremove.architecture.wrong", new ImportOption.OnlyIncludeTests());

    private static Code of(String root, ImportOption option) {
        return new Code(root, new ClassFileImporter().withImportOption(option).importPackages(root));
    }

    Set<String> packages() {
        return classes.stream().map(this::packageOf).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Each use of one package by another that has no arrow, with the place in the code. */
    Set<String> undrawn(PackageGraph graph) {
        return uses().filter(use -> !graph.arrows().contains(arrow(use)))
                .map(Dependency::getDescription)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Arrows that nothing in the code is behind. */
    Set<PackageGraph.Arrow> unused(PackageGraph graph) {
        Set<PackageGraph.Arrow> left = new HashSet<>(graph.arrows());
        uses().map(this::arrow).forEach(left::remove);
        return left;
    }

    private Stream<Dependency> uses() {
        return classes.stream()
                .flatMap(user -> user.getDirectDependenciesFromSelf().stream())
                .filter(use -> classes.contain(
                        use.getTargetClass().getBaseComponentType().getName()))
                .filter(use -> !arrow(use).from().equals(arrow(use).to()));
    }

    private PackageGraph.Arrow arrow(Dependency use) {
        return new PackageGraph.Arrow(
                packageOf(use.getOriginClass()), packageOf(use.getTargetClass().getBaseComponentType()));
    }

    private String packageOf(JavaClass type) {
        return type.getPackageName().substring(root.length() + 1);
    }
}
