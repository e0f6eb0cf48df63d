package org.sayso.intake;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.sayso.partnership.Site;
import org.sayso.staff.Colleague;
import org.sayso.web.FormFields;
import org.sayso.web.Refusal;

/** The lists between their steps: each only for whoever uploaded it. */
@Singleton
class ListsAtHand {
    private final ListImportRepository imports;
    private final ListFileRepository files;
    private final Site site;

    ListsAtHand(ListImportRepository imports, ListFileRepository files, Site site) {
        this.imports = imports;
        this.files = files;
        this.site = site;
    }

    ListImport find(Colleague who, String id) {
        return imports.findByPartnershipAndId(site.slug(), id).filter(list -> list.isOf(who)).orElseThrow(Refusal::notFound);
    }

    /** One that still has steps before it; empty when somebody said yes already. */
    Optional<ListImport> open(Colleague who, String id) {
        return Optional.of(find(who, id)).filter(list -> list.state() == ListImport.State.OPEN);
    }

    Choices choices(ListImport list) {
        return choices(list, list.choices());
    }

    Choices choices(ListImport list, String kept) {
        byte[] content = files.findById(list.id()).orElseThrow(Refusal::notFound).content();
        return Choices.of(ReadTable.read(content), site.partnership(), kept);
    }

    /** Another column or value: what was chosen before for the others stays. */
    Choices chosen(ListImport list, FormFields form) {
        FormFields before = FormFields.of(list.choices());
        java.util.List<FormFields.Sent> all = new java.util.ArrayList<>(before.whole().stream().filter(f -> form.whole().stream().noneMatch(g -> g.name().equals(f.name()))).toList());
        all.addAll(form.whole());
        return choices(list, FormFields.encoded(all));
    }

    void keep(ListImport list, Choices choices) {
        imports.choose(list.id(), choices.kept());
    }

    /** Throws the file away; nothing came in. */
    @Transactional
    void drop(ListImport list) {
        files.deleteById(list.id());
        imports.drop(list.id());
    }
}
