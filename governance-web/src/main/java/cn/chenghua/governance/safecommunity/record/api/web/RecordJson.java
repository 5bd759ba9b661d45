package cn.chenghua.governance.safecommunity.record.api.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.safecommunity.record.RecordDesk;
import cn.chenghua.governance.safecommunity.record.RecordKind;
import cn.chenghua.governance.safecommunity.record.RecordLines;
import cn.chenghua.governance.safecommunity.record.RecordWish;
import cn.chenghua.governance.safecommunity.record.SafetyRecord;
import cn.chenghua.governance.safecommunity.record.Said;
import cn.chenghua.governance.safecommunity.record.web.Listing;
import cn.chenghua.governance.safecommunity.record.web.Shelf;
import cn.chenghua.governance.site.Typed;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A record of a register as REST clients see it.
 *
 * @param parent the rule that raised an alert, or the project of a suggestion or lecture
 * @param open the steps that may be taken now
 * @param details what its register knows beyond
 * @param lists what it lists within, such as the parts of a joint task
 */
@Schema(name = "SafetyRecord")
record RecordJson(UUID id, RecordKind kind, String title, String sort, String unit, String responsible, LocalDate day,
        @Nullable LocalDate due, String text, String state, long version, @Nullable UUID parent, boolean late, List<String> open,
        Map<String, String> details, Map<String, List<Map<String, String>>> lists, List<Step> steps) {

    static RecordJson of(SafetyRecord of, Shelf shelf, LocalDate today) {
        var details = new LinkedHashMap<>(of.said().values());
        shelf.facts(of).forEach(fact -> details.put(fact.name(), fact.cell().raw()));
        return new RecordJson(of.id(), of.kind(), of.title(), of.sort(), of.place().value(), of.responsible(), of.day(), of.due(),
                of.text(), of.stateName(), of.version(), of.parent(), of.late(today),
                of.open().stream().map(verb -> verb.name()).toList(), details,
                shelf.listings(of).stream().collect(Collectors.toMap(Listing::name, Listing::plain)),
                of.steps().all().stream().map(step -> new Step(step.verb(), step.state(), step.day(), step.text(),
                        step.evidence())).toList());
    }

    /** A step that was taken. */
    @Schema(name = "SafetyRecordStep")
    record Step(String verb, String state, LocalDate day, String text, UUID evidence) {
    }

    /** One line of a list. */
    @Schema(name = "SafetyRecordLine")
    record LineJson(UUID id, @Nullable UUID parent, String title, String sort, String unit, String responsible, LocalDate day,
            @Nullable LocalDate due, String state, long version) {
        static LineJson of(RecordLines.Line line) {
            return new LineJson(line.id(), line.parent(), line.title(), line.sort(), line.place().value(), line.responsible(),
                    line.day(), line.due(), line.state(), line.version());
        }
    }

    /** A page of a register. */
    @Schema(name = "SafetyRecordPage")
    record Page(LocalDate asOf, int count, Map<String, String> filtersApplied, List<LineJson> records, @Nullable String next) {
    }

    /** What is to be known of a new record. */
    @Schema(name = "RegisterSafetyRecord")
    record New(@Nullable UUID id, @Nullable String title, @Nullable String unit, @Nullable String responsible,
            @Nullable String sort, @Nullable LocalDate day, @Nullable LocalDate due, @Nullable String text,
            @Nullable Map<String, String> details, @Nullable String evidence) {

        RecordWish wish() {
            return new RecordWish(id, Typed.text(title), new UnitCode(Typed.text(unit)), Typed.text(responsible),
                    Typed.text(sort), Typed.needed("day", day), due, Typed.text(text), said(details));
        }
    }

    /** The next step, with what it asks for. */
    @Schema(name = "StepSafetyRecord")
    record Stepped(@Nullable String verb, @Nullable LocalDate day, @Nullable Map<String, String> details,
            @Nullable String evidence) {

        RecordDesk.TakeStep step() {
            return new RecordDesk.TakeStep(Typed.text(verb), Typed.needed("day", day), said(details));
        }
    }

    private static Said said(@Nullable Map<String, String> details) {
        return details == null ? Said.NOTHING : new Said(details);
    }
}
