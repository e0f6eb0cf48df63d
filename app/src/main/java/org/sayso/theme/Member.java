package org.sayso.theme;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A response in a group. @param place 0 is the most central; @param pinned put there by a person, so it stays */
@Introspected
@MappedEntity("theme_member")
record Member(@Id String responseId, String groupId, int place, boolean pinned) {}
