package cn.chenghua.governance.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * One step of one record, such as APPROVE to APPROVED on 2018-03-01 by 成府函〔2018〕21号; it is written once.
 *
 * @param state the state it led to
 * @param day when it is true
 * @param text what it rests on, in words
 */
@Embeddable
public record StepTaken(String verb, String state, LocalDate day, UUID evidence, String text, @Column(name = "done_by") String by,
        @Column(name = "done_at") Instant at) {
}
