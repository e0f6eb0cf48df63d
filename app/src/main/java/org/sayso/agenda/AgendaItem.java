package org.sayso.agenda;

import io.micronaut.core.annotation.Introspected;

/** An item of a published agenda. @param links how many links chose it; 0 when only staff put it there */
@Introspected
public record AgendaItem(String id, String words, long links) {}
