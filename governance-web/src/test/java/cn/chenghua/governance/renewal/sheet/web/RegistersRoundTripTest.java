package cn.chenghua.governance.renewal.sheet.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.responsibility.web.Doors;
import cn.chenghua.governance.site.As;
import cn.chenghua.governance.site.SystemTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The registers of old-city renewal and of measures out as tables and in again, through the doors officials use. */
@SystemTest
class RegistersRoundTripTest {

    private static final List<String> REGISTERS = List.of("/renewal/areas", "/renewal/documents", "/renewal/surveys",
            "/backstreet/measures");
    private static final List<String> PLACES = List.of("/renewal/circle/settlements", "/renewal/circle/facilities",
            "/backstreet/green");
    private static final Pattern UPLOAD = Pattern.compile("name=\"upload\" value=\"([0-9a-f-]{36})\"");
    private static final String SURVEYS = "日期,单位代码,调查方式,发放份数,收回份数,适合居住,依据,撤回理由\n";

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

    @Test
    void leadsFromEachListToItsFilesAndItsImport() {
        for (var register : REGISTERS) {
            for (var language : List.of("zh-CN", "en")) {
                assertThat(doors.page("district", register + "?lang=" + language)).as(register).doesNotContain("??")
                        .contains(register + "/import\"", register + "/export.csv", register + "/export.xlsx");
                assertThat(doors.page("district", register + "/import?lang=" + language)).as(register).doesNotContain("??")
                        .contains(register + "/export.xlsx");
            }
        }
    }

    @Test
    void takesItsOwnFilesBackWithoutAnyChange() {
        for (var register : Stream.concat(REGISTERS.stream(), PLACES.stream()).toList()) {
            for (var form : List.of("csv", "xlsx")) {
                var file = doors.get("district", register + "/export." + form).getResponse().getContentAsByteArray();
                assertThat(judge(register, "x." + form, file)).as(register + " " + form)
                        .containsPattern("<dd>0</dd>\\s*<dt>[^<]*</dt><dd>0</dd>\\s*<dt>[^<]*</dt><dd>[1-9]")
                        .doesNotContain("name=\"onlyGood\"");
            }
        }
    }

    @Test
    void tellsRowByRowWhatIsWrong() {
        assertThat(judge("/renewal/areas", "名称,项目组\n往返片区甲,没有的组\n往返片区乙,\n")).contains("没有项目组“没有的组”", "往返片区乙");
        assertThat(judge("/renewal/documents", "标题,类型,单位代码,版本,办理步骤,日期,依据\n"
                + "往返专项规划,专项规划,510108000000,2018年版,批准,2018-03-01,成府函〔2018〕21号\n")).contains("版本“2018年版”尚未起草");
        assertThat(judge("/renewal/surveys", SURVEYS + "2018-06-01,510108005004,入户,10,12,80,成华建〔2018〕1号,\n"))
                .contains("收回 12 份、发放 10 份");
        assertThat(judge("/backstreet/measures", "名称,条线或方式,单位代码,条款\n往返措施,净化,510108005004,11\n")).contains("没有第 11 条");
    }

    @Test
    void takesAllRowsInForGoodAndOnceOnly() {
        var method = "往返问卷" + UUID.randomUUID();
        var table = SURVEYS + "2018-06-01,510108005004," + method + ",200,180,82.5,成华建〔2018〕1号,\n";
        var checked = judge("/renewal/surveys", table);
        assertThat(exported("/renewal/surveys")).as("a check writes nothing").doesNotContain(method);
        apply("/renewal/surveys", checked, false);
        assertThat(exported("/renewal/surveys")).contains(method);
        assertThat(judge("/renewal/surveys", table.replace("180,82.5", "170,82.5"))).contains("收回 180 份、发放 200 份");
        apply("/renewal/surveys", judge("/renewal/surveys", table.replace("1号,\n", "1号,录入错误\n")), false);
        assertThat(exported("/renewal/surveys")).contains("录入错误");
    }

    @Test
    void leavesOutOnlyWhatIsRefused() {
        var name = "往返措施" + UUID.randomUUID();
        var table = "名称,条线或方式,单位代码,项目编号\n" + name + "甲,净化,510108005004,\n" + name + "乙,净化,510108005004,2017-NO-1\n";
        var checked = judge("/backstreet/measures", table);
        assertThat(checked).contains("没有项目“2017-NO-1”");
        apply("/backstreet/measures", checked, true);
        assertThat(exported("/backstreet/measures")).contains(name + "甲").doesNotContain(name + "乙");
        var changed = "名称,责任单位\n" + name + "甲,成华区环保局\n";
        apply("/backstreet/measures", judge("/backstreet/measures", changed), false);
        assertThat(exported("/backstreet/measures")).containsPattern(name + "甲,净化,510108005004,[^,]*,成华区环保局");
        assertThat(judge("/backstreet/measures", changed))
                .containsPattern("<dd>0</dd>\\s*<dt>[^<]*</dt><dd>0</dd>\\s*<dt>[^<]*</dt><dd>1");
    }

    private String exported(String register) {
        return doors.page("district", register + "/export.csv");
    }

    private String judge(String register, String table) {
        return judge(register, "x.csv", table.getBytes(StandardCharsets.UTF_8));
    }

    private String judge(String register, String name, byte[] file) {
        return Doors.body(mvc.perform(MockMvcRequestBuilders.multipart(register + "/import")
                .file(new MockMultipartFile("file", name, "application/octet-stream", file)).with(As.districtOfficial())
                .with(csrf())));
    }

    private void apply(String register, String checked, boolean onlyGood) {
        var upload = UPLOAD.matcher(checked);
        assertThat(upload.find()).as(checked).isTrue();
        assertThat(mvc.post().uri(register + "/import/apply").with(As.districtOfficial()).with(csrf())
                .param("upload", upload.group(1)).param("onlyGood", String.valueOf(onlyGood)).exchange())
                .hasRedirectedUrl(register);
    }
}
