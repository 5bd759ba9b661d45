package cn.chenghua.governance.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Has the container refuse what it cannot even read with a bare status, to programs with the smallest of problems, and leave
 * signs that are merely odd in a path to us.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class QuietContainer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addConnectorCustomizers(connector -> {
            connector.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue());
            connector.setEncodedReverseSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue());
        });
        factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(Silence.class.getName());
                host.getPipeline().addValve(new Silence());
            }
        });
    }

    /** Public because the container makes one by name. */
    public static class Silence extends ErrorReportValve {

        private static final Logger log = LoggerFactory.getLogger(Silence.class);
        private static final String PROBLEM = """
                {"type":"urn:governance:problem:http.%1$d","title":"HTTP %1$d","status":%1$d,"code":"http.%1$d"}""";

        @Override
        protected void report(Request request, Response response, @Nullable Throwable thrown) {
            var unsaid = response.getStatus() >= 400 && response.getContentWritten() == 0 && response.setErrorReported();
            if (unsaid && String.valueOf(request.getRequestURI()).startsWith("/api/")) {
                tell(response);
            }
        }

        private static void tell(Response response) {
            try {
                response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
                response.setCharacterEncoding(StandardCharsets.UTF_8);
                var writer = response.getReporter();
                if (writer != null) {
                    writer.write(PROBLEM.formatted(response.getStatus()));
                    response.finishResponse();
                }
            } catch (IOException e) {
                log.debug("The caller has gone before he was told what is wrong");
            }
        }
    }
}
