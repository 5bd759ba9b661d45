package cn.chenghua.governance.renewal.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.plan.TargetRepository;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.renewal.programme.Programme.Tranche;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Agrees editions of the programme whose tranches come to exactly what the target A11 promises. */
@Service
@Transactional
public class ProgrammeDesk {

    /** The target the tranches add up to. */
    public static final String TARGET = "A11";
    private final ProgrammeBook book;
    private final TargetRepository targets;
    private final ProjectKinds kinds;
    private final Clock clock;

    ProgrammeDesk(ProgrammeBook book, TargetRepository targets, ProjectKinds kinds, Clock clock) {
        this.book = book;
        this.targets = targets;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** Agrees the next edition; refused unless its tranches come to the target's quantity, or there are none. */
    public Programme agree(Actor actor, LocalDate launched, LocalDate first, LocalDate last, List<Tranche> tranches,
            String reason) {
        actor.check(Right.DEFINE_TARGETS);
        if (reason.isBlank()) {
            throw ProgrammeRefused.reason();
        }
        var known = kinds.get("facility");
        var now = clock.instant();
        var kept = tranches.stream().filter(tranche -> tranche.quantity() != 0).toList();
        kept.stream().filter(tranche -> known.classTerm(tranche.classCode()).isEmpty()).findFirst().ifPresent(odd -> {
            throw ProgrammeRefused.tranche(odd.quantity(), odd.year(), first.getYear(), last.getYear());
        });
        var edition = new Programme(Uuids.next(now), launched, first, last, kept, reason.strip(), actor.username(), now);
        var wanted = targets.findAllByOrderByCode().stream().filter(target -> target.code().equals(TARGET)).findFirst()
                .map(target -> target.latest().terms().quantity());
        if (!kept.isEmpty() && wanted.isPresent() && wanted.get().compareTo(java.math.BigDecimal.valueOf(edition.sum())) != 0) {
            throw ProgrammeRefused.sum(edition.sum(), wanted.get().stripTrailingZeros().toPlainString());
        }
        book.add(edition);
        return edition;
    }
}
