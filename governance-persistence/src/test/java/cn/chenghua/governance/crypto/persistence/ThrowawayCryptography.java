package cn.chenghua.governance.crypto.persistence;

import java.util.List;

import cn.chenghua.governance.crypto.Cryptography;
import cn.chenghua.governance.crypto.MasterKey;
import cn.chenghua.governance.crypto.MasterKeys;

/** The real thing under a key that ends with the test. */
public final class ThrowawayCryptography {

    private ThrowawayCryptography() {
    }

    public static Cryptography international() {
        return new Strongbox(SuiteChoice.INTERNATIONAL, new MasterKeys(List.of(MasterKey.draw("k1"))));
    }

    public static Cryptography sm() {
        return new Strongbox(SuiteChoice.SM, new MasterKeys(List.of(MasterKey.draw("k1"))));
    }

    /** The same application before and after a change of key and suite at once. */
    public static Rotation rotation() {
        var old = MasterKey.draw("k1");
        return new Rotation(new Strongbox(SuiteChoice.INTERNATIONAL, new MasterKeys(List.of(old))),
                new Strongbox(SuiteChoice.SM, new MasterKeys(List.of(MasterKey.draw("k2"), old))));
    }

    /** What was written before can be read after. */
    public record Rotation(Cryptography before, Cryptography after) {
    }
}
