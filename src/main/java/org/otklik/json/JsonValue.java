package org.otklik.json;

/** A value of a document together with where it stands. Immutable. */
public sealed interface JsonValue permits JsonObject, JsonArray, JsonText, JsonNumber, JsonBool, JsonNull {
    Place place();

    /** What a person calls this kind of value, with its article. */
    String kind();
}
