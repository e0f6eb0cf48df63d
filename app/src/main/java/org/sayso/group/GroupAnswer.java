package org.sayso.group;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * That a response is the answer of a group.
 *
 * @param groupSize how many were there when it was given
 * @param saidBy how many of them said so; null when nobody counted
 */
@MappedEntity("group_answer")
record GroupAnswer(@Id String responseId, String groupId, int groupSize, @Nullable Integer saidBy) {}
