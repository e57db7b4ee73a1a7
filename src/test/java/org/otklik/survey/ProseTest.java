package org.otklik.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.otklik.survey.Prose.Block;
import org.otklik.survey.Prose.Kind;
import org.otklik.survey.Prose.Span;

class ProseTest {
    @Test
    void tagsBecomeHeadingsParagraphsAndLists() {
        var html =
                "<h2>Спасибо</h2><p>Остался <b>один</b> вопрос.</p><ul><li>Имя не\n  спрашиваем</li><li>Да</li></ul>";
        assertThat(Prose.of(html).blocks())
                .containsExactly(
                        new Block(Kind.HEADING, "Спасибо", List.of()),
                        new Block(Kind.PARAGRAPH, "Остался один вопрос.", List.of(new Span(8, 12))),
                        new Block(Kind.ITEM, "Имя не спрашиваем", List.of()),
                        new Block(Kind.ITEM, "Да", List.of()));
    }

    @Test
    void aParagraphThatIsBoldAsAWholeIsStrong() {
        assertThat(Prose.of("<p><b>Внимание</b></p>").blocks())
                .containsExactly(new Block(Kind.STRONG, "Внимание", List.of()));
    }

    @Test
    void boldAmongOtherWordsKeepsItsPlaceWhereBlanksAreLeftOut() {
        assertThat(Prose.of("<p>  Имя\n  <b> не  спрашиваем </b><br>  и <b>телефон</b>, <b>ни</b><b>когда</b> </p>")
                        .blocks())
                .containsExactly(new Block(
                        Kind.PARAGRAPH,
                        "Имя не спрашиваем\nи телефон, никогда",
                        List.of(new Span(4, 17), new Span(20, 27), new Span(29, 36))));
    }

    @Test
    void boldInAListKeepsItsItem() {
        assertThat(Prose.of("<ul><li><b>Имя</b> нет</li><li>Да</li></ul>").blocks())
                .containsExactly(
                        new Block(Kind.ITEM, "Имя нет", List.of(new Span(0, 3))),
                        new Block(Kind.ITEM, "Да", List.of()));
    }

    @Test
    void linesAreBrokenWhereTheAuthorSaysSo() {
        assertThat(Prose.of("один<br>два<br/>три").words()).isEqualTo("один\nдва\nтри");
    }

    @Test
    void aLinkIsItsWords() {
        assertThat(Prose.of("<p>Сайт <a href=\"https://mfc.example\">центра</a></p>")
                        .words())
                .isEqualTo("Сайт центра");
    }

    @Test
    void whatIsNoTagOfTheProfileIsWords() {
        assertThat(Prose.of("1 < 2 <script>alert(1)</script> <img src=x>").words())
                .isEqualTo("1 < 2 <script>alert(1)</script> <img src=x>");
    }

    @Test
    void namedSignsAreReadAfterTheTags() {
        assertThat(Prose.of("&lt;b&gt;жирно&lt;/b&gt; &amp;lt; &laquo;МФЦ&raquo; &#8470;&#x20;5 &other;")
                        .words())
                .isEqualTo("<b>жирно</b> &lt; «МФЦ» № 5 &other;");
    }

    @Test
    void anUnclosedTextIsStillSaid() {
        assertThat(Prose.of("<ul><li>раз<li>два").blocks())
                .containsExactly(new Block(Kind.ITEM, "раз", List.of()), new Block(Kind.ITEM, "два", List.of()));
    }
}
