package org.otklik.app;

import java.awt.Container;
import java.awt.image.BufferedImage;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.otklik.survey.expression.Value;
import org.otklik.ui.ScreenHost;
import org.otklik.ui.kit.Keyboards;
import org.otklik.ui.kit.Pictures;
import org.otklik.ui.kit.Press;
import org.otklik.ui.kit.Target;
import org.otklik.ui.presenter.Keeping;
import org.otklik.ui.presenter.KioskFlow;
import org.otklik.ui.presenter.KioskSettings;
import org.otklik.ui.presenter.Paged;
import org.otklik.ui.presenter.QuestionPresenter;
import org.otklik.ui.presenter.ScreenPresenter;
import org.otklik.ui.presenter.Sound;
import org.otklik.ui.presenter.Stage;
import org.otklik.ui.presenter.VisitSettings;
import org.otklik.ui.screen.Looks;

/** A kiosk without a window: its screens are those of the real one, its time passes when it is told to. Event thread only. */
final class PaperKiosk implements Stage {
    private static final Duration TICK = Duration.ofMillis(100);

    private final ScreenHost host;
    private final KioskFlow flow;
    private final List<Consumer<Keeping>> waiting = new ArrayList<>();
    private Optional<ScreenPresenter> top = Optional.empty();
    private Duration now = Duration.ZERO;

    /** Stands on its start screen in this language. */
    PaperKiosk(Looks looks, KioskSettings settings, Keyboards keyboards, Pictures pictures, Clock calendar, long seed) {
        var input = ScreenHost.InputSettings.usual(looks.panel(), keyboards);
        host = new ScreenHost(looks, input, pictures, name -> {}, () -> {}, () -> now.toMillis());
        host.setSize(looks.panel().widthPx(), looks.panel().heightPx());
        flow = new KioskFlow(settings, this, (visit, told) -> waiting.add(told), calendar, () -> now, () -> seed);
        host.follow(flow);
        flow.start();
        flow.keyed();
    }

    @Override
    public void put(ScreenPresenter presenter, VisitSettings set) {
        top = Optional.of(presenter);
        host.put(presenter, set);
    }

    /** Pictures show the usual kiosk, which speaks to whoever put on the headphones. */
    @Override
    public Sound sound(String language) {
        return Sound.READY;
    }

    KioskFlow flow() {
        return flow;
    }

    String screen() {
        return host.screenName();
    }

    /** As an answer of the question that stands there. */
    PaperKiosk answer(Value value) {
        question().choose(value);
        return this;
    }

    PaperKiosk forward() {
        question().forward();
        return this;
    }

    private QuestionPresenter question() {
        if (top.isPresent() && top.get() instanceof QuestionPresenter question) {
            return question;
        }
        throw new IllegalStateException("no question, but " + screen());
    }

    /** Pages wrap from the last one to the first. */
    boolean isOnFirstPage() {
        return !(top.orElseThrow() instanceof Paged paged) || paged.page() == 0;
    }

    boolean shows(String id) {
        return find(id).isPresent();
    }

    /** Presses a control of the screen by its id. */
    PaperKiosk press(String id) {
        find(id).orElseThrow(() -> new IllegalStateException("no " + id + " on " + screen()))
                .press(Press.KEY);
        return this;
    }

    PaperKiosk pass(Duration time) {
        for (var left = time; !left.isNegative() && !left.isZero(); left = left.minus(TICK)) {
            now = now.plus(TICK);
            flow.tick();
        }
        return this;
    }

    /** Whether a visit is over and waits for the disk. */
    boolean isComplete() {
        return !waiting.isEmpty();
    }

    /** COMMIT has returned. */
    PaperKiosk diskAnswers() {
        var told = List.copyOf(waiting);
        waiting.clear();
        told.forEach(one -> one.accept(new Keeping.Saved()));
        return this;
    }

    BufferedImage picture() {
        layout(host);
        var image = new BufferedImage(host.getWidth(), host.getHeight(), BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        host.printAll(g);
        g.dispose();
        return image;
    }

    private Optional<Target> find(String id) {
        return inside(host)
                .filter(Target.class::isInstance)
                .map(Target.class::cast)
                .filter(target -> target.id().equals(id))
                .findFirst();
    }

    private static Stream<Object> inside(Container container) {
        return Stream.of(container.getComponents())
                .filter(java.awt.Component::isVisible)
                .flatMap(part -> part instanceof Container inner
                        ? Stream.concat(Stream.of(part), inside(inner))
                        : Stream.of(part));
    }

    /** Without a window nobody asks the parts to lay themselves out. */
    private static void layout(Container container) {
        container.doLayout();
        for (var part : container.getComponents()) {
            if (part instanceof Container inner) {
                layout(inner);
            }
        }
    }
}
