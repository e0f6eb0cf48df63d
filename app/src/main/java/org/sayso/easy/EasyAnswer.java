package org.sayso.easy;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * The pictures that were chosen with a response: its sender's own answer, not a tag.
 *
 * @param topic slug of a priority, or {@code other}
 * @param typed whether the words of the response were typed; else they were made from the pictures
 */
@MappedEntity("easy_answer")
record EasyAnswer(@Id String responseId, String topic, String face, boolean typed) {}
