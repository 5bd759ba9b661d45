package cn.chenghua.governance.plan;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Refusal;

import org.jspecify.annotations.Nullable;

/** The published plan: its text and the period its targets run in where the text gives no other. The period is data: 2017–2019 can become 2018–2020. */
@Entity
public class Plan {

    @Id
    private String code;
    @Version
    private @Nullable Long version;
    private String name;
    private String nameEn;
    private String publisher;
    private String text;
    @Column(name = "start_day")
    private LocalDate start;
    @Column(name = "end_day")
    private LocalDate end;
    private BigDecimal riskShare;

    protected Plan() {
    }

    public Plan(String code, String name, String nameEn, String publisher, String text, LocalDate start, LocalDate end,
            BigDecimal riskShare) {
        this.code = code;
        this.name = name;
        this.nameEn = nameEn;
        this.publisher = publisher;
        this.text = text;
        this.riskShare = riskShare;
        run(start, end);
    }

    /** Sets the period; every course that has no days of its own follows. */
    public final void run(LocalDate first, LocalDate last) {
        Days.within("start", first);
        Days.within("end", last);
        if (!last.isAfter(first)) {
            throw new EndBeforeStart(last, first);
        }
        this.start = first;
        this.end = last;
    }

    /** Sets the share of the planned value below which a target is behind, not only at risk; 0.9 by default. */
    public void judge(BigDecimal share) {
        if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) >= 0) {
            throw new ShareOutside(share);
        }
        this.riskShare = share;
    }

    public String code() {
        return code;
    }

    public @Nullable Long version() {
        return version;
    }

    public String name() {
        return name;
    }

    public String nameEn() {
        return nameEn;
    }

    public String publisher() {
        return publisher;
    }

    public String text() {
        return text;
    }

    public LocalDate start() {
        return start;
    }

    public LocalDate end() {
        return end;
    }

    public BigDecimal riskShare() {
        return riskShare;
    }

    /** A period that ends before it starts. */
    public static final class EndBeforeStart extends Refusal {
        EndBeforeStart(LocalDate end, LocalDate start) {
            super("plan.period", "end", end.toString(), start.toString());
        }
    }

    /** A share that is not between 0 and 1. */
    public static final class ShareOutside extends Refusal {
        ShareOutside(BigDecimal share) {
            super("plan.share", "riskShare", share.toPlainString());
        }
    }
}
