package org.sayso.tagging;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;

/** Writes what {@link TagReader} made of responses, in place of what was there, in one transaction; of a response that was taken back meanwhile nothing. */
@Singleton
class KeepReadings {
    private final ResponseRepository responses;
    private final ReadingRepository readings;
    private final SuggestionRepository suggestions;
    private final ThemeGuessRepository themes;
    private final MeaningRepository meanings;
    private final TransactionOperations<Connection> transactions;

    KeepReadings(
            ResponseRepository responses, ReadingRepository readings, SuggestionRepository suggestions, ThemeGuessRepository themes, MeaningRepository meanings,
            TransactionOperations<Connection> transactions) {
        this.responses = responses;
        this.readings = readings;
        this.suggestions = suggestions;
        this.themes = themes;
        this.meanings = meanings;
        this.transactions = transactions;
    }

    /** @param read null where nothing is suggested; @param meaning null there too, and where no encoder can run */
    record Fresh(Response response, Reading reading, org.sayso.nlp.@Nullable Reading read, @Nullable Meaning meaning) {}

    /** What is known of these goes, at once. */
    void clear(Collection<String> ids) {
        if (!ids.isEmpty()) {
            transactions.executeWrite(status -> {
                erase(ids);
                return null;
            });
        }
    }

    /** @param toClear whatever is known of these goes, those that were read anew among them */
    void keep(Collection<String> toClear, List<Fresh> fresh) {
        if (!toClear.isEmpty()) {
            transactions.executeWrite(status -> {
                write(toClear, fresh);
                return null;
            });
        }
    }

    private void erase(Collection<String> ids) {
        suggestions.clear(ids);
        themes.clear(ids);
        meanings.clear(ids);
        readings.deleteByResponseIdIn(ids);
    }

    private void write(Collection<String> toClear, List<Fresh> fresh) {
        Set<String> living = new HashSet<>(readings.lockLiving(toClear));
        erase(toClear);
        List<Fresh> kept = fresh.stream().filter(f -> living.contains(f.response().id())).toList();
        if (kept.isEmpty()) {
            return;
        }
        readings.saveAll(kept.stream().map(Fresh::reading).toList());
        suggestions.saveAll(kept.stream().flatMap(KeepReadings::suggestionsOf).toList());
        themes.saveAll(kept.stream().flatMap(KeepReadings::themesOf).toList());
        meanings.saveAll(kept.stream().map(Fresh::meaning).filter(Objects::nonNull).toList());
        kept.stream().filter(f -> !Objects.equals(f.reading().language(), f.response().language()))
                .forEach(f -> responses.language(f.response().id(), f.reading().language()));
    }

    private static Stream<Suggestion> suggestionsOf(Fresh fresh) {
        var all = fresh.read() == null ? List.<org.sayso.nlp.Suggestion>of() : fresh.read().suggestions();
        return IntStream.range(0, all.size()).mapToObj(i -> Suggestion.of(fresh.response().id(), i, all.get(i)));
    }

    private static Stream<ThemeGuess> themesOf(Fresh fresh) {
        var all = fresh.read() == null ? List.<org.sayso.nlp.ThemeGuess>of() : fresh.read().themes();
        return IntStream.range(0, all.size())
                .mapToObj(i -> new ThemeGuess(fresh.response().id(), i, all.get(i).theme(), all.get(i).name(), all.get(i).confidence()));
    }
}
