package org.sayso.search;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import org.sayso.web.FormKey;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/**
 * A search to be kept, as its form sends it.
 *
 * @param asked words and filters, as the address has them
 * @param key becomes the id
 */
@Serdeable
record ViewForm(@Nullable String name, @Nullable String asked, @Nullable String key) {
    static final int LONGEST_NAME = 60;
    static final int LONGEST_ASKED = 2000;

    static ViewForm blank() {
        return new ViewForm("", "", FormKey.fresh());
    }

    String cleanName() {
        return Text.line(name);
    }

    Problems problems() {
        Problems problems = new Problems();
        if (Text.isEmpty(cleanName())) {
            problems.add("name", "search.views.name-missing");
        } else if (Text.length(cleanName()) > LONGEST_NAME) {
            problems.add("name", "search.views.name-too-long", LONGEST_NAME);
        }
        if (Asked.of(asked, 1).isNothing()) {
            problems.add("name", "search.views.can-not-keep");
        } else if (kept().length() > LONGEST_ASKED) {
            problems.add("name", "search.views.too-long");
        }
        return problems;
    }

    /** The search as it is kept, which may be longer than it was sent: a letter outside English takes six characters or more. */
    String kept() {
        return Asked.of(asked, 1).kept();
    }
}
