package org.sayso.wall;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sayso.campaign.Campaign;

/** Makes the page of the next card that is still there. */
@Singleton
class CardPages {
    private final Statements statements;
    private final Rounds rounds;

    CardPages(Statements statements, Rounds rounds) {
        this.statements = statements;
        this.rounds = rounds;
    }

    /**
     * One card.
     *
     * @param statement null when there is none to show
     * @param n which card of the round it is; @param of how many there are
     * @param percent how far she is, in steps of five
     * @param said what she said to it before, when she came back to it
     * @param stop where her results are, or the campaign while she has none
     * @param tried she comes from the card that is only to try
     */
    @Introspected
    record CardPage(
            Campaign campaign, @Nullable Statement statement, String n, String of, int percent, List<Opinion> opinions, @Nullable String said, String token,
            String stop, boolean tried) {

        /** @param practice what she pressed on the card that is only to try; it is kept nowhere, and the next page says so */
        CardPage tried(@Nullable String practice) {
            return new CardPage(campaign, statement, n, of, percent, opinions, said, token, stop, Opinion.of(practice == null ? "" : practice).isPresent());
        }
    }

    /** Empty when the round is over: nothing of it is left to show. */
    Optional<CardPage> next(Campaign campaign, Round round) {
        List<Statement> there = statements.on(campaign, round.cards().stream().map(Round.Card::id).toList());
        for (int place = round.place(); place < round.cards().size(); place++) {
            Round.Card card = round.cards().get(place);
            Optional<Statement> statement = there.stream().filter(card::is).findFirst();
            if (statement.isPresent()) {
                return Optional.of(page(campaign, round.at(place), statement.get()));
            }
        }
        return Optional.empty();
    }

    /** No statement is there at all. */
    CardPage empty(Campaign campaign) {
        return new CardPage(campaign, null, "", "", 0, List.of(), null, "", path(campaign), false);
    }

    private CardPage page(Campaign campaign, Round round, Statement statement) {
        int of = round.cards().size();
        int percent = (round.place() + 1) * 20 / of * 5;
        String token = rounds.token(campaign, round);
        String stop = round.answeredPlaces().isEmpty() ? "/c/" + campaign.slug() : path(campaign) + "/results?r=" + token;
        return new CardPage(
                campaign, statement, String.valueOf(round.place() + 1), String.valueOf(of), percent, Arrays.asList(Opinion.values()),
                round.answerTo(round.place()).map(Opinion::getWords).orElse(null), token, stop, false);
    }

    static String path(Campaign campaign) {
        return "/c/" + campaign.slug() + "/cards";
    }
}
