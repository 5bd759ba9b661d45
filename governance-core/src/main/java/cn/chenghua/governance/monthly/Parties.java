package cn.chenghua.governance.monthly;

import java.time.LocalDate;
import java.util.Optional;

import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.monthly.Approval.Party;

/** Tells whose approval a project's report needs, by the units as they were on the month's last day. */
final class Parties {

    private final Hierarchy hierarchy;
    private final LocalDate day;

    Parties(Hierarchy hierarchy, LocalDate day) {
        this.hierarchy = hierarchy;
        this.day = day;
    }

    /** The sub-district it lies in; none for what lies in the district as a whole. */
    Optional<Party> subdistrict(UnitCode place) {
        return hierarchy.subdistrict(place, day).map(found -> new Party(Approval.Level.SUBDISTRICT, found.unit().value()));
    }

    /** The department that answers for it; none where a unit of the district does, or nobody is named. */
    Optional<Party> department(String responsible) {
        var name = responsible.strip();
        var unit = name.isEmpty() || hierarchy.all().stream().filter(each -> each.level() != Level.DISTRICT)
                .anyMatch(each -> name.startsWith(hierarchy.name(each.code(), day)));
        return unit ? Optional.empty() : Optional.of(new Party(Approval.Level.DEPARTMENT, name));
    }

    Party district() {
        return new Party(Approval.Level.DISTRICT, hierarchy.district().code().value());
    }
}
