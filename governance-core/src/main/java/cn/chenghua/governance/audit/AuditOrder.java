package cn.chenghua.governance.audit;

import java.util.Arrays;
import java.util.ServiceLoader;

/**
 * What the operator may ask of the trail on the command line: {@code --governance.verify-audit} proves the chain,
 * {@code --governance.audit-archive=<folder>} takes out the months that need no longer be kept.
 */
public interface AuditOrder {

    String VERIFY = "--governance.verify-audit";
    String ARCHIVE = "--governance.audit-archive";

    /** Does what is asked and tells how it ended; 0 when all is well. */
    int run(String... arguments);

    /** Whether the platform was called to do this and nothing else. */
    static boolean asked(String... arguments) {
        return Arrays.stream(arguments).anyMatch(argument -> argument.startsWith(VERIFY) || argument.startsWith(ARCHIVE));
    }

    /** The one that is installed beside the platform. */
    static AuditOrder installed() {
        return ServiceLoader.load(AuditOrder.class).findFirst()
                .orElseThrow(() -> new IllegalStateException("No audit command is installed"));
    }
}
