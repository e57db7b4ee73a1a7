package org.otklik.survey;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads an SVG as far as a kiosk allows one: shapes only, nothing that runs, nothing from elsewhere. */
final class VectorFile {
    private static final Set<String> RUNS_OR_FETCHES =
            Set.of("script", "foreignobject", "image", "feimage", "iframe", "a", "animate", "set", "handler");

    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,6})(\\.[0-9]*)?(px)?");
    private static final Pattern VIEW = Pattern.compile(
            "\\s*-?[0-9.]+[\\s,]+-?[0-9.]+[\\s,]+([0-9]{1,6})(\\.[0-9]*)?[\\s,]+([0-9]{1,6})(\\.[0-9]*)?\\s*");

    private VectorFile() {}

    /** Its size in pixels; nothing when it is no SVG of this kind. */
    static Optional<PictureSize> size(byte[] bytes) {
        var factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            try {
                return size(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    private static Optional<PictureSize> size(XMLStreamReader xml) throws XMLStreamException {
        Optional<PictureSize> size = Optional.empty();
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.DTD || (event == XMLStreamConstants.CHARACTERS && fetches(xml.getText()))) {
                return Optional.empty();
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (!isShape(xml)) {
                    return Optional.empty();
                }
                if (size.isEmpty()) {
                    size = root(xml);
                    if (size.isEmpty()) {
                        return size;
                    }
                }
            }
        }
        return size;
    }

    private static boolean isShape(XMLStreamReader xml) {
        if (RUNS_OR_FETCHES.contains(xml.getLocalName().toLowerCase(Locale.ROOT))) {
            return false;
        }
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            var name = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            var value = xml.getAttributeValue(i).strip();
            if (name.startsWith("on") || fetches(value) || (name.equals("href") && !value.startsWith("#"))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a value or a style leads out of the file. */
    private static boolean fetches(String text) {
        var plain = text.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        return plain.contains("://")
                || plain.contains("@import")
                || plain.replace("url(#", "")
                        .replace("url('#", "")
                        .replace("url(\"#", "")
                        .contains("url(");
    }

    private static Optional<PictureSize> root(XMLStreamReader xml) {
        if (!xml.getLocalName().equals("svg")) {
            return Optional.empty();
        }
        var width = attribute(xml, "width").map(NUMBER::matcher).filter(found -> found.matches());
        var height = attribute(xml, "height").map(NUMBER::matcher).filter(found -> found.matches());
        if (width.isPresent() && height.isPresent()) {
            return size(width.get().group(1), height.get().group(1));
        }
        return attribute(xml, "viewBox")
                .map(VIEW::matcher)
                .filter(found -> found.matches())
                .flatMap(view -> size(view.group(1), view.group(3)));
    }

    private static Optional<String> attribute(XMLStreamReader xml, String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name));
    }

    private static Optional<PictureSize> size(String width, String height) {
        return Optional.of(
                new PictureSize(Math.max(1, Integer.parseInt(width)), Math.max(1, Integer.parseInt(height))));
    }
}
