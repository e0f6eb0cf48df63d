package org.sayso.question;

import java.time.Clock;
import java.util.UUID;
import org.sayso.campaign.Campaign;
import org.sayso.cast.TestSite;
import org.sayso.feedback.ReceiveResponse;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.partnership.Site;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.FormVersion;
import org.sayso.web.Moments;

/** Leaders and questions as tests need them, without the pages. */
public final class SomeLeaders {
    public static final Colleague PRIYA = Colleague.named("Priya N", Role.PLAN_LEAD);
    private final TestSite site;

    public SomeLeaders(TestSite site) {
        this.site = site;
    }

    /** Answers within 20 days, and takes questions. */
    Leader of(Campaign campaign) {
        return made(site.the(Site.class).slug(), campaign.id(), true);
    }

    Leader closed(Campaign campaign) {
        return made(site.the(Site.class).slug(), campaign.id(), false);
    }

    Leader ofOthers() {
        return made("elsewhere", "elsewhere", true);
    }

    /** The address of a new one. */
    public String pathOf(Campaign campaign) {
        return of(campaign).path();
    }

    private Leader made(String partnership, String campaignId, boolean takesQuestions) {
        String id = UUID.randomUUID().toString();
        return site.the(LeaderRepository.class).save(new Leader(
                id, partnership, "director-" + id.substring(0, 8), "Director of buses " + id.substring(0, 4), "Decides which buses go, and when.", 20, campaignId, null, takesQuestions, 1,
                site.the(Clock.class).instant(), null));
    }

    /** Held, as each one is at first. */
    Response ask(Leader leader, String words, boolean mayQuote) {
        Campaign campaign = site.the(Leaders.class).campaign(leader).orElseThrow();
        String key = UUID.randomUUID().toString();
        site.the(KeepQuestion.class).keep(leader, campaign, new AskForm(words, mayQuote ? "yes" : "no", "", ""), key);
        return site.the(ReceiveResponse.class).find(campaign, "question:" + key).orElseThrow();
    }

    /** As a moderator or the safeguarding lead decided. */
    void stands(Response response, String standing) {
        site.the(ResponseRepository.class).decide(response.id(), standing, null, null, site.the(Clock.class).instant());
    }

    Response released(Leader leader, String words, boolean mayQuote) {
        Response response = ask(leader, words, mayQuote);
        stands(response, "RELEASED");
        site.settled();
        return response;
    }

    /** A question to the leader of that address that everybody can read. */
    public String asked(String path, String words) {
        return released(site.the(Leaders.class).find(path.substring("/ask/".length())).orElseThrow(), words, true).id();
    }

    /** As if a person had read and let through the held questions with these words. */
    public void releaseAll(String words) {
        site.the(ResponseRepository.class).queue(site.the(Site.class).slug(), "HELD", 10_000, 0).stream().filter(r -> words.equals(r.words())).forEach(r -> stands(r, "RELEASED"));
        site.settled();
    }

    void answer(Response response, String outcome, String words) {
        site.the(AnswerQuestion.class).answer(PRIYA, response.id(), new AnswerForm(outcome, words, FormVersion.NONE));
    }

    /** The same for pages and journeys. */
    public void answered(String id, String words) {
        site.the(AnswerQuestion.class).answer(PRIYA, id, new AnswerForm("answered", words, FormVersion.NONE));
    }

    /** As if it had been asked so many days ago. */
    public void asIfAsked(String id, int daysAgo) {
        Asked q = site.the(AskedRepository.class).findById(id).orElseThrow();
        java.time.LocalDate day = Moments.dayOf(site.the(Clock.class).instant()).minusDays(daysAgo);
        site.the(AskedRepository.class).update(new Asked(q.responseId(), q.partnership(), q.leaderId(), day, day.plusDays(20), day.plusDays(20), null, q.ownerId(), q.outcome(), q.answeredOn(), q.version()));
    }
}
