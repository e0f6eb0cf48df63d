package org.sayso.feedback;

import io.micronaut.core.annotation.Introspected;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sayso.partnership.Partnership;
import org.sayso.web.FormFields;
import org.sayso.web.Problems;

/** The page "about you" as it was filled in. Every part may be left out, and "rather not say" may be said of each. */
class AboutYouForm {
    private static final List<String> EXPLAINED = List.of("send", "care", "ethnic_group");
    private final List<Partnership.Area> areas;
    private final FormFields fields;

    AboutYouForm(List<Partnership.Area> areas, FormFields fields) {
        this.areas = areas;
        this.fields = fields;
    }

    /** @param words message key, or the name itself where places are listed */
    @Introspected
    public record Choice(String id, String value, String words, boolean chosen) {}

    /** One question with its choices. @param several whether more than one may be picked */
    @Introspected
    public record Group(String field, String legend, String hint, boolean several, List<Choice> choices) {}

    List<Group> groups() {
        List<Group> groups = new ArrayList<>(List.of(
                group("who", false, Arrays.stream(Respondent.values()).map(Respondent::slug).toList()),
                group("age", false, Arrays.stream(AgeBand.values()).map(AgeBand::slug).toList())));
        for (EqualityQuestion question : EqualityQuestion.values()) {
            groups.add(group(question.slug(), question.takesSeveral(), question.answers()));
        }
        return groups;
    }

    List<Choice> areaChoices() {
        return areas.stream().map(a -> new Choice("area-" + a.slug(), a.slug(), a.name(), fields.one("area").equals(a.slug()))).toList();
    }

    boolean ratherNoArea() {
        return fields.one("area").equals(EqualityQuestion.RATHER_NOT_SAY);
    }

    Problems check() {
        Problems problems = new Problems();
        for (Group group : groups()) {
            List<String> known = group.choices().stream().map(Choice::value).toList();
            List<String> given = fields.all(group.field());
            if (!known.containsAll(given) || given.size() > 1 && !group.several()) {
                problems.add(group.field(), "feedback.unknown-answer");
            }
        }
        String area = fields.one("area");
        if (!area.isBlank() && !ratherNoArea() && areas.stream().noneMatch(a -> a.slug().equals(area))) {
            problems.add("area", "feedback.unknown-answer");
        }
        return problems;
    }

    TellAboutYou.Told told() {
        Map<EqualityQuestion, String> equality = new EnumMap<>(EqualityQuestion.class);
        for (EqualityQuestion question : EqualityQuestion.values()) {
            List<String> given = fields.all(question.slug());
            if (!given.isEmpty()) {
                equality.put(question, given.contains(EqualityQuestion.RATHER_NOT_SAY) ? EqualityQuestion.RATHER_NOT_SAY : String.join("|", given));
            }
        }
        return new TellAboutYou.Told(fields.one("who"), fields.one("age"), fields.one("area"), equality);
    }

    private Group group(String field, boolean several, List<String> answers) {
        List<String> all = new ArrayList<>(answers);
        all.add(EqualityQuestion.RATHER_NOT_SAY);
        List<String> given = fields.all(field);
        List<Choice> choices = all.stream()
                .map(a -> new Choice(field + "-" + a, a, a.equals(EqualityQuestion.RATHER_NOT_SAY) ? "feedback.rather-not-say" : "feedback." + field + "." + a, given.contains(a)))
                .toList();
        return new Group(field, "feedback.about." + field, EXPLAINED.contains(field) ? "feedback.about." + field + ".hint" : null, several, choices);
    }
}
