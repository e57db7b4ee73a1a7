package org.otklik.demo;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.otklik.demo.ScriptedVisit.Ending;
import org.otklik.demo.ScriptedVisit.Way;
import org.otklik.ui.ScreenHost;

/** Plays one scripted visitor through the window and says what the hands have touched. */
final class RobotVisitor {
    /** A screen takes no touch in its first 350 ms. */
    private static final int DEAD_MS = 380;

    /** A touch on a single choice leads on by itself after 700 ms. */
    private static final int ADVANCE_MS = 3_000;

    private static final int MOST_TRIES = 3;

    private static final Set<String> SEVERAL = Set.of("reasons", "info_gap", "liked");
    private static final Set<String> TEXTS = Set.of("service", "outcome");

    private final RobotHand hand;
    private final SwitchHand switches;
    private final KeyHand keys;
    private final ReadingFinger finger;
    private final ScreenWatch watch;
    private final Path pictures;
    private final Path outbox;

    RobotVisitor(RobotHand hand, ScreenHost host, ScreenWatch watch, Path pictures, Path outbox) {
        this.hand = hand;
        switches = new SwitchHand(hand, host);
        keys = new KeyHand(hand, host, watch);
        finger = new ReadingFinger(hand, host, watch);
        this.watch = watch;
        this.pictures = pictures;
        this.outbox = outbox;
    }

    void play(ScriptedVisit visit) {
        var keptBefore = watch.keptVisits();
        visit(visit);
        watch.awaitKept(keptBefore + 1);
    }

    private void visit(ScriptedVisit visit) {
        watch.await("start");
        hand.rest(DEAD_MS);
        picture(visit, "start");
        if (visit.way().hears()) {
            keys.plugIn();
        }
        var touched = new JsonObject();
        if (visit.language().equals("en")) {
            press(visit, "start.language.en");
            hand.rest(DEAD_MS);
            picture(visit, "start");
        }
        if (visit.way().isSwitch()) {
            askForSwitches(visit);
        }
        if (lacks(visit, "complaint")) {
            overlay(visit, "complain", "complaint", "overlay.close");
        }
        begin(visit);
        for (var asked = 1; watch.current().startsWith("question."); asked++) {
            if (asked == 4 && visit.ending() != Ending.FINISHED) {
                leave(visit, touched);
                return;
            }
            ask(visit, touched);
        }
        KioskUnderDemo.report("touched", touched.toString());
        watch.await("thanks");
        hand.rest(DEAD_MS);
        picture(visit, "thanks");
        press(visit, "thanks.done");
        watch.await("start");
        if (visit.way().hears()) {
            keys.plugOut();
        }
    }

    /** Somebody else turns them on by hand, as a kiosk without switches of its own begins without. */
    private void askForSwitches(ScriptedVisit visit) {
        for (var id : List.of("bar.view", "view.switches", "view.done")) {
            hand.tap(id);
            hand.rest(DEAD_MS);
            if (id.equals("view.switches")) {
                picture(visit, "view");
            }
        }
        watch.await("start");
        if (visit.way() == Way.TWO_SWITCHES) {
            switches.sayThereAreTwo();
        }
    }

    /** Somebody who sees nothing happen touches again; that it was needed is said aloud. */
    private void begin(ScriptedVisit visit) {
        for (var tries = 0; tries < MOST_TRIES; tries++) {
            press(visit, "start.begin");
            if (watch.leaves("start", ADVANCE_MS)) {
                return;
            }
            KioskUnderDemo.report("again", "start.begin");
        }
        throw new IllegalStateException("nothing leads on from the start screen");
    }

    private void ask(ScriptedVisit visit, JsonObject touched) {
        var screen = watch.current();
        var question = screen.substring("question.".length());
        hand.rest(DEAD_MS);
        picture(visit, screen);
        lookAround(visit, question);
        var chosen = visit.choices().getOrDefault(question, List.of());
        if (question.equals("comment")) {
            write(visit, touched);
            finish(visit, screen);
        } else if (chosen.isEmpty()) {
            forward(visit, screen);
        } else {
            choose(visit, question, chosen, touched);
            picture(visit, screen + "-chosen");
            var single = !SEVERAL.contains(question);
            if (!(single && visit.way() == Way.TOUCH && watch.leaves(screen, ADVANCE_MS))) {
                forward(visit, screen);
            }
        }
    }

    private void choose(ScriptedVisit visit, String question, List<String> chosen, JsonObject touched) {
        var several = new JsonArray();
        for (var value : chosen) {
            while (!hand.shows("question.option." + value)) {
                press(visit, "page.more");
                hand.rest(DEAD_MS);
            }
            press(visit, "question.option." + value);
            several.add(value);
        }
        if (SEVERAL.contains(question)) {
            touched.add(question, several);
        } else if (TEXTS.contains(question)) {
            touched.addProperty(question, chosen.get(0));
        } else {
            touched.addProperty(question, Integer.parseInt(chosen.get(0)));
        }
    }

    private void write(ScriptedVisit visit, JsonObject touched) {
        if (visit.comment().isEmpty()) {
            return;
        }
        if (visit.way() == Way.KEYS) {
            hand.type(visit.comment());
        } else {
            visit.comment().codePoints().forEach(this::tapKey);
        }
        picture(visit, "comment-written");
        touched.addProperty("#comment", visit.comment());
    }

    /** Letters and digits stand on different faces of the keyboard; the first letter is a capital by itself. */
    private void tapKey(int point) {
        var letter = Character.toString(point).toLowerCase(Locale.ROOT);
        if (letter.equals(" ")) {
            hand.tap("keyboard.space");
            return;
        }
        if (!hand.shows("keyboard.key." + letter)) {
            hand.tap("keyboard.digits");
        }
        if (!hand.shows("keyboard.key." + letter)) {
            hand.tap("keyboard.language");
        }
        hand.tap("keyboard.key." + letter);
    }

    private void forward(ScriptedVisit visit, String screen) {
        if (visit.way() != Way.KEYS) {
            press(visit, "nav.forward");
        } else {
            hand.key(KeyEvent.VK_RIGHT);
            // What passes over a question or ends the visit is only focused, and wants to be selected.
            if (!watch.leaves(screen, 150)) {
                hand.key(KeyEvent.VK_ENTER);
            }
        }
        if (!watch.leaves(screen, ADVANCE_MS)) {
            throw new IllegalStateException("nothing leads on from " + screen);
        }
    }

    private void leave(ScriptedVisit visit, JsonObject touched) {
        KioskUnderDemo.report("touched", touched.toString());
        hand.rest(DEAD_MS);
        if (visit.ending() == Ending.STARTED_AGAIN) {
            press(visit, "bar.help");
            watch.await("help");
            hand.rest(DEAD_MS);
            picture(visit, "help");
            press(visit, "help.again");
        } else {
            watch.await("idle");
            hand.rest(DEAD_MS);
            picture(visit, "idle");
        }
        watch.await("start");
    }

    /** The first visitor of each language opens what lies over the questions, and looks back at the start. */
    private void lookAround(ScriptedVisit visit, String question) {
        if (question.equals("service") && lacks(visit, "start-on")) {
            overlay(visit, "bar.back", "start", "start.continue", "start-on");
        }
        if (question.equals("outcome") && lacks(visit, "withdraw")) {
            overlay(visit, "bar.language", "language", "bar.back");
            press(visit, "bar.help");
            watch.await("help");
            hand.rest(DEAD_MS);
            picture(visit, "help");
            press(visit, "help.withdraw");
            watch.await("withdraw");
            hand.rest(DEAD_MS);
            picture(visit, "withdraw");
            press(visit, "withdraw.back");
            watch.await("question.outcome");
            hand.rest(DEAD_MS);
        }
    }

    /** The first commit of each language has to wait, so that the screen which says so is seen. */
    private void finish(ScriptedVisit visit, String screen) {
        if (!lacks(visit, "saving")) {
            forward(visit, screen);
            return;
        }
        HeldDisk.during(outbox, () -> {
            forward(visit, screen);
            watch.await("saving");
            picture(visit, "saving");
        });
    }

    private void overlay(ScriptedVisit visit, String opens, String screen, String closes) {
        overlay(visit, opens, screen, closes, screen);
    }

    private void overlay(ScriptedVisit visit, String opens, String screen, String closes, String name) {
        var before = watch.current();
        press(visit, opens);
        watch.await(screen);
        hand.rest(DEAD_MS);
        picture(visit, name);
        press(visit, closes);
        watch.await(before);
        hand.rest(DEAD_MS);
    }

    private void press(ScriptedVisit visit, String id) {
        switch (visit.way()) {
            case TOUCH -> hand.tap(id);
            case KEYS, SPEECH_KEYS -> keys.press(id);
            case SPEECH_TOUCH -> finger.press(id);
            case TWO_SWITCHES -> switches.byTwo(id);
            case ONE_SWITCH -> switches.byOne(id);
        }
    }

    /** The first of each screen and language is kept. */
    private void picture(ScriptedVisit visit, String name) {
        if (lacks(visit, name)) {
            hand.picture(file(visit, name));
        }
    }

    private boolean lacks(ScriptedVisit visit, String name) {
        return !Files.exists(file(visit, name));
    }

    private Path file(ScriptedVisit visit, String name) {
        return pictures.resolve(name.replace('.', '-') + "-" + visit.language() + ".png");
    }
}
