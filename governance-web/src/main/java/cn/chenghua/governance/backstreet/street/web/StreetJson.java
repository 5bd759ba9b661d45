package cn.chenghua.governance.backstreet.street.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.backstreet.line.LineLength;
import cn.chenghua.governance.backstreet.street.Street;
import cn.chenghua.governance.backstreet.street.StreetFacts;
import cn.chenghua.governance.backstreet.street.StreetRegister;
import cn.chenghua.governance.backstreet.street.acceptance.Acceptance;
import cn.chenghua.governance.backstreet.street.acceptance.Look;
import cn.chenghua.governance.backstreet.street.acceptance.Party;
import cn.chenghua.governance.backstreet.street.acceptance.RecordAcceptance;
import cn.chenghua.governance.backstreet.street.lookback.LookBack;
import cn.chenghua.governance.backstreet.street.lookback.RecordLookBack;
import cn.chenghua.governance.responsibility.Depth;
import cn.chenghua.governance.site.Typed;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A back street as REST tells it; lengths in metres. */
record StreetJson(UUID id, long version, String number, String name, String unit, String responsible, @Nullable String stage,
        String roadClass, @Nullable Depth depth, String contractors, String works, @Nullable BigDecimal statedMetres,
        @Nullable BigDecimal drawnMetres, @Nullable BigDecimal differencePercent, @Nullable LocalDate lookBackDue,
        List<Accepted> acceptances, List<LookedBack> lookBacks) {

    static StreetJson of(Street street, @Nullable BigDecimal drawn, @Nullable LocalDate due, List<Acceptance> acceptances,
            List<LookBack> lookBacks) {
        var project = street.project();
        var facts = street.detail().facts();
        var stated = project.measures().metres();
        return new StreetJson(project.id(), street.version(), project.number(), project.name(), project.place().value(),
                project.responsible(), project.stage(), facts.roadClass(), facts.depth(), facts.contractors(), facts.works(),
                stated, drawn, LineLength.difference(stated, drawn), due, acceptances.stream().map(Accepted::of).toList(),
                lookBacks.stream().map(LookedBack::of).toList());
    }

    @Schema(name = "BackStreetPage")
    record Page(LocalDate asOf, int count, Map<String, String> filtersApplied, List<Row> streets, @Nullable String next) {
    }

    @Schema(name = "BackStreetRow")
    record Row(UUID id, String number, String name, String unit, @Nullable String stage, StreetRegister.State state,
            @Nullable Depth depth, @Nullable BigDecimal statedMetres, @Nullable BigDecimal drawnMetres,
            @Nullable LocalDate acceptedOn, @Nullable LocalDate lookBackDue) {
        static Row of(StreetRegister.Line line) {
            return new Row(line.id(), line.number(), line.name(), line.place().value(), line.stage(), line.state(), line.depth(),
                    line.stated(), line.drawn(), line.acceptedOn(), line.lookDue());
        }
    }

    @Schema(name = "BackStreetAccepted")
    record Accepted(UUID id, int position, LocalDate day, RecordAcceptance.Result result, Depth depth, String standard, int least,
            boolean historic, boolean counted, int openFindings, String reason, UUID evidence, List<Party> parties,
            List<Look> inspections) {
        static Accepted of(Acceptance one) {
            return new Accepted(one.id(), one.position(), one.day(), one.told().result(), one.depth(), one.rule().standard(),
                    one.rule().least(), one.historic(), one.counted(), one.openFindings(), one.told().reason(), one.evidence(),
                    one.told().parties(), one.looks());
        }
    }

    @Schema(name = "BackStreetLookedBack")
    record LookedBack(UUID id, UUID acceptance, LocalDate day, RecordLookBack.Result result, String reason, boolean uncounted,
            boolean historic, UUID evidence, List<Look> inspections) {
        static LookedBack of(LookBack one) {
            return new LookedBack(one.id(), one.acceptance(), one.told().day(), one.told().result(), one.told().reason(),
                    one.uncounted(), one.historic(), one.evidence(), one.looks());
        }
    }

    @Schema(name = "BackStreetDescribed")
    record Described(@Nullable String roadClass, @Nullable Depth depth, @Nullable String contractors, @Nullable String works) {
        StreetFacts facts() {
            return new StreetFacts(text(roadClass), depth, text(contractors), text(works));
        }
    }

    @Schema(name = "BackStreetDrawing")
    record Drawing(@Nullable Map<String, Object> geometry, @Nullable String source) {
    }

    @Schema(name = "BackStreetAcceptanceWish")
    record AcceptanceWish(@Nullable UUID id, @Nullable LocalDate day, RecordAcceptance.@Nullable Result result,
            @Nullable List<PartyWish> parties, @Nullable List<UUID> inspections, @Nullable String reason,
            @Nullable String evidence) {
        RecordAcceptance wish(LocalDate today) {
            return new RecordAcceptance(id == null ? UUID.randomUUID() : id, day == null ? today : day,
                    Typed.constant(RecordAcceptance.Result.class, "result", result == null ? "" : result.name()),
                    parties == null ? List.of() : parties.stream().map(PartyWish::party).toList(),
                    inspections == null ? List.of() : inspections, text(reason));
        }
    }

    @Schema(name = "BackStreetPartyWish")
    record PartyWish(@Nullable String unit, @Nullable String person, Party.@Nullable Opinion opinion, @Nullable String remark) {
        Party party() {
            return new Party(text(unit), text(person),
                    Typed.constant(Party.Opinion.class, "opinion", opinion == null ? "" : opinion.name()), text(remark));
        }
    }

    @Schema(name = "BackStreetLookBackWish")
    record LookBackWish(@Nullable UUID id, @Nullable LocalDate day, RecordLookBack.@Nullable Result result,
            @Nullable List<UUID> inspections, @Nullable String reason, @Nullable String evidence) {
        RecordLookBack wish(LocalDate today) {
            return new RecordLookBack(id == null ? UUID.randomUUID() : id, day == null ? today : day,
                    Typed.constant(RecordLookBack.Result.class, "result", result == null ? "" : result.name()),
                    inspections == null ? List.of() : inspections, text(reason));
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
