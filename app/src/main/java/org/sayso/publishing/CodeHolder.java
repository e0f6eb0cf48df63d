package org.sayso.publishing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.sayso.feedback.ComeBackCodes;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.partnership.Site;

/** Finds the response of a come-back code. A wrong code and one that cannot be a code are the same: nothing is found. */
@Singleton
public class CodeHolder {
    private final ComeBackCodes codes;
    private final ResponseRepository responses;
    private final WrongCodes wrong;
    private final Site site;

    CodeHolder(ComeBackCodes codes, ResponseRepository responses, WrongCodes wrong, Site site) {
        this.codes = codes;
        this.responses = responses;
        this.wrong = wrong;
        this.site = site;
    }

    /** @param code as we write it */
    public record Found(String code, Response response) {}

    public Optional<Found> find(HttpRequest<?> request, @Nullable String typed) {
        wrong.check(request);
        Optional<Found> found = codes.read(typed)
                .flatMap(code -> responses.findByPartnershipAndCodeHash(site.slug(), codes.hash(code)).map(r -> new Found(code, r)));
        if (found.isEmpty()) {
            wrong.add(request);
        }
        return found;
    }
}
