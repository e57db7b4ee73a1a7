package org.otklik.visit;

import java.util.Optional;
import org.otklik.survey.Question;
import org.otklik.survey.Text;

/**
 * A question of the visit and what was said to it, for the visitor to look over.
 *
 * @param question with those of its choices that are on offer
 * @param other what «other» is, as written; empty where it is not chosen
 * @param cannotSay the words of that answer, where it is offered
 */
public record ReviewedQuestion(Question question, Reply reply, String other, Optional<Text> cannotSay) {}
