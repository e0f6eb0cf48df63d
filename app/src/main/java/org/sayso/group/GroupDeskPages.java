package org.sayso.group;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.campaign.Stage;
import org.sayso.partnership.Partnership;
import org.sayso.partnership.Site;
import org.sayso.web.FormKey;
import org.sayso.web.Moments;
import org.sayso.web.Numbers;
import org.sayso.web.Problems;
import org.sayso.web.QrCode;
import org.sayso.web.Refusal;
import org.sayso.web.SiteAddress;

/** Puts together what staff see of groups. */
@Singleton
class GroupDeskPages {
    private final YoungGroupRepository groups;
    private final GroupAnswerRepository answers;
    private final Campaigns campaigns;
    private final SiteAddress address;
    private final Site site;

    GroupDeskPages(YoungGroupRepository groups, GroupAnswerRepository answers, Campaigns campaigns, SiteAddress address, Site site) {
        this.groups = groups;
        this.answers = answers;
        this.campaigns = campaigns;
        this.address = address;
        this.site = site;
    }

    /** @param kind and state are message keys; @param people on the fullest day, or null while nobody answered */
    @Introspected
    record Row(
            String id, String name, String kind, String campaign, String answers, @Nullable String people, @Nullable String usualSize, @Nullable String leader,
            String made, String state, boolean isClosed) {}

    @Introspected
    record ListPage(List<Row> rows) {}

    /** @param seed and version for the form of a new code */
    @Introspected
    record OnePage(Row group, String seed, String version) {}

    /** One thing to choose. @param words message key, or null where {@code name} says it */
    @Introspected
    record Choice(String value, @Nullable String words, @Nullable String name, boolean isOn) {}

    @Introspected
    record NewPage(GroupForm form, List<Choice> kinds, List<Choice> campaigns, Problems problems) {}

    /** The one page that shows a code. @param help a line for children that can be called, or null */
    @Introspected
    record SheetPage(String code, String question, String campaign, String address, QrCode qr, Partnership.@Nullable Helpline help) {}

    ListPage list() {
        Map<String, GroupAnswerRepository.Count> counts = counts();
        return new ListPage(groups.findByPartnershipOrderByMadeAtDesc(site.slug()).stream().map(group -> row(group, counts)).toList());
    }

    YoungGroup find(String id) {
        return groups.findByPartnershipAndId(site.slug(), id).orElseThrow(Refusal::notFound);
    }

    OnePage one(String id) {
        YoungGroup group = find(id);
        return new OnePage(row(group, counts()), FormKey.fresh(), String.valueOf(group.version()));
    }

    NewPage blank(GroupForm form, Problems problems) {
        return new NewPage(
                form, Arrays.stream(GroupKind.values()).map(k -> new Choice(k.slug(), "group.kind." + k.slug(), null, k.slug().equals(form.kind()))).toList(),
                answerable().stream().map(c -> new Choice(c.slug(), null, c.title(), c.slug().equals(form.campaign()))).toList(), problems);
    }

    /** Planned or open: a group can be made before its campaign opens. */
    Optional<Campaign> answerable(@Nullable String slug) {
        return answerable().stream().filter(c -> c.slug().equals(slug)).findFirst();
    }

    private List<Campaign> answerable() {
        return campaigns.visible().stream().filter(c -> campaigns.stage(c) != Stage.CLOSED).toList();
    }

    SheetPage sheet(YoungGroup group, String code, HttpRequest<?> request) {
        Campaign campaign = campaigns.byId(group.campaignId()).orElseThrow(Refusal::notFound);
        String page = address.asSeenBy(request) + "/group";
        return new SheetPage(
                code, campaign.question(), campaign.title(), page.replaceFirst("^https?://", ""), QrCode.of(page),
                site.partnership().forChildren());
    }

    private Map<String, GroupAnswerRepository.Count> counts() {
        return answers.counts(site.slug()).stream().collect(Collectors.toMap(GroupAnswerRepository.Count::groupId, Function.identity()));
    }

    private Row row(YoungGroup group, Map<String, GroupAnswerRepository.Count> counts) {
        Optional<GroupAnswerRepository.Count> count = Optional.ofNullable(counts.get(group.id()));
        return new Row(
                group.id(), group.name(), "group.kind." + group.kind(), campaigns.byId(group.campaignId()).map(Campaign::title).orElse(""),
                Numbers.grouped(count.map(GroupAnswerRepository.Count::answers).orElse(0L)), count.map(c -> Numbers.grouped(c.people())).orElse(null),
                group.usualSize() == null ? null : String.valueOf(group.usualSize()), group.leader(), Moments.day(group.madeAt()),
                "group.state." + (group.closedAt() == null ? "open" : "closed"), group.closedAt() != null);
    }
}
