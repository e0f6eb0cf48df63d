package org.sayso.web;

import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.Options;
import com.github.jknack.handlebars.cache.ConcurrentMapTemplateCache;
import com.github.jknack.handlebars.io.ClassPathTemplateLoader;
import com.github.jknack.handlebars.io.CompositeTemplateLoader;
import io.micronaut.context.MessageSource;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.i18n.ResourceBundleMessageSource;
import io.micronaut.views.handlebars.HandlebarsFactory;
import jakarta.inject.Singleton;
import java.util.Locale;

/**
 * Handlebars with a template cache (the stock factory parses every template on every request) and our handful of
 * helpers. {@code t "key" arg…}: words from the bundle, arguments as {0}, {1}. {@code eq a b}: block and inline test.
 * {@code checked a b} / {@code selected a b}: the attribute when both are equal. {@code has list item}: block test. {@code join a b}: both as one word, for ids.
 */
@Factory
class Templates {
    @Singleton
    MessageSource messages() {
        return new ResourceBundleMessageSource("messages.messages");
    }

    @Singleton
    @Replaces(factory = HandlebarsFactory.class)
    Handlebars handlebars(MessageSource messages) {
        var loader = new CompositeTemplateLoader(
                new ClassPathTemplateLoader("/", ".hbs"), new ClassPathTemplateLoader("/views/", ".hbs"));
        Handlebars handlebars = new Handlebars(loader).with(new ConcurrentMapTemplateCache());
        handlebars.registerHelper("t", (key, options) -> words(messages, key, options));
        handlebars.registerHelper("eq", (a, options) -> either(text(a).equals(text(options.param(0, ""))), options));
        handlebars.registerHelper("has", (list, options) -> either(contains(list, options.param(0, "")), options));
        handlebars.registerHelper("checked", (a, options) -> text(a).equals(text(options.param(0, ""))) ? "checked" : "");
        handlebars.registerHelper("selected", (a, options) -> text(a).equals(text(options.param(0, ""))) ? "selected" : "");
        handlebars.registerHelper("join", (a, options) -> text(a) + text(options.param(0, "")));
        return handlebars;
    }

    private static Object words(MessageSource messages, Object key, Options options) {
        Locale locale = Locale.forLanguageTag(text(options.context.get("lang")).isEmpty() ? "en" : text(options.context.get("lang")));
        return messages.getMessage(text(key), locale, options.params).orElse("[" + key + "]");
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
