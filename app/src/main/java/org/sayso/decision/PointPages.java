package org.sayso.decision;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.sayso.agenda.AgendaItem;
import org.sayso.agenda.Agendas;
import org.sayso.event.Event;
import org.sayso.plan.Plan;
import org.sayso.plan.Plans;
import org.sayso.publishing.Change;
import org.sayso.publishing.ChangeRepository;
import org.sayso.publishing.ChangeStatus;
import org.sayso.partnership.Site;
import org.sayso.web.Paging;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;
import org.sayso.web.TypedBox;
import org.sayso.web.TypedDay;

/** Puts together the page of one agreed point, with its forms. */
@Singleton
class PointPages {
    private final SavePoint saving;
    private final PointLines lines;
    private final Agendas agendas;
    private final ChangeRepository changes;
    private final Plans plans;
    private final Site site;

    PointPages(SavePoint saving, PointLines lines, Agendas agendas, ChangeRepository changes, Plans plans, Site site) {
        this.saving = saving;
        this.lines = lines;
        this.agendas = agendas;
        this.changes = changes;
        this.plans = plans;
        this.site = site;
    }

    /** One thing to choose. @param words message key, or null where {@code name} says it */
    @Introspected
    record Choice(String value, @Nullable String words, @Nullable String name, boolean isOn) {}

    /**
     * @param back the page of all points; @param path where its forms send to
     * @param line the point as it is, or null for a new one
     * @param typed what was typed into a form that is not on the page any more
     */
    @Introspected
    record PointPage(
            Event event, String back, String path, @Nullable PointLine line, PointForm form, ProofForm proof, String reason, List<Choice> items, List<Choice> changes, List<Choice> actions,
            List<TypedBox> typed, Problems problems) {}

    /** What was typed into which of the forms; null for those that nobody sent. */
    record Typed(@Nullable PointForm form, @Nullable ProofForm proof, @Nullable String reason) {
        static final Typed NOTHING = new Typed(null, null, null);
    }

    List<AgendaItem> items(Event event) {
        return agendas.published(event.id());
    }

    /** A published one that says that it is done. */
    boolean isChange(String id) {
        return changes.findByPartnershipAndId(site.slug(), id).filter(PointPages::isProof).isPresent();
    }

    private static boolean isProof(Change change) {
        return change.isPublished() && change.status() == ChangeStatus.DONE;
    }

    boolean isAction(Event event, String ref) {
        return plans.find(event.plan()).flatMap(plan -> plan.action(ref)).isPresent();
    }

    PointPage blank(Event event, PointForm form, Problems problems) {
        return page(event, AfterwardsPages.path(event) + "/points", null, null, new Typed(form, null, null), problems);
    }

    /** The point as it is now, with what was typed. */
    PointPage of(Event event, String id, Typed typed, Problems problems) {
        Point point = saving.find(event, id).orElseThrow(Refusal::notFound);
        return page(event, AfterwardsPages.path(event) + "/points/" + id, point, lines.line(point, event), typed, problems);
    }

    private PointPage page(Event event, String path, @Nullable Point point, @Nullable PointLine line, Typed typed, Problems problems) {
        PointForm form = typed.form() == null ? PointForm.of(point) : point == null || !problems.getFields().contains("meanwhile") ? typed.form() : typed.form().on(point);
        ProofForm proof = typed.proof() == null ? ProofForm.of(point) : typed.proof();
        String reason = typed.reason() != null ? typed.reason() : point == null || point.reason() == null ? "" : point.reason();
        return new PointPage(
                event, AfterwardsPages.path(event), path, line, form, proof, reason, itemChoices(event, form.item()), changeChoices(proof.change()), actionChoices(event, proof.action()),
                point == null || point.isOpen() ? List.of() : boxes(typed), problems);
    }

    private static String written(TypedDay day) {
        return String.join(" ", day.day(), day.month(), day.year()).strip();
    }

    private static List<TypedBox> boxes(Typed typed) {
        Stream<TypedBox> agreed = typed.form() == null ? Stream.empty()
                : Stream.of(new TypedBox("typed-what", "decision.what", null, typed.form().what()), new TypedBox("typed-who", "decision.who", null, typed.form().who()), new TypedBox("typed-due", "decision.due", null, written(typed.form().due())));
        Stream<TypedBox> proof = typed.proof() == null || typed.proof().proof().isEmpty() ? Stream.empty() : Stream.of(new TypedBox("typed-proof", "decision.proof.words", null, typed.proof().proof()), new TypedBox("typed-link", "decision.proof.link", null, typed.proof().link()));
        Stream<TypedBox> reason = typed.reason() == null ? Stream.empty() : Stream.of(new TypedBox("typed-reason", "decision.reason", null, typed.reason()));
        return Stream.of(agreed, proof, reason).flatMap(boxes -> boxes).toList();
    }

    private List<Choice> itemChoices(Event event, String chosen) {
        return with("decision.item.none", items(event).stream().map(item -> new Choice(item.id(), null, item.words(), item.id().equals(chosen))), chosen);
    }

    private List<Choice> changeChoices(String chosen) {
        Stream<Change> newest = changes.publishedPage(site.slug(), ChangeStatus.DONE.name(), "", "", Paging.LARGEST, 0).stream().filter(change -> !change.id().equals(chosen));
        Stream<Change> before = changes.findByPartnershipAndId(site.slug(), chosen).filter(PointPages::isProof).stream(); // it may be older than those
        return with("decision.proof.choose", Stream.concat(before, newest).map(c -> new Choice(c.id(), null, c.title(), c.id().equals(chosen))), chosen);
    }

    private List<Choice> actionChoices(Event event, String chosen) {
        Stream<Plan.Action> all = plans.find(event.plan()).stream().flatMap(plan -> plan.priorities().stream()).flatMap(priority -> priority.actions().stream());
        return with("decision.proof.choose", all.map(a -> new Choice(a.ref(), null, a.ref() + " " + a.text(), a.ref().equals(chosen))), chosen);
    }

    private static List<Choice> with(String none, Stream<Choice> choices, String chosen) {
        return Stream.concat(Stream.of(new Choice("", none, null, chosen.isEmpty())), choices).toList();
    }
}
