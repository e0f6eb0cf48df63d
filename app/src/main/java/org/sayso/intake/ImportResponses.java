package org.sayso.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sayso.campaign.Campaign;
import org.sayso.feedback.Outbox;
import org.sayso.feedback.ReceiveResponse;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.partnership.Site;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.MakeOnce;
import org.sayso.web.SiteKey;

/**
 * Brings in rows of a file as held responses. A row is known again by its external id, or without one by its words and
 * how often they came before in the file, so the same file again brings nothing new. Rows go in by batches, each in a
 * transaction of its own; a batch that meets another import is done once more row by row.
 */
@Singleton
public class ImportResponses {
    static final int BATCH = 500;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final ResponseRepository responses;
    private final ReceiveResponse receiveResponse;
    private final Outbox outbox;
    private final Audit audit;
    private final Site site;
    private final TransactionOperations<Connection> transactions;

    ImportResponses(
            ResponseRepository responses, ReceiveResponse receiveResponse, Outbox outbox, Audit audit, Site site,
            TransactionOperations<Connection> transactions) {
        this.responses = responses;
        this.receiveResponse = receiveResponse;
        this.outbox = outbox;
        this.audit = audit;
        this.site = site;
        this.transactions = transactions;
    }

    @Serdeable
    public record Rejected(long line, String reason) {}

    /** @param duplicates rows that were there before, in this file or from an earlier one */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Imported(int accepted, int duplicates, List<Rejected> rejected) {}

    private record Candidate(long line, String key, ReceiveResponse.Sent sent) {}

    /** What has been counted so far, for one import. */
    private static final class Tally {
        private int accepted;
        private int duplicates;
        private final List<Rejected> rejected = new ArrayList<>();

        void reject(long line, String reason) {
            rejected.add(new Rejected(line, reason));
        }
    }

    /** One file after the other: the same rows of two files at once would only wait for each other in the database. */
    Imported bringIn(Campaign campaign, List<ResponseFile.Row> rows, Colleague who) {
        oneAtATime.lock();
        try {
            return bringInAlone(campaign, rows, who);
        } finally {
            oneAtATime.unlock();
        }
    }

    private Imported bringInAlone(Campaign campaign, List<ResponseFile.Row> rows, Colleague who) {
        Tally tally = new Tally();
        List<Candidate> candidates = candidates(campaign, rows, tally);
        for (int from = 0; from < candidates.size(); from += BATCH) {
            List<Candidate> batch = candidates.subList(from, Math.min(from + BATCH, candidates.size()));
            try {
                List<Response> kept = transactions.executeWrite(status -> keep(campaign, batch));
                settle(batch, kept, tally);
            } catch (DataAccessException e) {
                if (!MakeOnce.isTaken(e)) {
                    throw e;
                }
                batch.forEach(candidate -> one(campaign, candidate, tally));
            }
        }
        tally.rejected.sort(Comparator.comparingLong(Rejected::line));
        transactions.executeWrite(status -> {
            audit.wrote(who, "import", "campaign " + campaign.id(), tally.accepted + " accepted, " + tally.duplicates + " there before, " + tally.rejected.size() + " rejected");
            return null;
        });
        return new Imported(tally.accepted, tally.duplicates, List.copyOf(tally.rejected));
    }

    private List<Candidate> candidates(Campaign campaign, List<ResponseFile.Row> rows, Tally tally) {
        Map<String, Candidate> byKey = new LinkedHashMap<>();
        Map<String, Integer> sameWords = new HashMap<>();
        for (ResponseFile.Row row : rows) {
            String reason = row.fault(site.partnership());
            if (reason != null) {
                tally.reject(row.line(), reason);
                continue;
            }
            String formKey = row.externalId().isEmpty()
                    ? "import-words:" + row.words() + "\u0000" + sameWords.merge(row.words(), 1, Integer::sum)
                    : "import:" + row.externalId().toLowerCase(Locale.ROOT);
            Candidate candidate = new Candidate(row.line(), receiveResponse.keyOf(campaign, formKey), sent(row, formKey));
            Candidate before = byKey.putIfAbsent(candidate.key(), candidate);
            if (before != null && before.sent().words().equals(row.words())) {
                tally.duplicates++;
            } else if (before != null) {
                tally.reject(row.line(), "external_id " + row.externalId() + " is on line " + before.line() + " too, with other words");
            }
        }
        return List.copyOf(byKey.values());
    }

    private static ReceiveResponse.Sent sent(ResponseFile.Row row, String formKey) {
        return new ReceiveResponse.Sent(
                row.words(), blank(row.who()), blank(row.ageBand()), blank(row.area()), false, formKey, "import", blank(row.externalId()), null);
    }

    private static String blank(String text) {
        return text.isEmpty() ? null : text;
    }

    /** @return those that were there before */
    private List<Response> keep(Campaign campaign, List<Candidate> batch) {
        List<Response> before = responses.findByCampaignIdAndSubmissionKeyIn(campaign.id(), batch.stream().map(Candidate::key).toList());
        var known = before.stream().map(Response::submissionKey).collect(Collectors.toSet());
        List<Response> fresh = batch.stream().filter(c -> !known.contains(c.key())).map(c -> receiveResponse.held(campaign, c.sent(), c.key())).toList();
        if (!fresh.isEmpty()) {
            responses.saveAll(fresh);
            outbox.touched(fresh.stream().map(Response::id).toList());
        }
        return before;
    }

    private void settle(List<Candidate> batch, List<Response> before, Tally tally) {
        Map<String, Response> byKey = before.stream().collect(Collectors.toMap(Response::submissionKey, Function.identity()));
        for (Candidate candidate : batch) {
            Response there = byKey.get(candidate.key());
            if (there == null) {
                tally.accepted++;
            } else if (SiteKey.same(there.wordsHash(), receiveResponse.wordsHash(candidate.sent()))) {
                tally.duplicates++;
            } else {
                tally.reject(candidate.line(), otherWords(candidate));
            }
        }
    }

    private void one(Campaign campaign, Candidate candidate, Tally tally) {
        try {
            if (receiveResponse.receive(campaign, candidate.sent()).isNew()) {
                tally.accepted++;
            } else {
                tally.duplicates++;
            }
        } catch (ReceiveResponse.OtherWords e) {
            tally.reject(candidate.line(), otherWords(candidate));
        } catch (DataAccessException e) {
            if (!MakeOnce.isTaken(e)) {
                throw e;
            }
            tally.reject(candidate.line(), "external_id " + candidate.sent().externalId() + " belongs to another response of this campaign");
        }
    }

    private static String otherWords(Candidate candidate) {
        return "external_id " + candidate.sent().externalId() + " was imported before, with other words; nothing was changed";
    }
}
