package org.sayso.wall;

import static java.util.stream.Collectors.groupingBy;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.Numbers;
import org.sayso.web.Paging;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;

/** Makes the pages on which staff see what people said to the statements of a campaign. */
@Singleton
class CardsDeskPages {
    private static final int A_PAGE = 50;
    private final Campaigns campaigns;
    private final Statements statements;
    private final CardRepository cards;
    private final CardStatementRepository ofTeam;
    private final CardVoteRepository votes;

    CardsDeskPages(Campaigns campaigns, Statements statements, CardRepository cards, CardStatementRepository ofTeam, CardVoteRepository votes) {
        this.campaigns = campaigns;
        this.statements = statements;
        this.cards = cards;
        this.ofTeam = ofTeam;
        this.votes = votes;
    }

    /** @param stage slug; @param stageName message key; @param answers how many were given */
    @Introspected
    record Line(String slug, String title, String stage, String stageName, String answers) {}

    @Introspected
    record ListPage(List<Line> lines) {}

    /** @param evidence where a colleague reads the whole response with all that stands beside it, or null */
    @Introspected
    record Row(Statement statement, Counts counts, boolean isOff, @Nullable String evidence) {}

    /** @param mayWrite may add statements and take cards off */
    @Introspected
    record CardsPage(Campaign campaign, List<Row> rows, String number, String answers, boolean mayWrite, Paging paging) {}

    @Introspected
    record StatementPage(Campaign campaign, String words, String key, Problems problems) {
        public int getLimit() {
            return Statement.LONGEST;
        }
    }

    Campaign find(String slug) {
        return campaigns.find(slug).filter(Campaign::cards).orElseThrow(Refusal::notFound);
    }

    ListPage list() {
        return new ListPage(campaigns.all().reversed().stream().filter(Campaign::cards).map(c -> new Line(
                c.slug(), c.title(), campaigns.stage(c).slug(), "campaign.desk-stage." + campaigns.stage(c).slug(), answers(votes.inCampaign(c.id())))).toList());
    }

    /** The most split first; those that nobody answered come last. */
    CardsPage page(Campaign campaign, Colleague colleague, @Nullable Integer page) {
        List<CardVoteRepository.Counted> counted = votes.inCampaign(campaign.id());
        Map<String, List<CardVoteRepository.Counted>> byCard = counted.stream().collect(groupingBy(CardVoteRepository.Counted::cardId));
        List<String> ids = Stream.concat(ofTeam.findByCampaignIdOrderByMadeAt(campaign.id()).stream().map(CardStatement::id), cards.allIdeas(campaign.id()).stream()).toList();
        Collection<String> off = cards.off(campaign.id());
        List<Row> rows = statements.there(campaign, ids).stream()
                .map(s -> new Row(s, Counts.of(s, byCard.getOrDefault(s.id(), List.of())), off.contains(s.id()), evidence(s, colleague)))
                .sorted(Comparator.comparing((Row row) -> row.counts().all() == 0).thenComparing(row -> -row.counts().split()).thenComparing(row -> -row.counts().all())
                        .thenComparing(row -> !row.statement().isOfTeam()).thenComparing(row -> row.statement().id())).toList();
        Paging wanted = new Paging(Paging.page(page), A_PAGE, rows.size(), path(campaign) + "?");
        Paging paging = new Paging(Math.min(wanted.page(), wanted.pages()), A_PAGE, rows.size(), wanted.base());
        return new CardsPage(
                campaign, rows.subList(paging.offset(), Math.min(paging.offset() + A_PAGE, rows.size())), Numbers.grouped(rows.size()), answers(counted),
                colleague.is(Role.ADMIN) || colleague.is(Role.MODERATOR), paging);
    }

    static String path(Campaign campaign) {
        return "/desk/cards/" + campaign.slug();
    }

    private static String answers(List<CardVoteRepository.Counted> counted) {
        return Numbers.grouped(counted.stream().mapToLong(CardVoteRepository.Counted::votes).sum());
    }

    private static String evidence(Statement statement, Colleague colleague) {
        if (statement.isOfTeam()) {
            return null;
        }
        return colleague.is(Role.PLAN_LEAD) ? "/desk/inbox?state=all&id=" + statement.id() + "#current"
                : colleague.is(Role.MODERATOR) ? "/desk/moderation/" + statement.id() : null;
    }
}
