package org.otklik.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of packs page 1.7, row by row, then made numbers. */
class PersonalDataScrubTest {
    private static final int MADE_NUMBERS = 10_000;
    private static final String[] BETWEEN = {
        "", "", " ", "-", ".", "/", " - ", ") ", "_", "  ", "—", "\u00A0", "*", ", "
    };
    private static final String[] CARRIERS = {
        "Позвоните мне %s пожалуйста",
        "%s",
        "Мой телефон %s, жду",
        "карта %s не прошла",
        "ИНН %s и всё",
        "Долго. %s. Плохо.",
        "номер(%s)",
        "Ответьте на %s!"
    };

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            anna.k@mail.example                 | [email]
            пишите anna @ mail . example скорее | пишите [email] скорее
            anna@mail.example. Спасибо          | [email]. Спасибо
            почта иван@почта.рф                 | почта [email]
            anna@mail                           | [email]
            t.me/abc                            | [link]
            смотрите https://x.example/y?z=1    | смотрите [link]
            спасибо @ivanov_ivan за помощь      | спасибо [link] за помощь
            vk.com/id12345678                   | [link]
            """)
    void addressesBecomeTokens(String written, String kept) {
        assertThat(PersonalDataScrub.scrub(written)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            талон А123                       | талон [ticket]
            Талон № А-123 не вызвали         | Талон № [ticket] не вызвали
            по талону В 045 ждал             | по талону [ticket] ждал
            окно 5                           | окно [window]
            в окне №12 грубили               | в окне №[window] грубили
            дело № 77/26-1234                | дело № [case]
            по заявлению номер 123-456/2026  | по заявлению номер [case]
            обращение №А-12/3                | обращение №[case]
            талон ждал долго                 | талон ждал долго
            дело не в этом                   | дело не в этом
            окно закрыто                     | окно закрыто
            """)
    void ticketsWindowsAndCasesBecomeTokens(String written, String kept) {
        assertThat(PersonalDataScrub.scrub(written)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            серия 4510 номер 123456          | [passport]
            Паспорт серии 45 10 № 123456     | Паспорт [passport]
            4510 123456                      | [passport]
            45 10 123456                     | [passport]
            4510 № 123456                    | [passport]
            4510123456                       | [passport]
            """)
    void passportsBecomeTokens(String written, String kept) {
        assertThat(PersonalDataScrub.scrub(written)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Иванова Мария Петровна помогла     | [name] помогла
            Мария Петровна помогла             | [name] помогла
            Мария Петровна Иванова помогла     | [name] помогла
            Спасибо Марии Петровне             | Спасибо [name]
            Спасибо Ивановой Марии Петровне!   | Спасибо [name]!
            Сотрудник Пётр Ильич вежлив        | Сотрудник [name] вежлив
            Спасибо Анне Ильиничне             | Спасибо [name]
            Петрова И. И.                      | [name]
            Петрова И.И. грубит                | [name] грубит
            Спасибо И. И. Петровой             | Спасибо [name]
            Хамит Петрова И.                   | Хамит [name]
            Отличная Работа Центра             | Отличная Работа Центра
            Всё хорошо. Спасибо. Удобно        | Всё хорошо. Спасибо. Удобно
            """)
    void namesBecomeTokens(String written, String kept) {
        assertThat(PersonalDataScrub.scrub(written)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4111 1111 1111 1111              | [card]
            4111-1111-1111-1111              | [card]
            4111 1111 1111 1112              | [number]
            112-233-445 95                   | [snils]
            11223344595                      | [snils]
            10020789900                      | [snils]
            10020789901                      | [number]
            '+7 (912) 345-67-89'             | [phone]
            8 9 1 2 3 4 5 6 7 8 9            | [phone]
            9123456789                       | [phone]
            (495) 123-45-67                  | [phone]
            8(912)345-67-89                  | [phone]
            '+375 29 123 45 67'              | [phone]
            тел. 23-45-67                    | тел. [phone]
            телефон: 2-34-56                 | телефон: [phone]
            1234567894                       | [inn]
            123456789047                     | [inn]
            ИНН 123456                       | ИНН [inn]
            05.07.1961                       | [date]
            родился 5.7.1961 г.              | родился [date] г.
            420111                           | [number]
            '05.07.1961, 89123456789'        | [date], [phone]
            '8912, 345-67-89'                | [phone]
            """)
    void numbersBecomeTokens(String written, String kept) {
        assertThat(PersonalDataScrub.scrub(written)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            350000 руб.
            350 000 ₽
            10:30
            с 10:30-18:00
            210-ФЗ
            дом 15
            ждал 40 минут
            закон № 210
            пришёл к 9, ушёл в 12
            """)
    void whatPeopleNeedToSayStays(String written) {
        assertThat(PersonalDataScrub.scrub(written)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ８９１２３４５６７８９            | [phone]
            ٨٩١٢٣٤٥٦٧٨٩            | [phone]
            891234567О9            | [phone]
            8 (9ОО) 123-45-67      | [phone]
            8912\u200B345\u00AD6789 | [phone]
            ⑧⑨①②③④⑤⑥⑦⑧⑨            | [phone]
            """)
    void disguisedDigitsAreDigits(String written, String kept) {
        assertThat(PersonalDataScrub.scrub(written)).isEqualTo(kept);
    }

    @Test
    void controlCharactersLeaveAndLinesStay() {
        assertThat(PersonalDataScrub.scrub("а\u0000б\r\nв\tг\uD800")).isEqualTo("аб\nв\tг");
    }

    @Test
    void noneOfTenThousandMadeNumbersSurvives() {
        var seed = Long.getLong("otklik.seed", System.nanoTime());
        System.out.println("PersonalDataScrubTest seed " + seed + " (-Dotklik.seed=" + seed + ")");
        var random = new Random(seed);
        for (var made = 0; made < MADE_NUMBERS; made++) {
            var written = CARRIERS[random.nextInt(CARRIERS.length)].formatted(number(random));
            assertThat(PersonalDataScrub.scrub(written)).as(written).doesNotContainPattern("\\d");
        }
    }

    /** 6 to 19 digits, grouped in any way, with up to three signs between two of them. */
    private static String number(Random random) {
        var number = new StringBuilder(random.nextInt(4) == 0 ? "+" : "");
        var digits = 6 + random.nextInt(14);
        for (var at = 0; at < digits; at++) {
            number.append(random.nextInt(10));
            if (at < digits - 1 && random.nextInt(3) == 0) {
                number.append(BETWEEN[random.nextInt(BETWEEN.length)]);
            }
        }
        return number.toString();
    }

    @Test
    void aLongHostileTextTakesNoTime() {
        var dots = "а.".repeat(1000);
        var capitals = "Аб ".repeat(660);
        var digits = "1 ".repeat(1000);
        var ligatures = "\uFDFA".repeat(2000);
        for (var text : new String[] {dots, capitals, digits, ligatures, "@".repeat(2000), "a@".repeat(1000)}) {
            assertThat(PersonalDataScrub.scrub(text)).isNotNull();
        }
    }
}
