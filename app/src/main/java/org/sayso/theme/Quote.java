package org.sayso.theme;

import io.micronaut.core.annotation.Introspected;
import org.sayso.feedback.Response;
import org.sayso.feedback.Standing;

/** Words of one response. @param keptPrivate a moderator keeps it private; @param notShown its sender said no to showing the words */
@Introspected
record Quote(String words, boolean keptPrivate, boolean notShown) {
    static Quote of(Response response) {
        return new Quote(response.shownWords(), response.standing() == Standing.KEPT_PRIVATE, !response.mayQuote());
    }
}
