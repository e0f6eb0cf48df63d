package org.sayso.theme;

/** What became of a group. Only found ones are looked at as maybe new. */
enum GroupState {
    FOUND, MERGED, ADOPTED, SET_ASIDE,
    /** It was split off, and the split was undone. */
    UNDONE;

    boolean isOpen() {
        return this == FOUND;
    }
}
