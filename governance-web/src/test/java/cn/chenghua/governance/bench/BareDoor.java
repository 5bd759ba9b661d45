package cn.chenghua.governance.bench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.configuration.WebSecurityCustomizer;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** The yardstick of lists: on the same server a controller that sends the same statements and nothing else, for anybody. */
@TestConfiguration(proxyBeanMethods = false)
class BareDoor {

    private static final Map<String, List<String>> SCRIPTS = new ConcurrentHashMap<>();

    static String opened(String name, List<String> script) {
        SCRIPTS.put(name, script);
        return "/bare/" + name;
    }

    @Bean
    WebSecurityCustomizer openDoor() {
        return web -> web.ignoring().requestMatchers(PathPatternRequestMatcher.withDefaults().matcher("/bare/**"));
    }

    @Bean
    RouterFunction<ServerResponse> bareLists(JdbcClient jdbc) {
        return RouterFunctions.route()
                .GET("/bare/{name}", request -> ServerResponse.ok().body(rows(jdbc, request.pathVariable("name")))).build();
    }

    private static List<List<Map<String, String>>> rows(JdbcClient jdbc, String name) {
        return SCRIPTS.getOrDefault(name, List.of()).stream()
                .map(sql -> jdbc.sql(sql).query().listOfRows().stream()
                        .map(row -> row.entrySet().stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, cell -> String.valueOf(cell.getValue()))))
                        .toList())
                .toList();
    }
}
