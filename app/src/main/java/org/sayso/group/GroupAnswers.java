package org.sayso.group;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.Standing;
import org.sayso.feedback.TakeBack;
import org.sayso.partnership.Site;
import org.sayso.web.Refusal;

/** What a group has said so far, oldest first, and taking one of it back. */
@Singleton
class GroupAnswers {
    private final GroupAnswerRepository answers;
    private final ResponseRepository responses;
    private final TakeBack takeBack;
    private final Site site;

    GroupAnswers(GroupAnswerRepository answers, ResponseRepository responses, TakeBack takeBack, Site site) {
        this.answers = answers;
        this.responses = responses;
        this.takeBack = takeBack;
        this.site = site;
    }

    /** @param place from 1 */
    record Given(int place, Response response, GroupAnswer answer) {}

    List<Given> of(YoungGroup group) {
        Map<String, GroupAnswer> there = answers.findByGroupId(group.id()).stream().collect(Collectors.toMap(GroupAnswer::responseId, Function.identity()));
        if (there.isEmpty()) {
            return List.of();
        }
        List<Response> told = responses.findByPartnershipAndIdIn(site.slug(), there.keySet()).stream().filter(r -> r.standing() != Standing.WITHDRAWN)
                .sorted(Comparator.comparing(Response::receivedAt).thenComparing(Response::id)).toList();
        return java.util.stream.IntStream.range(0, told.size()).mapToObj(i -> new Given(i + 1, told.get(i), there.get(told.get(i).id()))).toList();
    }

    Given one(YoungGroup group, String responseId) {
        return of(group).stream().filter(given -> given.response().id().equals(responseId)).findFirst().orElseThrow(Refusal::notFound);
    }

    /** Doing it twice is as doing it once. Only an answer of that group. */
    @Transactional
    void takeBack(YoungGroup group, String responseId) {
        if (answers.existsByGroupIdAndResponseId(group.id(), responseId)) {
            takeBack.takeBack(responseId);
            answers.deleteById(responseId);
        }
    }
}
