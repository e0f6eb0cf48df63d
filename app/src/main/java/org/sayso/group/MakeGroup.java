package org.sayso.group;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import org.sayso.campaign.Campaign;
import org.sayso.partnership.Site;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.FormKey;
import org.sayso.web.MakeOnce;
import org.sayso.web.SiteKey;

/** Makes a group with its code, or gives it another code. Sent twice it is one group, or one new code, and shows the same. */
@Singleton
class MakeGroup {
    private final YoungGroupRepository groups;
    private final GroupCodes codes;
    private final MakeOnce once;
    private final Audit audit;
    private final TransactionOperations<Connection> transactions;
    private final Site site;
    private final Clock clock;

    MakeGroup(
            YoungGroupRepository groups, GroupCodes codes, MakeOnce once, Audit audit, TransactionOperations<Connection> transactions, Site site, Clock clock) {
        this.groups = groups;
        this.codes = codes;
        this.once = once;
        this.audit = audit;
        this.transactions = transactions;
        this.site = site;
        this.clock = clock;
    }

    /** @param code null when it has another by now: that was shown then and is nowhere any more */
    record Made(YoungGroup group, @Nullable String code) {}

    /** @param form without problems, for a campaign that a group can answer */
    Made make(Colleague by, Campaign campaign, GroupForm form) {
        String id = FormKey.of(form.key());
        String code = codes.of(id, seed(form));
        YoungGroup group = once.make(() -> groups.findByPartnershipAndId(site.slug(), id), () -> made(by, campaign, form, id, code)).row();
        return new Made(group, isCodeOf(group, code) ? code : null);
    }

    private YoungGroup made(Colleague by, Campaign campaign, GroupForm form, String id, String code) {
        audit.wrote(by, "group-made", "campaign " + campaign.slug(), form.kind());
        return groups.save(new YoungGroup(
                id, site.slug(), campaign.id(), form.kind(), form.cleanName(), form.size().orElse(null), form.cleanLeader(), codes.hash(code), clock.instant(), null, null));
    }

    /** The old code ends at once. A form that was made before the present code changes nothing. */
    Made renew(Colleague by, YoungGroup group, GroupForm form) {
        String code = codes.of(group.id(), seed(form));
        if (isCodeOf(group, code)) {
            return new Made(group, code);
        }
        if (!String.valueOf(group.version()).equals(form.version())) {
            return new Made(group, null);
        }
        try {
            return new Made(transactions.executeWrite(status -> {
                audit.wrote(by, "group-code-made", "group " + group.id(), null);
                return groups.update(group.withCode(codes.hash(code)));
            }), code);
        } catch (OptimisticLockException e) {
            return new Made(group, null);
        }
    }

    private static String seed(GroupForm form) {
        return FormKey.of(form.seed());
    }

    private boolean isCodeOf(YoungGroup group, String code) {
        return SiteKey.same(group.codeHash(), codes.hash(code));
    }
}
