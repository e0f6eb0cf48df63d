package org.sayso.campaign;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.web.FormFields;
import org.sayso.web.FormKey;
import org.sayso.web.FormVersion;
import org.sayso.web.Text;
import org.sayso.web.TypedDay;
import org.sayso.web.TypedMoment;

/**
 * A campaign as typed. The boxes of further questions are numbered: {@code q1-wording}, {@code q2-wording}.
 *
 * @param wall whether there is a wall of ideas; @param cards whether people are asked what they think of ideas
 * @param knowsAnswers whoever changes an answered main question says that earlier answers were to the earlier one
 * @param key of the form of a new campaign; it becomes its id
 * @param version what the form was made from; -1 for a new campaign
 */
@Introspected
record CampaignForm(
        String title, String slug, String question, String intro, String starters, String audience, String plan, List<String> areas, TypedMoment opens,
        TypedMoment closes, TypedDay results, boolean wall, boolean cards, List<QuestionTyped> further, boolean knowsAnswers, long version, String key) {

    static final int MOST_QUESTIONS = 8;
    private static final LocalTime START = LocalTime.MIDNIGHT;
    private static final LocalTime END = LocalTime.of(23, 59, 59);

    static CampaignForm of(FormFields fields) {
        List<QuestionTyped> further = new ArrayList<>();
        for (int n = 1; n <= 2 * MOST_QUESTIONS && !fields.one("q" + n + "-kind").isEmpty(); n++) {
            further.add(QuestionTyped.of(fields, "q" + n));
        }
        return new CampaignForm(
                Text.line(fields.one("title")), Text.line(fields.one("slug")), Text.line(fields.one("question")), Text.clean(fields.one("intro")),
                Text.clean(fields.one("starters")), fields.one("audience"), fields.one("plan"), fields.all("areas"), TypedMoment.of(fields, "opens"),
                TypedMoment.of(fields, "closes"), TypedDay.of(fields, "results"), fields.one("wall").equals("yes"), fields.one("cards").equals("yes"), further,
                fields.one("knows-answers").equals("yes"), FormVersion.of(fields.one("version")), FormKey.of(fields.one("key")));
    }

    static CampaignForm of(Campaign campaign, List<String> areas, List<Question> further) {
        return new CampaignForm(
                campaign.title(), campaign.slug(), campaign.question(), text(campaign.intro()), text(campaign.starters()), campaign.audience(), campaign.plan(),
                areas, TypedMoment.of(campaign.opensAt(), START), TypedMoment.of(campaign.closesAt(), END), TypedDay.of(campaign.resultsBy()),
                campaign.wall(), campaign.cards(),
                further.stream().map(QuestionTyped::of).toList(), false, campaign.version(), "");
    }

    /** With wall and cards, as most campaigns have them. */
    static CampaignForm blank(String plan, String key) {
        TypedMoment never = new TypedMoment(TypedDay.NONE, "");
        return new CampaignForm("", "", "", "", "", Audience.EVERYONE.slug(), plan, List.of(), never, never, TypedDay.NONE, true, true, List.of(), false, FormVersion.NONE, key);
    }

    CampaignForm withFurther(List<QuestionTyped> questions) {
        return new CampaignForm(title, slug, question, intro, starters, audience, plan, areas, opens, closes, results, wall, cards, questions, knowsAnswers, version, key);
    }

    CampaignForm withVersion(long newVersion) {
        return new CampaignForm(title, slug, question, intro, starters, audience, plan, areas, opens, closes, results, wall, cards, further, knowsAnswers, newVersion, key);
    }

    /** From midnight, unless a time is typed. Of an hour that comes twice, the first. */
    Optional<Instant> opensAt() {
        return opens.moment(START, false);
    }

    /** To the last second of the day, unless a time is typed. Of an hour that comes twice, the second. */
    Optional<Instant> closesAt() {
        return closes.moment(END, true);
    }

    boolean isClock(TypedMoment typed) {
        return typed.clock(START).isPresent();
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
