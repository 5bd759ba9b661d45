package cn.chenghua.governance.renewal.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One step of an edition, such as approved on 2018-03-01 by 成府函〔2018〕21号; it is written once. */
@Embeddable
public record DocumentAct(int edition, @Enumerated(EnumType.STRING) Verb verb, LocalDate day, UUID evidence, String text,
        @Column(name = "done_by") String by, @Column(name = "done_at") Instant at) {

    /** What can be done to an edition. */
    public enum Verb {
        DRAFTED, SUBMITTED, SENT_BACK, APPROVED, PUBLISHED, WITHDRAWN;

        DocumentState after() {
            return switch (this) {
                case DRAFTED, SENT_BACK -> DocumentState.DRAFT;
                case SUBMITTED -> DocumentState.REVIEW;
                case APPROVED -> DocumentState.APPROVED;
                case PUBLISHED -> DocumentState.PUBLISHED;
                case WITHDRAWN -> DocumentState.WITHDRAWN;
            };
        }

        /** Whether it may be done to an edition in that state. */
        boolean follows(DocumentState state) {
            return switch (this) {
                case DRAFTED -> state == DocumentState.PLANNED || state == DocumentState.PUBLISHED
                        || state == DocumentState.WITHDRAWN;
                case SUBMITTED -> state == DocumentState.DRAFT;
                case SENT_BACK -> state == DocumentState.REVIEW || state == DocumentState.APPROVED;
                case APPROVED -> state == DocumentState.REVIEW;
                case PUBLISHED -> state == DocumentState.APPROVED;
                case WITHDRAWN -> state == DocumentState.PUBLISHED;
            };
        }
    }
}
