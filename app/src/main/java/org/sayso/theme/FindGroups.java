package org.sayso.theme;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.sayso.nlp.Line;
import org.sayso.nlp.Meant;
import org.sayso.nlp.Tagger;
import org.sayso.nlp.Theme;
import org.sayso.nlp.grouping.Far;
import org.sayso.nlp.grouping.FourRules;
import org.sayso.nlp.grouping.Group;
import org.sayso.nlp.grouping.Groups;
import org.sayso.nlp.grouping.Places;
import org.sayso.partnership.Site;
import org.sayso.tagging.Meanings;
import org.sayso.tagging.Taggers;

/**
 * Looks through all read responses of a plan for groups that no known theme covers: inside each priority, and among those that fit none. Reads
 * and computes only, a few seconds for 2,000 responses; {@link KeepGroups} writes. The same responses give the same groups. Logs no words.
 */
@Singleton
class FindGroups {
    /** Memory grows with the square: of a priority with more, the newest are looked at. */
    private static final int MOST = 3000;
    private final LookRepository looks;
    private final Meanings meanings;
    private final Taggers taggers;
    private final Site site;
    /** What was made of each response at the last look, by plan: only what is new or has changed is set against all themes again. */
    private final Map<String, Map<String, Seen>> lastLook = new ConcurrentHashMap<>();

    FindGroups(LookRepository looks, Meanings meanings, Taggers taggers, Site site) {
        this.looks = looks;
        this.meanings = meanings;
        this.taggers = taggers;
        this.site = site;
    }

    /** @param profile null where it is near to a known theme and takes no part */
    private record Seen(String model, String pocket, Meant meant, double @Nullable [] profile) {}

    /** @param leftOut responses that are part of a theme already, because a person said so */
    Found in(String plan, Set<String> leftOut) {
        Map<String, String> pockets = new LinkedHashMap<>();
        looks.standings(site.slug(), plan).stream().filter(s -> s.pocket() != null).forEach(s -> pockets.put(s.id(), s.pocket()));
        Map<String, Meant> meant = taggers.of(plan).map(tagger -> meanings.meants(pockets.keySet())).orElse(Map.of());
        if (meant.isEmpty()) {
            lastLook.remove(plan);
            return new Found(List.of(), Map.of(), pockets, 0);
        }
        Tagger tagger = taggers.of(plan).orElseThrow();
        Places places = Places.among(pockets.keySet().stream().map(meant::get).filter(m -> m != null).toList());
        Map<String, List<String>> byPocket = pockets.keySet().stream().filter(id -> meant.containsKey(id) && !leftOut.contains(id))
                .collect(groupingBy(pockets::get, TreeMap::new, toList()));
        Map<String, Seen> seen = look(plan, tagger, byPocket, meant);
        lastLook.put(plan, seen);
        Map<String, float[]> at = new HashMap<>();
        List<Found.InPocket> groups = new ArrayList<>();
        byPocket.forEach((pocket, ids) -> groups.addAll(of(pocket, ids, seen, places, at, pockets.size())));
        groups.sort(Comparator.comparingInt((Found.InPocket g) -> g.group().size()).reversed().thenComparing(g -> g.group().members().getFirst()));
        List<Found.InPocket> kept = groups.stream().limit(FourRules.MOST).toList();
        return new Found(kept, at, pockets, FourRules.broken(kept.stream().map(Found.InPocket::group).toList(), pockets.size()).size());
    }

    private Map<String, Seen> look(String plan, Tagger tagger, Map<String, List<String>> byPocket, Map<String, Meant> meant) {
        Map<String, Seen> before = lastLook.getOrDefault(plan, Map.of());
        Map<String, Seen> now = new ConcurrentHashMap<>();
        byPocket.forEach((pocket, ids) -> {
            int[] themes = themes(tagger, pocket);
            ids.parallelStream().forEach(id -> {
                Seen old = before.get(id);
                boolean isSame = old != null && old.model().equals(tagger.model()) && old.pocket().equals(pocket) && old.meant().equals(meant.get(id));
                now.put(id, isSame ? old : new Seen(tagger.model(), pocket, meant.get(id), isFar(tagger, meant.get(id), pocket) ? profile(tagger, meant.get(id), themes) : null));
            });
        });
        return now;
    }

    private static List<Found.InPocket> of(String pocket, List<String> ids, Map<String, Seen> seen, Places places, Map<String, float[]> at, int all) {
        List<String> every = ids.stream().filter(id -> seen.get(id).profile() != null).toList();
        List<String> far = every.subList(Math.max(0, every.size() - MOST), every.size());
        if (far.size() < FourRules.least(all)) {
            return List.of();
        }
        List<float[]> where = far.parallelStream().map(id -> places.of(seen.get(id).meant(), seen.get(id).profile())).toList();
        IntStream.range(0, far.size()).forEach(i -> at.put(far.get(i), where.get(i)));
        return Groups.find(far, where, all).stream().map(group -> new Found.InPocket(pocket, group)).toList();
    }

    /** What fits no priority can only be near to a theme that fits none either. */
    private static boolean isFar(Tagger tagger, Meant meant, String pocket) {
        return Far.is(tagger.nearness(meant, theme -> !pocket.equals(Line.NONE) || theme.priority().equals(Line.NONE)));
    }

    /** The places of the themes that a response is set among: those of its priority, all where there are none. */
    private static int[] themes(Tagger tagger, String pocket) {
        List<Theme> all = tagger.themes();
        int[] inside = IntStream.range(0, all.size()).filter(i -> all.get(i).priority().equals(pocket)).toArray();
        return inside.length == 0 || pocket.equals(Line.NONE) ? IntStream.range(0, all.size()).toArray() : inside;
    }

    private static double[] profile(Tagger tagger, Meant meant, int[] themes) {
        double[] all = tagger.profile(meant);
        return IntStream.of(themes).mapToDouble(i -> all[i]).toArray();
    }
}
