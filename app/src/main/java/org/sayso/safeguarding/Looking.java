package org.sayso.safeguarding;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.easy.ChosenPictures;
import org.sayso.feedback.Clues;
import org.sayso.feedback.FurtherAnswerRepository;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.Standing;
import org.sayso.group.GroupsSaid;
import org.sayso.group.SaidBy;
import org.sayso.partnership.Partnership;
import org.sayso.partnership.Site;
import org.sayso.web.Moments;
import org.sayso.web.Paging;

/** Finds what moderators may see, of this site only: never a response that is with the safeguarding lead or taken back. */
@Singleton
class Looking {
    static final int ROWS = 25;
    private final ResponseRepository responses;
    private final HeldRepository held;
    private final FurtherAnswerRepository answers;
    private final ChosenPictures pictures;
    private final GroupsSaid groups;
    private final LookedMarks marks;
    private final Campaigns campaigns;
    private final Site site;
    private final Clock clock;

    Looking(ResponseRepository responses, HeldRepository held, FurtherAnswerRepository answers, ChosenPictures pictures, GroupsSaid groups, LookedMarks marks, Campaigns campaigns, Site site, Clock clock) {
        this.responses = responses;
        this.held = held;
        this.answers = answers;
        this.pictures = pictures;
        this.groups = groups;
        this.marks = marks;
        this.campaigns = campaigns;
        this.site = site;
        this.clock = clock;
    }

    Optional<Response> find(String id) {
        return responses.findByPartnershipAndId(site.slug(), id).filter(r -> r.standing() == Standing.HELD || r.standing().isRead());
    }

    List<Looked> list(QueueList list, Campaign campaign, Paging paging) {
        String only = campaign == null ? "" : campaign.id();
        List<Response> found = list.isOldestFirst()
                ? held.oldestFirst(site.slug(), list.standings(), list.isOfAddedWords(), only, paging.size(), paging.offset())
                : held.newestFirst(site.slug(), list.standings(), list.isOfAddedWords(), only, paging.size(), paging.offset());
        Map<String, String> titles = campaigns.all().stream().collect(Collectors.toMap(Campaign::id, Campaign::title));
        Instant now = clock.instant();
        Map<String, List<String>> written = written(found);
        Map<String, ChosenPictures.Chosen> chosen = pictures.of(found);
        List<String> ids = found.stream().map(Response::id).toList();
        Map<String, SaidBy> said = groups.of(ids);
        Map<String, List<LookedMark.Shown>> marked = marks.of(ids);
        return found.stream().map(r -> looked(r, titles.getOrDefault(r.campaignId(), ""), written.getOrDefault(r.id(), List.of()), chosen.get(r.id()), said.get(r.id()), marked.getOrDefault(r.id(), List.of()), now)).toList();
    }

    long count(QueueList list, Campaign campaign) {
        return held.count(site.slug(), list.standings(), list.isOfAddedWords(), campaign == null ? "" : campaign.id());
    }

    Looked looked(Response response) {
        String campaign = campaigns.byId(response.campaignId()).map(Campaign::title).orElse("");
        return looked(
                response, campaign, written(List.of(response)).getOrDefault(response.id(), List.of()), pictures.of(List.of(response)).get(response.id()),
                groups.of(response.id()).orElse(null), marks.of(List.of(response.id())).getOrDefault(response.id(), List.of()), clock.instant());
    }

    /** The next in the queue after this one; after the last, the oldest that is still held. */
    Optional<String> nextAfter(Response response) {
        boolean fromList = response.isFromList();
        return held.next(site.slug(), fromList, response.receivedAt(), response.id())
                .or(() -> held.oldest(site.slug(), !fromList)).or(() -> held.oldest(site.slug(), fromList)).map(Response::id).filter(id -> !id.equals(response.id()));
    }

    List<Campaign> campaigns() {
        return campaigns.all().stream().sorted(Comparator.comparing(Campaign::title)).toList();
    }

    /** Answers in words to further questions, by the id of the response. */
    private Map<String, List<String>> written(List<Response> some) {
        return some.isEmpty() ? Map.of() : answers.writtenWith(site.slug(), some.stream().map(Response::id).toList()).stream().collect(Collectors.groupingBy(
                FurtherAnswerRepository.Said::responseId, Collectors.mapping(FurtherAnswerRepository.Said::answer, Collectors.toList())));
    }

    private Looked looked(Response r, String campaign, List<String> written, ChosenPictures.Chosen chosen, SaidBy group, List<LookedMark.Shown> marked, Instant now) {
        List<Clues.Piece> pieces = Clues.in(r.words());
        List<String> clues = Stream.concat(pieces.stream(), written.stream().map(Clues::in).flatMap(List::stream))
                .map(Clues.Piece::getWords).filter(Objects::nonNull).distinct().toList();
        WaitingTime waiting = r.standing() != Standing.HELD ? null : r.isFromList() ? WaitingTime.OF_A_LIST
                : WaitingTime.ofResponse(r.receivedAt(), now, site.partnership().promise().readWithinSchoolDays());
        return new Looked(
                r.id(), r.version(), pieces, clues, !written.isEmpty(), r.shownWords(), r.publicWords() != null, r.mayQuote(), r.words().length() > Looked.LONG, waiting, Moments.dayAndTime(r.receivedAt()), campaign,
                key("feedback.who.", r.who()), key("feedback.age.", r.ageBand()), site.partnership().area(r.area()).map(Partnership.Area::name).orElse(null), language(r.language()), r.english(), r.englishName(), r.standing(),
                r.unreadAnswersSince() != null, key("safeguarding.reason.", r.privateReason()), chosen, group, marked);
    }

    private static String key(String beginning, String slug) {
        return slug == null ? null : beginning + slug;
    }

    /** Only named when it is not English: that is when a reader needs to know. */
    private static String language(String code) {
        return code == null || code.equals("en") ? null : Locale.of(code).getDisplayLanguage(Locale.UK);
    }
}
