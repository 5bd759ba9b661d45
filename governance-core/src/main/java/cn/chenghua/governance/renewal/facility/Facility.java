package cn.chenghua.governance.renewal.facility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a facility beside its project: its item, its site and when it closed again. Being built and opened are the
 * project's stages; closed it has left the stage of use, so that a target which counts use no longer counts it.
 */
@Entity
public class Facility {

    /** The kind under which the audit trail knows them. */
    public static final String RECORD_KIND = "facility";

    @Id
    @Column(name = "project_id")
    private UUID project;
    @Version
    private @Nullable Long version;
    private @Nullable String item;
    @Embedded
    private Site site = Site.UNKNOWN;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "facility_closing", joinColumns = @JoinColumn(name = "project_id"))
    @OrderColumn(name = "position")
    private List<Closing> closings = new ArrayList<>();

    protected Facility() {
    }

    /** A facility of which nothing is known yet. */
    public Facility(UUID project) {
        this.project = project;
    }

    /** Says what it is and where it stands. */
    public void describe(@Nullable FacilityItem as, Site at) {
        this.item = as == null ? null : as.code();
        this.site = at;
    }

    /** Closes what opened on a day; refused are an earlier day, and one that is closed already. */
    void close(LocalDate openedOn, LocalDate day, String reason, UUID evidence) {
        var closed = closedOn();
        if (closed != null) {
            throw FacilityRefused.closed(closed);
        }
        if (day.isBefore(openedOn)) {
            throw FacilityRefused.closedBeforeOpened(day, openedOn);
        }
        closings.add(new Closing(openedOn, day, reason, evidence, null));
    }

    void reopen(LocalDate day) {
        var closed = closedOn();
        if (closed == null) {
            throw FacilityRefused.inUse();
        }
        if (day.isBefore(closed)) {
            throw FacilityRefused.reopenedEarly(day, closed);
        }
        closings.set(closings.size() - 1, closings.getLast().until(day));
    }

    /** Since when it is closed again; null where it is not. */
    public @Nullable LocalDate closedOn() {
        return closings.isEmpty() || closings.getLast().reopenedOn() != null ? null : closings.getLast().closedOn();
    }

    public UUID project() {
        return project;
    }

    /** 0 while nothing was kept, then from 1 on. */
    public long version() {
        return version == null ? 0 : version + 1;
    }

    public @Nullable String item() {
        return item;
    }

    public Site site() {
        return site;
    }

    public List<Closing> closings() {
        return Collections.unmodifiableList(closings);
    }

    /** That a facility which had opened closed again on a day for a reason, until it reopened. */
    @Embeddable
    public record Closing(LocalDate openedOn, LocalDate closedOn, String reason, UUID evidence, @Nullable LocalDate reopenedOn) {

        Closing until(LocalDate day) {
            return new Closing(openedOn, closedOn, reason, evidence, day);
        }
    }
}
