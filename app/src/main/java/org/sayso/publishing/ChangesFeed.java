package org.sayso.publishing;

import io.micronaut.context.MessageSource;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.sayso.partnership.Site;
import org.sayso.staff.Role;
import org.sayso.web.SiteAddress;

/** The published changes as an Atom 1.0 feed, the newest fifty. Links stand under the address that the site was told, never under the one that was asked. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class ChangesFeed {
    private static final int ENTRIES = 50;
    private static final Pattern NOT_XML = Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private final ChangeRepository changes;
    private final SiteAddress address;
    private final MessageSource messages;
    private final Site site;

    ChangesFeed(ChangeRepository changes, SiteAddress address, MessageSource messages, Site site) {
        this.changes = changes;
        this.address = address;
        this.messages = messages;
        this.site = site;
    }

    @Get("/changes.atom")
    @Produces(MediaType.ALL) // whatever a reader or a browser says it likes, this is Atom
    @Secured(Role.May.ANYBODY)
    HttpResponse<String> feed() throws XMLStreamException {
        List<Change> latest = changes.publishedPage(site.slug(), "", "", "", ENTRIES, 0);
        String origin = address.told();
        StringWriter text = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("utf-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        element(xml, "id", "urn:uuid:" + UUID.nameUUIDFromBytes(("changes of " + site.slug()).getBytes(StandardCharsets.UTF_8)));
        element(xml, "title", words("publishing.feed.title", site.partnership().siteName()));
        element(xml, "updated", moment(latest.stream().map(Change::updatedAt).max(Instant::compareTo).orElse(Instant.EPOCH)));
        link(xml, "self", origin + "/changes.atom", "application/atom+xml");
        link(xml, "alternate", origin + "/changes", "text/html");
        xml.writeStartElement("author");
        element(xml, "name", site.partnership().name());
        xml.writeEndElement();
        for (Change change : latest) {
            entry(xml, origin, change);
        }
        xml.writeEndDocument();
        return HttpResponse.ok(text.toString()).contentType(MediaType.of("application/atom+xml;charset=utf-8"));
    }

    private void entry(XMLStreamWriter xml, String origin, Change change) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", "urn:uuid:" + change.id());
        element(xml, "title", change.title());
        element(xml, "published", moment(change.publishedAt()));
        element(xml, "updated", moment(change.updatedAt()));
        link(xml, "alternate", origin + "/changes/" + change.slug(), "text/html");
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", change.status().slug());
        element(xml, "summary", Stream.of(words("publishing.feed.said", change.said()), change.did(), change.reason()).filter(Objects::nonNull).collect(Collectors.joining("\n\n")));
        xml.writeEndElement();
    }

    private String words(String key, String argument) {
        return messages.getMessage(key, Locale.UK, argument).orElseThrow();
    }

    private static void element(XMLStreamWriter xml, String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(NOT_XML.matcher(words).replaceAll(""));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String href, String type) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", href);
    }

    private static String moment(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
