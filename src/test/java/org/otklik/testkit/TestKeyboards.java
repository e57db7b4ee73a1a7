package org.otklik.testkit;

import java.util.List;
import org.otklik.config.KeyboardShelf;
import org.otklik.ui.kit.KeyboardLayout;
import org.otklik.ui.kit.Keyboards;

/** The keyboards of the jar, as the kiosk hands them to its screens. */
public final class TestKeyboards {
    /** As the shipped packs need them. */
    public static final Keyboards SHIPPED = of("ru", "en");

    private TestKeyboards() {}

    public static Keyboards of(String... languages) {
        return new Keyboards(KeyboardShelf.shipped().of(List.of(languages)).stream()
                .map(one -> new KeyboardLayout(one.id(), one.label(), one.rows(), one.physical()))
                .toList());
    }
}
