package org.sayso.partnership;

import io.micronaut.context.annotation.Context;
import io.micronaut.http.HttpRequest;
import java.util.Map;
import org.sayso.web.Chrome;
import org.sayso.web.Settings;

/** The partnership whose site this is, for the whole life of the process ({@code SAYSO_SITE}). */
@Context
public class Site implements Chrome {
    private final Partnership partnership;
    private final boolean demo;

    Site(Settings settings) {
        String file = "partnerships/" + settings.site() + ".yml";
        if (!settings.site().matches("[a-z-]{1,32}") || !Content.exists(file)) {
            throw new IllegalStateException("SAYSO_SITE names no partnership that Sayso has content for: use dorset, poole or portsmouth.");
        }
        this.partnership = Content.read(file, Partnership.class);
        this.demo = settings.demo();
    }

    public Partnership partnership() {
        return partnership;
    }

    public String slug() {
        return partnership.slug();
    }

    /** Every page: {@code site} is the partnership, {@code demo} says that the people and words are invented. */
    @Override
    public void add(HttpRequest<?> request, Map<String, Object> model) {
        model.put("site", partnership);
        model.put("demo", demo);
    }
}
