package org.otklik.ui.presenter;

import java.util.List;
import java.util.Optional;
import org.otklik.survey.Prose;

/**
 * What the thank-you says, in the pack's words.
 *
 * @param cards what the centre has changed
 * @param own the survey's own words for this visitor, in place of title and body
 */
public record ThanksContent(String asker, String title, String body, List<String> cards, Optional<Prose> own) {}
