package org.otklik.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;

/** Every rule of architecture.md that a machine can see, over the classes below one root. */
final class Rules {
    private final Parts parts;
    private final String root;

    Rules(String root) {
        this.root = root;
        parts = new Parts(root);
    }

    ArchRule arrows() {
        return classes()
                .should(useOnlyWhatTheTableAllows())
                .because("a reader finds out what a package can touch from one line of a table");
    }

    private ArchCondition<JavaClass> useOnlyWhatTheTableAllows() {
        return new ArchCondition<>("use only the packages that the table allows their own") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!parts.isOurs(type)) {
                    return;
                }
                var part = parts.of(type);
                if (part.isEmpty()) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is in no package of the table"));
                    return;
                }
                var allowed = Parts.table().get(part.get());
                for (var dependency : type.getDirectDependenciesFromSelf()) {
                    var used = parts.of(dependency.getTargetClass());
                    if (used.isPresent() && !used.equals(part) && !allowed.contains(used.get())) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }

    ArchRule noCycles() {
        return slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass type) {
                        return parts.of(type).map(SliceIdentifier::of).orElseGet(SliceIdentifier::ignore);
                    }

                    @Override
                    public String getDescription() {
                        return "packages of the table";
                    }
                })
                .should()
                .beFreeOfCycles()
                .because("two packages in a cycle are one package with two names");
    }

    ArchRule theKioskNeverSeesTheCollector() {
        return noClasses()
                .that(are("outside of the collector", type -> !under(type, "collector")))
                .should()
                .dependOnClassesThat(are("of the collector", type -> under(type, "collector")))
                .because("the kiosk's jar holds no collector class");
    }

    ArchRule screensNeverSeeTheQueue() {
        return noClasses()
                .that(are("of the interface", type -> under(type, "ui")))
                .should()
                .dependOnClassesThat(are("of outbox or sync", type -> under(type, "outbox") || under(type, "sync")))
                .allowEmptyShould(true)
                .because("only app may connect what a visitor sees with what is on disk");
    }

    ArchRule swing() {
        return noClasses()
                .that(are("neither app nor ui.., or in ui.presenter", this::mayNotDraw))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.swing..", "java.awt..")
                .because("what a visit is and what a screen says must be testable without a screen");
    }

    private boolean mayNotDraw(JavaClass type) {
        var draws = under(type, "ui") || under(type, "app");
        return !draws || under(type, "ui.presenter");
    }

    ArchRule sql() {
        return onlyIn(Set.of("sqlite", "outbox", "collector.ledger"), "java.sql..", "javax.sql..", "org.sqlite..")
                .because("a statement that changes what is stored is looked for in three places");
    }

    ArchRule gson() {
        return onlyIn(Set.of("json", "wire", "collector.api", "cli"), "com.google.gson..")
                .because("Gson keeps the last of two equal keys in silence; what people write is read by json");
    }

    ArchRule network() {
        return onlyIn(Set.of("peer"), "java.net.http..").because("bounds in time and size are kept in one place");
    }

    private com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction onlyIn(
            Set<String> allowed, String... libraries) {
        return noClasses()
                .that(are("outside of " + allowed, type -> allowed.stream().noneMatch(part -> under(type, part))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    ArchRule threads() {
        return noClasses()
                .that(are("outside of app and collector", type -> !under(type, "app") && !root(type, "collector")))
                .should()
                .callConstructor(Thread.class, Runnable.class)
                .orShould()
                .callConstructor(Thread.class, Runnable.class, String.class)
                .orShould()
                .callConstructor(Thread.class)
                .orShould()
                .callConstructor(Thread.class, String.class)
                .orShould()
                .beAssignableTo(Thread.class)
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(
                        java.util.concurrent.Executors.class,
                        java.util.concurrent.ThreadPoolExecutor.class,
                        java.util.concurrent.ForkJoinPool.class,
                        java.util.Timer.class)
                .because("who runs what is decided where everything is wired");
    }

    /** The package itself, without those below it. */
    private boolean root(JavaClass type, String part) {
        return type.getPackageName().equals(root + "." + part);
    }

    ArchRule listeners() {
        return classes()
                .that()
                .areAssignableTo(java.awt.event.MouseListener.class)
                .or()
                .areAssignableTo(java.awt.event.MouseMotionListener.class)
                .or()
                .areAssignableTo(java.awt.event.KeyListener.class)
                .should(new ArchCondition<>("lie in ui.kit") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        if (parts.isOurs(type) && !under(type, "ui.kit")) {
                            events.add(SimpleConditionEvent.violated(type, type.getName() + " listens by itself"));
                        }
                    }
                })
                .allowEmptyShould(true)
                .because("drift, dead time and repeats are judged once, for every control");
    }

    ArchRule noStaticState() {
        return fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .beFinal()
                .allowEmptyShould(true)
                .because("a second kiosk in the same process must not know of the first");
    }

    private boolean under(JavaClass type, String part) {
        var name = type.getPackageName();
        return name.equals(root + "." + part) || name.startsWith(root + "." + part + ".");
    }

    private static DescribedPredicate<JavaClass> are(String words, java.util.function.Predicate<JavaClass> test) {
        return DescribedPredicate.describe(words, test);
    }
}
