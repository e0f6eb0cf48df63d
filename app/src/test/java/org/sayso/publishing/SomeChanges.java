package org.sayso.publishing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sayso.campaign.Campaign;
import org.sayso.cast.TestSite;
import org.sayso.feedback.ReceiveResponse;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.Standing;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;

/** Responses at a standing and changes about them, for the tests of this room. */
record SomeChanges(TestSite site) {
    static final Colleague LEAD = Colleague.named("Test plan lead", Role.PLAN_LEAD);

    /** A response with the code its sender was given. */
    record Sent(Response response, String code) {}

    Sent sent(String words, boolean mayQuote) {
        Campaign campaign = site.openCampaign();
        var receipt = site.the(ReceiveResponse.class).receive(campaign, new ReceiveResponse.Sent(
                words, "young_person", "14_16", null, mayQuote, UUID.randomUUID().toString(), "web", null, null));
        return new Sent(receipt.response(), receipt.code());
    }

    Response released(String words, boolean mayQuote) {
        Response response = sent(words, mayQuote).response();
        stands(response, Standing.RELEASED);
        return response;
    }

    void stands(Response response, Standing standing) {
        String reason = standing == Standing.KEPT_PRIVATE ? "name_in_it" : null;
        Instant read = standing.isRead() ? Instant.now() : null;
        site.the(ResponseRepository.class).decide(response.id(), standing.name(), reason, null, read);
    }

    ChangeDraft words(String title, List<Response> responses) {
        List<String> ids = responses.stream().map(Response::id).toList();
        return new ChangeDraft(
                "dorset-cypf-2020-23", "best-place-to-live", List.of("5.11"), title, "You told us this.", "We did that.", ChangeStatus.PLANNED, null,
                "We look again in spring.", LocalDate.now(), ids, ids);
    }

    Change draft(String title, List<Response> responses) {
        return site.the(SaveChange.class).save(LEAD, words(title, responses));
    }

    Change published(String title, List<Response> responses) {
        return site.the(PublishChange.class).publish(LEAD, draft(title, responses).id());
    }
}
