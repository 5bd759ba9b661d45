package cn.chenghua.governance.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Role;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Auditor;
import cn.chenghua.governance.audit.Entries;
import cn.chenghua.governance.audit.Entry;
import cn.chenghua.governance.audit.chain.Chain;
import cn.chenghua.governance.site.As;
import cn.chenghua.governance.site.SystemTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SystemTest(profiles = {})
class AuditPagesTest {

    private static final Auditor AUDITOR = new Auditor(new UUID(0, 9), "审计", null);

    @Autowired
    MockMvcTester mvc;
    @Autowired
    Entries entries;
    @Autowired
    Chain chain;
    @Autowired
    Verification verification;
    private Cast cast;

    @BeforeEach
    void casts(@Autowired AutowireCapableBeanFactory beans) {
        cast = beans.createBean(Cast.class);
    }

    @Test
    void isReadByAuditorsAlone() throws UnsupportedEncodingException {
        cast.account("sun.li");
        for (var path : List.of("/audit", "/audit/export.csv", "/audit/verify",
                "/audit/" + latest(null).id())) {
            assertThat(mvc.get().uri(path).with(As.districtOfficial())).as(path).hasStatus(403);
            assertThat(mvc.get().uri(path).with(Cast.auditor(Scope.everything()))).as(path).hasStatus(200);
        }
        assertThat(mvc.get().uri("/audit?text=sun.li&act=CREATE").with(Cast.auditor(Scope.everything()))).bodyText()
                .contains("/audit/" + entries.list(filter(Act.CREATE, "account", null), null, 1).getFirst().id());
        assertThat(latest(Act.READ).note().filter()).contains("sun.li");
        var own = mvc.get().uri("/audit/" + latest(Act.READ).id())
                .with(Cast.auditor(Scope.of(java.util.Set.of(As.ERXIANQIAO))));
        assertThat(own).as("an entry about no unit").hasStatus(404);
        assertThat(mvc.get().uri("/api/v1/audit?act=CREATE&limit=1").header(HttpHeaders.AUTHORIZATION, cast.token(Role.AUDITOR)))
                .hasStatus(200)
                .bodyText().contains("\"next\":\"/api/v1/audit?act=CREATE&before=").contains("+08:00");
        assertThat(mvc.get().uri("/api/v1/audit").header(HttpHeaders.AUTHORIZATION, cast.token(Role.VIEWER))).hasStatus(403);
        assertThat(mvc.get().uri("/audit?act=NONE").with(Cast.auditor(Scope.everything()))).hasStatus4xxClientError();
    }

    @Test
    void isProvenByAWalkAlongTheChain() throws InterruptedException {
        cast.account("zhou.jie");
        assertThat(mvc.post().uri("/audit/verify").with(Cast.auditor(Scope.everything())).with(csrf())).hasStatus(302);
        while (chain.lengthen()) {
            Thread.onSpinWait();
        }
        for (var tries = 0; tries < 100 && verification.state().running(); tries++) {
            Thread.sleep(50);
        }
        assertThat(mvc.get().uri("/audit/verify").with(Cast.auditor(Scope.everything()))).bodyText().contains("alert-success");
    }

    private Entry latest(@Nullable Act act) {
        return entries.list(filter(act, null, null), null, 1).getFirst();
    }

    private static Entries.Filter filter(@Nullable Act act, @Nullable String kind, @Nullable String record) {
        return new Entries.Filter(AUDITOR, null, act, kind, record, null, null, null, null, null, null);
    }
}
