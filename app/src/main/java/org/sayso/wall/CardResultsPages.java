package org.sayso.wall;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.campaign.Campaign;
import org.sayso.partnership.SmallNumbers;
import org.sayso.web.Paging;

/** Makes the page of what people think. There is no first and no last: hers come in the order she met them, all of them in no order of numbers. */
@Singleton
class CardResultsPages {
    private static final int A_PAGE = 20;
    private final Statements statements;
    private final CardVoteRepository votes;
    private final CardStatementRepository ofTeam;
    private final CardRepository cards;

    CardResultsPages(Statements statements, CardVoteRepository votes, CardStatementRepository ofTeam, CardRepository cards) {
        this.statements = statements;
        this.votes = votes;
        this.ofTeam = ofTeam;
        this.cards = cards;
    }

    /** One line of a chart. @param words message key; @param tone of its bar */
    @Introspected
    record Bar(String words, int percent, String tone) {}

    /**
     * @param said message key of what she said, or null
     * @param shares null while too few have answered
     */
    @Introspected
    record Result(Statement statement, @Nullable String said, @Nullable Shares shares) {
        public List<Bar> getBars() {
            return shares == null ? List.of() : List.of(
                    new Bar(Opinion.AGREE.getWords(), shares.agree(), "tone-teal"), new Bar(Opinion.DISAGREE.getWords(), shares.disagree(), "tone-berry"),
                    new Bar(Opinion.NOT_SURE.getWords(), shares.notSure(), "tone-sun"));
        }
    }

    /** @param isOwn what she answered, while the campaign is open */
    @Introspected
    record ResultsPage(Campaign campaign, boolean isOwn, List<Result> results, Paging paging) {
        /** Those with numbers, for the table. */
        public List<Result> getCounted() {
            return results.stream().filter(result -> result.shares() != null).toList();
        }
    }

    ResultsPage own(Campaign campaign, Round round) {
        List<Integer> places = round.answeredPlaces();
        Map<Round.Card, Opinion> said = places.stream().collect(Collectors.toMap(p -> round.cards().get(p), p -> round.answerTo(p).orElseThrow()));
        List<Statement> there = statements.on(campaign, places.stream().map(p -> round.cards().get(p).id()).toList());
        List<CardVoteRepository.Counted> counted = counted(campaign, there);
        List<Result> results = new ArrayList<>();
        for (Statement statement : there) {
            Optional<Opinion> hers = Optional.ofNullable(said.get(new Round.Card(statement.id(), statement.ofWords())));
            hers.ifPresent(opinion -> results.add(result(statement, opinion.getWords(), counted)));
        }
        return new ResultsPage(campaign, true, results, new Paging(1, Math.max(1, results.size()), results.size(), ""));
    }

    /** Of a closed campaign: every statement that enough people answered. */
    ResultsPage all(Campaign campaign, @Nullable String page) {
        Map<String, Long> answered = votes.inCampaign(campaign.id()).stream().collect(
                Collectors.groupingBy(CardVoteRepository.Counted::cardId, Collectors.summingLong(CardVoteRepository.Counted::votes)));
        List<String> ids = Stream.concat(ofTeam.findByCampaignIdOrderByMadeAt(campaign.id()).stream().map(CardStatement::id), cards.allIdeas(campaign.id()).stream().sorted())
                .filter(id -> SmallNumbers.isCrowd(answered.getOrDefault(id, 0L))).toList();
        List<Statement> there = statements.on(campaign, ids);
        int asked = Paging.page(page != null && page.matches("\\d{1,6}") ? Integer.valueOf(page) : null);
        Paging wanted = new Paging(asked, A_PAGE, there.size(), CardPages.path(campaign) + "/results?");
        Paging paging = new Paging(Math.min(wanted.page(), wanted.pages()), A_PAGE, there.size(), wanted.base());
        List<Statement> shown = there.subList(paging.offset(), Math.min(paging.offset() + A_PAGE, there.size()));
        List<CardVoteRepository.Counted> counted = counted(campaign, shown);
        return new ResultsPage(campaign, false, shown.stream().map(s -> result(s, null, counted)).toList(), paging);
    }

    private List<CardVoteRepository.Counted> counted(Campaign campaign, List<Statement> some) {
        return some.isEmpty() ? List.of() : votes.of(campaign.id(), some.stream().map(Statement::id).toList());
    }

    private static Result result(Statement statement, @Nullable String said, List<CardVoteRepository.Counted> counted) {
        return new Result(statement, said, Shares.of(Counts.of(statement, counted)).orElse(null));
    }
}
