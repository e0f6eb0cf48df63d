package org.sayso.search;

import io.micronaut.core.annotation.Introspected;
import java.util.List;

/** An answer to another question of the campaign in which something was found. @param wording the question */
@Introspected
record SearchAnswer(String wording, List<Segment> words) {}
