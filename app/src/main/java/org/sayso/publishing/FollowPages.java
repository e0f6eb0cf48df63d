package org.sayso.publishing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.CampaignRepository;
import org.sayso.feedback.Progress;
import org.sayso.feedback.Slip;
import org.sayso.feedback.Standing;
import org.sayso.partnership.SchoolDays;
import org.sayso.partnership.Site;
import org.sayso.partnership.SmallNumbers;
import org.sayso.reply.Replies;
import org.sayso.web.FormTokens;
import org.sayso.web.Moments;
import org.sayso.web.Numbers;
import org.sayso.web.SiteAddress;

/** Puts together what the holder of a code sees. */
@Singleton
class FollowPages {
    static final String FOLLOW = "follow";
    private static final String IDEA = "publishing.follow.";
    private final Following following;
    private final TellWhetherRight tellWhetherRight;
    private final GotRightRepository answers;
    private final Replies replies;
    private final Stories stories;
    private final Voices voices;
    private final List<FollowPart> parts;
    private final CampaignRepository campaigns;
    private final FormTokens tokens;
    private final SiteAddress address;
    private final Site site;
    private final Clock clock;

    FollowPages(
            Following following, TellWhetherRight tellWhetherRight, GotRightRepository answers, Replies replies, Stories stories, Voices voices, List<FollowPart> parts,
            CampaignRepository campaigns, FormTokens tokens, SiteAddress address, Site site, Clock clock) {
        this.following = following;
        this.tellWhetherRight = tellWhetherRight;
        this.answers = answers;
        this.replies = replies;
        this.stories = stories;
        this.voices = voices;
        this.parts = parts;
        this.campaigns = campaigns;
        this.tokens = tokens;
        this.address = address;
        this.site = site;
        this.clock = clock;
    }

    /**
     * One line of the way so far.
     *
     * @param words key of its name; {@code arg} and {@code more} go into it
     * @param state {@code is-done}, {@code is-now} for what comes next, or empty
     */
    @Introspected
    record FollowStep(String words, @Nullable String arg, @Nullable String more, @Nullable String when, boolean isBy, String state) {
        /** Key of the word before a step that is still to come: next, then; null when it is done. */
        public String getLead() {
            return state.equals("is-done") ? null : state.equals("is-now") ? "publishing.follow.next" : "publishing.follow.then";
        }
    }

    /**
     * @param words as sent; null once taken back
     * @param slip its code to print; null once taken back
     * @param mayHear may be asked for an address, where mail goes out at all
     * @param parts of rooms to the right
     * @param says beginning of the keys that speak of it: of an idea, or of what {@link FollowPart#says} it is
     * @param privateWords key of the kind words for why it was kept private, or null
     */
    @Introspected
    record FollowedPage(
            String code, String says, @Nullable Slip slip, @Nullable String words, String sent, String campaign, String stage, List<FollowStep> steps, @Nullable String privateWords,
            @Nullable Said said, List<FollowPart.Shown> parts, @Nullable Asked theme, List<Answered> cards, boolean mayHear, Tokens tokens) {
        /** Beginning of the keys of the page that asks once more before it is taken back. */
        public String getAsks() {
            return says.equals(IDEA) ? "publishing.goodbye." : says + "goodbye.";
        }

        /** Key of the offer to hear of it. */
        public String getHear() {
            return says.equals(IDEA) ? "notice.offer.short" : says + "hear";
        }
    }

    /** What the team says to the sender. */
    @Introspected
    record Said(List<String> paragraphs, String when) {}

    /** Did we get it right? @param about what is asked about; @param answer what she said before, or null */
    @Introspected
    record Asked(String about, @Nullable String answer) {}

    /** A change that answers the idea. */
    @Introspected
    record Answered(Story story, Asked asked) {}

    /** One for each form that these pages may hold. */
    @Introspected
    record Tokens(String follow, String goodbye, String gone) {}

    static String toGoodbye(String code) {
        return "goodbye:" + code;
    }

    static String toGone(String code) {
        return "gone:" + code;
    }

    FollowedPage page(CodeHolder.Found found, HttpRequest<?> request) {
        Campaign campaign = campaigns.findByPartnershipAndId(site.slug(), found.response().campaignId()).orElseThrow();
        Following.Followed followed = following.follow(found.response(), campaign.plan());
        Map<String, String> right = answers.of(found.response().id()).stream().collect(Collectors.toMap(GotRight::about, GotRight::answer));
        List<Story> cards = stories.of(followed.changes());
        String says = parts.stream().flatMap(part -> part.says(found.response()).stream()).findFirst().orElse(IDEA);
        boolean isIdea = says.equals(IDEA);
        boolean isPrivate = found.response().standing() == Standing.KEPT_PRIVATE && found.response().privateReason() != null;
        return new FollowedPage(
                found.code(), says, found.response().words() == null ? null : Slip.of(found.code(), address.asSeenBy(request)), found.response().words(),
                Moments.day(found.response().receivedAt()), campaign.title(), followed.stage().slug(),
                steps(followed, campaign, says), isPrivate ? (isIdea ? "feedback.private." : says + "private.") + found.response().privateReason() : null,
                replies.to(found.response()).map(r -> new Said(Brief.paragraphs(r.words()), Moments.day(r.writtenAt()))).orElse(null),
                parts.stream().flatMap(part -> part.of(found.response()).stream()).toList(),
                followed.decision() == null || !isIdea ? null : new Asked(followed.decision(), right.get(followed.decision())),
                IntStream.range(0, cards.size()).mapToObj(i -> new Answered(cards.get(i), asked(followed.changes().get(i), right))).toList(),
                found.response().words() != null && !found.response().mayBeUnder13(campaign), new Tokens(tokens.fresh(FOLLOW), tokens.fresh(toGoodbye(found.code())), tokens.fresh(toGone(found.code()))));
    }

    private static Asked asked(Change change, Map<String, String> right) {
        return new Asked(change.id(), right.get(change.id()));
    }

    void tellWhetherRight(CodeHolder.Found found, @Nullable String about, @Nullable String answer) {
        Campaign campaign = campaigns.findByPartnershipAndId(site.slug(), found.response().campaignId()).orElseThrow();
        tellWhetherRight.tell(found.response().id(), campaign.plan(), about == null ? "" : about, answer == null ? "" : answer);
    }

    private List<FollowStep> steps(Following.Followed followed, Campaign campaign, String says) {
        List<FollowStep> shown = new ArrayList<>();
        boolean nextIsFound = false;
        for (Following.Step step : followed.steps()) {
            if (step.name() == Progress.KEPT_PRIVATE || !says.equals(IDEA) && isOfIdeas(step)) {
                continue; // what is private is told in kind words of its own, above the steps
            }
            String when = step.isDone() ? Moments.day(step.at()) : !says.equals(IDEA) ? null : expected(step.name(), followed.response().receivedAt(), campaign);
            String state = step.isDone() ? "is-done" : nextIsFound ? "" : "is-now";
            nextIsFound |= !step.isDone();
            shown.add(named(step, followed, says, when, state));
        }
        return shown;
    }

    /** Putting it with others is done with ideas only, and what comes of them is promised for a day of its own. */
    private static boolean isOfIdeas(Following.Step step) {
        return step.name() == Progress.THEMED || step.name() == Progress.ACTED_ON && !step.isDone();
    }

    private FollowStep named(Following.Step step, Following.Followed followed, String says, @Nullable String when, String state) {
        String key = says + (step.isDone() ? "done." : "next.") + step.name().slug();
        Optional<PriorityMark> mark = stories.mark(followed.plan(), followed.priority());
        if (step.name() == Progress.THEMED && step.isDone() && mark.isPresent()) {
            long others = voices.others(followed.plan(), followed.priority());
            String company = others == 0 ? "" : SmallNumbers.isFew(others) ? ".few" : ".others";
            return new FollowStep(key + company, mark.get().words(), Numbers.grouped(others), when, !step.isDone(), state);
        }
        if (step.name() == Progress.THEMED && step.isDone()) {
            return new FollowStep(key + ".somewhere", null, null, when, !step.isDone(), state);
        }
        return new FollowStep(key, null, null, when, !step.isDone(), state);
    }

    /** The day we said it would be done by; nothing once that day has passed. */
    private String expected(Progress name, Instant received, Campaign campaign) {
        LocalDate by = switch (name) {
            case READ -> SchoolDays.after(Moments.dayOf(received), site.partnership().promise().readWithinSchoolDays());
            case ACTED_ON -> campaign.resultsBy();
            default -> null;
        };
        return by == null || by.isBefore(Moments.dayOf(clock.instant())) ? null : Moments.longDay(by);
    }
}
