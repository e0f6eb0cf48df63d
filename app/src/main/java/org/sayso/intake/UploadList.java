package org.sayso.intake;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.sayso.campaign.Campaign;
import org.sayso.partnership.Site;
import org.sayso.staff.Colleague;
import org.sayso.web.MakeOnce;
import org.sayso.web.Text;

/** Takes a file in for the steps that follow. Sent twice it is one. */
@Singleton
class UploadList {
    private final ListImportRepository imports;
    private final ListFileRepository files;
    private final MakeOnce once;
    private final Site site;
    private final Clock clock;

    UploadList(ListImportRepository imports, ListFileRepository files, MakeOnce once, Site site, Clock clock) {
        this.imports = imports;
        this.files = files;
        this.once = once;
        this.site = site;
        this.clock = clock;
    }

    /**
     * @param id from the form
     * @throws Table.Unreadable nothing was kept
     */
    ListImport upload(Colleague by, Campaign campaign, String id, String fileName, byte[] content) {
        int rows = ReadTable.read(content).lines().size();
        String name = Text.line(fileName == null ? "" : fileName.replaceAll(".*[/\\\\]", ""));
        String shown = name.isEmpty() ? "list" : name.substring(0, Math.min(name.length(), ListImport.LONGEST_NAME));
        return once.make(() -> imports.findByPartnershipAndId(site.slug(), id).filter(there -> there.isOf(by)), () -> {
            ListImport made = imports.save(new ListImport(
                    id, site.slug(), campaign.id(), by.id(), by.name(), shown, ListImport.State.OPEN, null, rows, 0, 0, 0, 0, null, clock.instant(), null));
            files.save(new ListFile(id, site.slug(), content, clock.instant()));
            return made;
        }).row();
    }
}
