package org.otklik.survey;

import org.otklik.json.Fields;

/** A question as it is written, with everything its type needs to read it. */
record QuestionFields(Fields fields, Reader reader, SurveyDefaults defaults) {}
