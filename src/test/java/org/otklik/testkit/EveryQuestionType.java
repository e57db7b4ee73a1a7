package org.otklik.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.otklik.survey.Bands;
import org.otklik.survey.BlockHead;
import org.otklik.survey.BooleanQuestion;
import org.otklik.survey.ButtonTexts;
import org.otklik.survey.ChecksQuestion;
import org.otklik.survey.Choice;
import org.otklik.survey.ChoiceQuestion;
import org.otklik.survey.CommentQuestion;
import org.otklik.survey.Element;
import org.otklik.survey.HtmlQuestion;
import org.otklik.survey.ItemOrder;
import org.otklik.survey.Offer;
import org.otklik.survey.Pack;
import org.otklik.survey.PackSettings;
import org.otklik.survey.Page;
import org.otklik.survey.PictureQuestion;
import org.otklik.survey.Question;
import org.otklik.survey.QuestionHead;
import org.otklik.survey.RatingQuestion;
import org.otklik.survey.Survey;
import org.otklik.survey.SurveyManner;
import org.otklik.survey.Text;
import org.otklik.survey.TextQuestion;
import org.otklik.survey.Visibility;
import org.otklik.survey.expression.Value;

/** One question of every type and look, in Russian and English, each on a page of its own. */
public final class EveryQuestionType {
    /** A manner in which no answer leads on by itself. */
    public static final SurveyManner BY_BUTTON = new SurveyManner(
            Optional.empty(),
            ButtonTexts.NONE,
            Optional.of(SurveyManner.Advance.BY_BUTTON),
            SurveyManner.Progress.SHOWN,
            Optional.empty());

    private EveryQuestionType() {}

    public static Pack pack() {
        return pack(Survey.of(questions().stream().map(EveryQuestionType::page).toList()));
    }

    /** The fixed texts of the shipped pack around another survey. */
    public static Pack pack(Survey survey) {
        return pack(survey, PackSettings.PLAIN);
    }

    public static Pack pack(Survey survey, PackSettings settings) {
        var shipped = ShippedPacks.mfcBasic();
        return new Pack(
                shipped.id(),
                shipped.version(),
                shipped.hash(),
                shipped.audience(),
                shipped.validity(),
                shipped.languages(),
                survey,
                List.of(),
                Map.of(),
                shipped.screens(),
                Optional.empty(),
                Bands.NONE,
                settings);
    }

    public static Question question(String name) {
        return questions().stream()
                .filter(question -> question.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** In the order in which they are asked. */
    public static List<Question> questions() {
        List<Question> questions = new ArrayList<>(scales());
        questions.add(new BooleanQuestion(
                head("yes_no", "Понятно ли объяснили порядок?", "Was the procedure clear?"),
                new Choice(new Value.Flag(true), Optional.empty()),
                new Choice(new Value.Flag(false), Optional.empty())));
        questions.add(new ChoiceQuestion(
                head("one_other", "Как вы узнали о центре?", "How did you hear of the centre?"), offer(Special.OTHER)));
        questions.add(new ChecksQuestion(
                head("some_most", "Что вам помогло?", "What helped you?"),
                offer(Special.NONE_AND_OTHER),
                OptionalInt.empty(),
                OptionalInt.of(2)));
        questions.add(new ChecksQuestion(
                head("some_least", "Назовите две причины", "Name two reasons"),
                offer(Special.NONE),
                OptionalInt.of(2),
                OptionalInt.empty()));
        questions.add(pictures("picture_one", PictureQuestion.Pick.ONE));
        questions.add(pictures("picture_some", PictureQuestion.Pick.SEVERAL));
        questions.addAll(written());
        questions.add(new HtmlQuestion(
                head("read", "Перед последним вопросом", "Before the last question"),
                text(
                        "<h2>Спасибо за терпение</h2><p>Остался <b>один</b> вопрос.</p><ul><li>Имя не спрашиваем</li>"
                                + "<li>Отвечать не обязательно</li></ul>",
                        "<h2>Thank you for your patience</h2><p>There is <b>one</b> question left.</p><ul><li>No name"
                                + " is asked</li><li>It is your choice</li></ul>")));
        questions.add(new CommentQuestion(
                head("note", "Что нам исправить?", "What should we fix?"),
                120,
                Optional.of(text("Например: мало мест", "For example: too few seats"))));
        return questions;
    }

    private static List<Question> scales() {
        var words = List.of(
                text("Очень плохо", "Very bad"),
                text("Плохо", "Bad"),
                text("Нормально", "OK"),
                text("Хорошо", "Good"),
                text("Отлично", "Excellent"));
        var named = IntStream.rangeClosed(1, 5)
                .mapToObj(at -> new Choice(Value.number(at), Optional.of(words.get(at - 1))))
                .toList();
        return List.of(
                rating("faces", RatingQuestion.Look.SMILEYS, named),
                rating("labels", RatingQuestion.Look.LABELS, named),
                rating("stars", RatingQuestion.Look.STARS, bare(1, 5)),
                rating("ten_stars", RatingQuestion.Look.STARS, bare(1, 10)),
                rating("eleven", RatingQuestion.Look.LABELS, bare(0, 10)),
                rating("ten_faces", RatingQuestion.Look.SMILEYS, bare(1, 10)),
                rating("two_faces", RatingQuestion.Look.SMILEYS, bare(1, 2)));
    }

    private static List<Question> written() {
        return List.of(
                new TextQuestion(
                        head("line", "Какой раздел сайта вы искали?", "Which part of the site did you look for?"),
                        TextQuestion.Input.TEXT,
                        60,
                        Optional.of(text("Например: льготы", "For example: benefits")),
                        OptionalDouble.empty(),
                        OptionalDouble.empty()),
                new TextQuestion(
                        head("minutes", "Сколько минут вы ждали?", "How many minutes did you wait?"),
                        TextQuestion.Input.NUMBER,
                        8,
                        Optional.empty(),
                        OptionalDouble.of(0),
                        OptionalDouble.of(600)),
                new TextQuestion(
                        head("change", "На сколько стало теплее, °C?", "How much warmer is it, °C?"),
                        TextQuestion.Input.NUMBER,
                        8,
                        Optional.empty(),
                        OptionalDouble.of(-20),
                        OptionalDouble.of(20)));
    }

    private static List<Choice> bare(int least, int most) {
        return IntStream.rangeClosed(least, most)
                .mapToObj(at -> new Choice(Value.number(at), Optional.empty()))
                .toList();
    }

    private static Question rating(String name, RatingQuestion.Look look, List<Choice> points) {
        return new RatingQuestion(
                head(name, "Как вас сегодня обслужили?", "How was the service today?"),
                look,
                points,
                Optional.of(text("совсем не понравилось", "did not like it at all")),
                Optional.of(text("очень понравилось", "liked it very much")));
    }

    private static Question pictures(String name, PictureQuestion.Pick pick) {
        var choices = List.of(
                picture("hall", "Зал ожидания", "Waiting hall"),
                picture("desk", "Окно приёма", "Service desk"),
                picture("kiosk", "Электронная очередь", "Queue terminal"),
                picture("yard", "Вход и парковка", "Entrance and parking"));
        return new PictureQuestion(
                head(name, "Какое место вам неудобно?", "Which place is inconvenient?"), Offer.of(choices), pick);
    }

    private static Choice picture(String name, String ru, String en) {
        return new Choice(
                Value.text(name),
                Optional.of(text(ru, en)),
                Optional.empty(),
                Choice.Kind.PLAIN,
                Choice.Placing.MOVES,
                Optional.of("images/" + name + ".png"));
    }

    /** Which special items stand behind the plain choices. */
    private enum Special {
        NONE,
        OTHER,
        NONE_AND_OTHER
    }

    private static Offer offer(Special special) {
        List<Choice> choices = new ArrayList<>(List.of(
                new Choice(Value.text("friends"), Optional.of(text("От знакомых", "From friends"))),
                new Choice(Value.text("site"), Optional.of(text("На сайте", "On the website"))),
                new Choice(Value.text("staff"), Optional.of(text("От сотрудника", "From the staff"))),
                new Choice(Value.text("sign"), Optional.of(text("По вывеске на улице", "By the sign in the street")))));
        if (special == Special.NONE_AND_OTHER) {
            choices.add(special(Choice.Kind.NONE, "none", text("Ничего из этого", "None of these")));
        }
        if (special != Special.NONE) {
            choices.add(special(Choice.Kind.OTHER, "other", text("Другое", "Something else")));
        }
        var other = new Offer.Other(Optional.of(text("Напишите, что", "Write what")), Optional.empty(), 80);
        return new Offer(choices, ItemOrder.FILE, special == Special.NONE ? Optional.empty() : Optional.of(other));
    }

    private static Choice special(Choice.Kind kind, String value, Text words) {
        return new Choice(
                Value.text(value), Optional.of(words), Optional.empty(), kind, Choice.Placing.STAYS, Optional.empty());
    }

    public static Page page(Question question) {
        var head = new BlockHead(
                "page_" + question.name(), Optional.empty(), Optional.empty(), Visibility.ALWAYS, ItemOrder.FILE);
        return new Page(head, List.<Element>of(question));
    }

    public static QuestionHead head(String name, String ru, String en) {
        return with(QuestionHead.of(name), text(ru, en));
    }

    private static QuestionHead with(QuestionHead head, Text title) {
        return new QuestionHead(
                head.name(),
                Optional.of(title),
                head.description(),
                head.titlePlace(),
                head.visibility(),
                head.demand(),
                head.requiredIf(),
                head.requiredError(),
                head.validators(),
                head.defaultValue(),
                head.clearing());
    }

    public static Text text(String ru, String en) {
        return new Text(Map.of("ru", ru, "en", en, PseudoLanguage.TAG, PseudoLanguage.longer(en)));
    }
}
