package cn.chenghua.governance.crypto.persistence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

import cn.chenghua.governance.crypto.MasterKey;
import cn.chenghua.governance.crypto.MasterKeys;
import cn.chenghua.governance.crypto.UnfitKeys;
import cn.chenghua.governance.crypto.UnfitKeys.Flaw;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file beside the embedded database that keeps its keys; only the owner may read it, and nobody is shown it. */
record KeyFile(Path path) {

    private static final Logger log = LoggerFactory.getLogger(KeyFile.class);
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");

    static KeyFile in(Path folder) {
        return new KeyFile(folder.toAbsolutePath().resolve("governance.keys"));
    }

    /** The keys in it; where there is no file, one key is drawn and written first. */
    MasterKeys open() {
        try {
            if (Files.notExists(path)) {
                write(MasterKey.draw("k1"));
            }
            closeToOthers();
            return MasterKeys.parse(Files.readString(path));
        } catch (IOException | UnsupportedOperationException e) {
            throw (UnfitKeys) new UnfitKeys(Flaw.FILE, path.toString()).initCause(e);
        }
    }

    /** Written whole or not at all: first beside its place, then moved there. */
    private void write(MasterKey key) throws IOException {
        Files.createDirectories(path.getParent());
        var draft = Files.createTempFile(path.getParent(), "governance", ".new", PosixFilePermissions.asFileAttribute(OWNER));
        Files.writeString(draft, key.written() + "\n", StandardCharsets.US_ASCII);
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
        log.info("A key was drawn and written to {}; without this file what it protects cannot be read again", path);
    }

    private void closeToOthers() throws IOException {
        if (!OWNER.containsAll(Files.getPosixFilePermissions(path))) {
            log.warn("{} could be read by others and was closed to them; draw a new key if somebody did", path);
            Files.setPosixFilePermissions(path, OWNER);
        }
    }
}
