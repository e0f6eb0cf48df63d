package org.sayso.staff;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * How many wrong passwords came for one email from one place, or from one place for any.
 *
 * @param waitUntil no password is looked at before this moment
 * @param keptUntil after this moment it is as if none had come
 */
@MappedEntity("staff_wrong_password")
record WrongPassword(@Id String keyHash, int wrongCount, @Nullable Instant waitUntil, Instant keptUntil) {}
