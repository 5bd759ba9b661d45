package cn.chenghua.governance.communityservice.station;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import cn.chenghua.governance.communityservice.record.Beside;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a citizen station 市民驿站 beside its project. Being in service is the project's stage; closed it has left the
 * stage, so that it covers nothing any more.
 */
@Entity
public class Station extends Beside {

    public static final String KIND = "station";
    public static final String IN_SERVICE = "in_service";
    static final String INSTALLED = "installed";

    private String hours = "";
    private String[] communities = {};
    private String[] lines = {};
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "station_closing", joinColumns = @JoinColumn(name = "project_id"))
    @OrderColumn(name = "position")
    private List<Closing> closings = new ArrayList<>();

    protected Station() {
    }

    /** A station of which nothing is known yet. */
    public Station(UUID project) {
        super(project);
    }

    void describe(Outfit outfit) {
        this.hours = outfit.hours();
        this.communities = outfit.communities().stream().map(UnitCode::value).toArray(String[]::new);
        this.lines = outfit.lines().stream().map(WorkLine::name).toArray(String[]::new);
    }

    /** Closes what opened on a day; refused are an earlier day, and one that is closed already. */
    void close(LocalDate openedOn, LocalDate day, String reason, UUID evidence) {
        var closed = closedOn();
        if (closed != null) {
            throw StationRefused.closed(closed);
        }
        if (day.isBefore(openedOn)) {
            throw StationRefused.closedEarly(day, openedOn);
        }
        closings.add(new Closing(openedOn, day, reason, evidence, null));
    }

    void reopen(LocalDate day) {
        var closed = closedOn();
        if (closed != null && day.isBefore(closed)) {
            throw StationRefused.reopenedEarly(day, closed);
        }
        if (closed != null) {
            closings.set(closings.size() - 1, closings.getLast().until(day));
        }
    }

    /** Since when it is closed; null where it is not. */
    public @Nullable LocalDate closedOn() {
        return closings.isEmpty() || closings.getLast().reopenedOn() != null ? null : closings.getLast().closedOn();
    }

    /** Whether it was in service on a day; {@code since} is the day on which its project reached the stage, or null. */
    public boolean inService(LocalDate day, @Nullable LocalDate since) {
        return since != null && !day.isBefore(since) || closings.stream().anyMatch(closing -> closing.served(day));
    }

    public Outfit outfit() {
        return new Outfit(hours, Arrays.stream(communities).map(UnitCode::new).toList(),
                Arrays.stream(lines).map(WorkLine::valueOf).toList());
    }

    public List<Closing> closings() {
        return Collections.unmodifiableList(closings);
    }
}
