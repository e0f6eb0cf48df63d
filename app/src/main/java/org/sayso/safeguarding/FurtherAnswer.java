package org.sayso.safeguarding;

import io.micronaut.core.annotation.Introspected;

/** What the sender answered to a further question of the campaign: read together with the words. */
@Introspected
record FurtherAnswer(String wording, String answer) {}
