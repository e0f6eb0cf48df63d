package org.sayso.language;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.web.router.Router;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.sayso.web.Chrome;
import org.sayso.web.Language;

/**
 * Every public page knows the languages that it can be read in ({@code languages}), the way back to itself ({@code here}), the same in English
 * ({@code hereInEnglish}), whether it is in another language ({@code isForeign}) and whether a person has still to check that ({@code machineHelped}).
 */
@Singleton
class LanguageChrome implements Chrome {
    private final TranslationBook book;
    private final Provider<Router> router;

    LanguageChrome(TranslationBook book, Provider<Router> router) {
        this.book = book;
        this.router = router;
    }

    /** @param name as it calls itself */
    @Introspected
    record Choice(String tag, String name, String dir, boolean isNow) {}

    @Override
    public void add(HttpRequest<?> request, Map<String, Object> model) {
        if (Language.isForStaffOrPrograms(request.getPath()) || Language.ALL.size() == 1) {
            return;
        }
        Language now = Language.of(request);
        List<Choice> choices = Language.ALL.stream().map(l -> new Choice(l.tag(), l.getName(), l.getDir(), l.equals(now))).toList();
        String path = path(request);
        boolean isRead = request.getMethod() == HttpMethod.GET;
        String query = isRead ? request.getUri().getRawQuery() : null;
        if (isRead) { // the answer to a form holds what was typed, and no address leads back to it
            model.put("languages", choices);
        }
        model.put("here", path + WayBack.query(query, ""));
        model.put("hereInEnglish", path + WayBack.query(query, Language.NAME + "=en"));
        model.put("isForeign", !now.isEnglish());
        model.put("machineHelped", !now.isEnglish() && book.isUnchecked(now));
    }

    /** A page that answers a form may have no address of its own that can be opened: then what stands above it. */
    private String path(HttpRequest<?> request) {
        String path = request.getUri().getRawPath();
        while (request.getMethod() != HttpMethod.GET && path.length() > 1 && router.get().find(HttpMethod.GET, path, request).findAny().isEmpty()) {
            path = path.substring(0, Math.max(1, path.lastIndexOf('/')));
        }
        return path;
    }
}
