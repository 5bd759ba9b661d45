package cn.chenghua.governance.backstreet.link;

import java.math.BigDecimal;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import cn.chenghua.governance.backstreet.line.LineLength;

import org.jspecify.annotations.Nullable;

/** What is known of a link beside its project: the length it was built with, such as 412.5 m by the survey of its completion. */
@Entity
public class StreetLink {

    /** The kind of projects that are links. */
    public static final String KIND = "street_link";
    /** The stage in which traffic runs over it. */
    public static final String OPENED = "opened";

    private static final int SOURCE = 500;

    @Id
    private UUID projectId;
    @Version
    private @Nullable Long version;
    private @Nullable BigDecimal asBuilt;
    private String asBuiltSource = "";
    private int changes;

    protected StreetLink() {
    }

    /** A link of which nothing is known yet. */
    public StreetLink(UUID projectId) {
        this.projectId = projectId;
    }

    /** Takes the length of the completion survey on, with what it is known from; null takes it away. */
    void survey(@Nullable BigDecimal metres, String source) {
        var said = source.strip();
        if (metres != null) {
            LineLength.plausible("as_built", metres);
        }
        if (metres != null && said.isEmpty() || said.codePointCount(0, said.length()) > SOURCE) {
            throw LinkRefused.source(SOURCE);
        }
        asBuilt = metres;
        asBuiltSource = said;
        changed();
    }

    /** Notes that something was recorded about it elsewhere. */
    void changed() {
        changes++;
    }

    public UUID projectId() {
        return projectId;
    }

    public long version() {
        return changes;
    }

    public @Nullable BigDecimal asBuilt() {
        return asBuilt;
    }

    public String asBuiltSource() {
        return asBuiltSource;
    }
}
