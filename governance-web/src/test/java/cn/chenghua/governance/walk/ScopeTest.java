package cn.chenghua.governance.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import cn.chenghua.governance.access.DemonstrationAccounts;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.site.As;
import cn.chenghua.governance.site.SystemTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@SystemTest
class ScopeTest {

    private static final UnitCode OWN = As.JIANSHELU;
    private static final UnitCode FOREIGN = As.ERXIANQIAO;

    @Autowired
    MockMvcTester mvc;
    @Autowired
    Hierarchies hierarchies;
    @Autowired
    DemonstrationAccounts demonstration;
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private Visitor district;
    private Visitor jianshelu;

    @BeforeEach
    void signIn() {
        district = Visitor.signedIn(mvc, "district");
        jianshelu = Visitor.signedIn(mvc, "jianshelu");
    }

    @Test
    void anOfficialOfJiansheluSeesTheFiguresOfHisUnitOnly() {
        var own = jianshelu.json("/api/v1/progress").get("targets");
        var asked = district.json("/api/v1/progress?unit=" + OWN).get("targets");
        for (int i = 0; i < own.size(); i++) {
            assertThat(own.get(i).get("actual")).as(own.get(i).get("code").asString()).isEqualTo(asked.get(i).get("actual"));
            own.get(i).get("units").forEach(unit -> assertThat(unit.get("code").asString()).isEqualTo(OWN.value()));
        }
        assertThat(own.get(0).toString()).isNotEqualTo(district.json("/api/v1/progress").get("targets").get(0).toString());
    }

    @Test
    void linesAndProjectsOfOtherUnitsStayHidden() {
        var inside = units(OWN);
        for (var target : jianshelu.json("/api/v1/progress").get("targets")) {
            Lines.behind(jianshelu, target.get("evidence").asString()).all()
                    .forEach(line -> assertThat(inside).contains(line.get("unit").asString()));
        }
        var projects = jianshelu.json("/api/v1/projects?limit=200");
        assertThat(projects.get("count").asInt()).isBetween(10, 199);
        projects.get("projects").forEach(project -> assertThat(inside).contains(project.get("unit").asString()));
        for (var path : List.of("/", "/targets", "/targets/B03", "/targets/B03/postings", "/projects",
                "/targets/B03?hierarchy=then")) {
            assertThat(jianshelu.page(path).replaceAll("(?s)<figure.*?</figure>|<option.*?</option>|二仙桥公园", "")).as(path)
                    .contains("建设路").doesNotContain("二仙桥");
        }
    }

    @Test
    void anotherUnitIsAsUnknownAsOneThatNeverWas() {
        for (var path : List.of("/targets", "/targets/B03", "/targets/B03/postings", "/projects")) {
            assertThat(jianshelu.status(path + "?unit=" + FOREIGN)).as(path)
                    .isEqualTo(jianshelu.status(path + "?unit=510108999000"))
                    .isBetween(400, 404);
        }
        for (var path : List.of("/api/v1/progress", "/api/v1/targets/B03/postings", "/api/v1/projects")) {
            var foreign = jianshelu.get(path + "?unit=" + FOREIGN).exchange();
            assertThat(foreign.getResponse().getStatus()).as(path).isEqualTo(404);
            assertThat(Visitor.body(foreign).replace(FOREIGN.value(), "x")).as(path).isEqualTo(
                    Visitor.body(jianshelu.get(path + "?unit=510108999000").exchange()).replace("510108999000", "x"));
        }
    }

    @Test
    void aForeignProjectAndItsEvidenceAreNotThere() {
        var project = district.json("/api/v1/projects?limit=1&unit=" + FOREIGN).get("projects").get(0).get("id").asString();
        assertThat(jianshelu.status("/projects/" + project)).isEqualTo(404);
        assertThat(jianshelu.status("/api/v1/projects/" + project)).isEqualTo(404);
        var line = district.json("/api/v1/targets/B03/postings?unit=" + FOREIGN).get("postings").get(0);
        var evidence = "/evidence/" + line.get("evidence").get("id").asString() + "/about";
        assertThat(district.status(evidence)).isEqualTo(200);
        assertThat(jianshelu.status(evidence)).isEqualTo(404);
    }

    @Test
    void theAdministratorSeesNoBusinessData() {
        var administrator = Visitor.signedIn(mvc, "administrator");
        assertThat(administrator.get("/").exchange()).hasStatus(302);
        for (var path : List.of("/targets", "/targets/B03", "/targets/B03/postings", "/plan", "/projects", "/forecasts",
                "/api/v1/progress", "/api/v1/targets/B03/postings", "/api/v1/projects")) {
            assertThat(administrator.status(path)).as(path).isEqualTo(403);
        }
    }

    @Test
    void aViewerChangesNothing() {
        var viewer = Visitor.signedIn(mvc, "viewer");
        for (var path : posts("/api/", "/account/", "/sign-", "/setup", "/error", "/safety/pairings/")) {
            assertThat(viewer.post(path).exchange().getResponse().getStatus()).as(path).isEqualTo(403);
        }
    }

    @Test
    void noFormIsTakenWithoutItsToken() {
        for (var path : posts("/api/", "/error", "/sign-in/ticket")) {
            assertThat(mvc.post().uri(path).cookie(district.session())).as(path).hasStatus(403);
        }
    }

    @Test
    void aTokenReadsAndWritesNothing() {
        var secret = Objects.requireNonNull(demonstration.renew(SystemTest.PASSWORD).stream()
                .filter(account -> account.token() != null).findFirst().orElseThrow().token()).text();
        assertThat(mvc.get().uri("/api/v1/progress").header("Authorization", "Bearer " + secret)).hasStatusOk();
        for (var method : List.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE)) {
            for (var path : List.of("/api/v1/progress", "/api/v1/projects", "/api/v1/targets/B03")) {
                var answer = mvc.method(method).uri(path).header("Authorization", "Bearer " + secret)
                        .contentType("application/json")
                        .content("{}").exchange();
                assertThat(answer.getResponse().getStatus()).as(method + " " + path).isIn(403, 405);
            }
        }
        assertThat(mvc.get().uri("/targets").header("Authorization", "Bearer " + secret)).hasStatus(302);
    }

    private Set<String> units(UnitCode root) {
        var today = java.time.LocalDate.of(2018, 10, 31);
        return hierarchies.current().within(root, today).stream().map(UnitCode::value)
                .collect(java.util.stream.Collectors.toSet());
    }

    /** Every route that takes a POST, but those beginning with one of {@code but}. */
    private List<String> posts(String... but) {
        return mappings.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> List.of(but).stream().noneMatch(path::startsWith))
                .map(path -> path.replaceAll("\\{[^}]+}", "00000000-0000-0000-0000-000000000000")).sorted().toList();
    }
}
