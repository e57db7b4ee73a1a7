package org.otklik.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.otklik.survey.Pack;
import org.otklik.survey.Text;
import org.otklik.testkit.EveryQuestionType;
import org.otklik.ui.presenter.Cards;
import org.otklik.ui.presenter.Centre;
import org.otklik.ui.presenter.Doors;
import org.otklik.ui.presenter.KioskSettings;
import org.otklik.ui.presenter.VisitSettings;
import org.otklik.ui.screen.Looks;
import org.otklik.visit.IdlePolicy;

/** The centre in which the kiosk on paper stands: it has contacts, and may tell what it has changed. */
record PaperCentre(Pack pack, Set<String> included, VisitSettings first, List<Cards.Card> cards) {
    private static final Map<String, Text> CONTACTS = Map.of(
            "phone", Text.of("8 (000) 000-00-00"),
            "site", Text.of("mfc.example"),
            "desk", EveryQuestionType.text("стойка у входа", "desk at the entrance"),
            "hours", EveryQuestionType.text("пн–пт 08:00–20:00", "Mon–Fri 08:00–20:00"),
            "integrityPhone", Text.of("8 (000) 000-00-01"));

    /** One is as long as a card may be. */
    private static final List<Cards.Card> CARDS = Stream.of(
                    EveryQuestionType.text(
                            "Вы просили стулья у окон приёма документов — мы поставили двенадцать, и ещё четыре места для тех, кто пришёл с детьми.",
                            "You asked for chairs by the windows where papers are taken: there are twelve now, and four for people with children."),
                    EveryQuestionType.text(
                            "Вы просили открывать раньше — теперь с восьми часов.",
                            "You asked for earlier hours: we now open at eight."))
            .map(words -> new Cards.Card(words, LocalDate.MIN, LocalDate.MAX))
            .toList();

    PaperCentre(Pack pack, Set<String> included, VisitSettings first) {
        this(pack, included, first, List.of());
    }

    PaperCentre telling() {
        return new PaperCentre(pack, included, first, CARDS);
    }

    KioskSettings settings(Looks looks, Doors.Times doors) {
        return new KioskSettings(
                pack,
                included,
                pack.languages(),
                IdlePolicy.DEFAULT,
                KioskSettings.USUAL_THANKS,
                Optional.of(KioskSettings.USUAL_ADVANCE),
                first.look(),
                first.handling(),
                first.hearing(),
                looks.presets(first.look()),
                new Centre(CONTACTS, new Cards(cards, looks.panel().isLying() ? 1 : 2), doors));
    }
}
