package cn.chenghua.governance.inspection;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.chenghua.governance.audit.Caller;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.inspection.InspectionLog.Answered;
import cn.chenghua.governance.inspection.InspectionLog.Outcome;
import cn.chenghua.governance.inspection.photo.PhotoBook;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes admitted inspections with their findings, the record of it and what follows from findings, in one transaction. */
@Component
class InspectionBook {

    private final Admittance admittance;
    private final Inspections inspections;
    private final PhotoBook photos;
    private final Trail trail;
    private final ApplicationEventPublisher listeners;

    InspectionBook(Admittance admittance, Inspections inspections, PhotoBook photos, Trail trail,
            ApplicationEventPublisher listeners) {
        this.admittance = admittance;
        this.inspections = inspections;
        this.photos = photos;
        this.trail = trail;
        this.listeners = listeners;
    }

    @Transactional
    Map<UUID, Answered> write(List<Sending> sendings, Instant now) {
        var judged = admittance.judge(sendings, now);
        var answers = new HashMap<UUID, Answered>();
        judged.refused().forEach((id, refusal) -> answers.put(id, Answered.refused(id, refusal)));
        if (!judged.admitted().isEmpty()) {
            var stored = inspections.store(judged.admitted());
            var fresh = judged.admitted().stream().filter(one -> stored.contains(one.id())).toList();
            var callers = callers(sendings);
            fresh.forEach(one -> {
                trail.note(note(one).from(Objects.requireNonNull(callers.get(one.id()))));
                answers.put(one.id(), new Answered(one.id(), Outcome.STORED, null));
            });
            byAccount(fresh).forEach(this::expect);
            byAccount(judged.admitted().stream().filter(one -> !stored.contains(one.id())).toList())
                    .forEach((account, repeated) -> repeated(account, repeated, answers));
            tell(fresh.stream().flatMap(one -> one.found().stream()).toList(), callers);
        }
        return answers;
    }

    private static Map<UUID, Caller> callers(List<Sending> sendings) {
        var callers = new HashMap<UUID, Caller>();
        sendings.forEach(sending -> sending.wishes().forEach(wish -> callers.put(wish.id(), sending.caller())));
        return callers;
    }

    private static Map<UUID, List<Inspection>> byAccount(List<Inspection> inspections) {
        return inspections.stream().collect(Collectors.groupingBy(one -> one.finder().account()));
    }

    private void expect(UUID account, List<Inspection> fresh) {
        var told = fresh.stream().flatMap(one -> one.told().allPhotos()).toList();
        if (!told.isEmpty()) {
            photos.expect(account, told);
        }
    }

    private void repeated(UUID account, List<Inspection> repeated, Map<UUID, Answered> answers) {
        var known = inspections.fingerprints(account, repeated.stream().map(Inspection::id).toList());
        repeated.forEach(one -> answers.put(one.id(), one.fingerprint().equals(known.get(one.id()))
                ? new Answered(one.id(), Outcome.ALREADY_STORED, null)
                : Answered.refused(one.id(), InspectionRefused.otherContent(one.id()))));
    }

    private void tell(List<Found> found, Map<UUID, Caller> callers) {
        if (!found.isEmpty()) {
            listeners.publishEvent(new Found.Reported(found, callers));
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
