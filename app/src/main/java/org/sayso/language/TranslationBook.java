package org.sayso.language;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sayso.partnership.PageText;
import org.sayso.partnership.Site;
import org.sayso.web.Language;
import org.sayso.web.Refusal;
import org.sayso.web.Words;

/**
 * What people said of each string, in memory: read at the start and again after each change (one process runs a site, so nobody else changes it). What
 * somebody put better is given to {@link Words}, unless the English asks for other things to be filled in by now. Thread-safe.
 */
@Singleton
class TranslationBook implements ApplicationEventListener<ServerStartupEvent> {
    private final CheckedStringRepository rows;
    private final Words words;
    private final Site site;
    private volatile Map<String, Map<String, CheckedString>> checked = Map.of();
    private volatile Map<String, Long> unchecked = Map.of();

    TranslationBook(CheckedStringRepository rows, Words words, Site site) {
        this.rows = rows;
        this.words = words;
        this.site = site;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        readAgain();
    }

    /** Call it after the commit. */
    synchronized void readAgain() {
        checked = rows.of(site.slug()).stream()
                .collect(Collectors.groupingBy(CheckedString::language, Collectors.toUnmodifiableMap(CheckedString::messageKey, row -> row)));
        Map<String, Map<String, String>> better = new HashMap<>();
        checked.forEach((tag, strings) -> better.put(tag, strings.values().stream().filter(this::isUsable)
                .collect(Collectors.toUnmodifiableMap(CheckedString::messageKey, CheckedString::ownWords))));
        words.better(better);
        unchecked = others().stream().collect(Collectors.toUnmodifiableMap(Language::tag, l -> strings(l).stream().filter(s -> !s.isConfirmed()).count()));
    }

    private boolean isUsable(CheckedString row) {
        return row.ownWords() != null && english(row.messageKey()).filter(e -> KeptParts.wrong(e, row.ownWords()).isEmpty()).isPresent();
    }

    List<Language> others() {
        return Language.ALL.stream().filter(l -> !l.isEnglish()).toList();
    }

    /** One of them, by the address of a page. */
    Language other(String tag) {
        return others().stream().filter(l -> l.tag().equals(tag)).findFirst().orElseThrow(Refusal::notFound);
    }

    boolean isUnchecked(Language language) {
        return unchecked.getOrDefault(language.tag(), 1L) > 0;
    }

    /** Every string that the file of that language has, by key. */
    List<Translated> strings(Language language) {
        return words.file(language).keySet().stream().flatMap(key -> string(language, key).stream()).toList();
    }

    Optional<Translated> string(Language language, String key) {
        return key == null || !words.file(language).containsKey(key) ? Optional.empty() : english(key).map(english -> new Translated(
                key, english, words.own(language, key).orElseThrow(), checked.getOrDefault(language.tag(), Map.of()).get(key)));
    }

    private Optional<String> english(String key) {
        for (String name : PageText.TRANSLATED) {
            if (key.equals(PageText.titleKey(name))) {
                return Optional.of(PageText.of(name).title());
            }
            if (key.equals(PageText.bodyKey(name))) {
                return Optional.of(PageText.of(name).markdown());
            }
        }
        return words.own(Language.ENGLISH, key);
    }
}
