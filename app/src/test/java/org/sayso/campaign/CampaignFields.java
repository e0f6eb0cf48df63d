package org.sayso.campaign;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The fields of a good campaign as a browser sends them; tests put others over them. */
final class CampaignFields {
    private CampaignFields() {}

    static Map<String, Object> good() {
        String id = UUID.randomUUID().toString().substring(0, 8);
        Map<String, Object> fields = new HashMap<>(Map.of(
                "do", "save", "title", "Buses and bikes " + id, "slug", "", "question", "How do you get about?", "intro", "Tell us about your way.",
                "starters", "I walk when…\nI wait for…", "audience", "everyone", "plan", "dorset-cypf-2020-23"));
        fields.putAll(day("results", "1", "12", "2027"));
        return fields;
    }

    static Map<String, Object> good(Map<String, ?> over) {
        Map<String, Object> fields = good();
        fields.putAll(over);
        return fields;
    }

    static Map<String, String> day(String name, String day, String month, String year) {
        return Map.of(name + "-day", day, name + "-month", month, name + "-year", year);
    }
}
