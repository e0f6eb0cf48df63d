package org.sayso.group;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import org.sayso.campaign.Campaign;
import org.sayso.staff.Colleague;
import org.sayso.web.FormKey;

/** A group with answers that are there already, put in by another room: the demo, which invents both. Nobody ever sees its code. */
@Singleton
public class BringGroup {
    private final MakeGroup making;
    private final GroupAnswerRepository answers;

    BringGroup(MakeGroup making, GroupAnswerRepository answers) {
        this.making = making;
        this.answers = answers;
    }

    /** @return its id */
    public String make(Colleague by, Campaign campaign, GroupKind kind, String name, int usualSize, @Nullable String leader) {
        return making.make(by, campaign, new GroupForm(FormKey.fresh(), FormKey.fresh(), null, name, kind.slug(), campaign.slug(), String.valueOf(usualSize), leader)).group().id();
    }

    public void said(String groupId, String responseId, int groupSize, @Nullable Integer saidBy) {
        answers.save(new GroupAnswer(responseId, groupId, groupSize, saidBy));
    }
}
