package cn.chenghua.governance.evidence;

import java.time.Instant;
import java.util.UUID;

import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UnitCode;

/**
 * What a statement rests on, such as document 成华建〔2017〕88号; it is written once. It says nothing about whether the
 * statement is true.
 *
 * @param department which answers for the record; empty where none does
 * @param text the note, the document number or the file's title; at most 2,000 characters
 */
public record Evidence(UUID id, Kind kind, String text, UnitCode place, String department, String recordedBy,
        Instant recordedAt) {

    public Evidence(UUID id, Kind kind, String text, UnitCode place, String recordedBy, Instant recordedAt) {
        this(id, kind, text, place, "", recordedBy, recordedAt);
    }

    public Evidence {
        if (text.isBlank() || text.codePointCount(0, text.length()) > 2_000) {
            throw new EvidenceMissing(text.length() > 40 ? text.substring(0, 40) : text);
        }
    }

    /** A sentence, a numbered document, or a stored file. */
    public enum Kind {
        NOTE, DOCUMENT, FILE
    }

    /** The stored file of a piece of evidence. */
    public record File(UUID evidence, String name, String mediaType, long size, String sha256) {
    }

    /** A statement without anything to rest on, or with too long a text. */
    public static final class EvidenceMissing extends Refusal {
        public EvidenceMissing(String text) {
            super("evidence.missing", "evidence", text);
        }
    }
}
