package org.sayso.forum;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** That the members of a forum were told. @param letters how many were */
@Introspected
record Digest(String id, Instant madeAt, int events, int changes, int letters) {}
