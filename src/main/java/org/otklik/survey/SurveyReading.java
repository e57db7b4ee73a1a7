package org.otklik.survey;

import java.util.List;
import org.otklik.json.Fault;

/** What became of a survey alone. */
public sealed interface SurveyReading {
    /** The survey can be tried; the warnings are for its author. */
    record Loaded(Survey survey, List<Fault> warnings) implements SurveyReading {}

    /** The survey is not used; every fault of it, errors first. */
    record Refused(List<Fault> faults) implements SurveyReading {}
}
