package org.sayso.web;

import io.micronaut.core.annotation.Nullable;

/** The version of a row that a form was made from, as the form sends it back. */
public final class FormVersion {
    /** Holds for no row: who sends it is asked to look again. */
    public static final long NONE = -1;

    private FormVersion() {}

    /** @return {@link #NONE} when it is missing or can not be read: such a form has seen nothing that could still hold */
    public static long of(@Nullable String sent) {
        return sent != null && sent.matches("[0-9]{1,18}") ? Long.parseLong(sent) : NONE;
    }
}
