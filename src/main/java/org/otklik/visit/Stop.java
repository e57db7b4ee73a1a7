package org.otklik.visit;

import org.otklik.survey.Question;

/** A place on the way where the visitor is asked something: a question, or what its item {@code other} is. */
record Stop(Question question, Part part) {
    /** What of the question stands on the screen. */
    enum Part {
        ANSWER,
        OTHER_TEXT
    }

    static Stop at(Question question) {
        return new Stop(question, Part.ANSWER);
    }

    /** The screen behind that of the question, on which the visitor says what «other» is. */
    static Stop atOtherOf(Question question) {
        return new Stop(question, Part.OTHER_TEXT);
    }

    boolean asksOther() {
        return part == Part.OTHER_TEXT;
    }

    /** Under which name the reply is kept. */
    String name() {
        return asksOther() ? question.otherName() : question.name();
    }
}
