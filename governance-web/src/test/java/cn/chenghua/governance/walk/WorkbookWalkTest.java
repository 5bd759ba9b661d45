package cn.chenghua.governance.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;

import cn.chenghua.governance.funding.Source;
import cn.chenghua.governance.funding.Sources;
import cn.chenghua.governance.project.ProjectKind;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.site.As;
import cn.chenghua.governance.site.SystemTest;

import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;

/** The workbook that is handed out to be filled in: it offers what may stand in a column, explains itself and comes back unchanged. */
@SystemTest
@Transactional
class WorkbookWalkTest {

    private static final Pattern LIST = Pattern.compile(
            "<dataValidation [^>]*sqref=\"([A-Z]+)2:[A-Z]+100001\"[^>]*>\\s*<formula1>'?([^'!]+)'?!\\$?([A-Z]+)\\$?2:\\$?[A-Z]+\\$?(\\d+)</formula1>");
    private final RequestPostProcessor official = As.districtOfficial();

    @Autowired
    MockMvcTester mvc;
    @Autowired
    ProjectKinds kinds;
    @Autowired
    Sources sources;

    @ParameterizedTest
    @CsvSource({"projects, 4", "milestones, 2", "funds, 3"})
    void offersExplainsAndComesBackUnchanged(String door, int lists) throws IOException {
        var content = mvc.get().uri("/{door}/export.xlsx", door).with(official).exchange().getResponse().getContentAsByteArray();
        var choices = choices(content);
        assertThat(choices).hasSize(lists)
                .allSatisfy((column, values) -> assertThat(values).isNotEmpty().doesNotHaveDuplicates());
        if (door.equals("projects")) {
            assertThat(choices.get("类别"))
                    .containsExactlyElementsOf(kinds.all().stream().map(kind -> kind.term().name()).toList());
            assertThat(choices.get("单位名称")).hasSize(118).contains("成华区", "建设路街道", "下涧槽社区");
        } else if (door.equals("milestones")) {
            assertThat(choices.get("阶段")).containsExactlyElementsOf(kinds.all().stream().flatMap(kind -> kind.stages().stream())
                    .map(ProjectKind.Term::code).distinct().toList());
            assertThat(choices.get("所需依据")).containsExactly("说明", "文号或文件", "文件");
        } else {
            assertThat(choices.get("资金来源"))
                    .containsExactlyInAnyOrderElementsOf(sources.all().stream().map(Source::name).toList());
            assertThat(choices.get("款项类别")).containsExactly("计划投资", "完成产值", "已支付");
        }
        assertThat(texts(content, "填表说明")).flatExtracting(row -> row).contains("截至", "2018-10-31", "填写方法")
                .containsAll(texts(content, 0).getFirst().stream().filter(header -> !header.contains(":")).toList());
        assertThat(Visitor.body(mvc.post().uri("/{door}/import", door).multipart()
                .file(new MockMultipartFile("file", "a.xlsx", null, content)).with(official).with(csrf()).exchange()))
                .containsPattern("新增</dt><dd>0</dd>").containsPattern("变更</dt><dd>0</dd>")
                .containsPattern("不能导入的行</dt><dd>0</dd>").contains("没有发现问题");
    }

    @ParameterizedTest
    @CsvSource({"projects, csv", "projects, xlsx", "milestones, csv", "milestones, xlsx", "funds, csv", "funds, xlsx"})
    void comesBackUnchangedInEnglishToo(String door, String form) {
        var english = new Cookie("language", "en");
        var content = mvc.get().uri("/{door}/export.{form}", door, form).cookie(english).with(official).exchange().getResponse()
                .getContentAsByteArray();
        assertThat(Visitor.body(mvc.post().uri("/{door}/import", door).multipart()
                .file(new MockMultipartFile("file", "a." + form, null, content)).cookie(english).with(official).with(csrf())
                .exchange())).containsPattern("New</dt><dd>0</dd>").containsPattern("Changed</dt><dd>0</dd>")
                .containsPattern("Rows that cannot be taken</dt><dd>0</dd>").contains("Nothing found");
    }

    /** What the cells of each column offer, by its header, read from the lists the validations point at. */
    private static Map<String, List<String>> choices(byte[] content) throws IOException {
        var headers = texts(content, 0).getFirst();
        var choices = new HashMap<String, List<String>>();
        var sheet = HtmlUtils.htmlUnescape(part(content, "xl/worksheets/sheet1.xml"));
        assertThat(sheet).doesNotContain("showDropDown=\"1\"").doesNotContain("showDropDown=\"true\"");
        var lists = LIST.matcher(sheet);
        while (lists.find()) {
            var column = lists.group(3).charAt(0) - 'A';
            var page = texts(content, lists.group(2));
            choices.put(headers.get(lists.group(1).charAt(0) - 'A'),
                    page.subList(1, Integer.parseInt(lists.group(4))).stream().map(row -> row.get(column)).toList());
        }
        return choices;
    }

    private static List<List<String>> texts(byte[] content, Object sheet) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            var found = sheet instanceof Integer at ? book.getSheet(at) : book.findSheet(sheet.toString());
            return found.orElseThrow().read().stream().map(WorkbookWalkTest::texts).toList();
        }
    }

    private static List<String> texts(Row row) {
        var texts = new ArrayList<String>();
        for (var at = 0; at < row.getCellCount(); at++) {
            texts.add(row.getCellText(at));
        }
        return texts;
    }

    private static String part(byte[] content, String name) throws IOException {
        try (var zip = ZipFile.builder().setByteArray(content).get(); var part = zip.getInputStream(zip.getEntry(name))) {
            return new String(part.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
