package cn.chenghua.governance.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

class TemplateTest {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,}");
    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"");

    @Test
    void holdsNoWordsOfItsOwn() {
        assertThat(Sources.templates()).allSatisfy(template -> assertThat(Markup.of(template).words)
                .as("words in %s that belong into messages/*.properties", Sources.name(template)).isEmpty());
    }

    @Test
    void holdsNoInlineScriptOrStyle() {
        assertThat(Sources.templates()).allSatisfy(template -> assertThat(Markup.of(template).scripts)
                .as("what the content security policy will block in %s", Sources.name(template)).isEmpty());
    }

    @Test
    void leavesTheWordsOfScriptsToThePage() {
        assertThat(Sources.files(Sources.RESOURCES.resolve("static"), ".js"))
                .allSatisfy(script -> assertThat(HAN.matcher(Sources.read(script)).results().map(hit -> hit.group()))
                        .as("Chinese words in %s; hand them over in data attributes", Sources.name(script)).isEmpty());
    }

    @Test
    void leavesTheWordsOfControllersToTheMessages() {
        assertThat(Sources.java()).filteredOn(file -> file.toString().contains("governance-web"))
                .allSatisfy(file -> assertThat(LITERAL.matcher(Sources.read(file)).results().map(hit -> hit.group())
                        .filter(text -> HAN.matcher(text).find())).as("Chinese words in %s", Sources.name(file)).isEmpty());
    }

    @Test
    void seesWordsWhereThymeleafPutsNone() {
        assertThat(Markup.of("""
                <main><h1 th:text="#{a.b}">142 back streets</h1><p>Late <b>[[#{a.c}]]</b></p>
                <input placeholder="Name"><input placeholder="Name" th:placeholder="#{a.d}">
                <br>· — &nbsp;<img alt="Map"><p th:replace="~{x :: y}">Sample <b>text</b></p><p>2017</p></main>
                """).words).containsExactly("1: Late", "2: Name", "3: Map", "3: 2017");
    }

    @Test
    void seesScriptsAndStylesInThePage() {
        assertThat(Markup.of("""
                <p style="color: red" onclick="go()">.</p><script>go()</script><script src="/a.js" defer></script>
                <script type="application/json" th:text="${json}">{}</script>
                """).scripts).hasSize(3);
    }
}
