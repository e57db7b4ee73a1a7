package org.otklik.survey;

/** Free text of at most {@code maxLength} UTF-16 units. */
public record CommentQuestion(QuestionHead head, int maxLength) implements Question {}
