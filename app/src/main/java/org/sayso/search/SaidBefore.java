package org.sayso.search;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.sayso.campaign.Campaign;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.Standing;
import org.sayso.partnership.Site;
import org.sayso.tagging.Profiles;

/**
 * What others said in a campaign that is like a text which somebody is writing: for everybody, so only responses that are quotable as the
 * database has them now. By meaning; where no encoder can run, by the words they share. The text is looked at and let go: it is not kept, not
 * counted, not logged. Reading it costs some milliseconds, and no more than {@value #AT_ONCE} are read at once: who comes then is told of
 * nothing. Thread-safe.
 */
@Singleton
public class SaidBefore {
    private static final int AT_ONCE = 2;
    private static final int LOOKED_AT = 30;
    private static final int MOST_WORDS = 50;
    private static final int SHARED = 3;
    private final ResponseIndex index;
    private final ResponseRepository responses;
    private final Profiles profiles;
    private final Site site;
    private final Semaphore turns = new Semaphore(AT_ONCE);

    SaidBefore(ResponseIndex index, ResponseRepository responses, Profiles profiles, Site site) {
        this.index = index;
        this.responses = responses;
        this.profiles = profiles;
        this.site = site;
    }

    /** The likest first, no two of them nearly the same. */
    public List<Response> like(Campaign campaign, String text, int most) {
        if (!turns.tryAcquire()) {
            return List.of();
        }
        try {
            List<Response> found = profiles.model().isPresent() ? byMeaning(campaign, text) : byWords(campaign, text);
            return differing(found, most);
        } finally {
            turns.release();
        }
    }

    private List<Response> byMeaning(Campaign campaign, String text) {
        Optional<float[]> asked = profiles.isNonsense(text) ? Optional.empty() : profiles.ofWords(text).map(Likeness::asked);
        return asked.flatMap(vector -> index.look(searcher -> Near.of(searcher, vector, released(campaign), LOOKED_AT, Likeness.ALIKE).keySet()))
                .map(ids -> quotable(campaign, ids)).orElse(List.of());
    }

    private List<Response> byWords(Campaign campaign, String text) {
        Set<String> typed = stems(text);
        Shingles shingles = Shingles.of(text);
        return quotable(campaign, index.look(searcher -> sharing(searcher, campaign, text)).orElse(List.of())).stream()
                .filter(response -> shingles.isSame(Shingles.of(response.shownWords())) || isMostlyShared(typed, stems(response.shownWords()))).toList();
    }

    private static boolean isMostlyShared(Set<String> typed, Set<String> said) {
        Set<String> both = new HashSet<>(typed);
        both.retainAll(said);
        return both.size() >= SHARED && 2 * both.size() >= Math.min(typed.size(), said.size());
    }

    private static List<String> sharing(IndexSearcher searcher, Campaign campaign, String text) throws IOException {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        stems(text).forEach(word -> words.add(new TermQuery(new Term(WordsAnalyzer.WORDS, word)), Occur.SHOULD));
        Query query = new BooleanQuery.Builder().add(words.build(), Occur.MUST).add(released(campaign), Occur.FILTER).build();
        return Ids.of(searcher, searcher.search(query, LOOKED_AT).scoreDocs);
    }

    private static Set<String> stems(String text) {
        return new HashSet<>(WordsAnalyzer.tokens(WordsAnalyzer.WORDS, text, MOST_WORDS));
    }

    private static Query released(Campaign campaign) {
        return new BooleanQuery.Builder().add(new TermQuery(new Term(Facet.CAMPAIGN.field(), campaign.id())), Occur.FILTER)
                .add(new TermQuery(new Term(IndexedResponse.STANDING, Standing.RELEASED.name())), Occur.FILTER).build();
    }

    /** Whatever the index says, the database has the last word. */
    private List<Response> quotable(Campaign campaign, Collection<String> ids) {
        Map<String, Response> now = ids.isEmpty() ? Map.of() : responses.findByPartnershipAndIdIn(site.slug(), ids).stream()
                .filter(response -> response.isQuotable() && response.campaignId().equals(campaign.id()))
                .collect(Collectors.toMap(Response::id, Function.identity()));
        return ids.stream().filter(now::containsKey).map(now::get).toList();
    }

    private static List<Response> differing(List<Response> found, int most) {
        List<Response> kept = new ArrayList<>();
        for (Response one : found) {
            Shingles shingles = Shingles.of(one.shownWords());
            if (kept.size() < most && kept.stream().noneMatch(other -> shingles.isSame(Shingles.of(other.shownWords())))) {
                kept.add(one);
            }
        }
        return kept;
    }
}
