package org.sayso.web;

import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.Options;
import com.github.jknack.handlebars.cache.ConcurrentMapTemplateCache;
import com.github.jknack.handlebars.io.ClassPathTemplateLoader;
import com.github.jknack.handlebars.io.CompositeTemplateLoader;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.views.handlebars.HandlebarsFactory;
import jakarta.inject.Singleton;

/**
 * Handlebars with a template cache (the stock factory parses every template on every request) and our handful of
 * helpers. {@code t "key" arg…}: words from the bundle, arguments as {0}, {1}. {@code eq a b}: block and inline test.
 * {@code inEnglish}: what the team or the plan wrote is marked as English on a page in another language; {@code inEnglish "auto"}: the same where
 * it may be anything. {@code checked a b} / {@code selected a b}: the attribute when both are equal. {@code has list item}: block test. {@code join a b}: both as one word, for ids.
 * {@code ld data}: a block of JSON-LD.
 */
@Factory
class Templates {
    @Singleton
    @Replaces(factory = HandlebarsFactory.class)
    Handlebars handlebars(Words words) {
        var loader = new CompositeTemplateLoader(
                new ClassPathTemplateLoader("/", ".hbs"), new ClassPathTemplateLoader("/views/", ".hbs"));
        Handlebars handlebars = new Handlebars(loader).with(new ConcurrentMapTemplateCache());
        handlebars.registerHelper("t", (key, options) -> words.say(language(options), text(key), options.params));
        handlebars.registerHelper("inEnglish", (dir, options) -> inEnglish(dir, options));
        handlebars.registerHelper("eq", (a, options) -> either(text(a).equals(text(options.param(0, ""))), options));
        handlebars.registerHelper("has", (list, options) -> either(contains(list, options.param(0, "")), options));
        handlebars.registerHelper("checked", (a, options) -> text(a).equals(text(options.param(0, ""))) ? "checked" : "");
        handlebars.registerHelper("selected", (a, options) -> text(a).equals(text(options.param(0, ""))) ? "selected" : "");
        handlebars.registerHelper("ld", (data, options) -> LinkedData.block(data));
        handlebars.registerHelper("join", (a, options) -> text(a) + text(options.param(0, "")));
        return handlebars;
    }

    private static Language language(Options options) {
        return Language.find(text(options.context.get("lang"))).orElse(Language.ENGLISH);
    }

    /** @param dir {@code "auto"} where the words may be in any language after all; without it, the helper was given the page itself */
    private static Object inEnglish(Object dir, Options options) {
        boolean isAuto = "auto".equals(dir);
        String direction = isAuto ? " dir=\"auto\"" : " dir=\"ltr\"";
        return new Handlebars.SafeString(!language(options).isEnglish() ? " lang=\"en\"" + direction : isAuto ? direction : "");
    }

    private static Object either(boolean yes, Options options) throws java.io.IOException {
        if (options.tagType == com.github.jknack.handlebars.TagType.SECTION) {
            return yes ? options.fn() : options.inverse();
        }
        return yes;
    }

    private static boolean contains(Object list, Object item) {
        return list instanceof Iterable<?> items
                && java.util.stream.StreamSupport.stream(items.spliterator(), false).anyMatch(i -> text(i).equals(text(item)));
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
