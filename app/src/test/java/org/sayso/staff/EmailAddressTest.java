package org.sayso.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "sam@council.gov.uk", "Sam@Council.GOV.uk", "  sam@council.gov.uk\t", "ｓａｍ＠ｃｏｕｎｃｉｌ．ｇｏｖ．ｕｋ", "sa\u200Bm@council.gov.uk",
        "\uFEFFsam@council.gov.uk", "sam@coun\u00ADcil.gov.uk", "\u00A0sam@council.gov.uk\u2003", "sam@council.gov.u\u212A"
    })
    void oneAddressHasOneSpelling(String typed) {
        assertEquals(Optional.of("sam@council.gov.uk"), EmailAddress.plain(typed));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {
        "sаm@council.gov.uk", "sam@cоuncil.gov.uk", "ѕam@council.gov.uk", "sam@cοuncil.gov.uk", "s\u0131m@council.gov.uk", "sam", "sam@", "@council.gov.uk",
        "sam@council", "s am@council.gov.uk", "sam@council..gov.uk", "sam@-council.gov.uk", "sam@council.gov.uk, pat@council.gov.uk", "<sam@council.gov.uk>"
    })
    void whatOnlyLooksLikeAnAddressIsNone(String typed) {
        assertEquals(Optional.empty(), EmailAddress.plain(typed));
    }
}
