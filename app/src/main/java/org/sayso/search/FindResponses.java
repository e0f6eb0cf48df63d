package org.sayso.search;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sayso.feedback.Standing;
import org.sayso.partnership.Site;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;

/**
 * Finds responses for a colleague. The index says which; the database says what they are now: what was taken back or
 * handed to safeguarding a moment ago is left out, whatever the index says. While there is no index, the newest responses
 * come from the database. Whoever reads words with a concern is written down.
 */
@Singleton
class FindResponses {
    private static final Set<Facet> IN_THE_TABLE = EnumSet.of(Facet.CAMPAIGN, Facet.WHO, Facet.AGE, Facet.AREA, Facet.SOURCE, Facet.LANGUAGE);
    private final ResponseIndex index;
    private final TaggedResponses responses;
    private final WalkedResponseRepository walked;
    private final Filters filters;
    private final MeantByWords meant;
    private final Audit audit;
    private final Site site;

    FindResponses(
            ResponseIndex index, TaggedResponses responses, WalkedResponseRepository walked, Filters filters, MeantByWords meant, Audit audit, Site site) {
        this.index = index;
        this.responses = responses;
        this.walked = walked;
        this.filters = filters;
        this.meant = meant;
        this.audit = audit;
        this.site = site;
    }

    /**
     * What was found.
     *
     * @param counts for each filter how many each of its values would give
     * @param loosely nothing has most of the words; these have one at least
     * @param catchingUp the index is being made, so something may be missing
     * @param answered false when there is no index yet and the database alone can not answer
     */
    record Found(
            long total, List<TaggedResponse> rows, Map<Facet, Map<String, Integer>> counts, boolean loosely, boolean catchingUp, boolean answered) {}

    Found find(Colleague colleague, Asked asked) {
        Find find = find(asked, colleague);
        boolean catchingUp = index.isCatchingUp();
        Optional<Find.Hits> hits = index.look(searcher -> find.page(searcher, asked.offset(), asked.size()));
        Found found = hits.map(h -> new Found(h.total(), rows(h.ids(), colleague), h.counts(), h.loosely(), catchingUp, true))
                .orElseGet(() -> withoutIndex(find, asked));
        writeDownConcerns(colleague, found.rows(), "found by search");
        return found;
    }

    /** Whoever is given the words of a concern is written down with it, however they got at it. */
    void writeDownConcerns(Colleague colleague, List<TaggedResponse> rows, String how) {
        rows.stream().filter(row -> row.response().standing() == Standing.CONCERN)
                .forEach(row -> audit.wrote(colleague, "viewed-concern", "response " + row.response().id(), how));
    }

    /** How many it finds that came in after that moment; empty while there is no index to ask. */
    Optional<Integer> countSince(Asked asked, Colleague colleague, Instant after) {
        Find find = find(asked, colleague);
        return index.look(searcher -> find.countSince(searcher, ChronoUnit.MICROS.between(Instant.EPOCH, after)));
    }

    Find find(Asked asked, Colleague colleague) {
        boolean concernsToo = seesConcerns(colleague);
        SearchQuery query = asked.exactly() ? asked.query() : index.look(searcher -> asked.query().withAlso(
                Spelling.also(searcher, asked.query(), Find.visible(concernsToo)))).orElse(asked.query());
        return new Find(
                query, filters.known(asked.filters()), concernsToo, asked.newest(), asked.onlyWords() ? null : meant.of(query).orElse(null));
    }

    /** Those of the ids that are still there for this colleague, in their order. */
    List<TaggedResponse> rows(List<String> ids, Colleague colleague) {
        Map<String, TaggedResponse> now = responses.byIds(ids).stream().filter(row -> maySee(row, colleague))
                .collect(Collectors.toMap(row -> row.response().id(), Function.identity()));
        return ids.stream().filter(now::containsKey).map(now::get).toList();
    }

    static boolean maySee(TaggedResponse row, Colleague colleague) {
        return row.response().standing() != Standing.CONCERN || seesConcerns(colleague);
    }

    static boolean seesConcerns(Colleague colleague) {
        return colleague.is(Role.SAFEGUARDING_LEAD);
    }

    private Found withoutIndex(Find find, Asked asked) {
        Map<Facet, String> by = find.filters();
        if (!find.query().isBlank() || !IN_THE_TABLE.containsAll(by.keySet())) {
            return new Found(0, List.of(), Map.of(), false, true, false);
        }
        String concern = find.concernsToo() ? "" : Standing.CONCERN.name();
        long total = walked.count(
                site.slug(), concern, by.getOrDefault(Facet.CAMPAIGN, ""), by.getOrDefault(Facet.WHO, ""), by.getOrDefault(Facet.AGE, ""),
                by.getOrDefault(Facet.AREA, ""), by.getOrDefault(Facet.SOURCE, ""), by.getOrDefault(Facet.LANGUAGE, ""));
        List<TaggedResponse> rows = responses.tagged(walked.newest(
                site.slug(), concern, by.getOrDefault(Facet.CAMPAIGN, ""), by.getOrDefault(Facet.WHO, ""), by.getOrDefault(Facet.AGE, ""),
                by.getOrDefault(Facet.AREA, ""), by.getOrDefault(Facet.SOURCE, ""), by.getOrDefault(Facet.LANGUAGE, ""), asked.size(), asked.offset()));
        return new Found(total, rows, Map.of(), false, true, true);
    }
}
