package cn.chenghua.governance.renewal.intake;

import java.util.HashSet;
import java.util.Objects;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.project.intake.RowWork;
import cn.chenghua.governance.renewal.area.AreaDesk;
import cn.chenghua.governance.renewal.area.RenewalArea;
import cn.chenghua.governance.renewal.document.DocumentDesk;
import cn.chenghua.governance.renewal.document.DocumentRefused;
import cn.chenghua.governance.renewal.document.PlanDocument;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes plan documents in: what is known of them, then one step of their editions a row. */
@Component
public class DocumentRows implements RowWork<DocumentRow> {

    private final DocumentDesk desk;
    private final AreaDesk areas;
    private final DocumentSteps steps;

    DocumentRows(DocumentDesk desk, AreaDesk areas, DocumentSteps steps) {
        this.desk = desk;
        this.areas = areas;
        this.steps = steps;
    }

    @Override
    public Fate take(Actor actor, DocumentRow row) {
        var area = area(actor, row.area());
        var there = find(actor, row);
        var document = there == null ? register(actor, row, area) : there;
        if (area != null && !area.equals(document.area())) {
            throw DocumentRefused.about(String.valueOf(row.area()));
        }
        var id = document.id();
        var changed = describe(actor, document, row);
        changed = bear(actor, id, row) || changed;
        var step = row.step();
        changed = step != null && steps.take(actor, id, version(actor, id), step) || changed;
        return there == null ? Fate.NEW : changed ? Fate.CHANGED : Fate.UNCHANGED;
    }

    private @Nullable UUID area(Actor actor, @Nullable String name) {
        return name == null
                ? null
                : areas.all(actor).stream().filter(area -> area.name().equals(name)).findFirst().map(RenewalArea::id)
                        .orElseThrow(() -> DocumentRefused.about(name));
    }

    private @Nullable PlanDocument find(Actor actor, DocumentRow row) {
        var found = desk.all(actor).stream()
                .filter(one -> one.title().equals(row.title()) && (row.kind() == null || one.kind() == row.kind())
                        && (row.place() == null || one.place().equals(row.place())))
                .toList();
        if (found.size() > 1) {
            throw DocumentRefused.several(row.title());
        }
        return found.isEmpty() ? null : found.getFirst();
    }

    private PlanDocument register(Actor actor, DocumentRow row, @Nullable UUID area) {
        var kind = row.kind();
        var place = row.place();
        if (kind == null || place == null) {
            throw DocumentRefused.fresh(row.title());
        }
        return desk.register(actor, null, kind, place, row.title(), Objects.requireNonNullElse(row.responsible(), ""), area);
    }

    private boolean describe(Actor actor, PlanDocument document, DocumentRow row) {
        var responsible = row.responsible();
        if (responsible == null || responsible.equals(document.responsible())) {
            return false;
        }
        desk.describe(actor, document.id(), document.version(), document.title(), responsible);
        return true;
    }

    private boolean bear(Actor actor, UUID id, DocumentRow row) {
        if (row.targets().isEmpty()) {
            return false;
        }
        var missing = new HashSet<>(row.targets());
        var changed = false;
        for (var target : desk.read(actor, id).targets()) {
            if (!missing.remove(target)) {
                desk.bear(actor, id, version(actor, id), target, false);
                changed = true;
            }
        }
        missing.forEach(target -> desk.bear(actor, id, version(actor, id), target, true));
        return changed || !missing.isEmpty();
    }

    /** Asked for by a query before each change, so that the version is the one that was written. */
    private long version(Actor actor, UUID id) {
        return desk.all(actor).stream().filter(one -> one.id().equals(id)).mapToLong(PlanDocument::version).findFirst().orElse(0);
    }
}
