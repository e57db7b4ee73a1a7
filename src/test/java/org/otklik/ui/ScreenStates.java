package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.otklik.survey.Choice;
import org.otklik.survey.ChoiceQuestion;
import org.otklik.survey.CompletedTexts;
import org.otklik.survey.Demand;
import org.otklik.survey.Offer;
import org.otklik.survey.Pack;
import org.otklik.survey.PackSettings;
import org.otklik.survey.Question;
import org.otklik.survey.QuestionNotes;
import org.otklik.survey.QuestionNotes.Asked;
import org.otklik.survey.Survey;
import org.otklik.survey.expression.Value;
import org.otklik.testkit.EveryQuestionType;
import org.otklik.testkit.PackCopy;
import org.otklik.testkit.PseudoLanguage;
import org.otklik.testkit.ShippedPacks;
import org.otklik.ui.presenter.CalibratePresenter;
import org.otklik.ui.presenter.Doors;
import org.otklik.ui.presenter.Hearing;
import org.otklik.ui.presenter.Look;
import org.otklik.ui.presenter.Sound;
import org.otklik.ui.theme.Panel;

/** Leads two visitors by every state a screen can be in: one through the shipped pack, one by every type of question. */
final class ScreenStates {
    /** Past the limit of idle for whoever chooses by touch, within its countdown. */
    private static final Duration UNTIL_WARNED = Duration.ofSeconds(70);

    /** None has as many: the pages do not turn. */
    private static final int MOST_PAGES = 20;

    private final Panel panel;
    private final Look look;
    private final String language;
    private final Eye eye;

    /** Looks at a screen that stands there. */
    interface Eye {
        void see(String state, KioskOnPaper kiosk);
    }

    ScreenStates(Panel panel, Look look, String language, Eye eye) {
        this.panel = panel;
        this.look = look;
        this.language = language;
        this.eye = eye;
    }

    void walk() {
        var shipped = language.equals(PseudoLanguage.TAG) ? PseudoLanguage.pack("mfc-basic") : ShippedPacks.mfcBasic();
        var kiosk = inLanguage(KioskOnPaper.telling(panel, shipped, look));
        around(kiosk);
        questions(kiosk);
        ends(kiosk);
        sound(started(shipped).tap("start.begin"));
        everyType(started(PackCopy.spoken(everyType(), shipped)));
        technician(started(shipped));
    }

    /** Whatever the visitor has set, these stand as a visit begins. */
    private void technician(KioskOnPaper kiosk) {
        kiosk.stage().speak(language);
        eye.see("pin", kiosk.knock());
        eye.see("pin-short", kiosk.type("2804").tap("nav.forward"));
        kiosk.technician().afterWrong(Duration.ofHours(1));
        eye.see("pin-wait", kiosk.type("52").tap("nav.forward"));
        kiosk.tap("pin.close").knock().type(PaperTechnician.PIN).tap("nav.forward");
        pages("state", kiosk.pass(Duration.ofSeconds(1)));
        // The program that shows this never shows it in other letters than the usual ones: words that are longer have
        // room there.
        var set = kiosk.stage().set();
        var letters = language.equals(PseudoLanguage.TAG)
                ? Look.USUAL.letters()
                : set.look().letters();
        var card = new CalibratePresenter(panel.widthPx(), panel.heightPx(), panel.pixelsPerMm(), one -> {});
        kiosk.stage().put(card, set.with(set.look().with(letters)));
        eye.see("calibrate", kiosk);
    }

    private KioskOnPaper started(Pack pack) {
        return inLanguage(new KioskOnPaper(panel, pack, Set.of(), look, 1));
    }

    private KioskOnPaper inLanguage(KioskOnPaper kiosk) {
        return kiosk.shows("start.language." + language) ? kiosk.tap("start.language." + language) : kiosk;
    }

    private void around(KioskOnPaper kiosk) {
        pages("start", kiosk);
        pages("complaint", kiosk.tap("complain"));
        pages("help-start", kiosk.tap("overlay.close").tap("bar.help"));
        pages("service", kiosk.tap("overlay.close").tap("start.begin"));
        eye.see("view", kiosk.tap("bar.view"));
        for (var group : List.of("colours", "controls")) {
            if (kiosk.shows("view.to." + group)) {
                eye.see("view-" + group, kiosk.tap("view.to." + group));
            }
        }
        pages("language", kiosk.tap("view.done").tap("bar.language"));
        pages("help", kiosk.tap("bar.back").tap("bar.help"));
        pages("withdraw", kiosk.tap("help.withdraw"));
        pages("start-on", kiosk.tap("withdraw.back").tap("bar.back"));
        pages("idle", kiosk.tap("start.continue").pass(UNTIL_WARNED));
        kiosk.tap("idle.continue").choose("pension");
    }

    /** Speech off, on, and all that can be in its way. */
    private void sound(KioskOnPaper kiosk) {
        pages("sound", kiosk.tap("bar.sound"));
        pages("sound-on", kiosk.tap("sound.speech"));
        kiosk.flow().hear(Hearing::slower);
        for (var sound : List.of(Sound.OVERHEARD, Sound.NEEDS_HEADPHONES, Sound.BROKEN)) {
            kiosk.sound().can(sound);
            kiosk.flow().hear(heard -> heard);
            pages("sound-" + sound.name().toLowerCase(Locale.ROOT), kiosk);
        }
        kiosk.sound().can(Sound.READY);
        kiosk.sound().can(language, Sound.NO_VOICE);
        kiosk.flow().hear(heard -> heard);
        pages("sound-no_voice", kiosk);
        kiosk.sound().can(Sound.READY);
        kiosk.tap("sound.done");
    }

    /** The questions of the shipped pack have descriptions and «Не могу ответить». */
    private void questions(KioskOnPaper kiosk) {
        kiosk.tap("nav.forward");
        while (kiosk.screen().startsWith("question.")) {
            var name = kiosk.screen().replace("question.", "");
            pages(name, kiosk);
            if (name.equals("overall")) {
                pages("overall-chosen", kiosk.tap("question.option.2"));
            } else if (name.equals("outcome")) {
                kiosk.choose("unsolved");
            }
            if (name.equals("comment")) {
                kiosk.disk(KioskOnPaper.Disk.WAITS).tap("nav.forward");
                return;
            }
            kiosk.tap("nav.forward");
        }
    }

    private void ends(KioskOnPaper kiosk) {
        eye.see("saving", kiosk.pass(Duration.ofSeconds(1)));
        kiosk.diskAnswers();
        pages("thanks", kiosk);
        kiosk.flow().outOfService();
        eye.see("out-of-service", kiosk);
        kiosk.flow().start();
        eye.see("closed", kiosk.doors(Doors.CLOSED));
        eye.see("closed-dark", kiosk.doors(Doors.DARK));
        kiosk.doors(Doors.OPEN);
        kiosk.disk(KioskOnPaper.Disk.FAILS).tap("start.begin");
        while (kiosk.screen().startsWith("question.")) {
            kiosk.tap("nav.forward");
        }
        eye.see("not-saved", kiosk);
    }

    private void everyType(KioskOnPaper kiosk) {
        pages("start-without-cards", kiosk);
        kiosk.tap("start.begin");
        Set<String> asked = new HashSet<>();
        while (kiosk.screen().startsWith("question.")) {
            var name = kiosk.screen().replace("question.", "");
            assertThat(asked.add(name)).as(name + " is left once").isTrue();
            pages(name, kiosk);
            switch (name) {
                case "some_most" ->
                    pages("some_most-full", kiosk.choose("friends").choose("site"));
                case "some_least" -> kiosk.choose("friends").choose("site");
                case "minutes" -> {
                    pages("minutes-refused", kiosk.type("9999").tap("nav.forward"));
                    kiosk.tap("keyboard.clear");
                }
                case "note" -> pages("note-full", kiosk.type("Мало мест у окна. ".repeat(9)));
                case "must" -> pages("must-chosen", kiosk.choose("pension"));
                default -> {
                    // Passed.
                }
            }
            kiosk.tap("nav.forward");
        }
        pages("review", kiosk);
        pages("thanks-without-cards", kiosk.tap("nav.forward"));
    }

    /** Every page of what stands there; the last one leads back to the first. */
    private void pages(String state, KioskOnPaper kiosk) {
        eye.see(state, kiosk);
        if (!kiosk.shows("page.more")) {
            return;
        }
        var first = where(kiosk);
        kiosk.tap("page.more");
        for (var page = 2; !where(kiosk).equals(first); page++) {
            assertThat(page).as(state).isLessThan(MOST_PAGES);
            eye.see(state + "-page" + page, kiosk);
            kiosk.tap("page.more");
        }
    }

    private static String where(KioskOnPaper kiosk) {
        return kiosk.control("page.where").getAccessibleContext().getAccessibleName();
    }

    /** One question that has to be answered or passed in words, then the others; all are looked over in the end. */
    private static Pack everyType() {
        var asked = Stream.concat(Stream.of(must()), EveryQuestionType.questions().stream());
        var survey = new Survey(
                Optional.empty(),
                Optional.empty(),
                EveryQuestionType.BY_BUTTON,
                Optional.empty(),
                asked.map(EveryQuestionType::page).toList(),
                List.of(),
                List.of(),
                CompletedTexts.NONE);
        var plain = PackSettings.PLAIN;
        var reviewed = new PackSettings(PackSettings.Review.SHOWN, plain.voices(), plain.idle(), plain.quality());
        var pack = EveryQuestionType.pack(survey, reviewed);
        var notes = new QuestionNotes(
                List.of(),
                List.of(),
                Optional.of(EveryQuestionType.text("Не могу ответить", "Can’t say")),
                Optional.empty(),
                Asked.ALWAYS);
        return PackCopy.noted(pack, Map.of("must", notes));
    }

    private static Question must() {
        var head = EveryQuestionType.head("must", "За чем вы сегодня пришли?", "What did you come for today?");
        var choices = List.of(
                choice("pension", "Пенсии и социальные выплаты", "Pensions and benefits"),
                choice("passport", "Паспорт и регистрация", "Passport and registration"),
                choice("car", "Автомобиль и права", "Car and licence"));
        return new ChoiceQuestion(head.demanding(Demand.REQUIRED), Offer.of(choices));
    }

    private static Choice choice(String value, String ru, String en) {
        return new Choice(Value.text(value), Optional.of(EveryQuestionType.text(ru, en)));
    }
}
