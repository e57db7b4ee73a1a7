package org.otklik.survey;

/** What words are for; how long they may be follows from it. Survey page 2, packs page 1.2. */
enum TextRole {
    TITLE(300),
    DESCRIPTION(600),
    OPTION(200),
    SCALE_END(60),
    /** Yes or no. */
    LABEL(40),
    BUTTON(24),
    /** What stands in an empty field. */
    PLACEHOLDER(200),
    /** What is said of an answer that is not taken. */
    OBJECTION(300),
    /** Words with the few tags of {@link HtmlTags}. */
    HTML(4_000),
    CANNOT_SAY(40),
    HELP(300),
    /** Said, never read. */
    SPOKEN(600),
    START(800),
    SCREEN(800);

    private final int mostCharacters;

    TextRole(int mostCharacters) {
        this.mostCharacters = mostCharacters;
    }

    int mostCharacters() {
        return mostCharacters;
    }
}
