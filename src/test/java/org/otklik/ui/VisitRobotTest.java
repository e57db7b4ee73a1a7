package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.otklik.survey.expression.Value;
import org.otklik.testkit.KioskOnScreen;
import org.otklik.testkit.page.Hand;
import org.otklik.testkit.page.StartPage;

/** Whole visits through the real window, from the first touch to the thanks. */
@Tag("robot")
class VisitRobotTest {
    @RegisterExtension
    final KioskOnScreen kiosk = KioskOnScreen.alwaysListening();

    @Test
    void anUnhappyVisitorGetsThroughByTouch() {
        new StartPage(new Hand.Finger(kiosk))
                .begin()
                .asks("По какому вопросу вы приходили?")
                .choose("Налоги, ИНН")
                .asks("Что вы сегодня сделали?")
                .choose("Не смогли решить вопрос")
                .asks("Как вас сегодня обслужили?")
                .choose("Плохо")
                .choose("Сложно")
                .forward()
                .asks("Что прошло плохо?")
                .tick("Долгая очередь")
                .tick("Неудобно в зале")
                .forward()
                .asks("Что нам исправить?")
                .write("длинная очередь")
                .finish()
                .done();
        var kept = kiosk.kept().get(0);
        assertThat(kept.comment()).contains("Длинная очередь");
        assertThat(kept.response().orElseThrow().answers())
                .containsEntry("service", Value.text("tax"))
                .containsEntry("overall", Value.number(2));
    }

    @Test
    void aVisitorGetsThroughByKeysAlone() {
        new StartPage(new Hand.Keys(kiosk))
                .begin()
                .choose("Загранпаспорт")
                .choose("Подали документы")
                .choose("Отлично")
                .choose("Легко")
                .forward()
                .finish()
                .done();
        assertThat(kiosk.kept().get(0).response().orElseThrow().answers())
                .containsEntry("service", Value.text("pass_ext"))
                .containsEntry("overall", Value.number(5));
    }
}
