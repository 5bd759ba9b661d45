package cn.chenghua.governance.crypto.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import cn.chenghua.governance.crypto.Cryptography;
import cn.chenghua.governance.crypto.MasterKey;
import cn.chenghua.governance.crypto.MasterKeys;
import cn.chenghua.governance.crypto.Unreadable;

/** Writes with the suite and the key in use, and reads what any suite wrote with any key it has. */
final class Strongbox implements Cryptography {

    private final Suite suite;
    private final MasterKeys keys;
    private final Keyset writing;
    private final Map<String, Keyset> keysets = new ConcurrentHashMap<>();

    Strongbox(SuiteChoice choice, MasterKeys keys) {
        this.suite = choice.suite();
        this.keys = keys;
        this.writing = keyset(suite, keys.all().getFirst());
    }

    @Override
    public byte[] digest(byte[] content) {
        return suite.digest(content);
    }

    @Override
    public String seal(byte[] content) {
        return writing.seal(content);
    }

    @Override
    public boolean genuine(byte[] content, String seal) {
        return find(seal).filter(keyset -> keyset.genuine(content, seal)).isPresent();
    }

    @Override
    public String sign(byte[] content) {
        return writing.sign(content);
    }

    @Override
    public boolean signed(byte[] content, String signature) {
        return find(signature).filter(keyset -> keyset.signed(content, signature)).isPresent();
    }

    @Override
    public String publicKey(String signature) {
        return known(signature).publicKey();
    }

    @Override
    public String encrypt(String text, String context) {
        return writing.encrypt(text, context);
    }

    @Override
    public String decrypt(String cipher, String context) {
        return known(cipher).decrypt(cipher, context);
    }

    @Override
    public boolean current(String written) {
        return written.startsWith(writing.head());
    }

    @Override
    public String head() {
        return writing.head();
    }

    private Keyset known(String written) {
        return find(written).orElseThrow(() -> new Unreadable("no key is known for what begins with " + beginning(written)));
    }

    private Optional<Keyset> find(String written) {
        var parts = written.split("\\.", 3);
        if (parts.length < 3) {
            return Optional.empty();
        }
        return SuiteChoice.marked(parts[0]).flatMap(
                found -> keys.all().stream().filter(key -> key.id().equals(parts[1])).findFirst().map(key -> keyset(found, key)));
    }

    private Keyset keyset(Suite found, MasterKey key) {
        return keysets.computeIfAbsent(found.mark() + "." + key.id(), head -> new Keyset(found, key));
    }

    /** The suite and the key it names, or nothing of it where it names none. */
    private static String beginning(String written) {
        var parts = List.of(written.split("\\.", 3));
        return parts.size() == 3 && parts.get(0).length() + parts.get(1).length() < 24 ? parts.get(0) + "." + parts.get(1) : "…";
    }
}
