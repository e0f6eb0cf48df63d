package org.sayso.note;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.sayso.campaign.Campaigns;
import org.sayso.event.Event;
import org.sayso.event.EventPart;
import org.sayso.event.WhoRuns;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.Numbers;

/** What was said at the tables, on the desk page of an event: for its hosts and for plan leads. */
@Singleton
class NotePart implements EventPart {
    private final Notes notes;
    private final Campaigns campaigns;
    private final WhoRuns whoRuns;

    NotePart(Notes notes, Campaigns campaigns, WhoRuns whoRuns) {
        this.notes = notes;
        this.campaigns = campaigns;
        this.whoRuns = whoRuns;
    }

    /** @param capture path for its hosts, or null; @param present path of the screen, while there is something for it; @param moderation where ideas are released, for those who may; each null where there is none */
    @Introspected
    record DeskPart(@Nullable String capture, String notes, @Nullable String present, @Nullable String moderation, String all, String held, boolean any) {}

    @Override
    public int place() {
        return 30;
    }

    @Override
    public Optional<Shown> onDesk(Event event, Colleague colleague) {
        boolean isHost = whoRuns.runs(colleague, event);
        if (!isHost && !colleague.is(Role.PLAN_LEAD)) {
            return Optional.empty();
        }
        Notes.Counts counts = notes.counts(event);
        boolean mayRelease = colleague.is(Role.MODERATOR) || colleague.is(Role.SAFEGUARDING_LEAD);
        String moderation = !mayRelease || event.campaignId() == null ? null : campaigns.byId(event.campaignId()).map(c -> "/desk/moderation?campaign=" + c.slug()).orElse(null);
        return Optional.of(new Shown("note/desk/_part", new DeskPart(
                isHost ? CapturePages.path(event) : null, NotesPages.path(event), event.isPublic() && event.cancelledAt() == null ? "/present/" + event.slug() : null, moderation,
                Numbers.grouped(counts.all()), Numbers.grouped(counts.held()), counts.all() > 0)));
    }
}
