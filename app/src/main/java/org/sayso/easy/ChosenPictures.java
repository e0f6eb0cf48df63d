package org.sayso.easy;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sayso.campaign.Campaigns;
import org.sayso.feedback.Response;
import org.sayso.partnership.Site;

/** Finds what was chosen by pictures, for the desk pages where responses are read. */
@Singleton
public class ChosenPictures {
    /** For SQL: the words of the response {@code r} are its sender's own, and no sentence made from pictures. Nothing learns from those or groups them. */
    public static final String OWN_WORDS = "NOT EXISTS (SELECT 1 FROM easy_answer e WHERE e.response_id = r.id AND e.typed = FALSE)";
    private final EasyAnswerRepository answers;
    private final EasyTopics topics;
    private final Campaigns campaigns;
    private final Site site;

    ChosenPictures(EasyAnswerRepository answers, EasyTopics topics, Campaigns campaigns, Site site) {
        this.answers = answers;
        this.topics = topics;
        this.campaigns = campaigns;
        this.site = site;
    }

    /**
     * @param topic in the easy words of its card, in English; {@code icon} and {@code colour} as on its card
     * @param face slug; {@code words} the message key of its name
     * @param typed whether the words of the response were typed; else they were made from the pictures
     */
    @Introspected
    public record Chosen(@Nullable String topic, @Nullable String icon, @Nullable String colour, String face, String words, boolean typed) {}

    /** By the id of the response; the others were sent in another way. */
    public Map<String, Chosen> of(Collection<Response> responses) {
        Map<String, Response> easy = responses.stream().filter(r -> r.channel().equals(KeepEasyAnswer.CHANNEL)).collect(Collectors.toMap(Response::id, r -> r, (a, b) -> a));
        return easy.isEmpty() ? Map.of() : answers.of(site.slug(), List.copyOf(easy.keySet())).stream()
                .collect(Collectors.toMap(EasyAnswer::responseId, answer -> chosen(easy.get(answer.responseId()), answer)));
    }

    private Chosen chosen(Response response, EasyAnswer answer) {
        Optional<Topic> topic = campaigns.byId(response.campaignId()).flatMap(campaign -> topics.of(campaign, answer.topic()));
        return new Chosen(
                topic.map(Topic::name).orElse(null), topic.map(Topic::icon).orElse(null), topic.map(Topic::colour).orElse(null), answer.face(),
                Face.of(answer.face()).orElseThrow().words(), answer.typed());
    }
}
