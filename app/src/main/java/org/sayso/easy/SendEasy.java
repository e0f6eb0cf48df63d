package org.sayso.easy;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.feedback.Clues;
import org.sayso.feedback.ReceiveResponse;
import org.sayso.feedback.Receipts;
import org.sayso.feedback.Response;
import org.sayso.web.FormTokens;
import org.sayso.web.FormTokens.FormToken;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;
import org.sayso.web.Text;

/** Takes what the pages of the easy version send, and says which page comes next. The token is made with the page of the words: one journey, one response. */
@Singleton
class SendEasy {
    private final Campaigns campaigns;
    private final EasyTopics topics;
    private final EasyPages pages;
    private final FormTokens tokens;
    private final KeepEasyAnswer keeping;
    private final Receipts receipts;
    private final Clock clock;

    SendEasy(Campaigns campaigns, EasyTopics topics, EasyPages pages, FormTokens tokens, KeepEasyAnswer keeping, Receipts receipts, Clock clock) {
        this.campaigns = campaigns;
        this.topics = topics;
        this.pages = pages;
        this.tokens = tokens;
        this.keeping = keeping;
        this.receipts = receipts;
        this.clock = clock;
    }

    sealed interface Outcome {}

    record Kept(String slug, String receipt) implements Outcome {}

    /** A further page, or the same one again when it says what is wrong. */
    record Next(String template, EasyPage page) implements Outcome {}

    record NotOpen(NotOpenPage page) implements Outcome {}

    /** The same journey was sent before with another answer: its sender decides. */
    record SentBefore(EasyPage page) implements Outcome {}

    static String purpose(String slug) {
        return "easy:" + slug;
    }

    /** On from the words, or back to them; nothing is stored. */
    Outcome go(String slug, EasyForm form) {
        Campaign campaign = campaigns.findVisible(slug).orElseThrow(Refusal::notFound);
        if (isTooLate(campaign, slug, form)) {
            return new NotOpen(NotOpenPage.of(campaign, campaigns.stage(campaign)));
        }
        return form.isBack() ? words(campaign, form, new Problems()) : orElseAgain(campaign, form)
                .orElseGet(() -> new Next("easy/show", pages.show(campaign, form, lastingToken(slug, form), new Problems())));
    }

    Outcome send(String slug, EasyForm form) {
        Campaign campaign = campaigns.findVisible(slug).orElseThrow(Refusal::notFound);
        List<Clues.Piece> pieces = Clues.inTyped(form.text());
        EasyForm checked = form.checked(pieces);
        Optional<FormToken> token = tokens.read(purpose(slug), form.token());
        Optional<Topic> topic = topics.ofNumber(campaign, form.topic());
        if (isTooLate(campaign, slug, form)) {
            return token.filter(t -> topic.isPresent() && form.face().isPresent())
                    .flatMap(t -> keeping.before(campaign, new EasyChoice(topic.get(), form.face().get(), checked), t.key()).map(kept -> kept(campaign, t)))
                    .orElseGet(() -> new NotOpen(NotOpenPage.of(campaign, campaigns.stage(campaign))));
        }
        Optional<Outcome> again = orElseAgain(campaign, form);
        if (again.isPresent()) {
            return again.get();
        }
        if (token.isEmpty() || token.get().expired()) {
            return new Next("easy/show", pages.show(campaign, form, lastingToken(slug, form), new Problems().add("send", "easy.waited")));
        }
        if (!form.isChecked() && Clues.any(pieces)) {
            return new Next("easy/check", pages.check(campaign, form, pieces));
        }
        return keep(campaign, new EasyChoice(topic.orElseThrow(), form.face().orElseThrow(), checked), token.get());
    }

    private Outcome keep(Campaign campaign, EasyChoice choice, FormToken token) {
        try {
            keeping.keep(campaign, choice, token.key());
            return kept(campaign, token);
        } catch (ReceiveResponse.OtherWords e) {
            return new SentBefore(pages.sentBefore(campaign, choice.form(), tokens.fresh(purpose(campaign.slug())), receipts.issue(campaign, token.key())));
        }
    }

    private Outcome kept(Campaign campaign, FormToken token) {
        return new Kept(campaign.slug(), receipts.issue(campaign, token.key()));
    }

    /** The first page that still lacks its answer, or cannot take the one it has. */
    private Optional<Outcome> orElseAgain(Campaign campaign, EasyForm form) {
        if (topics.ofNumber(campaign, form.topic()).isEmpty()) {
            return Optional.of(new Next("easy/topic", pages.topic(campaign, form, new Problems().add("topic", "easy.pick"))));
        }
        if (form.face().isEmpty()) {
            return Optional.of(new Next("easy/how", pages.how(campaign, form, new Problems().add("how", "easy.pick"))));
        }
        return Text.length(form.text()) > Response.LONGEST ? Optional.of(words(campaign, form, new Problems().add("text", "easy.words.long"))) : Optional.empty();
    }

    private Next words(Campaign campaign, EasyForm form, Problems problems) {
        return new Next("easy/words", pages.words(campaign, form, lastingToken(campaign.slug(), form), problems));
    }

    private boolean isTooLate(Campaign campaign, String slug, EasyForm form) {
        Instant now = clock.instant();
        return !campaign.accepts(tokens.read(purpose(slug), form.token()).map(FormToken::made).orElse(now), now);
    }

    /** The token for the same journey once more. */
    String lastingToken(String slug, EasyForm form) {
        return tokens.lasting(purpose(slug), form.token());
    }
}
