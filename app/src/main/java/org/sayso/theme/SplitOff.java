package org.sayso.theme;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where somebody new belongs who was found with a group that a person split: to the part that is nearest. */
final class SplitOff {
    private final Map<String, float[]> parts = new LinkedHashMap<>();
    private final Map<String, float[]> places;
    private final float[] rest;

    /** @param rest the members that nobody put elsewhere; @param parts the others, by the group they were put into */
    SplitOff(List<String> rest, Map<String, List<String>> parts, Map<String, float[]> places) {
        this.places = places;
        this.rest = centre(rest);
        parts.forEach((group, ids) -> this.parts.put(group, centre(ids)));
    }

    /** @param usual the group of the rest */
    String nearest(String response, String usual) {
        float[] place = places.get(response);
        String best = usual;
        double likeness = likeness(place, rest);
        for (Map.Entry<String, float[]> part : parts.entrySet()) {
            double other = likeness(place, part.getValue());
            if (other > likeness) {
                best = part.getKey();
                likeness = other;
            }
        }
        return best;
    }

    private float[] centre(Collection<String> ids) {
        List<float[]> all = ids.stream().map(places::get).filter(Objects::nonNull).toList();
        float[] sum = new float[all.isEmpty() ? 0 : all.getFirst().length];
        all.forEach(place -> {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += place[i];
            }
        });
        return sum;
    }

    /** The cosine, but for the length of the place, which is the same for all. */
    private static double likeness(float[] place, float[] centre) {
        double dot = 0;
        double squared = 1e-9;
        for (int i = 0; i < centre.length; i++) {
            dot += place[i] * centre[i];
            squared += centre[i] * centre[i];
        }
        return dot / Math.sqrt(squared);
    }
}
