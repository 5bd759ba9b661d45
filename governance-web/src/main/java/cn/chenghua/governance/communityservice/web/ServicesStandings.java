package cn.chenghua.governance.communityservice.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.register.web.Register;
import cn.chenghua.governance.communityservice.register.web.Row;
import cn.chenghua.governance.plan.web.ClausePages;
import cn.chenghua.governance.site.ListLink;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How many records stand behind each clause; each number is the length of the list it opens. */
@Component
class ServicesStandings {

    private static final List<Asked> ASKED = List.of(new Asked("D04", "stations", "in_service", ""),
            new Asked("D05", "stations", "", ""), new Asked("D06", "stations", "", "MORE_STATIONS"),
            new Asked("D06", "stations", "", "MORE_SERVICES"), new Asked("D06", "stations", "", "BETTER_TECHNOLOGY"),
            new Asked("D07", "catalogue", "tested", ""), new Asked("D08", "catalogue", "offered", ""),
            new Asked("D09", "volumes", "", ""), new Asked("D10", "points", "IN_SERVICE", "CENTRE"),
            new Asked("D10", "requests", "", ""), new Asked("D11", "premises", "", ""),
            new Asked("D11", "premises", "covered", ""), new Asked("D12", "points", "IN_SERVICE", "CENTRE"),
            new Asked("D13", "points", "IN_SERVICE", "BUILDING"), new Asked("D13", "points", "IN_SERVICE", "ONLINE"),
            new Asked("D14", "catalogue", "", "PARTY"), new Asked("D14", "catalogue", "", "GOVERNMENT"),
            new Asked("D14", "catalogue", "", "COMMUNITY"), new Asked("D15", "rules", "ISSUED", ""),
            new Asked("D15", "grants", "", ""), new Asked("D16", "foundations", "registered", ""),
            new Asked("D17", "social", "", ""), new Asked("D18", "brands", "true", ""), new Asked("D19", "companies", "", ""),
            new Asked("D20", "companies", "sizeable", ""));
    private final Map<String, Register> registers;

    ServicesStandings(List<Register> registers) {
        this.registers = registers.stream().collect(Collectors.toMap(Register::name, register -> register));
    }

    List<ClausePages.Standing> of(Actor actor) {
        var read = new HashMap<String, List<Row>>();
        return ASKED.stream().map(asked -> {
            var register = Objects.requireNonNull(registers.get(asked.register));
            var rows = read.computeIfAbsent(asked.register, _ -> register.rows(actor));
            return new ClausePages.Standing(asked.clause, "services.standing." + asked.key(),
                    rows.stream().filter(row -> asked.passes(register, row)).count(), asked.path());
        }).toList();
    }

    /** What is counted behind a clause. */
    private record Asked(String clause, String register, String state, String group) {

        String key() {
            return register + (state.isEmpty() ? "" : "." + state) + (group.isEmpty() ? "" : "." + group);
        }

        boolean passes(Register of, Row row) {
            return is(row.get(of.state()), state) && is(row.get(of.group()), group);
        }

        private static boolean is(@Nullable Object said, String wanted) {
            return wanted.isEmpty() || (said instanceof List<?> many ? many.contains(wanted) : wanted.equals(said));
        }

        String path() {
            var values = new LinkedHashMap<String, String>();
            ListLink.put(values, "state", state);
            ListLink.put(values, "group", group);
            return "/services/" + register + ListLink.of(values);
        }
    }
}
