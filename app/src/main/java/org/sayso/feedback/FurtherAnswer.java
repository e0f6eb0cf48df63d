package org.sayso.feedback;

import io.micronaut.core.annotation.Introspected;

/**
 * What somebody answered to a further question, with the question.
 *
 * @param answer several choices one a line; of a scale a number from 1 to 5
 */
@Introspected
public record FurtherAnswer(String questionId, String kind, String wording, String answer) {}
