package cn.chenghua.governance.monthly;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/** Where reports, approvals and locks of months are kept; lines are added and never changed. */
public interface MonthBook {

    /** Makes sure the month has a row and holds it to the end of the transaction, so that writers come one after the other. */
    void hold(YearMonth month);

    Optional<Lock> lock(YearMonth month);

    void lock(YearMonth month, Lock lock);

    /** How all reports stand: by what is due now, or for a locked month by what was frozen. */
    List<Tally> tallies(YearMonth month);

    /** What is due of these projects, as the records say it now; a project that is not to be reported on is left out. */
    Map<UUID, Due> due(YearMonth month, Collection<UUID> projects);

    void add(List<MonthReport> reports);

    void add(Approval approval);

    /** In the order in which they were given. */
    List<Approval> approvals(YearMonth month);

    /** The editions of a report, the first one first. */
    List<MonthReport> editions(YearMonth month, UUID project);

    /** The last day up to {@code day} on which each project was reported on; those without a report are left out. */
    Map<UUID, LocalDate> lastSaid(Collection<UUID> projects, LocalDate day);

    /** A SHA-256 over the latest edition of every report, in the order of the projects' ids. */
    String digest(YearMonth month);

    /** That a month was locked, with how many reports. */
    record Lock(Instant at, String by, String byName, int reports, String hash) {
    }

    /** A project that is to be reported on, and the latest report on it. */
    record Due(UUID project, String number, UnitCode place, String responsible, Snapshot now, @Nullable MonthReport last) {
    }
}
