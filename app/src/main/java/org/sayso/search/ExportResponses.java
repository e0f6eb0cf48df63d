package org.sayso.search;

import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.reactivestreams.Publisher;
import org.sayso.campaign.Campaign;
import org.sayso.feedback.Response;
import org.sayso.partnership.Site;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/**
 * Hands out responses as a table, a page at a time and no faster than it is taken, so that a table of any length needs the
 * memory of one page. That somebody took it is written down before the first row leaves.
 */
@Singleton
class ExportResponses {
    private static final int PAGE = 500;
    private static final Instant BEFORE_ALL = Instant.parse("1970-01-02T00:00:00Z");
    private final WalkedResponseRepository walked;
    private final TaggedResponses responses;
    private final FindResponses find;
    private final ResponseIndex index;
    private final CsvRows rows;
    private final Audit audit;
    private final Site site;
    private final ExecutorService blocking;

    ExportResponses(
            WalkedResponseRepository walked, TaggedResponses responses, FindResponses find, ResponseIndex index, CsvRows rows, Audit audit, Site site,
            @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.walked = walked;
        this.responses = responses;
        this.find = find;
        this.index = index;
        this.rows = rows;
        this.audit = audit;
        this.site = site;
        this.blocking = blocking;
    }

    /** Everything of a campaign that this colleague may see, oldest first. */
    Publisher<byte[]> ofCampaign(Campaign campaign, Colleague colleague) {
        audit.wrote(colleague, "exported", "campaign " + campaign.slug(), null);
        return stream(new Supplier<>() {
            private Instant at = BEFORE_ALL;
            private String after = "";

            @Override
            public byte[] get() {
                List<Response> page = walked.ofCampaign(site.slug(), campaign.id(), at, after, PAGE);
                if (page.isEmpty()) {
                    return null;
                }
                at = page.getLast().receivedAt();
                after = page.getLast().id();
                return given(colleague, responses.tagged(page).stream().filter(row -> FindResponses.maySee(row, colleague)).toList());
            }
        });
    }

    /** What a search found, in its order; empty when there is no index to ask. The ids are taken down at once, the words page by page. */
    java.util.Optional<Publisher<byte[]>> found(Asked asked, Colleague colleague) {
        Find question = find.find(asked, colleague);
        return index.look(searcher -> {
            Deque<List<String>> pages = new ArrayDeque<>();
            question.all(searcher, PAGE, ids -> pages.add(new ArrayList<>(ids)));
            return pages;
        }).map(pages -> {
            audit.wrote(colleague, "exported", "search", pages.stream().mapToInt(List::size).sum() + " responses");
            return stream(() -> pages.isEmpty() ? null : given(colleague, find.rows(pages.removeFirst(), colleague)));
        });
    }

    private byte[] given(Colleague colleague, List<TaggedResponse> some) {
        find.writeDownConcerns(colleague, some, "exported");
        return rows.of(some);
    }

    private Publisher<byte[]> stream(Supplier<byte[]> next) {
        return Flux.<byte[], Boolean>generate(() -> true, (isFirst, sink) -> {
            byte[] some = isFirst ? CsvRows.HEADER.getBytes(StandardCharsets.UTF_8) : next.get();
            if (some == null) {
                sink.complete();
            } else {
                sink.next(some);
            }
            return false;
        }).subscribeOn(Schedulers.fromExecutorService(blocking));
    }
}
