package org.sayso.agreement;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.sayso.partnership.Site;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;

/** Says how many responses are to be read a second time. What was read so far stays. */
@Singleton
public class SetSample {
    private final SampleRepository samples;
    private final Audit audit;
    private final Site site;
    private final Clock clock;

    SetSample(SampleRepository samples, Audit audit, Site site, Clock clock) {
        this.samples = samples;
        this.audit = audit;
        this.site = site;
        this.clock = clock;
    }

    int oneIn() {
        return samples.findById(site.slug()).map(Sample::oneIn).orElse(Sample.USUAL);
    }

    @Transactional
    public void set(Colleague who, int oneIn) {
        Sample sample = new Sample(site.slug(), oneIn, who.name(), clock.instant());
        if (samples.existsById(site.slug())) {
            samples.update(sample);
        } else {
            samples.save(sample);
        }
        audit.wrote(who, "second-reading-share", "partnership " + site.slug(), oneIn == 0 ? "none" : "one in " + oneIn);
    }
}
