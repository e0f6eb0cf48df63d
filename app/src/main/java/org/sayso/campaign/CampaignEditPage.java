package org.sayso.campaign;

import io.micronaut.core.annotation.Introspected;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.sayso.partnership.Partnership;
import org.sayso.plan.Plan;
import org.sayso.web.Problems;
import org.sayso.web.Theirs;

/**
 * The form of a campaign.
 *
 * @param campaign null while it is new
 * @param action where the form is sent
 * @param responses how many have answered; above zero the main question does not change unnoticed
 * @param theirs what was saved meanwhile, when that is not what was typed here; else null
 */
@Introspected
record CampaignEditPage(
        CampaignForm form, Campaign campaign, String action, List<Choice> audiences, List<Choice> plans, List<Choice> areas, List<QuestionBox> questions,
        long responses, Problems problems, Theirs theirs) {

    /** @param name a message key for audiences, a title otherwise */
    @Introspected
    record Choice(String id, String slug, String name, boolean on) {}

    /** @param box beginning of the names of its fields: q1 */
    @Introspected
    record QuestionBox(String box, int n, QuestionTyped typed, String kindName, boolean chosen, boolean scale, boolean answered, boolean first, boolean last) {}

    static CampaignEditPage of(
            CampaignForm form, Campaign campaign, List<Plan> plans, List<Partnership.Area> areas, Set<String> answered, long responses, Problems problems,
            Theirs theirs) {
        return new CampaignEditPage(
                form, campaign, campaign == null ? "/desk/campaigns" : "/desk/campaigns/" + campaign.slug(),
                Arrays.stream(Audience.values()).map(a -> new Choice(a.ordinal() == 0 ? "audience" : "audience-" + a.slug(), a.slug(), "campaign.audience." + a.slug(), a.slug().equals(form.audience()))).toList(),
                plans.stream().map(p -> new Choice(p == plans.getFirst() ? "plan" : "plan-" + p.slug(), p.slug(), p.title(), p.slug().equals(form.plan()))).toList(),
                areas.stream().map(a -> new Choice("area-" + a.slug(), a.slug(), a.name(), form.areas().contains(a.slug()))).toList(),
                IntStream.range(0, form.further().size()).mapToObj(i -> box(form.further(), i, answered)).toList(), responses, problems, theirs);
    }

    private static QuestionBox box(List<QuestionTyped> further, int i, Set<String> answered) {
        QuestionTyped typed = further.get(i);
        return new QuestionBox(
                "q" + (i + 1), i + 1, typed, "campaign.kind." + typed.kind(), typed.isChosen(), typed.isScale(), answered.contains(typed.id()), i == 0,
                i == further.size() - 1);
    }

    /** The kinds of question that can be added. */
    public List<Choice> getKinds() {
        return Arrays.stream(Question.Kind.values()).map(k -> new Choice("add-" + k.slug(), k.slug(), "campaign.kind." + k.slug(), false)).toList();
    }

    public boolean isNewOne() {
        return campaign == null;
    }

    /** The address may change until the campaign is ready: after that it stands on posters. */
    public boolean isSlugOpen() {
        return campaign == null || campaign.readyAt() == null;
    }

    public boolean isAnswered() {
        return responses > 0;
    }

    public boolean isFull() {
        return questions.size() >= CampaignForm.MOST_QUESTIONS;
    }
}
