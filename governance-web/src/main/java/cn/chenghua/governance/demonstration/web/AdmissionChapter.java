package cn.chenghua.governance.demonstration.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.communityservice.admission.AdmissionDesk;
import cn.chenghua.governance.communityservice.admission.AdmissionItem;
import cn.chenghua.governance.communityservice.admission.AdmissionList;
import cn.chenghua.governance.communityservice.admission.AdmissionVerb;
import cn.chenghua.governance.communityservice.admission.DutyCode;
import cn.chenghua.governance.communityservice.admission.Estimate;
import cn.chenghua.governance.communityservice.admission.ItemFacts;
import cn.chenghua.governance.communityservice.admission.gate.NotAdmitted;
import cn.chenghua.governance.communityservice.admission.plate.PlateDesk;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.duty.Duty;
import cn.chenghua.governance.duty.DutyGates;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.site.table.TableRow;
import cn.chenghua.governance.supervision.CaseEntry;
import cn.chenghua.governance.supervision.Charge;
import cn.chenghua.governance.supervision.RegisterCase;
import cn.chenghua.governance.supervision.Statement;
import cn.chenghua.governance.supervision.SupervisedCase.Origin;
import cn.chenghua.governance.supervision.SupervisionDesk;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Items on all five lists and requests in every state, plates, and a task that was refused first and admitted then. */
@Component
@Profile("demo")
class AdmissionChapter implements Chapter {

    private static final UnitCode COMMUNITY = new UnitCode("510108007002");
    private static final LocalDate REFUSED = LocalDate.of(2018, 8, 6);
    private static final LocalDate CENSUS = LocalDate.of(2018, 10, 22);
    private static final int LIMIT = 10;
    private final AdmissionDesk desk;
    private final PlateDesk plates;
    private final DutyGates gates;
    private final SupervisionDesk supervision;
    private final DemonstrationClock clock;
    private final Map<String, String> words = Tables.named("admission");
    private final Map<String, String> numbers = new HashMap<>();
    private final Actor department = actor("department", Right.EDIT_PROJECTS);
    private final Actor legal = actor("legal", Right.SET_STANDARDS);
    private final Actor leader = actor("leader", Right.SET_STANDARDS);

    AdmissionChapter(AdmissionDesk desk, PlateDesk plates, DutyGates gates, SupervisionDesk supervision,
            DemonstrationClock clock) {
        this.desk = desk;
        this.plates = plates;
        this.gates = gates;
        this.supervision = supervision;
        this.clock = clock;
    }

    @Override
    public int position() {
        return 112;
    }

    @Override
    public void tell(LocalDate today) {
        Tables.rows("admission.csv").forEach(this::item);
        Tables.rows("plates.csv").forEach(this::plate);
        refusedAndAdmitted();
        clock.on(CENSUS, () -> refused(new Duty(Duty.Sort.FORM, "population.quarterly", word("form"), Optional.of(COMMUNITY),
                word("formDepartment"), CENSUS)));
    }

    private void item(TableRow row) {
        var day = LocalDate.parse(text(row, "requested"));
        var opened = new AdmissionItem[1];
        clock.on(day, () -> opened[0] = take(desk.register(department, UUID.randomUUID(), "", facts(row)), AdmissionVerb.REQUEST,
                day));
        var stop = text(row, "stop");
        switch (stop) {
            case "REQUEST" -> {
            }
            case "CHECK", "SEND_BACK" -> move(opened[0], AdmissionVerb.valueOf(stop), day.plusDays(4));
            case "ADMIT", "REJECT" -> decide(opened[0], AdmissionVerb.valueOf(stop), day);
            default -> publish(row, decide(opened[0], stop.equals("BUY") ? AdmissionVerb.BUY : AdmissionVerb.ADMIT, day));
        }
    }

    private AdmissionItem decide(AdmissionItem item, AdmissionVerb verb, LocalDate day) {
        return move(move(item, AdmissionVerb.CHECK, day.plusDays(4)), verb, day.plusDays(8));
    }

    private void publish(TableRow row, AdmissionItem item) {
        var from = LocalDate.parse(text(row, "from"));
        var to = text(row, "to").isEmpty() ? null : LocalDate.parse(text(row, "to"));
        clock.on(from, () -> {
            var published = desk.publish(leader, item.id(), item.version(), from, to, from, Proof.of(word("PUBLISH"), null));
            published.facts().duties().forEach(duty -> numbers.put(duty.code(), published.number()));
        });
        if (!text(row, "withdrawn").isEmpty()) {
            move(desk.read(leader, item.id()), AdmissionVerb.WITHDRAW, LocalDate.parse(text(row, "withdrawn")));
        }
    }

    private AdmissionItem move(AdmissionItem item, AdmissionVerb verb, LocalDate day) {
        var moved = new AdmissionItem[1];
        clock.on(day, () -> moved[0] = take(item, verb, day));
        return moved[0];
    }

    private AdmissionItem take(AdmissionItem item, AdmissionVerb verb, LocalDate day) {
        var who = switch (verb) {
            case REQUEST -> department;
            case CHECK, SEND_BACK -> legal;
            default -> leader;
        };
        return desk.step(who, item.id(), item.version(), verb, day, Proof.of(word(verb.name()), null));
    }

    private void plate(TableRow row) {
        var hung = LocalDate.parse(text(row, "hung"));
        var item = text(row, "item").isEmpty() ? "" : Objects.requireNonNull(numbers.get(text(row, "item")));
        var plate = plates.hang(department, UUID.randomUUID(), new UnitCode(text(row, "unit")), text(row, "title"), item, hung,
                Proof.note(word("plate")));
        if (!text(row, "down").isEmpty()) {
            plates.takeDown(department, plate.id(), plate.version(), LocalDate.parse(text(row, "down")),
                    Proof.note(word("down")));
        }
    }

    /** A meeting's task for a community meets no item, its request is admitted, and the task goes through. */
    private void refusedAndAdmitted() {
        var code = "supervision." + Origin.MEETING.name();
        var request = new UUID[1];
        clock.on(REFUSED, () -> request[0] = refused(
                new Duty(Duty.Sort.TASK, code, word("taskTitle"), Optional.of(COMMUNITY), "", REFUSED)));
        var item = new AdmissionItem[1];
        clock.on(REFUSED.plusDays(1), () -> {
            var opened = desk.read(department, request[0]);
            item[0] = take(desk.describe(department, opened.id(), opened.version(), new ItemFacts(AdmissionList.ASSISTANCE,
                    word("taskTitle"), word("taskBasis"), "", opened.facts().duties(), new Estimate(60, 1, 6, 2))),
                    AdmissionVerb.REQUEST, REFUSED.plusDays(1));
        });
        var admitted = decide(item[0], AdmissionVerb.ADMIT, REFUSED.plusDays(1));
        var from = REFUSED.plusDays(14);
        clock.on(from, () -> {
            desk.publish(leader, admitted.id(), admitted.version(), from, null, from, Proof.of(word("PUBLISH"), null));
            var opened = supervision.register(SupervisionScript.OFFICE, new RegisterCase(word("task"), Origin.MEETING, null, null,
                    null, COMMUNITY, new Charge(COMMUNITY, word("community"), LIMIT), true),
                    Statement.of(word("taskOpening")));
            supervision.close(SupervisionScript.OFFICE, opened.id(), opened.version(), CaseEntry.Outcome.UNFIXED, null,
                    Statement.of(word("taskOpening")));
        });
    }

    private UUID refused(Duty duty) {
        try {
            gates.check(duty);
        } catch (NotAdmitted refusal) {
            return refusal.item();
        }
        throw new IllegalStateException(duty.code() + " is admitted already");
    }

    private static ItemFacts facts(TableRow row) {
        var duties = Arrays.stream(text(row, "duties").split(";")).filter(one -> !one.isBlank()).map(DutyCode::parse)
                .collect(Collectors.toSet());
        return new ItemFacts(AdmissionList.valueOf(text(row, "list")), text(row, "title"), text(row, "basis"),
                text(row, "department"), duties, new Estimate(number(row, "minutes"), number(row, "forms"),
                        number(row, "fields"), number(row, "uploads")));
    }

    private Actor actor(String username, Right right) {
        return new Actor(new UUID(0, 0), username, word(username),
                Map.of(Right.READ, Scope.everything(), right, Scope.everything()));
    }

    private String word(String name) {
        return Objects.requireNonNull(words.get(name));
    }

    private static int number(TableRow row, String column) {
        return Integer.parseInt(text(row, column));
    }

    private static String text(TableRow row, String column) {
        return row.cell(column).text();
    }
}
