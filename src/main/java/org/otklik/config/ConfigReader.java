package org.otklik.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.otklik.json.Fault;
import org.otklik.json.Faults;
import org.otklik.json.Place;
import org.otklik.json.Severity;
import org.otklik.survey.Pack;
import org.otklik.survey.PackReader;
import org.otklik.survey.PackReading;

/**
 * Reads a configuration folder: kiosk.json, the packs and the keymap that it names, keyboards, cards.json if there is one, and
 * the rules between them. All faults of all files come back at once; with an error nothing is used. Never throws for what the
 * files hold.
 */
public final class ConfigReader {
    static final String KIOSK_JSON = "kiosk.json";
    static final String CARDS_JSON = "cards.json";
    static final String KEYMAPS = "keymaps";
    private static final String PACKS = "packs";

    private final Path folder;
    private final Faults faults = new Faults(KIOSK_JSON);

    private final Function<Path, PackReading> packs;
    private final Optional<LocalDate> today;

    private ConfigReader(Path folder, Function<Path, PackReading> packs, Optional<LocalDate> today) {
        this.folder = folder;
        this.packs = packs;
        this.today = today;
    }

    /** Whatever the day: no date of a pack or card is looked at. */
    public static ConfigReading read(Path folder) {
        return new ConfigReader(folder, PackReader::read, Optional.empty()).reading();
    }

    /** Warns of packs that are to be reviewed, and of packs and cards that are valid no more, on this day. */
    public static ConfigReading read(Path folder, LocalDate today) {
        return new ConfigReader(folder, pack -> PackReader.read(pack, today), Optional.of(today)).reading();
    }

    private ConfigReading reading() {
        var root = new TreeFile(folder, KIOSK_JSON, faults).object();
        if (root.isEmpty()) {
            return new ConfigReading.Refused(faults.list());
        }
        var reader = new KioskReader(root.get(), faults);
        var kiosk = reader.read();
        new DisplayRule(reader::place, faults).check(kiosk.display());
        new EndpointRule(reader::place, faults).check(kiosk.sync());
        new SpeechRule(reader::place, faults).check(kiosk.speech());
        var active = Optional.of(kiosk.packs().active()).filter(id -> !id.isEmpty());
        var pack = active.flatMap(id -> pack(id, reader.place(KioskKeys.PACK)));
        var staff = kiosk.packs().staff().flatMap(id -> pack(id, reader.place(KioskKeys.STAFF_PACK)));
        var keymap = kiosk.input().keymap().flatMap(id -> keymap(id, reader.place(KioskKeys.KEYMAP)));
        var keyboards = KeyboardShelf.read(folder, faults);
        pack.ifPresent(asked -> new PackRule(reader::place, faults).check(kiosk, asked, staff));
        var languages = pack.map(asked -> Configuration.offered(kiosk, asked)).orElse(List.of());
        new LanguageRule(reader.place(KioskKeys.LANGUAGES), faults).check(languages, keyboards);
        var cards = cards(languages);
        if (pack.isEmpty() || faults.any(Severity.ERROR)) {
            return new ConfigReading.Refused(faults.list());
        }
        var read = new Configuration(kiosk, pack.get(), keymap, keyboards.of(languages), cards);
        return new ConfigReading.Loaded(read, faults.list());
    }

    /** Nothing means the usual keys, or a fault. */
    private Optional<Keymap> keymap(String id, Place named) {
        var name = KEYMAPS + "/" + id + ".json";
        if (!Files.isRegularFile(folder.resolve(name))) {
            var message = "There is no keymap " + name + ".";
            faults.error("config.keymap_missing", named, message, "Put it there, or name another.");
            return Optional.empty();
        }
        var told = new Faults(name);
        var keymap = new TreeFile(folder, name, told).object().flatMap(new KeymapReader(told)::read);
        faults.addAll(told.list());
        return keymap;
    }

    /** A centre that has nothing to tell needs no file. */
    private List<Card> cards(List<String> offered) {
        if (!Files.exists(folder.resolve(CARDS_JSON))) {
            return List.of();
        }
        var told = new Faults(CARDS_JSON);
        var written = new TreeFile(folder, CARDS_JSON, told).list();
        var cards = written.map(new CardsReader(told)::read).orElse(List.of());
        if (!told.any(Severity.ERROR)) {
            written.ifPresent(list -> new CardRule(list, told).check(cards, offered, today));
        }
        faults.addAll(told.list());
        return cards;
    }

    private Optional<Pack> pack(String id, Place named) {
        var place = folder.resolve(PACKS).resolve(id);
        if (!Files.isDirectory(place)) {
            var message = "There is no pack folder " + PACKS + "/" + id + ".";
            faults.error("config.pack_missing", named, message, "Put it there, or name another.");
            return Optional.empty();
        }
        var reading = packs.apply(place);
        if (reading instanceof PackReading.Loaded loaded) {
            faults.addAll(loaded.warnings().stream().map(ConfigReader::inPacks).toList());
            return Optional.of(loaded.pack());
        }
        faults.addAll(((PackReading.Refused) reading)
                .faults().stream().map(ConfigReader::inPacks).toList());
        return Optional.empty();
    }

    /** A pack reader knows the pack's own folder only. */
    private static Fault inPacks(Fault fault) {
        return new Fault(
                fault.code(),
                fault.severity(),
                PACKS + "/" + fault.file(),
                fault.pointer(),
                fault.line(),
                fault.message(),
                fault.hint());
    }
}
