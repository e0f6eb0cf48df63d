package org.sayso.search;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sayso.feedback.FurtherAnswerRepository.Written;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.Standing;
import org.sayso.partnership.Site;
import org.sayso.tagging.CurrentTags;
import org.sayso.tagging.Profiles;
import org.sayso.tagging.Reading;
import org.sayso.tagging.Readings;
import org.sayso.tagging.Tags;

/** Responses of this site with their tags and suggestions, a few queries a page. Never one that was taken back. */
@Singleton
class TaggedResponses {
    private final ResponseRepository responses;
    private final WalkedResponseRepository walked;
    private final Tags tags;
    private final Readings readings;
    private final Profiles profiles;
    private final AnswersInWords answers;
    private final Site site;

    TaggedResponses(
            ResponseRepository responses, WalkedResponseRepository walked, Tags tags, Readings readings, Profiles profiles, AnswersInWords answers,
            Site site) {
        this.responses = responses;
        this.walked = walked;
        this.tags = tags;
        this.readings = readings;
        this.profiles = profiles;
        this.answers = answers;
        this.site = site;
    }

    /** Those of the ids that are there, in no order. */
    List<TaggedResponse> byIds(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return tagged(responses.findByPartnershipAndIdIn(site.slug(), ids).stream().filter(r -> r.standing() != Standing.WITHDRAWN).toList());
    }

    List<TaggedResponse> tagged(List<Response> some) {
        List<String> ids = some.stream().map(Response::id).toList();
        Map<String, CurrentTags> decided = tags.of(ids);
        Map<String, Reading> read = readings.of(ids);
        return some.stream().map(r -> new TaggedResponse(r, decided.get(r.id()), read.get(r.id()))).toList();
    }

    List<IndexedResponse> toIndex(Collection<String> ids) {
        return indexed(byIds(ids));
    }

    /** The next page of all responses, by id. */
    List<IndexedResponse> toIndexAfter(String id, int size) {
        return indexed(tagged(walked.after(site.slug(), id, size)));
    }

    private List<IndexedResponse> indexed(List<TaggedResponse> some) {
        List<String> ids = some.stream().map(row -> row.response().id()).toList();
        Map<String, Profiles.Profile> meant = profiles.of(ids);
        Map<String, List<Written>> written = answers.of(ids);
        return some.stream().map(row -> IndexedResponse.of(
                row, written.getOrDefault(row.response().id(), List.of()).stream().map(Written::answer).toList(), meant.get(row.response().id()))).toList();
    }

    /** Names what the index is made with besides words, so that one made with something else is made anew. */
    String madeWith() {
        return profiles.model().orElse("words");
    }

    /** Ids that are in the database and not among these, or the other way round, or there in another version. */
    Set<String> differingFrom(Map<String, Long> versions) {
        Set<String> differing = new HashSet<>(versions.keySet());
        List<WalkedResponseRepository.Mark> page;
        String after = "";
        do {
            page = walked.marksAfter(site.slug(), after, 5000);
            for (var mark : page) {
                if (mark.version() != null && mark.version().equals(versions.get(mark.id()))) {
                    differing.remove(mark.id());
                } else {
                    differing.add(mark.id());
                }
                after = mark.id();
            }
        } while (!page.isEmpty());
        return differing;
    }
}
