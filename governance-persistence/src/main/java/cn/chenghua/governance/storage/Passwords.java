package cn.chenghua.governance.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Passwords of database roles; the superuser's is kept in a file that only the owner of the process may read. */
final class Passwords {

    private static final SecureRandom CHANCE = new SecureRandom();

    private Passwords() {
    }

    static String draw() {
        var bits = new byte[24];
        CHANCE.nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }

    /** What stands in {@code file}; where there is none, a new one is put there. */
    static String kept(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, draw());
        }
        return Files.readString(file).strip();
    }
}
