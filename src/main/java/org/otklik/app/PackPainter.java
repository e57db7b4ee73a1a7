package org.otklik.app;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.otklik.survey.Pack;
import org.otklik.survey.Question;
import org.otklik.survey.Text;
import org.otklik.ui.kit.Keyboards;
import org.otklik.ui.kit.Pictures;
import org.otklik.ui.presenter.Centre;
import org.otklik.ui.presenter.Handling;
import org.otklik.ui.presenter.Hearing;
import org.otklik.ui.presenter.KioskSettings;
import org.otklik.ui.screen.Looks;
import org.otklik.ui.theme.Fonts;
import org.otklik.visit.IdlePolicy;

/** Leads a kiosk of paper through every screen of a pack and hands over the picture of each. Event thread only. */
final class PackPainter {
    /** Longer than any limit of idle: the warning stands. */
    private static final Duration UNTIL_WARNED = Duration.ofSeconds(160);

    private static final Duration UNTIL_ANNOUNCED = Duration.ofSeconds(1);

    private final Pack pack;
    private final Map<String, Text> contacts;
    private final Keyboards keyboards;
    private final Pictures pictures;
    private final List<PreviewRoute> routes;
    private final Clock calendar;
    private final Fonts fonts = Fonts.load();

    /** Takes one picture of the screen that stands there. */
    interface Album {
        void take(String screen, PaperKiosk kiosk);
    }

    /** The calendar is that of the routes. */
    PackPainter(
            Pack pack,
            Map<String, Text> contacts,
            Keyboards keyboards,
            Pictures pictures,
            List<PreviewRoute> routes,
            Clock calendar) {
        this.pack = pack;
        this.keyboards = keyboards;
        this.contacts = contacts;
        this.pictures = pictures;
        this.routes = routes;
        this.calendar = calendar;
    }

    /** Optional questions are drawn too: they are part of the pack. */
    static Set<String> included(Pack pack) {
        var names = new TreeSet<String>();
        pack.survey().questions().stream().map(Question::name).forEach(names::add);
        return names;
    }

    void paint(PreviewLook look, Album album) {
        around(look, album);
        List<Integer> thanks = new ArrayList<>();
        for (var route : routes) {
            var kiosk = along(look, route, album);
            lookOver(kiosk, thanks, album);
            if (kiosk.isComplete()) {
                end(kiosk, thanks, album);
            }
        }
    }

    /** What a visit ends with may depend on its answers: each thank-you that looks otherwise is drawn. */
    private static void end(PaperKiosk kiosk, List<Integer> thanks, Album album) {
        kiosk.pass(UNTIL_ANNOUNCED);
        if (thanks.isEmpty()) {
            album.take("saving", kiosk);
        }
        var picture = kiosk.diskAnswers().picture();
        var pixels = Arrays.hashCode(
                picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()));
        if (!thanks.contains(pixels)) {
            thanks.add(pixels);
            pages(thanks.size() == 1 ? "thanks" : "thanks-" + thanks.size(), kiosk, album);
        }
    }

    /** The screens before and beside the questions. */
    private void around(PreviewLook look, Album album) {
        var kiosk = kiosk(look, routes.get(0).seed());
        pages("start", kiosk, album);
        pages("complaint", kiosk.press("complain"), album);
        kiosk.flow().back();
        kiosk.flow().help();
        pages("start-help", kiosk, album);
        kiosk.flow().back();
        kiosk.press("start.begin");
        kiosk.flow().language();
        if (kiosk.screen().equals("language")) {
            album.take("language", kiosk);
            kiosk.flow().back();
        }
        kiosk.flow().view();
        album.take("view", kiosk);
        kiosk.flow().back();
        kiosk.flow().sound().open();
        pages("sound", kiosk, album);
        kiosk.flow().back();
        kiosk.flow().help();
        pages("help", kiosk, album);
        album.take("withdraw", kiosk.press("help.withdraw"));
        kiosk.press("withdraw.back").flow().back();
        album.take("start-on", kiosk);
        kiosk.press("start.continue").pass(UNTIL_WARNED);
        album.take("idle", kiosk);
        kiosk.flow().outOfService();
        album.take("out-of-service", kiosk);
    }

    private PaperKiosk along(PreviewLook look, PreviewRoute route, Album album) {
        var kiosk = kiosk(look, route.seed()).press("start.begin");
        for (var at = 0; at < route.steps().size(); at++) {
            var step = route.steps().get(at);
            if (step.look().whether() == PreviewRoute.Whether.DRAWN) {
                pages(name(kiosk), kiosk, album);
                marked(look, route, at, album);
            }
            step.answer().ifPresent(kiosk::answer);
            kiosk.forward();
        }
        return kiosk;
    }

    /** Where the pack has the answers looked over, that is drawn once and left. */
    private static void lookOver(PaperKiosk kiosk, List<Integer> thanks, Album album) {
        if (!kiosk.screen().equals("review")) {
            return;
        }
        if (thanks.isEmpty()) {
            pages("review", kiosk, album);
        }
        kiosk.press("nav.forward");
    }

    /** Every page of what stands there. */
    private static void pages(String name, PaperKiosk kiosk, Album album) {
        album.take(name, kiosk);
        for (var page = 2; kiosk.shows("page.more") && !kiosk.press("page.more").isOnFirstPage(); page++) {
            album.take(name + "-page" + page, kiosk);
        }
    }

    private static String name(PaperKiosk kiosk) {
        return kiosk.screen().replace('.', '-');
    }

    /** The same question with as much chosen as can be, and with an answer that is not taken: visits of their own. */
    private void marked(PreviewLook look, PreviewRoute route, int at, Album album) {
        var wished = route.steps().get(at).look();
        wished.full().ifPresent(value -> {
            var kiosk = led(look, route, at).answer(value);
            album.take(name(kiosk) + "-full", kiosk);
        });
        wished.refused().ifPresent(value -> {
            var kiosk = led(look, route, at).answer(value).forward();
            album.take(name(kiosk) + "-error", kiosk);
        });
    }

    private PaperKiosk led(PreviewLook look, PreviewRoute route, int to) {
        var kiosk = kiosk(look, route.seed()).press("start.begin");
        for (var step : route.steps().subList(0, to)) {
            step.answer().ifPresent(kiosk::answer);
            kiosk.forward();
        }
        return kiosk;
    }

    private PaperKiosk kiosk(PreviewLook look, long seed) {
        var looks = new Looks(look.panel(), fonts);
        // The language of the look comes first, so the visit starts in it.
        List<String> languages = new ArrayList<>(pack.languages());
        languages.remove(look.language());
        languages.add(0, look.language());
        var settings = new KioskSettings(
                pack,
                included(pack),
                languages,
                IdlePolicy.DEFAULT,
                KioskSettings.USUAL_THANKS,
                Optional.empty(),
                look.look(),
                Handling.USUAL,
                Hearing.USUAL,
                looks.presets(look.look()),
                Centre.of(contacts));
        return new PaperKiosk(looks, settings, keyboards, pictures, calendar, seed);
    }
}
