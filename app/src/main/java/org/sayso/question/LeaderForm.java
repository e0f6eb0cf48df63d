package org.sayso.question;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import org.sayso.web.FormFields;
import org.sayso.web.FormVersion;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/**
 * A leader as typed.
 *
 * @param key becomes the id of a new one; @param campaign id of a campaign, or blank; @param owner id of a member of staff, or blank
 * @param open {@code yes} or {@code no}
 */
@Introspected
record LeaderForm(String key, long version, String title, String decides, String days, String campaign, String owner, String open, String place) {
    static final int MOST_PLACE = 99;

    static LeaderForm of(FormFields form) {
        return new LeaderForm(
                form.one("key"), FormVersion.of(form.one("version")), Text.line(form.one("title")), Text.line(form.one("decides")), Text.line(form.one("days")), form.one("campaign"),
                form.one("owner"), form.one("open"), Text.line(form.one("place")));
    }

    static LeaderForm of(Leader leader) {
        return new LeaderForm(
                "", leader.version(), leader.title(), leader.decides(), String.valueOf(leader.answerDays()), leader.campaignId(), leader.ownerId() == null ? "" : leader.ownerId(),
                leader.takesQuestions() ? "yes" : "no", String.valueOf(leader.place()));
    }

    static LeaderForm blank(String key) {
        return new LeaderForm(key, FormVersion.NONE, "", "", "20", "", "", "yes", "1");
    }

    /** The same words on the newest version: sending it again is a decision. */
    LeaderForm on(Leader newest) {
        return new LeaderForm("", newest.version(), title, decides, days, campaign, owner, open, place);
    }

    int answerDays() {
        return Integer.parseInt(days);
    }

    int placeInList() {
        return Integer.parseInt(place);
    }

    boolean takesQuestions() {
        return open.equals("yes");
    }

    @Nullable String ownerOrNull() {
        return owner.isBlank() ? null : owner;
    }

    /** Without problems: “020” says twenty. */
    boolean says(Leader leader) {
        return of(leader).equals(new LeaderForm("", leader.version(), title, decides, String.valueOf(answerDays()), campaign, owner, open, String.valueOf(placeInList())));
    }

    /** @param isTaken whether another leader has that title; @param hasCampaign whether the campaign is one of this site that people can see; @param hasOwner whether the owner is one who can answer */
    Problems problems(boolean isTaken, boolean hasCampaign, boolean hasOwner) {
        Problems problems = new Problems();
        text(problems, "title", title, Leader.LONGEST_TITLE);
        if (isTaken) {
            problems.add("title", "question.leader.title.taken");
        }
        text(problems, "decides", decides, Leader.LONGEST_DECIDES);
        if (!isBetween(days, Leader.FEWEST_DAYS, Leader.MOST_DAYS)) {
            problems.add("days", "question.leader.days.wrong");
        }
        if (!hasCampaign) {
            problems.add("campaign", "question.leader.campaign.empty");
        }
        if (!owner.isBlank() && !hasOwner) {
            problems.add("owner", "question.owner.unknown");
        }
        if (!open.equals("yes") && !open.equals("no")) {
            problems.add("open", "question.leader.open.empty");
        }
        if (!isBetween(place, 1, MOST_PLACE)) {
            problems.add("place", "question.leader.place.wrong");
        }
        return problems;
    }

    private static void text(Problems problems, String field, String typed, int longest) {
        if (Text.isEmpty(typed)) {
            problems.add(field, "question.leader." + field + ".empty");
        } else if (Text.length(typed) > longest) {
            problems.add(field, "question.long", longest);
        }
    }

    private static boolean isBetween(String typed, int least, int most) {
        return typed.matches("[0-9]{1,3}") && Integer.parseInt(typed) >= least && Integer.parseInt(typed) <= most;
    }
}
