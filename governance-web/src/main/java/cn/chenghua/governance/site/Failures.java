package cn.chenghua.governance.site;

import java.io.EOFException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import cn.chenghua.governance.district.Refusal;

import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Judges what went wrong: a refusal becomes its sentence, a fault of ours an incident number in the log and nothing else. */
@Component
class Failures {

    private static final Logger log = LoggerFactory.getLogger(Failures.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Sentences sentences;

    Failures(Sentences sentences) {
        this.sentences = sentences;
    }

    Failure of(Throwable thrown, HttpServletRequest request) {
        return switch (thrown) {
            case Refusal refusal -> refused(refusal, request);
            case OptimisticLockingFailureException _ -> plain(HttpStatus.CONFLICT, "record.changed");
            case DataIntegrityViolationException _ -> plain(HttpStatus.CONFLICT, "record.conflict");
            case MaxUploadSizeExceededException _ -> plain(HttpStatus.CONTENT_TOO_LARGE, "upload.size");
            case MultipartException _ -> plain(HttpStatus.BAD_REQUEST, "http.400");
            case InvalidParameterException unreadable -> of(unreadable.getErrorCode());
            case MethodArgumentTypeMismatchException mismatch -> mismatch(mismatch.getName(), mismatch);
            case BindException invalid -> invalid(invalid.getFieldErrors());
            case ErrorResponse response -> response(response);
            case HttpMessageNotReadableException unreadable -> unreadable(unreadable, request);
            case Throwable other when DatabaseTrouble.in(other) -> unavailable(request, other);
            case Throwable gone when hungUp(gone) -> plain(HttpStatus.BAD_REQUEST, "body.unreadable");
            default -> inner(thrown).map(refusal -> refused(refusal, request)).orElseGet(() -> broken(request, thrown));
        };
    }

    /** For a status that the container or a filter set without an exception. */
    Failure of(int code) {
        var status = HttpStatus.resolve(code);
        return status == null || status == HttpStatus.OK
                ? plain(HttpStatus.NOT_FOUND, "http.404")
                : plain(status, "http." + code);
    }

    private Failure refused(Refusal refusal, HttpServletRequest request) {
        var reading = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        var status = Refusals.status(refusal, Paths.original(request), reading);
        var sentence = sentences.of(refusal);
        var faults = List.of(new Failure.Fault(refusal.field(), reading, sentence));
        return new Failure(status, refusal.code(), title(status), sentence, null, faults, new HttpHeaders());
    }

    private Failure mismatch(String name, TypeMismatchException mismatch) {
        var sentence = sentences.say("refusal.parameter.type", String.valueOf(mismatch.getValue()), sentences.field(name));
        var faults = List.of(new Failure.Fault(name, true, sentence));
        return new Failure(HttpStatus.BAD_REQUEST, "parameter.type", title(HttpStatus.BAD_REQUEST), sentence, null, faults,
                new HttpHeaders());
    }

    private Failure invalid(List<FieldError> errors) {
        var faults = errors.stream().map(error -> new Failure.Fault(error.getField(), false, sentences.fault(error))).toList();
        var detail = faults.isEmpty() ? title(HttpStatus.BAD_REQUEST) : faults.getFirst().detail();
        return new Failure(HttpStatus.UNPROCESSABLE_CONTENT, "fields.invalid", title(HttpStatus.UNPROCESSABLE_CONTENT), detail,
                null,
                faults, new HttpHeaders());
    }

    /** A body that is no JSON, has a field nobody knows, or a value that is not what the field wants. */
    private Failure unreadable(HttpMessageNotReadableException unreadable, HttpServletRequest request) {
        return inner(unreadable).map(refusal -> refused(refusal, request))
                .orElseGet(() -> plain(HttpStatus.BAD_REQUEST, "body.unreadable"));
    }

    /** Whether the caller went away in the middle of asking or of being answered: nobody is left to be told, nothing to be mended. */
    static boolean hungUp(Throwable thrown) {
        return !DatabaseTrouble.in(thrown) && Causes.of(thrown).anyMatch(at -> at instanceof EOFException
                || at instanceof ClientAbortException || at instanceof AsyncRequestNotUsableException);
    }

    private static Optional<Refusal> inner(Throwable thrown) {
        return Causes.of(thrown).filter(Refusal.class::isInstance).map(Refusal.class::cast).findFirst();
    }

    private Failure response(ErrorResponse response) {
        var failure = of(response.getStatusCode().value());
        failure.headers().putAll(response.getHeaders());
        return failure;
    }

    private Failure unavailable(HttpServletRequest request, Throwable thrown) {
        var incident = incident();
        log.warn("Incident {}: the database does not answer on {}: {} {}", incident, quiet(request),
                thrown.getClass().getSimpleName(), DatabaseTrouble.states(thrown));
        var failure = plain(HttpStatus.SERVICE_UNAVAILABLE, "http.503").withIncident(incident);
        failure.headers().set(HttpHeaders.RETRY_AFTER, "5");
        return failure;
    }

    private Failure broken(HttpServletRequest request, Throwable thrown) {
        var incident = incident();
        log.error("Incident {} on {}: {}", incident, quiet(request), Causes.brief(thrown));
        return plain(HttpStatus.INTERNAL_SERVER_ERROR, "http.500").withIncident(incident);
    }

    private Failure plain(HttpStatus status, String code) {
        return new Failure(status, code, title(status), sentences.failure(code, status), null, List.of(), new HttpHeaders());
    }

    private String title(HttpStatus status) {
        return sentences.title(status);
    }

    private static String incident() {
        var bits = new byte[5];
        RANDOM.nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }

    /** Method and path, cut to what a log can bear; secrets in paths are left out. */
    private static String quiet(HttpServletRequest request) {
        var path = Paths.original(request);
        var shown = path.startsWith(request.getContextPath() + "/setup/") ? "/setup/…" : path;
        return cut(request.getMethod(), 10) + " " + cut(shown, 200);
    }

    private static String cut(String text, int most) {
        return text.substring(0, Math.min(text.length(), most));
    }
}
