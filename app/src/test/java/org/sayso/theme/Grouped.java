package org.sayso.theme;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sayso.campaign.Campaign;
import org.sayso.cast.TestSite;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;

/** A group of released responses, without waiting for a look to find it. */
record Grouped(ThemeGroup group, List<Response> responses) {
    static final String PLAN = "dorset-cypf-2020-23";

    /** @param wordings each of another response, the most central first */
    static Grouped of(TestSite site, Campaign campaign, String priority, List<String> wordings) {
        ThemeGroupRepository groups = site.the(ThemeGroupRepository.class);
        Clock clock = site.the(Clock.class);
        ThemeGroup group = groups.save(new ThemeGroup(
                UUID.randomUUID().toString(), "dorset", PLAN, priority, groups.lastNumber("dorset", PLAN) + 1, null, GroupState.FOUND, null, null, clock.instant()));
        List<Response> said = new ArrayList<>();
        List<Member> members = new ArrayList<>();
        for (String words : wordings) {
            Response heard = site.heard(campaign, words, true);
            site.the(ResponseRepository.class).decide(heard.id(), "RELEASED", null, null, clock.instant());
            members.add(new Member(heard.id(), group.id(), said.size(), false));
            said.add(heard);
        }
        site.the(MemberRepository.class).saveAll(members);
        return new Grouped(group, said);
    }

    String id(int place) {
        return responses.get(place).id();
    }
}
