package org.sayso.demo;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.campaign.Question;
import org.sayso.campaign.QuestionRepository;
import org.sayso.feedback.AddEnglish;
import org.sayso.feedback.OutboxReader;
import org.sayso.feedback.PrivateReason;
import org.sayso.feedback.ReceiveResponse;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.TakeBack;
import org.sayso.partnership.Content;
import org.sayso.safeguarding.KeepPrivate;
import org.sayso.safeguarding.RaiseConcern;
import org.sayso.safeguarding.ReleaseResponse;
import org.sayso.staff.Colleague;
import org.sayso.tagging.ConfirmTags;

/** What the invented people said, brought to its stage by the same acts that staff use, then dated back. */
@Singleton
class DemoResponses {
    private final Campaigns campaigns;
    private final QuestionRepository questions;
    private final ReceiveResponse receive;
    private final ReleaseResponse release;
    private final KeepPrivate keepPrivate;
    private final RaiseConcern raiseConcern;
    private final TakeBack takeBack;
    private final AddEnglish addEnglish;
    private final ConfirmTags confirmTags;
    private final ResponseRepository responses;
    private final List<OutboxReader> readers;
    private final DemoDates dates;
    private final Clock clock;

    DemoResponses(
            Campaigns campaigns, QuestionRepository questions, ReceiveResponse receive, ReleaseResponse release, KeepPrivate keepPrivate,
            RaiseConcern raiseConcern, TakeBack takeBack, AddEnglish addEnglish, ConfirmTags confirmTags, ResponseRepository responses, List<OutboxReader> readers,
            DemoDates dates, Clock clock) {
        this.campaigns = campaigns;
        this.questions = questions;
        this.receive = receive;
        this.release = release;
        this.keepPrivate = keepPrivate;
        this.raiseConcern = raiseConcern;
        this.takeBack = takeBack;
        this.addEnglish = addEnglish;
        this.confirmTags = confirmTags;
        this.responses = responses;
        this.readers = readers;
        this.dates = dates;
        this.clock = clock;
    }

    /**
     * @param lead who decides the one with that demo key
     * @return the id that each demo key was given
     */
    Map<String, String> load(String file, Colleague moderator, Function<String, Colleague> lead) {
        List<DemoFiles.Heard> all = Content.read(file, DemoFiles.Responses.class).responses();
        Map<String, String> ids = new HashMap<>();
        all.forEach(heard -> ids.put(heard.id(), receive(file, heard)));
        readers.stream().filter(r -> r.name().equals("tagging")).forEach(r -> r.read(List.copyOf(ids.values())));
        all.forEach(heard -> look(heard, ids.get(heard.id()), moderator));
        all.stream().filter(h -> h.english() != null).forEach(h -> addEnglish.add(lead.apply(h.id()), ids.get(h.id()), h.english().strip(), null));
        all.stream().filter(h -> h.stage().equals("tagged")).forEach(h -> tag(h, ids.get(h.id()), lead.apply(h.id())));
        all.forEach(heard -> dates.back(ids.get(heard.id()), received(heard), clock.instant()));
        return ids;
    }

    private String receive(String file, DemoFiles.Heard heard) {
        Campaign campaign = campaigns.find(heard.campaign())
                .orElseThrow(() -> new Content.BadContent(file, 0, "campaign of " + heard.id(), "no campaign is called " + heard.campaign()));
        var sent = new ReceiveResponse.Sent(
                heard.words().strip(), heard.who(), heard.ageBand(), heard.area(), heard.mayQuote(), "demo-" + heard.id(), "demo", null, received(heard));
        String id = receive.receive(campaign, sent).response().id();
        List<Question> asked = questions.findByCampaignIdOrderByPosition(campaign.id());
        heard.answers().forEach((position, answer) -> responses.answer(
                id, asked.get(position - 1).id(), answer instanceof List<?> many ? String.join("\n", many.stream().map(Object::toString).toList()) : answer.toString()));
        return id;
    }

    private void look(DemoFiles.Heard heard, String id, Colleague moderator) {
        switch (heard.stage()) {
            case "released", "tagged" -> release.release(moderator, id, null, heard.publicWords() == null ? null : heard.publicWords().strip());
            case "kept_private" -> keepPrivate.keepPrivate(moderator, id, null, PrivateReason.of(heard.reason()).orElseThrow());
            case "concern" -> raiseConcern.raise(moderator, id, null, "Please look at this one soon.");
            case "withdrawn" -> takeBack.takeBack(id);
            default -> { }
        }
    }

    private void tag(DemoFiles.Heard heard, String id, Colleague lead) {
        if (heard.priorities().isEmpty()) {
            confirmTags.fitsNone(lead, id, null);
        } else {
            confirmTags.change(lead, id, heard.priorities(), null);
        }
    }

    /** So many days ago, at some time of the day that is the same at each loading. */
    private Instant received(DemoFiles.Heard heard) {
        return clock.instant().minus(Duration.ofDays(heard.daysAgo())).minus(Duration.ofMinutes(Math.floorMod(heard.id().hashCode(), 600)));
    }
}
