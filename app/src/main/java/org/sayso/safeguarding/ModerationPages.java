package org.sayso.safeguarding;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.feedback.Clues;
import org.sayso.feedback.FurtherAnswerRepository;
import org.sayso.feedback.Response;
import org.sayso.feedback.Standing;
import org.sayso.partnership.Site;
import org.sayso.staff.Colleague;
import org.sayso.web.Moments;
import org.sayso.web.Page;
import org.sayso.web.Paging;
import org.sayso.web.Problems;

/** Puts together the pages of those who look first. */
@Singleton
class ModerationPages {
    /** What a moderator typed. @param own true when it holds nothing of the sender's */
    record Typed(@Nullable String text, boolean own) {}

    static final LookPage.Typed NOTHING_TYPED = new LookPage.Typed(null, "", "", "");
    private static final String PATH = "/desk/moderation";
    private final Looking looking;
    private final Campaigns campaigns;
    private final ReleaseDecisionRepository decisions;
    private final FurtherAnswerRepository furtherAnswers;
    private final Site site;

    ModerationPages(Looking looking, Campaigns campaigns, ReleaseDecisionRepository decisions, FurtherAnswerRepository furtherAnswers, Site site) {
        this.looking = looking;
        this.campaigns = campaigns;
        this.decisions = decisions;
        this.furtherAnswers = furtherAnswers;
        this.site = site;
    }

    QueuePage queue(Colleague who, @Nullable String asked, @Nullable String campaignSlug, @Nullable Integer page, @Nullable String decided) {
        QueueList show = QueueList.of(asked).orElse(QueueList.HELD);
        Campaign campaign = campaignSlug == null || campaignSlug.isBlank() ? null : campaigns.find(campaignSlug).orElse(null);
        String only = campaign == null ? "" : campaign.slug();
        Map<QueueList, Long> counts = new EnumMap<>(QueueList.class);
        Arrays.stream(QueueList.values()).forEach(list -> counts.put(list, looking.count(list, campaign)));
        List<QueuePage.Tab> tabs = counts.entrySet().stream().filter(list -> list.getKey() != QueueList.ADDED || list.getValue() > 0 || show == QueueList.ADDED)
                .map(list -> new QueuePage.Tab(list.getKey().slug(), "safeguarding.list." + list.getKey().slug(), address(list.getKey(), only), list.getValue()))
                .toList();
        long total = counts.get(show);
        int pages = (int) Math.max(1, (total + Looking.ROWS - 1) / Looking.ROWS);
        Paging paging = new Paging(Math.min(Paging.page(page), pages), Looking.ROWS, total, address(show, only) + "&");
        List<Looked> rows = looking.list(show, campaign, paging);
        return new QueuePage(
                show.slug(), tabs, looking.campaigns().stream().map(c -> new QueuePage.Choice(c.slug(), c.title())).toList(), only, rows, paging,
                decided(who, decided));
    }

    LookPage look(Colleague who, Response response, LookPage.Typed typed, Problems problems, @Nullable String decided) {
        LookPage.Typed shown = typed.wording() != null ? typed
                : new LookPage.Typed(response.shownWords(), typed.reason(), typed.note(), typed.open());
        return new LookPage(
                looking.looked(response), furtherAnswers.of(site.slug(), response.id()).stream().map(a -> new LookPage.Answer(a.wording(), Clues.in(a.answer()))).toList(),
                decisions.all(site.slug(), response.id()).stream().map(ModerationPages::told).toList(), shown, problems,
                looking.nextAfter(response).map(id -> PATH + "/" + id).orElse(null), decided(who, decided));
    }

    /** The answer, or the friendly page that says who was quicker, with what was typed. */
    HttpResponse<?> orConflict(@Nullable Typed typed, Supplier<HttpResponse<?>> act) {
        try {
            return act.get();
        } catch (DecidedMeanwhile meanwhile) {
            Response now = meanwhile.now();
            LookPage.Told told = now.standing() == Standing.WITHDRAWN ? null : meanwhile.last().map(ModerationPages::told).orElse(null);
            boolean mayStillBeSeen = now.standing() == Standing.HELD || now.standing().isRead();
            return Page.status(HttpStatus.CONFLICT, "safeguarding/desk/conflict", new ConflictPage(
                    now.id(), now.standing(), now.unreadAnswersSince() != null, told, typed == null || !mayStillBeSeen && !typed.own() ? null : typed.text()));
        }
    }

    private QueuePage.@Nullable Decided decided(Colleague who, @Nullable String id) {
        if (id == null) {
            return null;
        }
        return decisions.last(site.slug(), id).filter(d -> who.isWho(d.staffId(), d.staffName()))
                .map(d -> new QueuePage.Decided(id, "safeguarding.decided." + d.decision().slug(), UndoDecision.isOwn(who, d))).orElse(null);
    }

    static LookPage.Told told(ReleaseDecision decision) {
        return new LookPage.Told("safeguarding.history." + decision.decision().slug(), decision.staffName(), Moments.dayAndTime(decision.decidedAt()));
    }

    private static String address(QueueList show, String campaign) {
        return PATH + "?show=" + show.slug() + (campaign.isEmpty() ? "" : "&campaign=" + campaign);
    }
}
