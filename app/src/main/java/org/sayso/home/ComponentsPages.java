package org.sayso.home;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sayso.campaign.Stage;
import org.sayso.feedback.HeardSoFar;
import org.sayso.partnership.Content;
import org.sayso.partnership.Partnership;
import org.sayso.web.Colours;
import org.sayso.web.Difference;
import org.sayso.web.Paging;
import org.sayso.web.Problems;
import org.sayso.web.QrCode;
import org.sayso.web.Scene;
import org.sayso.web.SiteAddress;
import org.sayso.web.Theirs;
import org.sayso.web.TypedBox;

/** The pages of components: the partials and classes of the house, with the invented words of {@code content/components.yml}. Nothing is read of what people sent. */
@Singleton
class ComponentsPages {
    private static final List<String> ICONS = List.of("bus", "calendar", "check", "clock", "eye-off", "heart", "info", "key", "lightbulb", "map-pin", "pencil", "search", "users", "x");
    /** Two of each setting: by the sea, in the hills, in a street, in a room. */
    private static final List<String> PICTURES = List.of("time-to-talk-autumn", "n4", "poole-says", "n5", "i-live-in-dorset", "n6", "summer-voices", "n2");
    private final Map<String, Object> samples;
    private final SiteAddress address;

    ComponentsPages(SiteAddress address) {
        this.address = address;
        this.samples = samples();
    }

    /** @param brand with the shape of its divider, as a page has it in {@code site} */
    @Introspected
    record Branded(Partnership.Brand brand) {}

    /** What the table of shares asks for. */
    @Introspected
    record Counted(Map<String, Object> page) {}

    /**
     * @param samples what the partials of other rooms ask for
     * @param shares and suggested are samples that are read under a name of their own
     */
    @Introspected
    record ComponentsPage(
            Map<String, Object> samples, List<Colours.Measured> colours, List<Integer> spaces, List<String> icons, List<CampaignCard> campaigns, List<Scene> scenes,
            List<Branded> brands, QrCode qr, Paging paging, Problems problems, Theirs theirs, List<TypedBox> boxes, Counted shares,
            Map<String, Object> suggested) {}

    ComponentsPage page(HttpRequest<?> request) {
        return page(request, new Problems());
    }

    ComponentsPage withProblems(HttpRequest<?> request) {
        return page(request, new Problems().add("name", "home.desk.components.wrong.name").add("idea", "home.desk.components.wrong.idea"));
    }

    private ComponentsPage page(HttpRequest<?> request, Problems problems) {
        String words = "home.desk.components.sample.";
        return new ComponentsPage(
                samples, Colours.measured(), List.of(1, 2, 3, 4, 5, 6, 7), ICONS, Stream.of(Stage.OPEN, Stage.CLOSED).map(ComponentsPages::card).toList(),
                PICTURES.stream().map(name -> Scene.of(name, "coast")).toList(),
                Partnership.Brand.WAVES.stream().map(wave -> new Branded(new Partnership.Brand("grape", wave))).toList(), QrCode.of(address.asSeenBy(request) + "/"),
                new Paging(2, 20, 130, request.getPath() + "?"), problems,
                new Theirs(false, List.of(new Difference(words + "name", "Buses", "Late buses")), request.getPath()),
                List.of(new TypedBox("typed-1", words + "idea", "idea", "A bus back after nine")),
                new Counted(Map.of("counted", samples.get("counted"))), Map.of("suggestions", samples.get("suggestions")));
    }

    private static CampaignCard card(Stage stage) {
        boolean isOpen = stage == Stage.OPEN;
        return new CampaignCard(
                "components", isOpen ? "Getting about" : "Places to meet", isOpen ? "How do you get to where you want to be?" : "Where do you meet your friends?", null,
                stage.slug(), "campaign.for.young_people", "campaign.day." + stage.slug(), "31 July 2026", new HeardSoFar.Heard("96", false),
                Scene.of(isOpen ? "harbour" : "youth-club", "coast"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> samples() {
        return Content.read("components.yml", Map.class);
    }
}
