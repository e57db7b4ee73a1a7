package org.otklik.collector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;
import org.otklik.wire.CanonicalItem;

/** The results page in Chromium: what a person sees, and what visitors' words can do there. */
@Tag("browser")
class ResultsPageTest {
    private static final List<String> PAYLOADS = List.of(
            "<script>window.hit = 1</script>",
            "<img src=x onerror=\"window.hit = 2\">",
            "\"><svg onload=\"window.hit = 3\">",
            "<iframe srcdoc=\"<script>parent.hit = 4</script>\"></iframe>",
            "javascript:window.hit = 5",
            "{{constructor.constructor('window.hit = 6')()}}",
            "</li></ul><style>body { display: none }</style>",
            "\u202eзадом наперёд <b>жирно</b> &lt;i&gt;");

    @TempDir
    private static Path data;

    private static CollectorUnderTest collector;
    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        collector = new CollectorUnderTest(data);
        List<CanonicalItem> items = new ArrayList<>();
        for (var i = 0; i < 40; i++) {
            items.add(collector.response(1 + i % 5, i < 25 ? "property" : "family"));
        }
        PAYLOADS.forEach(text -> items.add(collector.comment(text)));
        items.add(collector.comment("Перезвоните: [phone]"));
        collector.post(collector.batch(items.toArray(CanonicalItem[]::new)));
        browser = new Browser(collector);
    }

    @AfterAll
    static void close() {
        browser.close();
        collector.close();
    }

    @Test
    void whatVisitorsWroteStaysText() {
        browser.open("?period=all&lang=ru");
        assertThat(browser.all(".comment"))
                .extracting(WebElement::getText)
                .containsAll(PAYLOADS)
                .contains("Перезвоните: [телефон]");
        assertThat(browser.run("return window.hit")).isNull();
        assertThat(browser.all("#comments script, #comments img, #comments svg, #comments iframe, #comments style"))
                .isEmpty();
        assertThat(browser.run("return getComputedStyle(document.body).display"))
                .isEqualTo("block");
    }

    @Test
    void aChartAndItsTableShowTheSameNumbers() {
        browser.open("?period=all&lang=en");
        var chart = browser.run(
                "return echarts.getInstanceByDom(document.querySelector('#q-overall .chart')).getOption().series[0].data.join()");
        var table = browser.run(
                "return [...document.querySelectorAll('#q-overall tbody td:nth-child(2)')].map(cell => cell.textContent).join()");
        assertThat(chart).isEqualTo("8,8,8,8,8").isEqualTo(table);
        assertThat(browser.all("#q-overall .chart[role=img][aria-label] svg")).hasSize(1);
        assertThat(browser.all("#q-overall caption, #q-overall th[scope=row]")).hasSize(6);
    }

    @Test
    void aFullTrackMeansEverybodyAndTheTableStandsOpenWhereThereIsRoom() {
        browser.width(1280);
        browser.open("?period=all&lang=ru");
        assertThat(full("#q-overall")).isEqualTo(40L);
        assertThat(full("#low")).isEqualTo(1L);
        assertThat(browser.run("return document.querySelector('#q-overall details').open"))
                .isEqualTo(true);
        browser.width(400);
        browser.open("?period=all&lang=ru");
        assertThat(browser.run("return document.querySelector('#q-overall details').open"))
                .isEqualTo(false);
        browser.width(1280);
    }

    private static Object full(String box) {
        return browser.run("return echarts.getInstanceByDom(document.querySelector('" + box
                + " .chart')).getOption().xAxis[0].max");
    }

    @Test
    void staffAndVisitorsStandOnPagesOfTheirOwn() {
        List<CanonicalItem> items = new ArrayList<>();
        for (var i = 0; i < 11; i++) {
            items.add(collector.staffResponse(1, 2));
        }
        collector.post(collector.batch(items.toArray(CanonicalItem[]::new)));
        browser.open("?period=all&lang=en&pack=staff.1");
        assertThat(browser.all("#packs a")).extracting(WebElement::getText).contains("staff, version 1 · staff: 11");
        assertThat(browser.all("#packs a[aria-current]"))
                .extracting(WebElement::getText)
                .containsExactly("staff, version 1 · staff: 11");
        assertThat(browser.all("#q-work_ease")).hasSize(1);
        assertThat(browser.all("#q-overall")).isEmpty();
        assertThat(browser.run("return document.querySelector('#low').closest('section').hidden"))
                .isEqualTo(true);
    }

    @Test
    void thePageKeepsItsOwnRulesOfContent() {
        browser.open("?period=30d&lang=ru");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aPageOf320PixelsScrollsNothingSideways() {
        browser.width(320);
        browser.open("?period=all&lang=ru");
        browser.waitFor("return document.querySelector('#q-overall svg') !== null");
        var beyond = browser.run("return [...document.querySelectorAll('body *')]"
                + ".filter(at => at.getBoundingClientRect().right > innerWidth && !at.closest('details, svg, caption'))"
                + ".map(at => at.tagName + '.' + at.className).join()");
        assertThat(beyond).isEqualTo("");
        assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        browser.width(1280);
    }

    @Test
    void anAnswerIsOnThePageWithinTenSeconds() {
        browser.open("?period=all&lang=ru");
        var before = Long.parseLong((String) browser.run("return document.querySelector('.big').firstChild.data"));
        collector.post(collector.batch(collector.response(3, "family")));
        browser.run("window.began = performance.now()");
        browser.waitFor("return document.querySelector('.big').firstChild.data === '" + (before + 1) + "'");
        assertThat(((Number) browser.run("return performance.now() - window.began")).longValue())
                .isLessThan(10_000);
    }
}
