package cn.chenghua.governance.safecommunity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.responsibility.web.Doors;
import cn.chenghua.governance.site.SystemTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@SystemTest
class SafetyTablesTest {

    private static final String UNCHANGED = "<dd>0</dd>\\s*<dt>[^<]*</dt><dd>0</dd>\\s*<dt>[^<]*</dt><dd>[1-9]";

    @Autowired
    MockMvcTester mvc;
    @Autowired
    AccountRepository accounts;
    @Autowired
    Hierarchies hierarchies;
    @Autowired
    Clock clock;

    private Doors doors;

    @BeforeEach
    void open() {
        doors = new Doors(mvc, accounts, hierarchies, clock);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cells", "workers", "centres", "pilots", "police", "video", "mediators", "pairings", "volunteers"})
    void comesBackAsItWentOut(String register) {
        var path = "/safety/" + register;
        for (var language : List.of("zh-CN", "en")) {
            assertThat(doors.page("district", path + "?lang=" + language)).doesNotContain("??").contains(path + "/import",
                    path + "/export.csv", path + "/export.xlsx");
            assertThat(doors.page("district", path + "/import?lang=" + language)).doesNotContain("??").contains("<h1");
        }
        var table = doors.page("district", path + "/export.csv");
        assertThat(table.lines().count()).as("rows of %s", register).isGreaterThan(1);
        assertThat(upload(register, table)).as(register).containsPattern(UNCHANGED).doesNotContain("name=\"onlyGood\"");
        var book = doors.get("district", path + "/export.xlsx");
        assertThat(book).hasStatusOk();
        assertThat(upload(register, book.getResponse().getContentAsByteArray())).as(register + " as a workbook")
                .containsPattern(UNCHANGED).doesNotContain("name=\"onlyGood\"");
        var resource = register.equals("video") ? "endpoints" : register;
        assertThat(doors.page("district", "/api/v1/safety/" + resource + ".csv")).isEqualTo(table);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lectures", "duties", "law-communities", "honours", "covenants", "suggestions", "incidents"})
    void takesItsOwnRecordsBackWithoutAnyChange(String register) {
        for (var form : List.of("csv", "xlsx")) {
            var file = doors.get("district", "/safety/" + register + "/export." + form).getResponse().getContentAsByteArray();
            assertThat(upload(register, file)).as(register + " " + form).containsPattern(UNCHANGED)
                    .doesNotContain("name=\"onlyGood\"");
        }
    }

    @Test
    void letsNoPhoneNumberOutOrIn() {
        assertThat(doors.page("district", "/safety/workers/export.csv")).contains("138****").doesNotContain("1380000");
        assertThat(doors.page("district", "/safety/police/export.csv")).contains("139****").doesNotContain("1390000");
        var cell = doors.json("district", "/api/v1/safety/cells?limit=1").get("cells").get(0).get("number").asString();
        assertThat(upload("workers", "编号,岗位,姓名或称呼,电话（掩码）,开始日期\n" + cell + ",网格长,周丽,13800138000,2018-10-01\n"))
                .contains("号码不从表格导入");
    }

    @Test
    void tellsRowByRowWhatIsWrongAndWritesNothing() {
        var pairing = doors.json("district", "/api/v1/safety/pairings?limit=1").get("pairings").get(0);
        var before = doors.page("district", "/api/v1/safety/pairings/" + pairing.get("id").asString());
        assertThat(upload("pairings", "编号,日期,开始时间,结束时间,服务内容,状态\n" + pairing.get("number").asString()
                + ",2018-10-30,09:00,11:00,清扫院落,已确认\n")).contains("表格不能确认服务时间");
        assertThat(upload("pairings", "编号,日期,开始时间,结束时间,服务内容,状态\n" + pairing.get("number").asString()
                + ",2018-10-30,25:00,11:00,清扫院落,\n")).contains("25:00");
        assertThat(doors.page("district", "/api/v1/safety/pairings/" + pairing.get("id").asString())).isEqualTo(before);
        assertThat(upload("centres", "编号,功能,查看结果,日期,依据\n2017-ZZ-9999,矛盾纠纷调处,正常运行,2018-01-01,x\n")).contains("2017-ZZ-9999");
        assertThat(upload("mediators", "姓名或称呼,品牌,单位代码,开始日期\n李大爷,无名,510108005004,2018-01-01\n")).contains("无名");
        assertThat(upload("video", "名称,单位代码,状态,自何日起\n终端,510108005004,在用,2018-13-01\n")).contains("2018-13-01");
    }

    private String upload(String register, String content) {
        return upload(register, content.getBytes(StandardCharsets.UTF_8));
    }

    private String upload(String register, byte[] content) {
        return Doors.body(mvc.perform(MockMvcRequestBuilders.multipart("/safety/" + register + "/import")
                .file(new MockMultipartFile("file", "x", "application/octet-stream", content))
                .with(doors.as("district")).with(SecurityMockMvcRequestPostProcessors.csrf())));
    }
}
