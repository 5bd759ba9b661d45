package cn.chenghua.governance.communityservice.record;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.evidence.Proof;

import org.springframework.transaction.annotation.Transactional;

/** Reads and puts down records that somebody keeps; their keeper's place and department decide who sees and changes them. */
@Transactional
public abstract class KeptDesk<R extends Kept> {

    protected final EvidenceRepository evidence;
    protected final Hierarchies hierarchies;
    protected final Clock clock;
    private final KeptRepository<R> records;

    protected KeptDesk(KeptRepository<R> records, EvidenceRepository evidence, Hierarchies hierarchies, Clock clock) {
        this.records = records;
        this.evidence = evidence;
        this.hierarchies = hierarchies;
        this.clock = clock;
    }

    /** The record; one that is not seen is as unknown as one that is not there. */
    @Transactional(readOnly = true)
    public R read(Actor actor, UUID id) {
        return records.findById(id).filter(record -> record.keeper().seenBy(actor)).orElseThrow(() -> RecordRefused.unknown(id));
    }

    protected static <R extends Kept> List<R> seen(Actor actor, List<R> all) {
        return all.stream().filter(record -> record.keeper().seenBy(actor)).toList();
    }

    /** Refuses somebody who may not put the record down where it lies. */
    protected void check(Actor actor, R wish) {
        hierarchies.current().get(wish.keeper().place());
        wish.keeper().check(actor);
    }

    /** Puts a record down, or gives the one that is there; refused where that one says something else. */
    protected R put(R wish, Predicate<R> same) {
        var there = records.findById(wish.id()).orElse(null);
        if (there == null) {
            return records.save(wish);
        }
        if (!same.test(there)) {
            throw RecordRefused.exists(there.id());
        }
        return there;
    }

    /** What a change is made from, for somebody who may change it; refused where it was saved in between. */
    protected R based(Actor actor, UUID id, long expected) {
        var record = read(actor, id);
        record.keeper().check(actor);
        if (record.version() != expected) {
            throw RecordRefused.between(expected, record.version());
        }
        return record;
    }

    /** What a change of the record rests on; it is yet to be kept. */
    protected Evidence rests(Actor actor, R record, Proof proof) {
        return proof.evidence(record.keeper().place(), record.keeper().responsible(), actor, clock.instant());
    }

}
