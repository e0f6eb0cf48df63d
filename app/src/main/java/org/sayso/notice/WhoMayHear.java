package org.sayso.notice;

import jakarta.inject.Singleton;
import org.sayso.campaign.Campaign;
import org.sayso.feedback.Response;
import org.sayso.feedback.Standing;

/** Who is offered mail: where mail goes out at all, never anybody who is or may be under 13, and nobody who took the idea back. */
@Singleton
class WhoMayHear {
    private final Mailer mailer;

    WhoMayHear(Mailer mailer) {
        this.mailer = mailer;
    }

    boolean may(Campaign campaign, Response response) {
        return mailer.isOn() && !response.mayBeUnder13(campaign) && response.standing() != Standing.WITHDRAWN;
    }
}
