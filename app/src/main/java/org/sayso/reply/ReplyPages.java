package org.sayso.reply;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.CampaignRepository;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.Standing;
import org.sayso.partnership.Site;
import org.sayso.web.FormVersion;
import org.sayso.web.Moments;
import org.sayso.web.Paging;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;

/** Puts the pages of replies together. */
@Singleton
class ReplyPages {
    static final String PATH = "/desk/replies";
    private static final int SIZE = 25;
    private final PublicReplyRepository replies;
    private final ResponseRepository responses;
    private final CampaignRepository campaigns;
    private final ReplyPlaces places;
    private final Site site;

    ReplyPages(PublicReplyRepository replies, ResponseRepository responses, CampaignRepository campaigns, ReplyPlaces places, Site site) {
        this.replies = replies;
        this.responses = responses;
        this.campaigns = campaigns;
        this.places = places;
        this.site = site;
    }

    /** One line of the list. @param said the words that were answered */
    @Introspected
    record Row(String link, String said, @Nullable String language, String words, String by, String when) {}

    @Introspected
    record ListPage(List<Row> rows, Paging paging) {}

    /** One that is answered at another page. @param typed what a form that stood open would have saved, or null; @param isTooLate such a form was sent */
    @Introspected
    record ElsewherePage(AnsweredElsewhere.Place place, @Nullable String typed, boolean isTooLate) {}

    /** Empty for what is answered here, and for what is not there to be answered. */
    Optional<ElsewherePage> elsewhere(String id, @Nullable String typed, boolean isTooLate) {
        return responses.findByPartnershipAndId(site.slug(), id).filter(r -> r.standing().isRead()).flatMap(r -> places.of(id)).map(place -> new ElsewherePage(place, typed, isTooLate));
    }

    ReplyPage page(String id) {
        Optional<PublicReply> reply = replies.findByPartnershipAndResponseId(site.slug(), id);
        return page(id, new ReplyForm(reply.map(PublicReply::words).orElse(""), seen(reply)), reply, null, new Problems());
    }

    /** What was typed and can not be taken. */
    ReplyPage again(String id, ReplyForm form, Problems problems) {
        return page(id, form, replies.findByPartnershipAndResponseId(site.slug(), id), null, problems);
    }

    /** What was typed beside what a colleague wrote meanwhile; it stands on that from then on. @param now null when it was taken back */
    ReplyPage overtaken(String id, ReplyForm form, @Nullable PublicReply now, Problems problems) {
        Optional<PublicReply> theirs = Optional.ofNullable(now);
        return page(id, new ReplyForm(form.words(), seen(theirs)), theirs, theirs.map(PublicReply::words).orElse(null), problems);
    }

    private static long seen(Optional<PublicReply> reply) {
        return reply.map(PublicReply::version).orElse(FormVersion.NONE);
    }

    private ReplyPage page(String id, ReplyForm form, Optional<PublicReply> reply, @Nullable String theirs, Problems problems) {
        Response response = responses.findByPartnershipAndId(site.slug(), id).filter(r -> r.standing().isRead()).orElseThrow(Refusal::notFound);
        String campaign = campaigns.findByPartnershipAndId(site.slug(), response.campaignId()).map(Campaign::title).orElse("");
        return new ReplyPage(
                id, Moments.day(response.receivedAt()), campaign, response.shownWords(), foreign(response), response.english(), response.standing() == Standing.KEPT_PRIVATE,
                !response.mayQuote(), reply.map(PublicReply::staffName).orElse(null), reply.map(r -> Moments.dayAndTime(r.writtenAt())).orElse(null), form.words(),
                form.seen(), theirs, problems);
    }

    ListPage list(@Nullable Integer page) {
        Paging paging = new Paging(Paging.page(page), SIZE, replies.countShown(site.slug()), PATH + "?");
        List<PublicReply> shown = replies.latest(site.slug(), SIZE, paging.offset());
        List<String> ids = shown.isEmpty() ? List.of("") : shown.stream().map(PublicReply::responseId).toList();
        Map<String, Response> said = responses.findByPartnershipAndIdIn(site.slug(), ids).stream().collect(Collectors.toMap(Response::id, Function.identity()));
        Map<String, AnsweredElsewhere.Place> elsewhere = places.of(ids);
        return new ListPage(shown.stream().filter(r -> said.containsKey(r.responseId())).map(r -> row(r, said.get(r.responseId()), elsewhere.get(r.responseId()))).toList(), paging);
    }

    private static Row row(PublicReply reply, Response response, AnsweredElsewhere.@Nullable Place place) {
        return new Row(place == null ? PATH + "/" + reply.responseId() : place.href(), response.shownWords(), foreign(response), reply.words(), reply.staffName(), Moments.dayAndTime(reply.writtenAt()));
    }

    private static @Nullable String foreign(Response response) {
        return response.language() == null || response.language().equals("en") ? null : response.language();
    }
}
