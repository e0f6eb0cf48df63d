package org.sayso.wall;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.sayso.campaign.Campaign;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.feedback.ReceiveResponse;
import org.sayso.feedback.Response;
import org.sayso.safeguarding.HoldAgain;
import org.sayso.safeguarding.ReleaseResponse;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;

/** A campaign with a wall and cards, and ideas in it, for the tests of this room. */
record SomeIdeas(TestSite site, Campaign campaign) {
    static final Colleague MODERATOR = Colleague.named("Test moderator", Role.MODERATOR);

    static SomeIdeas on(TestSite site) {
        return new SomeIdeas(site, site.withWallAndCards(site.openCampaign()));
    }

    String path(String page) {
        return "/c/" + campaign.slug() + page;
    }

    Response held(String words, String who, String age, String area, boolean mayQuote) {
        return site.the(ReceiveResponse.class).receive(campaign, new ReceiveResponse.Sent(
                words, who, age, area, mayQuote, UUID.randomUUID().toString(), "web", null, null)).response();
    }

    Response released(String words, String who, String age, String area) {
        Response response = held(words, who, age, area, true);
        site.the(ReleaseResponse.class).release(MODERATOR, response.id(), null, null);
        return response;
    }

    Response released(String words) {
        return released(words, "young_person", "14_16", null);
    }

    List<Response> released(int n, String words) {
        List<Response> all = new ArrayList<>();
        for (int i = 1; i <= n; i++) {
            all.add(released(words + " " + i));
        }
        return all;
    }

    /** As a moderator does it: held again, read again, released with other words. */
    void covered(Response response, String wording) {
        site.the(HoldAgain.class).hold(MODERATOR, response.id(), null);
        site.the(ReleaseResponse.class).release(MODERATOR, response.id(), null, wording);
    }

    Document wall(String query) {
        Visitor.Answer answer = site.visitor().get(path("/wall" + query));
        if (answer.status() != 200) {
            throw new AssertionError(answer.status() + ": " + answer.page().text());
        }
        return answer.page();
    }

    static List<String> words(Document wall) {
        return wall.select(".idea blockquote:not(.idea__original)").eachText();
    }

    /** A round of one statement, as if it had been dealt. */
    Round round(Statement... statements) {
        return Round.fresh(UUID.randomUUID().toString(), List.of(statements));
    }

    Statement statement(String id) {
        return site.the(Statements.class).on(campaign, id).orElseThrow();
    }

    /** So many people say so. */
    void said(Response response, Opinion opinion, int people) {
        for (int i = 0; i < people; i++) {
            site.the(GiveOpinion.class).give(campaign, round(statement(response.id())), opinion);
        }
    }

    Counts counts(String id) {
        return Counts.of(statement(id), site.the(CardVoteRepository.class).of(campaign.id(), List.of(id)));
    }

    long rows(String id) {
        return site.the(CardVoteRepository.class).of(campaign.id(), List.of(id)).stream().mapToLong(CardVoteRepository.Counted::votes).sum();
    }

    /** Presses a button on the card that is shown. */
    static Visitor.Answer press(Visitor visitor, Document card, String path, Opinion opinion) {
        return visitor.submit(card, path, Map.of("opinion", opinion.slug()));
    }
}
