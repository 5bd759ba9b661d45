package cn.chenghua.governance.safecommunity.intake;

import java.time.LocalDate;

import cn.chenghua.governance.safecommunity.person.SaidRefused;

import org.jspecify.annotations.Nullable;

/** Refuses rows that would change what a table cannot change; a cell that is empty says nothing. */
final class Stays {

    private Stays() {
    }

    /** Passes where the row says nothing else than what is there. */
    static void same(String field, @Nullable Object said, Object there) {
        if (said != null && !said.equals(there)) {
            throw SaidRefused.stays(field, String.valueOf(there));
        }
    }

    /** The end that is said and not there yet; refused where a time that ended would be open again. */
    static @Nullable LocalDate newEnd(@Nullable LocalDate said, @Nullable LocalDate there) {
        if (said == null && there != null) {
            throw SaidRefused.stays("ends", there.toString());
        }
        return said == null || said.equals(there) ? null : said;
    }

    /** What a new record needs. */
    static <T> T needed(String field, @Nullable T said) {
        if (said == null) {
            throw SaidRefused.missing(field);
        }
        return said;
    }

    /** The text of a cell, which may be empty. */
    static String text(@Nullable String said) {
        return said == null ? "" : said;
    }
}
