package cn.chenghua.governance.communityservice.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.Username;
import cn.chenghua.governance.communityservice.register.web.Register;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.responsibility.web.Doors;
import cn.chenghua.governance.site.SystemTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@SystemTest
class ServicesDoorsTest {

    private static final List<String> REGISTERS = List.of("stations", "catalogue", "tests", "volumes", "points", "requests",
            "premises", "rules", "grants", "foundations", "postings", "companies", "sizes", "social", "brands");

    @Autowired
    MockMvcTester mvc;
    @Autowired
    AccountRepository accounts;
    @Autowired
    Hierarchies hierarchies;
    @Autowired
    Clock clock;
    @Autowired
    List<Register> registers;
    @Autowired
    ServicesStandings standings;
    private Doors doors;

    @BeforeEach
    void open() {
        doors = new Doors(mvc, accounts, hierarchies, clock);
    }

    @Test
    void showsEveryRegisterWithRecordsOfTheDemonstration() {
        for (var register : REGISTERS) {
            var page = doors.page("district", "/services/" + register);
            assertThat(page).as(register).contains("<tbody><tr").doesNotContain("没有符合条件的记录", "??");
            assertThat(doors.get("jianshelu", "/services/" + register)).as(register).hasStatusOk();
        }
    }

    @Test
    void countsBehindEachClauseWhatTheListShows() {
        var actor = accounts.findByUsername(new Username("district")).orElseThrow().actor(LocalDate.of(2018, 10, 31),
                hierarchies.current());
        for (var standing : standings.of(actor)) {
            var page = doors.page("district", Objects.requireNonNull(standing.path()));
            assertThat(page).as(standing.text())
                    .contains("共 %s 条".formatted(NumberFormat.getInstance(Locale.CHINA).format(standing.number())));
        }
    }

    @Test
    void opensOneRecordOfEachRegister() {
        var actor = accounts.findByUsername(new Username("district")).orElseThrow().actor(LocalDate.of(2018, 10, 31),
                hierarchies.current());
        for (var register : registers) {
            var row = register.rows(actor).getFirst();
            assertThat(doors.page("district", Objects.requireNonNull(row.href()))).as(register.name())
                    .contains("<dl class=\"facts\"");
        }
    }

    @Test
    void takesItsOwnTablesInAgainWithoutChangingAnything() {
        for (var register : REGISTERS) {
            var csv = doors.page("district", "/services/" + register + "/export.csv");
            var trial = Doors.body(mvc.perform(MockMvcRequestBuilders.multipart("/services/" + register + "/import")
                    .file(new MockMultipartFile("file", register + ".csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)))
                    .with(doors.as("district")).with(csrf())));
            var rows = csv.lines().count() - 1;
            assertThat(trial.replaceAll("\\s+", " ")).as(register)
                    .containsPattern("<dt>新增</dt> ?<dd>0</dd> ?<dt>变更</dt> ?<dd>0</dd> ?<dt>无变化</dt> ?<dd>"
                            + NumberFormat.getInstance(Locale.CHINA).format(rows) + "</dd>");
        }
    }

    @Test
    void takesTheGoodRowsOfATableInAndLeavesTheOthersOut() {
        var subject = "人才公寓" + UUID.randomUUID();
        var table = "firm,subject,unit,asked,evidence\n成都北湖软件有限公司," + subject + "甲,510108005004,2018-10-20,企业来函\n成都北湖软件有限公司,"
                + subject + "乙,510108005004,2030-10-20,企业来函\n";
        var trial = Doors.body(mvc.perform(MockMvcRequestBuilders.multipart("/services/requests/import")
                .file(new MockMultipartFile("file", "x.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)))
                .with(doors.as("district")).with(csrf())));
        var upload = Pattern.compile("name=\"upload\" value=\"([^\"]+)\"").matcher(trial);
        assertThat(upload.find()).as(trial).isTrue();
        assertThat(doors.page("district", "/services/requests/export.csv")).as("a check writes nothing").doesNotContain(subject);
        assertThat(mvc.post().uri("/services/requests/import/apply").with(doors.as("district")).with(csrf())
                .param("upload", upload.group(1)).param("onlyGood", "true").exchange()).hasStatus(302);
        assertThat(doors.page("district", "/services/requests/export.csv")).contains(subject + "甲").doesNotContain(subject + "乙");
    }

    @Test
    void addsOverRestOnceAndRefusesWhatCannotBe() {
        var id = UUID.randomUUID();
        var body = """
                {"fields":{"id":"%s","firm":"成都北湖软件有限公司","subject":"人才公寓申请","unit":"510108005004","asked":"2018-10-20"},
                 "evidence":"企业来函"}""".formatted(id);
        assertThat(doors.send("POST", "jianshelu", "/api/v1/firm-requests", null, body)).hasStatus(201);
        assertThat(doors.send("POST", "jianshelu", "/api/v1/firm-requests", null, body)).hasStatus(200);
        var rate = "{\"verb\":\"RATE\",\"rating\":5,\"day\":\"2018-10-25\",\"evidence\":\"企业评价\"}";
        assertThat(doors.send("POST", "jianshelu", "/api/v1/firm-requests/" + id + "/step", null, rate)).hasStatus(428);
        assertThat(Doors.body(doors.send("POST", "jianshelu", "/api/v1/firm-requests/" + id + "/step",
                doors.tag("jianshelu", "/api/v1/firm-requests/" + id), rate))).contains("workflow.step");
        assertThat(Doors.body(doors.send("POST", "district", "/api/v1/service-volumes", null,
                "{\"fields\":{\"month\":\"2018-12\",\"channel\":\"ONLINE\",\"cases\":\"5\"},\"evidence\":\"月报\"}")))
                .contains("services.volume.future");
        assertThat(Doors.body(doors.send("POST", "district", "/api/v1/service-volumes", null,
                "{\"fields\":{\"month\":\"2018-09\",\"channel\":\"ONLINE\",\"cases\":\"-5\"},\"evidence\":\"月报\"}")))
                .contains("services.volume.cases");
    }
}
