package org.otklik.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.otklik.survey.Prose.Block;
import org.otklik.survey.Prose.Kind;

class ProseTest {
    @Test
    void tagsBecomeHeadingsParagraphsAndLists() {
        var html =
                "<h2>Спасибо</h2><p>Остался <b>один</b> вопрос.</p><ul><li>Имя не\n  спрашиваем</li><li>Да</li></ul>";
        assertThat(Prose.of(html).blocks())
                .containsExactly(
                        new Block(Kind.HEADING, "Спасибо"),
                        new Block(Kind.PARAGRAPH, "Остался один вопрос."),
                        new Block(Kind.ITEM, "Имя не спрашиваем"),
                        new Block(Kind.ITEM, "Да"));
    }

    @Test
    void aParagraphThatIsBoldAsAWholeIsStrong() {
        assertThat(Prose.of("<p><b>Внимание</b></p>").blocks()).containsExactly(new Block(Kind.STRONG, "Внимание"));
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
                .containsExactly(new Block(Kind.ITEM, "раз"), new Block(Kind.ITEM, "два"));
    }
}
