package cn.chenghua.governance.inspection;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.inspection.InspectionLog.Answered;
import cn.chenghua.governance.inspection.InspectionLog.Outcome;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes admitted inspections with their findings, the record of it and what follows from findings, in one transaction. */
@Component
class InspectionBook {

    private final Admittance admittance;
    private final Inspections inspections;
    private final Trail trail;
    private final ApplicationEventPublisher listeners;

    InspectionBook(Admittance admittance, Inspections inspections, Trail trail, ApplicationEventPublisher listeners) {
        this.admittance = admittance;
        this.inspections = inspections;
        this.trail = trail;
        this.listeners = listeners;
    }

    @Transactional
    Map<UUID, Answered> write(Actor actor, List<LogInspection> wishes, Instant now) {
        var judged = admittance.judge(actor, wishes, now);
        var answers = new HashMap<UUID, Answered>();
        judged.refused().forEach((id, refusal) -> answers.put(id, Answered.refused(id, refusal)));
        if (!judged.admitted().isEmpty()) {
            var fresh = inspections.store(judged.admitted());
            judged.admitted().stream().filter(one -> fresh.contains(one.id())).forEach(one -> {
                trail.note(note(one));
                answers.put(one.id(), new Answered(one.id(), Outcome.STORED, null));
            });
            repeated(actor, judged.admitted().stream().filter(one -> !fresh.contains(one.id())).toList(), answers);
            tell(judged.admitted().stream().filter(one -> fresh.contains(one.id())).flatMap(one -> one.found().stream())
                    .toList());
        }
        return answers;
    }

    private void repeated(Actor actor, List<Inspection> repeated, Map<UUID, Answered> answers) {
        if (!repeated.isEmpty()) {
            var known = inspections.fingerprints(actor.account(), repeated.stream().map(Inspection::id).toList());
            repeated.forEach(one -> answers.put(one.id(), one.fingerprint().equals(known.get(one.id()))
                    ? new Answered(one.id(), Outcome.ALREADY_STORED, null)
                    : Answered.refused(one.id(), InspectionRefused.otherContent(one.id()))));
        }
    }

    private void tell(List<Found> found) {
        if (!found.isEmpty()) {
            listeners.publishEvent(new Found.Reported(found));
        }
    }

    private static Note note(Inspection inspection) {
        var told = inspection.told();
        var fields = new LinkedHashMap<String, String>();
        fields.put("asset", told.asset().toString());
        fields.put("level", told.level().name());
        fields.put("day", inspection.day().toString());
        fields.put("standard", told.standard() + " " + told.version());
        fields.put("score", inspection.score().passed() + "/" + inspection.score().applicable());
        fields.put("findings", Integer.toString(told.findings().size()));
        fields.put("fingerprint", inspection.fingerprint());
        return Note.created(new Subject(Inspection.RECORD_KIND, told.id().toString(), inspection.ground().unit().value()),
                fields);
    }
}
