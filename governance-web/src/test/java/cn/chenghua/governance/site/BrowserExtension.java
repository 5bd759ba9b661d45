package cn.chenghua.governance.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Hands a fresh {@link BrowserSession} to each test method that asks for one; the browser itself starts once. */
class BrowserExtension implements ParameterResolver, AfterTestExecutionCallback {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(BrowserExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == BrowserSession.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var executable = executable();
        if (!Files.isExecutable(executable)) {
            var sentence = "No browser at " + executable + ": install Chromium or set CHROMIUM";
            if ("true".equals(System.getenv("CI"))) {
                return Assertions.fail(sentence);
            }
            return Assumptions.abort(sentence);
        }
        var running = test.getRoot().getStore(NAMESPACE).computeIfAbsent(Running.class, key -> Running.start(executable),
                Running.class);
        var port = SpringExtension.getApplicationContext(test).getEnvironment().getRequiredProperty("local.server.port");
        var session = new BrowserSession(running.browser(), "http://localhost:" + port);
        test.getStore(NAMESPACE).put(BrowserSession.class, session);
        return session;
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        var session = test.getStore(NAMESPACE).get(BrowserSession.class, BrowserSession.class);
        if (session == null) {
            return;
        }
        if (test.getExecutionException().isPresent()) {
            session.screenshot(
                    "failed-" + test.getRequiredTestClass().getSimpleName() + "-" + test.getRequiredTestMethod().getName());
        } else {
            session.assertQuiet();
        }
    }

    private static Path executable() {
        return Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));
    }

    /** Closed by JUnit with the store at the end of the run. */
    private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

        static Running start(Path executable) {
            var playwright = Playwright
                    .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return new Running(playwright,
                    playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(executable)
                            .setArgs(List.of("--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
                                    "--lang=zh-CN"))));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
