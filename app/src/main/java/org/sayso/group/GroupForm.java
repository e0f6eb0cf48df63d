package org.sayso.group;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.sayso.web.FormKey;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/**
 * A new group, as its form sends it; the form for a new code sends only {@code seed} and {@code version}.
 *
 * @param key becomes the id of the group
 * @param seed the code is made from it; it is kept nowhere
 * @param version which the form was made from
 */
@Serdeable
record GroupForm(
        @Nullable String key, @Nullable String seed, @Nullable String version, @Nullable String name, @Nullable String kind, @Nullable String campaign,
        @Nullable String usualSize, @Nullable String leader) {

    static GroupForm blank(String key, String campaign) {
        return new GroupForm(key, FormKey.fresh(), null, "", "", campaign, "", "");
    }

    String cleanName() {
        return Text.line(name);
    }

    @Nullable String cleanLeader() {
        return Text.line(leader).isEmpty() ? null : Text.line(leader);
    }

    Optional<Integer> size() {
        return GroupAnswerForm.people(usualSize, YoungGroup.LARGEST);
    }

    /** In the order of the fields. @param hasCampaign whether the one it names can be answered by a group */
    Problems problems(boolean hasCampaign) {
        Problems problems = new Problems();
        if (GroupKind.of(kind).isEmpty()) {
            problems.add("kind", "group.kind.empty");
        }
        if (Text.isEmpty(cleanName())) {
            problems.add("name", "group.name.empty");
        } else if (Text.length(cleanName()) > YoungGroup.LONGEST_NAME) {
            problems.add("name", "group.name.long", YoungGroup.LONGEST_NAME);
        }
        if (!hasCampaign) {
            problems.add("campaign", "group.campaign.empty");
        }
        if (!Text.line(usualSize).isEmpty() && size().isEmpty()) {
            problems.add("usualSize", "group.answer.said-by.wrong", YoungGroup.LARGEST);
        }
        if (cleanLeader() != null && Text.length(cleanLeader()) > YoungGroup.LONGEST_NAME) {
            problems.add("leader", "group.leader.long", YoungGroup.LONGEST_NAME);
        }
        return problems;
    }
}
