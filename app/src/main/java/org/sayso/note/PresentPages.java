package org.sayso.note;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.campaign.Stage;
import org.sayso.event.Event;
import org.sayso.feedback.HeardSoFar;
import org.sayso.feedback.Response;
import org.sayso.web.QrCode;
import org.sayso.web.SiteAddress;
import org.sayso.web.Text;

/**
 * Puts together the screen of a room: what is asked, where to answer, and the ideas of its campaign whose senders said yes and which a person released. A
 * few stand on it at a time, as many as can be read from five metres; which, the clock says, so that the screen goes round without remembering anything.
 */
@Singleton
class PresentPages {
    /** How long the same ideas stand, seconds. Slow readers need that long. */
    static final int STANDS = 20;
    private static final int LETTERS_A_LINE = 42;
    private static final int LINES = 8;
    private static final int LONGEST = 170;
    private static final int[] LENGTHS = {44, 80, 130};
    private final ShownIdeas shown;
    private final Campaigns campaigns;
    private final HeardSoFar heardSoFar;
    private final SiteAddress address;
    private final Clock clock;

    PresentPages(ShownIdeas shown, Campaigns campaigns, HeardSoFar heardSoFar, SiteAddress address, Clock clock) {
        this.shown = shown;
        this.campaigns = campaigns;
        this.heardSoFar = heardSoFar;
        this.address = address;
        this.clock = clock;
    }

    /** @param language where it is not English; else null */
    @Introspected
    record Idea(String words, @Nullable String language) {}

    /** What may be chosen for the screen. @param href the same page with it */
    @Introspected
    record Turn(String href, String words, String icon) {}

    /**
     * @param title the question while it is asked, else the title of the event; @param over the title of the event above the question, or null
     * @param fit how large the title can be: 1 is the largest
     * @param isAsking ideas can be sent now; @param number how many came, or null where that is not to be named
     * @param seconds until it changes by itself, or null; @param next the page after this one, where it is still and there is one
     */
    @Introspected
    record PresentPage(
            String title, @Nullable String over, int fit, boolean isAsking, @Nullable String number, List<Idea> ideas, String place, boolean isMany, QrCode qr, String address,
            boolean dark, @Nullable Integer seconds, @Nullable String next, List<Turn> turns) {}

    PresentPage page(Event event, HttpRequest<?> request, boolean dark, boolean still, @Nullable Integer at) {
        Optional<Campaign> campaign = Optional.ofNullable(event.campaignId()).flatMap(campaigns::byId).filter(c -> campaigns.stage(c) != Stage.DRAFT);
        boolean isAsking = campaign.filter(c -> campaigns.stage(c) == Stage.OPEN).isPresent();
        String title = isAsking ? campaign.get().question() : event.title();
        List<List<Idea>> screens = screens(campaign.map(c -> shown.newest(c.id())).orElse(List.of()));
        int asked = still && at != null && at > 0 ? at : (int) (clock.instant().getEpochSecond() / STANDS % 1_000_000);
        int place = screens.isEmpty() ? 0 : asked % screens.size();
        String href = address.asSeenBy(request) + (isAsking ? "/q/" + campaign.get().slug() : "/events/" + event.slug());
        String path = "/present/" + event.slug();
        return new PresentPage(
                title, isAsking ? event.title() : null, fit(title), isAsking, campaign.map(heardSoFar::in).map(HeardSoFar.Heard::number).orElse(null),
                screens.isEmpty() ? List.of() : screens.get(place), place + 1 + " / " + screens.size(), screens.size() > 1, QrCode.of(href), href.replaceFirst("^https?://(www\\.)?", ""), dark, still ? null : STANDS,
                still && screens.size() > 1 ? href(path, dark, true, place + 1) : null, turns(path, dark, still, place));
    }

    private static List<Turn> turns(String path, boolean dark, boolean still, int place) {
        return List.of(
                new Turn(href(path, dark, !still, place), still ? "note.present.go-on" : "note.present.stop", "clock"),
                new Turn(href(path, !dark, still, place), dark ? "note.present.light" : "note.present.dark", dark ? "sun" : "moon"));
    }

    private static String href(String path, boolean dark, boolean still, int at) {
        List<String> asked = new ArrayList<>();
        if (dark) {
            asked.add("look=dark");
        }
        if (still) {
            asked.add("still=yes");
            asked.add("at=" + at);
        }
        return asked.isEmpty() ? path : path + "?" + String.join("&", asked);
    }

    /** As many on one as can be read. */
    private static List<List<Idea>> screens(List<Response> ideas) {
        List<List<Idea>> screens = new ArrayList<>();
        int left = 0;
        for (Response response : ideas.stream().filter(Response::isQuotable).toList()) {
            Idea idea = idea(response);
            int lines = Text.length(idea.words()) / LETTERS_A_LINE + 2; // one of them for what stands around it
            if (lines > left) {
                screens.add(new ArrayList<>());
                left = LINES;
            }
            screens.getLast().add(idea);
            left -= lines;
        }
        return screens;
    }

    private static Idea idea(Response response) {
        boolean isPutIntoEnglish = response.english() != null;
        String words = (isPutIntoEnglish ? response.english() : response.shownWords()).replaceAll("\\s+", " ");
        return new Idea(brief(words), isPutIntoEnglish || "en".equals(response.language()) ? null : response.language());
    }

    /** Whole words, and a sign that there are more. */
    private static String brief(String words) {
        if (Text.length(words) <= LONGEST) {
            return words;
        }
        String start = words.substring(0, words.offsetByCodePoints(0, LONGEST));
        int space = start.lastIndexOf(' ');
        return start.substring(0, space > LONGEST / 2 ? space : start.length()) + "…";
    }

    private static int fit(String title) {
        int fit = 1;
        while (fit <= LENGTHS.length && title.length() > LENGTHS[fit - 1]) {
            fit++;
        }
        return fit;
    }
}
