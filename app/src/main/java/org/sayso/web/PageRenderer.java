package org.sayso.web;

import com.github.jknack.handlebars.Handlebars;
import io.micronaut.http.HttpRequest;
import io.micronaut.views.ModelAndView;
import io.micronaut.views.model.ViewModelProcessor;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives every page its frame. Controllers only return {@link Page}; the frame is added here: {@code lang}, {@code dir} and {@code latin}, {@code path},
 * {@code v}, the version of the assets, and what each {@link Chrome} adds. Thread-safe.
 */
@Singleton
public class PageRenderer implements ViewModelProcessor<Map<String, Object>> {
    private final Handlebars handlebars;
    private final List<Chrome> chromes;
    private final AssetVersion assets;
    private final Words words;

    PageRenderer(Handlebars handlebars, List<Chrome> chromes, AssetVersion assets, Words words) {
        this.handlebars = handlebars;
        this.chromes = chromes;
        this.assets = assets;
        this.words = words;
    }

    @Override
    public void process(HttpRequest<?> request, ModelAndView<Map<String, Object>> view) {
        view.setModel(framed(request, view.getModel().orElse(Map.of())));
    }

    /** The page as text, for answers that no controller gives: errors. */
    public String html(HttpRequest<?> request, String template, Object page) {
        try {
            return handlebars.compile("views/" + template).apply(framed(request, Map.of("page", page)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> framed(HttpRequest<?> request, Map<String, Object> given) {
        Map<String, Object> model = new HashMap<>(given);
        Language language = Language.of(request);
        model.put("lang", language.tag());
        model.put("dir", language.getDir());
        model.put("path", request.getPath());
        model.put("v", assets.version());
        String notice = "notice." + request.getParameters().get("done");
        if (!notice.substring("notice.".length()).contains(".") && words.knows(notice)) { // an address may say anything; with a dot they are words of the room notice
            model.put("notice", notice);
        }
        chromes.forEach(chrome -> chrome.add(request, model));
        return model;
    }
}
