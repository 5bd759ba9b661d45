package cn.chenghua.governance.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.OwnAccount;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.AssetLines;
import cn.chenghua.governance.site.SystemTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SystemTest
class TogetherTest {

    private static final int EACH = 40;

    @Autowired
    MockMvcTester mvc;
    @Autowired
    AccountRepository accounts;
    @Autowired
    OwnAccount own;
    @Autowired
    AssetLines assets;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    Clock clock;

    @Test
    void whoeverSendsAtTheSameMomentIsPutOnRecordUnderHisOwnName() throws Exception {
        var tokens = new Tokens(accounts, own);
        var today = LocalDate.ofInstant(clock.instant(), Days.ZONE);
        var street = assets.list(new AssetLines.Filter(Scope.everything(), Set.of(), null, "", AssetKind.STREET, null, null, null,
                today, null), null, 200).stream().filter(line -> line.place().value().startsWith("510108005")).findFirst()
                .orElseThrow();
        var senders = new HashMap<UUID, String>();
        var calls = new ArrayList<Callable<MvcTestResult>>();
        for (var username : List.of("district", "jianshelu")) {
            var token = tokens.of(username, false);
            for (int n = 0; n < EACH; n++) {
                var id = Uuids.next(Instant.now());
                senders.put(id, username);
                calls.add(() -> mvc.post().uri("/api/v1/inspections").header(HttpHeaders.AUTHORIZATION, token)
                        .contentType(MediaType.APPLICATION_JSON).content(fine(id, street)).exchange());
            }
        }
        try (var crowd = Executors.newFixedThreadPool(32)) {
            for (var answer : crowd.invokeAll(calls)) {
                assertThat(answer.get()).hasStatus(201);
            }
        }
        assertThat(recorded(senders)).isEqualTo(senders);
        assertThat(jdbc.sql("select count(distinct request) from audit_entry where kind = 'inspection' and record = any(:ids)")
                .param("ids", ids(senders)).query(Integer.class).single()).isEqualTo(2 * EACH);
    }

    private Map<UUID, String> recorded(Map<UUID, String> senders) {
        var recorded = new HashMap<UUID, String>();
        jdbc.sql("select record, username from audit_entry where kind = 'inspection' and record = any(:ids)")
                .param("ids", ids(senders)).query(row -> {
                    recorded.put(UUID.fromString(row.getString(1)), row.getString(2));
                });
        return recorded;
    }

    private static String[] ids(Map<UUID, String> senders) {
        return senders.keySet().stream().map(UUID::toString).toArray(String[]::new);
    }

    private static String fine(UUID id, AssetLines.Line street) {
        return """
                {"id":"%s","asset":"%s","level":"SUBDISTRICT","standard":{"code":"STREET","version":1},"taxonomy":1,
                 "beganAt":"2018-10-30T09:00:00+08:00","endedAt":"2018-10-30T09:10:00+08:00","device":"desk","sequence":1,
                 "position":null,"answers":[{"item":"S1","answer":"PASS"}],"remark":"","corrects":null,"photos":[],
                 "findings":[]}""".formatted(id, street.id());
    }
}
