package cn.chenghua.governance.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

/** A passage of the plan that asks for something, such as B03 “2017年完成142條背街小巷整治” at offset 623; quoted, never paraphrased. */
@Entity
public class Clause {

    @Id
    private String code;
    @Enumerated(EnumType.STRING)
    private Initiative initiative;
    private String quote;
    @Column(name = "text_offset")
    private int offset;
    private String english;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    @Enumerated(EnumType.STRING)
    private Commitment commitment;
    private @Nullable String quantity;
    private @Nullable String quantityUnit;
    private @Nullable String due;
    private @Nullable String countsWhen;

    protected Clause() {
    }

    public String code() {
        return code;
    }

    public Initiative initiative() {
        return initiative;
    }

    public String quote() {
        return quote;
    }

    public int offset() {
        return offset;
    }

    public int end() {
        return offset + quote.length();
    }

    public String english() {
        return english;
    }

    public Kind kind() {
        return kind;
    }

    public Commitment commitment() {
        return commitment;
    }

    public @Nullable String quantity() {
        return quantity;
    }

    public @Nullable String quantityUnit() {
        return quantityUnit;
    }

    public @Nullable String due() {
        return due;
    }

    public @Nullable String countsWhen() {
        return countsWhen;
    }

    /** What working software for a clause is: a figure to reach, a register, a mechanism, an analysis, … */
    public enum Kind {
        TARGET_SET, TARGET, REGISTRY, DOCUMENT, PROJECT, MECHANISM, WORKFLOW, ANALYSIS, SCORECARD
    }
}
