package org.sayso.theme;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/**
 * The last time that groups were looked for. @param responses read ones; @param compared those that were far from every known theme
 * @param broken how many times one of the four rules was broken among @param groupsMade groups
 */
@Introspected
record Look(Instant lookedAt, int responses, int compared, int broken, int groupsMade) {}
