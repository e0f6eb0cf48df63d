package org.sayso.wall;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.partnership.Site;
import org.sayso.web.SiteKey;

/** Puts in what people said to an idea somewhere else, as counted there: each of them as a round of one card. */
@Singleton
public class BringOpinions {
    private final ResponseRepository responses;
    private final CardVoteRepository votes;
    private final SiteKey siteKey;
    private final Site site;

    BringOpinions(ResponseRepository responses, CardVoteRepository votes, SiteKey siteKey, Site site) {
        this.responses = responses;
        this.votes = votes;
        this.siteKey = siteKey;
        this.site = site;
    }

    /** Of an idea that everybody may read; of another one nothing is kept. */
    @Transactional
    public void bring(String responseId, int agree, int disagree, int notSure) {
        responses.findByPartnershipAndId(site.slug(), responseId).filter(Response::isQuotable).ifPresent(response -> {
            put(response, Opinion.AGREE, agree);
            put(response, Opinion.DISAGREE, disagree);
            put(response, Opinion.NOT_SURE, notSure);
        });
    }

    private void put(Response response, Opinion opinion, int people) {
        String ofWords = Statement.of(response, siteKey).ofWords();
        for (int i = 0; i < people; i++) {
            votes.put(siteKey.hash("cards-round", UUID.randomUUID().toString()), response.id(), response.campaignId(), ofWords, opinion.name());
        }
    }
}
