package org.sayso.event;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sayso.partnership.Site;
import org.sayso.web.Moments;
import org.sayso.web.SiteAddress;

/** An event as schema.org has it (Event, with the fields that search engines ask for). The link of an online meeting is not in it: its page is. */
@Singleton
class StructuredEvent {
    private static final String SCHEMA = "https://schema.org/";
    private final SiteAddress address;
    private final Site site;

    StructuredEvent(SiteAddress address, Site site) {
        this.address = address;
        this.site = site;
    }

    Map<String, Object> of(Event event, EventStage stage) {
        String link = address.told() + "/events/" + event.slug();
        Map<String, Object> data = typed("Event");
        data.put("@context", SCHEMA.substring(0, SCHEMA.length() - 1));
        data.put("name", event.title());
        data.put("startDate", Moments.iso(event.startsAt()));
        data.put("endDate", Moments.iso(event.endsAt()));
        data.put("eventStatus", SCHEMA + (stage == EventStage.CANCELLED ? "EventCancelled" : "EventScheduled"));
        data.put("eventAttendanceMode", SCHEMA + (event.hasRoom() && event.isOnline() ? "MixedEventAttendanceMode" : event.isOnline() ? "OnlineEventAttendanceMode" : "OfflineEventAttendanceMode"));
        data.put("location", locations(event, link));
        if (event.about() != null) {
            data.put("description", event.about());
        }
        data.put("url", link);
        data.put("isAccessibleForFree", true);
        data.put("maximumAttendeeCapacity", event.capacity());
        Map<String, Object> organiser = typed("Organization");
        organiser.put("name", site.partnership().name());
        organiser.put("url", address.told());
        data.put("organizer", organiser);
        Map<String, Object> offer = typed("Offer");
        offer.put("price", "0");
        offer.put("priceCurrency", "GBP");
        offer.put("url", link);
        offer.put("availability", SCHEMA + (stage == EventStage.OPEN ? "InStock" : "SoldOut"));
        data.put("offers", offer);
        return data;
    }

    private static List<Map<String, Object>> locations(Event event, String link) {
        List<Map<String, Object>> locations = new ArrayList<>();
        if (event.hasRoom()) {
            Map<String, Object> place = typed("Place");
            place.put("name", event.place());
            place.put("address", event.address() == null ? event.place() : event.address());
            locations.add(place);
        }
        if (event.isOnline()) {
            Map<String, Object> online = typed("VirtualLocation");
            online.put("url", link);
            locations.add(online);
        }
        return locations;
    }

    private static Map<String, Object> typed(String type) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        return thing;
    }
}
