package org.sayso.search;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.sayso.staff.Colleague;
import org.sayso.tagging.Profiles;

/**
 * What else people said that is like one response: those that say the same, and those that are much alike. Only what the colleague may see,
 * as the database has it now. Without encoders it finds those in nearly the same letters.
 */
@Singleton
class LikeThis {
    private static final int MOST = 60;
    private static final int MOST_WORDS = 50;
    private final FindResponses find;
    private final ResponseIndex index;
    private final Profiles profiles;

    LikeThis(FindResponses find, ResponseIndex index, Profiles profiles) {
        this.find = find;
        this.index = index;
        this.profiles = profiles;
    }

    /**
     * Found around one response.
     *
     * @param same say the same, the liker first; together with {@code alike} at most {@value #MOST}
     */
    record Around(TaggedResponse one, List<TaggedResponse> same, List<TaggedResponse> alike, boolean isCatchingUp) {}

    /** Empty when there is no such response for this colleague. */
    Optional<Around> of(String id, Colleague colleague) {
        return find.rows(List.of(id), colleague).stream().findFirst().map(one -> {
            Optional<Profiles.Profile> profile = Optional.ofNullable(profiles.of(List.of(id)).get(id));
            boolean isCatchingUp = index.isCatchingUp();
            Set<String> ids = index.look(searcher -> near(searcher, one, profile, FindResponses.seesConcerns(colleague))).orElse(Set.of());
            List<TaggedResponse> rows = find.rows(List.copyOf(ids), colleague);
            Around around = sorted(one, rows, profile, isCatchingUp);
            List<TaggedResponse> shown = new ArrayList<>(List.of(one));
            shown.addAll(around.same());
            shown.addAll(around.alike());
            find.writeDownConcerns(colleague, shown, "found by likeness");
            return around;
        });
    }

    private static Set<String> near(IndexSearcher searcher, TaggedResponse one, Optional<Profiles.Profile> profile, boolean concernsToo) throws IOException {
        Query others = new BooleanQuery.Builder().add(Find.visible(concernsToo), Occur.MUST)
                .add(new TermQuery(new Term(IndexedResponse.ID, one.response().id())), Occur.MUST_NOT).build();
        Set<String> ids = new LinkedHashSet<>();
        if (profile.isPresent()) {
            ids.addAll(Near.of(searcher, Likeness.asked(profile.get(), 1, 0, 0), others, MOST, Likeness.SAME).keySet());
            ids.addAll(Near.of(searcher, Likeness.asked(profile.get()), others, MOST, Likeness.ALIKE).keySet());
        }
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        WordsAnalyzer.tokens(WordsAnalyzer.EXACT, one.response().shownWords(), MOST_WORDS).stream().distinct()
                .forEach(word -> words.add(new TermQuery(new Term(WordsAnalyzer.EXACT, word)), Occur.SHOULD));
        Query shared = new BooleanQuery.Builder().add(words.build(), Occur.MUST).add(others, Occur.FILTER).build();
        ids.addAll(Ids.of(searcher, searcher.search(shared, MOST).scoreDocs));
        return ids;
    }

    private Around sorted(TaggedResponse one, List<TaggedResponse> rows, Optional<Profiles.Profile> profile, boolean isCatchingUp) {
        Map<String, Profiles.Profile> others = profiles.of(rows.stream().map(row -> row.response().id()).toList());
        Shingles shingles = Shingles.of(one.response().shownWords());
        List<TaggedResponse> same = new ArrayList<>();
        List<TaggedResponse> alike = new ArrayList<>();
        for (TaggedResponse row : rows) {
            Profiles.Profile other = others.get(row.response().id());
            float[] meaning = other == null ? null : other.meaning();
            if (SameSaid.isSame(shingles, profile.map(Profiles.Profile::meaning).orElse(null), Shingles.of(row.response().shownWords()), meaning)) {
                same.add(row);
            } else if (other != null && profile.isPresent() && Likeness.between(profile.get(), other) >= Likeness.ALIKE) {
                alike.add(row);
            }
        }
        List<TaggedResponse> most = same.subList(0, Math.min(MOST, same.size()));
        return new Around(one, most, alike.subList(0, Math.min(MOST - most.size(), alike.size())), isCatchingUp);
    }
}
