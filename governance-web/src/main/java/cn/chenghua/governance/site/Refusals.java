package cn.chenghua.governance.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.Refusal;

import org.springframework.http.HttpStatus;

/** Which HTTP status a refusal means. */
final class Refusals {

    /** What could not even be read. */
    private static final Set<String> MALFORMED = Set.of("text.signs", "value.kind", "idempotency.key");

    private Refusals() {
    }

    /** 404 where the path itself names what is unknown or the reader asks for a unit that is not there for him, 403 for a missing right, 412 and 428 for versions, 409 for what is taken, else 400 on reading and 422 on writing. */
    static HttpStatus status(Refusal refusal, String path, boolean reading) {
        if (refusal instanceof Actor.Denied) {
            return HttpStatus.FORBIDDEN;
        }
        var code = refusal.code();
        if (code.endsWith(".unknown") && named(refusal, path) || reading && refusal instanceof Hierarchy.UnknownUnit) {
            return HttpStatus.NOT_FOUND;
        }
        if (code.endsWith("saved.between")) {
            return HttpStatus.PRECONDITION_FAILED;
        }
        if (MALFORMED.contains(code)) {
            return HttpStatus.BAD_REQUEST;
        }
        if (code.equals("version.needed")) {
            return HttpStatus.PRECONDITION_REQUIRED;
        }
        if (code.endsWith(".exists") || code.endsWith(".taken") || code.endsWith(".other.content")) {
            return HttpStatus.CONFLICT;
        }
        return reading ? HttpStatus.BAD_REQUEST : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    private static boolean named(Refusal refusal, String path) {
        var arguments = refusal.arguments();
        return arguments.length > 0 && Arrays.stream(path.split("/"))
                .anyMatch(segment -> URLDecoder.decode(segment, StandardCharsets.UTF_8).equals(arguments[0].toString()));
    }
}
