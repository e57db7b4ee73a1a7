package org.otklik.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** A rule that cannot fail proves nothing: each kind is broken once by a class planted for it. */
class ArchitectureRulesBreakTest {
    private static final String ROOT = "org.otklik.house.planted";
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(ROOT);

    private final Rules rules = new Rules(ROOT);

    @Test
    void anArrowThatTheTableDoesNotHaveIsSeen() {
        broken(rules.arrows(), "wire.PlantedArrow");
    }

    @Test
    void aPackageThatTheTableDoesNotHaveIsSeen() {
        broken(rules.arrows(), "stray.PlantedStray");
    }

    @Test
    void aCycleIsSeen() {
        broken(rules.noCycles(), "survey.expression.PlantedBack");
    }

    @Test
    void aKioskClassThatSeesTheCollectorIsSeen() {
        broken(rules.theKioskNeverSeesTheCollector(), "config.PlantedCollectorUse");
    }

    @Test
    void aScreenThatSeesTheQueueIsSeen() {
        broken(rules.screensNeverSeeTheQueue(), "ui.screen.PlantedQueueUse");
    }

    @Test
    void swingInAVisitAndInAPresenterIsSeen() {
        broken(rules.swing(), "visit.PlantedLabel");
        broken(rules.swing(), "ui.presenter.PlantedColour");
    }

    @Test
    void aStatementOutsideTheThreePlacesIsSeen() {
        broken(rules.sql(), "visit.PlantedStatement");
    }

    @Test
    void gsonOutsideItsPlacesIsSeen() {
        broken(rules.gson(), "visit.PlantedGson");
    }

    @Test
    void aSecondHttpClientIsSeen() {
        broken(rules.network(), "visit.PlantedClient");
    }

    @Test
    void aThreadAndAnExecutorOfTheirOwnAreSeen() {
        broken(rules.threads(), "sync.PlantedThread");
        broken(rules.threads(), "sync.PlantedExecutor");
    }

    @Test
    void aListenerOutsideTheKitIsSeen() {
        broken(rules.listeners(), "ui.screen.PlantedListener");
    }

    @Test
    void staticStateIsSeen() {
        broken(rules.noStaticState(), "visit.PlantedStatic");
    }

    private static void broken(ArchRule rule, String by) {
        var result = rule.evaluate(PLANTED);
        assertThat(result.hasViolation()).isTrue();
        assertThat(String.join("\n", result.getFailureReport().getDetails())).contains(ROOT + "." + by);
    }
}
