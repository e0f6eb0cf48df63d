package org.sayso.wall;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sayso.campaign.Campaign;
import org.sayso.web.SiteKey;

/** The statements of a campaign with their words, as the database has them now: what was taken back, held again or taken off the cards is not there. */
@Singleton
class Statements {
    private final CardRepository cards;
    private final CardStatementRepository ofTeam;
    private final Ideas ideas;
    private final SiteKey siteKey;

    Statements(CardRepository cards, CardStatementRepository ofTeam, Ideas ideas, SiteKey siteKey) {
        this.cards = cards;
        this.ofTeam = ofTeam;
        this.ideas = ideas;
        this.siteKey = siteKey;
    }

    /** Those of the ids that are on the cards, in their order. */
    List<Statement> on(Campaign campaign, List<String> ids) {
        Collection<String> off = cards.off(campaign.id());
        return there(campaign, ids.stream().filter(id -> !off.contains(id)).toList());
    }

    Optional<Statement> on(Campaign campaign, String id) {
        return on(campaign, List.of(id)).stream().findFirst();
    }

    /** The same with those that somebody took off the cards. */
    List<Statement> there(Campaign campaign, List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Statement> found = new LinkedHashMap<>(Stream.concat(
                ofTeam.findByCampaignIdAndIdIn(campaign.id(), ids).stream().map(s -> Statement.of(s, siteKey)),
                ideas.words(campaign, ids).stream().filter(r -> Statement.isShort(r) && !r.channel().equals("question")).map(r -> Statement.of(r, siteKey)))
                .collect(toMap(Statement::id, Function.identity())));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }
}
