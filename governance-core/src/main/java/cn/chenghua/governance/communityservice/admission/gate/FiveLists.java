package cn.chenghua.governance.communityservice.admission.gate;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import cn.chenghua.governance.communityservice.admission.AdmissionList;
import cn.chenghua.governance.communityservice.admission.DutyCode;
import cn.chenghua.governance.communityservice.admission.gate.Covers.Cover;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.duty.Duty;
import cn.chenghua.governance.duty.DutyGate;

import org.springframework.stereotype.Component;

/**
 * Lets a duty through where an item in force on its day covers it. The negative list goes before all others; what is to be bought
 * as a service is not laid on anybody.
 */
@Component
class FiveLists implements DutyGate {

    private final Covers covers;
    private final Clock clock;

    FiveLists(Covers covers, Clock clock) {
        this.covers = covers;
        this.clock = clock;
    }

    @Override
    public void check(Duty duty) {
        var found = covers.of(DutyCode.of(duty), duty.day());
        find(found, AdmissionList.NEGATIVE::equals).ifPresent(cover -> {
            throw NotAdmitted.negative(duty, cover);
        });
        if (find(found, AdmissionList::lets).isEmpty()) {
            find(found, AdmissionList.PURCHASABLE::equals).ifPresent(cover -> {
                throw NotAdmitted.bought(duty, cover);
            });
            var now = clock.instant();
            throw NotAdmitted.missing(duty, covers.open(DutyCode.of(duty), duty.title(), duty.causedBy(),
                    now.atZone(Days.ZONE).getYear(), now));
        }
    }

    @Override
    public boolean admits(Duty duty) {
        var found = covers.of(DutyCode.of(duty), duty.day());
        return find(found, AdmissionList.NEGATIVE::equals).isEmpty() && find(found, AdmissionList::lets).isPresent();
    }

    private static Optional<Cover> find(List<Cover> covers, Predicate<AdmissionList> wanted) {
        return covers.stream().filter(cover -> wanted.test(cover.list())).findFirst();
    }
}
