package cn.chenghua.governance.site;

import java.net.URI;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;

/** A request that came to nothing, ready to be told: status, stable code, a sentence, and the fields at fault. */
record Failure(HttpStatus status, String code, String title, String detail, @Nullable String incident, List<Fault> faults,
        HttpHeaders headers) {

    Failure withIncident(String id) {
        return new Failure(status, code, title, detail, id, faults, headers);
    }

    /** RFC 9457. */
    ResponseEntity<ProblemDetail> problem(String path) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:governance:problem:" + code));
        problem.setTitle(title);
        problem.setInstance(UriComponentsBuilder.fromPath(path).build().toUri());
        problem.setProperty("code", code);
        if (incident != null) {
            problem.setProperty("incident", incident);
        }
        if (!faults.isEmpty()) {
            problem.setProperty("errors", faults.stream().map(Fault::asProperty).toList());
        }
        return ResponseEntity.status(status).headers(headers).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }

    /** What is wrong with one field of the body, or, {@code inQuery}, with one parameter. */
    record Fault(String field, boolean inQuery, String detail) {

        Map<String, String> asProperty() {
            return inQuery
                    ? Map.of("parameter", field, "detail", detail)
                    : Map.of("pointer", "#/" + field.replace('.', '/').replace("[", "/").replace("]", ""), "detail", detail);
        }
    }
}
