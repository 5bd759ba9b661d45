package cn.chenghua.governance.crypto;

import java.util.List;

/** Keys with which the application does not start; it names the key by its id and never shows one. */
public class UnfitKeys extends RuntimeException {

    private final Flaw flaw;
    private final transient List<String> arguments;

    public UnfitKeys(Flaw flaw, String... arguments) {
        super(flaw.code() + " " + List.of(arguments));
        this.flaw = flaw;
        this.arguments = List.of(arguments);
    }

    public Flaw flaw() {
        return flaw;
    }

    public List<String> arguments() {
        return arguments;
    }

    /** What is wrong with them; the code is the message key of the sentence. */
    public enum Flaw {
        MISSING("crypto.refused.missing"), MALFORMED("crypto.refused.malformed"), SHORT("crypto.refused.short"), WEAK(
                "crypto.refused.weak"), REPEATED(
                        "crypto.refused.repeated"), SUITE("crypto.refused.suite"), FILE(
                                "crypto.refused.file"), LOST("crypto.refused.lost"), OTHER("crypto.refused.other");

        private final String code;

        Flaw(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
