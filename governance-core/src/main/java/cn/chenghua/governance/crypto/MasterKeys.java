package cn.chenghua.governance.crypto;

import java.util.Arrays;
import java.util.List;

import cn.chenghua.governance.crypto.UnfitKeys.Flaw;

/** The keys of the application: the first writes, the others still open what they wrote. */
public record MasterKeys(List<MasterKey> all) {

    public MasterKeys {
        all = List.copyOf(all);
    }

    /** Reads {@code k2=BASE64,k1=BASE64}, or one key a line, and refuses what is short, repeated or no secret. */
    public static MasterKeys parse(String setting) {
        var keys = Arrays.stream(setting.strip().split("[,\\s]+")).map(MasterKey::parse).toList();
        for (int i = 1; i < keys.size(); i++) {
            for (var earlier : keys.subList(0, i)) {
                if (earlier.id().equals(keys.get(i).id()) || earlier.sameBits(keys.get(i))) {
                    throw new UnfitKeys(Flaw.REPEATED, keys.get(i).id());
                }
            }
        }
        return new MasterKeys(keys);
    }
}
