package org.sayso.booking;

import io.micronaut.core.annotation.Nullable;

/** Who books. @param contact null where a host adds somebody who leaves neither; @param question to the team */
record Who(String name, @Nullable Contact contact, @Nullable String question, boolean wantsNews) {}
