package org.sayso.forum;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A letter from those who run a forum to the members who said that they may be asked. @param letters to how many it went */
@MappedEntity("forum_message")
record Message(@Id String id, String partnership, String forumId, String title, String said, String sentBy, Instant sentAt, int letters) {}
