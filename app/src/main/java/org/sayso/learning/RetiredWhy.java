package org.sayso.learning;

/** Why a version can not be used any more. */
enum RetiredWhy {
    /** A response that it learned from was taken back, held again, kept private, handed to safeguarding, or covered in parts. */
    LEFT,
    /** Learning was switched off. */
    SWITCHED_OFF,
    /** A newer Sayso came with another model. */
    NEW_BASE;

    String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
