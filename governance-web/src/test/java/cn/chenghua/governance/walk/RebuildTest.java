package cn.chenghua.governance.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.chenghua.governance.plan.Ledger;
import cn.chenghua.governance.plan.LedgerBook;
import cn.chenghua.governance.site.SystemTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;

@SystemTest
class RebuildTest {

    private static final String FORM = "/targets/A08/definition";

    @Autowired
    MockMvcTester mvc;
    @Autowired
    Ledger ledger;
    @Autowired
    LedgerBook book;
    @Autowired
    PlatformTransactionManager transactions;

    private Visitor official;

    @BeforeEach
    void signsIn() {
        official = Visitor.signedIn(mvc, "district");
    }

    @Test
    void comesOutTheSame() {
        var lines = book.fingerprint();
        var progress = progress();

        assertThat(new TransactionTemplate(transactions).<Boolean>execute(_ -> ledger.rebuild())).isTrue();

        assertThat(book.fingerprint()).isEqualTo(lines);
        assertThat(progress()).isEqualTo(progress);
    }

    @Test
    void aNewDefinitionDoesWhatItShowedBeforeAndSurvivesARebuild() {
        var typed = Forms.of(official.page(FORM));
        var stage = typed.getFirst("readings[0].stage");
        var earlier = "agreed";
        typed.set("readings[0].stage", earlier);
        typed.set("reason", "改按" + earlier + "计数");
        var before = actual();
        var lines = book.fingerprint();

        var shown = effect(typed);
        assertThat(book.fingerprint()).as("a look writes nothing").isEqualTo(lines);
        assertThat(save(typed)).hasStatus(302);

        assertThat(actual() - before).isEqualTo(shown);
        comesOutTheSame();
        var back = Forms.of(official.page(FORM));
        back.set("readings[0].stage", stage);
        back.set("reason", "恢复");
        assertThat(effect(back)).isEqualTo(-shown);
        assertThat(save(back)).hasStatus(302);
        assertThat(actual()).isEqualTo(before);
        comesOutTheSame();
    }

    @Test
    void aReaderIsToldWhenNothingMovedAndReadsAnewWhenSomethingDid() {
        var first = official.get("/api/v1/progress").exchange();
        var tag = java.util.Objects.requireNonNull(first.getResponse().getHeader("ETag"));
        assertThat(tag).isNotBlank();
        var again = official.get("/api/v1/progress").header("If-None-Match", tag).exchange();
        assertThat(again).hasStatus(304);
        assertThat(Visitor.body(again)).isEmpty();
        var line = official.json("/api/v1/projects?limit=1&kind=back_street&stage=accepted").get("projects").get(0);
        var path = "/projects/" + line.get("id").asString() + "/back";
        var form = Forms.back(official.page("/projects/" + line.get("id").asString()));
        form.set("evidence", "复查不合格,退回整改");

        assertThat(mvc.post().uri(path).cookie(official.session()).with(csrf()).formFields(form)).hasStatus(302);

        var moved = official.get("/api/v1/progress").header("If-None-Match", tag).exchange();
        assertThat(moved).hasStatusOk();
        assertThat(moved.getResponse().getHeader("ETag")).isNotEqualTo(tag);
        assertThat(street(Visitor.json(moved))).isEqualTo(street(Visitor.json(first)) - 1);
        comesOutTheSame();
    }

    private static int street(JsonNode progress) {
        return progress.get("targets").valueStream().filter(t -> t.get("code").asString().equals("B03")).findFirst().orElseThrow()
                .get("actual").asInt();
    }

    private int effect(MultiValueMap<String, String> typed) {
        typed.set("action", "preview");
        var page = Visitor.body(mvc.post().uri(FORM).cookie(official.session()).with(csrf()).formFields(typed).exchange());
        var sentence = Amounts.found("role=\"status\">.*?<p>([^<]*)</p>", page);
        return Integer.parseInt(Amounts.found("([+-]?\\d+)", sentence.getFirst()).getFirst());
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult save(MultiValueMap<String, String> typed) {
        typed.set("action", "save");
        return mvc.post().uri(FORM).cookie(official.session()).with(csrf()).formFields(typed).exchange();
    }

    private String progress() {
        return official.json("/api/v1/progress?hierarchy=then").get("targets").toString();
    }

    private int actual() {
        return official.json("/api/v1/progress").get("targets").valueStream().filter(t -> t.get("code").asString().equals("A08"))
                .findFirst().orElseThrow().get("actual").asInt();
    }
}
