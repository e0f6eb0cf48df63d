package org.sayso.learning;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.nlp.Line;
import org.sayso.partnership.Site;
import org.sayso.plan.Plan;
import org.sayso.tagging.CurrentTags;
import org.sayso.tagging.TagDecisionKind;
import org.sayso.tagging.Tags;

/** The decisions of this site's staff that may teach: on released responses in English, whose words are whole. */
@Singleton
class Examples {
    static final int PART = 500;
    private final LearnedFromRepository learnedFrom;
    private final ResponseRepository responses;
    private final Tags tags;
    private final Site site;

    Examples(LearnedFromRepository learnedFrom, ResponseRepository responses, Tags tags, Site site) {
        this.learnedFrom = learnedFrom;
        this.responses = responses;
        this.tags = tags;
        this.site = site;
    }

    /** @param priorities one or more, the first one first, or {@link Line#NONE} alone; @param accepted taken as suggested */
    record Example(String responseId, String words, List<String> priorities, boolean accepted) {
        String first() {
            return priorities.getFirst();
        }
    }

    /** How many teach, and how many are held back to measure. */
    record Counts(int teaching, int heldBack) {}

    Counts counts(String plan) {
        List<String> ids = learnedFrom.decided(site.slug(), plan);
        int held = (int) ids.stream().filter(HeldBack::is).count();
        return new Counts(ids.size() - held, held);
    }

    /** In the order of their ids. */
    List<Example> of(Plan plan) {
        List<String> ids = learnedFrom.decided(site.slug(), plan.slug());
        List<Example> examples = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += PART) {
            List<String> part = ids.subList(from, Math.min(ids.size(), from + PART));
            Map<String, CurrentTags> decided = tags.of(part);
            responses.findByPartnershipAndIdIn(site.slug(), part).stream().filter(r -> decided.containsKey(r.id()) && r.words() != null && r.publicWords() == null)
                    .map(r -> example(r, decided.get(r.id()), plan)).filter(e -> !e.priorities().isEmpty()).forEach(examples::add);
        }
        examples.sort(java.util.Comparator.comparing(Example::responseId));
        return examples;
    }

    /** A priority that the plan has no more does not count. */
    private static Example example(Response response, CurrentTags decided, Plan plan) {
        boolean none = decided.kind() == TagDecisionKind.FITS_NONE;
        List<String> priorities = none ? List.of(Line.NONE) : decided.priorities().stream().filter(p -> plan.priority(p).isPresent()).toList();
        return new Example(response.id(), response.words(), priorities, decided.kind() == TagDecisionKind.ACCEPTED);
    }
}
