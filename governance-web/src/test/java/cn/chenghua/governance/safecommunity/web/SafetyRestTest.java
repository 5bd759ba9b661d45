package cn.chenghua.governance.safecommunity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.UUID;

import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.responsibility.web.Doors;
import cn.chenghua.governance.site.SystemTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@SystemTest
@Transactional
class SafetyRestTest {

    private static final String API = "/api/v1/safety/";

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

    private String first(String register, String list) {
        return API + register + "/" + doors.json("district", API + register + "?limit=1").get(list).get(0).get("id").asString();
    }

    /** Sends with the version that is there. */
    private void goes(String method, String record, String below, String body, String expected) {
        assertThat(doors.send(method, "district", record + below, null, body)).as(below).hasStatus(428);
        assertThat(doors.send(method, "district", record + below, "\"9999\"", body)).as(below).hasStatus(412);
        assertThat(doors.send(method, "district", record + below, doors.tag("district", record), body)).as(below).hasStatusOk()
                .bodyText().contains(expected);
    }

    @Test
    void formsTeamsAndFillsTheirSeats() {
        var cell = first("cells", "cells");
        goes("PUT", cell, "/team", """
                {"team": [{"part": "ONE", "role": "网格长", "seats": 2}, {"part": "MORE", "role": "志愿帮手", "seats": 0}]}""",
                "志愿帮手");
        var worker = UUID.randomUUID();
        var body = """
                {"id": "%s", "role": "志愿帮手", "name": "周丽", "phone": "13800138000", "begins": "2018-10-01"}""".formatted(worker);
        goes("POST", cell, "/workers", body, "138****8000");
        var version = doors.tag("district", cell);
        assertThat(doors.send("POST", "district", cell + "/workers", "\"0\"", body)).as("a repeat is harmless").hasStatusOk();
        assertThat(doors.send("POST", "district", cell + "/workers", version, body.replace("周丽", "何静"))).hasStatus(409).bodyText()
                .contains("safety.exists");
        assertThat(doors.tag("district", cell)).isEqualTo(version);
        goes("POST", cell, "/trainings", """
                {"worker": "%s", "day": "2018-10-20", "hours": 3.5, "topic": "矛盾纠纷排查", "evidence": "签到表"}""".formatted(worker),
                "矛盾纠纷排查");
        goes("POST", cell, "/workers/" + worker + "/release", "{\"day\": \"2018-10-25\"}", "2018-10-25");
        assertThat(doors.page("district", API + "workers?limit=200")).contains("周丽").doesNotContain("13800138000");
        assertThat(doors.page("district", "/safety/workers")).contains("周丽", "138****8000");
    }

    @Test
    void fillsPostsAndTurnsEndpoints() {
        var post = doors.send("POST", "district", API + "police", null,
                "{\"name\": \"机动警务岗\", \"unit\": \"510108005004\"}");
        assertThat(post).hasStatusOk();
        var path = API + "police/" + doors.json("district", API + "police?limit=200&unit=510108005004").get("posts").valueStream()
                .filter(one -> one.get("name").asString().equals("机动警务岗")).findFirst().orElseThrow().get("id").asString();
        goes("POST", path, "/holders", "{\"name\": \"张警官\", \"phone\": \"13900139000\", \"begins\": \"2018-10-01\"}",
                "139****9000");
        goes("POST", path, "/vacancies", "{\"day\": \"2018-10-20\"}", "\"vacant\":true");
        goes("PUT", first("endpoints", "endpoints"), "/state", "{\"state\": \"FAULTY\", \"since\": \"2018-10-01\"}", "FAULTY");
    }

    @Test
    void keepsMediatorsAndVolunteers() {
        var mediator = UUID.randomUUID();
        var body = """
                {"id": "%s", "brand": "five_elders", "name": "李大爷", "unit": "510108005004", "begins": "2018-10-01"}"""
                .formatted(mediator);
        assertThat(doors.send("POST", "district", API + "mediators", null, body)).hasStatusOk();
        assertThat(doors.send("POST", "district", API + "mediators", null, body)).as("a repeat is harmless").hasStatusOk();
        assertThat(doors.send("POST", "district", API + "mediators", null, body.replace("five_elders", "nobody"))).hasStatus(422)
                .bodyText().contains("safety.dispute.brand");
        assertThat(doors.json("district", API + "mediators?unit=510108005004&brand=five_elders").get("count").asInt())
                .isPositive();
        goes("POST", API + "mediators/" + mediator, "/leave", "{\"day\": \"2018-10-20\"}", "2018-10-20");
        var volunteer = UUID.randomUUID();
        assertThat(doors.send("POST", "district", API + "volunteers", null, """
                {"id": "%s", "name": "小周", "skills": "理发", "unit": "510108005004", "begins": "2018-10-01"}"""
                .formatted(volunteer))).hasStatusOk();
        goes("POST", API + "volunteers/" + volunteer, "/leave", "{\"day\": \"2018-10-20\"}", "理发");
    }

    @Test
    void notesPerformanceOfAPilot() {
        var pilots = doors.json("district", API + "pilots?limit=200").get("pilots").valueStream()
                .filter(one -> !one.get("inForce").isNull()).toList();
        assertThat(pilots).isNotEmpty();
        var pilot = pilots.getFirst();
        var day = pilot.get("inForce").get("begins").asString();
        goes("POST", API + "pilots/" + pilot.get("id").asString(), "/performances", """
                {"begins": "%s", "ends": "%s", "measure": "回访满意", "wanted": 100, "reached": 97, "evidence": "抽查表"}"""
                .formatted(day, day), "回访满意");
    }

    @Test
    void takesADisputeInOnce() {
        var id = UUID.randomUUID();
        var body = """
                {"id": "%s", "unit": "510108005004", "level": "COMMUNITY", "sort": "NEIGHBOURS", "channel": "VISIT",
                 "toldOn": "2018-10-20", "applicant": "王小明", "respondent": "刘芳", "matter": "楼上漏水"}""".formatted(id);
        assertThat(doors.send("POST", "district", API + "disputes", null, body)).hasStatus(201)
                .hasHeader("Location", API + "disputes/" + id);
        assertThat(doors.send("POST", "district", API + "disputes", null, body)).as("a repeat is harmless").hasStatus(200)
                .doesNotContainHeader("Location");
        assertThat(doors.send("POST", "district", API + "disputes", null, body.replace("漏水", "噪声"))).hasStatus(409);
    }
}
