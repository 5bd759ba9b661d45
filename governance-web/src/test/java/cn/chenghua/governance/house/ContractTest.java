package cn.chenghua.governance.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import cn.chenghua.governance.site.As;
import cn.chenghua.governance.site.SystemTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds {@code docs/openapi.json} and the product together. What was added is written down by {@code -Dcontract.write=true};
 * what breaks a caller is never overwritten: who must break it deletes the file first, for everybody to see.
 */
@SystemTest(profiles = {})
class ContractTest {

    private static final Path FILE = Sources.ROOT.resolve("docs/openapi.json");
    private static final JsonMapper JSON = JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

    @Autowired
    MockMvcTester mvc;

    @Test
    void isKeptAndWrittenDown() throws IOException {
        var served = served();
        if (Files.exists(FILE)) {
            assertThat(Contract.breaks(JSON.readTree(FILE), served)).as("promises of %s that are broken", Sources.name(FILE))
                    .isEmpty();
        }
        if (Boolean.getBoolean("contract.write")) {
            Files.writeString(FILE, text(served));
        }
        assertThat(text(served).equals(Sources.read(FILE)))
                .as("%s says just what is served; additions are written by -Dcontract.write=true", Sources.name(FILE)).isTrue();
    }

    @Test
    void namesNoHostAndOneWayIn() throws IOException {
        var served = served();
        assertThat(text(served)).doesNotContain("://").doesNotContain("localhost");
        assertThat(served.at("/servers/0/url").asString()).isEqualTo("/");
        assertThat(served.at("/security/0").propertyNames()).containsExactly("token");
        assertThat(served.at("/paths").valueStream().flatMap(JsonNode::valueStream)).isNotEmpty()
                .allSatisfy(operation -> assertThat(operation.path("responses").propertyNames()).contains("400", "401"));
    }

    @Test
    void isBrokenByWhatACallerWouldNotice() {
        assertThat(changed("\"/x\"", "\"/y\"")).containsExactly("GET /x is gone");
        assertThat(changed("\"operationId\":\"x\"", "\"operationId\":\"z\"")).hasSize(1);
        assertThat(changed("\"name\":\"unit\"", "\"name\":\"place\"")).containsExactly("GET /x ?unit is gone");
        assertThat(changed("\"required\":false", "\"required\":true")).containsExactly("GET /x ?unit is wanted");
        assertThat(changed("\"count\":{\"type\":\"integer\"}", "\"count\":{\"type\":\"string\"}"))
                .containsExactly("GET /x 200/*/count has another type");
        assertThat(changed("\"count\":", "\"sum\":")).containsExactly("GET /x 200/*/count is gone");
        assertThat(changed("\"required\":[]", "\"required\":[\"day\"]")).containsExactly("GET /x body/day is wanted");
        assertThat(changed("\"enum\":[\"A\",\"B\"]", "\"enum\":[\"A\"]")).containsExactly("GET /x body/move refuses B");
        assertThat(changed("text/csv", "text/plain")).containsExactly("GET /x 200 is no longer text/csv");
    }

    @Test
    void isNotBrokenByAdditions() {
        assertThat(changed("\"count\":", "\"more\":{\"type\":\"string\"},\"count\":")).isEmpty();
        assertThat(changed("\"enum\":[\"A\",\"B\"]", "\"enum\":[\"A\",\"B\",\"C\"]")).isEmpty();
        assertThat(changed("\"paths\":{", "\"paths\":{\"/new\":{},")).isEmpty();
    }

    private static List<String> changed(String from, String to) {
        var promised = """
                {"paths":{"/x":{"get":{"operationId":"x",\
                "parameters":[{"name":"unit","in":"query","required":false,"schema":{"type":"string"}}],\
                "requestBody":{"content":{"application/json":{"schema":{"type":"object","required":[],\
                "properties":{"day":{"type":"string"},"move":{"type":"string","enum":["A","B"]}}}}}},\
                "responses":{"200":{"content":{"text/csv":{"schema":{"type":"string"}},\
                "application/json":{"schema":{"type":"array","items":{"$ref":"#/components/schemas/X"}}}}}}}}},\
                "components":{"schemas":{"X":{"type":"object","properties":{"count":{"type":"integer"}}}}}}""";
        assertThat(promised).contains(from);
        return Contract.breaks(JSON.readTree(promised), JSON.readTree(promised.replace(from, to)));
    }

    private JsonNode served() throws IOException {
        var answer = mvc.get().uri("/api/v1/openapi.json").with(As.districtOfficial()).exchange();
        assertThat(answer).hasStatusOk();
        return JSON.readTree(answer.getResponse().getContentAsByteArray());
    }

    private static String text(JsonNode document) {
        var indent = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withArrayIndenter(indent).withObjectIndenter(indent);
        return JSON.writer().with(printer).writeValueAsString(document) + "\n";
    }
}
