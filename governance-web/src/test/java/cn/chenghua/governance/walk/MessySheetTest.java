package cn.chenghua.governance.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.site.As;
import cn.chenghua.governance.site.SystemTest;
import cn.chenghua.governance.site.table.Archive;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

/** Sheets as offices really keep them: titles, merged headers, units said once, days in five forms, spread-out names. */
@SystemTest
@Transactional
class MessySheetTest {

    private static final Pattern UPLOAD = Pattern.compile("name=\"upload\" value=\"([0-9a-f-]{36})\"");
    private final RequestPostProcessor official = As.districtOfficial();

    @Autowired
    MockMvcTester mvc;
    @Autowired
    ProjectLines lines;

    @Test
    void readsProjectsAndSaysRowByRowWhatItMadeOfThem() throws IOException {
        var found = upload("projects", book(List.of(List.of("成华区2018年背街小巷项目汇总表"), row("", "", "", "", "单位：万元"),
                row("编号", "名称", "类别", "单位名称", "预算", "长度(米)", "依据", "计划", "", "实际"),
                row("", "", "", "", "", "", "", "启动", "验收", "摸底"),
                street("２０１８－ＢＪ－９１０１", "测试\u3000一巷", "猛追湾街道办事处", "１２０．５", "2018-10-31", "2018/1/2"),
                street("2018-BJ-9102", "测试二巷", "望平街\u00a0社区", "1,200", "2018/10/31", "2018.1.2"),
                street("2018-BJ-9103", "测试三巷", "建设路街道办", 35, "2018.10.31", "2018年1月2日"),
                street("2018-BJ-9104", "测试四巷", "望平街社区", 35, "2018年10月31日", "20180102"),
                street("2018-BJ-9105", "测试五巷", "望平街社区", 35, 43404, LocalDate.of(2018, 1, 2)),
                street("2018-BJ-9106", "测试六巷", "望平街社区", "120万", "18.10.31", "2018-02-30")),
                sheet -> {
                    sheet.range(0, 0, 0, 9).merge();
                    sheet.range(2, 7, 2, 8).merge();
                    sheet.range(2, 0, 3, 0).merge();
                }));
        assertThat(found).contains("第 3、4 行合并读作表头", "按表头上方写明的单位“万元”读取", "读作“2018-BJ-9101”", "读作“测试 一巷”",
                "读作“猛追湾街道”", "读作“120.5”", "读作“1200”", "读作“2018-10-31”", "读作“2018-01-02”", "120万", "不是数字", "18.10.31",
                "不是日期", "onlyGood");
        assertThat(apply("projects", found)).hasStatus3xxRedirection();
        var taken = lines.list(new ProjectLines.Filter(Scope.everything(), "2018-BJ-910", List.of(), List.of(), List.of(), null,
                null, null), "", 9);
        assertThat(taken).hasSize(5).allSatisfy(line -> {
            assertThat(line.steps()).anySatisfy(step -> {
                assertThat(step.stage()).isEqualTo("accepted");
                assertThat(step.planned()).isEqualTo(LocalDate.of(2018, 10, 31));
            });
            assertThat(line.steps()).anySatisfy(step -> assertThat(step.actual()).isEqualTo(LocalDate.of(2018, 1, 2)));
        });
        assertThat(taken.get(0).name()).isEqualTo("测试 一巷");
        assertThat(taken).extracting(line -> String.valueOf(line.budget())).containsExactly("1205000", "12000000", "350000",
                "350000", "350000");
    }

    @Test
    void findsAProjectByItsNumberInFullWidthSigns() throws IOException {
        var park = lines.list(new ProjectLines.Filter(Scope.everything(), "二仙桥公园", List.of(), List.of(), List.of(), null, null,
                null), "", 1).getFirst();
        var wide = park.number().chars().map(sign -> sign + 0xFEE0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        var found = upload("projects", book(List.of(row("编号", "名称", "类别", "单位代码"),
                row(wide, "\u3000二仙桥公园", "公园", park.place().value())), _ -> {
                }));
        assertThat(found).contains("读作“" + park.number() + "”").containsPattern("无变化</dt><dd>1</dd>");
    }

    @Test
    void refusesANameThatContradictsTheCode() throws IOException {
        assertThat(upload("projects", book(List.of(row("名称", "类别", "单位代码", "单位名称"),
                row("测试巷", "背街小巷", "510108007003", "望平街社区")), _ -> {
                }))).contains("单位名称与单位代码不是同一单位", "510108007003");
    }

    @Test
    void readsMilestones() throws IOException {
        var number = lines.list(new ProjectLines.Filter(Scope.everything(), "二仙桥公园", List.of(), List.of(), List.of(), null,
                null, null), "", 1).getFirst().number();
        var found = upload("milestones", book(List.of(row("节点汇总表"), row("项目编号", "节点", "计划日", "预计日", "权重", "前置节点"),
                row(number, "方案\u3000会审", "2018年11月5日", "2018/11/6", "３", ""),
                row(number, "开标", "2018.12.1", 43440, 1, "方案 会审"), row(number, "定标", "明年", "20181210", "半", "")),
                sheet -> sheet.range(0, 0, 0, 5).merge()));
        assertThat(found).contains("表头在第 2 行", "读作“方案 会审”", "读作“2018-11-05”", "读作“2018-11-06”", "读作“2018-12-01”",
                "读作“2018-12-06”", "读作“2018-12-10”", "不是日期", "不是数字");
        assertThat(apply("milestones", found)).hasStatus3xxRedirection();
    }

    @Test
    void readsInvestment() throws IOException {
        var park = lines.list(new ProjectLines.Filter(Scope.everything(), "二仙桥公园", List.of(), List.of(), List.of(), null, null,
                null), "", 1).getFirst();
        var found = upload("funds", book(List.of(row("投资汇总表"), row("项目编号", "月份", "投资（万元）", "", "依据"),
                row("", "", "计划投资", "完成产值", ""), row(park.number(), "2018年9月", "１００", "", "月报 9"),
                row(park.number(), "201810", "1,200", 0.5, "月报 10"), row(park.number(), "去年", 1, 1, "月报 11")),
                sheet -> sheet.range(1, 2, 1, 3).merge()));
        assertThat(found).contains("第 2、3 行合并读作表头", "读作“2018-09”", "读作“2018-10”", "读作“100”", "读作“1200”", "已换算为元",
                "不是月份");
        assertThat(apply("funds", found)).hasStatus3xxRedirection();
    }

    @ParameterizedTest
    @ValueSource(strings = {"projects", "milestones", "funds"})
    void answersABrokenWorkbookWithASentence(String door) throws IOException {
        var good = book(List.of(List.of("编号")), _ -> {
        });
        assertThat(send(door, new byte[0])).hasStatus(422).bodyText().contains("文件是空的");
        assertThat(send(door, "PK\u0003\u0004 nothing".getBytes(StandardCharsets.UTF_8))).hasStatus(422).bodyText()
                .contains("无法作为 .xlsx 工作簿打开");
        assertThat(send(door, java.util.Arrays.copyOf(good, good.length / 2))).hasStatus(422);
        assertThat(send(door, Archive.of("a.txt", "x"))).hasStatus(422);
        assertThat(send(door, Archive.of("xl/worksheets/sheet1.xml", " ".repeat(60_000_000)))).hasStatus(422).bodyText()
                .contains("解压后过大");
        assertThat(send(door, book(List.of(), _ -> {
        }))).hasStatus(422).bodyText().contains("文件是空的");
        assertThat(send(door, book(List.of(List.of("填表说明"), List.of("数据在第二张")), sheet -> {
        }))).hasStatus(422).bodyText().contains("工作表“数据”第 1 行", "填表说明", "数据须放在第一张工作表");
        assertThat(send(door, book(List.of(java.util.stream.IntStream.range(0, 300).mapToObj(i -> (Object) ("列" + i)).toList()),
                _ -> {
                }))).hasStatus(422).bodyText().contains("第 1 行", "200 列");
    }

    private static List<Object> row(Object... cells) {
        return List.of(cells);
    }

    private static List<Object> street(String number, String name, String unit, Object budget, Object planned, Object surveyed) {
        return row(number, name, "背街小巷", unit, budget, "４８０", "成华建〔2018〕8号", "", planned, surveyed);
    }

    private static byte[] book(List<List<Object>> rows, java.util.function.Consumer<Worksheet> form) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("数据");
            for (var at = 0; at < rows.size(); at++) {
                for (var i = 0; i < rows.get(at).size(); i++) {
                    put(sheet, at, i, rows.get(at).get(i));
                }
            }
            form.accept(sheet);
        }
        return out.toByteArray();
    }

    private static void put(Worksheet sheet, int row, int column, Object cell) {
        switch (cell) {
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case Number number -> sheet.value(row, column, number);
            default -> sheet.value(row, column, cell.toString());
        }
    }

    private String upload(String door, byte[] content) {
        var answer = send(door, content);
        assertThat(answer).hasStatusOk();
        return Visitor.body(answer);
    }

    private MvcTestResult send(String door, byte[] content) {
        return mvc.post().uri("/" + door + "/import").multipart().file(new MockMultipartFile("file", "a.xlsx", null, content))
                .with(official).with(csrf()).exchange();
    }

    private MvcTestResult apply(String door, String trial) {
        var upload = UPLOAD.matcher(trial);
        assertThat(upload.find()).as(trial).isTrue();
        return mvc.post().uri("/" + door + "/import/apply").with(official).with(csrf()).param("upload", upload.group(1))
                .param("onlyGood", "true").exchange();
    }
}
