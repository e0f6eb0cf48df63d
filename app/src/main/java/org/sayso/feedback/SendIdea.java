package org.sayso.feedback;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.web.FormTokens;
import org.sayso.web.FormTokens.FormToken;
import org.sayso.web.Numbers;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;
import org.sayso.web.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the idea form: checks it, has the response received, and says which page comes next. */
@Singleton
class SendIdea {
    private static final Logger LOG = LoggerFactory.getLogger(SendIdea.class);
    private final Campaigns campaigns;
    private final FormTokens tokens;
    private final ReceiveResponse receiveResponse;
    private final Receipts receipts;
    private final Clock clock;

    SendIdea(Campaigns campaigns, FormTokens tokens, ReceiveResponse receiveResponse, Receipts receipts, Clock clock) {
        this.campaigns = campaigns;
        this.tokens = tokens;
        this.receiveResponse = receiveResponse;
        this.receipts = receipts;
        this.clock = clock;
    }

    sealed interface Outcome {}

    record Kept(String receipt) implements Outcome {}

    /** Something is to be put right, and the words are still there. */
    record Again(IdeaPage page) implements Outcome {}

    /** It may tell who somebody is: she is asked first. */
    record Check(CheckPage page) implements Outcome {}

    record NotOpen(IdeaPage page) implements Outcome {}

    /** The form was sent before with other words: its sender decides. */
    record TwoIdeas(IdeaPage page) implements Outcome {}

    static String purpose(String slug) {
        return "idea:" + slug;
    }

    Outcome send(String slug, IdeaForm form) {
        Campaign campaign = campaigns.findVisible(slug).orElseThrow(Refusal::notFound);
        Optional<FormToken> token = tokens.read(purpose(slug), form.token());
        List<Clues.Piece> pieces = Clues.inTyped(form.text());
        IdeaForm checked = form.checked(pieces);
        Instant now = clock.instant();
        if (!campaign.accepts(token.map(FormToken::made).orElse(now), now)) {
            return token.flatMap(t -> keptBefore(campaign, checked, t.key())).orElseGet(() -> new NotOpen(new IdeaPage(slug, campaign, "", form, new Problems(), null)));
        }
        Problems problems = form.isToChange() ? new Problems() : check(checked);
        if (!problems.any() && (token.isEmpty() || token.get().expired())) {
            problems.add("send", "feedback.idea.waited");
        }
        if (problems.any() || form.isToChange()) {
            return new Again(new IdeaPage(slug, campaign, lastingToken(slug, form), form, problems, null));
        }
        if (form.website() != null && !form.website().isBlank()) {
            LOG.info("The hidden field of an idea form was filled in");
        }
        boolean asksFirst = !form.isChecked() && Clues.any(pieces);
        return asksFirst ? new Check(new CheckPage(campaign, form.token(), form, pieces)) : keep(campaign, checked, token.get().key());
    }

    private Outcome keep(Campaign campaign, IdeaForm form, String key) {
        try {
            receiveResponse.receive(campaign, sent(form, key));
            return new Kept(receipts.issue(campaign, key));
        } catch (ReceiveResponse.OtherWords e) {
            String fresh = tokens.fresh(purpose(campaign.slug()));
            return new TwoIdeas(new IdeaPage(campaign.slug(), campaign, fresh, form, new Problems(), receipts.issue(campaign, key)));
        }
    }

    /** Whoever sent it in time and never saw the answer is thanked also after the close. */
    private Optional<Outcome> keptBefore(Campaign campaign, IdeaForm form, String key) {
        try {
            return receiveResponse.before(campaign, sent(form, key)).map(receipt -> new Kept(receipts.issue(campaign, key)));
        } catch (ReceiveResponse.OtherWords e) {
            return Optional.empty();
        }
    }

    private static ReceiveResponse.Sent sent(IdeaForm form, String key) {
        return new ReceiveResponse.Sent(form.text(), null, null, null, form.saysYes(), key, "web", null, null);
    }

    private static Problems check(IdeaForm form) {
        if (Text.isEmpty(form.text())) {
            return new Problems().add("idea", "feedback.idea.empty");
        }
        if (form.isChecked() && form.text().replace(Clues.GONE, "").codePoints().noneMatch(Character::isLetterOrDigit) && form.text().contains(Clues.GONE)) {
            return new Problems().add("idea", "feedback.idea.all-out");
        }
        int over = Text.length(form.text()) - Response.LONGEST;
        return over > 0 ? new Problems().add("idea", over == 1 ? "feedback.idea.over-one" : "feedback.idea.over", Numbers.grouped(over)) : new Problems();
    }

    /** The token for the same form once more. */
    String lastingToken(String slug, IdeaForm form) {
        return tokens.lasting(purpose(slug), form.token());
    }
}
