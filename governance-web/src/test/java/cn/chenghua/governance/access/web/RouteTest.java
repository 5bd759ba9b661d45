package cn.chenghua.governance.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Set;

import cn.chenghua.governance.access.Setup;
import cn.chenghua.governance.site.Routes;
import cn.chenghua.governance.site.SystemTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@SystemTest(profiles = {})
class RouteTest {

    private static final Set<String> NEVER_SERVED = Set.of("/swagger-ui.html", "/api/v1/openapi.json.yaml",
            "/api/v1/openapi.yaml");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;
    @Autowired
    Routes routes;
    @Autowired
    MockMvcTester mvc;
    @Autowired
    Setup setup;

    @Test
    void isDeclaredForEveryHandler() {
        var missing = new ArrayList<String>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            var methods = mapping.getMethodsCondition().getMethods();
            for (var method : methods.isEmpty() ? Set.of(RequestMethod.GET) : methods) {
                for (var pattern : mapping.getPatternValues()) {
                    var path = pattern.replaceAll("\\{[^}]+}", "x");
                    if (routes.ruleFor(method.name(), path).isEmpty() && !NEVER_SERVED.contains(path)) {
                        missing.add(method + " " + pattern);
                    }
                }
            }
        });
        assertThat(missing).as("handlers without a rule; declare them in a RouteRules bean").isEmpty();
    }

    @Test
    void isClosedToVisitorsUnlessItIsMeantForThem() {
        var open = new ArrayList<String>();
        mappings.getHandlerMethods().keySet().forEach(mapping -> {
            for (var pattern : mapping.getPatternValues()) {
                var path = pattern.replaceAll("\\{[^}]+}", "x");
                if (routes.ask("GET", path, null) == Routes.Verdict.GRANTED
                        || routes.ask("POST", path, null) == Routes.Verdict.GRANTED) {
                    open.add(pattern);
                }
            }
        });
        assertThat(open.stream().distinct()).containsExactlyInAnyOrder("/sign-in", "/sign-in/code", "/sign-in/ticket",
                "/setup/{token}", "/error", "/calendar-feed/{secret}.ics", "/field/manifest.webmanifest", "/field/sw.js");
    }

    @Test
    void showsTheFirstAdministratorTheWay() {
        var link = setup.firstLink();
        link.ifPresent(secret -> assertThat(mvc.get().uri("/setup/" + secret.text())).hasStatusOk().bodyText()
                .contains("name=\"displayName\""));
        assertThat(mvc.get().uri("/setup/invented")).hasStatus(400);
    }
}
