package org.otklik.cli;

import com.google.gson.JsonObject;
import org.otklik.json.Fault;

/** What a line of a batch is answered with. */
sealed interface LineAnswer {
    /** It was worked out; the members beside the id. */
    record Answered(JsonObject members) implements LineAnswer {}

    /** It is not understood, at this place of the line. */
    record Refused(String pointer, String message) implements LineAnswer {}

    static LineAnswer refused(Fault fault) {
        return new Refused(fault.pointer(), said(fault));
    }

    /** The hint is part of the message. */
    static String said(Fault fault) {
        return fault.hint().isEmpty() ? fault.message() : fault.message() + " " + fault.hint();
    }
}
