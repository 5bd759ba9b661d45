package cn.chenghua.governance.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.IssueToken;
import cn.chenghua.governance.access.OwnAccount;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Role;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.access.Username;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.site.As;
import cn.chenghua.governance.site.Routes;
import cn.chenghua.governance.site.SystemTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** Walks every mapped route with every role: as the approved table says, and never to a record of somebody else. */
@SystemTest
class RightsTest {

    private static final Path TABLE = Path.of("..", "docs", "rights.md");
    /** Routes of the description tool that answer nothing here. */
    private static final Set<String> NEVER_SERVED = Set.of("/swagger-ui.html", "/api/v1/openapi.json.yaml",
            "/api/v1/openapi.yaml");
    /** Done by somebody else's session or link, these would end the session of the test itself. */
    private static final Set<String> ENDS_THE_SESSION = Set.of("/sign-out");
    private static final Map<String, Role> ACCOUNTS = accounts();
    private static final String MISSING = "00000000-0000-7000-8000-000000000000";

    @Autowired
    MockMvcTester mvc;
    @Autowired
    Routes routes;
    @Autowired
    AccountRepository accounts;
    @Autowired
    OwnAccount own;
    @Autowired
    Hierarchies hierarchies;
    @Autowired
    Clock clock;
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void equalsTheApprovedTable() throws IOException {
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(TABLE, table());
        }
        assertThat(Files.readString(TABLE)).as("docs/rights.md; a change of rights is approved by -Ddocs.write=true")
                .isEqualTo(table());
    }

    @Test
    void everyRouteAnswersEveryRoleAsTheTableSays() {
        var wrong = new ArrayList<String>();
        for (var account : ACCOUNTS.entrySet()) {
            var visitor = signIn(account.getKey());
            for (var route : routes()) {
                var granted = granted(route, account.getValue());
                if (!granted(route, null) && !(granted && ENDS_THE_SESSION.contains(route.pattern))) {
                    var answer = ask(visitor, route, route.path());
                    if (granted ? keptOut(answer) : !keptOut(answer)) {
                        wrong.add("%s as %s: %d".formatted(route, account.getKey(), answer.getResponse().getStatus()));
                    }
                    if (answer.getResponse().getStatus() >= 500) {
                        wrong.add("%s as %s fails: %d".formatted(route, account.getKey(), answer.getResponse().getStatus()));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aVisitorGetsNothingButTheDoor() {
        var wrong = new ArrayList<String>();
        for (var route : routes()) {
            if (granted(route, null)) {
                continue;
            }
            var answer = mvc.method(HttpMethod.valueOf(route.method)).uri(java.net.URI.create(route.path()))
                    .with(SecurityMockMvcRequestPostProcessors.csrf()).exchange();
            var status = answer.getResponse().getStatus();
            var toTheDoor = status == 302 && "/sign-in".equals(answer.getResponse().getRedirectedUrl());
            if (route.pattern.startsWith("/api/") ? status != 401 : !toTheDoor) {
                wrong.add(route + ": " + status);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aForeignRecordLooksLikeAMissingOneOnEveryRoute() {
        var district = Visitor.signedIn(mvc, "district");
        var foreign = foreignRecords(district);
        var project = "/api/v1/projects/" + foreign.get("projects");
        var before = district.page(project);
        var wrong = new ArrayList<String>();
        for (var username : List.of("jianshelu", "peihualu", "parks")) {
            var visitor = signIn(username);
            for (var route : routes()) {
                if (!route.named() || !granted(route, ACCOUNTS.get(username)) || granted(route, null) || route.isOfOneself()) {
                    continue;
                }
                var record = foreign.getOrDefault(route.kind(), foreign.get(route.kind().replaceFirst("/.*", "")));
                assertThat(record).as("what a foreign record is on %s; say it in foreignRecords()", route).isNotNull();
                if (record == null || record.isEmpty()) {
                    continue;
                }
                var here = ask(visitor, route, route.path(record));
                var nowhere = ask(visitor, route, route.path(MISSING));
                if (here.getResponse().getStatus() != nowhere.getResponse().getStatus()
                        || here.getResponse().getStatus() < 400
                        || !plain(here, record).equals(plain(nowhere, MISSING))) {
                    wrong.add("%s as %s: %d, missing %d".formatted(route, username, here.getResponse().getStatus(),
                            nowhere.getResponse().getStatus()));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(district.page(project)).as("nothing was changed").isEqualTo(before);
    }

    /** The answer without the id asked for and without the token of the form, which is another each time. */
    private static String plain(MvcTestResult answer, String record) {
        return Visitor.body(answer).replace(record, "x").replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "_csrf");
    }

    /** By the first part of the path: a record in 二仙桥 that no other account of the demonstration works on; empty where all readers see all. */
    private static Map<String, String> foreignRecords(Visitor district) {
        var project = district.json("/api/v1/projects?limit=1&kind=back_street&unit=" + As.ERXIANQIAO).get("projects").get(0)
                .get("id").asString();
        var line = district.json("/api/v1/targets/B03/postings?unit=" + As.ERXIANQIAO).get("postings").get(0);
        var supervised = district.json("/api/v1/supervision?limit=1&mine=false&unit=" + As.ERXIANQIAO).get("cases").get(0)
                .get("id").asString();
        var money = district.json("/api/v1/funds/entries?limit=1&unit=" + As.ERXIANQIAO).get("entries").get(0).get("id")
                .asString();
        var disorder = district.json("/api/v1/cases?limit=1&unit=" + As.ERXIANQIAO).get("cases").get(0).get("id").asString();
        var foreign = new HashMap<>(
                Map.of("cases", disorder, "projects", project, "supervision", supervised, "funds", money, "evidence",
                        line.get("evidence").get("id").asString()));
        List.of("targets", "initiatives", "units", "project-groups", "swagger-ui", "standards")
                .forEach(shared -> foreign.put(shared, ""));
        foreign.put("assets", district.json("/api/v1/assets?limit=1&kind=STREET&unit=" + As.ERXIANQIAO).get("assets").get(0)
                .get("id").asString());
        foreign.put("posts", district.json("/api/v1/posts?limit=1&kind=STREET&unit=" + As.ERXIANQIAO).get("posts").get(0)
                .get("id").asString());
        foreign.put("green", district.json("/api/v1/green?limit=1&level=POCKET&unit=" + As.ERXIANQIAO).get("sites").get(0)
                .get("id").asString());
        foreign.put("backstreet", project);
        foreign.put("featured", district.json("/api/v1/featured/streets?limit=1&unit=" + As.ERXIANQIAO).get("streets").get(0)
                .get("id").asString());
        foreign.put("milestones", MISSING.replace('0', '1'));
        foreign.put("monthly",
                district.json("/api/v1/monthly/2018-09/reports?limit=1&unit=" + As.ERXIANQIAO).get("reports").get(0)
                        .get("project").asString());
        var estate = district.json("/api/v1/estates?limit=1&unit=" + As.ERXIANQIAO).get("estates").get(0).get("id").asString();
        foreign.put("estates", estate);
        foreign.put("renewal", estate);
        foreign.put("facilities", district.json("/api/v1/facilities?limit=1&unit=" + As.ERXIANQIAO).get("facilities").get(0)
                .get("id").asString());
        foreign.put("plan-documents", inErxianqiao(district.json("/api/v1/plan-documents?limit=200").get("documents")));
        foreign.put("renewal-areas", inErxianqiao(district.json("/api/v1/renewal-areas?limit=200").get("areas")));
        foreign.put("surveys", inErxianqiao(district.json("/api/v1/surveys?limit=200").get("surveys")));
        var admission = district.json("/api/v1/admission-requests?limit=200").get("items").valueStream()
                .filter(one -> !one.get("facts").get("department").asString().equals("成华区城管局")).findFirst().orElseThrow()
                .get("id").asString();
        List.of("services/admission", "admission-items", "admission-requests").forEach(kind -> foreign.put(kind, admission));
        foreign.put("community-plates", district.json("/api/v1/community-plates?limit=1&unit=" + As.ERXIANQIAO).get("plates")
                .get(0).get("id").asString());
        for (var register : List.of("stations", "service-items", "terminal-tests", "service-volumes", "service-points",
                "firm-requests", "premises", "support-grants", "foundations", "foundation-postings", "service-companies",
                "company-sizes", "social-enterprises")) {
            var there = district.json("/api/v1/" + register + "?limit=1&unit=" + As.ERXIANQIAO).get("records");
            foreign.put(register, there.isEmpty() ? MISSING.replace('0', '1') : there.get(0).get("id").asString());
        }
        foreign.put("support-rules", district.json("/api/v1/support-rules?limit=1").get("records").get(0).get("id").asString());
        foreign.put("benefit-brands", "");
        foreign.put("services", foreign.get("stations"));
        for (var register : List.of("joint-tasks", "law-duties", "law-communities", "honours", "covenants", "suggestions",
                "incidents",
                "alerts")) {
            foreign.put(register, inErxianqiao(district.json("/api/v1/" + register + "?limit=200").get("records")));
        }
        for (var register : List.of("lecture-sessions", "warning-rules")) {
            foreign.put(register, district.json("/api/v1/" + register + "?limit=1").get("records").get(0).get("id").asString());
        }
        foreign.put("safety", foreign.get("joint-tasks"));
        foreign.put("signals", district.json("/api/v1/signals?limit=1&unit=510108007003").get("signals").get(0).get("id")
                .asString());
        foreign.put("contradictions", MISSING.replace('0', '1'));
        foreign.put("inspection-photos", MISSING.replace('0', '1'));
        foreign.put("inspections", district.json("/api/v1/inspections?limit=1&unit=" + As.ERXIANQIAO).get("inspections").get(0)
                .get("id").asString());
        foreign.put("renewal/circle/scenarios",
                district.json("/api/v1/renewal/circle/scenarios").get("scenarios").valueStream()
                        .filter(one -> one.get("place").asString().equals(As.ERXIANQIAO.value())).findFirst().orElseThrow()
                        .get("id").asString());
        for (var kind : List.of("centres", "cells", "police", "endpoints", "disputes", "pairings", "mediators", "volunteers")) {
            var answer = district.json("/api/v1/safety/" + kind + "?limit=1&unit=" + As.ERXIANQIAO);
            foreign.put("safety/" + kind, answer.get(kind.equals("police") ? "posts" : kind).get(0).get("id").asString());
        }
        foreign.put("safety/video", foreign.get("safety/endpoints"));
        foreign.put("safety/pilots", MISSING.replace('0', '1'));
        return foreign;
    }

    private static String inErxianqiao(JsonNode records) {
        return records.valueStream().filter(record -> record.get("unit").asString().startsWith("510108007")).findFirst()
                .orElseThrow().get("id").asString();
    }

    /** Pages by the session of the account, the API by a token of it that reads and writes. */
    private MvcTestResult ask(Caller caller, Route route, String path) {
        if (!route.pattern.startsWith("/api/")) {
            return caller.visitor.method(route.method, path).exchange();
        }
        return mvc.method(HttpMethod.valueOf(route.method)).uri(java.net.URI.create(path)).contentType("application/json")
                .content("{}").header("Authorization", "Bearer " + caller.token).exchange();
    }

    private Caller signIn(String username) {
        var actor = accounts.findByUsername(new Username(username)).orElseThrow()
                .actor(LocalDate.ofInstant(clock.instant(), Days.ZONE), hierarchies.current());
        var token = own.issue(actor, new IssueToken("rights", null, false, Duration.ofDays(1)));
        return new Caller(Visitor.signedIn(mvc, username), token.text());
    }

    private static boolean keptOut(MvcTestResult answer) {
        var status = answer.getResponse().getStatus();
        return status == 401 || status == 403 || status == 405
                || status == 302 && String.valueOf(answer.getResponse().getRedirectedUrl()).startsWith("/sign-in");
    }

    private boolean granted(Route route, @Nullable Role role) {
        var rights = new EnumMap<Right, Scope>(Right.class);
        Arrays.stream(Right.values()).filter(right -> role != null && role.grants(right))
                .forEach(right -> rights.put(right, Scope.everything()));
        var actor = role == null ? null : new Actor(new UUID(0, 1), "a", "A", rights);
        return routes.ask(route.method, route.path(), actor) == Routes.Verdict.GRANTED;
    }

    private TreeSet<Route> routes() {
        var all = new TreeSet<Route>();
        mappings.getHandlerMethods().keySet().forEach(mapping -> {
            var methods = mapping.getMethodsCondition().getMethods();
            for (var method : methods.isEmpty() ? Set.of(RequestMethod.GET) : methods) {
                mapping.getPatternValues().stream().filter(pattern -> !NEVER_SERVED.contains(pattern))
                        .forEach(pattern -> all.add(new Route(pattern, method.name())));
            }
        });
        return all;
    }

    private String table() {
        var text = new StringBuilder(
                """
                        # Rights

                        Which role may open which route. Written by the build; a change has to be approved by writing it anew. Where a role
                        works on a unit or a department, records of others answer as if they were not there.

                        """);
        var roles = Role.values();
        text.append("| route | method | visitor |");
        Arrays.stream(roles).forEach(role -> text.append(' ').append(role.name().toLowerCase(Locale.ROOT)).append(" |"));
        text.append("\n|---|---|---|").append("---|".repeat(roles.length)).append('\n');
        for (var route : routes()) {
            text.append("| `").append(route.pattern).append("` | ").append(route.method).append(" | ")
                    .append(granted(route, null) ? "yes" : "").append(" |");
            Arrays.stream(roles).forEach(role -> text.append(' ').append(granted(route, role) ? "yes" : "").append(" |"));
            text.append('\n');
        }
        return text.toString();
    }

    private static Map<String, Role> accounts() {
        var accounts = new LinkedHashMap<String, Role>();
        accounts.put("district", Role.DISTRICT_OFFICIAL);
        accounts.put("parks", Role.DEPARTMENT_OFFICIAL);
        accounts.put("jianshelu", Role.SUBDISTRICT_OFFICIAL);
        accounts.put("peihualu", Role.COMMUNITY_WORKER);
        accounts.put("chief", Role.POST_HOLDER);
        accounts.put("viewer", Role.VIEWER);
        accounts.put("auditor", Role.AUDITOR);
        accounts.put("administrator", Role.ADMINISTRATOR);
        accounts.put("security", Role.SECURITY_OFFICER);
        assertThat(Arrays.stream(Role.values()).filter(role -> !accounts.containsValue(role)).collect(Collectors.toSet()))
                .as("roles without an account that signs in").containsExactly(Role.API_CLIENT);
        return accounts;
    }

    private record Caller(Visitor visitor, String token) {
    }

    /** A handler's pattern with one method. */
    private record Route(String pattern, String method) implements Comparable<Route> {

        String path() {
            return path(MISSING);
        }

        String path(String record) {
            return pattern.replaceAll("\\{position}", "0").replaceAll("\\{month}", "2018-09").replaceAll("\\{[^}]+}", record);
        }

        boolean named() {
            return pattern.replace("{month}", "").contains("{");
        }

        /** What the record is one of, such as projects. */
        String kind() {
            var path = pattern.replaceFirst("^/(api/v1/)?", "");
            return path.matches("(renewal/circle|featured|services|safety)/.*")
                    ? path.replaceFirst("/\\{.*", "")
                    : path.replaceFirst("/.*", "");
        }

        /** Tokens and sessions of one's own account; nobody else's can be named there. */
        boolean isOfOneself() {
            return pattern.startsWith("/account/");
        }

        @Override
        public int compareTo(Route other) {
            return java.util.Comparator.comparing(Route::pattern).thenComparing(Route::method).compare(this, other);
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }
}
