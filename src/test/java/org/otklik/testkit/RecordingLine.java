package org.otklik.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.otklik.speech.AudioLine;
import org.otklik.speech.Pcm;
import org.otklik.speech.Playing;
import org.otklik.speech.Stop;

/** A line that hears each sound in no time, and remembers it. One thread. */
public final class RecordingLine implements AudioLine {
    private final List<Pcm> heard = new ArrayList<>();
    private Optional<String> broken = Optional.empty();

    @Override
    public Playing play(Pcm sound, Stop stop) {
        if (broken.isPresent()) {
            return new Playing.NoLine(broken.get());
        }
        if (stop.isSet()) {
            return new Playing.Stopped();
        }
        heard.add(sound);
        return new Playing.Heard();
    }

    /** From now on there is no line. */
    public void breakDown(String reason) {
        broken = Optional.of(reason);
    }

    public void mend() {
        broken = Optional.empty();
    }

    public List<Pcm> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void close() {
        heard.clear();
    }
}
